import type { Speaker } from "../subjects/entities";
import type { Cue } from "./cue";
import { phraseGender } from "./phrase-gender";

/** «The Syrian opponents», but for «the television»: many do not go on with «he said». */
const ofMany = /^(?:\u0627\u0644)?(?!\u062a\u0644\u0641\u0632)\S{3,}(?:\u0648\u0646|\u064a\u064a\u0646)(?:\s|$)/;

/** Whether the gender of a verb fits who is taken for its speaker. */
export const agrees = ({ word }: Cue, { gender, isPerson, written }: Speaker): boolean => {
  if (!word.gender) return true;
  const told = gender ?? (isPerson ? undefined : phraseGender(written));
  return told ? told === word.gender : isPerson === true || !ofMany.test(written);
};
