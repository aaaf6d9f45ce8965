import { shadowOf } from "../text/shadow-text";
import { type Token, tokensOf } from "../text/tokens";
import { mayHaveParticles, readingsOf } from "./readings";

/** A name found in a text: `first` to `last` inclusive, and the letters of particles before it in its first token. */
export type Hit<Value> = { first: number; last: number; skipped: number; value: Value };
type Node<Value> = { next: Map<string, Node<Value>>; value?: Value; mustEndIn?: string };

const taMarbuta = "\u0629";
/** «Governor» folds to «and to», which ends in another ya. */
const governor = "\u0648\u0627\u0644\u064a";
const ya = "\u064a";
/** Folding makes «Jeddah» and «his grandfather» one word: in short names the last letter must be the name's own. */
const shortWord = 4;

/** Names that are looked up by their folded words, the longest first; the last name added under the same words counts. */
export class PhraseTable<Value> {
  readonly #root: Node<Value> = { next: new Map() };

  add(name: string, value: Value): void {
    let node = this.#root;
    for (const { text } of tokensOf(shadowOf(name)).tokens) {
      const next: Node<Value> = node.next.get(text) ?? { next: new Map() };
      node.next.set(text, next);
      node = next;
    }
    if (node === this.#root || node.value !== undefined) return;
    node.value = value;
    if (name.length <= shortWord && name.endsWith(taMarbuta)) node.mustEndIn = taMarbuta;
    if (name === governor) node.mustEndIn = ya;
  }

  /**
   * The longest name that begins with a token, also after particles written on to it; of equals the one with fewer.
   * `least`: how many letters of particles there are at least.
   */
  longestAt(tokens: readonly Token[], at: number, raw: string, least = 0): Hit<Value> | undefined {
    const token = tokens[at];
    if (token?.kind !== "word") return undefined;
    if (!mayHaveParticles(token.text)) {
      const node = this.#root.next.get(token.text);
      return node && this.#follow(node, tokens, { at, skipped: 0, raw });
    }
    let longest: Hit<Value> | undefined;
    for (const { word, skipped } of readingsOf(token.text)) {
      if (skipped < least) continue;
      const node = this.#root.next.get(word);
      const hit = node && this.#follow(node, tokens, { at, skipped, raw });
      if (hit && (!longest || hit.last > longest.last)) longest = hit;
    }
    return longest;
  }

  /** All names of a text, from left to right, none inside another. */
  hitsIn(tokens: readonly Token[], raw: string): Hit<Value>[] {
    const hits: Hit<Value>[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const hit = this.longestAt(tokens, at, raw);
      if (!hit) continue;
      hits.push(hit);
      at = hit.last;
    }
    return hits;
  }

  #follow(start: Node<Value>, tokens: readonly Token[], from: { at: number; skipped: number; raw: string }) {
    const { paragraph } = tokens[from.at] as Token;
    let [node, last]: [Node<Value> | undefined, number] = [start, from.at];
    let hit: Hit<Value> | undefined;
    while (node) {
      const ends = !node.mustEndIn || endsIn(tokens[last] as Token, from.raw, node.mustEndIn);
      if (node.value !== undefined && ends) hit = { first: from.at, last, skipped: from.skipped, value: node.value };
      const token = tokens[last + 1];
      node = token?.paragraph === paragraph ? node.next.get(token.text) : undefined;
      last++;
    }
    return hit;
  }
}

const endsIn = (token: Token, raw: string, letter: string): boolean =>
  raw
    .slice(token.start, token.end)
    .replace(/\P{L}|\u0640/gu, "")
    .endsWith(letter);
