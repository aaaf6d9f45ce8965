import "server-only";
import { hasHole, isUnder } from "@/domain/documents/facts/told-fact";
import { isFullSentence, isProse } from "@/domain/documents/mark";
import type { Decision, ReviewStep } from "@/domain/documents/review";
import type { AnyItem } from "@/questions/registry";
import { keeper } from "../keeper";
import type { OwnDocument } from "../own-document";
import { type Thing, thingsIn } from "../review/things-in";
import { type Chosen, chooseQuestions, type Reviewed } from "./choose-questions";

/** Below that nothing is asked. */
const leastSure = 0.6;

/**
 * How sure what is not decided has to be to be asked as well, and in which ways: whether words may be left out, and whether
 * much of a long sentence may be shown. From step to step, as long as questions are wanting. Statements are weighed beside
 * the rest from the first step on.
 */
const plain = { mayName: true, fills: true, mayOmit: false, mayBeLong: false };
const steps = [
  { least: 1.01, ways: [plain] },
  { least: 0.7, ways: [plain] },
  { least: leastSure, ways: [plain, { ...plain, mayOmit: true }, { ...plain, mayOmit: true, mayBeLong: true }] },
];

/**
 * Up to `count` questions of a document: of what its teacher accepted, and only where those are too few of what is less
 * sure, at last of statements to judge. `step`: what has to be accepted for them.
 */
export function chooseWidely(document: OwnDocument, count: number): Choice {
  return keep(nameOf(document, count), document.cited.source, () => chooseAnew(document, count));
}

type Choice = { questions: readonly AnyItem[]; step: ReviewStep };

/** Choosing takes a good part of a second: what a page counted is the set that its button makes. */
const keptMax = 60;
const keep = keeper<Choice>("choices", keptMax);

/** Of one document, as it is described and as its review stands. */
function nameOf({ cited, decisions }: OwnDocument, count: number): string {
  const { source, raw, title, publisher, published, sha256Of } = cited;
  const decided = [...decisions].sort(([one], [other]) => (one < other ? -1 : 1));
  return sha256Of(JSON.stringify([source, raw, title, publisher, published, decided, count]));
}

/** A document with all taken that may be asked at last, under a name; held, since what can be asked is worked out once. */
export function widelyReviewed(document: OwnDocument): { name: string; reviewed: Reviewed } {
  return reviewedWith(
    document,
    openThings(document).filter((thing) => isSureEnough(document, thing, leastSure)),
  );
}

function reviewedWith(document: OwnDocument, taken: readonly Thing[]): { name: string; reviewed: Reviewed } {
  const accepted = taken.map(({ id }): [string, Decision] => [id, { verdict: "accepted" }]);
  const decisions = new Map([...document.decisions, ...accepted]);
  const name = nameOf({ ...document, decisions }, 0);
  const { row: _, steps: __, decisions: ___, ...read } = document;
  return { name, reviewed: keepReviewed(name, document.cited.source, () => ({ read, decisions })) };
}

/** What was worked out of a few documents last, and is asked for while their sets are mended. */
const reviewedMax = 8;
const keepReviewed = keeper<Reviewed>("reviewed", reviewedMax);

const openThings = (document: OwnDocument): Thing[] =>
  thingsIn(document).filter(({ id }) => !document.decisions.has(id));

function chooseAnew(document: OwnDocument, count: number): Choice {
  const open = openThings(document);
  let best: { chosen: Chosen; taken: Thing[] } = { chosen: { questions: [], things: new Set() }, taken: [] };
  let taking: number | undefined;
  for (const { least, ways } of steps) {
    const taken = open.filter((thing) => isSureEnough(document, thing, least));
    const { reviewed } = reviewedWith(document, taken);
    // Less sure things are taken besides: as many are the same ones, which the step before has asked plainly.
    const isSame = taking === taken.length;
    taking = taken.length;
    for (const way of ways) {
      if (best.chosen.questions.length >= count) break;
      if (isSame && way === plain) continue;
      const chosen = chooseQuestions(reviewed, { count, ...way });
      if (chosen.questions.length > best.chosen.questions.length) best = { chosen, taken };
    }
  }
  const used = best.taken.filter((thing) => isUsed(document, thing, best.chosen.things));
  return {
    questions: best.chosen.questions,
    step: Object.fromEntries(used.map(({ id }) => [id, { verdict: "accepted" as const }])),
  };
}

/** A gap in a sentence is right whatever was read of it; what else a fact tells has to be surer. */
function isSureEnough({ cited: { raw } }: OwnDocument, { of }: Thing, least: number): boolean {
  if ("mark" in of)
    return (
      of.mark.confidence >= least &&
      (isProse(raw, of.mark) || (least === leastSure && isFullSentence(raw, of.mark.sentence)))
    );
  return of.fact.confidence >= (hasHole(of.fact.sort) ? least : Math.max(least, factMin));
}
const factMin = 0.7;

function isUsed({ marks }: OwnDocument, { of }: Thing, things: ReadonlySet<string>): boolean {
  if ("mark" in of) return things.has(of.mark.denotes);
  const { fact } = of;
  return things.has(fact.id) || marks.some((mark) => isUnder(mark, fact) && things.has(mark.denotes));
}
