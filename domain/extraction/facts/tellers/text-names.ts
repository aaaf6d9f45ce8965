import type { Span, SpanOf } from "../../span";

type Named = SpanOf<"person"> | SpanOf<"role"> | SpanOf<"organisation">;

/** People, posts, bodies and places of a text, by where they begin and by how they are written. */
export class TextNames {
  readonly #byText = new Map<string, Named>();
  readonly #byStart = new Map<number, Named>();
  readonly #places = new Map<number, SpanOf<"place">>();
  readonly #fullest = new Map<string, string>();
  readonly #women = new Set<string>();
  readonly #split = new Set<string>();

  constructor(spans: readonly Span[], raw: string) {
    let last: SpanOf<"person"> | undefined;
    for (const span of spans) {
      if (span.type === "person") {
        if (last && isGivenName(last) && raw.slice(last.end, span.start) === and) this.#addSplit(last, span);
        last = span;
      }
      if (span.type === "place") this.#places.set(span.start, span);
      if (span.type === "person" || span.type === "role" || span.type === "organisation") this.#add(span);
    }
  }

  #add(span: Named): void {
    if (!this.#byText.has(span.text)) this.#byText.set(span.text, span);
    if (span.type !== "person") {
      this.#byStart.set(span.start, span);
      return;
    }
    if (span.norm.gender === "f") this.#women.add(span.norm.name);
    // A post that begins with its holder's rank begins where the holder does.
    if (!this.#byStart.has(span.start)) this.#byStart.set(span.start, span);
    const before = this.#fullest.get(span.norm.name) ?? "";
    if (span.text.length > before.length) this.#fullest.set(span.norm.name, span.text);
  }

  startingAt = (start: number): Named | undefined => this.#byStart.get(start);
  placeAt = (start: number): SpanOf<"place"> | undefined => this.#places.get(start);
  written = (text: string): Named | undefined => this.#byText.get(text);

  /** A person's fullest name in the text, for the name that spans share. */
  fullName = (name: string): string => this.#fullest.get(name) ?? name;

  #addSplit(...people: readonly SpanOf<"person">[]): void {
    for (const { text, norm } of people) this.#split.add(text).add(norm.name);
  }

  /** «Ahmad Wawd Oglu», read as «Ahmad» and «Awd Oglu»: neither is anybody's name. */
  isSplit = (name: string): boolean => this.#split.has(name);

  isWoman = (name: string): boolean => this.#women.has(name);

  /** The only person of the text whose name ends so. */
  bySurname(surname: string): string | undefined {
    const full = [...this.#fullest.values()].filter((one) => one.endsWith(` ${surname}`));
    return full.length === 1 ? full[0] : undefined;
  }

  /** The only body of the text whose name of several words begins so. */
  fullBody(head: string): string | undefined {
    const bodies = [...this.#byText.values()].filter(
      (span) => span.type === "organisation" && span.text.startsWith(`${head} `),
    );
    const [first] = bodies;
    const isOne = new Set(bodies.map(({ norm }) => ("id" in norm ? norm.id : ""))).size === 1;
    return isOne ? first?.text : undefined;
  }

  /** Whether the text names somebody with a post of which these words are another form. */
  hasHolderOf(words: string): boolean {
    if (!/\s/.test(words)) return false;
    return [...this.#byText.values()].some(
      (span) => span.type === "role" && span.norm.person !== null && openingOf(span.text) === openingOf(words),
    );
  }

  /** Whether the text tells of somebody that they have a post that begins as this one does. */
  hasHolder({ text }: SpanOf<"role">): boolean {
    const head = headOf(text);
    return [...this.#byText.values()].some(
      (span) => span.type === "role" && span.norm.person !== null && headOf(span.text) === head,
    );
  }
}

const and = " \u0648";
const isGivenName = ({ text, norm }: SpanOf<"person">): boolean =>
  !/\s/.test(text) && norm.gender !== undefined && norm.id === norm.name;

/** The first two words of a post, without the article. */
const openingOf = (post: string): string =>
  post
    .split(/\s+/u, 2)
    .join(" ")
    .replace(/^\u0627\u0644/u, "");

/** The first word of a post, with or without its article. */
const headOf = (post: string): string | undefined => post.split(" ")[0]?.replace(/^\u0627\u0644/u, "");

/** Whether a name of several words begins with a noun, with or without its article, or before what it belongs to. */
export function isOfNoun(name: string, noun: string): boolean {
  const [first = "", ...more] = name.split(" ");
  return more.length > 0 && (first === noun || first === noun.slice(2) || first.replace(/\u0629$/, "\u062A") === noun);
}
