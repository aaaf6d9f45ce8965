import type { DateValue, EntityValue, ListValue, NumberValue, Operator } from "../facts/value";

/** Values in few words, for tests. */
export const number = (number: number, unit = "country", operator?: Operator, roundedBy?: number): NumberValue => ({
  type: "number",
  number,
  unit,
  ...(operator ? { operator } : {}),
  ...(roundedBy ? { roundedBy } : {}),
});
export const date = (iso: string): DateValue => ({ type: "date", iso });
export const entity = (id: string): EntityValue => ({ type: "entity", id });
export const list = (ends: ListValue["ends"], ...ids: string[]): ListValue => ({ type: "list", ids, ends });
