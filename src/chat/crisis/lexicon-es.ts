/** Spanish word families (see `lexicon.ts`). */
export const spanish = `i yo debo soy estoy
iw quiero quisiera voy deseo necesito querria intento prefiero trato intente planeo
iwt pienso pense
w kier quier ganas gustaria va ojala plane amenaz decid intent trat quer tentad iba estoy_por apetece pido quisier deseand tengo_que pensando_en merezco merec
t pens piens idea habla dice dijo siento obses sueno_con imagin
il soy_yo
s me mi_mismo mi_misma m
m mi mis
h se si_mismo si_misma
o el ella madre mama padre papa hijo hija amigo amiga novio novia esposo esposa marido mujer pareja primo prima tio tia abuelo abuela alumno alumna paciente vecino vecina jefe jefa sobrin ex nieto nieta abuelita abuelito suegr cunad herman comp roomie chavo chava chico chica
p gente personas jovenes pacientes quienes adolescentes hombres mujeres alguien
n no nunca ni sin nadie nada tampoco
x puedo aguanto soporto
k matar ahorcar colgar tirar aventar lanzar envenenar ahogar disparar morir_matando desvivir te_mata
ks matarme ahorcarme colgarme tirarme aventarme lanzarme envenenarme me_mato me_cuelgo me_ahorco me_aviento me_tiro_de cortarme_las_venas quitarme_la_vida quitarme_de_en_medio volarme_la_cabeza acabar_con_mi_vida terminar_con_mi_vida me_quito_la_vida me_quite_la_vida quitar_la_vida irme_de_este_mundo ahogarme dispararme balearme tomarme_algo irme_al_otro_lado desvivirme pegar_un_tiro pegarme_un_tiro irme_de_este
kh matarse ahorcarse colgarse tirarse quitarse_la_vida acabar_con_su_vida pegarse_un_tiro hoy_se_mata se_mata_hoy se_pega_un_tiro se_mata se_mate
X murio se_colgo perdi se_tiro
d morir muert muera muero muriera muriese palmar
u autolesion hacerse_dano quitarse
l vivir viva vivo vida viviendo existir seguir_aqui estar_aqui seguir_adelante respirar este_mundo esta_vida esta_tierra seguir_viva seguir_vivo levantarme
. el la que de en los las un una con por lo es del al me_va_a me_esta me_mata de_risa muero_de muero_por morirme_de morir_de muriendo_de muerto_de muerta_de morirme_por suicidio_politico para_toda_la_vida linea_de_la_vida toda_mi_vida muero_si mujer_muerta me_mato_de se_mata_trabaj se_mata_a_trab me_mata_el me_mata_la
v desaparecer desaparezco dejar_de_ser dejar_de_respirar
q cuant cantidad
Q forma manera metodo como_puedo como_se_puede modo
! letal mortal menos_doloros sin_dolor indolor para_no_despertar
g pastilla pildora medicamento somnifer comprimid frasco bote caja casa medicina tableta sedante alcohol= droga
c tomado tragado tome bebi tomo_anoche acabo_de_tomar acaba_de_tomar se_tomo trago= ingerido tragu
e todas todo todos muchas monton entero entera demasiad un_monton muchisim
z corto corta lastimo lastima quemo hiero autolesiono corte=
b brazo venas piernas muslos muneca
j aviento tiro tirar aventar lanz salt arroj delante_de
f puente balcon edificio tren metro vias azotea ventana camion terraza acantilado carretera
r pistola arma soga cuerda navaja cuchillo gatillo escopeta cuchilla hoja_de_afeitar
H compr guard junt ahorr acumul conmigo cargada jalar apretar aqui_conmigo en_la_mano encima_de tengo_guardad escondid lista= en_el_cajon
B mejor tranquil facil alivio feliz felic descans
Z sin_mi si_no_estuviera si_yo_no si_muriera si_me_muero si_me_muriera si_no_exist si_yo_falt yo_falte
R carga estorbo peso sobro
T cansad hart
P sentido caso razon motivo vale pena futuro para_que chiste fuerza salida solucion ilusion
S acabe termine pare acabara dejar dejo dejando suspender suspendo
E todo esto
C seguir aguantar continuar
A mas asi
M extran echar_de_menos notaria me_necesita
J atropell me_caiga
% estar_muert estuviera_muert mejor_muert unica_salida no_hay_salida encuentro_salida veo_salida otra_salida acabar_con_todo terminar_con_todo durmiera_y_no dormirme_y_no dormir_y_no no_haber_nacido no_seguir_aqui dios_me_lleve con_mi_vida un_favor_si futuro_para_mi sentido_a_nada sentido_nada nunca_haber_nacido que_me_muera dejar_este_mundo acabar_con_mi ganas_de_nada harta_de_vivir mas_con_esta_vida mas_con_mi_vida no_hubiera_nac hubiera_nacido ir_de_este_mundo vivir_o_morir me_da_lo_mismo_si no_amanec
$ despedida para_siempre ya_no_este no_voy_a_estar leais_esto lean_esto no_me_veran ultima_noche ultimo_mensaje es_un_adios despidiendo me_despido carta_de_desp culpa_de_nadie hasta_nunca hasta_siempre nota_de_desp cuando_ya_no_este cuando_no_este
~ nada_vale me_canse perdonadme perdonenme perdoname cuidad cuiden cuida_a adios digan decidle sin_esperanza nadie_le_importo inutil no_sirvo le_veo_caso la_quiero los_quiero dejo_mis perdon_por_todo culpa_mia no_valgo estoy_rota estoy_roto me_rindo no_tengo_fuerzas perdon= pensamientos_oscuros fracasad tirar_la_toalla sin_salida sin_rumbo los_amo te_amo las_amo
y tasa prevenir prevencion estudio articulo ensayo significa que_es reduc ayuda sube quita riesgo aprob pelicula noticia saber entender esketamina cuando_lei causar causan provoc serie=
L cuando_era cuando_tenia de_nino de_nina de_joven de_adolescente hace_anos hace_mucho hace_tiempo hace_un_ano hace_dos_a hace_tres_a hace_cinco hace_diez hace_veinte hace_treinta hace_como
N hoy ahora esta_noche esta_tarde manana anoche ayer acabo otra_vez ya pronto este_fin_de al_rato mismo
& pero aunque
V eutanasia muerte_asistida se_suicid se_mato= se_ahorco se_quito_la_vida
? por que como cual es puede hay sirve
# cortarme lastimarme hacerme_dano hacerme_cortes hago_cortes me_corto_los me_corto_las cortandose se_corta= se_esta_cortando haciendome_dano me_hago_dano autolesion
U miedo susto
G si
Y te usted ti tienes eres padeces puedes debes
a despert
qδ dosis
€ comprar compro conseguir consigo sin_receta
⌂ en_casa en_mi_casa yo_solo yo_sola
¿i sera_que_tengo puedo_tener creo_que_tengo tengo_yo
☤ depres bipolar ansiedad tdah tept esquizo autis trastorno
⚑ no_puedo_respirar no_puede_respirar no_respira dolor_en_el_pecho inconsciente no_reacciona convuls no_responde no_se_mueve no_despierta se_desmayo desmayad
⊕ tomar tomo usar inyect tragar beber
¿☤ diagnosticame que_me_pasa que_tengo=
uθ sobredosis
^ que:q:k por_que:xq quiero:kiero:qiero quiere:kiere por:x tambien:tmb
i he tengo estaba
ψ 
gψ veneno raticida cloro insecticida
iu suicidarme`;
