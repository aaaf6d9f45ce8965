import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("tokens.css", import.meta.url), "utf8");

/** The tokens of the block that a selector opens. */
function tokensOf(selector: string): Map<string, string> {
  const block = css.slice(css.indexOf(selector)).match(/\{([^}]*)\}/)?.[1] ?? "";
  return new Map([...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [name, value]));
}

/** Contrast of two hex colours by WCAG 2: 1 to 21. */
function contrast(one: string, other: string): number {
  const luminances = [one, other].map(luminance).sort((a, b) => b - a);
  return ((luminances[0] ?? 0) + 0.05) / ((luminances[1] ?? 0) + 0.05);
}

/** Relative luminance, 0 to 1. Source: WCAG 2.2, definition of relative luminance. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const themes = { light: tokensOf(":root {"), dark: tokensOf('[data-theme="dark"] {') };
const surfaces = ["--paper", "--sheet", "--sunk"];
const pairs: [text: string, on: string[], least: number][] = [
  ["--ink", [...surfaces, "--act-tint", "--right-tint", "--wrong-tint", "--thread-tint", "--dispute-tint"], 4.5],
  ["--ink-2", [...surfaces, "--wrong-tint", "--right-tint", "--act-tint"], 4.5],
  ["--act", surfaces, 4.5],
  ["--on-act", ["--act", "--act-strong"], 4.5],
  ["--thread-ink", [...surfaces, "--thread-tint"], 4.5],
  ["--right", ["--paper", "--sheet", "--right-tint"], 4.5],
  ["--wrong", ["--paper", "--sheet", "--wrong-tint"], 4.5],
  ["--dispute", ["--paper", "--sheet", "--dispute-tint"], 4.5],
  ["--thread", [...surfaces, "--thread-tint"], 3],
  ["--edge", surfaces, 3],
  ["--focus", surfaces, 3],
];

describe("tokens", () => {
  it("are the same whether the system or the reader asks for dark", () => {
    const bySystem = tokensOf(':root:not([data-theme="light"]) {');
    expect(bySystem.size).toBeGreaterThan(15);
    expect([...bySystem]).toEqual([...themes.dark]);
  });

  it("name in dark every colour they name in light", () => {
    const colours = [...themes.light].filter(([, value]) => /^#/.test(value)).map(([name]) => name);
    expect(colours.filter((name) => !themes.dark.has(name))).toEqual([]);
  });

  describe.each(Object.entries(themes))("in %s", (_theme, tokens) => {
    it.each(pairs)("can be read: %s", (text, surfacesOfText, least) => {
      const poor = surfacesOfText.filter(
        (surface) => contrast(tokens.get(text) ?? "", tokens.get(surface) ?? "") < least,
      );
      expect(poor).toEqual([]);
    });
  });
});
