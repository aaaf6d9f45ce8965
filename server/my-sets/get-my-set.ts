import "server-only";
import type { Finding } from "@/domain/item-rules/rule";
import type { Feedback } from "@/domain/items/feedback";
import type { Language } from "@/domain/language";
import type { FaceBase, PlainItem } from "@/domain/question-kind";
import { ok, type Result } from "@/domain/result";
import type { Level, SetDraft } from "@/domain/sets/set-draft";
import { levelOf } from "@/domain/sets/suits-choice";
import type { WritingFault } from "@/domain/sets/writing-fault";
import { type AnyItem, kinds } from "@/questions/registry";
import type { Context } from "../context";
import { listVersions, type VersionRow } from "../db/sets/teacher-set-versions";
import type { SetAccess } from "../db/sets/teacher-sets";
import { asStored, faceOf, feedbackOf } from "../items/stored-item";
import type { Refusal } from "../refusal";
import { findingsOf, type QuestionFinding, type SetFindings } from "./checks/lint-set";
import { type KeptQuestion, type OwnSet, ownSet } from "./own-set";
import type { SetBody } from "./set-body";
import { titleIn } from "./set-title";
import { poolFor } from "./steps/draw-places";
import { drawSource } from "./steps/draw-source";
import { type Hindrance, hindrances } from "./versions/publish-set";

/** A question with all that a teacher sees of it. */
export type ToldQuestion = { face: FaceBase; plain: PlainItem; feedback: Feedback };

/** One question of the set as its teacher sees it. */
export type DraftedQuestion = {
  place: string;
  isLocked: boolean;
  origin: SetBody["origin"];
  kind: string;
  level: Level | null;
  /** Null while it cannot be asked yet, or another teacher's open exam asks it. */
  told: ToldQuestion | null;
  /** In the set's other language. */
  otherStem: { lang: Language; stem: string } | null;
  isHeld: boolean;
  faults: WritingFault[];
  findings: QuestionFinding[];
};

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
  /** How many questions the choice leaves to draw from. */
  poolSize: number;
};

type Get = { ctx: Context; setId: string; lang: Language };

/** The teacher's own set as it stands, in the reader's language where it has that. */
export async function getMySet({ ctx, setId, lang }: Get): Promise<Result<MySetView, Refusal>> {
  const set = await ownSet(ctx, setId);
  if (!set.ok) return set;
  const { row, draft, questions, guard, own } = set.value;
  const source = drawSource(draft.choice.seed, ctx.now, guard, own);
  if (!source.ok) return source;
  const shown = draft.languages.includes(lang) ? lang : (draft.languages[0] ?? lang);
  const findings = findingsOf(set.value, lang);
  const { id, slug, access, revision, step, firstStep, lastStep, changedAt } = row;
  return ok({
    ...{ id, slug, access, revision, changedAt, draft },
    title: titleIn(draft.title, lang),
    canUndo: step > firstStep,
    canRedo: step < lastStep,
    questions: questions.map((question) => draftedOf(question, set.value, { lang: shown, findings })),
    whole: findings.whole,
    hindrances: hindrances(set.value, findings),
    versions: await listVersions(ctx.db, setId),
    poolSize: poolFor(source.value, draft.choice).length,
  });
}

function draftedOf(
  question: KeptQuestion,
  { guard }: OwnSet,
  { lang, findings }: { lang: Language; findings: SetFindings },
): DraftedQuestion {
  const { place, isLocked, body, items, faults } = question;
  const item = items[lang] ?? Object.values(items)[0];
  const isHeld = item !== undefined && guard.holdOn(item) !== undefined;
  const other = Object.values(items).find((each) => each.lang !== item?.lang);
  return {
    ...{ place, isLocked, faults, isHeld },
    origin: body.origin,
    kind: item?.kind ?? (body.origin === "written" ? body.written.kind : ""),
    level: item ? levelOf(item.difficulty) : null,
    told: item && !isHeld ? toldOf(item) : null,
    otherStem: other && !isHeld ? { lang: other.lang, stem: other.stem } : null,
    findings: isHeld ? [] : (findings.byPlace.get(place) ?? []),
  };
}

/** A question with its key, options and evidence. */
export function toldOf(item: AnyItem): ToldQuestion | null {
  const stored = asStored(item);
  const plain = kinds[item.kind].plainStored(item);
  const feedback = feedbackOf(stored, undefined);
  return plain.ok && feedback.ok ? { face: faceOf(stored), plain: plain.value, feedback: feedback.value } : null;
}
