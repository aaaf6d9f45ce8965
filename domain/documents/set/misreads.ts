import { type ComposableItem, keyTexts } from "../../quizzes/cues";
import { foldLoosely } from "../../text/fold-arabic";
import { isSureVerb } from "../asking/excerpts/whole-parts/verb-forms";
import {
  asksSomebody,
  clubs,
  deedNamed,
  goesOnBehind,
  honorific,
  honorificAlone,
  nameInBrackets,
  saidByNobody,
  saidVerb,
  subjunctive,
  titleAndHalf,
  withoutNoun,
} from "./misreads.ar";

/**
 * Whether what a question asks for was plainly misread: a club that speaks, a question taken for its answer, «that» before a
 * verb, half of a name behind a title, a form of address taken for an office, words of nobody, a name put in that stands there.
 */
export function misreads(item: ComposableItem): boolean {
  const { kind, stem, scopeText = "", options = [] } = item;
  const own = stem.slice(scopeText.length);
  const verb = saidVerb.exec(own)?.[1];
  return (
    (verb !== undefined && (isSureVerb(foldLoosely(verb)) || subjunctive.test(verb))) ||
    options.some(({ text }) => titleAndHalf.test(text)) ||
    saidByNobody.test(own.replace(/^[\s:\u060C]+/u, "")) ||
    isNamedTwice(own) ||
    (kind === "who-said-it" && (asksSomebody.test(own) || options.some(({ text }) => clubs.test(text)))) ||
    (goesOnBehind.test(own) && keyTexts(item).some((key) => withoutNoun.test(key))) ||
    (kind === "cloze" && /^organisation\|/u.test(item.cell) && options.length === 0 && deedNamed.test(own)) ||
    (kind === "true-false" && honorific.test(own)) ||
    (kind === "single-choice" && keyTexts(item).some((key) => honorificAlone.test(key)))
  );
}

/** «[Salim Dali] points to the handing over of Dali»: who speaks is another. */
function isNamedTwice(shown: string): boolean {
  const name = nameInBrackets.exec(shown)?.[1];
  if (name === undefined) return false;
  const others = shown.replace(nameInBrackets, " ").match(/\p{L}+/gu) ?? [];
  return others.some((word) => word === name);
}
