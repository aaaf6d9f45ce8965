import type { Fact } from "../facts/fact";
import type { LedgerIndex } from "../facts/index-ledger";
import type { Scope } from "../facts/query";
import type { Value } from "../facts/value";
import { valueId } from "../facts/value-id";
import type { Language } from "../language";
import { onceFor } from "../once-for";
import type { Disputes } from "./disputes";
import { fillPattern } from "./fill-pattern";
import { parsePattern } from "./pattern";
import { phrasebooks } from "./phrasebooks";
import { scopeText } from "./scope-text";
import { hiddenFor } from "./word-stem";

/** A fact as one statement in our own words: its gist, else what its property's pattern says. */
export const statementOf = (index: LedgerIndex, fact: Fact, lang: Language): string => statements(index)(fact)[lang];

const statements = onceFor((index: LedgerIndex) =>
  onceFor((fact: Fact) => {
    const word = (lang: Language) => fact.gist?.[lang] ?? say(index, fact, lang, {}) ?? "";
    return { ar: word("ar"), en: word("en") };
  }),
);

const claimsUnder = onceFor((_disputes: Disputes) => new Map<string, string>());

/**
 * A fact, or one value of it, stated so that it holds on its own: a claim names its speaker, a figure that others
 * dispute or that changes names its document.
 */
export function claimText(index: LedgerIndex, disputes: Disputes, fact: Fact, lang: Language, value?: Value): string {
  const known = claimsUnder(disputes);
  const key = `${lang}|${fact.id}|${value ? valueId(value) : ""}`;
  const text = known.get(key) ?? wordClaim(index, disputes, fact, lang, value);
  known.set(key, text);
  return text;
}

function wordClaim(index: LedgerIndex, disputes: Disputes, fact: Fact, lang: Language, value?: Value): string {
  const property = index.property(fact.property);
  const isList = fact.value.type === "list" && fact.value.ends !== "closed";
  const namesSource = disputes.isDisputed(fact.id) || property.temporal !== "fixed" || isList;
  const scope: Scope = {
    ...(namesSource ? { source: fact.source } : {}),
    ...(fact.attributedTo ? { attributedTo: fact.attributedTo } : {}),
  };
  return say(index, fact, lang, scope, value) ?? statementOf(index, fact, lang);
}

function say(index: LedgerIndex, fact: Fact, lang: Language, scope: Scope, value?: Value): string | undefined {
  const patterns = index.property(fact.property)[lang];
  const pattern = fact.value.type === "list" && !value && patterns.all ? patterns.all : patterns.say;
  const label = scope.source && index.source(scope.source).names.dated[lang];
  const time = fact.asOf && phrasebooks[lang].date(fact.asOf);
  const filling = {
    fact,
    lang,
    ...(value ? { value } : {}),
    ...(label && time && label.includes(time) ? { asOf: null } : {}),
  };
  const body =
    fillPattern(index, pattern, { ...filling, hidden: hiddenFor(index, fact) }) ??
    fillPattern(index, pattern, { ...filling, hidden: ["*"] });
  if (!body) return undefined;
  const named = scopeText(index, scope, lang);
  return named ? phrasebooks[lang].sentence(named, body, parsePattern(pattern).nodes[0]?.type === "text") : body;
}
