import "server-only";
import { countsFromToday } from "@/domain/documents/asking/counts-from-today";
import { type Help, partsOfScope, withHelp } from "@/domain/documents/mending/scope-in";
import { sentenceBefore } from "@/domain/documents/mending/sentence-before";
import type { Language } from "@/domain/language";
import { err, ok, type Result } from "@/domain/result";
import { linesOf, type WordsInEach } from "@/domain/sets/question-words";
import { phrasebooks } from "@/domain/wording/phrasebooks";
import type { AnyItem } from "@/questions/registry";
import { corpusIndex } from "../../corpus";
import type { OwnDocument } from "../../documents/own-document";
import { givenAway } from "../../documents/set/beside-set";
import { notFound, type Refusal } from "../../refusal";
import { documentOf } from "../own-document-of";
import { type KeptQuestion, type OwnSet, ownSet } from "../own-set";
import { makeItems, type SetBody } from "../set-body";
import { wordsInBody } from "../words-in-body";
import type { ChangeRequest } from "./change-set";
import { type OptionFault, withOptions } from "./mend-options";
import { bodyFor, type WriteNote, type Writing, writeQuestion } from "./write-question";

/** before: the sentence before it is shown with it · title: what the document is about is. */
export type HelpWanted = "before" | "title";

/** What is typed on the page of a set: stems, what else is accepted of a typed answer, and wrong options by place from 0. */
export type Mending = {
  stem: Partial<Record<Language, string>>;
  accepted: Partial<Record<Language, readonly string[]>>;
  wrong: Partial<Record<Language, Readonly<Record<number, string>>>>;
  help: HelpWanted | null;
};

/**
 * What mending came to. givesOwn, givesOther: the help would have told the answer of this question, or of the one at
 * `number`, and was left out · tells: kept, though it tells that answer · nothingBefore: no more stands before it ·
 * keyOption, sameOption: what was typed for the option at `number`, from 1, would be right or stands there already, and was
 * left out.
 */
export type MendNote = WriteNote | OptionFault | "givesOwn" | "givesOther" | "tells" | "nothingBefore";
export type Mended = { note: MendNote | null; place: string; number?: number };

type Mend = ChangeRequest & { place: string; mending: Mending };

/** Keeps what was typed of one question on its set's page, with the help that was asked for unless it gives an answer away. */
export async function mendQuestion({ place, mending, ...request }: Mend): Promise<Result<Mended, Refusal>> {
  const set = await ownSet(request.ctx, request.setId);
  if (!set.ok) return set;
  const current = set.value.questions.find((question) => question.place === place);
  if (!current) return ok({ note: "gone", place });
  if (Object.values(current.items).some((item) => set.value.guard.holdOn(item))) return err(notFound);
  const document = await documentOf(request.ctx, current);
  const { words: typed, left } = withOptions(current, document, {
    words: typedIn(current.body, mending),
    wrong: mending.wrong,
  });
  const helped =
    document && mending.help ? await helpedBy(set.value, current, { document, typed, help: mending.help }) : undefined;
  const words = helped?.words ?? typed;
  // What is as it was made stays so: nobody reworded it.
  const kept = isSame(words, wordsInBody(current.body))
    ? ok({ note: null, place })
    : await writeQuestion({ ...request, place, hash: current.hash, writing: writingOf(current.body, words) });
  if (!kept.ok) return kept;
  const told = helped ?? (document && toldBy(set.value, current, { document, words: typed }));
  const { note = null, number } = left ?? told ?? {};
  return ok({ note: kept.value.note ?? note, place: kept.value.place, ...(number === undefined ? {} : { number }) });
}

const isSame = (one: WordsInEach, other: WordsInEach): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The words of a question with what was typed over them. */
function typedIn(body: SetBody, { stem, accepted }: Mending): WordsInEach {
  const words = wordsInBody(body);
  const merged = (lang: Language) => {
    const { [lang]: own } = words;
    const [first] = linesOf(own.accepted);
    const list = accepted[lang];
    return {
      ...own,
      stem: stem[lang]?.trim() || own.stem,
      accepted: list === undefined || first === undefined ? own.accepted : [...new Set([first, ...list])].join("\n"),
    };
  };
  return { ar: merged("ar"), en: merged("en") };
}

const writingOf = (body: SetBody, words: WordsInEach): Writing =>
  body.origin === "written" ? { written: { ...body.written, words } } : { words };

type Helped = { words: WordsInEach; note: MendNote | null; number?: number };
type Helping = { document: OwnDocument; typed: WordsInEach; help: HelpWanted };

/** The words with the help put in, or as they were typed where it would tell an answer. */
async function helpedBy(set: OwnSet, current: KeptQuestion, { document, typed, help }: Helping): Promise<Helped> {
  const put = helpFor(document, current, { stem: typed.ar.stem, help });
  if (!put) return { words: typed, note: "nothingBefore" };
  const words = { ...typed, ar: { ...typed.ar, stem: withHelp(typed.ar.stem, document.row.publisher, put) } };
  const added = "title" in put ? put.title : put.before;
  const [first, ...others] = tellsAnswers(set, current, { document, words, added });
  if (first === undefined) return { words, note: null };
  const at = set.questions.indexOf(current);
  const other = first === at ? others[0] : first;
  return first === at || other === undefined
    ? { words: typed, note: "givesOwn" }
    : { words: typed, note: "givesOther", number: other + 1 };
}

function helpFor(
  { cited, marks, row }: OwnDocument,
  { items }: KeptQuestion,
  { stem, help }: { stem: string; help: HelpWanted },
): Help | undefined {
  if (help === "title") return { title: row.title };
  const start = items.ar?.references[0]?.start;
  const before =
    start === undefined ? undefined : sentenceBefore({ document: cited, marks }, start, partsOfScope(stem).before);
  if (before === undefined) return undefined;
  return { before, ...(countsFromToday(before) ? { published: phrasebooks.ar.date(row.publishedOn) } : {}) };
}

/** What is said of words that were typed: they are kept, even where they tell another question's answer. */
function toldBy(
  set: OwnSet,
  current: KeptQuestion,
  { document, words }: { document: OwnDocument; words: WordsInEach },
) {
  const at = set.questions.indexOf(current);
  const other = tellsAnswers(set, current, { document, words, added: "" }).find((place) => place !== at);
  return other === undefined ? undefined : { note: "tells" as const, number: other + 1 };
}

/** Places in the set of questions whose answers new words tell. */
function tellsAnswers(
  set: OwnSet,
  current: KeptQuestion,
  { document, words, added }: { document: OwnDocument; words: WordsInEach; added: string },
): number[] {
  const body = bodyFor(writingOf(current.body, words), current.body, "new");
  const next = body && makeItems(body, ["ar"], corpusIndex()).items.ar;
  if (!next) return [];
  const asked = set.questions.flatMap((question, at): { at: number; item: AnyItem }[] =>
    question.items.ar ? [{ at, item: question.items.ar }] : [],
  );
  const own = asked.findIndex(({ at }) => set.questions[at] === current);
  if (own < 0) return [];
  const items = asked.map(({ item }) => item);
  return givenAway(document, items, { at: own, next, added }).flatMap((place) => asked[place]?.at ?? []);
}
