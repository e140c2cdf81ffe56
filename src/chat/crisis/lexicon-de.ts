/** German word families (see `lexicon.ts`). */
export const german = `i ich i
w will wil mag mocht moecht wurd wuerd woll wunsch wuensch liebsten gern lieber versuch plane uberleg lust droht drohen mecht mochat mog beschloss vorhab habe_vor muss verdien hoffent
t denk dachte gedacht gedanke sagt gesagt hoff redet spricht
s mich mir
m mein
h sich
o er bruder schwester mutter mama vater papa sohn tochter kind freund mann frau partner kolleg patient schuler onkel tante opa oma nachbar chef mitbewohner ex kumpel enkel bekannte mitschuler schwager schatz verlobt
p menschen leute patienten manner frauen jugendliche wer man jemand
n nie nimmer nich net ned kein niemand ohne nimma
x kann
k umbring umzubring umbrign erschies erhang erhaeng aufhang aufzuhang vergift ertrank toten toeten wegmach heimdreh heimzudreh kaltmach abmurks umleg aufknupf strangulier
kl leben_nehm leben_zu_nehm leben_beend leben_ein_ende leben_zu_beend schluss_mit_allem mir_das_leben sich_das_leben ein_ende_setz ein_ende_mach
sk bringe_mich_um bring_mich_um bring_ich_mich_um mach_mich_weg
u selbstmord selbsttot freitod selbstverletz was_an etwas_an nichts_an geritzt mir_was_an ritz
X gestorben umgebracht erhangt erschossen verloren genommen_hat leben_genommen
d tot stirbt sterbe verrecken krepieren gestorben_sein tod abkratz draufgeh hinuber
l lebe weiterleben existieren da_sein hier_sein auf_der_welt am_leben weiter_leben leb= lebst weiterzuleben
. der die das und zu den ein es ist mit auf dem im mich_noch_um bringt_mich_um tot_gelacht totgelacht totlachen tot_lachen sterbe_vor stirbt_vor sterben_vor nebenwirkungen_leben lebensmittel mich_tot=
a aufwach aufgewacht aufzuwach wache
v verschwinden weg_sein nicht_mehr_da_sein welt_verlass
q wie_viel wieviel ab_wann
Q methode wie_kann wie_bring weg_zu
! todlich toedlich letal schmerzlos
g tablette pille medikament schlaftablette schlafmittel packung flasche schachtel mittel droge kapsel
c genommen eingenommen geschluck getrunken runtergeschluckt eingeworfen
e alle ganz zu_viel samtlich haufen uberdosis_an
z verletz schneid verbrenn schnitt
b arm arme handgelenk
j spring sturz stuerz werf schmeiss wirft schritt leg vor_den vor_einen lauf_vor
f brucke bruecke zug dach fenster balkon gleis schienen hochhaus bahn klippe autobahn fluss u_bahn
r seil strick pistole waffe messer schere gewehr klinge
H gekauft besorgt gesammelt gehortet aufgehoben gespart sammle horte spare in_der_hand zuruckgelegt beiseite gehamstert vor_mir neben_mir liegen_hier liegt_hier versteckt
B besser leichter glucklich einfacher erlosung erleichterung froh besser_dran entspann
Z ohne_mich wenn_ich_weg wenn_ich_tot wenn_ich_nicht wenn_es_mich_n wenns_mich_n
R last belastung uberflussig
T mude satt leid
P sinn grund zukunft hoffnung wozu wofur kraft bock ausweg perspektive lohnt
S aufhort aufhoren vorbei ruhe absetz abzusetz weglass ausschleich setze
E alles
C weiter
A mehr nimmer
M vermissen merken braucht_mich brauchen_mich
J uberfahr erwisch uberroll
% keinen_ausweg kein_ausweg einzige_ausweg einziger_ausweg nie_geboren nicht_geboren tot_ware ware_tot tot_sein lebensmude sinn_zu_leben pulsader leben_abgeschlossen das_nicht_mehr_aus es_nicht_mehr_aus nie_wieder_aufwach nicht_mehr_aufwach fur_immer_schlaf fur_immer_einschlaf einschlafen_und_n tot_besser besser_tot ware_ich_tot nicht_mehr_exist sinn_des_lebens schluss_machen_mit_dem_leben leben_wegwerf leben_satt verschwinden_fur fur_immer_versch immer_weg ob_ich_lebe leben_oder_sterb
$ abschiedsbrief nicht_mehr_da_bin nicht_mehr_bin nimmer_da nicht_mehr_lebe lebt_wohl_fur bin_ich_nicht_mehr nicht_mehr_da letzte_nachricht verabschied wenn_ihr_das_lest wenn_du_das_liest abschiedsnachricht abschied_genommen bin_ich_weg bin_ich_tot
~ sinnlos lebt_wohl leb_wohl testament auf_die_kleine passt_gut_auf danke_fur_alles hoffnungslos aufgegeben mir_recht mir_auch_recht mach_schluss wertlos verzeiht wenn_mich macht_es_gut vorbei_ist warte_nur alles_geregelt briefe_geschrieben sorry_fur_alles tut_mir_leid_fur am_ende= ausgelaugt versager nutzlos mir_egal sag_meine sagt_meine dunkle_gedanken habe_abgeschlossen hoffnung_verloren liebe_euch kann_nicht_mehr
y rate pravention studie artikel begriff bedeut warum hilft helfen wirk risiko gegen unter film wissen zuruck auslos serie= serien
L damals fruher als_kind als_ich vor_jahren vor_vielen vor_langer vor_zehn vor_zwanzig vor_dreissig vor_funf
N heute jetzt gerade gleich gestern morgen am_sonntag am_samstag am_wochenende letzte_nacht grad wieder noch bald vor_einer_stunde eben= gestern_abend
& aber
V sterbehilfe das_leben_genommen hat_sich_umgebracht hat_sich_erhangt sich_erhangt
? wie was warum ist kann konnen wer welche gibt darf wann wieso
ks bringe_ich_mich bring_ich_mich wie_bringe_ich_mich bring_mich bringe_mich
U angst furcht
G wenn falls
Y du sie dich ihnen dir
qδ dosis menge
€ kaufe bestell besorg ohne_rezept rezeptfrei
⌂ zu_hause zuhause daheim selber
¿i habe_ich bin_ich hab_ich leide_ich
☤ depress bipolar angststor adhs ptbs schizo autis
⚑ keine_luft nicht_atmen schmerzen_in_der_brust brustschmerz bewusstlos reagiert_nicht krampfanfall antwortet_nicht bewegt_sich_nicht wacht_nicht_auf ohnmachtig
⊕ nehme einnehm spritz anwend schluck
¿☤ was_fehlt_mir
W sterbe=
uθ uberdos
^ habe:hab nicht:nich:net:ned nichts:nix ist:is eine:ne ein:nen mal:ma wie_viel:wieviel
# ich_ritz mich_ritz ritz_mich schneide_mich mich_schneid mich_geschnitten aufgeschnitten mich_selbst_verletz mir_weh
gψ gift rattengift bleichmittel
kh bringt_sich_um bringt_er_sich bringt_sie_sich
~~ ist_alles_vorbei`;
