import type { Crisis } from './detect-crisis.js';
import type { CrisisLanguage } from './lexicon.js';

interface Words {
  readonly self: string;
  readonly other: string;
  readonly attempt: string;
}

const WORDS: Readonly<Record<CrisisLanguage, Words>> = {
  en: {
    attempt: 'Please call the emergency number now, even if you feel all right.',
    self: "I'm glad you wrote this. It sounds very hard, and you don't have to face it alone. I'm an AI, and what you deserve now is a person: please call or write to one of the lines shown here, or tell someone near you what you told me. If you might act on it soon, call the emergency number. You can go on writing here as well.",
    other:
      'Thank you for looking out for them. It is right to take this seriously. If they are in danger now, call the emergency number and, if it is safe, stay with them. You can ask them plainly about suicide: asking does not put the idea there. The lines shown here also advise people who worry about someone. You can go on writing here as well.',
  },
  es: {
    attempt: 'Llama ahora al número de emergencias, aunque te encuentres bien.',
    self: 'Me alegro de que lo hayas escrito. Suena muy duro, y no tienes que pasarlo a solas. Soy una IA, y lo que mereces ahora es una persona: llama o escribe a una de las líneas que ves aquí, o cuéntale a alguien cercano lo que me has contado. Si crees que podrías hacerlo pronto, llama al número de emergencias. También puedes seguir escribiendo aquí.',
    other:
      'Gracias por preocuparte. Haces bien en tomarlo en serio. Si hay peligro ahora, llama al número de emergencias y, si es seguro, quédate a su lado. Puedes preguntarle sin rodeos por el suicidio: preguntar no da la idea. Las líneas que ves aquí también orientan a quien se preocupa por alguien. También puedes seguir escribiendo aquí.',
  },
  fr: {
    attempt: "Appelez maintenant le numéro d'urgence, même si vous vous sentez bien.",
    self: "Vous avez bien fait de l'écrire. Cela semble très dur, et vous n'avez pas à le traverser sans personne. Je suis une IA, et il vous faut maintenant quelqu'un : appelez l'une des lignes affichées ici ou écrivez-lui, ou dites à un proche ce que vous m'avez dit. Si vous pourriez passer à l'acte bientôt, appelez le numéro d'urgence. Vous pouvez aussi continuer à écrire ici.",
    other:
      "Merci de veiller sur cette personne. Vous avez raison de prendre cela au sérieux. Si le danger est immédiat, appelez le numéro d'urgence et, si c'est sans risque, restez auprès d'elle. Vous pouvez lui parler du suicide sans détour : poser la question ne donne pas l'idée. Les lignes affichées ici conseillent aussi l'entourage. Vous pouvez aussi continuer à écrire ici.",
  },
  de: {
    attempt: 'Bitte rufen Sie jetzt den Notruf an, auch wenn es Ihnen gut geht.',
    self: 'Gut, dass Sie das geschrieben haben. Das klingt sehr schwer, und Sie müssen da nicht allein durch. Ich bin eine KI, und Sie verdienen jetzt einen Menschen: Rufen Sie eine der Nummern hier an oder schreiben Sie dorthin, oder sagen Sie jemandem in Ihrer Nähe, was Sie mir gesagt haben. Wenn Sie es bald tun könnten, rufen Sie den Notruf an. Sie können auch hier weiterschreiben.',
    other:
      'Danke, dass Sie darauf achten. Es ist richtig, das ernst zu nehmen. Bei akuter Gefahr rufen Sie den Notruf an und bleiben Sie, wenn es sicher ist, dabei. Sie dürfen offen nach Suizid fragen: Fragen bringt niemanden auf die Idee. Die Nummern hier beraten auch Menschen, die sich um jemanden sorgen. Sie können auch hier weiterschreiben.',
  },
};

/** Luna's fixed answer to a message at risk, in the language of the message. */
export function crisisReply({ who, what, language }: Extract<Crisis, { level: 'risk' }>): string {
  const words = WORDS[language];
  return what === 'attempt' ? `${words.attempt} ${words[who]}` : words[who];
}
