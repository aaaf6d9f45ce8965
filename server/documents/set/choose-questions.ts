import "server-only";
import type { CitedDocument } from "@/domain/documents/asking/cited-document";
import { omissionsIn } from "@/domain/documents/asking/excerpts/excerpt";
import { headlineQuestions } from "@/domain/documents/asking/headlines/headline-questions";
import { headsState, namesRuler, readsByItself } from "@/domain/documents/asking/item-sense";
import { markVariants } from "@/domain/documents/asking/mark-question";
import { topicsOf, waysToName } from "@/domain/documents/asking/names/ways-to-name";
import { speakerOf } from "@/domain/documents/asking/who-said-it";
import { isClaimed, isUnder, type ToldFact } from "@/domain/documents/facts/told-fact";
import { isHeading, isName, type Mark } from "@/domain/documents/mark";
import { type Decisions, reviewedMarks } from "@/domain/documents/review";
import { arranged } from "@/domain/documents/set/arranged";
import { chooseSet } from "@/domain/documents/set/choose-set";
import { answersItself, opensAsSaid } from "@/domain/documents/set/own-answer";
import { readsWrongly } from "@/domain/documents/set/reads-wrongly";
import { type Given, setQuestions, type Thing } from "@/domain/documents/set/set-question";
import { unsoundMax } from "@/domain/documents/set/soundness/chances-of";
import { weighed } from "@/domain/documents/set/weighed";
import { onceFor } from "@/domain/once-for";
import { foldLoosely } from "@/domain/text/fold-arabic";
import { type Recall, recaller } from "@/domain/text/remembered";
import type { AnyItem } from "@/questions/registry";
import { type FactQuestion, factQuestions } from "../asking/fact-questions";
import { mostOfOneFact, toldFacts } from "../asking/questions-of";
import { asItem, isSound } from "../asking/sound-questions";
import { withStatements } from "../asking/with-statements";
import { keeper } from "../keeper";
import type { ReadDocument } from "../read-document";

/** Questions for a set, in the order in which they are asked, and what of the document they ask for. */
export type Chosen = { questions: AnyItem[]; things: ReadonlySet<string> };

/**
 * Up to `count` sound questions on what a teacher accepted, of which none answers another: several of a sentence where
 * each can leave the others' answers out. `mayName`: what one asks for may be named in another that is worded otherwise ·
 * `mayOmit`: words may be left out of a sentence · `mayBeLong`: much of a long one may be shown · `fills`: statements to
 * judge too.
 */
export function chooseQuestions(
  reviewed: Reviewed,
  { count, mayName, fills, ...may }: { count: number; mayName: boolean; fills: boolean } & Shown,
): Chosen {
  const { read, decisions } = reviewed;
  const { given, things } = askable(reviewed)(may);
  const all = fills ? withStatements(read, decisions, given) : given;
  let left = setQuestions(
    all.filter(
      ({ item, unsound = 0 }) =>
        unsound <= unsoundMax && !answersItself(item) && !opensAsSaid(item) && !readsWrongly(item),
    ),
    things,
    { mayName },
  );
  for (;;) {
    const chosen = chooseSet(left, count);
    const unsound = new Set(chosen.filter(({ item }) => !isSound(item, read.cited)));
    if (unsound.size === 0) {
      const inOrder = arranged(chosen);
      return {
        questions: inOrder.map(({ item }) => item),
        things: new Set(inOrder.flatMap((question) => question.things)),
      };
    }
    left = left.filter((question) => !unsound.has(question));
  }
}

/** Another mention of what was accepted is asked too where it is as sure as this. */
const mentionMin = 0.75;
/** With more marks there are sentences enough to ask each once. */
const omittingMax = 150;

/** A document and what its teacher decided of it; the same object is asked for one set after another. */
export type Reviewed = { read: ReadDocument; decisions: Decisions };

type Shown = { mayOmit: boolean; mayBeLong: boolean };
type Askable = { given: Given<AnyItem>[]; things: Thing[] };

