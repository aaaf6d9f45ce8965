import "server-only";
import { nicknameText } from "@/domain/classes/nickname";
import { ok, type Result } from "@/domain/result";
import type { Context } from "../context";
import { readClassesOf } from "../db/learners/accounts";
import { exportDocuments } from "../documents/export-documents";
import { exportLearner } from "../learners/export-learner";
import { exportSets } from "../my-sets/export-sets";
import type { Refusal } from "../refusal";
import { getAccount } from "./get-account";

/** Names the layout of the file: a change that readers would stumble over counts it up. */
const layout = "sanad-account/1";

/**
 * All that is stored of the signed-in account, to keep or take elsewhere: the account, its classes with nicknames,
 * assignments and their results, its sets and documents, and its own attempts. Learners appear by nickname only.
 */
export async function exportAccount({ ctx }: { ctx: Context }): Promise<Result<object, Refusal>> {
  const account = await getAccount({ ctx });
  if (!account.ok) return account;
  const own = await exportLearner({ ctx });
  if (!own.ok) return own;
  const classes = await readClassesOf(ctx.db, ctx.user?.id ?? "");
  return ok({
    ...{ layout, madeAt: ctx.now, account: account.value },
    classes: classes.map(shownClass),
    sets: await exportSets(ctx),
    documents: await exportDocuments(ctx),
    own: own.value,
  });
}

type StoredClass = Awaited<ReturnType<typeof readClassesOf>>[number];

const bothWords = (nickname: string) => ({ ar: nicknameText(nickname, "ar"), en: nicknameText(nickname, "en") });

function shownClass({ members, assignments, ...taught }: StoredClass) {
  const nicknames = new Map(members.map(({ learnerId, nickname }) => [learnerId, bothWords(nickname)]));
  return {
    ...taught,
    members: members.map(({ nickname, extraTimePercent, joinedAt }) => ({
      ...{ nickname: bothWords(nickname), extraTimePercent, joinedAt },
    })),
    assignments: assignments.map(({ setVersion, card, attempts, ...assignment }) => ({
      ...assignment,
      set: setVersion.slug,
      card,
      // Who has left the class is nobody here: their attempts stay theirs.
      attempts: attempts.flatMap(({ learnerId, ...attempt }) => {
        const nickname = nicknames.get(learnerId);
        return nickname ? [{ nickname, ...attempt }] : [];
      }),
    })),
  };
}
