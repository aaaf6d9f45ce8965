import { contentWords } from "../../text/content-words";
import { foldLoosely } from "../../text/fold-arabic";
import { gap } from "../../wording/scene";
import type { CitedDocument } from "../asking/cited-document";
import { isOpeningVerb } from "../asking/excerpts/whole-parts/verb-forms";
import { endsAlike, endsWithPronoun, pointsBack } from "../asking/excerpts/whole-parts/whole-part.ar";
import { headsState, namesRuler } from "../asking/item-sense";
import { acceptedNames } from "../asking/names/accepted/accepted-names";
import { goesByMany } from "../asking/names/accepted/goes-by-many";
import { standIns } from "../asking/names/stand-ins";
import { isSureName } from "../asking/names/sure-name";
import { type OwnQuestion, optionsOf, ownQuestion } from "../asking/own-question";
import { isVerb } from "../clauses/clause-ends";
import { spaced } from "../clauses/standing";
import type { Mark } from "../mark";
import { addressed, grave, pointsOutside, unclearOpening } from "../statements/changes/opposites.ar";
import { bareBodies } from "./clause-words.ar";
import { severalOf, sharedPosts, namedWords as words } from "./named-questions.ar";
import type { ToldFact } from "./told-fact";

type Ground = { cited: CitedDocument; marks: readonly Mark[] };

/** A question for a name, the fact that it asks of, and what marks of that name denote. */
export type NamedQuestion = { question: OwnQuestion; fact: string; name: string };

/** So sure a fact has to be to be asked by its name alone. */
const surest = 0.85;
/** Nobody types a longer name without a slip. */
const typedWordsMax = 3;
const claimWordsMin = 5;
const claimWordsMax = 22;

/**
 * Questions for the name of whoever a document tells of: who has a post, by choice among its other people or typed, and,
 * typed, whose words it reports. None where another name could be right, or where the words give the name away.
 */
export function namedQuestions(ground: Ground, facts: readonly ToldFact[]): NamedQuestion[] {
  return facts.flatMap((fact) => {
    const who = ground.marks.find(
      ({ name, text, type }) => isNamer(type) && [name, text].map(spaced).includes(fact.about),
    );
    if (!who || fact.confidence < surest || !isSureName(ground.cited.raw, who, ground.marks, ground.cited.known))
      return [];
    const question =
      fact.sort === "office"
        ? holderQuestion(ground, fact, who, facts)
        : fact.sort === "stated" || fact.sort === "said"
          ? tellerQuestion(ground, fact, who, facts)
          : undefined;
    return question ? [{ question, fact: fact.id, name: who.denotes }] : [];
  });
}

const isNamer = (type: Mark["type"]) => type === "person" || type === "organisation";

function holderQuestion({ cited, marks }: Ground, fact: ToldFact, who: Mark, facts: readonly ToldFact[]) {
  const post = textOf(fact);
  if (
    !standsAlone(post) ||
    namesRuler(post) ||
    headsState(post) ||
    isOfSeveral(cited.raw, post) ||
    namesWho(post, who, marks)
  )
    return undefined;
  const isAnothers = facts.some(
    (other) => other.sort === "office" && other.about !== fact.about && mayBeOne(textOf(other), post),
  );
  if (isAnothers) return undefined;
  const place = placed(cited, { ...who, name: fact.about }, fact);
  const others = standIns(cited.raw, place.mark, marks, cited.known).filter(
    (other) => !standsBeside(cited.raw, other, marks, post),
  );
  const explanation = words.holds(fact.about, post);
  const question = { ...ownQuestion(place, "cloze", words.holder(gap, post)), explanation };
  if (others.length < 2) return typed(question, who, { cited, marks });
  const asking = { ...place, marks };
  const options = optionsOf(asking, { text: fact.about, others, remark: (name) => words.notHolder(name, post) });
  return {
    ...{ ...question, ...options, accepted: [] },
    perOption: { ...options.perOption, [options.key]: explanation },
  };
}

