import { foldLoosely } from "../../../text/fold-arabic";
import type { Draft } from "../figures/number-facts";
import { type SentenceView, spansOf } from "../sentence-view";
import { isCutAtEdge } from "./cut-edge";
import { isOfOtherSort } from "./figure-sorts";
import {
  about,
  deputies,
  endsOfPosts,
  ofBodiesToo,
  plainSaying,
  ranked,
  rateWords,
  timesOfEnd,
} from "./misplaced-words.ar";
import { becoming } from "./whole-words.ar";

type Sign = (view: SentenceView, draft: Draft) => boolean;

/** A figure of a rank, a rate, or a share that nothing rose or fell by. */
const isOfAnother: Sign = (view, draft) => {
  const { property, evidence } = draft;
  const { tokens } = view;
  if (isOfOtherSort(view, draft)) return true;
  if (property === "change" && !tokens.some(({ text }) => becoming.test(text))) return true;
  const before = tokens.filter(({ end }) => end <= evidence.start).slice(-rateReach);
  const isRanked = spansOf(view, "quantity").length > 1 && tokens.some(({ text }) => ranked.test(text));
  return isRanked || before.some(({ text }) => rateWords.test(text));
};
const rateReach = 3;

/** «Said of X: "He wants …"»: of whom, is left out. */
const isAboutAnother: Sign = ({ tokens }, { evidence }) =>
  tokens.some(
    ({ text, end }, at) =>
      end <= evidence.end &&
      plainSaying.test(text) &&
      tokens.slice(at + 1, at + aboutReach).some((token) => token.text === about),
  );
const aboutReach = 5;

/** «A player of the club after his retirement». */
const isEnded: Sign = ({ tokens }) =>
  tokens.some(({ text }, at) => timesOfEnd.test(text) && endsOfPosts.test(tokens[at + 1]?.text ?? ""));

/** «The [acting] head»; «the head of the Workers' party [the document]»: a noun of another gender is the verb's object. */
const runsOn: Sign = (view, draft) => {
  if (draft.value.type !== "entity" || isEnded(view, draft)) return draft.value.type === "entity";
  const words = foldLoosely(draft.value.name).split(" ");
  const [before = "", last = ""] = words.slice(-2);
  const at = view.tokens.findIndex(({ text, start }) => start >= draft.evidence.start && text === words[0]);
  if (deputies.test(view.tokens[at - 1]?.text ?? "")) return true;
  return (
    words.length > 2 &&
    feminine.test(last) &&
    definite.test(before) &&
    !/\u0647$|\u0627\u062A$/.test(before) &&
    !ofBodiesToo.test(last)
  );
};
const definite = /^(?:\u0627\u0644|\u0644\u0644)/;
/** With the ending of a woman or a thing, and no adjective of origin. */
const feminine = /^\u0627\u0644.{2,}[^\u064A]\u0647$/;

const ofProperty: Readonly<Record<string, Sign>> = {
  ...{ said: isAboutAnother, office: runsOn, title: isEnded, occupation: isEnded, "member-of": isEnded },
};

/** Whether a part of a candidate is told of another, or of a time that is over: a reader who sees it alone is misled. */
export const isMisplaced = (view: SentenceView, draft: Draft): boolean =>
  isCutAtEdge(view, draft) ||
  ((ofProperty[draft.property] ?? (draft.value.type === "number" ? isOfAnother : undefined))?.(view, draft) ?? false);
