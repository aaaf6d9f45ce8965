import type { LedgerIndex } from "../facts/index-ledger";
import type { Scope } from "../facts/query";
import type { Language } from "../language";
import { phrasebooks } from "./phrasebooks";

/** «According to …,»: who and which document a stem names; empty for a scope that names neither. */
export function scopeText(
  index: LedgerIndex,
  scope: Scope,
  lang: Language,
  sourceName = scope.source && index.source(scope.source).names.dated[lang],
): string {
  const speaker = scope.attributedTo && index.entity(scope.attributedTo)[lang].name;
  return phrasebooks[lang].accordingTo({
    ...(sourceName ? { source: sourceName } : {}),
    ...(speaker ? { speaker } : {}),
  });
}

/** The two names of a document, the better one first: by topic where a date is asked, else by date. */
export function sourceNames(index: LedgerIndex, source: string, lang: Language, prefersTopic: boolean): string[] {
  const { dated, topical } = index.source(source).names;
  return prefersTopic ? [topical[lang], dated[lang]] : [dated[lang], topical[lang]];
}
