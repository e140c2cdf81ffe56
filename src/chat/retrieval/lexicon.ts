/**
 * What is known about words beyond the article, as strings because it is downloaded. All are folded: lower case, no
 * diacritics. General on purpose: nothing here is about one article.
 */

/** Words that ask, link or address, by language (BCP 47). A question's language is told by them. */
export const FUNCTION_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    'en a an the and or but if so of to in on at by for from with about into as than then is are was were be been am do does did done don doesn didn isn aren won can could should would will may might must have has had having me my we us our you your he she him her his it its they them their this that these those there here what which who whose when where why how not no yes any some all each both much many more most very too also just only again ever even still yet already please hi hello thanks luna tell say said explain happen mean stand re ve ll up out off over such own let it get got going while during after before because until between through per every one article page post text author whats im ive dont doesnt didnt cant wont isnt id til till wat u ur one already',
    'es el la los las un una y o pero si de del al en por para con sin sobre es son ser esta estan hay que cual cuales quien como cuando donde cuanto cuanta cuantos cuantas se me mi su lo yo tengo tiene puedo puede debo debe hace muy mas no este estoy necesito hacer tomar',
    'fr le la les un une des et ou si de du au dans par pour avec sans sur est sont ce cet cette ces que qui quoi quel quelle quels quelles comment quand combien pourquoi se mon ma il elle ils je nous vous on ne pas plus ai ont peut peux puis dois doit faut faire qu est votre notre a',
    'de der die das den dem des ein eine einen einem einer und oder aber wenn von zu zum zur im in mit ohne auf fur bei nach ist sind war wird werden kann konnen muss darf soll was welche welcher wer wie wann wo warum viel viele lange oft ich mir mich mein man es sie er wir nicht kein keine auch noch hat haben habe habt ihr gibt an am meine meinen',
  ].map((line) => [line.slice(0, 2), new Set(line.slice(3).split(' '))]),
);

/** Words that say little: looked for, but not missed much. */
export const SOFT_WORDS: ReadonlySet<string> = new Set(
  'know want need making taking makes works things times days currently must done ready going use used using take make made give given come go goes find see look think feel try work help thing stuff way kind type lot bit people person someone anyone everyone really actually exactly always never usually often normal good bad best better worse right wrong ok great small new old possible able like other another else first last long short time day something everything nothing main important matter keep put set turn start stop end involved include different same sure safe allowed dangerous harmful soon now today heard read worried concerned recommend advice idea problem issue handle cope health useful instead around without anymore myself yourself back morning evening tonight tomorrow yesterday weekend week month year later afterwards ago hour minute husband wife partner mum mom mother family ask stay become seem prefer suggest wonder scared afraid nervous terrified couple current certain whole anything case doing getting happens'.split(
    ' ',
  ),
);

/**
 * Words that stand for one another, a line each: lay, clinical, Spanish, French, German (those that spelling alone would not find). After `>` stands what the words
 * before it may be called more narrowly. `$` is an amount of money.
 */
