/** Spanish word families (see `lexicon.ts`). */
export const spanish = `i yo debo soy estoy
iw quiero quisiera voy deseo necesito intento intente planeo
iwt pienso pense
w kier quier ganas va ojala plane amenaz decid intent trat quer estoy_por pido tengo_que merezco
t pens piens idea habla dice dijo siento obses imagin
s me mi_misma m
m mi mis
h se si_misma
o el madre mama padre papa hijo hija amigo amiga novio novia esposo marido mujer pareja prima tio abuelo abuela alumno alumna paciente vecino vecina jefe jefa sobrin ex nieto nieta herman chico chica
p gente personas jovenes pacientes quienes adolescentes hombres mujeres alguien
n no nunca sin nadie nada tampoco
x puedo aguanto soporto
k matar ahorcar colgar tirar aventar lanzar envenenar ahogar disparar desvivir te_mata
ks matarme ahorcarme colgarme tirarme aventarme lanzarme envenenarme me_mato me_cuelgo me_ahorco me_aviento cortarme_las_venas quitarme_la_vida quitarme_de_en_medio acabar_con_mi_vida terminar_con_mi_vida quitar_la_vida irme_de_este_mundo ahogarme dispararme balearme desvivirme pegar_un_tiro pegarme_un_tiro
kh matarse colgarse tirarse quitarse_la_vida se_mata_hoy se_pega_un_tiro se_mata
X murio perdi
d morir muert muera muero
u hacerse_dano quitarse
l vivir viva vivo vida viviendo existir seguir_aqui estar_aqui este_mundo esta_vida
. el la que de en los las un una con por lo es del al me_va_a me_esta me_mata de_risa muero_de muero_por morirme_de morir_de muerto_de muerta_de linea_de_la_vida toda_mi_vida muero_si me_mato_de se_mata_trabaj me_van_a
v desaparecer
q cuant cantidad
Q forma manera metodo como_puedo modo
! letal mortal menos_doloros sin_dolor para_no_despertar
g pastilla pildora medicamento somnifer comprimid frasco bote caja medicina tableta sedante alcohol= droga
c tomado tragado tome bebi acabo_de_tomar acaba_de_tomar se_tomo ingerido
e todas todo todos muchas monton entera demasiad muchisim
z corto corta lastimo lastima quemo hiero autolesiono corte=
b brazo venas piernas muslos muneca
j aviento tiro tirar aventar lanz salt arroj
f puente balcon edificio tren metro azotea ventana camion terraza acantilado carretera vias
r pistola arma soga cuerda navaja cuchillo gatillo escopeta cuchilla
H compr guard junt ahorr acumul conmigo cargada jalar aqui_conmigo en_la_mano encima_de escondid lista=
B mejor tranquil facil alivio feliz felic descans
Z sin_mi si_yo_no si_muriera si_me_muero si_no_exist yo_falte si_no_estuv cuando_yo_falt
R carga peso
T cansad hart
P sentido caso razon motivo vale pena futuro para_que fuerza solucion
S acabe termine pare acabara dejar dejo dejando suspender suspendo
E todo esto
C seguir aguantar continuar
A mas asi
M extran echar_de_menos notaria me_necesita
J atropell
% estar_muert estuviera_muert mejor_muert acabar_con_todo terminar_con_todo durmiera_y_no dormirme_y_no dormir_y_no no_haber_nacido con_mi_vida futuro_para_mi sentido_a_nada sentido_nada que_me_muera acabar_con_mi ganas_de_nada mas_con_esta_vida hubiera_nacido ir_de_este_mundo vivir_o_morir no_amanec unica_salida
$ despedida para_siempre ya_no_este no_voy_a_estar ultimo_mensaje es_un_adios despidiendo me_despido carta_de_desp culpa_de_nadie nota_de_desp cuando_ya_no_este mi_ultima_noche
~ nada_vale me_canse perdonadme cuidad cuiden adios digan sin_esperanza nadie_le_importo inutil no_sirvo la_quiero los_quiero dejo_mis perdon_por_todo culpa_mia no_valgo me_rindo no_tengo_fuerzas perdon= pensamientos_oscuros fracasad sin_salida los_amo perdonenme perdoname los_quise la_quise te_quise por_ultima_vez en_paz que_hago_aqui tirar_la_toalla una_fecha un_plan
y tasa prevenir estudio articulo ensayo significa que_es reduc ayuda sube quita riesgo aprob pelicula noticia saber entender esketamina causar causan provoc serie=
L cuando_era cuando_tenia de_nino de_adolescente hace_mucho hace_tiempo
N hoy ahora esta_noche esta_tarde manana anoche ayer acabo otra_vez ya pronto este_fin_de
& pero aunque
V eutanasia muerte_asistida se_suicid se_mato= se_ahorco se_quito_la_vida
? por que como cual es puede hay sirve
# cortarme lastimarme hacerme_cortes me_corto_los me_corto_las cortandose se_corta= se_esta_cortando
U miedo susto
G si
Y te usted ti tienes eres puedes debes
a despert
qδ dosis
€ comprar compro conseguir consigo sin_receta
⌂ en_casa en_mi_casa yo_solo yo_sola
¿i sera_que_tengo puedo_tener creo_que_tengo
☤ depres bipolar ansiedad tdah esquizo autis trastorno
⚑ no_puedo_respirar no_puede_respirar no_respira dolor_en_el_pecho inconsciente no_reacciona convuls no_responde no_se_mueve no_despierta se_desmayo desmayad
⊕ tomar tomo usar inyect tragar beber
¿☤ diagnosticame que_me_pasa que_tengo=
uθ sobredosis
^ que:q:k por_que:xq quiero:kiero:qiero quiere:kiere por:x tambien:tmb
i he tengo
ψ 
gψ veneno raticida cloro insecticida
iu suicidarme
ω salida
μ estar_con_el= estar_con_ella irme_con_el reunirme_con
λ hace=
ν anos=
ɑ dedo pelo papel deporte cocin
iR estorbo sobro
κ da_igual da_lo_mismo`;
