import type { Ground } from "../ground";
import type { Answer } from "./answer";

/** What sort of thing an answer is, where that can be told. body: an organisation, a force, a ministry. */
export type Sort = "date" | "number" | "person" | "country" | "place" | "base" | "body";

const sorts: Record<string, Sort> = {
  person: "person",
  commander: "person",
  spokesperson: "person",
  country: "country",
  city: "place",
  area: "place",
  region: "country",
  part: "place",
  sea: "place",
  continent: "place",
  base: "base",
  org: "body",
  alliance: "body",
  force: "body",
  airforce: "body",
  "neighbour-force": "body",
  ministry: "body",
  group: "body",
};

/** The sort of an answer; nothing for phrases and for names that the ledger does not hold or holds twice. */
export function sortOf(answer: Answer, { index }: Ground): Sort | undefined {
  if (answer.date !== undefined) return "date";
  if (answer.number !== undefined) return "number";
  const found = new Set(answer.ids.map((id) => sorts[index.entity(id).type]));
  const [only] = found;
  return found.size === 1 ? only : undefined;
}
