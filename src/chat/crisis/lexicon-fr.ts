/** French word families (see `lexicon.ts`). */
export const french = `i je j moi
iw jveu
it jpens
w veux veut veu voudr voul aimer envie souhait prefer esper vais va menac essay tent decide compte hate jvoudrais jvais ne_demande_plus_qu songe_a pense_a merite
t pens parl idee songe reve imagin dit
s me m
sk mbuter
m mon ma mes
h se s
o il elle mari femme copain copine ami amie pote pere mere papa maman frere soeur fils fille enfant cousin oncle tante coloc collegue patient eleve voisin ex chef niece chum grand_pere
p gens personnes patients jeunes adolescents ceux on hommes femmes ados
n pas plus pu jamais rien aucun ni sans personne ne
k tuer pendre noyer empoisonner tirer_une_balle enlever_la_vie oter_la_vie donner_la_mort ouvrir_les_veines foutre_en_l_air bute flingue foutre_en_lair pends pendu
kl mettre_fin_a mets_fin_a mis_fin_a
kl en_finir_avec_la_vie en_finir_avec_ma_vie
X s_est s_etait decede perdu
d mourir crever mort
u automutil scarifi en_finir mutil faire_du_mal fais_du_mal
l vivre vie exister vivant jours existe d_exister continuer_a_vivre etre_la d_etre_la
. le la les de des et que ce dans pour avec est un une du va_me me_tue_qu meurs_d mort_de_rire morte_de_rire mourir_d morte_de mort_d suis_morte en_finir_avec_l en_finir_la ne_suis_qu en_finir_avec_c
a reveill lever
v disparai
q combien
Q facon maniere methode moyen comment_faire comment_se
! mortel letal tue=
g medoc medicament comprime somnifere pilule cachet boite flacon bouteille drogue calmant
c avale pris bu ingere viens_de_prendre consomme englouti
e toute tous tout plein trop entiere au_complet
z coupe taillad brule blesse
b bras veines poignet cuisse jambe
j saute jeter jette balancer devant_un me_jeter me_pitcher tirer_en_bas
f pont train metro fenetre toit balcon immeuble camion etage falaise fleuve autoroute
r corde fusil rasoir arme pistolet lame couteau
H achete mis_de_cote accumul garde prepare dans_la_main ramass stock
B mieux debarass debarrass tranquille heureux facile soulag
Z sans_moi de_moi si_je_mourais si_je_n_et si_je_n_exist je_mourais
R poids fardeau charge suis_de_trop gene_tout
T fatigue marre lasse las ras_le_bol assez_de supporte_plus tanne n_en_peux_plus_de
P bon sert raison sens interet vaut la_force gout bock courage
S arrete cesse sevrer stopper
E tout
C continuer tenir
M manquer remarquer besoin_de_moi mon_absence
J renvers ecras fauch
% a_quoi_bon seule_issue ne_pas_naitre jamais_ne= quitter_ce_monde plus_jamais_me_rev jamais_me_rev ne_plus_me_rev ne_plus_exister jamais_naitre vivre_ou_mourir
$ d_adieu quand_vous_lirez serai_plus_la suis_plus_la adieu_tout_le_monde vais_vous_quitter dernier_message dire_adieu ma_lettre quand_tu_liras je_vous_aime_tous quand_je_serai_plus
~ a_bout rien_ne_changera plus_d_espoir idees_noires pardon prenez_soin adieu mes_affaires merci_pour_tout dites_a sa_faute vide seule_au_monde bonne_a_rien se_termine vaut_rien aucun_avenir sans_issue desole= de_souffrir les_aime leur_faute une_derniere_fois en_paix pour_de_bon baisser_les_bras
y taux prevenir prevention etude article essai reduit reduire agit signifie veut_dire terme film risque approuv comprendre savoir chez provoqu serie=
L quand_j_avais quand_j_etais en_1 il_y_a_longtemps il_y_a_des_ann
N ce_soir maintenant cette_nuit aujourd_hui demain hier viens vient ce_matin encore a_soir bientot tantot
& mais
V euthanasie aide_a_mourir medicale_a_mourir s_est_suicid s_est_tue s_est_pendu s_est_enleve s_est_donne s_est_ote
? est comment pourquoi que quel existe peut l
U peur crain
x peux peu
G si
Y tu te vous t
qδ dose quantite
€ acheter commander procurer sans_ordonnance dealer
⌂ a_la_maison chez_moi tout_seul toute_seule moi_meme
¿i ai_je suis_je est_ce_que_j_ai qu_est_ce_que_j_ai fais_je
☤ depress bipolaire anxie tdah schizo autis trouble
⚑ pas_a_respirer plus_a_respirer plus_respirer ne_respire douleur_dans_la_poitrine inconscient ne_reagit convuls ne_repond_plus ne_bouge ne_se_reveille evanoui perdu_connaissance
⊕ prendre prends utiliser injecter sniffer avaler
¿☤ qu_est_ce_que_j_ai=
~~ que_je_parte tout_sera_fini me_retient
uθ surdose
^ je_suis:chu:chui:jsuis j_ai:jai plus:pu:pus je:j quand:qd parce_que:pcq
# je_me_coupe me_scarifi
gψ eau_de_javel javel mort_aux_rats poison
ω issue
μ rejoindre la_retrouver le_retrouver
λ il_y_a
ν ans=
ɑ doigt cheveux cuisin sport electricit
κ egal`;
