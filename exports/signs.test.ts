import { XMLParser } from "fast-xml-parser";
import { parse } from "gift-pegjs";
import { describe, expect, it } from "vitest";
import type { Deck, DeckItem } from "@/domain/items/deck";
import { gift } from "./gift";
import { moodleXml } from "./moodle-xml";

const sign = "a::b {x} ~y =z #h \\n \\neq %50% $$x$$ <b>&amp; & ]]> {1:MC:=a~b} // */";
const choice: DeckItem = {
  id: "choice",
  kind: "single-choice",
  interaction: "choice",
  stem: sign,
  explanation: sign,
  topic: sign,
  options: ["a", "b"].map((id) => ({ id, text: `${sign} ${id}` })),
  perOption: { a: sign, b: "" },
  key: ["a"],
  evidence: [],
};
const typed: DeckItem = { ...choice, id: "typed", kind: "cloze", interaction: "text", options: [], perOption: {} };
const matching: DeckItem = {
  ...choice,
  id: "matching",
  kind: "matching",
  interaction: "match",
  partners: ["x", "y"].map((id) => ({ id, text: `${sign} -> ${id}` })),
  key: ["y", "x"],
};
const deckOf = (...items: DeckItem[]): Deck => ({ title: `/${sign}`, description: "", lang: "en", items });
const rendered = (format: typeof gift, deck: Deck) => {
  const { content, left } = format.render(deck);
  if (content.type !== "text") throw new Error("no text");
  return { text: content.text, left };
};
/** The parser leaves its own marks for escaped signs in the right half of a pair. */
const unmarked = (text: string) => text.replace(/&&(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

describe("signs of a format's own", () => {
  it("come out of GIFT as the text that went in", () => {
    const answers = ["%50% half", "[html] tag", "a*b", "TRUE"];
    const { text } = rendered(gift, deckOf(choice, matching, { ...typed, key: answers }));
    const [, one, pairs, short] = parse(text);
    if (one?.type !== "MC" || pairs?.type !== "Matching" || short?.type !== "Short") throw new Error("another type");
    expect([plain(one.stem.text), plain(one.globalFeedback?.text ?? "")]).toEqual([sign, sign]);
    expect(one.choices.map(({ text: option }) => plain(option.text))).toEqual([`${sign} a`, `${sign} b`]);
    expect(plain(pairs.matchPairs[0]?.subquestion.text ?? "")).toBe(`${sign} a`);
    expect(unmarked(pairs.matchPairs[0]?.subanswer ?? "")).toBe(`${sign} -> y`);
    expect(short.choices.map(({ text: answer }) => answer.text)).toEqual(["%50% half", "[html] tag", "a\\*b", "TRUE"]);
  });

  it("stand in Moodle XML without entities, whose neighbouring spaces are lost there", () => {
    const { text } = rendered(moodleXml, deckOf(choice, matching));
    const outside = text.replace(/<!\[CDATA\[.*?\]\]>/gs, "");
    expect(outside).not.toContain("&");
    const { quiz } = new XMLParser({ isArray: (name) => name === "question" }).parse(text);
    const [category, one, pairs] = quiz.question;
    expect(category.category.text).toMatch(/^\$course\$\/top\/Sanad\/ \/\/a::b .* \/\/\/\/ \*\/\/$/);
    expect([one.name.text, plain(one.questiontext.text)]).toEqual([`1. ${sign}`, sign]);
    expect(pairs.subquestion.map(({ answer }: { answer: { text: string } }) => answer.text)).toEqual([
      `${sign} -> y`,
      `${sign} -> x`,
    ]);
  });

  it("are entities within the answers of a cloze, once for a text and twice for markup", () => {
    const menu = rendered(moodleXml, deckOf({ ...choice, kind: "cloze", stem: "a {1:MC:=x} ____" })).text;
    expect(menu).toContain(
      "a &#123;1:MC:=x} {1:MULTICHOICE:=a::b &amp;#123;x&amp;#125; &amp;#126;y &amp;#61;z &amp;#35;h",
    );
    const field = rendered(moodleXml, deckOf({ ...typed, key: ["a*b} & \\}"] })).text;
    expect(field).toContain("{1:SHORTANSWER:=a&#92;*b&#125; &#38; &#92;&#92;&#125;}");
  });
});

describe("what Moodle cannot hold", () => {
  const long = { ...matching, partners: ["x", "y"].map((id) => ({ id, text: "x".repeat(256) })) };
  it("is named: a long text beside a pair, and in GIFT an arrow in an accepted text", () => {
    const reason = { reason: "long-option", limit: 255 };
    expect(rendered(moodleXml, deckOf(long, choice)).left).toEqual([expect.objectContaining(reason)]);
    expect(rendered(gift, deckOf(long, choice)).left).toEqual([expect.objectContaining(reason)]);
    const arrow = { ...typed, key: ["a -> b"] };
    expect(rendered(gift, deckOf(arrow)).left).toEqual([expect.objectContaining({ id: "typed", reason: "arrow" })]);
    expect(rendered(moodleXml, deckOf(arrow)).left).toEqual([]);
  });
});
