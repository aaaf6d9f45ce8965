import { isVerb } from "../clauses/clause-ends";
import { spaced } from "../clauses/standing";
import { wordsIn } from "../clauses/words-in";
import { documentWords as words } from "../document-words.ar";
import type { ToldFact } from "../facts/told-fact";
import type { Mark } from "../mark";
import type { CitedDocument } from "./cited-document";
import { claimParts } from "./excerpts/cutting/quotation-parts";
import { isOpeningVerb } from "./excerpts/whole-parts/verb-forms";
import { endsAlike, endsWithPronoun } from "./excerpts/whole-parts/whole-part.ar";
import type { OwnQuestion } from "./own-question";
import { isSureSpeaker } from "./speakers/sure-speaker";
import { chosen, tellsSpeaker, whole } from "./who-said-it";

/** So sure a fact has to be whose words it tells. */
const surest = 0.7;

/** Who said what a document reports in other words, by a choice; undefined where that is not sure or cannot be read alone. */
export function whoClaimed(document: CitedDocument, fact: ToldFact, marks: readonly Mark[]): OwnQuestion | undefined {
  const { raw, source } = document;
  const { sort, about, value, confidence, sentence, paragraph } = fact;
  if (sort !== "stated" || value.type !== "text" || confidence < surest) return undefined;
  const speaker = marks.find(
    ({ name, text, type }) => isNamer(type) && (spaced(name) === about || spaced(text) === about),
  );
  const start = raw.indexOf(value.text, Math.min(sentence.start, fact.start));
  if (!speaker || start < 0 || start >= sentence.end) return undefined;
  const stretch = { start, end: Math.min(start + value.text.length, sentence.end) };
  const mark: Mark = { ...speaker, ...stretch, id: `claim-${start}`, denotes: `said|${start}`, sentence, paragraph };
  const [part] = opensWithNoun(raw, stretch) ? claimParts(document, mark, marks) : [];
  if (!part || !isSureSpeaker(raw, mark, speaker, marks)) return undefined;
  const claim = spaced(raw.slice(part.start, part.end)).replace(/[\s\u060C\u061B,;:.!]+$/u, "");
  if (tellsSpeaker(claim, speaker)) return undefined;
  const question = chosen(
    { document, mark, marks, excerpt: { ...part, omitted: [] } },
    {
      ...{ speaker, shown: claim, explanation: words.told(whole(speaker), claim) },
      asked: (of) => words.whoClaimed(claim, of),
    },
  );
  return question && { ...question, cell: `statement|${source}|said|${start}` };
}

const isNamer = (type: Mark["type"]): boolean => type === "person" || type === "organisation";

/** As what stands behind «that» does, and nobody's: «that his plan». */
function opensWithNoun(raw: string, stretch: { start: number; end: number }): boolean {
  const [first] = wordsIn(raw, stretch);
  const own = first?.text.replace(/[^\p{L}]/gu, "") ?? "";
  const folded = first?.folded ?? "";
  return (
    own !== "" && !isVerb(folded) && !isOpeningVerb(folded) && (!endsWithPronoun.test(own) || endsAlike.has(folded))
  );
}
