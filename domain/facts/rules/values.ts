import type { Fact } from "../fact";
import type { Property } from "../property";
import type { Value } from "../value";
import type { Known } from "./known";

/** What is wrong with a value in itself: unknown ids, units, impossible days and shares. */
export function faultsOfValue(value: Value, known: Known): string[] {
  switch (value.type) {
    case "number":
      return faultsOfNumber(value, known);
    case "date":
      return isRealDate(value.iso) ? [] : [`${value.iso} is no day of the calendar.`];
    case "entity":
      return known.entities.has(value.id) ? [] : [`«${value.id}» is no entity.`];
    case "list":
      return [
        ...value.ids.filter((id) => !known.entities.has(id)).map((id) => `«${id}» is no entity.`),
        ...(new Set(value.ids).size === value.ids.length ? [] : ["The list names a member twice."]),
      ];
  }
}

function faultsOfNumber(value: Extract<Value, { type: "number" }>, { units }: Known): string[] {
  const unit = units.get(value.unit);
  if (!unit) return [`The unit «${value.unit}» is not in units.json.`];
  if (unit.base === "percent" && (value.number < 0 || value.number > 100)) return ["A share lies between 0 and 100."];
  if (value.roundedBy && value.roundedBy >= Math.abs(value.number)) return ["It is rounded by more than its own size."];
  return [];
}

/** The value is of the property's type and range. */
export function faultsOfFit({ value }: Fact, property: Property, known: Known): string[] {
  if (value.type !== property.value) return [`The property takes a ${property.value}, the fact has a ${value.type}.`];
  if (value.type !== "entity" && value.type !== "list") return [];
  const ids = value.type === "list" ? value.ids : [value.id];
  return ids.flatMap((id) => {
    const type = known.entities.get(id)?.type;
    return !type || property.range?.includes(type) ? [] : [`«${id}» is a ${type}, outside the property's range.`];
  });
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A year, a month, or a day that the Gregorian calendar has. */
export function isRealDate(iso: string): boolean {
  const [year, month, day] = iso.split("-").map(Number) as [number, number?, number?];
  if (month === undefined || day === undefined) return true;
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= (month === 2 && isLeapYear ? 29 : (monthLengths[month - 1] ?? 0));
}
