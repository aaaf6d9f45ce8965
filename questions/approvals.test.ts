import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readCorpus } from "@/corpus/read-corpus";
import { languages } from "@/domain/language";
import { makeQuestionBank } from "./question-bank";
import { type AnyItem, type KindId, kinds } from "./registry";

const corpus = await readCorpus(fileURLToPath(new URL("../content", import.meta.url)));
if (!corpus.ok) throw new Error(`the content does not read: ${JSON.stringify(corpus.error.slice(0, 3))}`);
const bank = makeQuestionBank(corpus.value.ledger, 1);

/**
 * Tables for a reader to approve: facts, stem and key of every question of the corpus. Wrong options are left out, so
 * that a table changes only when wording or facts do. `vitest -u` writes them anew.
 */
describe.each(Object.keys(kinds) as KindId[])("%s", (kind) => {
  it.each(languages)("reads in %s as approved", async (lang) => {
    const rows = bank.items[lang].filter((item) => item.kind === kind).map(row);
    await expect(["| facts | stem | key |", "|---|---|---|", ...rows, ""].join("\n")).toMatchFileSnapshot(
      `./${kind}/stem.${lang}.md`,
    );
  });
});

function row(item: AnyItem): string {
  const { plainStored, feedbackStored } = kinds[item.kind];
  const [plain, feedback] = [plainStored(item), feedbackStored(item, item.key)];
  if (!plain.ok || !feedback.ok) throw new Error("unreadable");
  return `| ${item.facts.join(", ")} | ${plain.value.stem} | ${feedback.value.keyText} |`;
}
