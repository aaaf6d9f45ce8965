import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readCorpus } from "@/corpus/read-corpus";
import { languages } from "@/domain/language";
import { makeQuestionBank } from "./question-bank";
import { type AnyItem, type KindId, kinds } from "./registry";

const corpus = await readCorpus(fileURLToPath(new URL("../content", import.meta.url)));
if (!corpus.ok) throw new Error(`the content does not read: ${JSON.stringify(corpus.error.slice(0, 3))}`);
const bank = makeQuestionBank(corpus.value.ledger, 1);

/** Tables for a reader to approve: every question of the corpus under one seed. `vitest -u` writes them anew. */
describe.each(Object.keys(kinds) as KindId[])("%s", (kind) => {
  it.each(languages)("reads in %s as approved", async (lang) => {
    const items = bank.items[lang].filter((item) => item.kind === kind);
    await expect(`${items.map(table).join("\n")}\n`).toMatchFileSnapshot(`./${kind}/stem.${lang}.md`);
  });
});

function table(item: AnyItem): string {
  const kind = kinds[item.kind];
  const plain = kind.plainStored(item);
  if (!plain.ok) throw new Error("unreadable");
  const { interaction, stem, options, partners = [], key } = plain.value;
  const mark = (id: string) => (interaction === "choice" && key.includes(id) ? "✔ " : "");
  const partner = (at: number) => partners.find(({ id }) => id === key[at]);
  const lines = options.map(
    ({ id, text }, at) => `  - ${mark(id)}${text}${interaction === "match" ? ` ↔ ${partner(at)?.text}` : ""}`,
  );
  const said = kind.feedbackStored(item, item.key);
  if ((interaction === "text" || interaction === "order") && said.ok) lines.push(`  - = ${said.value.keyText}`);
  return [`- ${stem} (${item.facts.join(", ")})`, ...lines].join("\n");
}
