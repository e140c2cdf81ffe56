/**
 * Words of everyday questions, as strings because they are downloaded. All are folded: lower case, no diacritics.
 * Apostrophes separate words, hence "don", "ll", "qu".
 */

const list = (words: string): readonly string[] => words.split(' ');

/** Words that ask, link or address, by language; what a question's language is told by. */
export const FUNCTION_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    'en a an the and or but if so of to in on at by for from with about into as than then is are was were be been being am do does did done don doesn didn isn aren won wouldn shouldn couldn can cannot could should would will shall may might must have has had having i me my we us our you your he she him her his it its they them their this that these those there here what which who whom whose when where why how not no yes any some all each both much many more most very too also just only again ever even still yet already please hi hello thanks luna tell say said explain happen mean stand re ve ll up out off over such own let it get got go going im ok okay hey gonna wanna while during after before because until between through per every one article page post text author',
    'es el la los las un una unos unas y o pero si de del al en por para con sin sobre es son era ser esta estan hay que cual cuales quien como cuando donde cuanto cuanta cuantos cuantas se me mi te tu su sus lo le les yo tengo tiene tienen puedo puede pueden debo debe hace hacer muy mas no esto eso este ese quiero necesito necesita',
    'fr le la les un une des et ou mais si de du au aux en dans par pour avec sans sur est sont etre ce cet cette ces que qui quoi quel quelle quels quelles comment quand combien pourquoi se me mon ma mes te ton il elle ils elles je j nous vous on ne pas plus y a t ai as ont peut peux puis dois doit faut avoir fait faire qu est',
    'de der die das den dem des ein eine einen einem einer und oder aber wenn von vom zu zum zur im in mit ohne uber auf fur bei nach ist sind war sein wird werden kann konnen muss mussen darf soll was welche welcher welches wer wie wann wo warum wieso viel viele lange oft ich mir mich mein meine man es sie er wir ihr nicht kein keine auch noch hat haben habe gibt an am um sich dass',
  ].map((line) => [line.slice(0, 2), new Set(list(line.slice(3)))]),
);

/** Words that say little: looked for, but not missed much. */
export const SOFT_WORDS: ReadonlySet<string> = new Set(
  list(
    'know want need use used using take taking took taken make makes made making give given come find see look think feel try work works help thing things stuff way ways kind kinds sort type types lot bit people person someone anyone anybody everyone somebody guy really actually exactly always never usually often sometimes normal normally good bad best better worse worst right wrong ok big great small new old possible able supposed like other another else first last long short time times day days day part point question answer information info detail details anything something everything nothing main important matter deal keep put set turn start stop end happens happened involve involved include included consist exist possible likely common commonly typical general specific certain different same sure true real well far soon now today once wonder wondering heard read worried concerned curious afraid suppose recommend recommended advice suggest guess instead around without anymore getting goes come doing safe allowed actually exactly quite especially currently yourself myself idea problem issue handle cope health dangerous danger harmful harm safety handy useful whole together back mind chance case',
  ),
);

