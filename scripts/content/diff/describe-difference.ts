import type { ContentDifference, OptionChange, QuestionChange } from "./compare-banks";
import type { FactChange } from "./compare-facts";

/** A difference in words, for an editor to read before a correction is published. */
export function describeDifference({ facts, questions, unchanged }: ContentDifference): string {
  const changes = new Map(facts.map((fact) => [fact.id, fact]));
  const count = (change: QuestionChange["change"]) => questions.filter((question) => question.change === change).length;
  return [
    `Facts: ${facts.length === 0 ? "no change" : ""}`.trim(),
    ...facts.flatMap((fact) => [`  ${signs[fact.change]} ${factLine(fact)}`, ...reasonLines(fact)]),
    "",
    `Questions: ${count("added")} added, ${count("removed")} removed, ${count("changed")} changed, ${unchanged} as before.`,
    ...questions.flatMap((question) => ["", ...questionLines(question, changes)]),
    "",
  ].join("\n");
}

const signs = { added: "+", removed: "-", changed: "~", edited: "~", superseded: "x" } as const;

function factLine({ id, change, other }: FactChange): string {
  if (change === "superseded") return `${id}: superseded by ${other}`;
  if (change === "added") return other ? `${id}: added, supersedes ${other}` : `${id}: added`;
  return `${id}: ${change}`;
}

const reasonLines = ({ reason }: FactChange): string[] =>
  reason ? [`      ar: ${reason.ar}`, `      en: ${reason.en}`] : [];

/** What changed about a fact, in one line: why it was superseded where it was. A successor says nothing more. */
function causeLines(id: string, changes: ReadonlyMap<string, FactChange>, because: readonly string[]): string[] {
  const change = changes.get(id) ?? { id, change: "edited" as const };
  const isSuccessor = change.change === "added" && change.other !== undefined && because.includes(change.other);
  if (isSuccessor) return [];
  return [change.reason ? `${factLine(change)} (${change.reason.en})` : factLine(change)];
}

function questionLines(question: QuestionChange, changes: ReadonlyMap<string, FactChange>): string[] {
  const { id, kind, change, stem, stemBefore, key, barred, freed, because } = question;
  const causes = because.flatMap((fact) => causeLines(fact, changes, because));
  return [
    `${signs[change]} ${kind} ${id}: ${change}`,
    `    ar: ${stem.ar}`,
    `    en: ${stem.en}`,
    ...(stemBefore ? [`    was worded, ar: ${stemBefore.ar}`, `    was worded, en: ${stemBefore.en}`] : []),
    ...(key ? [`    key, ar: ${key.from.ar} -> ${key.to.ar}`, `    key, en: ${key.from.en} -> ${key.to.en}`] : []),
    ...barred.map((option) => optionLine("no longer wrong for certain", option)),
    ...freed.map((option) => optionLine("now certainly wrong", option)),
    `    why: ${causes.length > 0 ? causes.join("; ") : "no fact changed here: a phrase, a name, a note, a veto or a withdrawal did"}`,
  ];
}

const optionLine = (what: string, { text, facts }: OptionChange): string =>
  `    option ${what}: ${text} (${facts.join(", ")})`;
