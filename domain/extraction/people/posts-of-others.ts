import type { Token } from "../text/tokens";
import { deputised, surePrepositions } from "./names/name-words.ar";
import type { Held } from "./role-names";

/** «The speaker for the president X»: a title right before the name, of another than the post. */
export function isOfNamed(tokens: readonly Token[], { role, mention }: Held): boolean {
  const isTitleAt = (at: number) =>
    surePrepositions.has(tokens[at - 1]?.text ?? "") && deputised.has(tokens[at]?.text ?? "");
  // «The speaker for the Russian president X» may name either: nobody is said to hold the post.
  return mention.first === role.last + 1 && (isTitleAt(role.last) || isTitleAt(role.last - 1));
}

/** «X, director of the office of the Iranian president Y»: the name after the post is of the one within it. */
export function isOfInner(tokens: readonly Token[], { role, mention }: Held): boolean {
  const isInner = (at: number) => at > role.first && inner.test(tokens[at]?.text ?? "");
  return mention.first === role.last + 1 && (isInner(role.last) || isInner(role.last - 1));
}
/** «The president», «for the president», «the minister», «the king», «the chancellor». */
const inner =
  /^(?:\u0627\u0644|\u0644\u0644)(?:\u0631\u064a\u064a\u0633|\u0648\u0632\u064a\u0631|\u0627\u0645\u064a\u0631|\u0645\u0644\u0643|\u0645\u0633\u062a\u0634\u0627\u0631)\u0647?$/;
