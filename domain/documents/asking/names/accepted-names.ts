import { foldLoosely } from "../../../text/fold-arabic";
import { halfNames, kingdomNames, namePrefixes, nameSorts } from "../../clauses/clause-openers.ar";
import { spaced } from "../../clauses/standing";
import type { Mark } from "../../mark";

/**
 * What is right when typed for a name: what the text says there, each other way in which the text says it, either without
 * the word for its sort, a person's last name where nobody else in the text has it, and a kingdom's names.
 */
export function acceptedNames(mark: Mark, marks: readonly Mark[]): string[] {
  const same = marks.filter(({ denotes }) => denotes === mark.denotes);
  const said = [mark.text, mark.name, ...same.map(({ text }) => text)].map(spaced);
  const short = said.flatMap((name) => withoutSort(name) ?? []);
  const last = mark.type === "person" ? said.flatMap((name) => lastName(name, mark, marks) ?? []) : [];
  const known = mark.country === kingdomNames.country ? kingdomNames.names : [];
  return [...new Set([...said, ...short, ...last, ...known])];
}

/** «Firm», «town» before a name. */
function withoutSort(name: string): string | undefined {
  const [sort = "", ...rest] = name.split(" ");
  return rest.length > 0 && nameSorts.has(foldLoosely(sort)) ? rest.join(" ") : undefined;
}

function lastName(name: string, { denotes }: Mark, marks: readonly Mark[]): string | undefined {
  const words = name.split(" ");
  const last = words.at(-1) ?? "";
  const isPart =
    words.length < 2 ||
    last.length < 3 ||
    halfNames.has(foldLoosely(last)) ||
    namePrefixes.has(foldLoosely(words.at(-2) ?? ""));
  const isShared = marks.some(
    (other) => other.type === "person" && other.denotes !== denotes && spaced(other.name).split(" ").includes(last),
  );
  return isPart || isShared ? undefined : last;
}
