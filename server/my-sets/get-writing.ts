import "server-only";
import type { Language } from "@/domain/language";
import { err, ok, type Result } from "@/domain/result";
import { type WordsInEach, wordsMax } from "@/domain/sets/question-words";
import type { WritingFault } from "@/domain/sets/writing-fault";
import { blankQuestion, type WrittenKind, type WrittenQuestion } from "@/domain/sets/written-question";
import { phrasebooks } from "@/domain/wording/phrasebooks";
import { statementOf } from "@/domain/wording/statement-of";
import { kinds } from "@/questions/registry";
import type { Context } from "../context";
import { corpusIndex } from "../corpus";
import type { OwnDocument } from "../documents/own-document";
import { notFound, type Refusal } from "../refusal";
import { findingsOf, type QuestionFinding } from "./checks/lint-set";
import { rightIn } from "./options-in-body";
import { onlyDocument, onlyDocumentOf } from "./own-document-of";
import { type OwnSet, ownSet } from "./own-set";
import { itemTaken, readItem, type SetBody } from "./set-body";
import { titleIn } from "./set-title";
import { wordsInBody } from "./words-in-body";

/** A fact that may back a question of a teacher's own. */
export type FactChoice = { id: string; statement: string };

/** A question opened to be written. */
export type WritingView = {
  setTitle: string;
  revision: number;
  languages: Language[];
  /** From 1; null for a new one. */
  number: number | null;
  place: string;
  /** Names what stands there now, as the form sends it back. */
  hash: string;
  kind: string;
  /** Null for a question of the bank: its words alone can be changed. */
  written: WrittenQuestion | null;
  words: WordsInEach;
  /** Options of a question of the bank that are right, by place from 0. */
  right: number[];
  /** The key of a question of the bank, in the reader's language. */
  keyText: string;
  faults: WritingFault[];
  findings: QuestionFinding[];
  /** In a set on one document of its teacher's: what it is about, and often what is said after the answer, is known. */
  isOfDocument: boolean;
  /** By document; none for a question of a document of the teacher's own. */
  facts: { document: string; facts: FactChoice[] }[];
};

type Get = { ctx: Context; setId: string; lang: Language };

/** The question in a place of the teacher's own set, to be changed; none that another's open exam asks. */
export async function getWriting({ place, ...get }: Get & { place: string }): Promise<Result<WritingView, Refusal>> {
  const set = await ownSet(get.ctx, get.setId);
  if (!set.ok) return set;
  const at = set.value.questions.findIndex((question) => question.place === place);
  const question = set.value.questions[at];
  const isHeld = Object.values(question?.items ?? {}).some((item) => set.value.guard.holdOn(item));
  if (!question || isHeld) return err(notFound);
  const { hash, body, faults } = question;
  const findings = findingsOf(set.value, get.lang).byPlace.get(place) ?? [];
  const isOfLedger = body.origin === "written" && (body.written.facts.length > 0 || !onlyDocumentOf(set.value.draft));
  return ok({
    ...headOf(set.value, get.lang),
    ...{ number: at + 1, place, hash, faults, findings },
    ...shown(body, get.lang),
    facts: isOfLedger ? factChoices(set.value, get.lang) : [],
  });
}

/** A question of the teacher's own to be written from nothing; in a set on one document of theirs it is known from there. */
export async function getBlank({ kind, ...get }: Get & { kind: WrittenKind }): Promise<Result<WritingView, Refusal>> {
  const set = await ownSet(get.ctx, get.setId);
  if (!set.ok) return set;
  const document = await onlyDocument(get.ctx, set.value);
  const written = document ? knownFrom(document, blankQuestion(kind)) : blankQuestion(kind);
  return ok({
    ...headOf(set.value, get.lang),
    ...{ number: null, place: "", hash: "", faults: [], findings: [] },
    ...shown({ origin: "written", id: "", written }, get.lang),
    facts: document ? [] : factChoices(set.value, get.lang),
  });
}

/** With the document as what the teacher knows the answer from, in words they may change. */
function knownFrom({ cited: { title, publisher, published } }: OwnDocument, written: WrittenQuestion): WrittenQuestion {
  const backing = [`«${title}»`, publisher, phrasebooks.ar.date(published)].join("، ").slice(0, wordsMax.backing);
  return { ...written, words: { ...written.words, ar: { ...written.words.ar, backing } } };
}

const headOf = ({ row, draft }: OwnSet, lang: Language) => ({
  setTitle: titleIn(draft.title, lang),
  revision: row.revision,
  isOfDocument: onlyDocumentOf(draft) !== null,
  languages: draft.languages,
});

type Shown = Pick<WritingView, "kind" | "written" | "words" | "right" | "keyText">;

function shown(body: SetBody, lang: Language): Shown {
  if (body.origin === "written") {
    const { kind, words, right } = body.written;
    return { kind, written: body.written, words, right, keyText: "" };
  }
  const item = itemTaken(body, lang) ?? readItem(body.items.ar);
  const keyText = kinds[item.kind].keyTextStored(item);
  return {
    kind: item.kind,
    written: null,
    words: wordsInBody(body),
    right: rightIn(body) ?? [],
    keyText: keyText.ok ? keyText.value : "",
  };
}

/** Every fact that may be read now, by document, as the ledger states it. */
function factChoices({ guard }: OwnSet, lang: Language): WritingView["facts"] {
  const index = corpusIndex();
  const choices = new Map<string, FactChoice[]>();
  for (const fact of index.facts) {
    if (guard.hidesFact(fact.id)) continue;
    const statement = phrasebooks[lang].standing(statementOf(index, fact, lang));
    choices.set(fact.source, [...(choices.get(fact.source) ?? []), { id: fact.id, statement }]);
  }
  return [...choices].map(([source, facts]) => ({ document: index.source(source).names.dated[lang], facts }));
}
