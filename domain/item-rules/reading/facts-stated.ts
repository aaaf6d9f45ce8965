import type { Fact } from "../../facts/fact";
import { numbersIn } from "../../text/numbers-in-text";
import type { Ground } from "../ground";
import { factsInScope } from "./asked-facts";
import type { DraftReading } from "./draft-reading";

/** Facts of the asked cells whose number or date a true or false statement says. */
export function factsStated(reading: DraftReading, _ground: Ground): Fact[] {
  const numbers = numbersIn(reading.stem).flatMap(({ values }) => values);
  return reading.asked.flatMap((cell) =>
    factsInScope(cell, reading).filter(({ value }) => {
      if (value.type === "number") return numbers.includes(value.number);
      return value.type === "date" && reading.scope.dates.includes(value.iso);
    }),
  );
}
