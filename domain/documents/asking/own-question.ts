import { priorDifficulty } from "../../items/difficulty";
import { hashId } from "../../items/hash-id";
import type { ItemBase } from "../../items/item";
import { withoutLoneMarks } from "../../text/lone-marks";
import { phrasebooks } from "../../wording/phrasebooks";
import { spaced } from "../clauses/standing";
import { documentWords as words } from "../document-words.ar";
import type { Mark, MarkType } from "../mark";
import type { CitedDocument } from "./cited-document";
import { countsFromToday } from "./counts-from-today";
import { wordedBefore } from "./excerpts/context/before-it";
import { type Excerpt, omissionsIn, wordedExcerpt } from "./excerpts/excerpt";
import type { StandIn } from "./names/stand-ins";

/** A question as an item without its version. */
export type OwnQuestion = Omit<ItemBase, "version"> & { kind: string } & Record<string, unknown>;

/** What is asked of a document: a mark, and the part of its sentence that the question shows. */
export type Asking = { document: CitedDocument; mark: Mark; marks: readonly Mark[]; excerpt: Excerpt };

/** What a question on a stretch of a document has to know of it. */
type Asked = Pick<Asking, "document" | "excerpt"> & {
  mark: Pick<Mark, "id" | "denotes" | "sentence" | "paragraph"> & { type: string };
};

/** What questions of every kind have. `asked`: the stem without the name of the document · `names`: what a name is to be typed of. */
export function ownQuestion(
  { document, mark, excerpt }: Asked,
  kind: string,
  asked: string,
  names?: MarkType,
): OwnQuestion {
  const { source, title, publisher, published, raw } = document;
  const { start, end } = mark.sentence;
  const scopeText = scopeOf(document, asked, excerpt, names);
  return {
    ...{ id: hashId(`${source}\n${kind}\n${mark.id}`), kind, stem: `${scopeText} ${asked}`, lang: "ar", topic: title },
    scopeText,
    cell: `${mark.type}|${source}|${mark.id}`,
    subject: `${source}:${mark.denotes}`,
    // Not the whole sentence: another question of the set may ask of the rest. A mark whose partner stands elsewhere goes.
    explanation: words.filled(withoutLoneMarks(wordedExcerpt(raw, excerpt))),
    perOption: {},
    facts: [],
    references: [{ source, paragraph: mark.paragraph, start, end, sha256: document.sha256Of(raw.slice(start, end)) }],
    evidence: [],
    byTeacher: {
      wrote: "question",
      backing: words.backing(title, publisher, phrasebooks.ar.date(published), mark.paragraph),
    },
    scope: { source },
    proof: [],
    difficulty: priorDifficulty(kind),
  };
}

/**
 * How the document is named: with its day where words count from it, with what the sign of an omission means, with what the
 * name is of that is to be typed, and with what stands before the part that is shown.
 */
function scopeOf(
  { publisher, published, raw }: CitedDocument,
  asked: string,
  excerpt: Excerpt,
  names: MarkType | undefined,
): string {
  const before = wordedBefore(raw, excerpt);
  return words.scope(publisher, {
    ...(countsFromToday(`${before ?? ""} ${asked}`) ? { published: phrasebooks.ar.date(published) } : {}),
    ...(excerpt.isTitle ? { isTitle: true } : {}),
    ...(before === undefined ? {} : excerpt.before?.isHeadline ? { title: before } : { before }),
    hasOmission: omissionsIn(excerpt) > 0,
    ...(names === "person" || names === "place" || names === "organisation" ? { names } : {}),
  });
}

/** What is offered beside the key. `remark`: what is said of a wrong option. */
export type Offered = { text: string; others: readonly StandIn[]; remark: (text: string, other: StandIn) => string };

/** The options of a question, each with what is to be said of it. */
export function optionsOf({ document, mark, excerpt }: Asking, { text, others, remark }: Offered) {
  const optionId = (name: string) => hashId(`${document.source}\n${mark.id}\n${name}`).slice(0, 10);
  const right = {
    ...{ id: optionId(text), text: evenly(text), at: rankOf(mark) },
    reason: words.filled(wordedExcerpt(document.raw, excerpt)),
  };
  const wrong = others.map((other) => ({
    ...{ id: optionId(other.name), text: evenly(other.name), at: rankOf(other) },
    reason: remark(spaced(other.name), other),
  }));
  const all = [right, ...wrong].sort((one, other) =>
    one.at !== undefined && other.at !== undefined ? one.at - other.at : one.id < other.id ? -1 : 1,
  );
  return {
    options: all.map(({ id, text }) => ({ id, text })),
    key: right.id,
    perOption: Object.fromEntries(all.map(({ id, reason }) => [id, reason])),
    proof: wrong.map(({ id }) => ({
      ...{ option: id, verdict: "unsupported" as const, checked: [] },
      because: "the sentence that the question is made from does not hold it",
    })),
  };
}

/** «1%» among «2 %» would stand out. */
const evenly = (text: string): string => spaced(text).replace(/(?<=\p{Nd})\s+%/u, "%");

/** Figures and dates stand in their order, names in one that says nothing. */
const rankOf = ({ number, iso }: Mark): number | undefined =>
  number?.value ?? (iso ? Number(iso.replaceAll("-", "").padEnd(8, "0")) : undefined);
