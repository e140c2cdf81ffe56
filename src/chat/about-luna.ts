import { fold } from './retrieval/words.js';

const END = String.raw`\W*$`;

/** A question about Luna itself, and the honest answer, by language. Matched against folded text. */
const ABOUT: readonly (readonly [pattern: RegExp, reply: string])[] = [
  [
    new RegExp(
      String.raw`\b(?:are|r) (?:you|u) (?:just |really |actually |even )?(?:an? )?(?:real |actual |licensed |medical )?(?:human|real|person|woman|bot|chat ?bot|robot|ai|a\.i|artificial|machine|computer|program|alive|llm|chatgpt|doctor|physician|nurse|clinician|psychiatrist|psychologist|therapist|counsell?or|pharmacist|expert|author|dr)\b|\b(?:am i|is this|is it|are we) (?:(?:talking|speaking|chatting|writing) (?:to|with) )?(?:an? )?(?:real |actual )?(?:human|person|bot|chat ?bot|robot|ai|machine|computer)\b|^(?:and |so |hi |hello )?who(?: are|'re| r) (?:you|u)\b|^(?:and |so )?what are you${END}|\bwhat(?: i|')s your name\b|\bwho (?:made|built|runs|wrote|programmed) you\b|^(?:and |so )?what (?:can|do) you (?:do|know|answer)(?: for me)?${END}|^(?:how can|what can) you help(?: me)?(?: with)?${END}`,
    ),
    'I am Luna, an AI program that answers questions about the article on this page. I am not a person, not a doctor or therapist, and not the author. I can be wrong, so check what matters with a clinician. I remember nothing from one visit to the next.',
  ],
  [
    new RegExp(
      String.raw`\b(?:eres|es usted|sos) (?:de verdad |realmente )?(?:una? )?(?:human[oa]|persona|real|robot|bot|ia|maquina|programa|inteligencia|medic[oa]|doctora?|enfermer[oa]|psicolog[oa]|psiquiatra|terapeuta|autora?)\b|\b(?:hablo|hablando) con una? (?:human[oa]|persona|robot|bot|ia|maquina)\b|^\W*(?:quien|que) (?:eres|es usted|sos)${END}|^\W*que (?:puedes|sabes|puede) hacer${END}`,
    ),
    'Soy Luna, un programa de inteligencia artificial que responde preguntas sobre el artículo de esta página. No soy una persona, ni médica ni terapeuta, ni la autora. Puedo equivocarme: confirme lo importante con un profesional. No recuerdo nada de una visita a otra.',
  ],
  [
    new RegExp(
      String.raw`\b(?:es[- ]tu|tu es|t'es|etes[- ]vous|vous etes) (?:vraiment )?(?:une? )?(?:vraie? )?(?:humaine?|personne|reel(?:le)?|robot|bot|ia|machine|programme|intelligence|medecin|docteure?|infirmiere?|psychologue|psychiatre|therapeute|auteure?|autrice)\b|\bparler? (?:a|avec) une? (?:vraie? )?(?:humaine?|personne|robot|bot|ia|machine)\b|^\W*(?:qui|qu')[ -]?(?:es[- ]tu|tu es|etes[- ]vous|vous etes)${END}|^\W*que (?:peux[- ]tu|sais[- ]tu|pouvez[- ]vous) faire${END}`,
    ),
    "Je suis Luna, un programme d'intelligence artificielle qui répond aux questions sur l'article de cette page. Je ne suis ni une personne, ni médecin, ni thérapeute, ni l'auteur. Je peux me tromper : vérifiez ce qui compte avec un professionnel. Je ne retiens rien d'une visite à l'autre.",
  ],
  [
    new RegExp(
      String.raw`\b(?:bist du|sind sie) (?:wirklich |denn |eigentlich )?(?:ein(?:e|en)? )?(?:echter? )?(?:mensch|person|echt|roboter|bot|chatbot|ki|maschine|programm|arzt|arztin|doktor|pfleger(?:in)?|psychologin?|psychologe|psychiater(?:in)?|therapeut(?:in)?|autor(?:in)?)\b|\b(?:rede|spreche|schreibe|chatte) ich (?:hier |gerade )?mit einem? \w|^\W*(?:wer|was) (?:bist du|sind sie)${END}|^\W*was (?:kannst du|konnen sie)(?: tun| alles)?${END}`,
    ),
    'Ich bin Luna, ein KI-Programm, das Fragen zum Artikel auf dieser Seite beantwortet. Ich bin kein Mensch, weder Ärztin noch Therapeutin und nicht die Autorin. Ich kann mich irren: Klären Sie Wichtiges mit einer Fachperson. Von einem Besuch zum nächsten merke ich mir nichts.',
  ],
];

/** What Luna says of itself when it is asked who or what it is; `undefined` where a question is about something else. */
export function aboutLuna(question: string): string | undefined {
  const plain = fold(question).trim();
  return ABOUT.find(([pattern]) => pattern.test(plain))?.[1];
}
