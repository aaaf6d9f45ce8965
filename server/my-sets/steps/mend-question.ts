import "server-only";
import { countsFromToday } from "@/domain/documents/asking/counts-from-today";
import { withName } from "@/domain/documents/mending/name-for";
import { type Help, partsOfScope, withHelp } from "@/domain/documents/mending/scope-in";
import { sentenceBefore } from "@/domain/documents/mending/sentence-before";
import { tellingWord } from "@/domain/documents/mending/telling-word";
import type { Language } from "@/domain/language";
import { keyTexts } from "@/domain/quizzes/cues";
import { err, ok, type Result } from "@/domain/result";
import { linesOf, type WordsInEach } from "@/domain/sets/question-words";
import { isNumbered } from "@/domain/sets/reword-item";
import { withQuestion } from "@/domain/sets/set-draft";
import { phrasebooks } from "@/domain/wording/phrasebooks";
import type { AnyItem } from "@/questions/registry";
import { corpusIndex } from "../../corpus";
import type { OwnDocument } from "../../documents/own-document";
import { asGiven, givenAway, widestOf } from "../../documents/set/beside-set";
import { notFound, type Refusal } from "../../refusal";
import { namingFor } from "../naming-for";
import { documentOf } from "../own-document-of";
import { type KeptQuestion, type OwnSet, ownSet } from "../own-set";
import { isFromDocument, makeItems, rowOf, type SetBody } from "../set-body";
import { wordsInBody } from "../words-in-body";
import { type ChangeRequest, changeSet } from "./change-set";
import { judgedAs } from "./judged-as";
import { type OptionFault, withOptions } from "./mend-options";
import { bodyFor, type WriteNote, type Writing, writeQuestion } from "./write-question";

/** before: the sentence before it is shown with it · title: what the document is about is · name: whom or what a word means is put in. */
export type HelpWanted = "before" | "title" | "name";

/** What is typed on the page of a set: stems, what is right when typed and what else is accepted, and options by place from 0. */
export type Mending = {
  stem: Partial<Record<Language, string>>;
  key: Partial<Record<Language, string>>;
  accepted: Partial<Record<Language, readonly string[]>>;
  wrong: Partial<Record<Language, Readonly<Record<number, string>>>>;
  help: HelpWanted | null;
  /** What a statement is from now on; null as it is. */
  isTrue: boolean | null;
};

/**
 * What mending came to. givesOwn, givesOther: the help would have told the answer of this question, or of the one at
 * `number`, and was left out · tells: kept, though it tells that answer · nothingBefore: no more stands before it ·
 * noNumber: no figure was read in the answer, which is a number · keyOption, sameOption: what was typed for the option at `number`, from 1, would be right or stands there already, and was
 * left out.
 */
export type MendNote = WriteNote | OptionFault | "givesOwn" | "givesOther" | "tells" | "nothingBefore" | "noNumber";
/** `word`: that tells the answer. */
export type Mended = { note: MendNote | null; place: string; number?: number; word?: string };

type Mend = ChangeRequest & { place: string; mending: Mending };

/** Keeps what was typed of one question on its set's page, with the help that was asked for unless it gives an answer away. */
export async function mendQuestion({ place, mending, ...request }: Mend): Promise<Result<Mended, Refusal>> {
  const set = await ownSet(request.ctx, request.setId);
  if (!set.ok) return set;
  const current = set.value.questions.find((question) => question.place === place);
  if (!current) return ok({ note: "gone", place });
  if (Object.values(current.items).some((item) => set.value.guard.holdOn(item))) return err(notFound);
  const document = await documentOf(request.ctx, current);
  const { words, said } = mendedWords(set.value, current, { document, mending });
  const judged = mending.isTrue === null ? undefined : judgedAs(current, words, mending.isTrue);
  if (judged) {
    const row = rowOf(judged);
    const kept = await changeSet(request, ({ draft }) =>
      ok({ draft: withQuestion(draft, place, row.hash), rows: [row] }),
    );
    return kept.ok ? ok({ ...said, note: kept.value.note ?? said.note, place }) : kept;
  }
  // What is as it was made stays so: nobody reworded it.
  const kept = isSame(words, wordsInBody(current.body))
    ? ok({ note: null, place })
    : await writeQuestion({ ...request, place, hash: current.hash, writing: writingOf(current.body, words) });
  return kept.ok ? ok({ ...said, note: kept.value.note ?? said.note, place: kept.value.place }) : kept;
}

type Said = { note: MendNote | null; number?: number; word?: string };

/** What was typed, with the help that was asked for, and what is to be said of it. */
function mendedWords(
  set: OwnSet,
  current: KeptQuestion,
  { document, mending }: { document: OwnDocument | undefined; mending: Mending },
): { words: WordsInEach; said: Said } {
  const { words, left } = withOptions(current, document, {
    words: typedIn(current.body, mending),
    wrong: mending.wrong,
  });
  const isUnread = current.items.ar?.kind === "numeric-entry" && !isNumbered(mending.key.ar ?? "");
  const fault: Said | undefined = isUnread ? { note: "noNumber" } : left;
  if (!document) return { words, said: fault ?? { note: null } };
  if (mending.help) {
    const { words: helped, ...said } = helpedBy(set, current, { document, typed: words, help: mending.help });
    return { words: helped, said: fault ?? said };
  }
  return { words, said: fault ?? toldBy(set, current, { document, words }) ?? { note: null } };
}

