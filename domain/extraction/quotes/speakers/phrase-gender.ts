import { manlyHeads, womanlyHeads } from "../quote-words.ar";

const particle = /^(?:\u0627\u0644|\u0644\u0644|\u0644)(?=.{3})/;
const feminineEnd = /(?:\u0629|\u0627\u062a)$/;

/** Which verbs go with a phrase that is nobody's name: «a ministry said», in Arabic of women; undefined where it does not tell. */
export function phraseGender(written: string): "m" | "f" | undefined {
  const head = /^\S+/.exec(written)?.[0].replace(particle, "") ?? "";
  if (manlyHeads.test(head)) return "m";
  return feminineEnd.test(head) || womanlyHeads.test(head) ? "f" : undefined;
}
