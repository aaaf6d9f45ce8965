import "server-only";
import { err, ok, type Result } from "@/domain/result";
import { draftQuestionsMax, type SetDraft, withLock, withMove, withoutPlace } from "@/domain/sets/set-draft";
import type { Refusal } from "../../refusal";
import { onlyDocument } from "../own-document-of";
import { drawsOnArabic, type OwnSet, ownSet } from "../own-set";
import { isFromDocument } from "../set-body";
import { type Change, type ChangeNote, type ChangeRequest, changeSet, inPlace } from "./change-set";
import { drawPlaces } from "./draw-places";
import { lengthenInDocument, type SuggestedNote } from "./swap-in-document";

export const arrangements = ["lock", "unlock", "up", "down", "remove"] as const;
export type Arrangement = (typeof arrangements)[number];

const changes: Record<Arrangement, (draft: SetDraft, place: string) => SetDraft> = {
  lock: (draft, place) => withLock(draft, place, true),
  unlock: (draft, place) => withLock(draft, place, false),
  up: (draft, place) => withMove(draft, place, -1),
  down: (draft, place) => withMove(draft, place, 1),
  remove: withoutPlace,
};

type Noted = Promise<Result<{ note: ChangeNote | null }, Refusal>>;

/** Locks, moves or removes the question in one place. */
export const arrangeSet = ({ place, how, ...request }: ChangeRequest & { place: string; how: Arrangement }): Noted =>
  changeSet(
    request,
    inPlace(place, ({ draft }) => changes[how](draft, place)),
  );

/** What a teacher says a set draws from, in which languages it is, and what it is called. */
export type Description = Pick<SetDraft, "title" | "languages"> & { choice: Omit<SetDraft["choice"], "seed"> };

/** Describes the set anew; where that changes what it draws from, it is filled anew. */
export const describeSet = ({ description, ...request }: ChangeRequest & { description: Description }): Noted =>
  changeSet(request, describe(description, request), description);

const describe =
  (description: Description, request: ChangeRequest): Change =>
  (set) => {
    const { title, languages } = description;
    const choice = { ...description.choice, seed: set.draft.choice.seed };
    const draft = { ...set.draft, title, languages, choice };
    const isRedrawn = JSON.stringify(choice) !== JSON.stringify(set.draft.choice) || hasNowToDraw(set, draft);
    return isRedrawn ? filled(set, draft, request) : ok({ draft, rows: [] });
  };

/** In Arabic alone it can ask of its documents, and asks nothing of them yet. */
const hasNowToDraw = ({ draft: before, questions }: OwnSet, draft: SetDraft): boolean =>
  drawsOnArabic(before) && !drawsOnArabic(draft) && !questions.some(({ body }) => isFromDocument(body));

/** Makes a set Arabic that is to ask of Arabic documents, and fills it from them where it has none of their questions. */
export async function makeArabic(request: ChangeRequest): Noted {
  const set = await ownSet(request.ctx, request.setId);
  if (!set.ok) return set;
  const { title, choice } = set.value.draft;
  return describeSet({ ...request, description: { title, choice, languages: ["ar"] } });
}

/** How often dice are thrown for as many questions as there were. */
const throws = 5;

/**
 * Draws all that is not locked and not the teacher's own anew. The questions of a small document were searched for, and
 * dice may find fewer that do not answer each other: then nothing is changed.
 */
export const redrawSet = (request: ChangeRequest): Noted =>
  changeSet(request, (set) => {
    const { choice, places } = set.draft;
    for (let thrown = 1; thrown <= throws; thrown++) {
      const redrawn = filled(set, { ...set.draft, choice: { ...choice, seed: choice.seed + thrown } }, request);
      if (!redrawn.ok || redrawn.value.draft.places.length >= Math.min(places.length, choice.count)) return redrawn;
    }
    return err("fewer");
  });

/** One more question from the choice, at the end; `place`: where, in a set that draws on one document of its teacher's. */
export async function lengthenSet(
  request: ChangeRequest,
): Promise<Result<{ note: ChangeNote | SuggestedNote | null; place?: string }, Refusal>> {
  const set = await ownSet(request.ctx, request.setId);
  const document = set.ok ? await onlyDocument(request.ctx, set.value) : undefined;
  return document ? lengthenInDocument({ ...request, document }) : lengthenDrawn(request);
}

const lengthenDrawn = (request: ChangeRequest): Noted =>
  changeSet(request, (set) => {
    const { draft, questions } = set;
    if (draft.places.length >= draftQuestionsMax) return err("full");
    const choice = { ...draft.choice, count: draft.places.length + 1 };
    // Everything stands: only the new place is drawn.
    const standing = questions.map((question) => ({ ...question, isLocked: true }));
    const changed = drawPlaces(request.ctx, {
      ...set,
      questions: standing,
      draft: { ...draft, choice },
      slug: set.row.slug,
    });
    if (!changed.ok) return changed;
    const locked = new Map(draft.places.map(({ place, isLocked }) => [place, isLocked]));
    const places = changed.value.draft.places.map((each) => ({ ...each, isLocked: locked.get(each.place) ?? false }));
    if (places.length === draft.places.length) return err("none");
    return ok({ ...changed.value, draft: { ...changed.value.draft, places } });
  });

function filled(set: OwnSet, draft: SetDraft, { ctx }: ChangeRequest): ReturnType<Change> {
  return drawPlaces(ctx, { ...set, draft, slug: set.row.slug });
}
