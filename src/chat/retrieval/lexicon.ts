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
    'know want need use used using take taking took taken make makes making give given come find see look think feel try work works help thing things stuff way ways kind kinds sort type types lot bit people person someone anyone anybody everyone somebody guy really actually exactly always never usually often sometimes normal normally good bad best better worse worst right wrong ok big great small new old possible able supposed like other another else first last long short time times day days day part point question answer information info detail details anything something everything nothing main important matter deal keep put set turn start stop end happens happened involve involved include included consist exist possible likely common commonly typical general specific certain different same sure true real well far soon now today once wonder wondering heard read worried concerned curious afraid suppose recommend recommended advice suggest guess instead around without anymore getting goes come doing safe allowed actually exactly quite especially currently yourself myself',
  ),
);

/** Phrases and the one word that they are read as, in questions and in articles. */
export const PHRASES: ReadonlyMap<string, string> = new Map(
  'side effect:adverse;side effects:adverse;efectos secundarios:adverse;effets secondaires:adverse;effet secondaire:adverse;brain cell:neuron;brain cells:neuron;nerve cell:neuron;nerve cells:neuron;come back:relapse;comes back:relapse;came back:relapse;coming back:relapse;high blood pressure:hypertension;throw up:vomit;throwing up:vomit;get rid of:remove;sign up:register;long term:lasting;wear off:fade;wears off:fade;set up:install;credit card:card;life guard:lifeguard;life guards:lifeguard'
    .split(';')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Words that stand for one another, lay, clinical and foreign; `$` is any amount of money. */
export const SYNONYMS: readonly (readonly string[])[] =
  `cost price fee charge pay expensive cheap afford money $ coste precio cuesta costar pagar prix cout coute couter payer tarif kosten kostet preis teuer zahlen
pay paid salary wage income earn compensation
adverse risk safe safety danger dangerous harm harmful hazard complication unsafe toxic toxicity poison warning bad riesgo peligroso peligro seguro risque dangereux dangereuse nebenwirkung nebenwirkungen risiko gefahrlich gefahr sicher
adverse nausea dizziness
work effective efficacy effect help benefit success relief funciona efecto effet efficace marche wirkt wirkung hilft
evidence study trial research proof data finding science estudio etude preuve studie
last lasting duration temporary durable durability permanent persist fade hold long stay dura durar duree durer dure dauer dauert halt
fast quick quickly rapid speed soon hour rapido vite rapide schnell
eligible candidate suitable appropriate qualify apply right entitle everyone
child children kid paediatric pediatric teenager teen adolescent toddler baby infant ninos nino enfant enfants kinder
pregnant pregnancy breastfeeding breastfeed embarazada enceinte schwanger
injection shot infusion jab drip intravenous iv inyeccion perfusion infusion spritze
neuron nerve synapse
brain cerebral cerebro cerveau gehirn
relapse recur recurrence return
addict addictive addiction dependence dependent misuse abuse habit hooked withdrawal adiccion adictivo sucht
doctor physician clinician gp specialist medico medecin arzt
drug medicine medication pill tablet med substance medicamento pastilla medicament pilule medikament tabletten
treatment therapy treat cure remedy tratamiento traitement behandlung
therapy psychotherapy counselling counseling therapist psychologist
anxiety anxious panic fear scared afraid worry nervous dread ansiedad miedo angoisse peur angst
tired fatigue exhausted exhaustion sleepy drowsy energy weak
pain hurt ache sore painful cramp dolor douleur mal schmerz schmerzen
symptom sign notice sintoma symptome anzeichen
cause reason trigger causa ursache
test diagnose diagnosis check exam scan assess assessment measure find found
anaemia anemia
heart cardiac corazon coeur herz
blood sangre sang blut
stomach belly gut abdominal abdomen bowel tummy
stool poo feces faeces poop
urine bladder urinary pee
lung respiratory breath breathe
weight obese overweight slim
diabetes glucose sugar
infection germ bacteria virus infected
vomit nausea sick queasy
rash itch skin
surgery operation surgical procedure
hospital emergency ambulance clinic
suicidal suicide
alcohol drink beer wine booze drunk drinking
coffee caffeine espresso
smoke tobacco cigarette smoking
sleep insomnia bed sueno sommeil schlafen
exercise sport running workout gym training
stress tension
sick ill illness disease unwell patient krank enfermo malade
food eat diet meal nutrition dinner lunch restaurant hungry alimento comida comer nourriture aliment manger essen
ingredient need require
car drive vehicle automobile driver coche voiture auto
truck lorry
bike bicycle cycle cyclist cycling bicicleta velo fahrrad
train railway rail station
boat ferry ship crossing barco bateau schiff
walk foot pedestrian hike
trip journey travel crossing
hotel accommodation room inn hostel lodging sleep stay
tent camp camping campsite
rent hire rental lease
ticket fare pass billete billet fahrkarte
beach sea coast playa plage strand
swim swimming bathe nadar nager schwimmen
dog pet perro chien hund hunde
store storage keep preserve
fridge refrigerator refrigerate
freeze frozen freezer
cook bake boil roast hornear cuire backen
rest prove proof rise reposer reposar
dough pate masa teig
salt sal sel salz
water agua eau wasser
flour harina farine mehl
buy purchase order shop sell comprar acheter kaufen
fix repair mend replace broken reparar reparer reparatur reparieren
clean wash wipe rinse limpiar nettoyer reinigen
remove take
warranty guarantee garantia garantie
descale descaling entkalken descalcificar detartrer
light lamp led
electricity electric power current
noise loud noisy sound hum decibel quiet
hot warm heat lukewarm
cold frost freezing cool chilly winter
big large size huge
phone mobile cellphone reception signal
computer laptop pc
boss manager employer supervisor
human hr
vacation holiday leave permiso conge urlaub
fire dismiss sack
quit resign leave return
mother mom mum father dad parent
elderly senior age old
early premature
change alter switch swap
halfway middle interrupt stop
close shut closure closing
open reopen abrir ouvrir offnen
damage crack defect broken
build built construct
bridge puente pont brucke
allow permit may forbid prohibit ban welcome permitido permis erlaubt verboten
avoid prevent
difference differ compare unlike versus whereas diferencia unterschied
instead alternative replace substitute
house home flat apartment building
reserve book reservation advance
subsidy grant funding
install fit installation instalacion installer einbau
service maintenance maintain servicing
night overnight evening
week semana semaine woche wochen
month mes mois monat
year ano annee jahr
day dia jour tag
tell inform notify
split divide part block
form document paperwork
contact email mail question complaint
approve approval license authorise authorize aprobado approuve zugelassen
mistake error wrong
die death dead fatal lethal
heal recover recovery remission
depression depressed depressive depresion
weaken reduce lower decrease drop
increase raise rise higher
begin start onset
lifetime lifespan last`
    .split('\n')
    .map(list);

/** Before a full stop that ends no sentence. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  list(
    'dr mr mrs ms mx prof st sr jr vs fig eq vol ed eds al cf ca approx resp dept est inc ltd co gen rev hon sra dra mme mlle bzw ggf vgl nr bsp usw evtl inkl zb mt no',
  ),
);
