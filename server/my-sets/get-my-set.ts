import "server-only";
import type { Finding } from "@/domain/item-rules/rule";
import type { Language } from "@/domain/language";
import { ok, type Result } from "@/domain/result";
import type { SetDraft } from "@/domain/sets/set-draft";
import type { Context } from "../context";
import { listVersions, type VersionRow } from "../db/sets/teacher-set-versions";
import type { SetAccess } from "../db/sets/teacher-sets";
import { openThings } from "../documents/review/things-in";
import type { Refusal } from "../refusal";
import { findingsOf } from "./checks/lint-set";
import { type DraftedQuestion, draftedOf } from "./drafted-question";
import { textsOf } from "./in-text";
import { type OpenSentence, openSentences } from "./open-sentences";
import { onlyDocument, onlyDocumentOf } from "./own-document-of";
import { drawsOnArabic, type OwnSet, ownSet } from "./own-set";
import { titleIn } from "./set-title";
import { poolFor } from "./steps/draw-places";
import { drawSource } from "./steps/draw-source";
import { type Hindrance, hindrances } from "./versions/publish-set";

/** A teacher's own set, with what its page needs. */
export type MySetView = {
  id: string;
  slug: string;
  /** Empty where it has none yet. */
  title: string;
  draft: SetDraft;
  access: SetAccess;
  revision: number;
  canUndo: boolean;
  canRedo: boolean;
  changedAt: Date;
  questions: DraftedQuestion[];
  /** Findings on the questions together. */
  whole: Finding[];
  hindrances: Hindrance[];
  versions: VersionRow[];
  /** Of its teacher's, where the set draws on nothing else. */
  documentId: string | null;
  /** Of that document's, what else may be asked of. */
  open: OpenSentence[];
  /** That document has something to accept that no question asks of yet; told where questions are lacking. */
  canReview: boolean;
  /** It draws on documents of its teacher's, which are in Arabic alone, and is in another language too. */
  isArabicOnly: boolean;
  /** How many questions the choice leaves to draw from. */
  poolSize: number;
};

type Get = {
  ctx: Context;
  setId: string;
  lang: Language;
  /** Whether the text is to be written from, as it always is where questions are lacking. */
  opensText?: boolean;
};

/** The teacher's own set as it stands, in the reader's language where it has that. */
export async function getMySet({ ctx, setId, lang, opensText = false }: Get): Promise<Result<MySetView, Refusal>> {
  const set = await ownSet(ctx, setId);
  if (!set.ok) return set;
  const { row, draft, questions, guard, own } = set.value;
  const source = drawSource(draft.choice.seed, ctx.now, guard, own);
  if (!source.ok) return source;
  const shown = draft.languages.includes(lang) ? lang : (draft.languages[0] ?? lang);
  const findings = findingsOf(set.value, lang);
  const texts = await textsOf(
    ctx,
    questions.flatMap(({ items }) => items.ar ?? []),
  );
  const document = await onlyDocument(ctx, set.value);
  const isLacking = questions.length < draft.choice.count;
  const { id, slug, access, revision, step, firstStep, lastStep, changedAt } = row;
  return ok({
    ...{ id, slug, access, revision, changedAt, draft },
    title: titleIn(draft.title, lang),
    canUndo: step > firstStep,
    canRedo: step < lastStep,
    questions: questions.map((question) => draftedOf(question, set.value, { lang: shown, findings, texts, document })),
    whole: findings.whole,
    hindrances: hindrances(set.value, findings),
    versions: await listVersions(ctx.db, setId),
    documentId: onlyDocumentOf(draft),
    open: opensText || isLacking ? await openSentences(ctx, set.value) : [],
    canReview: isLacking && (await hasUndecided(ctx, set.value)),
    isArabicOnly: drawsOnArabic(draft),
    poolSize: poolFor(source.value, draft.choice).length,
  });
}

async function hasUndecided(ctx: Context, set: OwnSet): Promise<boolean> {
  const document = await onlyDocument(ctx, set);
  return document !== undefined && openThings(document).some(({ isProposed }) => !isProposed);
}
