import { contentWords } from "../../text/content-words";
import { foldLoosely } from "../../text/fold-arabic";
import type { CitedDocument } from "../asking/cited-document";
import type { Excerpt, Stretch } from "../asking/excerpt";
import type { OwnQuestion } from "../asking/own-question";
import { isSureName } from "../asking/sure-name";
import { isWholePart } from "../asking/whole-part";
import { pointsBack } from "../asking/whole-part.ar";
import { clipsOf } from "../clip-sentence";
import { documentWords as words } from "../document-words.ar";
import type { ToldFact } from "../facts/told-fact";
import type { Mark } from "../mark";
import { spaced } from "../standing";
import { wordsIn } from "../words-in";
import { contradictions, sharedShare } from "./contradiction";
import { addressed, grave, pointing, unclearOpening } from "./opposites.ar";
import { statementQuestion } from "./statement-question";

const wordsMin = 6;
const wordsMax = 24;
/** Who spoke has to be so sure. */
const surest = 0.8;

/** What somebody said, as its document has it. `isQuoted`: in their own words. */
type Said = { speaker: string; clause: Stretch; isQuoted: boolean };

/**
 * What may be judged of somebody's words in a document: false where one change makes them contradict what was said, and
 * true as they stand. None of words that point at what others said, or where who spoke is not sure.
 */
export function saidStatements(
  document: CitedDocument,
  facts: readonly ToldFact[],
  marks: readonly Mark[],
): OwnQuestion[] {
  const { raw } = document;
  const all = facts.flatMap((fact) => saidIn(raw, fact, marks).map((said) => ({ said, fact })));
  return all.flatMap(({ said, fact: { sentence, paragraph } }) => {
    const { start, end } = said.clause;
    const excerpt: Excerpt = { start, end, omitted: [] };
    const place = { document, excerpt, sentence, paragraph, about: `said|${start}` };
    const other = otherSpeaker(
      raw,
      said,
      all.map((each) => each.said),
      marks,
    );
    return [
      ...contradictions(raw, said.clause, marks).map((change) =>
        statementQuestion({ ...place, change, said: wording(raw, said, change) }),
      ),
      ...(other
        ? [
            statementQuestion({
              ...{
                ...place,
                change: { start, end: start, text: other },
                said: wording(raw, { ...said, speaker: other }),
              },
            }),
          ]
        : []),
      statementQuestion({ ...place, change: undefined, said: wording(raw, said) }),
    ];
  });
}

/** Somebody else who speaks in the document, and of whom no sentence tells anything like it. */
function otherSpeaker(
  raw: string,
  { speaker, clause }: Said,
  all: readonly Said[],
  marks: readonly Mark[],
): string | undefined {
  const told = contentWords(raw.slice(clause.start, clause.end));
  const own = marks.find(({ name, text }) => spaced(name) === speaker || spaced(text) === speaker);
  const others = [...new Set(all.map((each) => each.speaker))].filter((name) => name !== speaker);
  return others.find((name) => {
    const mentions = marks.filter((mark) => spaced(mark.name) === name || spaced(mark.text) === name);
    return (
      mentions[0]?.sort === own?.sort &&
      !mentions.some(
        ({ sentence }) => sharedShare(told, contentWords(raw.slice(sentence.start, sentence.end))) >= alikeMin,
      ) &&
      !all.some(
        (each) =>
          each.speaker === name &&
          sharedShare(told, contentWords(raw.slice(each.clause.start, each.clause.end))) >= alikeMin,
      )
    );
  });
}
const alikeMin = 0.2;

function wording(raw: string, { speaker, clause, isQuoted }: Said, change?: Stretch & { text: string }): string {
  const text = change
    ? raw.slice(clause.start, change.start) + change.text + raw.slice(change.end, clause.end)
    : raw.slice(clause.start, clause.end);
  const line = spaced(text).replace(/[\s\u060C\u061B,;:.!]+$/u, "");
  return isQuoted ? words.quoted(speaker, line) : words.told(speaker, line);
}

function saidIn(raw: string, fact: ToldFact, marks: readonly Mark[]): Said[] {
  const { sort, about, value, confidence } = fact;
  const who = marks.find(({ name, text }) => spaced(name) === about || spaced(text) === about);
  const isSure = confidence >= surest && who !== undefined && isSureName(raw, who, marks);
  if (!isSure || value.type !== "text" || !(sort === "said" || sort === "stated")) return [];
  const isQuoted = sort === "said";
  return piecesOf(raw, fact, value.text).flatMap((piece) => {
    const clause = clauseOf(raw, piece, marks, isQuoted);
    return clause && isClear(raw, clause) ? [{ speaker: about, clause, isQuoted }] : [];
  });
}

/** The sentences of what was said, in the raw text. */
function piecesOf(raw: string, { sentence, start }: ToldFact, text: string): Stretch[] {
  const at = raw.indexOf(text, Math.min(sentence.start, start));
  if (at < 0) return [];
  const pieces: Stretch[] = [];
  for (const found of text.matchAll(/[^.!?\u061F]+[.!?\u061F]*/gu))
    if (!/[?\u061F]/u.test(found[0])) {
      const from = at + found.index + (/^\s*/u.exec(found[0])?.[0].length ?? 0);
      pieces.push({ start: from, end: at + found.index + found[0].trimEnd().length });
    }
  return pieces;
}

/** The whole of a sentence that is short enough, else a part of it that stands by itself. */
function clauseOf(raw: string, piece: Stretch, marks: readonly Mark[], isSpeech: boolean): Stretch | undefined {
  const opening = { start: piece.start, end: piece.start + 1 };
  return clipsOf(raw, piece, opening, wordsMax)
    .filter((part) => part.start === piece.start)
    .toSorted((one, other) => other.end - one.end)
    .find((part) => {
      const count = wordsIn(raw, part).length;
      return count >= wordsMin && count <= wordsMax && isWholePart({ raw, part, sentence: piece, marks, isSpeech });
    });
}

function isClear(raw: string, clause: Stretch): boolean {
  const text = raw.slice(clause.start, clause.end);
  const folded = foldLoosely(text);
  const opening = wordsIn(raw, clause).slice(0, openingWords);
  return (
    !/["\u00AB\u00BB\u201C\u201D:()[\]*/#@&\u2026]|\.\./u.test(text) &&
    !pointing.test(folded) &&
    !grave.test(folded) &&
    !addressed.test(folded) &&
    !unclearOpening.test(folded) &&
    !opening.some((word) => pointsBack.test(word.folded))
  );
}
const openingWords = 6;
