import { fold } from './retrieval/words.js';

// What one may be taken for, in any of the languages below.
const ROLE =
  'human[oae]?|humaine|mensch|person(?:a|ne)?|(?:chat ?|ro)?bot|roboter|a ?i|ia|ki|ma(?:s?chine|quina)|computer|program\\w*|alive|chatgpt|do[ck]tor\\w*|dr|medic[oa]|medecin|arzt(?:in)?|nurse|clinician|physician|psychi?atri?st|psych\\w+|psic\\w+|t(?:h?)era\\w+|counsell?or|pharmacist|author|auteure?|autora?';
const FILLER =
  '(?: (?:an?|una?|une?|ein\\w*|just|really|actually|real|vraie?|echt\\w*|licensed|wirklich|denn|talking|speaking|chatting|to|with|con|avec|hier|mit))*';

/** How Luna is asked what it is, as words that follow one another, by language: before a role, and as the whole question. */
const ABOUT = [
  [
    '(?:are|r) (?:you|u)|am i',
    'wh(?:o|at) (?:are|r|re) (?:you|u)|(?:are|r) (?:you|u) real|is this (?:an? )?(?:a ?i|human|(?:chat ?|ro)?bot)|what s your name|who (?:made|built) you|what (?:can|do) you do|(?:how|what) can you help(?: me)?(?: with)?',
    'I am Luna, an AI that answers questions about this article: not a person, not a doctor or therapist, not its author. I can be wrong, so check what matters with a clinician.',
  ],
  [
    'eres|es usted|hablo|hablando',
    '(?:quien|que) (?:eres|es usted)|que puedes? hacer|eres real',
    'Soy Luna, una IA: ni persona, ni médico o terapeuta, ni autor del artículo. Puedo equivocarme.',
  ],
  [
    'es tu|tu es|etes vous|vous etes|parle a|parle',
    '(?:qui|qu) (?:es tu|tu es|etes vous)|que (?:peux tu|pouvez vous) faire',
    "Je suis Luna, une IA : ni une personne, ni médecin ou thérapeute, ni l'auteur de l'article. Je peux me tromper.",
  ],
  [
    'bist du|sind sie|(?:rede|spreche|schreibe) ich',
    '(?:wer|was) (?:bist du|sind sie)|was (?:kannst du|konnen sie)(?: tun)?',
    'Ich bin Luna, eine KI: kein Mensch, weder Arzt noch Therapeutin, nicht der Autor des Artikels. Ich kann mich irren.',
  ],
] as const;

/** What Luna says of itself when it is asked who or what it is; `undefined` where a question is about something else. */
export function aboutLuna(question: string): string | undefined {
  const plain = fold(question)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return ABOUT.find(([to, whole]) =>
    new RegExp(`^(?:${whole})$|\\b(?:${to})${FILLER} (?:${ROLE})\\b`).test(plain),
  )?.[2];
}
