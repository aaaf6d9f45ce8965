import type { Mark } from "../mark";
import { spaced } from "../standing";

/** What is right when typed for a name: what the text says there, then each other way in which the text says it. */
export function acceptedNames(mark: Mark, marks: readonly Mark[]): string[] {
  const names = marks.filter(({ denotes }) => denotes === mark.denotes).map(({ text }) => text);
  return [...new Set([mark.text, mark.name, ...names].map(spaced))];
}
