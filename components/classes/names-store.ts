/** The teacher's own names for the members of a class, by membership. They live in this browser only. */
export type Names = Record<string, string>;

const keyOf = (classId: string) => `sanad names ${classId}`;
const changed = "sanad names changed";

/** Longest name kept, in UTF-16 units. */
export const nameUnitsMax = 100;

/** What is stored for a class, as text: equal texts mean that nothing changed. */
export function storedNames(classId: string): string {
  try {
    return localStorage.getItem(keyOf(classId)) ?? "{}";
  } catch {
    return "{}"; // storage switched off
  }
}

/** The names in a stored text; what is no name is left out. */
export function readNames(stored: string): Names {
  try {
    return namesOf(JSON.parse(stored));
  } catch {
    return {};
  }
}

/** The names in a value from outside, each cut to its greatest length; anything else is left out. */
export function namesOf(value: unknown): Names {
  if (typeof value !== "object" || value === null) return {};
  const entries = Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  return Object.fromEntries(entries.map(([id, name]) => [id, name.slice(0, nameUnitsMax)]));
}

/** Stores the names of a class in place of those there; false when the browser keeps nothing. */
export function storeNames(classId: string, names: Names): boolean {
  const kept = Object.entries(names).filter(([, name]) => name.trim() !== "");
  try {
    if (kept.length === 0) localStorage.removeItem(keyOf(classId));
    else localStorage.setItem(keyOf(classId), JSON.stringify(Object.fromEntries(kept)));
  } catch {
    return false;
  }
  dispatchEvent(new Event(changed));
  return true;
}

/** Calls `hear` whenever names change, in this tab or another. Gives the way to stop it. */
export function onNamesChange(hear: () => void): () => void {
  addEventListener(changed, hear);
  addEventListener("storage", hear);
  return () => {
    removeEventListener(changed, hear);
    removeEventListener("storage", hear);
  };
}
