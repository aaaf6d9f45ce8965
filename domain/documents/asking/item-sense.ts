import { foldLoosely } from "../../text/fold-arabic";
import { isVerb, withoutAnd } from "../clauses/clause-ends";
import { leaningPhrase, nameSorts } from "../clauses/clause-openers.ar";
import { type PlacedWord, wordsIn } from "../clauses/words-in";
import { prepositions } from "../facts/clause-words.ar";
import type { Mark } from "../mark";
import { kindOfName } from "./excerpts/references/leaves-untold";
import { bareNouns, pointsAtSomeone } from "./excerpts/references/points-back";
import { isName } from "./excerpts/references/told-nouns";
import { meansUntold, type NameAt } from "./excerpts/references/untold";
import { tellsAll } from "./excerpts/whole-parts/tells-all";
import { isSureVerb } from "./excerpts/whole-parts/verb-forms";
import { opensWhole } from "./excerpts/whole-parts/whole-part";
import { afterComma, noStatementOpening, rulerTitle } from "./excerpts/whole-parts/whole-part.ar";
import { isWord, stateHead } from "./trivial.ar";

type Shown = {
  kind: string;
  stem: string;
  scopeText?: string | undefined;
  options?: readonly { text: string }[] | undefined;
};

/**
 * Whether a question made of a fact reads by itself: the clause that it shows says who acts, and no two of its options
 * are names of one thing.
 */
export function readsByItself(item: Shown, marks: readonly Mark[]): boolean {
  if (hasAlike((item.options ?? []).map(({ text }) => text))) return false;
  if ((item.options ?? []).some(({ text }) => namesRuler(text))) return false;
  if (runOn.test(item.stem.slice(item.scopeText?.length ?? 0))) return false;
  if (isClaimCut(item) || claimsVerb(item, marks) || quotesPointing(item, marks) || quotesPhrase(item)) return false;
  const clause = clauseOf(item);
  if (clause !== undefined && (namesRuler(clause) || saysWhoHeadsState(clause))) return false;
  return clause === undefined || opensByItself(clause, marks);
}

/** «… of his.And today»: two sentences that their page wrote as one. */
const runOn = /\p{L}{2}\.\p{L}/u;

/** «Who said that the wave of criticism which he met?»: what became of it is missing. */
function isClaimCut({ kind, stem }: Shown): boolean {
  const claim = kind === "who-said-it" ? claimed.exec(stem)?.[0] : reported.exec(stem)?.[1];
  return claim !== undefined && !tellsAll(wordsIn(claim, { start: 0, end: claim.length }));
}

/** «Who said that should keep to the rules?»: of what was wanted, which no «that» of a claim goes with. */
function claimsVerb({ kind, stem }: Shown, marks: readonly Mark[]): boolean {
  const claim = kind === "who-said-it" ? claimed.exec(stem)?.[0] : undefined;
  const [, first] = wordsIn(claim ?? "", { start: 0, end: claim?.length ?? 0 });
  return first !== undefined && isSureVerb(first.folded) && namesAmong(marks)(first) === undefined;
}

/** «I know them both well»: whom is said before. */
function quotesPointing(item: Shown, marks: readonly Mark[]): boolean {
  const names = namesAmong(marks);
  const words = item.kind === "who-said-it" ? quotedIn(item) : [];
  return words.some(
    ({ folded }, at) =>
      bothOf.test(folded) && !words.slice(0, at).some((word) => names(word) !== undefined || isPair(word)),
  );
}

/** «In order to return to the talks»: nobody is quoted with no more. */
function quotesPhrase(item: Shown): boolean {
  const words = item.kind === "who-said-it" || item.kind === "cloze" ? quotedIn(item, toldBy) : [];
  const [first, ...rest] = words;
  const isPhrase = prepositions.has(first?.folded ?? "") || afterComma.has(first?.folded ?? "");
  return isPhrase && !rest.some(({ folded }) => isVerb(folded) || isSureVerb(withoutAnd(folded)));
}