const isSame = (one: WordsInEach, other: WordsInEach): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The words of a question with what was typed over them. */
function typedIn(body: SetBody, { stem, key, accepted }: Mending): WordsInEach {
  const words = wordsInBody(body);
  const merged = (lang: Language) => {
    const { [lang]: own } = words;
    const [first, ...others] = linesOf(own.accepted);
    const answer = (isFromDocument(body) || body.origin === "written") && key[lang]?.trim();
    return {
      ...own,
      stem: stem[lang]?.trim() || own.stem,
      accepted:
        first === undefined ? own.accepted : [...new Set([answer || first, ...(accepted[lang] ?? others)])].join("\n"),
    };
  };
  return { ar: merged("ar"), en: merged("en") };
}

const writingOf = (body: SetBody, words: WordsInEach): Writing =>
  body.origin === "written" ? { written: { ...body.written, words } } : { words };

type Helped = Said & { words: WordsInEach };
type Helping = { document: OwnDocument; typed: WordsInEach; help: HelpWanted };

/** The words with the help put in, or as they were typed where it would tell an answer. */
function helpedBy(set: OwnSet, current: KeptQuestion, { document, typed, help }: Helping): Helped {
  const put =
    help === "name"
      ? namedIn(document, current, typed.ar.stem)
      : helpIn(document, current, { stem: typed.ar.stem, help });
  if (!put) return { words: typed, note: "nothingBefore" };
  const { stem, added } = put;
  const words = { ...typed, ar: { ...typed.ar, stem } };
  const told = tellsAnswers(set, current, { document, words, added });
  const own = set.questions.indexOf(current);
  const other = told.find(({ at }) => at !== own);
  if (told.length === 0) return { words, note: null };
  if (told[0]?.at === own || !other) return { words: typed, note: "givesOwn" };
  return { words: typed, note: "givesOther", ...numbered(other) };
}

const numbered = ({ at, word }: Told): Pick<Said, "number" | "word"> => ({
  number: at + 1,
  ...(word === undefined ? {} : { word }),
});

/** A stem with help, and what was added. */
type Put = { stem: string; added: string };

function namedIn(document: OwnDocument, { items: { ar } }: KeptQuestion, stem: string): Put | undefined {
  const named = ar && namingFor(document, { ...ar, stem });
  return named ? { stem: withName(stem, named), added: named.name } : undefined;
}

function helpIn(
  document: OwnDocument,
  current: KeptQuestion,
  wanted: { stem: string; help: "before" | "title" },
): Put | undefined {
  const put = helpFor(document, current, wanted);
  return (
    put && { stem: withHelp(wanted.stem, document.row.publisher, put), added: "title" in put ? put.title : put.before }
  );
}

function helpFor(
  { cited, marks, row }: OwnDocument,
  { items }: KeptQuestion,
  { stem, help }: { stem: string; help: "before" | "title" },
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
  const other = tellsAnswers(set, current, { document, words, added: "" }).find((told) => told.at !== at);
  return other && { note: "tells" as const, ...numbered(other) };
}

/** The place in the set of a question whose answer is told, and by which word where that is known. */
type Told = { at: number; word?: string | undefined };

/** Questions whose answers new words tell. */
function tellsAnswers(
  set: OwnSet,
  current: KeptQuestion,
  { document, words, added }: { document: OwnDocument; words: WordsInEach; added: string },
): Told[] {
  const body = bodyFor(writingOf(current.body, words), current.body, "new");
  const next = body && makeItems(body, ["ar"], corpusIndex()).items.ar;
  if (!next) return [];
  const asked = set.questions.flatMap((question, at): { at: number; item: AnyItem }[] =>
    question.items.ar ? [{ at, item: question.items.ar }] : [],
  );
  const own = asked.findIndex(({ at }) => set.questions[at] === current);
  if (own < 0) return [];
  const items = asked.map(({ item }) => item);
  return givenAway(document, items, { at: own, next, added }).flatMap((place): Told[] => {
    const other = asked[place];
    if (!other || place === own) return other ? [{ at: other.at }] : [];
    const { word, isAlike } = tellingWord(`${next.stem} ${added}`, namesOf(document, other.item));
    return isAlike ? [] : [{ at: other.at, word }];
  });
}

/** What the answer of a question goes by in its document. */
function namesOf(document: OwnDocument, item: AnyItem): string[] {
  const widest = widestOf(document);
  const asked = new Set(asGiven(widest, item).things);
  const names = widest.things.flatMap((thing) => (asked.has(thing.id) ? thing.names : []));
  return [...keyTexts(item), ...(item.kind === "cloze" ? item.accepted : []), ...names];
}
