import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("fonts.css", import.meta.url), "utf8");
const at = (path: string) => new URL(`../../${path}`, import.meta.url);

const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

/** First and last code point of every range of a family. */
function rangesOf(family: string): [number, number][] {
  const faces = css.split("@font-face").filter((face) => face.includes(`font-family: ${family};`));
  return faces.flatMap((face) =>
    [...(face.match(/unicode-range:([^;]+);/)?.[1] ?? "").matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(
      ([, from = "", to = from]): [number, number] => [Number.parseInt(from, 16), Number.parseInt(to, 16)],
    ),
  );
}

const textFiles = (folder: string): string[] =>
  readdirSync(at(folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".json"))
    .map((file) => readFileSync(at(`${folder}/${file}`), "utf8"));

const used = new Set(
  [...textFiles("messages"), ...textFiles("content/entities"), ...textFiles("content/sets")].join(""),
);

/** The shapes of a text to share: it is pasted elsewhere, and here the reader's own font has them. */
const shapes = new Set("●◐○");

describe("the fonts' subsets", () => {
  it.each(["Cairo", "Markazi"])("hold every character of messages, names and sets: %s", (family) => {
    const ranges = rangesOf(family);
    const isHeld = (character: string) => {
      const code = character.codePointAt(0) ?? 0;
      return ranges.some(([from, to]) => code >= from && code <= to);
    };
    expect(
      [...used].filter((character) => /\S/.test(character) && !shapes.has(character) && !isHeld(character)),
    ).toEqual([]);
  });
});

describe("the fonts' files", () => {
  const files = readdirSync(at("public/fonts")).filter((file) => file.endsWith(".woff2"));

  it("are the ones that the styles ask for", () => {
    const asked = [...css.matchAll(/url\("\/fonts\/([^"]+)"\)/g)].map(([, file]) => file);
    expect(asked.sort()).toEqual(files.sort());
  });

  it.each(files)("bear their own hash, since browsers keep them for ever: %s", (file) => {
    expect(file.split(".")[1]).toBe(sha256(readFileSync(at(`public/fonts/${file}`))).slice(0, 12));
  });
});
