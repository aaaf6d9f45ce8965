import { article } from "../../../arabic/article";
import type { Gazetteer } from "../../names/gazetteer";
import type { Token } from "../../text/tokens";
import { isStation } from "./name-parts";
import { announcing, anybody, befalls, neverFirst, otherBefore, shades, verbsToo } from "./name-words.ar";
import { nisba } from "./nisba";

/** «Their sighting of»: a feminine noun with a pronoun. */
const ownedNoun = /^.{3,}\u062A\u0647(?:\u0645\u0627|\u0645|\u0627)$/;
const month = /^[\u0648\u0628\u0644\u0641]?(?:\u0627\u0644)?\u0634\u0647\u0631$/;
/** «Thousand», «thousands», «million», «hundreds», «dozens of». As folded. */
const thousands =
  /^(?:\u0627\u0644\u0627\u0641|\u0645\u0644\u064A\u0648\u0646|\u0645\u064A\u0627\u062A|\u0639\u0634\u0631\u0627\u062A)$/;
/** «For the state of», «the province of»: the place's own name. As folded. */
const state =
  /^[\u0648\u0628\u0644\u0641]?(?:\u0648\u0644\u0627\u064A\u0647|\u0645\u062D\u0627\u0641\u0638\u0647|\u0645\u0642\u0627\u0637\u0639\u0647)$/u;
const that = "\u0627\u0646";
const we = /^\u0646(?=.{3})/;
const arab = /^\u0627\u0644\u0639\u0631\u0628\u064A$/;
/** «Bridge», «street», «station», «square», «airport», «port». As folded. */
const bridges =
  /^\u0648?(?:\u062C\u0633\u0631|\u0634\u0627\u0631\u0639|\u0645\u062D\u0637\u0647|\u0645\u064A\u062F\u0627\u0646|\u0645\u0637\u0627\u0631|\u0645\u064A\u0646\u0627\u0621)$/;
const butFor = /^\u0648?\u0644\u0648\u0644\u0627$/;
const favour = /^(?:\u0641\u0636\u0644|\u0631\u062D\u0645\u0647)$/;
/** «Traders», «his advisers», «his colleagues»: many, and whose they are. As folded. */
const many =
  /^\u0645\u062A.{3,}\u0648\u0646$|^(?:\u0645.{4,}\u0648|(?!\u0627\u0644).{2,}\u0627\u0648)\u0647(?:\u0627|\u0645)?$/;
const pluralEnd = /(?<=.{3})\u0648\u0646$/;
/** «The correspondent» and his channel, written on to each other. */
const glued = /^(.{4,}?)\u0627\u0644.{4,}$/;
const denials = /^[\u0648\u0641]?\u0644[\u0645\u0646]$/;
const likeWhat = /^\u0643\u0645\u0627$/;
const without = /^\u0628?\u062F\u0648\u0646$/;
const god = "\u0627\u0644\u0644\u0647";
/** «The Exalted», «the Mighty», «Praised be He», behind God. */
const exalted = /^(?:\u062A\u0639\u0627\u0644\u064A|\u0639\u0632|\u0633\u0628\u062D\u0627\u0646\u0647)$/;
/** «A just peace», «just and lasting»: given names, one by one. */
const peace = /^\u0628?\u0633\u0644\u0627\u0645$/;
const just = /^\u0639\u0627\u062F\u0644$/;
const lasting = /^\u0648(?:\u0634\u0627\u0645\u0644|\u062F\u0627\u064A\u0645)$/;
/** «Was raped», «used», «collapsed»: past verbs of the eighth, tenth and seventh forms, of a woman. */
const sheDid = /^\u0648?\u0627(?:.\u062A..|\u0633\u062A.{3}|\u0646.{3})\u062A$/;
/** «For his condemning»: a noun between «for» and a pronoun. */
const root = /^[^\u0627\u0648\u064A]{3}$/;
const forHis = /^\u0644(.{3,})\u0647(?:\u0627|\u0645)?$/;
/** «&», in the names of firms. */
const ampersand = /^[\u0627\u0622]\u0646\u062F$/;
/** «, the companion of». */
const companion = /^\u0631\u0641\u064A\u0642$/;

/** «The green», «the red», «the white», «the black», «the blue», «the yellow». As folded. */
const colours =
  /^\u0627\u0644\u0627(?:\u062E\u0636\u0631|\u062D\u0645\u0631|\u0628\u064A\u0636|\u0633\u0648\u062F|\u0632\u0631\u0642|\u0635\u0641\u0631)$/;
/** «The Tunisian», where «the tea» is shorter. */
const ofOrigin = /^\u0648?\u0627\u0644.{3,}\u064A$/;
/** «The», also behind «and» or «with». */
const definite = /^[\u0648\u0641]?[\u0628\u0643]?\u0627\u0644/;
const kunya = /^\u0627\u0628\u0648$/;
/** «Concession», «field», «well», «west», «east», before a field that is called as a father is. As folded. */
const ofGround =
  /^\u0648?(?:\u0627\u0645\u062A\u064A\u0627\u0632|\u062D\u0642\u0644|\u0628\u064A\u0631|\u063A\u0631\u0628|\u0634\u0631\u0642|\u0634\u0645\u0627\u0644|\u062C\u0646\u0648\u0628)$/;

