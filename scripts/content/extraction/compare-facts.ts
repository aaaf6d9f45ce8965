import type { CandidateFact } from "@/domain/extraction/facts/candidate-fact";
import type { Entity } from "@/domain/facts/entity";
import type { Fact } from "@/domain/facts/fact";
import { namesEntity } from "@/domain/text/names-in-text";

/** How far a candidate agrees with a reviewed fact: its value and property, and also whom it tells of. */
export type Agreement = "none" | "value" | "whole";
type Known = { entity(id: string): Entity };

/** A candidate's property when the corpus has none of its own for the number. */
const generic = new Set(["count", "amount", "share", "area", "distance", "duration", "mass", "measure"]);
/** What somebody said, or what a document reports, is several properties in the ledger. */
const sayings = new Set(["said", "declared", "reported"]);
/** Properties of the ledger that mean what a candidate's of another name does. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  participants: ["joined"],
  "participant-count": ["op-countries"],
  deed: ["reported"],
  after: ["trigger"],
  "part-of": ["ministry"],
};
/** A deed told from its other end: who did it. */
const actors = new Set(["actor", "initiator"]);

/**
 * A candidate agrees with a reviewed fact when they share words of the document, the value and the property. In words of
 * the document it has to be told of the same, and to hold the words of every member of a list.
 */
export function agreement(known: Known, candidate: CandidateFact, fact: Fact): Agreement {
  const { start, end } = candidate.evidence;
  const shares = (reference: Reference) => reference.start < end && start < reference.end;
  if (!fact.references.some(shares)) return "none";
  const isWorded = candidate.value.type === "claim" && candidate.property !== "said";
  if (isWorded && actors.has(fact.property)) return isActor(known, candidate, fact) ? "whole" : "none";
  if (!isSameProperty(candidate, fact) || !isSameValue(known, candidate, fact)) return "none";
  const isEvent = candidate.subject.type === "event" || fact.subject.startsWith("ev:");
  const isOfSame = isEvent || namesEntity(candidate.subject.text, known.entity(fact.subject));
  if (isWorded && !(isOfSame && fact.references.every(shares))) return "none";
  return isOfSame ? "whole" : "value";
}
type Reference = Fact["references"][number];

/**
 * A fact of another property is told too where the words of a saying or a deed hold all that it refers to, they tell of
 * the same, and the same one tells it, or nobody.
 */
export function isToldInWords(known: Known, candidate: CandidateFact, fact: Fact): boolean {
  const { value, subject, attribution, evidence } = candidate;
  if (value.type !== "claim" || !wording(candidate.property)) return false;
  if (!fact.references.every(({ start, end }) => start >= evidence.start && end <= evidence.end)) return false;
  const isEvent = fact.subject.startsWith("ev:");
  const isNamed = (text: string) => namesEntity(text, known.entity(fact.subject));
  const teller = fact.attributedTo ?? (candidate.property === "said" ? fact.subject : undefined);
  const told = candidate.property === "said" ? subject.text : (attribution?.speaker ?? undefined);
  const isSameTeller =
    teller === undefined ? told === undefined : told !== undefined && namesEntity(told, known.entity(teller));
  return isSameTeller && (isEvent || isNamed(subject.text) || isNamed(value.text));
}
/** Not what was meant by something or caused it, which is a part of what was done. */
const wording = (property: string): boolean => !["goal", "cause", "after"].includes(property);

const isActor = (known: Known, { subject }: CandidateFact, { value }: Fact): boolean =>
  value.type === "entity" && namesEntity(subject.text, known.entity(value.id));

function isSameProperty({ property, value }: CandidateFact, fact: Fact): boolean {
  if (property === fact.property || generic.has(property)) return true;
  if (alsoCalled[property]?.includes(fact.property)) return true;
  if (value.type === "date") return fact.value.type === "date";
  return property === "said" && sayings.has(fact.property);
}

function isSameValue(known: Known, { property, value }: CandidateFact, { value: reviewed }: Fact): boolean {
  if (value.type === "number" && reviewed.type === "number")
    return value.number === reviewed.number || (value.number === null && reviewed.operator === "vague");
  if (value.type === "date" && reviewed.type === "date") return isSameDate(value.iso, reviewed.iso);
  if (value.type === "list" && reviewed.type === "list") {
    const members = value.members.map((member) => member.toLowerCase());
    return members.length === reviewed.ids.length && members.every((member) => reviewed.ids.includes(member));
  }
  // Worded by us there, by the document here: the shared words decide. So they do for a post, whose name we wrote.
  if (value.type === "claim") return reviewed.type === "entity" || (property !== "said" && reviewed.type === "list");
  const id = onlyOne(reviewed);
  if (id === undefined || value.type !== "entity") return false;
  return property === "office" || property === "rank" || namesEntity(value.name, known.entity(id));
}

/** An entity, also as the one member of a list. */
const onlyOne = (value: Fact["value"]): string | undefined => {
  if (value.type === "entity") return value.id;
  return value.type === "list" && value.ids.length === 1 ? value.ids[0] : undefined;
};

/** X stands for what the document does not say. */
function isSameDate(iso: string, reviewed: string): boolean {
  return iso === reviewed || (iso.includes("X") && new RegExp(`^${iso.replace(/X/g, "\\d")}$`).test(reviewed));
}
