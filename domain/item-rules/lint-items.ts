import type { Language } from "../language";
import { ok, type Result } from "../result";
import { idOf, languageIn, readDraft, type Unreadable } from "./draft";
import type { Ground } from "./ground";
import { DraftReading } from "./reading/draft-reading";
import { type Finding, findingOf } from "./rule";
import { itemRules, setRules } from "./rules";
import { unreadable } from "./unreadable";

/** What the rules find: for each question in the order given, and for the set as a whole. */
export type LintReport = { items: { id: string; findings: Finding[] }[]; set: { findings: Finding[] } };

/** `lang`: the language of messages; without it, each question's own. */
export type LintWish = { lang?: Language };

/**
 * Holds questions, from anywhere, against every rule. Takes the public shape (see `readDraft`) and items of ours; what
 * cannot be read is a finding X0 on that question. A question without an id is named by its place, from 1: `#3`.
 */
export function lintItems(questions: readonly unknown[], ground: Ground, { lang }: LintWish = {}): LintReport {
  const read = questions.map((raw, at) => readingOf(raw, at, ground));
  const items = read.map(({ id, reading }, at) => {
    if (reading.ok) return { id, findings: findingsOn(reading.value, ground, lang) };
    return { id, findings: [unreadable(reading.error, lang ?? languageIn(questions[at]))] };
  });
  return { items, set: { findings: findingsTogether(read, ground, lang) } };
}

/** What the rules find on questions together, as `lintItems` gives it; none is looked at by itself. */
export function lintSet(questions: readonly unknown[], ground: Ground, { lang }: LintWish = {}): Finding[] {
  const read = questions.map((raw, at) => readingOf(raw, at, ground));
  return findingsTogether(read, ground, lang);
}

type Read = { id: string; reading: Result<DraftReading, Unreadable> };

function readingOf(raw: unknown, at: number, ground: Ground): Read {
  const id = idOf(raw) || `#${at + 1}`;
  const draft = readDraft(raw);
  return { id, reading: draft.ok ? ok(new DraftReading({ ...draft.value, id }, ground)) : draft };
}

function findingsTogether(read: readonly Read[], ground: Ground, lang: Language | undefined): Finding[] {
  const readings = read.flatMap(({ reading }) => (reading.ok ? [reading.value] : []));
  const setLanguage = lang ?? readings[0]?.lang ?? "en";
  return setRules.flatMap((rule) => rule.find(readings, ground).map((hit) => findingOf(rule, hit, setLanguage)));
}

const findingsOn = (reading: DraftReading, ground: Ground, lang: Language | undefined): Finding[] =>
  itemRules.flatMap((rule) => rule.find(reading, ground).map((hit) => findingOf(rule, hit, lang ?? reading.lang)));
