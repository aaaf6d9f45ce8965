import "server-only";
import { err, type Result } from "@/domain/result";
import { type SetDraft, usualChoice } from "@/domain/sets/set-draft";
import { textFor } from "@/i18n/messages";
import { guardedItems } from "../assignments/guarded-items";
import type { Context } from "../context";
import { newSlug, storeSet } from "../my-sets/create-set";
import { ownQuestions } from "../my-sets/own-set";
import { itemTaken, SetBody } from "../my-sets/set-body";
import { drawPlaces } from "../my-sets/steps/draw-places";
import type { Refusal } from "../refusal";
import { sourceOf } from "./document-in";
import { ownDocument } from "./own-document";
import { reviewDocument } from "./review-document";

/**
 * Makes a set of the teacher's with ten questions, or as many as there are, from one document of theirs. What is proposed
 * and not decided is accepted first.
 */
export async function setFromDocument({
  ctx,
  documentId,
}: {
  ctx: Context;
  documentId: string;
}): Promise<Result<{ id: string }, Refusal>> {
  const document = await ownDocument(ctx, documentId);
  if (!document.ok) return document;
  const { revision } = document.value.row;
  const taken = await reviewDocument({ ctx, documentId, seen: revision, step: {}, accepts: "proposed" });
  if (!taken.ok) return taken;
  const choice = { ...usualChoice, sources: [sourceOf(documentId)] };
  // Not the document's own words: the set's steps would keep them when the document goes.
  const { publisher } = document.value.row;
  const title = { ar: textFor("ar")("documents.setTitle", { publisher }), en: "" };
  const draft: SetDraft = { title, languages: ["ar"], choice, places: [] };
  const own = await ownQuestions(ctx, draft);
  if (own.length === 0) return err({ reason: "no-questions-left" });
  const slug = newSlug();
  const guard = await guardedItems(ctx, { exceptOwner: ctx.user?.id });
  const drawn = fullest((seed) =>
    withoutEchoes(own, (pool) =>
      drawPlaces(ctx, { draft: { ...draft, choice: { ...choice, seed } }, questions: [], guard, own: pool, slug }),
    ),
  );
  return drawn.ok ? storeSet(ctx, slug, drawn.value) : drawn;
}

/** Questions of one short text often tell of each other: other dice may find more that do not. */
const diceMax = 8;

type Drawn = ReturnType<typeof drawPlaces>;

function fullest(draw: (seed: number) => Drawn): Drawn {
  let best = draw(1);
  for (let seed = 2; seed <= diceMax && countIn(best) < usualChoice.count; seed++) {
    const next = draw(seed);
    if (countIn(next) > countIn(best)) best = next;
  }
  return best;
}

/** A draw again and again without the statements whose truth another question of it shows, by asking of their sentence. */
function withoutEchoes(own: readonly Own[], draw: (own: Own[]) => Drawn): Drawn {
  let pool = [...own];
  for (;;) {
    const drawn = draw(pool);
    const chosen = drawn.ok ? pool.filter(({ ar }) => drawn.value.rows.some(({ body }) => isOf(body, ar.id))) : [];
    const echoes = chosen.filter(
      (one) => isVerdict(one) && chosen.some((other) => other !== one && sharePlace(one, other)),
    );
    if (echoes.length === 0) return drawn;
    pool = pool.filter((question) => !echoes.includes(question));
  }
}

type Own = Awaited<ReturnType<typeof ownQuestions>>[number];

const isVerdict = ({ ar }: Own): boolean => ar.kind === "true-false";
const sharePlace = (one: Own, other: Own): boolean =>
  one.ar.references.some(({ start }) => other.ar.references.some((reference) => reference.start === start));
const isOf = (body: unknown, id: string): boolean => {
  const kept = SetBody.parse(body);
  return kept.origin === "document" && itemTaken(kept, "ar")?.id === id;
};

const countIn = (drawn: Drawn): number => (drawn.ok ? drawn.value.draft.places.length : 0);
