import type { Span } from "../../span";
import type { Token } from "../../text/tokens";
import { withArticle } from "../bonds/bond-facts";
import type { Subject } from "../candidate-fact";
import { isObject } from "../clauses/subject-of";
import { capitalWords, composing, leaderWords, nearWords, takingPart, visiting, whereWords } from "../fact-words.ar";
import { type Draft, evidenceOf, rounded } from "../figures/number-facts";
import { modalityOf } from "../modality";
import { type SentenceView, spansOf, surest } from "../sentence-view";
import { sayingFacts } from "../statements/saying-facts";
import { attributionOf } from "../tellers/said-by";
import { heldBack } from "../trust";
import { postFacts } from "./post-facts";

/** Posts, sayings, lists of participants, leaders, capitals and neighbours. */
export function nameFacts(view: SentenceView, published: string | undefined): Draft[] {
  return [...postFacts(view, published), ...sayingFacts(view), ...listFacts(view), ...relationFacts(view)];
}

const subject = ({ text, start, end }: Span): Subject => ({ type: "entity", text, start, end });

/** «Like», «in»: written on to the first of a list. */
const placed = /^[\u0643\u0628]$/;

function listFacts(view: SentenceView): Draft[] {
  return spansOf(view, "participant_list").map((list) => {
    const attribution = attributionOf(view, list.start);
    const modality = modalityOf(view, list.start, attribution);
    const isPlain = modality === "asserted" || modality === "reported";
    const hasPart = takesPart(view, list) && !placed.test(view.text.raw.charAt(list.start - 1));
    return {
      property: hasPart ? "participants" : "countries",
      subject: {
        type: "event" as const,
        text: view.text.raw.slice(view.start, list.start),
        start: view.start,
        end: list.start,
      },
      value: {
        type: "list" as const,
        members: list.norm.members,
        ends: list.norm.isOpen ? ("open" as const) : ("listed" as const),
      },
      scope: {},
      attribution,
      modality,
      confidence: rounded(list.confidence * (hasPart && isPlain ? 1 : 0.6)),
      flags: [],
      evidence: evidenceOf(view, list),
    };
  });
}

const listReach = 6;
const farReach = 10;
/** Countries that the words before them make members; losses «in A, B and C», or a journey to them, have none. */
const takesPart = ({ tokens }: SentenceView, { start }: Span) => {
  const all = tokens.filter(({ end }) => end <= start + 1);
  const before = all.slice(-listReach);
  // «Consists of 8,000 men from»: a count may stand between.
  if (all.slice(-farReach).some(({ text }) => composing.test(text))) return true;
  const isExample = before.at(-1)?.text === "\u0645\u062B\u0644";
  const isWhere =
    before.some(({ text }) => visiting.test(text)) ||
    whereWords.has(before.at(-1)?.text ?? "") ||
    before.some(({ text }, at) => whereWords.has(text) && isOfCountries(before.slice(at + 1)));
  return !isExample && !isWhere && before.some(({ text }) => takingPart.test(text));
};

/** «In each of», «in three countries». */
const isOfCountries = ([first, second]: readonly Token[]): boolean =>
  first?.text === "\u0643\u0644" || [first, second].some((token) => countries.test(token?.text ?? ""));
const countries = /^(?:\u062F\u0648\u0644|\u0628\u0644\u062F\u0627\u0646)$/;

type Relation = {
  property: string;
  words: ReadonlySet<string>;
  takes: (span: Span) => boolean;
  of: (span: Span) => boolean;
  confidence: number;
};
const isPlace = (span: Span) => span.type === "place";
const isActor = (span: Span) =>
  span.type === "organisation" || span.type === "person" || (isPlace(span) && span.norm.kind === "country");
const relations: readonly Relation[] = [
  {
    property: "leader",
    words: leaderWords,
    takes: isActor,
    of: (span) => span.type === "organisation",
    confidence: 0.92,
  },
  { property: "capital", words: capitalWords, takes: isPlace, of: isPlace, confidence: 0.92 },
  { property: "near", words: nearWords, takes: isPlace, of: isPlace, confidence: 0.87 },
];

const backgroundRelations = new Set(["capital", "leader"]);
const relationWords: ReadonlySet<string> = new Set(relations.flatMap(({ words }) => [...words]));

/** «A, led by B», «A near B», «A, the capital of B»: a word between two names. */
function relationFacts(view: SentenceView): Draft[] {
  const related = view.tokens.filter(({ text }) => relationWords.has(text));
  return related.flatMap((token) =>
    relations.filter(({ words }) => words.has(token.text)).flatMap((relation) => relationFact(view, token, relation)),
  );
}

/** A family name alone is told by the fullest that the text has for it. */
const fullNameOf = (view: SentenceView, span: Span): string =>
  span.type === "person" ? view.fullName(span.norm.name) : span.text;

const reach = 25;
const nearLeader = /^.(?:\u0642\u0648\u062F|\u0631\u064A\u0627\u0633\u0647)/;
function relationFact(view: SentenceView, { start, end, text }: Token, relation: Relation): Draft[] {
  // «That X leads» tells of the name right before it, and so does «chaired by», which may be a meeting's.
  const within = relation.property === "leader" && nearLeader.test(text) ? reach / 3 : reach * 2;
  const before = view.spans
    .filter((span) => relation.of(span) && span.end <= start && start - span.end <= within)
    .filter((span) => relation.property === "capital" || !isObject(view, span, true))
    .at(-1);
  const after = view.spans.find((span) => relation.takes(span) && span.start >= end && span.start - end <= reach / 5);
  if (!before || !after) return [];
  // The capital is named first, then what it is the capital of.
  const [one, other] = relation.property === "capital" ? [after, before] : [before, after];
  // What a city is the capital of, and who leads a body, is nobody's word.
  const attribution = backgroundRelations.has(relation.property) ? null : attributionOf(view, other.start);
  const modality = modalityOf(view, start, attribution);
  return [
    heldBack(
      {
        property: relation.property,
        subject: { ...subject(one), text: withArticle(view, one) },
        value: {
          type: "entity",
          name: fullNameOf(view, other),
          ...(other.type === "place" && other.norm.iso ? { iso: other.norm.iso } : {}),
        },
        scope: {},
        attribution,
        modality,
        confidence: rounded(relation.confidence * (Math.min(before.confidence, after.confidence) >= surest ? 1 : 0.85)),
        flags: [],
        evidence: evidenceOf(view, before, after),
      },
      modality !== "asserted" && modality !== "reported",
    ),
  ];
}
