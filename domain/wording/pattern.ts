/** A phrase pattern, parsed. `word` is any named token: what it says is the phrasebook's business. */
export type PatternNode =
  | { type: "text"; text: string }
  | { type: "word"; name: string }
  /** One of several forms, agreeing with the subject or the value. */
  | { type: "agreement"; with: "s" | "v"; forms: string[] }
  /** The event as a clause, with an adverbial where the clause wants it. */
  | { type: "event"; adverbial: PatternNode[] }
  /** Dropped when a word in it has nothing to say: no time, no such qualifier. */
  | { type: "optional"; nodes: PatternNode[] };

/** A pattern and, in words for an editor, what is wrong with it. */
export type ParsedPattern = { nodes: PatternNode[]; problems: string[] };

const parsed = new Map<string, ParsedPattern>();

/** Reads the token language of docs/how-to/write-a-pattern.md. Each text is parsed once; patterns are content, so few. */
export function parsePattern(text: string): ParsedPattern {
  const known = parsed.get(text);
  if (known) return known;
  const reader = new PatternReader(text);
  const fresh = { nodes: reader.read(""), problems: reader.problems };
  parsed.set(text, fresh);
  return fresh;
}

class PatternReader {
  readonly problems: string[] = [];
  private at = 0;
  constructor(private readonly text: string) {}

  /** Nodes up to `end`, which is consumed; an empty `end` is the end of the text. */
  read(end: "" | "}" | "]"): PatternNode[] {
    const nodes: PatternNode[] = [];
    while (this.at < this.text.length) {
      const character = this.text[this.at] as string;
      if (character === end) {
        this.at++;
        return nodes;
      }
      nodes.push(this.readNode(character));
    }
    if (end) this.problems.push(`«${end}» is missing in «${this.text}»`);
    return nodes;
  }

  private readNode(character: string): PatternNode {
    if (character === "{") return this.readToken();
    if (character === "[") {
      this.at++;
      return { type: "optional", nodes: this.read("]") };
    }
    if (character === "}" || character === "]") this.problems.push(`«${character}» closes nothing in «${this.text}»`);
    const from = this.at++;
    while (this.at < this.text.length && !"{}[]".includes(this.text[this.at] as string)) this.at++;
    return { type: "text", text: this.text.slice(from, this.at) };
  }

  private readToken(): PatternNode {
    this.at++;
    if (this.text.startsWith("event:", this.at)) {
      this.at += "event:".length;
      return { type: "event", adverbial: this.read("}") };
    }
    const close = this.text.indexOf("}", this.at);
    const end = close === -1 ? this.text.length : close;
    const token = this.text.slice(this.at, end);
    this.at = end + 1;
    if (close === -1) this.problems.push(`«}» is missing in «${this.text}»`);
    const agreement = /^([sv])\?(.*)$/su.exec(token);
    if (!agreement) return { type: "word", name: token.trim() };
    return { type: "agreement", with: agreement[1] as "s" | "v", forms: (agreement[2] as string).split("|") };
  }
}
