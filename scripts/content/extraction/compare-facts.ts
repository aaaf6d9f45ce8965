import type { CandidateFact } from "@/domain/extraction/facts/candidate-fact";
import type { Entity } from "@/domain/facts/entity";
import type { Fact } from "@/domain/facts/fact";
import { namesEntity } from "@/domain/text/names-in-text";

/** How far a candidate agrees with a reviewed fact: its value and property, and also whom it tells of. */
export type Agreement = "none" | "value" | "whole";
type Known = { entity(id: string): Entity };

/** A candidate's property when the corpus has none of its own for the number. */
const generic = new Set(["count", "amount", "share", "area", "distance", "duration", "mass", "measure"]);
/** What somebody said is several properties in the ledger. */
const sayings = new Set(["said", "declared", "reported"]);

/** A candidate agrees with a reviewed fact when they share words of the document, the value and the property. */
export function agreement(known: Known, candidate: CandidateFact, fact: Fact): Agreement {
  const { start, end } = candidate.evidence;
  if (!fact.references.some((reference) => reference.start < end && start < reference.end)) return "none";
  if (!isSameProperty(candidate, fact) || !isSameValue(known, candidate, fact)) return "none";
  const isEvent = candidate.subject.type === "event" || fact.subject.startsWith("ev:");
  return isEvent || namesEntity(candidate.subject.text, known.entity(fact.subject)) ? "whole" : "value";
}

function isSameProperty({ property, value }: CandidateFact, fact: Fact): boolean {
  if (property === fact.property || generic.has(property)) return true;
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
  if (reviewed.type !== "entity") return false;
  // A post is an entity whose name we wrote; a claim is worded by us: the shared words of the document decide.
  if (value.type === "claim" || property === "office" || property === "rank") return true;
  return value.type === "entity" && namesEntity(value.name, known.entity(reviewed.id));
}

/** X stands for what the document does not say. */
function isSameDate(iso: string, reviewed: string): boolean {
  return iso === reviewed || (iso.includes("X") && new RegExp(`^${iso.replace(/X/g, "\\d")}$`).test(reviewed));
}
