import type { Language } from "../language";
import { type Rng, shuffled } from "../rng";
import { type NicknameAdjective, type NicknameNoun, nicknameAdjectives, nicknameNouns } from "./nickname-words.ar";

/** The ids of an adjective and a noun with a point between: the same nickname in every language. */
export type Nickname = string;

/** How many nicknames there are: one class can use each once. */
export const nicknameCount = nicknameNouns.length * nicknameAdjectives.length;

const nouns = new Map(nicknameNouns.map((noun) => [noun.id, noun]));
const adjectives = new Map(nicknameAdjectives.map((adjective) => [adjective.id, adjective]));

const made = (adjective: NicknameAdjective, noun: NicknameNoun): Nickname => `${adjective.id}.${noun.id}`;

/** A nickname that is not taken, each free one as likely; refuses (`undefined`) when all are taken. */
export function pickNickname(taken: ReadonlySet<Nickname>, rng: Rng): Nickname | undefined {
  const [someAdjectives, someNouns] = [shuffled(nicknameAdjectives, rng), shuffled(nicknameNouns, rng)];
  for (const turn of someNouns.keys()) {
    for (const [at, adjective] of someAdjectives.entries()) {
      const noun = someNouns[(at + turn) % someNouns.length];
      const nickname = noun && made(adjective, noun);
      if (nickname && !taken.has(nickname)) return nickname;
    }
  }
  return undefined;
}

/** A nickname in words: the noun before its adjective in Arabic, after it in English. Unknown ids are a bug. */
export function nicknameText(nickname: Nickname, lang: Language): string {
  const [adjectiveId = "", nounId = ""] = nickname.split(".");
  const [adjective, noun] = [adjectives.get(adjectiveId), nouns.get(nounId)];
  if (!adjective || !noun) throw new Error(`no words for the nickname ${nickname}`);
  return lang === "ar" ? `${noun.ar} ${adjective.ar[noun.gender]}` : `${adjective.en} ${noun.en}`;
}
