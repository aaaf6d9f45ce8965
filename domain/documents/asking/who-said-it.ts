import { contentWords } from "../../text/content-words";
import { foldLoosely } from "../../text/fold-arabic";
import { gap } from "../../wording/scene";
import { thatWords } from "../clauses/clause-openers.ar";
import { spaced } from "../clauses/standing";
import { wordsIn } from "../clauses/words-in";
import { documentWords as words } from "../document-words.ar";
import { namedWords } from "../facts/named-questions.ar";
import type { Mark } from "../mark";
import { awaitsThat } from "./excerpts/whole-parts/stands-quoted";
import { acceptedNames } from "./names/accepted/accepted-names";
import { goesByMany } from "./names/accepted/goes-by-many";
import type { StandIn } from "./names/stand-ins";
import { isSureName } from "./names/sure-name";
import { type Asking, type OwnQuestion, optionsOf, ownQuestion } from "./own-question";
import { otherPosts } from "./speakers/other-posts";
import { isNoPhrase, namedAlike, otherVoices } from "./speakers/other-voices";
import { isSureSpeaker } from "./speakers/sure-speaker";

const wordsMin = 5;

/** Who spoke the words of an excerpt; undefined where that is not sure, where they name the speaker, or nobody else could have. */
export function whoSaidIt(asking: Asking): OwnQuestion | undefined {
  const { document, mark, marks, excerpt } = asking;
  const speaker = speakerOf(mark, marks);
  const shown = spaced(document.raw.slice(excerpt.start, excerpt.end)).replace(/[\s\u060C\u061B,;:.]+$/u, "");
  if (
    !speaker ||
    !isNamer(speaker) ||
    !isNoPhrase(speaker) ||
    shown.split(" ").length < wordsMin ||
    tellsSpeaker(shown, speaker)
  )
    return undefined;
  if (!isSureSpeaker(document.raw, mark, speaker, marks) || mayBeAnothers(mark, speaker, marks)) return undefined;
  const quote = cutOff(document.raw, asking, shown);
  return (
    chosen(asking, {
      speaker,
      shown,
      asked: asks(document.raw, mark, excerpt, quote),
      explanation: words.saidBy(whole(speaker), quote),
    }) ?? typed(asking, speaker, quote)
  );
}

/** «Fakhr al-Din» said so, of whom the text has two: the last mention of the speaker is a part of another's name as well. */
function mayBeAnothers({ start }: Mark, { denotes, name }: Mark, marks: readonly Mark[]): boolean {
  const before = marks.findLast((mark) => mark.denotes === denotes && mark.end <= start);
  const own = foldLoosely(before?.text ?? name);
  return (
    own !== foldLoosely(name) &&
    marks.some(
      (other) =>
        other.type === "person" && other.denotes !== denotes && ` ${foldLoosely(other.name)} `.includes(` ${own} `),
    )
  );
}

/** What is asked of somebody's words: `shown` without marks, `asked` as the stem has it, of a name or of a post. */
type Worded = { speaker: Mark; shown: string; asked: (of: "name" | "post") => string; explanation: string };

/** Somebody with the post that the document tells. */
export const whole = ({ name, post }: Mark): string => spaced(post === undefined ? name : `${post} ${name}`);

/** A choice among those whom the document names, or where they are too few among posts; undefined where there are none. */
export function chosen(asking: Asking, worded: Worded): OwnQuestion | undefined {
  const { document, mark, marks } = asking;
  const { speaker, shown } = worded;
  const voiced = { speaker, sentence: mark.sentence, words: shown };
  const others = otherVoices(document, voiced, marks);
  if (others.length >= othersMin) {
    const names = namedAlike(speaker, others, shown);
    const named = others.map((other) => ({ ...other, name: names.get(other) ?? other.name }));
    return offered(asking, worded, { of: "name", key: names.get(speaker) ?? speaker.name, others: named });
  }
  const { post } = speaker;
  const posts = post === undefined ? [] : otherPosts(document, voiced, marks);
  if (post === undefined || posts.length < othersMin || sharesWords(post, shown)) return undefined;
  const held = posts.map((name) => ({ ...speaker, id: name, name }));
  return offered(asking, worded, { of: "post", key: post, others: held });
}
const othersMin = 2;

