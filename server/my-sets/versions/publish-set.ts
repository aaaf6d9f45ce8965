import "server-only";
import { createHash } from "node:crypto";
import type { Language } from "@/domain/language";
import type { QuizSet } from "@/domain/quizzes/quiz-set";
import { ok, type Result } from "@/domain/result";
import type { SetDraft } from "@/domain/sets/set-draft";
import { textFor } from "@/i18n/messages";
import { corpus } from "../../corpus";
import { insertVersion } from "../../db/sets/teacher-set-versions";
import { setAccess } from "../../db/sets/teacher-sets";
import { asStored } from "../../items/stored-item";
import type { Refusal } from "../../refusal";
import { findingsOf, type SetFindings } from "../checks/lint-set";
import { type OwnSet, ownSet } from "../own-set";
import { isFromDocument } from "../set-body";
import { titleIn } from "../set-title";
import type { ChangeRequest } from "../steps/change-set";

/** What stands in the way of publishing. findings: a question cannot be asked so · untitled · empty: no question. */
export type Hindrance = "untitled" | "empty" | "findings";

/** Why a set cannot be published as it stands; none: it can. */
export function hindrances({ draft, questions }: OwnSet, { byPlace }: SetFindings): Hindrance[] {
  const isTitled = draft.languages.every((lang) => draft.title[lang].trim() !== "");
  const isStopped = ({ place, faults }: OwnSet["questions"][number]) =>
    faults.length > 0 || byPlace.get(place)?.some(({ severity }) => severity === "B");
  return [
    ...(isTitled ? [] : ["untitled" as const]),
    ...(questions.length > 0 ? [] : ["empty" as const]),
    ...(questions.some(isStopped) ? ["findings" as const] : []),
  ];
}

/**
 * Publishes the set as it stands as its next version, which never changes. The same again makes no new one. stopped:
 * something stands in the way · changed: another window changed it since it was seen.
 */
export async function publishSet({
  ctx,
  setId,
  seen,
}: ChangeRequest): Promise<Result<{ number: number } | { note: "stopped" | "changed" }, Refusal>> {
  const set = await ownSet(ctx, setId);
  if (!set.ok) return set;
  if (set.value.row.revision !== seen) return ok({ note: "changed" });
  if (hindrances(set.value, findingsOf(set.value, ctx.locale)).length > 0) return ok({ note: "stopped" });
  const { row, draft, questions } = set.value;
  const items = draft.languages.flatMap((lang) =>
    questions.flatMap(({ items }, position) => {
      const item = items[lang];
      return item ? [{ lang, position, ...asStored(item) }] : [];
    }),
  );
  const definition = definitionOf(row.slug, draft, questions);
  const hash = createHash("sha256")
    .update(JSON.stringify([definition, items.map(({ lang, id, version }) => [lang, id, version])]))
    .digest("hex");
  const { ledgerHash } = corpus();
  const { slug } = row;
  const number = await insertVersion(ctx.db, { setId, seen, hash, slug, definition, ledgerHash, now: ctx.now, items });
  if (number === null) return ok({ note: "changed" });
  // A text of the teacher's own is listed for nobody.
  if (row.access === "public" && questions.some(({ body }) => isFromDocument(body)))
    await setAccess(ctx.db, setId, "link");
  return ok({ number });
}

/** A teacher's set as every set is defined; its questions are named beside it. */
function definitionOf(slug: string, { title }: SetDraft, questions: OwnSet["questions"]): QuizSet {
  const items = questions.flatMap((question) => Object.values(question.items));
  const asked = new Set(items.map(({ cell }) => cell.split("|")[0]));
  const sensitive = corpus()
    .ledger.properties.filter((property) => property.sensitive && asked.has(property.id))
    .map(({ id }) => id);
  const named = (lang: Language) => titleIn(title, lang);
  return {
    slug,
    title: { ar: named("ar"), en: named("en") },
    description: { ar: textFor("ar")("mySets.byTeacher"), en: textFor("en")("mySets.byTeacher") },
    count: questions.length,
    ...(sensitive.length > 0 ? { properties: sensitive, sensitive: true } : {}),
  };
}
