/**
 * What is known about words beyond the article, as strings because it is downloaded. All are folded: lower case, no
 * diacritics. General on purpose: nothing here is about one article.
 */

/** Words that ask, link or address, by language (BCP 47). A question's language is told by them. */
export const FUNCTION_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    'en a an the and or but if so of to in on at by for from with about into as than then is are was were be been am do does did done don doesn didn isn aren won can could should would will may might must have has had having me my we us our you your he she him her his it its they them their this that these those there here what which who whose when where why how not no yes any some all each both much many more most very too also just only again ever even still yet already please hi hello thanks luna tell say said explain happen mean stand re ve ll up out off over such own let it get got going while during after before because until between through per every one article page post text author whats im',
    'es el la los las un una y o pero si de del al en por para con sin sobre es son ser esta estan hay que cual cuales quien como cuando donde cuanto cuanta cuantos cuantas se me mi su lo yo tengo tiene puedo puede debo debe hace muy mas no este necesito',
    'fr le la les un une des et ou si de du au dans par pour avec sans sur est sont ce cet cette ces que qui quoi quel quelle quels quelles comment quand combien pourquoi se mon ma il elle ils je nous vous on ne pas plus ai ont peut peux puis dois doit faut faire qu est',
    'de der die das den dem des ein eine einen einem einer und oder aber wenn von zu zum zur im in mit ohne auf fur bei nach ist sind war wird werden kann konnen muss darf soll was welche welcher wer wie wann wo warum viel viele lange oft ich mir mich mein man es sie er wir nicht kein keine auch noch hat haben habe gibt an',
  ].map((line) => [line.slice(0, 2), new Set(line.slice(3).split(' '))]),
);

/** Words that say little: looked for, but not missed much. */
export const SOFT_WORDS: ReadonlySet<string> = new Set(
  'know want need use used using take taking make makes made making give given come go goes find see look think feel try work works help thing things stuff way kind type lot bit people person someone anyone everyone really actually exactly always never usually often normal good bad best better worse right wrong ok great small new old possible able like other another else first last long short time times day days something everything nothing main important matter keep put set turn start stop end involved include different same sure safe allowed dangerous harmful soon now today heard read worried concerned recommend advice idea problem issue handle cope health useful instead around without anymore myself yourself back'.split(
    ' ',
  ),
);

/**
 * Words that stand for one another, a line each: lay, clinical, Spanish, French, German (those that spelling alone would not find). After `>` stands what the words
 * before it may be called more narrowly. `$` is an amount of money.
 */
export const SYNONYMS = `cost price fee charge pay expensive money $ precio cuesta prix cout kosten kostet preis teuer
adverse risk safe safety danger dangerous harm harmful harmless complication unsafe toxic poison warning riesgo peligroso risque gefahrlich
adverse>nausea dizziness headache sore tiredness fever constipation diarrhoea vomit cramps rash bleeding upset
work effective efficacy effect benefit success result improve prevent funciona wirkt wirkung
help ease relieve improve better saved relief soothe benefit support
evidence study trial research proof data science prove
last duration temporary durable permanent persist fade hold stay lasting heal passes durer dauert halt
fast quick rapid speed soon within immediate
eligible candidate suitable appropriate qualify apply right entitle everyone anyone
child children kid paediatric pediatric teenager adolescent toddler baby infant newborn son daughter ninos enfants kinder
pregnant pregnancy embarazada enceinte schwanger
breastfeed milk
injection shot infusion jab drip intravenous iv vaccine vaccination inyeccion spritze
neuron nerve synapse
brain cerebral mind cerebro cerveau gehirn
relapse recur recurrence return
addict addictive addiction dependence dependent misuse abuse habit hooked withdrawal
doctor physician clinician gp specialist pharmacist medico medecin arzt
drug medicine medication pill tablet med substance antibiotic painkiller
treatment therapy treat cure remedy tratamiento traitement behandlung
therapy psychotherapy counselling counseling therapist psychologist
anxiety anxious panic fear scared scare afraid worry nervous dread ansiedad miedo peur angst
tired tiredness fatigue exhausted exhaustion sleepy drowsy energy groggy
pain hurt ache sore painful cramp dolor douleur schmerzen
symptom sign notice feel sintomas anzeichen
cause reason trigger lead due origin ursache
test diagnose diagnosis check exam scan assess measure find inspect
anaemia anemia
heart cardiac chest corazon coeur herz
blood sangre sang blut
stomach belly gut abdominal bowel tummy
stool poo feces faeces
bladder urine urinary pee
lung respiratory breath breathe
weight obese fat
diabetes glucose sugar insulin
contagious catch infectious spread transmit infect infection ansteckend
germ bacteria virus
vomit nausea sick queasy
surgery operation surgical procedure
emergency ambulance hospital urgent immediate
suicidal suicide
alcohol drink beer wine booze drunk
coffee caffeine espresso
smoke tobacco cigarette
sleep slept insomnia asleep dormir schlafen
exercise sport running run workout gym training
sick ill illness disease unwell
depression depressed depressive
die death dead fatal lethal kill
approve approval license authorise authorize aprobado zugelassen
food eat diet meal ate comida alimentos nourriture manger essen
food eat>breakfast lunch dinner restaurant cafe soup vegetable meat
ingredient need require
car drive vehicle driver motor coche voiture auto
truck lorry van
bike bicycle cycle cyclist
transport>bus train tram ferry shuttle
train railway rail
boat ferry ship crossing
walk foot pedestrian hike
trip journey travel crossing
hotel accommodation inn hostel lodging stay overnight
tent camp
rent hire lease
ticket fare pass entry entrance admission entrada billet fahrkarte
join member membership register enrol
dog pet perros chien hunde
store storage keep preserve
fridge refrigerator
freeze frozen
cook bake boil roast oven
hot warm heat lukewarm
temperature degree heat
cold frost cool freezing
noise loud noisy sound decibel quiet
buy bought purchase order shop sell comprar acheter kaufen
shop store trader business
fix repair mend replace broken reparar reparatur
broke broken break damage crack defect faulty
lose lost loss
clean wash wipe rinse dirty
remove take out
warranty guarantee
light lamp
electricity electric power
big large size
phone mobile cellphone call
computer laptop
internet online website web
boss manager employer
job work profession
vacation holiday leave
fire dismiss sack
quit resign leave
parent mother father mom mum dad
marriage wife husband partner married
elderly senior pensioner retired old older age
early premature
change alter switch
close shut closed closure cerrado ferme geschlossen
open reopen abre abrira ouvre geoffnet offnet
build built construct
allow permit may forbid forbidden prohibit ban welcome permis erlaubt verboten
avoid prevent
difference differ compare unlike versus whereas than unterschied
alternative instead replace substitute option
house home flat apartment
book reserve reservation
advance ahead before
extend renew
borrow lend lent loan
donate give
course class lesson training
subsidy grant
install fit
tell told inform explain
split divide part
document form paper
contact email mail
mistake error
reduce lower decrease drop less
increase raise rise higher
start begin onset first began started
company firm business
complain criticise criticize
clothes wear
summer>june july august
winter>december january february
year annual ano annee jahr
week weekly semaines wochen
month meses mois monate
day daily dias jours tage
teach taught learn
think thought
wake woke
write wrote written
spend spent
speak spoke talk`;
