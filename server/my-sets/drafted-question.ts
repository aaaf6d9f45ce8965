import "server-only";
import type { NameFor } from "@/domain/documents/mending/name-for";
import { type LookReason, worthALook } from "@/domain/documents/mending/worth-a-look";
import type { Feedback } from "@/domain/items/feedback";
import type { Language } from "@/domain/language";
import type { FaceBase, PlainItem } from "@/domain/question-kind";
import { linesOf } from "@/domain/sets/question-words";
import type { Level } from "@/domain/sets/set-draft";
import { levelOf } from "@/domain/sets/suits-choice";
import type { WritingFault } from "@/domain/sets/writing-fault";
import { type AnyItem, kinds } from "@/questions/registry";
import type { OwnDocument } from "../documents/own-document";
import { asStored, faceOf, feedbackOf } from "../items/stored-item";
import type { QuestionFinding, SetFindings } from "./checks/lint-set";
import { type InText, inText } from "./in-text";
import { namingFor } from "./naming-for";
import { rightIn } from "./options-in-body";
import type { KeptQuestion, OwnSet } from "./own-set";
import { isFromDocument, type SetBody } from "./set-body";
import { type Turn, turnsFor } from "./steps/turn-statement";
import { wordsInBody } from "./words-in-body";

/** A question with all that a teacher sees of it. */
export type ToldQuestion = { face: FaceBase; plain: PlainItem; feedback: Feedback };

/** One question of the set as its teacher sees it. */
export type DraftedQuestion = {
  place: string;
  isLocked: boolean;
  origin: QuestionOrigin;
  /** Why it deserves a look; what its teacher worded was looked at. */
  look: LookReason[];
  inText: InText | null;
  /** What can be mended where it stands, in the set's languages; nothing of what is held back. */
  mendable: Mendable | null;
  /** How its statement may be turned: made false or true, or false in another way. */
  turns: Turn[];
  /** A word of it that says nobody's name, and whom or what it most likely means. */
  naming: NameFor | null;
  kind: string;
  level: Level | null;
  /** Null while it cannot be asked yet, or another teacher's open exam asks it. */
  told: ToldQuestion | null;
  /** In the set's other language. */
  otherStem: { lang: Language; stem: string } | null;
  isHeld: boolean;
  faults: WritingFault[];
  findings: QuestionFinding[];
};

/** Where a question comes from; `suggested`: its teacher added what was suggested. */
export type QuestionOrigin = SetBody["origin"] | "suggested";

/**
 * The stem in each language · `key`: what is right when typed, where that can be corrected · what else is accepted of it; null
 * where nothing is typed · the options that are right, where those can be corrected, and that are wrong.
 */
export type Mendable = { stems: MendableStem[] };
export type MendableStem = {
  lang: Language;
  stem: string;
  key: string | null;
  accepted: string[] | null;
  right: PlacedOption[];
  wrong: PlacedOption[];
};
/** `at`: its place among the options, from 0. */
export type PlacedOption = { at: number; text: string };

type Showing = {
  lang: Language;
  findings: SetFindings;
  texts: Parameters<typeof inText>[0];
  /** The one that its set draws on. */
  document: OwnDocument | undefined;
};

/** One kept question as its teacher sees it; nothing of what another teacher's open exam holds. */
export function draftedOf(
  question: KeptQuestion,
  { guard, draft }: OwnSet,
  { lang, findings, texts, document }: Showing,
): DraftedQuestion {
  const { place, isLocked, body, items, faults } = question;
  const item = items[lang] ?? Object.values(items)[0];
  const isHeld = item !== undefined && guard.holdOn(item) !== undefined;
  const turns = document && !isHeld ? turnsFor(document, question) : [];
  const naming = document && item && inText(texts, item) ? namingFor(document, item) : null;
  const common = {
    turns,
    naming: isHeld ? null : naming,
    place,
    isLocked,
    faults,
    isHeld,
    origin: originOf(body),
    kind: item?.kind ?? kindOf(body),
  };
  const level = item ? levelOf(item.difficulty) : null;
  if (isHeld) return { ...common, ...nothing, level, mendable: null, findings: [] };
  const open = {
    mendable: mendableOf(body, draft.languages, common.kind),
    findings: findings.byPlace.get(place) ?? [],
  };
  if (!item) return { ...common, ...nothing, ...open, level };
  return {
    ...{ ...common, ...open, level },
    look:
      body.origin === "document" && !body.picked ? worthALook({ ...item, isSuggested: body.suggested === true }) : [],
    inText: inText(texts, item),
    told: toldOf(item),
    otherStem: stemBeside(items, item),
  };
}

const nothing = { look: [], inText: null, told: null, otherStem: null };

function stemBeside(items: KeptQuestion["items"], { lang }: AnyItem): DraftedQuestion["otherStem"] {
  const other = Object.values(items).find((each) => each.lang !== lang);
  return other ? { lang: other.lang, stem: other.stem } : null;
}

/** Its teacher wrote what they made of the document's words; what they took as it was suggested they did not. */
const originOf = (body: SetBody): QuestionOrigin =>
  body.origin === "document" && body.picked ? (body.suggested ? "suggested" : "written") : body.origin;

const kindOf = (body: SetBody): string => (body.origin === "written" ? body.written.kind : "");

function mendableOf(body: SetBody, languages: readonly Language[], kind: string): Mendable {
  const words = wordsInBody(body);
  const rightAt = rightIn(body);
  // Of the bank, facts say what is right.
  const isOwn = isFromDocument(body) || body.origin === "written";
  return {
    stems: languages.map((lang) => {
      const { stem, accepted, options } = words[lang];
      const [first, ...others] = linesOf(accepted);
      const placed = rightAt === null ? [] : options.map((text, at) => ({ at, text }));
      const isRight = ({ at }: PlacedOption) => rightAt?.includes(at) === true;
      return {
        ...{ lang, stem, key: isOwn ? (first ?? null) : null },
        accepted: first === undefined || kind === "numeric-entry" ? null : others,
        right: isOwn ? placed.filter(isRight) : [],
        wrong: placed.filter((option) => !isRight(option) && option.text.trim() !== ""),
      };
    }),
  };
}

/** A question with its key, options and evidence. */
export function toldOf(item: AnyItem): ToldQuestion | null {
  const stored = asStored(item);
  const plain = kinds[item.kind].plainStored(item);
  const feedback = feedbackOf(stored, undefined);
  return plain.ok && feedback.ok ? { face: faceOf(stored), plain: plain.value, feedback: feedback.value } : null;
}
