import { foldLoosely } from "../../text/fold-arabic";
import { isVerb } from "../clauses/clause-ends";
import { thatOfSaying, thatWords } from "../clauses/clause-openers.ar";
import { spaced } from "../clauses/standing";
import { endsClause, type PlacedWord, wordsIn } from "../clauses/words-in";
import { documentWords as words } from "../document-words.ar";
import { isFullSentence, isHeading, type Mark } from "../mark";
import type { CitedDocument } from "./cited-document";
import { claimParts } from "./excerpts/cutting/quotation-parts";
import type { Stretch } from "./excerpts/excerpt";
import { hasSourceBehind, isLimitedBehind } from "./excerpts/tellers/source-behind";
import { standsInSpeech } from "./excerpts/tellers/within-speech";
import { tellsAll } from "./excerpts/whole-parts/tells-all";
import { isOpeningVerb, isSureVerb } from "./excerpts/whole-parts/verb-forms";
import { endsAlike, endsWithPronoun } from "./excerpts/whole-parts/whole-part.ar";
import type { OwnQuestion } from "./own-question";
import { byNobody, speakingParticiples, speakingVerbs, turnsClaim } from "./speakers/speaking-words.ar";
import { isSureSpeaker } from "./speakers/sure-speaker";
import { chosen, tellsSpeaker, whole } from "./who-said-it";

type Sentence = Stretch & { paragraph: number };

/** Who is asked after among those named last. */
const speakersMax = 3;
/** Words between a verb of speaking and its «that»: who speaks, and where. */
const openingMax = 16;
/** Letters in which they are looked for. */
const backMax = 700;

/** Who said what a sentence reports in other words, by a choice; none where that is not sure or cannot be read alone. */
export function whoClaimed(document: CitedDocument, sentence: Sentence, marks: readonly Mark[]): OwnQuestion[] {
  const { raw, source } = document;
  if (!isFullSentence(raw, sentence) || isHeading(raw, sentence) || standsInSpeech(raw, sentence)) return [];
  return claimsIn(raw, sentence).flatMap((claim) => {
    const base = { ...sentence, sentence: { start: sentence.start, end: sentence.end } };
    for (const speaker of namedBefore(marks, claim)) {
      const mark: Mark = { ...speaker, ...base, ...claim, id: `claim-${claim.start}`, denotes: `said|${claim.start}` };
      if (!isSureSpeaker(raw, mark, speaker, marks)) continue;
      const [part] = claimParts(document, mark, marks);
      const question = part && asked(document, { ...mark, speaker: speaker.name }, part, { speaker, marks });
      return question ? [{ ...question, cell: `statement|${source}|said|${claim.start}` }] : [];
    }
    return [];
  });
}

type By = { speaker: Mark; marks: readonly Mark[] };

function asked(document: CitedDocument, mark: Mark, part: Stretch, { speaker, marks }: By): OwnQuestion | undefined {
  const { raw } = document;
  const claim = spaced(raw.slice(part.start, part.end)).replace(/[\s\u060C\u061B,;:.!]+$/u, "");
  if (tellsSpeaker(claim, speaker) || !saysWhat(claim)) return undefined;
  if (hasSourceBehind(raw, part, mark.sentence) || isLimitedBehind(raw, part, mark.sentence)) return undefined;
  const worded = { speaker, shown: claim, explanation: words.told(whole(speaker), claim) };
  const asking = { document, mark, marks, excerpt: { ...part, omitted: [] } };
  return chosen(asking, { ...worded, asked: (of) => words.whoClaimed(claim, of) });
}

/** Written like a verb of speaking. */
const between = "\u0628\u064A\u0646";

/** «That the match between the two»: what became of it is missing. */
function saysWhat(claim: string): boolean {
  const told = `${thatOfSaying} ${claim}`;
  const verbs = wordsIn(claim, { start: 0, end: claim.length }).filter(
    ({ folded }) => folded !== between && (isVerb(folded) || isSureVerb(folded)),
  );
  return verbs.length > 0 && tellsAll(wordsIn(told, { start: 0, end: told.length }));
}

/** What stands behind a verb of speaking and its «that», up to where the report turns to how it was said. */
function claimsIn(raw: string, sentence: Stretch): Stretch[] {
  const all = wordsIn(raw, sentence);
  if (byNobody.test(all[0]?.folded ?? "")) return [];
  return all.flatMap((word, at) => {
    const [next, ...rest] = all.slice(at + 1);
    const verb = all.slice(0, at).findLastIndex(speaks);
    const lead = all.slice(verb + 1, at);
    const isThat = thatWords.has(word.folded) && verb >= 0 && lead.length <= openingMax;
    if (lead.some(({ folded }) => thatWords.has(folded) || turnsClaim.test(folded))) return [];
    if (!isThat || !next || !opensWithNoun(next) || isQuoted(raw.slice(sentence.start, next.start))) return [];
    const said = [next, ...rest];
    const turn = said.findIndex(
      (each, place) => endsClause(each) && speakingParticiples.test(said[place + 1]?.folded ?? ""),
    );
    const last = said[turn];
    return [{ start: next.start, end: last?.end ?? sentence.end }];
  });
}

const speaks = ({ folded }: PlacedWord): boolean =>
  speakingVerbs.has(folded) ||
  speakingVerbs.has(folded.replace(/^[\u0648\u0641]/u, "")) ||
  speakingParticiples.test(folded);

const isQuoted = (before: string): boolean => (before.match(/["\u00AB\u00BB\u201C\u201D]/gu) ?? []).length % 2 === 1;

/** Who may speak, the nearest first. */
function namedBefore(marks: readonly Mark[], { start }: Stretch): Mark[] {
  const named = marks.filter(
    ({ type, start: at, end }) =>
      (type === "person" || type === "organisation") && end <= start && at >= start - backMax,
  );
  const seen = new Set<string>();
  return named
    .toReversed()
    .filter(({ denotes }) => !seen.has(denotes) && seen.add(denotes))
    .slice(0, speakersMax);
}

/** As what stands behind «that» does, and nobody's: «that his plan». */
function opensWithNoun({ text, folded }: PlacedWord): boolean {
  const own = text.replace(/[^\p{L}]/gu, "");
  return (
    own !== "" &&
    !isVerb(folded) &&
    !isOpeningVerb(foldLoosely(own)) &&
    (!endsWithPronoun.test(own) || endsAlike.has(folded))
  );
}
