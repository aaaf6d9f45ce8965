import { readdirSync, readFileSync } from "node:fs";
import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { describe, expect, it } from "vitest";
import { localeTags } from "./locales";

type Shape = { placeholders: string[]; plurals: { name: string; categories: string[] }[] };

function leaves(tree: object, path = ""): [key: string, message: string][] {
  return Object.entries(tree).flatMap(([name, value]): [string, string][] =>
    typeof value === "string" ? [[path + name, value]] : leaves(value, `${path}${name}.`),
  );
}

function shapeOf(elements: MessageFormatElement[]): Shape {
  const shape: Shape = { placeholders: [], plurals: [] };
  for (const element of elements) {
    const inner: MessageFormatElement[][] = [];
    if (element.type === TYPE.plural) {
      shape.plurals.push({ name: element.value, categories: Object.keys(element.options).sort() });
      inner.push(...Object.values(element.options).map((option) => option.value));
    } else if (element.type === TYPE.tag) {
      shape.placeholders.push(`<${element.value}>`);
      inner.push(element.children);
    }
    if (element.type === TYPE.argument || element.type === TYPE.plural) shape.placeholders.push(element.value);
    for (const nested of inner.map(shapeOf)) {
      shape.placeholders.push(...nested.placeholders);
      shape.plurals.push(...nested.plurals);
    }
  }
  return { ...shape, placeholders: [...new Set(shape.placeholders)].sort() };
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

    it("holds no direction controls", () => {
      expect(messages.filter(([, message]) => /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/.test(message))).toEqual([]);
    });
  });
});
