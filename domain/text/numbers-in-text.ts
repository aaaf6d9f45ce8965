import {
  conjunction,
  half,
  particles,
  perCent,
  scales,
  smallNumbers,
  twoOfScale,
  vagueCounts,
} from "./number-words.ar";
import { readNumber } from "./numerals";
import { type Token, tokensIn } from "./tokens";

/** A number as it stands in a text. `values`: more than one where a point may mean thousands or decimals. */
export type NumberInText = { start: number; end: number; values: number[] };

/**
 * Every number of a text, each as long as it reaches: «13 ألفا و221» is one, 13,221, and holds no 13. Figures of any
 * script, scale words, duals, number words, «ونصف». Vague ones («عشرات الآلاف») give their least.
 */
export function numbersIn(text: string): NumberInText[] {
  const tokens = tokensIn(text);
  const found: NumberInText[] = [];
  let at = 0;
  while (at < tokens.length) {
    const number = new NumberReader(tokens, at).read();
    if (number)
      found.push({ start: startOf(tokens, at), end: (tokens[number.end - 1] as Token).end, values: number.values });
    at = number ? number.end : at + 1;
  }
  return found;
}
const startOf = (tokens: readonly Token[], at: number) => (tokens[at] as Token).start;

/** One addend: «13 ألفا». `scale`: what the next one must be smaller than; 1 for bare figures, which nothing extends. */
type Term = { values: number[]; scale: number };

class NumberReader {
  #at: number;
  constructor(
    private readonly tokens: readonly Token[],
    start: number,
  ) {
    this.#at = start;
  }

  read(): { values: number[]; end: number } | undefined {
    const first = this.#term(false);
    if (!first) return undefined;
    let { values, scale } = first;
    for (;;) {
      const before = this.#at;
      const next: Term | undefined = scale > 1 ? this.#addend(scale) : undefined;
      if (!next) {
        this.#at = before;
        break;
      }
      values = values.flatMap((value) => next.values.map((more) => value + more));
      scale = next.scale;
    }
    return { values: [...new Set(values)], end: this.#at };
  }

  /** What «and» adds, if it is smaller than the scale before it. */
  #addend(scale: number): Term | undefined {
    if (this.#word(true) === half) {
      this.#at++;
      return { values: [scale / 2], scale: 1 };
    }
    const isApart = this.#token()?.text === conjunction;
    if (isApart) this.#at++;
    const term = this.#term(!isApart);
    return term?.values.every((value) => value < scale) ? term : undefined;
  }

  #term(needsConjunction: boolean): Term | undefined {
    const token = this.#token();
    if (!token) return undefined;
    if (token.isFigure) return needsConjunction ? undefined : this.#scaled(this.#figure(token));
    const word = this.#word(needsConjunction);
    if (word === undefined) return undefined;
    if (word === half && scales[this.#wordAfter()]) return this.#take(1, () => this.#scaled([0.5]));
    if (vagueCounts[word]) return this.#take(1, () => this.#scaled([vagueCounts[word] as number]));
    if (twoOfScale[word] && !needsConjunction)
      return this.#take(1, () => ({ values: [twoOfScale[word] as number], scale: (twoOfScale[word] as number) / 2 }));
    if (scales[word]) return this.#scaled([1]);
    const small = this.#belowThousand(needsConjunction);
    return small === undefined ? undefined : this.#scaled([small], 1.5);
  }

  #take<Out>(tokens: number, then: () => Out): Out {
    this.#at += tokens;
    return then();
  }

  #figure(token: Token): number[] {
    this.#at++;
    const asThousands = /^\d{1,3}([.,\u060C]\d{3})+$/.test(token.text)
      ? Number(token.text.replace(/\D/g, ""))
      : undefined;
    const readings = [readNumber(token.text), asThousands].filter((value) => value !== undefined);
    return readings.length ? readings : [Number.NaN];
  }

  /** Multiplies by the scale words that follow. `unscaled`: above 1 where words without a scale may go on. */
  #scaled(coefficients: number[], unscaled = 1): Term {
    let scale = 1;
    for (;;) {
      const next = scales[this.#bare(this.#token()?.text ?? "")];
      if (!next) break;
      scale *= next;
      this.#at++;
    }
    return { values: coefficients.map((value) => value * scale), scale: scale > 1 ? scale : unscaled };
  }

  /** «ثلاثمئة وخمسة وعشرون», «خمسة عشر», «ثلاث مئة». */
  #belowThousand(needsConjunction: boolean): number | undefined {
    const first = smallNumbers[this.#word(needsConjunction) ?? ""];
    if (first === undefined) return undefined;
    this.#at++;
    let total = first;
    for (;;) {
      const more = withNextWord(total, smallNumbers[this.#word(true) ?? ""], smallNumbers[this.#token()?.text ?? ""]);
      if (more === undefined) return total;
      total = more;
      this.#at++;
    }
  }

  #token(): Token | undefined {
    return this.tokens[this.#at];
  }
  #wordAfter(): string {
    return this.#bare(this.tokens[this.#at + 1]?.text ?? "");
  }

  /** The word here as a number word would be written: without «and» where one is needed, else without any particle. */
  #word(needsConjunction: boolean): string | undefined {
    const token = this.#token();
    if (!token || token.isFigure) return undefined;
    if (!needsConjunction) return this.#bare(token.text);
    return token.text.startsWith(conjunction) ? this.#bare(token.text.slice(1)) : undefined;
  }

  /** The longest rest of a word that is a number word: the article of «الف» is none. */
  #bare(text: string): string {
    if (perCent.test(text)) return text;
    return particles.map((particle) => text.replace(particle, "")).find(isNumberWord) ?? text;
  }
}

const isNumberWord = (text: string) =>
  text in smallNumbers || text in scales || text in twoOfScale || text in vagueCounts || text === half;

/** A number below a thousand with one word more: joined by «and», or direct («خمسة» + «عشر», «ثلاث» + «مئة»). */
function withNextWord(total: number, joined: number | undefined, direct: number | undefined): number | undefined {
  const ones = total % 100;
  const isUnit = ones > 0 && ones < 10;
  if (joined !== undefined && joined < 100) {
    const isAfterHundreds = total >= 100 && ones === 0;
    const isTensAfterUnit = isUnit && joined >= 20;
    if (isAfterHundreds || isTensAfterUnit) return total + joined;
  }
  if (direct === 10 && isUnit) return total + 10;
  return direct === 100 && total >= 3 && total <= 9 ? total * 100 : undefined;
}
