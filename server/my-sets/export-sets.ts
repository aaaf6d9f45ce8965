import "server-only";
import { SetDraft } from "@/domain/sets/set-draft";
import type { Context } from "../context";
import { listVersions } from "../db/sets/teacher-set-versions";
import { findSetQuestions, listTeacherSets } from "../db/sets/teacher-sets";
import { SetBody } from "./set-body";

/** The signed-in teacher's own sets as they may be taken along: what the teacher typed whole, of the bank the ids. */
export async function exportSets({ db, user }: Context): Promise<object[]> {
  const rows = user ? await listTeacherSets(db, user.id) : [];
  return Promise.all(
    rows.map(async ({ id, slug, access, createdAt, changedAt, draft: stored }) => {
      const { places, ...draft } = SetDraft.parse(stored);
      const versions = await listVersions(db, id);
      const kept = await findSetQuestions(
        db,
        id,
        places.map(({ question }) => question),
      );
      const bodies = new Map(kept.map(({ hash, body }) => [hash, shown(SetBody.parse(body))]));
      return {
        ...{ slug, access, createdAt, changedAt, ...draft },
        questions: places.map(({ question, isLocked }) => ({ ...bodies.get(question), isLocked })),
        versions: versions.map(({ number, publishedAt }) => ({ number, publishedAt })),
      };
    }),
  );
}

/** Nothing that the teacher did not type: a key of the bank may be held back now. */
function shown(body: SetBody): object {
  if (body.origin === "written") return { origin: body.origin, ...body.written };
  const { ar } = body.items as { ar: { id: string; kind: string } };
  const words = body.origin === "reworded" ? { words: body.words } : {};
  return { origin: body.origin, id: ar.id, kind: ar.kind, ...words };
}
