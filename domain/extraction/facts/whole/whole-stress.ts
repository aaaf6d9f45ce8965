import { foldLoosely } from "../../../text/fold-arabic";
import type { Draft } from "../figures/number-facts";
import { leansOnBefore } from "../references/leans-on-before";
import type { SentenceView } from "../sentence-view";
import { held } from "../trust";
import { isWholeSaying } from "./whole-saying";
import { stressing } from "./whole-words.ar";

/** «Stressed the need of …»: what is stressed, told with «on» and its noun, as no clause with a verb of its own is. */
export function isWholeStress(view: SentenceView, draft: Draft): boolean {
  const { property, attribution, value, confidence, modality } = draft;
  if (property !== "said" || value.type !== "claim" || confidence <= held || modality !== "reported") return false;
  const isStressed = attribution?.kind === "indirect" && stressing.test(foldLoosely(attribution.cue));
  const words = foldLoosely(value.text).split(/\s+/u);
  const [on, noun = ""] = words;
  if (!isStressed || on !== about || noun.length < fewestLetters || /^\u0628?\u0627\u0646/u.test(noun)) return false;
  return words.length >= fewestWords && !leansOnBefore(view, draft) && isWholeSaying(view, draft);
}
const about = "\u0639\u0644\u064A";
const fewestLetters = 3;
const fewestWords = 4;