/** What can be asked, by how much of a sentence may be shown: each worked out once, which takes a good part of a second. */
export const askable = onceFor(({ read, decisions }: Reviewed): ((may: Shown) => Askable) => {
  const { cited, marks, besides, asked } = read;
  const isAccepted = ({ id }: { id: string }) => decisions.get(id)?.verdict === "accepted";
  const standing = reviewedMarks(cited.raw, marks, decisions);
  const told = toldFacts(read, decisions);
  const taken = told.filter(({ isAsked, sentence }) => isAsked && !isHeading(cited.raw, sentence));
  const standsOn = (fact: (typeof told)[number]) => standing.filter((mark) => isUnder(mark, fact));
  const thingsOf = new Map(told.map((fact) => [fact.id, standsOn(fact).map(({ denotes }) => denotes)]));
  const askedBesides = reviewedMarks(cited.raw, besides.filter(isAccepted), decisions);
  const unchanged = taken.filter(
    ({ id }) => decisions.get(id)?.text === undefined && decisions.get(id)?.same === undefined,
  );
  const accepted = acceptedOf(standing, asked.filter(isAccepted));
  const askedMarks = standing.filter((mark) => accepted.has(mark) || unchanged.some((fact) => isUnder(mark, fact)));
  const wellKnown = postsOfRulers(told);
  const asking = told.map((fact) => ({ ...fact, isAsked: taken.includes(fact) }));
  const ways = waysOf(cited, standing);
  const ofFacts = ways
    .ofFacts(JSON.stringify(asking), () => factQuestions({ cited, marks: standing }, asking, mostOfOneFact))
    .filter(({ item, facts: ids }) => readsByItself(item, standing) && !ids.some((id) => wellKnown.has(id)))
    .map(({ item, facts: ids, name }) => ({
      ...{ item, ...weighed(item, { of: "fact", document: cited }) },
      things: [...new Set([...ids.flatMap((id) => [id, ...(thingsOf.get(id) ?? [])]), name ?? []].flat())],
    }));
  const ofMarks = ({ mayOmit, mayBeLong }: Shown) => {
    const may = { mayOmit: mayOmit && askedMarks.length <= omittingMax, length: mayBeLong ? "long" : "usual" } as const;
    return [...askedMarks, ...askedBesides].flatMap((mark) =>
      ways.ofMarks(JSON.stringify([mark, may]), () =>
        markVariants(cited, mark, standing, may).map(({ question, excerpt }) => {
          const item = asItem(question);
          const { denotes, type: of, confidence } = mark;
          const seen = { of, confidence, document: cited, omissions: omissionsIn(excerpt) };
          return { item, things: [denotes], ...weighed(item, seen) };
        }),
      ),
    );
  };
  const ofTitle = ({ mayOmit }: Shown) => titleGiven(cited, standing, mayOmit ? standing : askedMarks);
  const topics = topicsOf(cited.raw, standing);
  const named = standing.map((mark) => ({
    ...{
      id: mark.denotes,
      names: [...waysToName(speakerOf(mark, standing) ?? mark, standing), ...adjectivesOf(cited, mark)],
    },
    ...{ isName: isName(mark), isTopic: topics.has(mark.denotes) },
  }));
  const things = [
    ...named,
    ...askedBesides.map((mark) => thingBesides(cited, mark)),
    ...told.map((fact) => thingTold(cited.raw, fact)),
  ];
  const recall = recaller<Askable>();
  return (may) =>
    recall(JSON.stringify(may), () => ({ given: [...ofFacts, ...ofMarks(may), ...ofTitle(may)], things }));
});

/** What the headline can be asked for; what was not `accepted` only where whole sentences do not give enough. */
const titleGiven = (cited: CitedDocument, standing: readonly Mark[], accepted: readonly Mark[]): Given<AnyItem>[] =>
  headlineQuestions(cited, standing).flatMap(({ question, mark: { denotes } }) => {
    if (!accepted.some((mark) => mark.denotes === denotes)) return [];
    const item = asItem(question);
    return { item, things: [denotes], ...weighed(item, { of: "headline", document: cited }) };
  });

/** What was made of single marks and of facts of a document whose marks stand so. */
type Ways = { ofMarks: Recall<Given<AnyItem>[]>; ofFacts: Recall<FactQuestion[]> };

/** Accepting more changes no mark: from step to step of a review most is asked in the ways of the step before. */
const waysMax = 8;
const keepWays = keeper<Ways>("ways", waysMax);

function waysOf(
  { source, raw, title, publisher, published, sha256Of }: CitedDocument,
  standing: readonly Mark[],
): Ways {
  const name = sha256Of(JSON.stringify([source, raw, title, publisher, published, standing]));
  return keepWays(name, source, () => ({ ofMarks: recaller(), ofFacts: recaller() }));
}

/** The marks that were accepted, and what names the same about as surely. */
function acceptedOf(standing: readonly Mark[], accepted: readonly Mark[]): ReadonlySet<Mark> {
  const ids = new Set(accepted.map(({ id }) => id));
  const own = standing.filter(({ id }) => ids.has(id));
  const denoted = new Set(own.map(({ denotes }) => denotes));
  return new Set([
    ...own,
    ...standing.filter(({ denotes, confidence }) => denoted.has(denotes) && confidence >= mentionMin),
  ]);
}

/** Whatever tells a country answers a question for it or its adjective. */
export const thingBesides = ({ raw, nations }: CitedDocument, { denotes, country = "" }: Mark): Thing => ({
  ...{ id: denotes, names: [...new Set(nations?.told(raw).get(country))] },
});

/** A country's adjective in the text names it too. */
const adjectivesOf = ({ raw, nations }: CitedDocument, { type, country }: Mark): string[] =>
  type === "place" && country !== undefined
    ? [...new Set(nations?.told(raw).get(country))].filter(
        (word) => nations?.read(foldLoosely(word))?.country === country,
      )
    : [];

/** What a fact on somebody asks for is a name, by which the text may call them again and again. */
const thingTold = (raw: string, { id, sort, start, end, about }: ToldFact): Thing => ({
  ...{ id, names: [raw.slice(start, end)] },
  isName: sort === "office" || isClaimed(sort),
  isPost: sort === "office",
  ...(sort === "office" ? { holder: about } : {}),
});

/** Facts on the posts of those who reign or govern: nobody has to be told what they are. */
function postsOfRulers(told: readonly ToldFact[]): ReadonlySet<string> {
  const posts = told.filter(({ sort }) => sort === "office");
  const rulers = new Set(
    posts.flatMap(({ about, value }) =>
      value.type === "text" && (namesRuler(value.text) || headsState(value.text)) ? [about] : [],
    ),
  );
  return new Set(posts.flatMap(({ id, about }) => (rulers.has(about) ? [id] : [])));
}
