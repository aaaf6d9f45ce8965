import type { Language } from "@/domain/language";
import type { QuestionBank } from "../question-bank";
import type { AnyItem } from "../registry";

/** How often what, over many banks: cues that no single question can show. */
export class Tally {
  /** Questions by `kind language`. */
  readonly counts = new Map<string, number>();
  /** How often each place of four held the key, of names, which are shuffled, and of figures, which ascend. */
  readonly places = { names: [0, 0, 0, 0], figures: [0, 0, 0, 0] };
  /** Single choice among names, and how often the key alone was the longest. */
  readonly lengths = { all: 0, keyLongest: 0 };
  /** Orderings of four shown in the right order already; one in 24 by chance. */
  readonly orders = { all: 0, right: 0 };

  add({ items }: QuestionBank): void {
    for (const lang of ["ar", "en"] as const) for (const item of items[lang]) this.#count(item, lang);
    for (const item of items.ar) this.#look(item);
  }

  #count({ kind }: AnyItem, lang: Language): void {
    const name = `${kind} ${lang}`;
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }

  #look(item: AnyItem): void {
    if (item.kind === "ordering" && item.options.length === 4) {
      this.orders.all += 1;
      if (item.options.map(({ id }) => id).join() === item.key.join()) this.orders.right += 1;
    }
    if (item.kind !== "single-choice" && item.kind !== "cloze" && item.kind !== "who-said-it") return;
    const place = item.options.findIndex(({ id }) => id === item.key);
    const isFigure = item.options.every(({ text }) => /\d/.test(text));
    if (item.options.length === 4) {
      const places = isFigure ? this.places.figures : this.places.names;
      places[place] = (places[place] ?? 0) + 1;
    }
    if (isFigure || item.kind === "cloze") return;
    const lengths = item.options.map(({ text }) => text.length);
    const longest = Math.max(...lengths);
    this.lengths.all += 1;
    if (lengths[place] === longest && lengths.filter((length) => length === longest).length === 1)
      this.lengths.keyLongest += 1;
  }

  /** What would let a reader guess: a share that is far from chance. */
  cues(): string[] {
    const { names, figures } = this.places;
    const longest = this.lengths.keyLongest / this.lengths.all;
    const inOrder = this.orders.right / this.orders.all;
    return [
      ...uneven("names", names, 0.03),
      // Figures that are true of something else are where they are; no more than one is made up beside two of them.
      ...uneven("figures", figures, 0.08),
      ...(longest > 0.35 ? [`the key is the longest in ${longest}`] : []),
      ...(inOrder > 1 / 24 + 0.05 ? [`in order already: ${inOrder}`] : []),
    ];
  }

  toString(): string {
    const rows = [...this.counts].sort().map(([name, count]) => `${name} ${count}`);
    return [...rows, JSON.stringify(this.places), JSON.stringify(this.lengths), JSON.stringify(this.orders)].join("\n");
  }
}

function uneven(name: string, places: readonly number[], tolerance: number): string[] {
  const all = places.reduce((sum, count) => sum + count, 0);
  const shares = places.map((count) => count / all);
  return shares.some((share) => Math.abs(share - 1 / 4) > tolerance) ? [`places of ${name}: ${shares}`] : [];
}
