import "server-only";
import type { Language } from "@/domain/language";
import { yearsOf } from "@/domain/sets/suits-choice";
import { textFor } from "@/i18n/messages";
import { kinds } from "@/questions/registry";
import type { Context } from "../context";
import { corpus, corpusIndex } from "../corpus";
import { listDocuments } from "../documents/list-documents";

type Named = { id: string; name: string };

/** What a teacher can draw from, in words. Years ascend. */
export type Choices = { sources: Named[]; topics: Named[]; kinds: Named[]; years: number[] };

let years: { ledgerHash: string; all: number[] } | undefined;

/** Everything there is to choose among: the content, and the teacher's own documents that give questions. */
export async function listChoices({ ctx, lang }: { ctx: Context; lang: Language }): Promise<Choices> {
  const { ledger, ledgerHash } = corpus();
  const text = textFor(lang);
  if (years?.ledgerHash !== ledgerHash) {
    const index = corpusIndex();
    const all = new Set(index.facts.flatMap((fact) => yearsOf(index, fact)));
    years = { ledgerHash, all: [...all].sort((one, other) => one - other) };
  }
  return {
    sources: [
      ...ledger.sources.map(({ id, names }) => ({ id, name: names.dated[lang] })),
      ...(await ownSources(ctx, lang)),
    ],
    topics: topicsIn(lang),
    kinds: Object.keys(kinds).map((id) => ({ id, name: text.find(`kinds.${id}.name`) ?? id })),
    years: years.all,
  };
}

/** What results are grouped by. */
export const topicsIn = (lang: Language): Named[] =>
  corpus().ledger.topics.map(({ id, name }) => ({ id, name: name[lang] }));

async function ownSources(ctx: Context, lang: Language): Promise<Named[]> {
  const documents = await listDocuments({ ctx });
  if (!documents.ok) return [];
  return documents.value
    .filter(({ questionCount }) => questionCount > 0)
    .map(({ source, title }) => ({ id: source, name: textFor(lang)("documents.asSource", { title }) }));
}
