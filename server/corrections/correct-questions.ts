import "server-only";
import type { Fact } from "@/domain/facts/fact";
import type { Ledger } from "@/domain/facts/ledger";
import { recordedIn, type Supersession, saysTheSame, supersessionsIn } from "@/domain/facts/supersessions";
import { makeWorkshop } from "@/domain/items/workshop";
import type { Bilingual } from "@/domain/language";
import { correctItem } from "@/questions/correct-item";
import { type AnyItem, isKindId, type KindId, kinds } from "@/questions/registry";
import type { Context } from "../context";
import {
  type AskedVersion,
  insertCorrection,
  listAskedVersions,
  type NewCorrection,
  recordedCorrections,
} from "../db/reports/corrections";
import { bodyOf } from "../items/stored-item";
import { usualSeeds } from "../sets/question-banks";
import { correctionId } from "./correction-id";
import { regradePending } from "./regrade";

/** The content to bring the database to. */
export type CorrectedContent = { ledger: Ledger; ledgerHash: string };

/** `corrected`: question versions for which something was recorded · `regraded`: attempts whose result was made anew. */
export type CorrectedQuestions = { corrected: number; regraded: number };

/**
 * Retires what the database holds of superseded facts and of withdrawn questions, and grades again what was answered.
 * Nothing is overwritten. Again, or on several servers at once, it does nothing more; stopped, it goes on where it was.
 */
export async function correctQuestions(
  ctx: Pick<Context, "db" | "now">,
  content: CorrectedContent,
): Promise<CorrectedQuestions> {
  let corrected = 0;
  for (const correction of await missingCorrections(ctx, content)) {
    if (await insertCorrection(ctx.db, correction)) corrected += 1;
  }
  return { corrected, regraded: await regradePending(ctx) };
}

/** A stored question and why it is no longer asked so. */
type Cause = { id: string; asked: AskedVersion } & (
  | { cause: "fact"; supersessions: Supersession[] }
  | { cause: "content"; reason: Bilingual }
);

async function missingCorrections(
  { db, now }: Pick<Context, "db" | "now">,
  { ledger, ledgerHash }: CorrectedContent,
): Promise<NewCorrection[]> {
  const supersessions = supersessionsIn(ledger);
  const { withdrawals } = ledger;
  if (supersessions.length + withdrawals.length === 0) return [];
  const asked = await listAskedVersions(db, {
    facts: supersessions.map(({ from }) => from.id),
    questions: withdrawals.map(({ id }) => id),
  });
  const causes = asked.flatMap((version) => causesOf(version, supersessions, withdrawals));
  const recorded = await recordedCorrections(
    db,
    causes.map(({ id }) => id),
  );
  const missing = causes.filter(({ id }) => !recorded.has(id));
  if (missing.length === 0) return [];
  const questions = questionsOf(ledger);
  return missing.map((cause) => correctionFor(cause, { questions, ledgerHash, now }));
}

function causesOf(
  asked: AskedVersion,
  supersessions: readonly Supersession[],
  withdrawals: Ledger["withdrawals"],
): Cause[] {
  const place = { itemId: asked.id, itemVersion: asked.version };
  const recorded = new Set(asked.facts.flatMap(recordedIn));
  const touching = supersessions.filter(({ from }) => recorded.has(from.id));
  const withdrawal = withdrawals.find(({ id }) => id === asked.id);
  const by = touching.map(({ to }) => to.id).sort();
  return [
    ...(touching.length > 0
      ? [{ id: correctionId({ ...place, by: by.join() }), asked, cause: "fact" as const, supersessions: touching }]
      : []),
    ...(withdrawal
      ? [
          {
            id: correctionId({ ...place, by: "withdrawal" }),
            asked,
            cause: "content" as const,
            ...reasonOf(withdrawal),
          },
        ]
      : []),
  ];
}

const reasonOf = ({ reason }: { reason: Bilingual }) => ({ reason });

/** Looks a question up as the content makes it now, in the language of a stored one. */
type Questions = (asked: AskedVersion) => AnyItem | undefined;

/** Keys are the same under every seed, yet some questions are made under some seeds only. */
function questionsOf(ledger: Ledger): Questions {
  const workshops = Array.from({ length: usualSeeds }, (_, at) => ({
    seed: at + 1,
    made: new Map<KindId, AnyItem[]>(),
  }));
  const madeOf = ({ seed, made }: (typeof workshops)[number], kind: KindId): AnyItem[] => {
    const known = made.get(kind) ?? kinds[kind].generate(makeWorkshop(ledger, seed));
    made.set(kind, known);
    return known;
  };
  return ({ id, lang, kind }) => {
    if (!isKindId(kind)) return undefined;
    for (const workshop of workshops) {
      const found = madeOf(workshop, kind).find((item) => item.id === id && item.lang === lang);
      if (found) return found;
    }
    return undefined;
  };
}

type Making = { questions: Questions; ledgerHash: string; now: Date };

function correctionFor(cause: Cause, { questions, ledgerHash, now }: Making): NewCorrection {
  const { id, asked } = cause;
  const place = { id, itemId: asked.id, itemVersion: asked.version, assignmentId: null, correctedAt: now };
  if (cause.cause === "content")
    return { ...place, cause: "content", effect: "voided", facts: [], reason: cause.reason, replacement: null };
  const { supersessions } = cause;
  const { effect, replacement } = correctItem(bodyOf(asked), {
    next: questions(asked),
    isOther: !supersessions.every(saysTheSame),
    values: supersessions.map(({ to }) => to.value),
    wasRekeyed: asked.wasRekeyed,
  });
  return {
    ...{ ...place, cause: "fact", effect, facts: supersessions.map(({ from, to }) => ({ from: from.id, to: to.id })) },
    reason: inWords(supersessions.map(({ to }) => to)),
    replacement: replacement
      ? { version: replacement.version, kind: replacement.kind, lang: replacement.lang, body: replacement, ledgerHash }
      : null,
  };
}

/** What was wrong, as the corrections themselves say it. */
function inWords(facts: readonly Fact[]): Bilingual {
  const said = [...new Set(facts.flatMap(({ correction }) => correction ?? []))];
  return { ar: said.map(({ ar }) => ar).join(" "), en: said.map(({ en }) => en).join(" ") };
}
