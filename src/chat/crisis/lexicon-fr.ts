/** French word families (see `lexicon.ts`). */
export const french = `i je j moi
iw jveu jvoudr jaimer
it jpense jpens
w veux veut veu voudr voul aimer envie souhait prefer esper desir vais va menac essay tent decide compte prevu hate jve jvoudrais jvais ne_demande_plus_qu
t pens parl idee pensee songe reve imagin dit
s me m
sk mbuter
m mon ma mes
h se s
o il elle mari femme copain copine ami amie pote pere mere papa maman frere soeur fils fille enfant cousin oncle tante coloc collegue patient patiente eleve voisin compagn ex chef tonton neveu niece conjoint
p gens personnes patients jeunes adolescents ceux on hommes femmes ados
n pas plus pu jamais rien aucun ni sans personne ne
k tuer pendre buter flinguer noyer supprimer empoisonner defenestrer tirer_une_balle enlever_la_vie oter_la_vie donner_la_mort ouvrir_les_veines tailler_les_veines foutre_en_l_air bute flingue me_descendre foutre_en_lair
kl mettre_fin_a mets_fin_a mis_fin_a
kl en_finir_avec_la_vie en_finir_avec_ma_vie finir_avec_la_vie
X suicide_quand s_est s_etait decede perdu perdue
d mourir crever mort morte morts caner clamser creve=
u automutil scarifi en_finir_ce en_finir_une en_finir_pour en_finir mutil faire_du_mal fais_du_mal
l vivre vie exister vivante vivant jours existe d_exister continuer_a_vivre etre_la d_etre_la
. le la les de des et que ce dans pour avec est un une du va_me vont_me m_a_tue m_a_tuee me_tue_qu me_tue_que meurs_d mourir_de mort_de_rire morte_de_rire mourir_d morte_de mort_de mort_d suis_morte mort_de_fatigue suicide_politique en_finir_avec_la_cigarette en_finir_avec_le en_finir_avec_l en_finir_avec_les cout_de_la_vie bonne_vie en_finir_la ne_suis_qu
a reveill lever
v disparaitre disparaisse
q combien
Q facon maniere methode moyen comment_faire comment_se comment_me
! mortel letal tue=
g medoc medicament comprime somnifere pilule cachet boite flacon tube
c avale pris bu gobe ingere viens_de_prendre vient_de_prendre
e toute tous tout toutes plein trop entiere
z coupe coupes taillad brule brules blesse
b bras veines poignet cuisse jambe
j sauter saute jeter jette balancer devant_un
f pont train metro fenetre toit balcon immeuble camion etage
r corde fusil rasoir arme pistolet lame couteau
H achete mis_de_cote mets_de_cote accumul garde prepare stocke dans_la_main
B mieux debarass debarrass tranquille heureux facile soulagement
Z sans_moi de_moi si_j_etais si_je_mourais
R poids fardeau charge
T fatigue marre lasse las ras_le_bol assez_de supporte_plus tanne ecoeure
P bon sert raison sens interet vaut la_force
S arrete cesse finisse arreter diminuer sevrer stopper
E tout
C continuer tenir
M manquer remarquer
J renvers ecras fauch
% a_quoi_bon plus_d_issue aucune_issue pas_d_issue seule_issue seule_solution plus_rien_de_la_vie si_je_pouvais_ne_pas pas_exister ne_pas_naitre jamais_ne=
$ d_adieu plus_parler_de_moi quand_vous_lirez serai_plus_la suis_plus_la adieu_a_tous adieu_tout_le_monde lettre_a_chacun vais_vous_quitter dernier_message derniere_nuit dire_adieu
~ peux_plus peu_plus jen_peu_plus a_bout a_boutte rien_ne_changera plus_d_espoir idees_noires pardon prenez_soin adieu mes_affaires merci_pour_tout dites_a sa_faute ta_faute vide seule_au_monde seul_au_monde bonne_a_rien bon_a_rien se_termine n_en_peu
y taux prevenir prevention etude article essai reduit reduire agit signifie veut_dire terme serie film livre risque approuv comprendre savoir chez provoqu causer
L quand_j_avais quand_j_etais a_l_adolescence en_1 il_y_a_longtemps il_y_a_des_ann il_y_a_cinq il_y_a_dix il_y_a_quinze il_y_a_vingt il_y_a_trente
N ce_soir maintenant cette_nuit aujourd_hui demain hier viens vient ce_matin semaine_passee encore
& mais
V euthanasie aide_a_mourir medicale_a_mourir s_est_suicid s_est_tue s_est_pendu s_est_enleve s_est_donne s_est_ote
? est comment pourquoi que quel quelle existe peut l
U peur crain
x peux peu
G si
Y tu te vous t
qδ dose quantite
€ acheter commander procurer sans_ordonnance dealer
⌂ a_la_maison chez_moi tout_seul toute_seule moi_meme
¿i ai_je suis_je est_ce_que_j_ai est_ce_que_je_suis qu_est_ce_que_j_ai fais_je
☤ depress bipolaire anxie tdah schizo autis trouble
⚑ pas_a_respirer plus_a_respirer plus_respirer ne_respire douleur_dans_la_poitrine inconscient ne_reagit convuls
⊕ prendre prends utiliser injecter sniffer
¿☤ qu_est_ce_que_j_ai=
~~ que_je_parte
uθ surdose`;
