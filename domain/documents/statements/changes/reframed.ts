import { overlap } from "../../asking/excerpts/excerpt";
import { withoutAnd } from "../../clauses/clause-ends";
import { thatWords } from "../../clauses/clause-openers.ar";
import { endsClause, type PlacedWord } from "../../clauses/words-in";
import type { Mark } from "../../mark";
import type { Change } from "./change";
import { type Frame, frameMax, frames, otherVerb } from "./frames.ar";

/** «Left …» for «arrived in …»: a verb with its preposition for what contradicts them, whoever stands between them. */
export function reframed(raw: string, words: readonly PlacedWord[], marks: readonly Mark[]): Change[] {
  return words.flatMap((word, at) => {
    const before = words[at - 1];
    // Only where a clause begins: further on the word may be a noun, or what a «who» tells.
    const opens = at === 0 || thatWords.has(before?.folded ?? "") || (before !== undefined && endsClause(before));
    if (!opens) return [];
    const found = frames.get(withoutAnd(word.folded)) ?? frames.get(word.folded) ?? [];
    for (const frame of found) {
      const change = frame.preposition === undefined ? bare(words, at, frame) : led(raw, words, { at, frame, marks });
      if (change) return change;
    }
    return [];
  });
}

/** A verb that has its object right behind who acts. */
function bare(words: readonly PlacedWord[], at: number, { other }: Frame): Change | undefined {
  const [verb, actor] = [words[at], words[at + 1]];
  const rest = words.slice(at + 1);
  const stop = rest.findIndex(endsClause);
  const near = stop < 0 ? rest : rest.slice(0, stop + 1);
  const isOther = near.slice(0, 1).some(({ folded }) => otherVerb.test(folded));
  // Also where what is said follows a comma: «stressed somebody who …, "…"».
  const speech = rest.find((_, place) => stop >= 0 && place > stop)?.text ?? "";
  const isReport =
    near.some(({ folded, text }) => thatForm.test(folded) || /:|["\u00AB\u201C]/u.test(text)) ||
    /^["\u00AB\u201C]|[\u060C,]["\u00AB\u201C]/u.test(speech) ||
    /[\u060C,]["\u00AB\u201C]/u.test(near.at(-1)?.text ?? "");
  // «Stressed to …»: a preposition behind who speaks is the verb's own.
  const isLed = near.slice(1, frameMax).some(({ folded }) => folded === onIt);
  if (!verb || !actor || isOther || isReport || isLed || near.length < nearMin) return undefined;
  return { start: verb.start, end: verb.start + lettersOf(verb).length, text: `${andOf(verb)}${other}` };
}
const nearMin = 3;
const onIt = "\u0639\u0644\u064A";
const thatForm = /^\u0628?\u0627\u0646(?:\u0647|\u0647\u0627|\u0647\u0645|\u0647\u0645\u0627)?$/u;

type Led = { at: number; frame: Frame; marks: readonly Mark[] };

function led(raw: string, words: readonly PlacedWord[], { at, frame, marks }: Led): Change | undefined {
  const verb = words[at];
  const near = words.slice(at + 1, at + 1 + frameMax);
  const step = near.findIndex(({ folded }) => folded === frame.preposition);
  // «From more than … from»: which of them is the verb's cannot be seen.
  if (near.filter(({ folded }) => folded === frame.preposition).length > 1) return undefined;
  const [preposition, next] = words.slice(at + 1 + step);
  if (!verb || step < 1 || !preposition || !next || thatForm.test(next.folded)) return undefined;
  const between = words.slice(at + 1, at + 1 + step);
  // A clause or another verb's words between them, or many: the preposition may be another's.
  if (between.length > betweenMax || between.some((word) => endsClause(word) || breaksFrame.test(word.folded)))
    return undefined;
  // «Announced its part in it»: an object of its own, to which the other verb leaves no room.
  const ownObject =
    between.length > 1 && /\p{L}{3}(?:\u0647|\u0647\u0627|\u0647\u0645)$/u.test(lettersOf(between.at(-1) ?? verb));
  if (frame.otherPreposition === undefined && ownObject) return undefined;
  if (frame.needsPlace && !marks.some((mark) => mark.type === "place" && overlap(mark, next))) return undefined;
  const isPlace = frame.needsPlace;
  if (!isPlace && frame.otherPreposition === undefined && !isObject(words.slice(at + 2 + step))) return undefined;
  const middle = raw.slice(verb.start + lettersOf(verb).length, preposition.start).trimEnd();
  const end = frame.otherPreposition === undefined ? next.start : preposition.end;
  const behind = frame.otherPreposition === undefined ? " " : ` ${frame.otherPreposition}`;
  return { start: verb.start, end, text: `${andOf(verb)}${frame.other}${middle}${behind}` };
}
/** Words between a verb and its preposition. */
const betweenMax = 6;
/** A noun whose letters are the same behind a preposition and as an object: no indefinite one of the masculine. */
function isObject([noun, next]: readonly PlacedWord[]): boolean {
  const letters = noun === undefined ? "" : lettersOf(noun);
  return (
    /^\u0627\u0644|(?:\u0629|\u0627\u062A|\u0647|\u0647\u0627|\u0647\u0645)$/u.test(letters) ||
    /^\u0627\u0644/u.test(next?.folded ?? "")
  );
}

const breaksFrame =
  /^(?:\u0627\u0644\u0630\u064A|\u0627\u0644\u062A\u064A|\u0627\u0644\u0630\u064A\u0646|\u0628?\u0627\u0646)$/u;

const lettersOf = ({ text }: PlacedWord): string => /^[\p{L}\p{M}]+/u.exec(text)?.[0] ?? text;

const andOf = ({ folded, text }: PlacedWord): string => (withoutAnd(folded) === folded ? "" : text.slice(0, 1));