/** The words between the marks of quotation that a question ends with. */
function quotedIn({ stem, scopeText = "" }: Shown, pattern = quoted): PlacedWord[] {
  const [, quote = ""] = pattern.exec(stem.slice(scopeText.length)) ?? [];
  return wordsIn(quote, { start: 0, end: quote.length });
}
const quoted = /\u00AB([^\u00BB]+)\u00BB/u;
/** Behind a colon. */
const toldBy = /: \u00AB([^\u00BB]+)\u00BB[.\u061F]?$/u;
const bothOf = /^[\u0648\u0641]?(?!\u0643\u0644)\p{L}{1,4}\u0647\u0645\u0627$/u;
/** «The two guards». */
const isPair = ({ folded }: PlacedWord): boolean => /^\p{L}{3,}(?:\u0627\u0646|\u064A\u0646)$/u.test(folded);
/** «Of so-and-so it was reported that …». */
const reported = /\u0646\u064F\u0642\u0644 \u0639\u0646 .{2,60}? (\u0623\u0646\u0651 .+)/u;
const claimed = /(?<=\s)\u0625\u0646\u0651?\s.+/u;

/** Whether words name the title of one who reigns. */
export const namesRuler = (text: string): boolean => rulerTitle.test(foldLoosely(text));

/** Whether words are the post of who heads a state or its government. */
export const headsState = (post: string): boolean => stateHead.test(foldLoosely(post));

/** «So-and-so is the former president»: whoever reads the name knows whether that is so. */
const saysWhoHeadsState = (clause: string): boolean => {
  const [, ...posts] = clause.split(isWord);
  return headsState(posts.at(-1) ?? "");
};

/** The clause that a statement, a gap or a hole stands in. */
function clauseOf({ kind, stem, scopeText = "" }: Shown): string | undefined {
  const asked = stem.slice(scopeText.length).replace(/^[\s:\u060C]+/u, "");
  if (kind === "true-false" || kind === "cloze") return asked;
  return /\u00AB([^\u00BB]*\(\u2026\).*)\u00BB/u.exec(asked)?.[1];
}

function opensByItself(clause: string, marks: readonly Mark[]): boolean {
  const words = wordsIn(clause, { start: 0, end: clause.length });
  const names = new Set(marks.flatMap(({ type, name }) => (type === "quote" ? [] : foldLoosely(name).split(" "))));
  const first = words[0]?.folded ?? "";
  const hasDash = (clause.match(/(?<=\s)[-\u2013\u2014](?=\s)/gu) ?? []).length % 2 === 1;
  const isJoined = first.startsWith("\u0648") && isSureVerb(first.slice(1));
  const isNamed = (word: PlacedWord | undefined) => word !== undefined && names.has(word.folded);
  const told = words.slice(words.findIndex(({ text }) => text.endsWith(":")) + 1);
  if (meansUntold({ before: [], shown: told }, { nameAt: namesAmong(marks), told: new Set(), isFirst: false }))
    return false;
  if (bareNouns(words, isNamed).length > 0 || pointsAtSomeone(told, isNamed)) return false;
  if (hasDash || isJoined || noStatementOpening.test(first) || leaningPhrase.test(first)) return false;
  return opensWhole(words, undefined, isNamed);
}

/** Whose names the words of a clause are, by their letters. */
function namesAmong(marks: readonly Mark[]): NameAt {
  const kinds = new Map(
    marks.flatMap((mark) =>
      isName(mark.type)
        ? foldLoosely(mark.name)
            .split(" ")
            .map((word) => [word, mark] as const)
        : [],
    ),
  );
  return (word) => {
    const mark = kinds.get(word?.folded ?? "");
    return mark && kindOfName(mark);
  };
}

/** Two that share all their words but for «town», «club» and the like. */
function hasAlike(texts: readonly string[]): boolean {
  const sets = texts.filter((text) => !/\p{Nd}/u.test(text)).map(namingWords);
  return sets.some((one, at) =>
    sets.some((other, place) => place !== at && one.size > 0 && [...one].every((word) => other.has(word))),
  );
}

const namingWords = (text: string): ReadonlySet<string> =>
  new Set(
    foldLoosely(text)
      .split(" ")
      .map((word) => word.replace(/^(?:\u0627\u0644|\u0644\u0644)/u, ""))
      .filter((word) => word.length > 2 && !nameSorts.has(word)),
  );
