import { type CrisisLanguage, crisisLanguageOf } from './crisis-language.js';
import { featuresOf } from './features.js';
import { piecesOf } from './pieces.js';
import { weigh } from './weigh.js';
import { WEIGHTS } from './weights.js';

/** What Luna does not do. */
export type RefusalKind = (typeof KINDS)[number];

/** A request, or an answer of a model, that is replaced by fixed words. */
export interface Refusal {
  readonly kind: RefusalKind;
  /** What Luna says instead, with a way forward, in the language of the text. */
  readonly reply: string;
}

const KINDS = ['emergency', 'dose', 'buying', 'homeUse', 'stopping', 'diagnosis'] as const;

// In the order of KINDS.
const REPLIES: Readonly<Record<CrisisLanguage, string>> = {
  en: `This may need help right now: please call the emergency number, or ask someone to. I'm an AI and can't judge it.
I can't say how much to take: your prescriber or a pharmacist can. If too much was taken, call the emergency number.
I can't help with buying it: what is sold outside clinics and pharmacies can be something else. A doctor can say whether treatment is an option.
I can't guide anyone through using it at home. A clinic can explain supervised treatment.
Please don't stop or change a medicine because of an AI: that can make you ill. Your prescriber or a pharmacist can plan it with you.
I can't tell whether you have a condition; a doctor can. I can tell you what the article says.`,
  es: `Puede hacer falta ayuda ya: llama al número de emergencias o pide a alguien que llame. Soy una IA y no puedo valorarlo.
No puedo decir cuánto tomar: quien te lo receta o la farmacia sí. Si se ha tomado demasiado, llama al número de emergencias.
No puedo ayudar a comprarlo: lo que se vende fuera de clínicas y farmacias puede ser otra cosa. Un médico puede decir si el tratamiento es una opción.
No puedo guiar a nadie para usarlo en casa. Una clínica puede explicar el tratamiento supervisado.
No dejes ni cambies un medicamento por una IA: puede hacerte daño. Quien te lo receta o la farmacia pueden planearlo contigo.
No puedo decir si tienes una enfermedad; un médico sí. Puedo decirte lo que dice el artículo.`,
  fr: `Il faut peut-être de l'aide tout de suite : appelez le numéro d'urgence ou demandez à quelqu'un d'appeler. Je suis une IA et ne peux pas en juger.
Je ne peux pas dire combien prendre : votre prescripteur ou un pharmacien le peut. Si on en a trop pris, appelez le numéro d'urgence.
Je ne peux pas aider à l'acheter : ce qui se vend hors des cliniques et des pharmacies peut être autre chose. Un médecin peut dire si le traitement convient.
Je ne peux guider personne pour l'utiliser à la maison. Une clinique peut expliquer le traitement supervisé.
N'arrêtez et ne changez pas un médicament à cause d'une IA : cela peut rendre malade. Votre prescripteur ou un pharmacien peut le prévoir avec vous.
Je ne peux pas dire si vous avez une maladie ; un médecin le peut. Je peux vous dire ce que dit l'article.`,
  de: `Das braucht vielleicht sofort Hilfe: Rufen Sie den Notruf an oder bitten Sie jemanden darum. Ich bin eine KI und kann das nicht beurteilen.
Wie viel Sie nehmen sollen, kann ich nicht sagen: Ihre Praxis oder die Apotheke kann es. Wurde zu viel genommen, rufen Sie den Notruf an.
Beim Kaufen kann ich nicht helfen: Was außerhalb von Kliniken und Apotheken verkauft wird, kann etwas anderes sein. Ihre Praxis kann sagen, ob eine Behandlung infrage kommt.
Zur Anwendung zu Hause kann ich niemanden anleiten. Eine Klinik kann die überwachte Behandlung erklären.
Bitte setzen Sie kein Medikament wegen einer KI ab: Das kann krank machen. Ihre Praxis oder die Apotheke kann es mit Ihnen planen.
Ob Sie eine Krankheit haben, kann ich nicht sagen; Ihre Praxis kann es. Was im Artikel steht, kann ich Ihnen sagen.`,
};

/** Luna's fixed words instead. */
export const refusal = (kind: RefusalKind, language: CrisisLanguage): Refusal => ({
  kind,
  reply: REPLIES[language].split('\n')[KINDS.indexOf(kind)] ?? '',
});

/**
 * A question that Luna does not answer: a dose for somebody, buying, use at home, stopping a medicine, a diagnosis of the reader, or
 * an emergency that is happening. Questions about what a study did or what happens to people in general are answered.
 */
export function screenQuestion(text: string): Refusal | undefined {
  for (const piece of piecesOf(text)) {
    const found = featuresOf(piece);
    const kind = KINDS.find((kind) => weigh(WEIGHTS[kind], found) > 0);
    if (kind) return refusal(kind, crisisLanguageOf(text));
  }
  return undefined;
}
