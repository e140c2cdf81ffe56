/** What all the languages write alike (see `lexicon.ts`). */
export const common = `u suic suiz suisid suissid sucid sucide sewerslid selfharm
g paracetamol tylenol doliprane morphin insulin ambien xan* benzo opioid ibuprofen ssri prozac zoloft sertralin fluoxetin lexapro lithium litio valium tavor clonazepam oxycod codein adderall ritalin klonopin 💊 advil benadryl aspirin diazepam
V suicidios suicides suizide
iks kms* kys
uθ overdos
§ xamount
yg antidep ketamin esketamin spravato
r 🔪 🔫
W ⚰ 🪦`;
