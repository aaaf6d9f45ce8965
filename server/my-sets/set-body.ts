import "server-only";
import { createHash } from "node:crypto";
import { z } from "zod";
import { conflictsOf } from "@/domain/facts/conflicts";
import type { Fact } from "@/domain/facts/fact";
import type { LedgerIndex } from "@/domain/facts/index-ledger";
import type { Language } from "@/domain/language";
import { err, ok, type Result } from "@/domain/result";
import { WordsInEach } from "@/domain/sets/question-words";
import { rewordItem } from "@/domain/sets/reword-item";
import { type Backing, writeItem } from "@/domain/sets/write-item";
import type { WritingFault } from "@/domain/sets/writing-fault";
import { WrittenQuestion } from "@/domain/sets/written-question";
import { disputesOf } from "@/domain/wording/disputes";
import { evidenceOf } from "@/domain/wording/evidence-of";
import { type AnyItem, isKindId, kinds } from "@/questions/registry";
import { stemWords as verdictsAr } from "@/questions/true-false/stem.ar";
import { stemWords as verdictsEn } from "@/questions/true-false/stem.en";
import type { SetQuestionRow } from "../db/sets/teacher-sets";
import { documentIn, sourceOf } from "../documents/document-in";

/** A question of the bank, as it was when it was taken. */
const BankItems = z.strictObject({ ar: z.unknown(), en: z.unknown() });
const DocumentItems = z.strictObject({ ar: z.unknown() });

/** A sentence of a document: its paragraph from 1, and where it stands in UTF-16 units. */
const Reference = z.strictObject({ paragraph: z.int(), start: z.int(), end: z.int(), sha256: z.string() });

/**
 * What a set keeps of a question: one of the bank, one from a document of its teacher's (in that document's language
 * alone), either in the teacher's words, or a teacher's own. `document`: what it goes with · `reference`: the sentence there · `picked`: its teacher made it
 * of the document's words, or took what was suggested, which is both · `suggested` alone: it was put in, and waits for a look;
 * or it was reworded.
 */
export const SetBody = z.discriminatedUnion("origin", [
  z.strictObject({ origin: z.literal("bank"), items: BankItems }),
  z.strictObject({
    origin: z.literal("document"),
    document: z.string(),
    items: DocumentItems,
    picked: z.literal(true).optional(),
    suggested: z.literal(true).optional(),
  }),
  z.strictObject({
    origin: z.literal("reworded"),
    items: z.union([BankItems, DocumentItems]),
    words: WordsInEach,
    document: z.string().optional(),
    suggested: z.literal(true).optional(),
  }),
  z.strictObject({
    origin: z.literal("written"),
    id: z.string(),
    written: WrittenQuestion,
    document: z.string().optional(),
    reference: Reference.optional(),
  }),
]);
export type SetBody = z.infer<typeof SetBody>;
type Written = Extract<SetBody, { origin: "written" }>;

/** 128 bits of SHA-256 over what is kept. */
const hashOf = (body: SetBody): string =>
  createHash("sha256").update(JSON.stringify(body)).digest().subarray(0, 16).toString("base64url");

export const rowOf = (body: SetBody): SetQuestionRow => ({ hash: hashOf(body), body });

/** What is kept of a question that was drawn. */
export function drawnBody(items: Record<Language, AnyItem>): SetBody {
  const document = documentIn(items.ar.scope.source);
  return document === undefined ? { origin: "bank", items } : { origin: "document", document, items: { ar: items.ar } };
}

/** Whether a draw may replace it. */
export const isDrawn = (body: SetBody): boolean =>
  body.origin === "bank" || (body.origin === "document" && !body.picked);

/** Whether it shows words of a document of its teacher's. */
export const isFromDocument = (body: SetBody): boolean => "document" in body && body.document !== undefined;

/** A question as it was taken, in one language; undefined where its document is in another. */
export function itemTaken(body: Exclude<SetBody, { origin: "written" }>, lang: Language): AnyItem | undefined {
  const items: Partial<Record<Language, unknown>> = body.items;
  return items[lang] === undefined ? undefined : readItem(items[lang]);
}

/** A question ready to be asked in some languages, or what it lacks for that. */
export type MadeQuestion = { items: Partial<Record<Language, AnyItem>>; faults: WritingFault[] };

/** Makes the items of a kept question in the languages of its set. */
export function makeItems(body: SetBody, languages: readonly Language[], index: LedgerIndex): MadeQuestion {
  const made: MadeQuestion = { items: {}, faults: [] };
  for (const lang of languages) {
    const item = makeItem(body, lang, index);
    if (item.ok) made.items[lang] = item.value;
    else made.faults.push(...item.error);
  }
  return made;
}

function makeItem(body: SetBody, lang: Language, index: LedgerIndex): Result<AnyItem, WritingFault[]> {
  if (body.origin === "written") {
    const made = writeItem({ id: body.id, written: body.written, lang, backing: backingOf(body, lang, index) });
    return made.ok ? ok(readItem(versioned(made.value))) : made;
  }
  const item = itemTaken(body, lang);
  if (!item) return err([{ fault: "no-stem", lang }]);
  if (body.origin !== "reworded") return ok(item);
  const made = rewordItem(item, body.words[lang]);
  return made.ok ? { ok: true, value: readItem(versioned(made.value)) } : made;
}

/** Hashed so that nobody can make a version that another one has: versions of the bank are shorter. */
function versioned(draft: object): object {
  if ("version" in draft) return draft;
  const hash = createHash("sha256").update(JSON.stringify(draft)).digest("hex");
  return { ...draft, version: `t-${hash.slice(0, 32)}` };
}

const OfKind = z.object({ kind: z.string() });

/** Whatever was kept or made is readable by its kind. */
export function readItem(body: unknown): AnyItem {
  const { kind } = OfKind.parse(body);
  const read = isKindId(kind) ? kinds[kind].readStored(body) : undefined;
  if (!read?.ok) throw new TypeError(`a kept question of the kind ${kind} cannot be read`, { cause: read?.error });
  return read.value;
}

const verdicts = { ar: verdictsAr, en: verdictsEn };

function backingOf({ written, document, reference }: Written, lang: Language, index: LedgerIndex): Backing {
  const facts = knownFacts(index, written.facts);
  const source = document === undefined ? undefined : sourceOf(document);
  const [first] = facts;
  return {
    facts,
    evidence: evidenceOf(index, disputesOf(conflictsOf(index)), facts, lang),
    references: [
      ...facts.flatMap(({ references, source }) => references.map((reference) => ({ ...reference, source }))),
      ...(source !== undefined && reference ? [{ ...reference, source }] : []),
    ],
    ...(source === undefined ? {} : { source }),
    ...(first ? { topic: index.property(first.property).topic } : {}),
    verdicts: verdicts[lang],
  };
}

/** Those of the facts that are still in force. */
const knownFacts = (index: LedgerIndex, ids: readonly string[]): Fact[] =>
  ids.flatMap((id) => index.facts.find((fact) => fact.id === id) ?? []);
