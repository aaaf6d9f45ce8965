import type { Ground } from "../ground";
import { meetingWords } from "../words/meeting-words.ar";
import type { DraftReading } from "./draft-reading";

const telling = new Set(["place", "inviter", "opening-speaker", "attended", "host"]);

/** Two names of a stem on a meeting that belong to different meetings, and to no common one. */
export function mixedMeeting(reading: DraftReading, { index }: Ground): { one: string; other: string } | undefined {
  if (!meetingWords.test(reading.foldedStem) || reading.kind === "ordering" || reading.kind === "matching")
    return undefined;
  const meetingsOf = (id: string) =>
    new Set(
      index.facts
        .filter(({ property, value }) => telling.has(property) && namesOne(value, id))
        .map(({ subject }) => subject)
        .filter((subject) => index.entity(subject).class === "meeting"),
    );
  const told = [...reading.named]
    .map((id) => ({ id, meetings: meetingsOf(id) }))
    .filter(({ meetings }) => meetings.size > 0);
  for (const [at, one] of told.entries()) {
    const other = told
      .slice(at + 1)
      .find(({ meetings }) => ![...meetings].some((meeting) => one.meetings.has(meeting)));
    if (other)
      return { one: index.entity(one.id)[reading.lang].name, other: index.entity(other.id)[reading.lang].name };
  }
  return undefined;
}

type Value = Ground["index"]["facts"][number]["value"];
const namesOne = (value: Value, id: string) =>
  (value.type === "entity" && value.id === id) || (value.type === "list" && value.ids.includes(id));
