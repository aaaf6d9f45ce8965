import type { Fact } from "../../facts/fact";
import { numbersIn } from "../../text/numbers-in-text";
import { factsInScope } from "./asked-facts";
import type { DraftReading } from "./draft-reading";

/** Facts of the asked cells whose number a true or false statement says. */
export function factsStated(reading: DraftReading): Fact[] {
  const numbers = numbersIn(reading.stem).flatMap(({ values }) => values);
  return reading.asked.flatMap((cell) =>
    factsInScope(cell, reading).filter(({ value }) => value.type === "number" && numbers.includes(value.number)),
  );
}