export const SYNONYMS = `cost price fee charge pay expensive money $ precio cuesta prix cout kosten kostet preis teuer paid afford cheap bill discount
adverse risk safe safety danger dangerous harm harmful harmless complication unsafe toxic poison warning riesgo peligroso risque gefahrlich
adverse>nausea dizziness headache sore tiredness fever constipation diarrhea vomit cramps rash bleeding upset itch swollen sweating
work effective efficacy benefit success result improve prevent funciona wirkt wirkung
help ease relieve improve better heal recover relief soothe benefit support
evidence study trial research proof data science prove
people person
effect relief
last duration temporary permanent persist fade hold stay heal passes durer dauert halt resolve gone
fast quick rapid speed soon within immediate
eligible candidate suitable appropriate qualify apply right entitle everyone anyone
child children kid paediatric teenager adolescent toddler baby infant newborn son daughter ninos enfants kinder boy girl grandchild
pregnant pregnancy embarazada enceinte schwanger expecting unborn
breastfeed milk nursing
injection shot infusion jab drip intravenous iv vaccine inyeccion spritze vein needle
neuron nerve synapse
brain cerebral mind cerveau gehirn
relapse recur recurrence return
addict addiction dependence dependent misuse abuse habit hooked withdrawal craving
doctor physician clinician gp specialist pharmacist medico medecin arzt nurse surgeon prescriber
drug medicine medication pill tablet med substance antibiotic painkiller prescription
treatment therapy cure remedy tratamiento traitement behandlung
therapy psychotherapy counselling counseling therapist psychologist talking
anxiety anxious panic fear phobia frighten scared afraid worry nervous ansiedad miedo peur angst terrified restless
tired tiredness fatigue exhausted sleepy drowsy energy groggy
pain hurt ache sore painful cramp dolor douleur schmerzen sting discomfort
symptom sign notice feel sintomas anzeichen
cause reason trigger lead due origin ursache
test diagnose check exam scan assess measure find inspect
heart cardiac chest corazon coeur herz racing palpitations
blood sangre sang blut
stomach belly gut abdominal bowel tummy bloated
stool poo feces diarrhea toilet
bladder urine urinary pee wee
lung respiratory breath
weight obese fat overweight
diabetes glucose sugar insulin
contagious catch infectious spread transmit infect infection ansteckend
germ bacteria virus
vomit nausea sick queasy puke
surgery operation surgical procedure
emergency ambulance hospital urgent immediate 911
suicidal kill harming ideation
alcohol drink beer wine drunk
coffee caffeine espresso
smoke tobacco cigarette vape
sleep slept insomnia asleep dormir schlafen night
exercise sport running workout gym training
sick ill illness disease unwell
die death dead fatal lethal kill
approve license authorise aprobado zugelassen legal
food eat diet meal ate comida alimentos nourriture manger essen
food eat>breakfast lunch dinner restaurant cafe soup vegetable meat
ingredient need require
car drive vehicle driver motor coche voiture auto
bike bicycle cycle cyclist
transport>bus train tram ferry shuttle
train rail
walk foot pedestrian hike
trip journey travel
hotel accommodation inn hostel lodging stay overnight
rent hire lease
ticket fare pass entry entrance admission entrada billet fahrkarte
join member membership register enrol
dog pet perros chien hunde
store storage keep preserve
fridge refrigerator
freeze frozen thaw defrost
cook bake boil roast oven
hot warm heat lukewarm
temperature degree heat °c fever
cold frost cool freezing
noise loud sound decibel quiet silent
buy bought purchase order shop sell comprar acheter kaufen sold
fix repair mend replace broken reparar reparatur
broke broken break damage crack defect faulty
lose lost
clean wash wipe rinse dirty shower bath
remove take out
warranty guarantee
electricity power battery
phone mobile cellphone call ring
internet online website web
boss manager employer
job work profession
vacation holiday leave
fire dismiss sack
parent mother father mom mum dad
marriage wife husband partner married
elderly senior pensioner retired old older age
change alter switch
close shut closure cerrado ferme geschlossen
open reopen abre abrira ouvre geoffnet offnet
build built construct renovate
allow permit may forbid forbidden prohibit welcome permis erlaubt verboten
avoid prevent
difference differ compare unlike versus whereas than unterschied
alternative instead replace substitute option choice
house home flat apartment
book reserve
borrow lend lent loan
donate give
course class lesson training
tell told inform explain
document form paper
contact email mail
reduce lower decrease drop less
increase raise rise higher
start begin onset first began
year annual ano annee jahr
week semaines wochen
month meses mois monate
day daily dias jours tage
teach taught learn
think thought
wake woke
write wrote written
speak spoke talk
insurance insurer insured cover reimburse
danger dangerous risk safe>death stroke infection crash rare serious
forever permanent lifelong life always
contraceptive contraception pill condom
sex libido desire orgasm intercourse erection
stop quit end withdrawal discontinue interrupt aufhoren absetzen dejar arreter taper
painkiller paracetamol ibuprofen aspirin
interact mix combine together alongside
forget forgot missed skip
anesthetic anesthesia numb sedation sedative asleep awake
look appear
hereditary genetic inherit gene families
common frequent rare often usual normal
hypertension pressure
kidney renal
liver hepatic
bone fracture
cancer tumor
eye vision sight blind blurred glasses
ear hearing deaf
skin rash itch spots
tooth teeth dental dentist
dizzy faint lightheaded collapse unconscious
shake tremble tremor shiver
allergy allergic reaction
wound cut incision scar stitch
bandage dressing plaster
hospital clinic ward overnight
prepare before advance ahead
plane flight fly airline airport
delay wait postpone
refund reimburse compensation claim repay>back money
someone somebody friend wife husband partner companion relative
man men male boyfriend
woman women female
nursery school daycare kindergarten
infected pus ooze inflamed
anticoagulant warfarin thinner clot
painkiller>nurofen advil tylenol naproxen anti inflammatory
seizure fit convulsion epilepsy
undress naked clothes shirt gown wear
claustrophobic tight tunnel shut
pack bring luggage suitcase bag carry
fruit>apple banana orange citrus berry lemon
fluid liquid water drink tea juice eau agua wasser trinken boire beber
number phone call ring telephone line
wait queue list
again twice second repeat another relapse
saturday sunday weekend closed
pay earn wage salary spend
complain complaint dispute appeal object
photo picture image camera film
likely chance likelihood risk probability odds
damage harm hurt injure broke
session appointment visit meeting consultation cita termin
nhs insurance public health service
anonymous name confidential privacy private secret
built build open construct
itch scratch
cream ointment lotion gel moisturiser
womb uterus hysterectomy
wheelchair disabled disability ramp lift accessible step
arrive arrival reach leave depart
depressed sad low mood
age aged old
gain weight kilo kg pound fat
forever life good lifelong
drive fahren conducir conduire
heartburn reflux acid
chemist pharmacy drugstore
prescription refill repeat
extend renew
overdose poison toxic
cannabis weed
scan ray ultrasound mri picture
swollen swell puffy
fasting nuchtern ayunas jeun stomach eat
dose dosage strength milligram
result letter ergebnis resultado`;
