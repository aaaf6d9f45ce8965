import "server-only";
import { createHash } from "node:crypto";
import { z } from "zod";
import { indexLedger, type LedgerIndex } from "@/domain/facts/index-ledger";
import type { Ledger } from "@/domain/facts/ledger";
import { readLedger } from "@/domain/facts/read-ledger";
import type { Language } from "@/domain/language";
import { QuizSet } from "@/domain/quizzes/quiz-set";
import { ledgerJson } from "@/generated/ledger";
import type { AnyItem } from "@/questions/registry";

/** The questions that a teacher's set names; a language that it is not in has those of the one it is in. */
export type Pinned = { items: Record<Language, AnyItem[]>; languages: Language[] };

/**
 * A set as this version of the content defines it. `hash`: SHA-256 of the definition and of the content behind it.
 * `pinned`: a teacher's, which is asked as it stands; questions of any other are drawn.
 */
export type SetVersion = { set: QuizSet; hash: string; pinned?: Pinned };
export type ServedCorpus = { ledger: Ledger; ledgerHash: string; versions: ReadonlyMap<string, SetVersion> };

const Bundle = z.object({ ledger: z.unknown(), sets: z.array(QuizSet), hash: z.string() });
const Named = Bundle.pick({ hash: true });

let served: ServedCorpus | undefined;
let hash: string | undefined;

/** Names the content that this build was made with, without reading it: SHA-256. */
export function contentHash(): string {
  hash ??= Named.parse(ledgerJson).hash;
  return hash;
}

/** The content that this build was made with, by set slug in the order of their files. */
export function corpus(): ServedCorpus {
  served ??= readBundle(ledgerJson);
  return served;
}

/** The content's ledger, made searchable. */
export const corpusIndex = (): LedgerIndex => indexLedger(corpus().ledger);

function readBundle(json: unknown): ServedCorpus {
  const bundle = Bundle.parse(json);
  const ledger = readLedger(bundle.ledger);
  if (!ledger.ok) throw new Error(`generated/ledger.ts is stale (npm run content import): ${ledger.error[0]}`);
  const versions = bundle.sets.map((set): [string, SetVersion] => [set.slug, { set, hash: hashOf(set, bundle.hash) }]);
  return { ledger: ledger.value, ledgerHash: bundle.hash, versions: new Map(versions) };
}

function hashOf(set: QuizSet, ledgerHash: string): string {
  return createHash("sha256")
    .update(JSON.stringify([set, ledgerHash]))
    .digest("hex");
}
