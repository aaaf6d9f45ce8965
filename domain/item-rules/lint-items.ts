import type { Language } from "../language";
import { idOf, languageIn, readDraft } from "./draft";
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
  const readings: DraftReading[] = [];
  const items = questions.map((raw, at) => {
    const id = idOf(raw) || `#${at + 1}`;
    const draft = readDraft(raw);
    if (!draft.ok) return { id, findings: [unreadable(draft.error, lang ?? languageIn(raw))] };
    const reading = new DraftReading({ ...draft.value, id }, ground);
    readings.push(reading);
    return { id, findings: findingsOn(reading, ground, lang) };
  });
  const setLanguage = lang ?? readings[0]?.lang ?? "en";
  const findings = setRules.flatMap((rule) =>
    rule.find(readings, ground).map((hit) => findingOf(rule, hit, setLanguage)),
  );
  return { items, set: { findings } };
}

const findingsOn = (reading: DraftReading, ground: Ground, lang: Language | undefined): Finding[] =>
  itemRules.flatMap((rule) => rule.find(reading, ground).map((hit) => findingOf(rule, hit, lang ?? reading.lang)));