const sharesWords = (post: string, said: string): boolean => {
  const own = contentWords(said);
  return [...contentWords(post)].some((word) => own.has(word));
};

type Choice = { of: "name" | "post"; key: string; others: readonly StandIn[] };

function offered(asking: Asking, { speaker, asked, explanation }: Worded, { of, key, others }: Choice): OwnQuestion {
  const options = optionsOf(asking, {
    text: key,
    others,
    remark: (text, { sort, denotes }) => {
      if (denotes === speaker.denotes) return words.notTheirs(text);
      return sort === "person|f" ? words.saidElseFeminine(text) : words.saidElse(text);
    },
  });
  return {
    ...ownQuestion(asking, "who-said-it", asked(of)),
    ...options,
    perOption: { ...options.perOption, [options.key]: explanation },
    explanation,
  };
}

/** Behind the «that» that its first word has the ending of, with that. */
function asks(raw: string, mark: Mark, { start }: Asking["excerpt"], quote: string): Worded["asked"] {
  const before = wordsIn(raw, { start: mark.sentence.start, end: start }).findLast(({ folded }) => folded !== "");
  const [first] = wordsIn(quote, { start: 0, end: quote.length });
  const isBehind = start === mark.start && before !== undefined && thatWords.has(before.folded);
  const isThat = isBehind && first !== undefined && awaitsThat(first.folded);
  return (of) => (isThat ? words.whoSaidThat(quote, of) : words.whoSaid(quote, of));
}

const isNamer = ({ type }: Mark): boolean => type === "person" || type === "organisation";

/** With the sign for what is left out before it or behind. */
function cutOff(raw: string, { mark, excerpt }: Asking, shown: string): string {
  const rest = (start: number, end: number) =>
    /[\p{L}\p{N}]{2}/u.test(raw.slice(start, end).replace(/^[\s\u0625\u0623]?\u0646\u0651?\s/u, ""));
  return `${rest(mark.start, excerpt.start) ? "… " : ""}${shown}${rest(excerpt.end, mark.end) ? "…" : ""}`;
}

/** Whether words give whoever said them away: by a part of the name, or by most of the post. */
export function tellsSpeaker(said: string, { name, post = "" }: Mark): boolean {
  const own = new Set(foldLoosely(said).split(/[^\p{L}]+/u));
  const isNamed = foldLoosely(name)
    .split(" ")
    .some((word) => word.length >= nameMin && own.has(word));
  const held = [...contentWords(post)];
  const shared = held.filter((word) => contentWords(said).has(word)).length;
  return isNamed || (held.length > 0 && shared > held.length / 2);
}
const nameMin = 4;

/** The speaker's name to type, where the document has too few others. */
function typed(asking: Asking, speaker: Mark, quote: string): OwnQuestion | undefined {
  const { document, marks } = asking;
  const key = spaced(speaker.name);
  if (goesByMany(speaker, document.known)) return undefined;
  if (key.split(" ").length > typedWordsMax || !isSureName(document.raw, speaker, marks, document.known))
    return undefined;
  return {
    ...ownQuestion(asking, "cloze", namedWords.quoted(gap, quote), speaker.type),
    explanation: words.saidBy(key, quote),
    options: [],
    key,
    accepted: acceptedNames(document, { ...speaker, text: speaker.name }, marks),
  };
}
/** Nobody types a longer name without a slip. */
const typedWordsMax = 3;

/** The first mark of whoever said a quotation. */
export const speakerOf = ({ speaker }: Mark, marks: readonly Mark[]): Mark | undefined =>
  speaker === undefined ? undefined : marks.find(({ denotes }) => denotes.split("|")[1] === speaker);