/** Words that stand for one another, lay and clinical; after `>`, what the word before it may be called more narrowly; `$` is any amount of money. */
export const SYNONYMS = `cost price fee charge pay expensive money $ rate
cheap cheaper discount less reduced inexpensive save afford
free $ cost
pay paid payment cash card salary wage income earn
adverse risk safe safety danger dangerous harm harmful harmless hazard complication unsafe toxic poison warning bad unpleasant
adverse>nausea dizziness headache sore tiredness fever constipation diarrhoea vomit cramps rash bleeding upset
work effective efficacy effect benefit success result improve relief prevent
help ease relieve improve better saved relief soothe benefit support
evidence study trial research proof data finding science scientific prove
last duration temporary durable durability permanent persist fade hold stay lasting heal passes
fast quick quickly rapid speed soon within immediate
eligible candidate suitable appropriate qualify apply right entitle everyone anyone
child children kid paediatric pediatric teenager teen adolescent toddler baby infant son daughter grandchild
baby newborn infant birth
pregnant pregnancy expecting
breastfeed breastfeeding milk nurse
injection inject shot infusion jab drip intravenous iv vaccine vaccination vaccinate
neuron nerve synapse
brain cerebral mind
relapse recur recurrence return
addict addictive addiction dependence dependent misuse abuse habit hooked withdrawal
doctor physician clinician gp specialist pharmacist
drug medicine medication pill tablet med meds substance antibiotic painkiller
treatment therapy treat cure remedy manage care
therapy psychotherapy counselling counseling therapist psychologist
anxiety anxious panic fear scared scare afraid worry nervous dread
tired tiredness fatigue exhausted exhaustion sleepy drowsy energy groggy weak
pain hurt ache sore painful cramp burning
symptom sign notice feel tingling
cause reason trigger lead due origin because
test diagnose diagnosis check exam scan assess assessment measure find inspect
anaemia anemia
heart cardiac chest
stomach belly gut abdominal abdomen bowel tummy
stool poo feces faeces poop
bladder urine urinary pee
lung respiratory breath breathe breathing
weight obese overweight fat
diabetes glucose sugar insulin
contagious catch infectious spread transmit catching infect infection
germ bacteria virus bug
vomit nausea sick queasy
surgery operation surgical procedure
emergency ambulance hospital urgent urgently immediately
suicidal suicide
alcohol drink beer wine booze drunk drinking
coffee caffeine espresso
smoke tobacco cigarette
sleep slept insomnia bed nap asleep
oversleep slept alarm
exercise sport running run workout gym training
sick ill illness disease unwell
bandage plaster dressing
ointment cream lotion gel
food eat diet meal ate nutrition hungry
food eat>breakfast lunch dinner restaurant cafe soup menu vegetable meat
ingredient need require
symptom symptoms
car drive vehicle automobile driver motor
truck lorry van
bike bicycle cycle cyclist
transport>bus train tram ferry metro shuttle
train railway rail station
boat ferry ship crossing
walk foot pedestrian hike
trip journey travel crossing drive
hotel accommodation inn hostel lodging stay overnight sleep
tent camp camping campsite
rent hire rental lease
ticket fare pass entry entrance admission
pass membership card member subscription
join member membership register enrol
register enroll enrolment registration
beach sea coast shore
swim swimming bathe
dive diving
dog pet animal
store storage keep preserve
fridge refrigerator refrigerate
freeze frozen freezer
cook bake boil roast oven
temperature degree heat hot warm
temperature>°
buy bought purchase order shop sell
shop store trader business owner retailer
fix repair mend replace broken
broke broken break damage crack defect faulty
lose lost loss miscarriage
clean wash wipe rinse dirty
remove take out detach
warranty guarantee
light lamp led
electricity electric power current outage
noise loud noisy sound hum decibel quiet
hot warm heat lukewarm
cold frost cool chilly freezing
summer>june july august
winter>december january february
weekend>saturday sunday
big large size huge
phone mobile cellphone call reception
computer laptop pc
tv television
internet online website web wifi
boss manager employer supervisor
job work profession career
hr human resources
vacation holiday leave
fire dismiss sack
quit resign leave
parent mother father mom mum dad
marriage wife husband spouse partner married relationship
friend colleague someone
elderly senior pensioner retired old older age
age old young over
early premature prematurely
change alter switch swap adjust
halfway interrupt middle abort
close shut closed closure
open opening reopen
build built construct building construction
renovation renovate refurbish repair building work
allow permit may forbid forbidden prohibit ban welcome let
avoid prevent
difference differ compare unlike versus whereas than
alternative instead replace substitute option
house home flat apartment
book reserve reservation
advance ahead before
renew extend prolong
borrow lend lent loan
donate give donation
item tool thing
training course class lesson
subsidy grant funding
install fit installation installer
service maintenance maintain
tell told inform notify explain said
split divide part block several
form document paperwork papers id
contact email mail phone
approve approval license authorise authorize
mistake error wrong
die death dead fatal lethal kill
depression depressed depressive
reduce lower decrease drop less
increase raise rise higher more
start begin onset first began started
company firm business enterprise
complain criticise criticize grumble complaint criticism
gas petrol fuel
fill full
dark blackout curtain
clothes wear clothing
women woman female
men man male
wheelchair lift accessible disabled ramp
neighbor neighbour others
unemployed benefits
annual year yearly
weekly week
monthly month
daily day
thick dense
leader head chief boss director
late delay delayed overdue
happy pleased glad
affect impact change
advice recommend tip
compensation money refund
fill complete
cut slice chop
big heavy
protect protection shield
forget forgot remember memory
teach taught learn learnt
buy bought
go went gone
see saw seen
find found
feel felt
keep kept
leave left
bring brought
think thought
wake woke awake
grow grew grown
fall fell fallen
spend spent
speak spoke talk
write wrote written
drive drove
swim swam
teeth tooth
foot feet
cost coste precio cuesta costar prix cout coute couter tarif kosten kostet preis teuer
pay pagar payer zahlen
adverse riesgo peligroso peligro seguro risque dangereux dangereuse nebenwirkung nebenwirkungen risiko gefahrlich sicher
work funciona efecto effet efficace marche wirkt wirkung
help ayuda aide hilft
study estudio etude studie
last dura durar duree durer dure dauer dauert halt
fast rapido vite rapide schnell
child ninos nino enfant enfants kinder
pregnant embarazada embarazo enceinte schwanger
injection inyeccion piqure spritze
brain cerebro cerveau gehirn
doctor medico medecin arzt
drug medicamento pastilla medicament medikament tabletten
treatment tratamiento traitement behandlung
anxiety ansiedad miedo angoisse peur angst
pain dolor douleur schmerz schmerzen
symptom sintoma sintomas symptome symptomes anzeichen
cause causa ursache
blood sangre sang blut
heart corazon coeur herz
sleep dormir sueno sommeil schlaf
nap siesta sieste
food alimento alimentos comida comer nourriture aliment manger essen lebensmittel
contain contiene contienen contient enthalten
iron hierro fer eisen
car coche voiture auto
train tren zug
boat barco bateau schiff fahre
bike bicicleta velo fahrrad
ticket billete entrada billet entree fahrkarte eintritt
beach playa plage strand
swim nadar nager schwimmen
dog perro perros chien chiens hund hunde
oven horno ofen
bake hornear cuire backen
rest reposar reposer ruhen
dough masa pate teig
salt sal sel salz
water agua eau wasser
flour harina farine mehl
buy comprar acheter kaufen
repair reparar reparer reparatur reparieren
clean limpiar nettoyer reinigen
warranty garantia garantie
descale entkalken descalcificar detartrer
open abrir abre abrira ouvrir ouvre offnen geoffnet offnet
close cerrado cerrar ferme fermer geschlossen
bridge puente pont brucke
pool piscina piscine schwimmbad
allow permitido permis erlaubt verboten
difference diferencia unterschied
house casa maison haus
leave permiso conge urlaub
week semana semanas semaine semaines woche wochen
month meses mois monat monate
year ano anos annee jahr jahre
day dias jour tage
hour horas heure stunden uhrzeit
approve aprobado approuve zugelassen
depression depresion
attack ataque attaque anfall
contagious ansteckend
age edad
need necesito besoin brauche
first primeros ersten premiers
new nuevo nouveau neu`;
