import { readdirSync, readFileSync } from "node:fs";
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { localeTags } from "./locales";

type Elements = ReturnType<IntlMessageFormat["getAst"]>;
const literal = 0; // the parser's type of plain words
const parse = (message: string): Elements => new IntlMessageFormat(message).getAst();

/** `=0` and its like are single numbers, allowed beside the categories. */
const isCategory = (option: string) => !option.startsWith("=");

type Shape = { placeholders: string[]; plurals: { name: string; categories: string[] }[] };

function leaves(tree: object, path = ""): [key: string, message: string][] {
  return Object.entries(tree).flatMap(([name, value]): [string, string][] =>
    typeof value === "string" ? [[path + name, value]] : leaves(value, `${path}${name}.`),
  );
}

function shapeOf(elements: Elements): Shape {
  const shape: Shape = { placeholders: [], plurals: [] };
  for (const element of elements) {
    if ("pluralType" in element)
      shape.plurals.push({ name: element.value, categories: Object.keys(element.options).filter(isCategory).sort() });
    shape.placeholders.push(...placeholderOf(element));
    for (const nested of innerOf(element).map(shapeOf)) {
      shape.placeholders.push(...nested.placeholders);
      shape.plurals.push(...nested.plurals);
    }
  }
  return { ...shape, placeholders: [...new Set(shape.placeholders)].sort() };
}

function innerOf(element: Elements[number]): Elements[] {
  if ("children" in element) return [element.children];
  return "options" in element ? Object.values(element.options).map((option) => option.value) : [];
}

/** Literals and `#` name nothing; all else names a value, a tag with its brackets. */
function placeholderOf(element: Elements[number]): string[] {
  if ("children" in element) return [`<${element.value}>`];
  const isWords = element.type === literal || !("value" in element);
  return isWords ? [] : [element.value];
}

const read = (tag: string): [string, string][] =>
  leaves(JSON.parse(readFileSync(new URL(`../messages/${tag}.json`, import.meta.url), "utf8")));
const files = readdirSync(new URL("../messages/", import.meta.url)).map((name) => name.replace(/\.json$/, ""));
const arabic = new Map(read("ar"));

describe("messages", () => {
  it("has one file for every language of the interface, and no other", () => {
    expect(files.sort()).toEqual([...localeTags].sort());
  });

  describe.each(localeTags)("in %s", (tag) => {
    const messages = read(tag);

    it("has exactly the keys of the Arabic file", () => {
      expect(messages.map(([key]) => key).sort()).toEqual([...arabic.keys()].sort());
    });

    it("uses the placeholders of the Arabic file", () => {
      const differing = messages.filter(([key, message]) => {
        const theirs = shapeOf(parse(arabic.get(key) ?? "")).placeholders;
        return shapeOf(parse(message)).placeholders.join() !== theirs.join();
      });
      expect(differing.map(([key]) => key)).toEqual([]);
    });

    it("gives every plural the categories of its language", () => {
      const wanted = new Intl.PluralRules(tag).resolvedOptions().pluralCategories.toSorted();
      const wrong = messages.filter(([, message]) =>
        shapeOf(parse(message)).plurals.some(({ categories }) => categories.join() !== wanted.join()),
      );
      expect(wrong.map(([key]) => key)).toEqual([]);
    });

    it("calls no tag by the name of a value, which it would hide", () => {
      const hidden = messages.filter(([, message]) => {
        const { placeholders } = shapeOf(parse(message));
        return placeholders.some((name) => placeholders.includes(`<${name}>`));
      });
      expect(hidden.map(([key]) => key)).toEqual([]);
    });

    it("holds no direction controls", () => {
      expect(messages.filter(([, message]) => /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/.test(message))).toEqual([]);
    });
  });
});
