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

const raise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const spelled =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
/** A text as a sentence: it opens with a capital, and with a small number in words. */
const open = (text: string) => raise(text.replace(/^\d+(?= \p{L})/u, (digits) => spelled[Number(digits)] ?? digits));
const lower = (text: string) => (/^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1));

function paragraphs({ source, paragraphs }: Place): string {
  const last = paragraphs.at(-1);
  return paragraphs.length === 1
    ? `${source}, paragraph ${last}`
    : `${source}, paragraphs ${paragraphs.slice(0, -1).join(", ")} and ${last}`;
}

const quoted = (text: string) => `“${text.replaceAll("“", "‘").replaceAll("”", "’")}”`;

const otherClaim = ({ source, speaker, value }: OtherClaim) =>
  speaker ? `${value} according to ${speaker} in ${source}` : `${value} in ${source}`;

const lure = (text: string, belongsTo: string | undefined) =>
  belongsTo
    ? `${quoted(text)} belongs elsewhere: ${belongsTo.replace(/^According to /, "according to ")}.`
    : `No document backs ${quoted(text)} here.`;

/** What is said around a question, after it is answered or before it is asked. */
export const remarks: Remarks = {
  accordingTo({ source, speaker }) {
    if (speaker && source) return `According to ${speaker} in ${source},`;
    return speaker || source ? `According to ${speaker ?? source},` : "";
  },
  sentence(scope, body, startsLow) {
    if (!scope) return open(body);
    return `${scope} ${startsLow ? lower(body) : body}`;
  },
  standing: raise,
  cite: (places) => `Source: ${places.map(paragraphs).join("; ")}.`,
  explanation: (statement, citation) => `${open(statement)}. ${citation}`,
  countOf: (statement, names) => `${statement}: ${names}`,
  wrong: (key, wrong, belongsTo) => `The answer is ${key}. ${lure(wrong, belongsTo)}`,
  lure,
  quoted,
  elsewhere: (claims) => `Elsewhere: ${claims.map(otherClaim).join("; ")}.`,
  treatments: {
    "name the source": "So the question names its document.",
    "name the time": "So the question names its time.",
    "name the speaker": "So the question names the speaker.",
    compare: "So the documents are compared on this.",
    "do not ask": "So nothing is asked about it.",
  },
};
