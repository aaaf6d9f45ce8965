import { wordSet } from "../../text/word-set";

/** How a question asks for a name by what its document tells of it. */
export const namedWords = {
  holder: (name: string, post: string) => `الاسم المذكور بصفة «${post}» هو ${name}.`,
  holds: (name: string, post: string) => `يذكر النصّ ${name} بصفة «${post}».`,
  notHolder: (name: string, post: string) => `يرد اسم ${name} في النصّ، لكن ليس بصفة «${post}».`,
  quoted: (name: string, words: string) => `نُقل عن ${name}: «${words}».`,
  teller: (name: string, claim: string) => `نُقل عن ${name} أنّ ${claim}.`,
};

/** Folded first words of what several people may be at once. */
export const sharedPosts = wordSet("احد احدي عضو عضوه نايب مساعد مساعده مستشار مواطن لاعب مهاجم مدافع حارس صديق زميل");

/** Endings of two who have one post, before what it is of. */
export const severalOf = ["ي", "ا", "ين", "ان", "ون"];
