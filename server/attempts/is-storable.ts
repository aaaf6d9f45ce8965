import "server-only";

/** Whether Postgres can hold a JSON value: it refuses the zero character and half a surrogate pair in any text. */
export function isStorable(value: unknown): boolean {
  if (typeof value === "string") return !value.includes("\0") && !/\p{Surrogate}/u.test(value);
  if (Array.isArray(value)) return value.every(isStorable);
  if (typeof value === "object" && value !== null)
    return Object.entries(value).every(([name, inner]) => isStorable(name) && isStorable(inner));
  return true;
}
