import type { Span } from "../../span";
import type { ReadText } from "../../text/read-text";
import { tokenAt } from "../../text/token-at";
import type { Token } from "../../text/tokens";
import { deathsBefore, hasDied, mercy } from "./post-words.ar";

/** Those whom a document tells to have been killed or to have died, by the name that spans share: «… killed the colonel X». */
export function deadPeople({ tokens }: ReadText, spans: readonly Span[]): (name: string) => boolean {
  const dead = new Set<string>();
  for (const span of spans) {
    if (span.type !== "person") continue;
    const at = tokenAt(tokens, span.start);
    const { sentence } = tokens[at] ?? {};
    const before = tokens.slice(Math.max(0, at - reach), at).filter((token) => token.sentence === sentence);
    const last = tokenAt(tokens, span.end - 1);
    const after = tokens.slice(last + 1, last + 1 + mercyReach).filter((token) => token.sentence === sentence);
    if (before.some(({ text }) => deathsBefore.test(text)) || isDeadBehind(after)) dead.add(span.norm.name);
  }
  return (name) => dead.has(name);
}

/** «X, God have mercy on him», «X, had killed himself». */
function isDeadBehind(after: readonly Token[]): boolean {
  const verb = after.find(({ text }) => !/^(?:\u060C|\u0644?\u0642\u062F)$/u.test(text))?.text ?? "";
  return hasDied.test(verb) || after.some(({ text }) => mercy.test(text));
}

/** From a verb of dying to the name, in tokens: a post or a rank stands between. */
const reach = 6;
/** From a name to «God have mercy on him». */
const mercyReach = 4;
