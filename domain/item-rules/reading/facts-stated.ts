import type { Fact } from "../../facts/fact";
import { numbersIn } from "../../text/numbers-in-text";
import { factsInScope } from "./asked-facts";
import type { DraftReading } from "./draft-reading";

/** Facts of the asked cells whose number a true or false statement says, or whose date, where it says no name. */
export function factsStated(reading: DraftReading): Fact[] {
  const numbers = numbersIn(reading.stem).flatMap(({ values }) => values);
  // With a name in question, the date only says which event is meant.
  const isDateSaid = reading.asked.every(({ facts }) => facts.every(({ value }) => value.type === "date"));
  return reading.asked.flatMap((cell) =>
    factsInScope(cell, reading).filter(({ value }) => {
      if (value.type === "number") return numbers.includes(value.number);
      return isDateSaid && value.type === "date" && reading.scope.dates.includes(value.iso);
    }),
  );
}
