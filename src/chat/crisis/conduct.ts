import { type CrisisLanguage, pattern, understand } from './lexicon.js';

/** What Luna does not do; `method` only in what a model says. */
export type RefusalKind = (typeof KINDS)[number];

/** A request, or an answer of a model, that is replaced by fixed words. */
export interface Refusal {
  readonly kind: RefusalKind;
  /** What Luna says instead, with a way forward, in the language of the text. */
  readonly reply: string;
}

const KINDS = ['emergency', 'dose', 'buying', 'homeUse', 'stopping', 'diagnosis', 'method'] as const;

// In the order of KINDS.
const REPLIES: Readonly<Record<CrisisLanguage, string>> = {
  en: `This may need help right now: please call the emergency number, or ask someone to. I'm an AI and can't judge it.
I can't say how much to take: your prescriber or a pharmacist can. If too much was taken, call the emergency number.
I can't help with buying it: what is sold outside clinics and pharmacies can be something else. A doctor can say whether treatment is an option.
I can't guide anyone through using it at home. A clinic can explain supervised treatment.
Please don't stop or change a medicine because of an AI: that can make you ill. Your prescriber or a pharmacist can plan it with you.
I can't tell whether you have a condition; a doctor can. I can tell you what the article says.
I won't go into that. I can answer from the article, and people on the help lines are there to talk.`,
  es: `Puede hacer falta ayuda ya: llama al número de emergencias o pide a alguien que llame. Soy una IA y no puedo valorarlo.
No puedo decir cuánto tomar: quien te lo receta o la farmacia sí. Si se ha tomado demasiado, llama al número de emergencias.
No puedo ayudar a comprarlo: lo que se vende fuera de clínicas y farmacias puede ser otra cosa. Un médico puede decir si el tratamiento es una opción.
No puedo guiar a nadie para usarlo en casa. Una clínica puede explicar el tratamiento supervisado.
No dejes ni cambies un medicamento por una IA: puede hacerte daño. Quien te lo receta o la farmacia pueden planearlo contigo.
No puedo decir si tienes una enfermedad; un médico sí. Puedo decirte lo que dice el artículo.
No entraré en eso. Puedo responder con el artículo, y en las líneas de ayuda hay personas para hablar.`,
  fr: `Il faut peut-être de l'aide tout de suite : appelez le numéro d'urgence ou demandez à quelqu'un d'appeler. Je suis une IA et ne peux pas en juger.
Je ne peux pas dire combien prendre : votre prescripteur ou un pharmacien le peut. Si on en a trop pris, appelez le numéro d'urgence.
Je ne peux pas aider à l'acheter : ce qui se vend hors des cliniques et des pharmacies peut être autre chose. Un médecin peut dire si le traitement convient.
Je ne peux guider personne pour l'utiliser à la maison. Une clinique peut expliquer le traitement supervisé.
N'arrêtez et ne changez pas un médicament à cause d'une IA : cela peut rendre malade. Votre prescripteur ou un pharmacien peut le prévoir avec vous.
Je ne peux pas dire si vous avez une maladie ; un médecin le peut. Je peux vous dire ce que dit l'article.
Je n'entrerai pas là-dedans. Je peux répondre d'après l'article, et les lignes d'écoute sont là pour parler.`,
  de: `Das braucht vielleicht sofort Hilfe: Rufen Sie den Notruf an oder bitten Sie jemanden darum. Ich bin eine KI und kann das nicht beurteilen.
Wie viel Sie nehmen sollen, kann ich nicht sagen: Ihre Praxis oder die Apotheke kann es. Wurde zu viel genommen, rufen Sie den Notruf an.
Beim Kaufen kann ich nicht helfen: Was außerhalb von Kliniken und Apotheken verkauft wird, kann etwas anderes sein. Ihre Praxis kann sagen, ob eine Behandlung infrage kommt.
Zur Anwendung zu Hause kann ich niemanden anleiten. Eine Klinik kann die überwachte Behandlung erklären.
Bitte setzen Sie kein Medikament wegen einer KI ab: Das kann krank machen. Ihre Praxis oder die Apotheke kann es mit Ihnen planen.
Ob Sie eine Krankheit haben, kann ich nicht sagen; Ihre Praxis kann es. Was im Artikel steht, kann ich Ihnen sagen.
Darauf gehe ich nicht ein. Ich kann aus dem Artikel antworten, und an den Hilfetelefonen sind Menschen zum Reden da.`,
};

type Rule = readonly [RefusalKind, RegExp];
const rules = (sources: readonly (readonly [RefusalKind, string])[]): readonly Rule[] =>
  sources.map(([kind, source]) => [kind, pattern(source)]);

// Over the concepts of `understand`, see there. What is asked for the reader, or for someone the reader speaks of …
const QUESTIONS = rules([
  ['emergency', '^(?!.*(y(?!g)|[pLG¶])|[?])(?=.*⚑)'],
  ['dose', '[?Qx]4δ6[imoYxφ]|q6[imoYx]3[K⊕]|q3g4[imoY]|[?Qxw]6mq?δ|[?x]i2[K⊕]3[δDA]|q[yg]*.?⊕'],
  ['buying', '€3g|g4€|€1€'],
  ['homeUse', '^(?=.*[imxQ])(?=.*([K⊕]4⌂|⌂4[K⊕]))|Q3⌂'],
  ['stopping', '^(?=.*[imxQ])(?=.*(S4g|g4S))'],
  ['diagnosis', '¿i?[^i]*☤'],
]);
// … and what a model tells the reader to do, `§` an amount.
const ANSWERS = rules([
  ['method', '^(?=.*(!|Q3[dku]))(?=.*§)'],
  ['dose', '^(?!.*(p|y(?!g)))(?=.*Y|[.,w&]*[K⊕S])(?=.*§)'],
  ['stopping', '^(?!.*([npG]|y(?!g)))(?=.*Y|[.,w&]*S)(?=.*S4[gδ])'],
  ['homeUse', '^(?!.*([npG]|y(?!g)))(?=.*Y|[.,w&]*[K⊕C])(?=.*[K⊕C]4⌂)'],
  ['buying', '^(?!.*[np])(?=.*Y)(?=.*€3g)'],
  ['diagnosis', '^(?![?])(?!.*[nG])(?=.*Y.?.?☤)'],
]);
const AMOUNT =
  /(?<![\d.,])\d[\d.,]* ?(?:mg|milli\p{L}*|mili\p{L}*|mcg|µg|ml|tab\p{L}*|pill\p{L}*|past\p{L}*|comprim\p{L}*|cachet\p{L}*|gotas|gouttes|drops|tropfen)/giu;

function refuse(text: string, kinds: readonly Rule[]): Refusal | undefined {
  const { language, said } = understand(text);
  const sentences = said.split('|');
  const found = kinds.find(([, rule]) => sentences.some((sentence) => rule.test(sentence)));
  return found && { kind: found[0], reply: REPLIES[language].split('\n')[KINDS.indexOf(found[0])] ?? '' };
}

/**
 * A question that Luna does not answer: a dose for somebody, buying, use at home, stopping a medicine, a diagnosis of the reader, or
 * an emergency that is happening. Questions about what a study did or what happens to people in general are answered.
 */
export const screenQuestion = (text: string): Refusal | undefined => refuse(text, QUESTIONS);

/**
 * An answer of a model that must not stand: it tells the reader how much to take, how to stop, use or buy a medicine, what the
 * reader has, or a deadly amount. What patients in a study were given may stand.
 */
export const screenAnswer = (text: string): Refusal | undefined =>
  refuse(text.replace(AMOUNT, ' xamount '), ANSWERS);