/** Whether a word begins no name for what stands before it: «led by», «the month of», «nine thousand», «that we see». */
export function beginsNoName(tokens: readonly Token[], { text, index }: Token, gazetteer: Gazetteer): boolean {
  const before = tokens[index - 1]?.text ?? "";
  // «The bridge of».
  if (bridges.test(text) || state.test(text)) return true;
  // «Led by the Uruguayan», «Jawhara FM».
  if (announcing.has(text) || isStation(tokens, index) || ownedNoun.test(text)) return true;
  if (month.test(before) || thousands.test(before) || state.test(before)) return true;
  if (isButFor(before, text) || isButFor(text, tokens[index + 1]?.text ?? "")) return true;
  // «The banking sector, the Arab one».
  if (arab.test(text) && before.startsWith(article) && nisba.test(before)) return true;
  if (isOfMany(text, gazetteer) || isOfFirm(tokens, index) || isGlued(text, gazetteer)) return true;
  return (
    neverFirst.has(text) ||
    isOtherWord(tokens, index, gazetteer) ||
    isPraise(tokens, index) ||
    isOfThing(tokens, index, gazetteer) ||
    isVerb(text, before, gazetteer) ||
    isDemand(tokens, index) ||
    great.test(text) ||
    isFellow(tokens, index, gazetteer)
  );
}

/** «The green tea mixed with», in Arabic with a given name, where no post stands before it; «the field of Abu Qir». */
function isOfThing(tokens: readonly Token[], index: number, { roles, givenNames }: Gazetteer): boolean {
  const [before = "", text = "", next = ""] = [-1, 0, 1].map((step) => tokens[index + step]?.text);
  if (kunya.test(text)) return ofGround.test(before);
  if (!colours.test(text) || !definite.test(before) || ofOrigin.test(before)) return false;
  const isNamed = next.startsWith(article) || givenNames.has(next);
  return !isNamed && roles.longestAt(tokens, index - 1, "") === undefined;
}

/** «The secretary general», «on the threshold of», «the safety of the patient», «the dark green», «a sound person», «asked Jean». */
function isOtherWord(tokens: readonly Token[], index: number, { givenNames, stems, familyNames }: Gazetteer): boolean {
  const [before = "", text = "", next = ""] = [-1, 0, 1].map((step) => tokens[index + step]?.text);
  if (otherBefore.get(text)?.has(next) || (colours.test(text) && shades.has(next))) return true;
  if (shades.has(text) && colours.test(before)) return true;
  if (anybody.has(before) && stems.has(next)) return true;
  if (verbsToo.has(text) && givenNames.get(next) === "x") return true;
  const isNoun = stems.has(next.replace(/^\u0627\u0644/, "")) && !familyNames.has(next) && !givenNames.has(next);
  return befalls.has(text) && (isNoun || befalls.has(next));
}

/** «If it were not for God's favour», in Arabic «Lola» too. */
const isButFor = (word: string, next: string): boolean => butFor.test(word) && favour.test(next);

/** «Was not the only», «as he headed», «without support», «that we see». */
function isVerb(text: string, before: string, { stems, givenNames }: Gazetteer): boolean {
  if (sheDid.test(text) && !givenNames.has(text)) return true;
  const why = forHis.exec(text)?.[1];
  if (why !== undefined && !givenNames.has(text) && (stems.has(why) || root.test(why))) return true;
  if (denials.test(before) || (likeWhat.test(before) && !givenNames.has(text))) return true;
  if (without.test(before) && stems.has(text)) return true;
  return before === that && we.test(text) && !givenNames.has(text) && stems.has(text.replace(we, "\u064A"));
}

/** «For his part, X demanded», «X demanded too»: a given name elsewhere, no verb. */
function isDemand(tokens: readonly Token[], index: number): boolean {
  const [part = "", before = "", text = ""] = [-2, -1, 0].map((step) => tokens[index + step]?.text);
  return demanded.test(text) && (likeWhat.test(before) || (before === comma && forHisPart.test(part)));
}
const demanded = /^\u0637\u0627\u0644\u0628$/;
const comma = "\u060C";
const forHisPart =
  /^(?:\u062C\u0647\u062A|\u062C\u0627\u0646\u0628|\u0646\u0627\u062D\u064A\u062A|\u0628\u062F\u0648\u0631)\u0647(?:\u0627|\u0645)?$/;
/** «A great favour of», of which hardly anybody is called. As folded. */
const great = /^\u0643\u0628\u064A\u0631$/;

/** «By the favour of God, the Exalted»; «a just peace», «just and lasting». */
function isPraise(tokens: readonly Token[], index: number): boolean {
  const [before = "", text = "", next = "", after = ""] = [-1, 0, 1, 2].map((step) => tokens[index + step]?.text);
  if (next === god && exalted.test(after)) return true;
  return (peace.test(text) && just.test(next)) || (just.test(before) && lasting.test(text));
}

const isFellow = (tokens: readonly Token[], index: number, { givenNames }: Gazetteer): boolean =>
  companion.test(tokens[index]?.text ?? "") &&
  tokens[index - 1]?.text === "\u060C" &&
  givenNames.has(tokens[index + 1]?.text ?? "");

/** «Survivors», «traders», «his advisers». */
function isOfMany(text: string, { stems, givenNames }: Gazetteer): boolean {
  if (givenNames.has(text)) return false;
  const stem = pluralEnd.test(text) ? text.replace(pluralEnd, "") : undefined;
  return many.test(text) || (stem !== undefined && [stem, `${stem}\u064A`].some((one) => stems.has(one)));
}

const isOfFirm = (tokens: readonly Token[], index: number): boolean =>
  [index - 1, index + 1].some((at) => ampersand.test(tokens[at]?.text ?? ""));

function isGlued(text: string, { stems, givenNames }: Gazetteer): boolean {
  const head = glued.exec(text)?.[1];
  return head !== undefined && stems.has(head) && !givenNames.has(head) && !givenNames.has(text);
}