/** Whose words are told in other words. With more speakers who could have said them they are asked for by a choice. */
function tellerQuestion({ cited, marks }: Ground, fact: ToldFact, who: Mark, facts: readonly ToldFact[]) {
  const claim = textOf(fact);
  const folded = foldLoosely(claim);
  const [opening = ""] = folded.split(" ");
  // «That he shows» leans on who shows it.
  if (isOpeningVerb(opening) || lacksPredicate(folded.split(" "))) return undefined;
  const isUnclear = [pointsOutside, grave, addressed, unclearOpening].some((form) => form.test(folded));
  const leans = folded.split(" ").some((word, at) => pointsBack.test(word) && at < openingWords);
  const count = claim.split(" ").length;
  const isLong = count > claimWordsMax || count < claimWordsMin;
  if (
    isUnclear ||
    leans ||
    isLong ||
    namesWho(claim, who, marks) ||
    /[?\u061F\u00AB\u00BB"]|[.!][^\p{Nd}]/u.test(claim)
  )
    return undefined;
  const told = contentWords(claim);
  const isAnothers = facts.some(
    (other) =>
      other.about !== fact.about &&
      (other.sort === "stated" || other.sort === "said") &&
      [...contentWords(textOf(other))].filter((word) => told.has(word)).length >= sharedMax,
  );
  const stand = standIns(cited.raw, { ...who, sentence: fact.sentence }, marks, cited.known);
  if (isAnothers || stand.length >= 2) return undefined;
  const reported = (name: string) => (fact.sort === "said" ? words.quoted(name, claim) : words.teller(name, claim));
  const question = ownQuestion(placed(cited, who, fact), "cloze", reported(gap), who.type);
  return typed({ ...question, explanation: reported(fact.about) }, who, { cited, marks });
}
/** «That the very great number of the trees of the valley»: no verb, and an adjective with the article last. */
function lacksPredicate(words: readonly string[]): boolean {
  const rest = words.filter((word) => !degree.test(word));
  return /^\u0627\u0644/u.test(rest.at(-1) ?? "") && !words.some((word) => isVerb(word) || itIs.test(word));
}
const degree = /^(?:\u062C\u062F\u0627|\u0644\u0644\u063A\u0627\u064A\u0647)$/u;
const itIs = /^\u0647(?:\u0648|\u064A|\u0645)$/u;
const openingWords = 5;
const sharedMax = 2;

function typed(question: OwnQuestion, who: Mark, { cited, marks }: Ground): OwnQuestion | undefined {
  const name = spaced(who.name);
  if (name.split(" ").length > typedWordsMax || goesByMany(who, cited.known)) return undefined;
  return {
    ...question,
    options: [],
    key: name,
    accepted: acceptedNames(cited, { ...who, text: who.name }, marks),
  };
}

/** A mark where the fact stands, so that the question cites its sentence. */
function placed(document: CitedDocument, who: Mark, { id, sentence, paragraph, start, end }: ToldFact) {
  const mark: Mark = { ...who, id: `named-${id}`, sentence, paragraph };
  return { document, mark, excerpt: { start, end, omitted: [] } };
}

const textOf = ({ value }: ToldFact): string => (value.type === "text" ? spaced(value.text) : "");

/** Whether a post says by itself which one it is: no «the centre», nothing of somebody named elsewhere. */
function standsAlone(post: string): boolean {
  const said = foldLoosely(post).split(" ");
  const leans = (word: string, at: number) =>
    (endsWithPronoun.test(post.split(" ")[at] ?? "") && !endsAlike.has(word)) ||
    (bareBodies.has(word) && !/^\u0627\u0644/u.test(said[at + 1] ?? "")) ||
    (bareBodies.has(word) && said.length - at <= 2 && /^\u0645/u.test(said[at + 1]?.slice(2) ?? ""));
  return (
    said.length >= 2 &&
    !sharedPosts.has(said[0] ?? "") &&
    !said.some(leans) &&
    !/[\p{Nd}":()[\]\u00AB\u00BB\u201C\u201D\u060C\u061F?.]/u.test(post)
  );
}

/** «The founder of the Haqqani network» gives Haqqani away. */
function namesWho(text: string, { denotes }: Mark, marks: readonly Mark[]): boolean {
  const said = new Set(foldLoosely(text).split(" "));
  const names = marks.filter((mark) => mark.denotes === denotes).flatMap(({ name }) => foldLoosely(name).split(" "));
  return names.some((word) => word.length >= 3 && said.has(word));
}

/** «The two ministers of trade»: one of them is not the minister. */
function isOfSeveral(raw: string, post: string): boolean {
  const [first = "", second = ""] = foldLoosely(post).split(" ");
  const text = foldLoosely(raw);
  return severalOf.some((ending) => text.includes(`${first}${ending} ${second}`));
}

function mayBeOne(one: string, other: string): boolean {
  const [first, second] = [foldLoosely(one), foldLoosely(other)];
  return first.includes(second) || second.includes(first);
}

/** Whether a sentence names somebody beside words of the post: it may be theirs too. */
function standsBeside(raw: string, { denotes }: Mark, marks: readonly Mark[], post: string): boolean {
  const told = [...contentWords(post)];
  return marks
    .filter((mark) => mark.denotes === denotes)
    .some(({ sentence }) => {
      const said = contentWords(raw.slice(sentence.start, sentence.end));
      return told.every((word) => said.has(word));
    });
}
