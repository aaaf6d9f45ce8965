import { wordSet } from "../../../text/word-set";

/**
 * Folded words between two names and what they make the one to the other. `subject`: which of the two is told of: the name
 * before, the name behind, or the event that the words before tell.
 */
export type Bond = {
  property: string;
  words: readonly string[];
  subject: "before" | "event";
  takes: "actor" | "person" | "organisation" | "place";
  confidence: number;
};

export const bonds: readonly Bond[] = [
  bond("inviter", "بدعوه من|تلبيه لدعوه من|لدعوه من|بدعوه", "event", "actor"),
  bond(
    "attended",
    "بحضور|وبحضور|حضره|حضرها|يحضره|يحضرها|يشارك فيه|تشارك فيه|شارك فيه|شاركت فيه|يشارك فيها|شارك فيها",
    "event",
    "person",
  ),
  bond("participants", "بمشاركه|بمشاركه من|بالتعاون مع|بالاشتراك مع|بالشراكه مع|بالتنسيق مع", "event", "organisation"),
  bond("support", "بدعم من|بمسانده من|بمسانده|بتمويل من|برعايه|تحت رعايه", "event", "actor"),
  bond(
    "headquarters",
    "ومقره|ومقرها|مقره|مقرها|التي تتخذ من|الذي يتخذ من|ومقره في|ومقرها في|مقره في|مقرها في",
    "before",
    "place",
  ),
  bond("part-of", "التابع|التابعه", "before", "organisation"),
  bond("leader", "يتزعمها|يتزعمه|التي يتزعمها|الذي يتزعمه|يراسها|يراسه|التي يراسها", "before", "actor"),
  bond("founder", "الذي اسسه|التي اسسها|موسسها|موسسه", "before", "person"),
];

function bond(property: string, phrases: string, subject: Bond["subject"], takes: Bond["takes"]): Bond {
  return { property, words: phrases.split("|"), subject, takes, confidence: 0.92 };
}

/** First words of those phrases, to look no further at others. */
export const bondOpeners = new Set(bonds.flatMap(({ words }) => words.map((phrase) => phrase.split(" ")[0] ?? "")));

/** Between two places: the one lies in the other. */
export const lyingIn = wordSet("في شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط");
/** Before «to an invitation». */
export const inAnswer = wordSet("تلبيه");
