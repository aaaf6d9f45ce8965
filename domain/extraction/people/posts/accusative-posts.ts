import type { Gazetteer, RoleWord } from "../../names/gazetteer";
import type { ReadText } from "../../text/read-text";
import type { Token } from "../../text/tokens";
import { leadingPosts } from "../names/name-words.ar";
import type { Role } from "./role";
import type { RoleReader } from "./role-at";

const accusative = /^(?!\u0627\u0644).{3,}\u0627$/;
const and = /^\u0648/;
/** «Officially», «general», after «as a speaker», «as a director». */
const adjective = /^.{2,}\u064a\u0627$|^\u0639\u0627\u0645\u0627$/;
/** «Of the», «to the council of», «in the name of», «in». */
const complement = /^(?:\u0644.{3,}|\u0628\u0627\u0633\u0645|\u0641\u064a)$/;

/** «As a leader»: a post without article in the accusative. */
export function accusativePost(word: string, { roles, givenNames }: Pick<Gazetteer, "roles" | "givenNames">) {
  if (!accusative.test(word) || givenNames.has(word)) return undefined;
  const token = { kind: "word", text: word.slice(0, -1), paragraph: 0 } as Token;
  const hit = roles.longestAt([token], 0, "");
  return hit?.skipped === 0 && hit.value.kind === "post" ? hit.value : undefined;
}

/** «X as head and leader of the council of …»: the posts that begin at a token, with what they are of. */
export function appointedAt(
  { tokens }: ReadText,
  { at, gazetteer, roles }: { at: number; gazetteer: Gazetteer; roles: RoleReader },
): Role | undefined {
  const word = accusativePost(tokens[at]?.text ?? "", gazetteer);
  if (!word) return undefined;
  let last = at;
  while (goesOn(tokens[last + 1], gazetteer)) last++;
  if (!complement.test(tokens[last + 1]?.text ?? "")) return undefined;
  const role = roles.withComplement(roleOf(word, { at, last, text: tokens[at]?.text ?? "" }), false);
  return role.sureLast > last ? { ...role, last: role.sureLast } : undefined;
}

const goesOn = (next: Token | undefined, gazetteer: Gazetteer): boolean =>
  next !== undefined &&
  (adjective.test(next.text) || (and.test(next.text) && accusativePost(next.text.slice(1), gazetteer) !== undefined));

function roleOf(word: RoleWord, { at, last, text }: { at: number; last: number; text: string }): Role {
  const head = text.slice(0, -1);
  return {
    ...{ first: at, last, sureLast: last, skipped: 0, word, head },
    ...{ isDefinite: false, hasComplement: true, isLeading: leadingPosts.has(head) },
  };
}
