/** Forms of questions: what each asks for, read from the folded question, and what shows that a sentence has it. */
export const CUES = {
  cost: [
    /\b(costs?|pric|expensive|cheap|fees?\b|pay|spend|how much (is|are|does)\b|cuesta|precio|cout|prix|kost|preis|teuer)/,
    /\bfree\b|[$€£¥₹]\s?\d|\d\s?(?:[$€£¥₹]|dollars|euros?\b|pounds|francs?\b|cents)/i,
  ],
  duration: [
    /(how|wie) (long|fast|quick|soon|often|lang|oft|schnell)|how many (times|minute|hour|day|week|month|year)|cuanto (tiempo|dura)|combien de temps/,
    /\b(?:seconds|minute|hour|day|week|month|year|night|daily|soon|once|twice|every|each|until|within|immediate|hora|d[ií]a|semana|jour|heure|semaine|mois|tag|stunde|woche|monat|jahr)/i,
  ],
  amount: [
    /\bhow (much|many|big|large|old|far|high|hot|warm|loud|close|deep|tall|thick|heavy)|temperature|what (age|dose|size|number)|cuant[oa]|combien|wie ?viel/,
    /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|half|third|quarter|deux|zwei|dos)\b/i,
  ],
  time: [
    /\b(when|what (time|date|day)|opening|cuando|quand|wann)\b/,
    /(?<![$€£\d])\d|days?\b|weekend|\bnoon|midnight|morning|evening|\b(?:when|before|after|once|until|as soon)\b/i,
  ],
  person: [
    /\b(who|whose|quien|qui|wer)\b/,
    /\b(?:Dr|Prof|Mrs?|Nurse|Sir)\b|[a-z,] [A-Z][a-z]+ [A-Z]|\b(?:anyone|people|everyone)\b/,
  ],
  permission: [
    /\b(can|could|may|allowed|ok|okay|safe|possible|puedo|puede|puis|darf|kann)\b/,
    /\b(?:may|can|could|cannot|allowed|fine|free to|welcome|safe|no problem|harmless|not|never|no|without|hardly)\b/i,
  ],
  situation: [
    /^(i|im|ive|my|we|our|he|she|his|her)\b/,
    /^(?:if|when|for|women|children)\b|\b(?:if|unless|anyone|people (?:with|who|on)|those)\b/i,
  ],
} as const;

export type Cue = keyof typeof CUES;

/** What a question asks for by its form. */
export const cuesOf = (question: string): readonly Cue[] =>
  (Object.keys(CUES) as Cue[]).filter((cue) => CUES[cue][0].test(question));
