import { areAlike } from "../../items/alike-claims";
import type { Ground } from "../ground";
import type { Answer } from "./answer";
import { claimsIn } from "./claims-in";
import type { DraftReading } from "./draft-reading";

/** Who said what the stem repeats, or something of the same content, where it repeats one claim. */
function speakersOf(reading: DraftReading, ground: Ground): ReadonlySet<string> {
  const claims = reading.kind === "who-said-it" ? claimsIn(reading, ground, 0.6) : [];
  const [claim] = claims;
  if (claim?.value.type !== "entity" || new Set(claims.map(({ subject }) => subject)).size !== 1) return new Set();
  const { id } = claim.value;
  const alike = ground.index
    .factsOf("said")
    .filter(({ value }) => value.type === "entity" && areAlike(ground.index, id, value.id));
  return new Set(alike.map(({ subject }) => subject));
}

/** The key and the option that stands for the real speaker, where the key does not. */
export function speakerInstead(reading: DraftReading, ground: Ground): { key: string; right: string } | undefined {
  const speakers = speakersOf(reading, ground);
  const [key] = reading.keys;
  const isSpeaker = ({ ids }: Answer) => ids.some((id) => speakers.has(id));
  const right = reading.distractors.find(isSpeaker);
  return key && right && !isSpeaker(key) ? { key: key.text, right: right.text } : undefined;
}
