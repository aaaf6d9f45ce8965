import type { OtherClaim, Phrasebook, Place } from "./phrasebook";

type Remarks = Pick<
  Phrasebook,
  | "accordingTo"
  | "sentence"
  | "standing"
  | "cite"
  | "explanation"
  | "countOf"
  | "wrong"
  | "lure"
  | "quoted"
  | "elsewhere"
  | "treatments"
>;

/** «الفقرة 4»، «الفقرتان 4 و5»، «الفقرات 4 و5 و7». */
function paragraphs({ source, paragraphs }: Place): string {
  const word = paragraphs.length === 1 ? "الفقرة" : paragraphs.length === 2 ? "الفقرتان" : "الفقرات";
  return `${source}، ${word} ${paragraphs.join(" و")}`;
}

const quoted = (text: string) => `«${text.replaceAll("«", "“").replaceAll("»", "”")}»`;

const otherClaim = ({ source, speaker, value }: OtherClaim) =>
  speaker ? `${value} بحسب ${speaker} في ${source}` : `${value} في ${source}`;

/** What is said around a question, after it is answered or before it is asked. */
export const remarks: Remarks = {
  accordingTo({ source, speaker }) {
    if (speaker && source) return `بحسب ${speaker} في ${source}،`;
    return speaker || source ? `بحسب ${speaker ?? source}،` : "";
  },
  sentence: (scope, body) => (scope ? `${scope} ${body}` : body),
  standing: (text) => text,
  cite: (places) => `السند: ${places.map(paragraphs).join("؛ ")}.`,
  explanation: (statement, citation) => `${statement}. ${citation}`,
  countOf: (statement, names) => `${statement}: ${names}`,
  wrong: (key, lure, belongsTo) =>
    belongsTo
      ? `الصواب: ${key}. أما ${quoted(lure)} فقد ورد في سياق آخر: ${belongsTo}.`
      : `الصواب: ${key}. لا سند في الوثائق لـ${quoted(lure)} هنا.`,
  lure: (lure, belongsTo) =>
    belongsTo ? `ورد ${quoted(lure)} في سياق آخر: ${belongsTo}.` : `لا سند في الوثائق لـ${quoted(lure)} هنا.`,
  quoted,
  elsewhere: (claims) => `في موضع آخر: ${claims.map(otherClaim).join("؛ ")}.`,
  treatments: {
    "name the source": "لذلك يسمّي السؤال وثيقته.",
    "name the time": "لذلك يسمّي السؤال وقته.",
    "name the speaker": "لذلك يسمّي السؤال صاحب القول.",
    compare: "لذلك تُقارَن الوثائق في هذا الأمر.",
    "do not ask": "لذلك لا يُسأل عن هذا الأمر.",
  },
};
