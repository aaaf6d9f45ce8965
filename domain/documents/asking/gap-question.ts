import { foldLoosely } from "../../text/fold-arabic";
import { gap } from "../../wording/scene";
import { directionName, kingdom, kingdomNames } from "../clauses/clause-openers.ar";
import { spaced } from "../clauses/standing";
import { documentWords as words } from "../document-words.ar";
import { isName, type Mark } from "../mark";
import { wordedExcerpt } from "./excerpts/excerpt";
import { hiddenDate, hiddenNumber } from "./hidden-value";
import { wordsBefore } from "./is-trivial";
import { acceptedNames } from "./names/accepted/accepted-names";
import { players } from "./names/accepted/accepted-words.ar";
import { goesByMany, isNamedTwice, isOfNoName } from "./names/accepted/goes-by-many";
import { anyBody } from "./names/known-names.ar";
import { onlyOneFits } from "./names/only-one-fits";
import { runsOn } from "./names/runs-on";
import type { StandIn } from "./names/stand-ins";
import { othersBeside } from "./nations/others-beside";
import { type Asking, type OwnQuestion, optionsOf, ownQuestion } from "./own-question";

/** A gap with a bank of names, else a figure, a date or a short name to type. */
export function gapQuestion(asking: Asking): OwnQuestion | undefined {
  const { mark } = asking;
  // A year of another calendar could be read as one of this.
  if (mark.iso !== undefined && Number(mark.iso.slice(0, 4)) < firstYear) return undefined;
  // «Faced [so-and-so] ____»: who acts may be what is asked for.
  if (asking.excerpt.inserted?.some(({ at }) => isRightBefore(asking.document.raw, at, mark))) return undefined;
  if (runsOn(asking.document.raw, mark)) return undefined;
  const others = othersBeside(asking);
  if (others.length >= 2) return banked(asking, others);
  if (mark.type === "nation" || mark.type === "phrase" || mark.list !== undefined) return undefined;
  if (mark.type === "quantity") return mark.number ? hiddenNumber(asking, mark.number) : undefined;
  if (mark.type === "date") return mark.iso ? hiddenDate(asking, mark.iso) : undefined;
  return typedName(asking);
}

const isRightBefore = (raw: string, at: number, { start }: Mark): boolean =>
  at <= start && /^\s*["\u00AB\u201C]?\p{L}?$/u.test(raw.slice(at, start));

/** A name to type, where it is short and what may be typed for it can be listed. */
function typedName(asking: Asking): OwnQuestion | undefined {
  const { document, mark, marks } = asking;
  const folded = foldLoosely(mark.text);
  const isLong = mark.text.split(/\s+/u).length > typedWordsMax;
  if (isLong || directionName.test(folded) || goesByMany(mark, document.known) || isOfNoName(mark, document.known))
    return undefined;
  if (isNamedTwice(mark, marks, document.known) || isOfPlayer(asking) || isAroundTown(asking)) return undefined;
  const accepted = acceptedNames(document, mark, marks);
  const key = spaced(mark.text);
  // «The prison of the plateau», all words for any, is not taken.
  if (!accepted.includes(key)) return undefined;
  if (anyBody.test(folded) && !accepted.some((name) => name.startsWith(`${mark.text} `))) return undefined;
  return { ...gapped(asking, { isTyped: true }), options: [], key, accepted };
}

/** «To Palermo in ____»: its island and its country are right. */
const isAroundTown = ({ document: { raw }, mark, marks }: Asking): boolean =>
  mark.type === "place" &&
  marks.some(
    ({ type, end }) => type === "place" && end < mark.start && /^\s+\u0641\u064A\s+$/u.test(raw.slice(end, mark.start)),
  );

/** «A player of the team of …» plays for a club as well. */
const isOfPlayer = (asking: Asking): boolean =>
  asking.mark.sort === "organisation|sport" &&
  players.has(wordsBefore(asking.document.raw, asking.mark).split(" ").at(-1) ?? "");

/** A gap with a bank, unless what is shown leaves only one of it. */
function banked(asking: Asking, others: readonly StandIn[]): OwnQuestion | undefined {
  if (onlyOneFits(asking, others)) return undefined;
  const options = optionsOf(asking, { text: plainName(asking, others), others, remark: remarkOn });
  return { ...gapped(asking), ...options, accepted: [] };
}

/** A city without the adjective of its country, which no other that is offered has; a kingdom by its country's name. */
function plainName({ mark: { sort, name, country }, document: { known } }: Asking, others: readonly StandIn[]): string {
  if (country === kingdomNames.country && foldLoosely(name) === kingdom) return kingdomNames.names[0];
  const [city = "", nation = "", ...rest] = name.split(" ");
  const isNation = (word: string) => known?.isAdjective(foldLoosely(word).replace(/^\u0627\u0644/u, "")) === true;
  const isOdd = isNation(nation) && others.every((other) => !isNation(other.name.split(" ").at(-1) ?? ""));
  return sort === "place|city" && rest.length === 0 && isOdd ? city : name;
}

function gapped(asking: Asking, { isTyped = false } = {}): OwnQuestion {
  const { document, mark, excerpt } = asking;
  const { start, end } = mark;
  const text = gluedTo(document.raw, mark) === "" ? gap : `${stroke}${gap}`;
  const asked = `${wordedExcerpt(document.raw, excerpt, { start, end, text })}.`;
  return ownQuestion(asking, "cloze", asked, isTyped && mark.sort !== operation ? mark.type : undefined);
}

/** An operation is no body, whatever list has it. */
const operation = "organisation|operation";

/** What a letter is drawn out with before something that is not joined to it. */
const stroke = "\u0640";

/** The preposition of one letter that is glued to a name. */
export function gluedTo(raw: string, { start, sentence, ...mark }: Mark): string {
  if (!isName(mark)) return "";
  return /(?<![\p{L}\p{M}\p{N}])[\u0628\u0644]$/u.exec(raw.slice(sentence.start, start))?.[0] ?? "";
}

const firstYear = 1600;

/** Nobody types a longer name without a slip. */
const typedWordsMax = 3;

const remarkOn = (text: string, { isUnnamed }: StandIn): string =>
  isUnnamed ? words.unnamed(text) : words.elsewhere(text);
