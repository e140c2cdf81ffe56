import type { CrisisLanguage } from './crisis-language.js';
import type { Risk } from './detect-crisis.js';

interface Words {
  readonly self: string;
  readonly other: string;
  /** Said first, where something has been done. */
  readonly begun: string;
}

const WORDS: Readonly<Record<CrisisLanguage, Words>> = {
  en: {
    begun: 'Please call the emergency number now, even if you feel all right.',
    self: "I'm glad you wrote this. It sounds very hard, and you don't have to face it alone. I'm an AI, and you deserve a person now: please call or write to one of the lines shown here, or tell someone near you. If you might act on it soon, call the emergency number. You can go on writing here too.",
    other:
      'Thank you for looking out for them. It is right to take this seriously. If they are in danger now, call the emergency number and, if it is safe, stay with them. You can ask them plainly about suicide: asking does not put the idea there. The lines shown here also advise people who worry about someone. You can go on writing here too.',
  },
  es: {
    begun: 'Llama ahora al número de emergencias, aunque te encuentres bien.',
    self: 'Me alegro de que lo hayas escrito. Suena muy duro, y no tienes que pasarlo a solas. Soy una IA, y ahora mereces a una persona: llama o escribe a una de las líneas que ves aquí, o díselo a alguien cercano. Si podrías hacerlo pronto, llama al número de emergencias. Puedes seguir escribiendo aquí.',
    other:
      'Gracias por preocuparte. Haces bien en tomarlo en serio. Si hay peligro ahora, llama al número de emergencias y, si es seguro, quédate a su lado. Puedes preguntar sin rodeos por el suicidio: preguntar no da la idea. Las líneas que ves aquí también orientan a quien se preocupa por alguien. Puedes seguir escribiendo aquí.',
  },
  fr: {
    begun: "Appelez maintenant le numéro d'urgence, même si vous vous sentez bien.",
    self: "Vous avez bien fait de l'écrire. Cela semble très dur, et vous n'êtes pas obligé de le porter seul. Je suis une IA, et il vous faut maintenant une personne : appelez l'une des lignes affichées ici ou écrivez-lui, ou dites-le à un proche. Si vous pourriez passer à l'acte bientôt, appelez le numéro d'urgence. Vous pouvez continuer à écrire ici.",
    other:
      "Merci de veiller sur cette personne. Vous avez raison de prendre cela au sérieux. Si le danger est immédiat, appelez le numéro d'urgence et, si c'est sans risque, restez auprès d'elle. Vous pouvez parler du suicide sans détour : poser la question ne donne pas l'idée. Les lignes affichées ici conseillent aussi les proches. Vous pouvez continuer à écrire ici.",
  },
  de: {
    begun: 'Bitte rufen Sie jetzt den Notruf an, auch wenn es Ihnen gut geht.',
    self: 'Gut, dass Sie das geschrieben haben. Das klingt sehr schwer, und Sie müssen da nicht allein durch. Ich bin eine KI, und Sie verdienen jetzt einen Menschen: Rufen Sie eine der Nummern hier an oder schreiben Sie dorthin, oder sagen Sie es jemandem in Ihrer Nähe. Wenn Sie es bald tun könnten, rufen Sie den Notruf an. Sie können hier weiterschreiben.',
    other:
      'Danke, dass Sie darauf achten. Es ist richtig, das ernst zu nehmen. Bei akuter Gefahr rufen Sie den Notruf an und bleiben Sie, wenn es sicher ist, dabei. Sie dürfen offen nach Suizid fragen: Fragen bringt niemanden auf die Idee. Die Nummern hier beraten auch Menschen, die sich um jemanden sorgen. Sie können hier weiterschreiben.',
  },
};

/** Luna's fixed answer to a message at risk, in the language of the message. */
export function crisisReply({ who, near, language }: Risk): string {
  const words = WORDS[language];
  return near === 'begun' ? `${words.begun} ${words[who]}` : words[who];
}
