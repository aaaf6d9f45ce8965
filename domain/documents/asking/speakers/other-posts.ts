import { contentWords } from "../../../text/content-words";
import { foldLoosely } from "../../../text/fold-arabic";
import type { Mark } from "../../mark";
import { ministryTasks } from "../names/known-names.ar";
import { otherVoices, type Voiced } from "./other-voices";
import {
  besidePremier,
  besidePresident,
  chairedBodies,
  commandedBodies,
  directedBodies,
  headOf,
  minister,
  ministerOf,
  ministress,
  ministries,
  noBody,
  otherTasks,
  postsBeside,
  premierOf,
  presidentOf,
  spokesman,
} from "./post-words.ar";

const othersMax = 3;

/**
 * Posts that may stand beside a speaker's own: those of others whom the text names, then posts that go with it, of which the
 * text tells nothing: whoever speaks for a body is not its head.
 */
export function otherPosts(
  document: Parameters<typeof otherVoices>[0],
  voiced: Voiced,
  marks: readonly Mark[],
): string[] {
  const { post } = voiced.speaker;
  if (post === undefined) return [];
  const named = otherVoices(document, voiced, marks).flatMap((other) => other.post ?? []);
  const text = foldLoosely(document.raw.replaceAll(post, " "));
  const made = besides(post).filter((other) => !isToldOf(text, other, post));
  const apart: string[] = [];
  for (const other of [...named, ...made]) if (![post, ...apart].some((each) => areOne(each, other))) apart.push(other);
  return apart.slice(0, othersMax);
}

/** Posts that go with one, by its form. */
function besides(post: string): string[] {
  const [, task, of = ""] = ministerOf.exec(post) ?? [];
  if (task !== undefined) {
    const group = ministryTasks.find((tasks) => tasks.includes(task)) ?? otherTasks;
    const wording = post.startsWith(ministress("", "").trim()) ? ministress : minister;
    return group.filter((other) => other !== task).map((other) => wording(other, of));
  }
  const ruler = presidentOf.exec(post)?.[1];
  if (ruler !== undefined) return besidePresident.map((each) => each.replace("{a}", ruler));
  const premier = premierOf.exec(post)?.[1];
  if (premier !== undefined) return besidePremier.map((each) => each.replace("{a}", premier));
  const body = bodyOf(post);
  const head = withoutArticle(foldLoosely(body ?? "").split(" ")[0] ?? "");
  const wordings = body === undefined || noBody.test(foldLoosely(body)) ? [] : wordingsFor(head);
  return wordings.map((each) => each.replace("{t}", body ?? ""));
}

function wordingsFor(head: string): readonly string[] {
  if (ministries.has(head)) return postsBeside.ministry;
  if (commandedBodies.has(head)) return postsBeside.commanded;
  if (directedBodies.has(head)) return postsBeside.directed;
  return chairedBodies.has(head) ? postsBeside.chaired : [];
}

/** Of whom a spokesman speaks, or what a head heads. */
function bodyOf(post: string): string | undefined {
  const lead = (spokesman.exec(post) ?? headOf.exec(post))?.[0];
  if (lead === undefined) return undefined;
  const rest = post
    .slice(lead.length)
    .replace(/^[\u0628\u0644](?=\u0627\u0644)|^\u0628(?=\p{L}{4})/u, "")
    .replace(/^\u0644\u0644/u, "\u0627\u0644");
  const bare = /^\u0644(?=\p{L}{3})/u.test(rest) && spokesman.test(post) ? rest.slice(1) : rest;
  return bare.split(" ").length >= 1 && bare.length > bodyMin ? bare : undefined;
}
const bodyMin = 3;

const withoutArticle = (word: string): string => word.replace(/^\u0627\u0644/u, "");

/** Whether a text speaks of somebody with the first word of a post, in what is not the speaker's own. */
function isToldOf(text: string, other: string, post: string): boolean {
  const [head = "", second = ""] = foldLoosely(other).split(" ");
  const isMinister = ministerOf.test(other) || presidentOf.test(other) || premierOf.test(other);
  if (spokesman.test(other) && spokesman.test(post)) return true;
  const sign = isMinister ? `${head} ${second}` : withoutArticle(head);
  return text.includes(sign) || (!isMinister && foldLoosely(post).startsWith(foldLoosely(other)));
}

const areOne = (one: string, other: string): boolean => {
  const [first, second] = [foldLoosely(one), foldLoosely(other)];
  const [few, many] = [contentWords(one), contentWords(other)].sort((a, b) => a.size - b.size);
  return (
    first === second ||
    first.startsWith(`${second} `) ||
    second.startsWith(`${first} `) ||
    (few !== undefined && many !== undefined && few.size === many.size && [...few].every((word) => many.has(word)))
  );
};
