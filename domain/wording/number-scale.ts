import type { Unit } from "../facts/entity";
import type { NumberValue } from "../facts/value";

/** By what a large number is divided when it is said: 1 (said in digits), a million or a thousand million. */
export type NumberScale = 1 | 1e6 | 1e9;

/** Units marked so are said in millions from one million, where one decimal is enough to say the number exactly. */
export function scaleOf(value: Pick<NumberValue, "number">, unit: Pick<Unit, "inMillions">): NumberScale {
  if (!unit.inMillions) return 1;
  if (value.number >= 1e9 && value.number % 1e8 === 0) return 1e9;
  return value.number >= 1e6 && value.number % 1e5 === 0 ? 1e6 : 1;
}
