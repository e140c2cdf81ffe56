/** German word families (see `lexicon.ts`). */
export const german = `i ich i
w will wil mag mocht wurd woll wunsch liebsten gern lieber versuch plane uberleg lust droht drohen mog beschloss habe_vor muss verdien hoffent
t denk dachte gedacht gedanke sagt gesagt hoff redet spricht
s mich mir
m mein
h sich
o er bruder schwester mutter mama vater papa sohn tochter kind freund mann frau partner kolleg patient schuler opa oma nachbar chef ex kumpel enkel
p menschen leute patienten manner frauen jugendliche wer man jemand
n nie nimmer nich kein niemand ohne nimma
x kann
k umbring umzubring umbrign erschies erhang aufhang vergift ertrank toten heimdreh aufknupf strangulier
kl leben_nehm leben_beend leben_ein_ende mir_das_leben sich_das_leben ein_ende_setz ein_ende_mach
sk bring_ich_mich_um
u selbstmord selbsttot freitod selbstverletz was_an geritzt ritz
X gestorben umgebracht erhangt erschossen verloren genommen_hat leben_genommen
d tot stirbt sterbe verrecken tod abkratz hinuber
l lebe weiterleben existieren da_sein hier_sein weiter_leben weiterzuleben
. der die das und zu den ein es ist mit auf dem im mich_noch_um bringt_mich_um totgelacht totlachen sterbe_vor stirbt_vor sterben_vor lebensmittel mich_tot=
a aufwach aufgewacht aufzuwach wache
v verschwinden weg_sein nicht_mehr_da_sein welt_verlass weg=
q wie_viel wieviel ab_wann
Q methode wie_kann
! todlich letal schmerzlos
g tablette pille medikament schlaftablette packung schachtel mittel droge kapsel
c genommen geschluck getrunken
e alle ganz zu_viel haufen
z verletz schneid verbrenn schnitt
b arm arme handgelenk
j spring stuerz werf schmeiss wirft schritt leg vor_den
f brucke zug dach fenster balkon gleis schienen hochhaus autobahn u_bahn
r seil strick pistole waffe messer schere gewehr klinge
H gekauft besorgt gesammelt gehortet aufgehoben gespart sammle horte spare in_der_hand zuruckgelegt beiseite liegt_hier bereit
B besser leichter glucklich einfacher erlosung erleichterung froh besser_dran entspann
Z ohne_mich wenn_ich_nicht wenn_es_mich_n wenns_mich_n
R last belastung uberflussig im_weg
T mude satt leid
P sinn grund zukunft hoffnung wozu wofur kraft bock lohnt
S aufhort aufhoren vorbei ruhe absetz abzusetz weglass ausschleich setze
E alles
C weiter
A mehr nimmer
M vermissen merken braucht_mich brauchen_mich fehlen
J uberfahr uberroll
% nie_geboren nicht_geboren tot_ware ware_tot tot_sein lebensmude sinn_zu_leben pulsader leben_abgeschlossen das_nicht_mehr_aus es_nicht_mehr_aus nie_wieder_aufwach einschlafen_und_n leben_satt verschwinden_fur immer_weg ob_ich_lebe leben_oder_sterb
$ abschiedsbrief nicht_mehr_da_bin nicht_mehr_lebe bin_ich_nicht_mehr nicht_mehr_da letzte_nachricht wenn_ihr_das_lest abschiedsnachricht
~ sinnlos lebt_wohl leb_wohl testament danke_fur_alles hoffnungslos aufgegeben mach_schluss wertlos verzeiht macht_es_gut vorbei_ist warte_nur alles_geregelt briefe_geschrieben am_ende= versager nutzlos dunkle_gedanken liebe_euch kann_nicht_mehr verabschied letztes_mal letzten_mal passt_auf frieden
y rate studie artikel begriff bedeut warum hilft helfen wirk risiko gegen unter film wissen zuruck auslos serie= steht
L damals fruher als_kind als_ich
N heute jetzt gerade gleich gestern morgen am_wochenende grad wieder noch bald eben=
& aber
V sterbehilfe das_leben_genommen hat_sich_umgebracht sich_erhangt
? wie was warum ist kann konnen wer welche gibt darf wann wieso
ks bringe_ich_mich wie_bringe_ich_mich bring_mich bringe_mich
U angst furcht
G wenn falls
Y du sie dich ihnen dir
qδ dosis menge
€ kaufe besorg ohne_rezept
⌂ zu_hause zuhause daheim selber
¿i habe_ich bin_ich hab_ich
☤ depress bipolar angststor adhs ptbs schizo autis
⚑ keine_luft nicht_atmen brustschmerz bewusstlos reagiert_nicht krampfanfall antwortet_nicht bewegt_sich_nicht wacht_nicht_auf ohnmachtig
⊕ nehme einnehm spritz anwend schluck
¿☤ was_fehlt_mir
W sterbe= tot=
uθ uberdos
^ habe:hab nicht:nich:net:ned nichts:nix ist:is eine:ne ein:nen mal:ma wie_viel:wieviel
# ich_ritz mich_ritz schneide_mich aufgeschnitten
gψ gift
kh bringt_sich_um
~~ ist_alles_vorbei
ω ausweg
μ zu_ihm= zu_ihr= bei_ihm= bei_ihr= zu_meinem_mann zu_meiner_frau
λ vor=
ν jahren=
ɑ finger sport kuche papier haare
κ egal
η da=`;
