import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { palettes } from "./palette";

const sheet = readFileSync("app/styles/tokens.css", "utf8");
const blocks = {
  light: sheet.slice(0, sheet.indexOf("prefers-color-scheme: dark")),
  dark: sheet.slice(sheet.indexOf('[data-theme="dark"]')),
};
const tokens = {
  paper: "paper",
  sheet: "sheet",
  ink: "ink",
  quiet: "ink-2",
  edge: "edge",
  thread: "thread",
  threadInk: "thread-ink",
} as const;

describe.each(["light", "dark"] as const)("the %s palette", (theme) => {
  it.each(Object.entries(tokens))("has the site's colour for %s", (name, token) => {
    const [, colour] = new RegExp(`--${token}: (#[0-9a-f]{6});`).exec(blocks[theme]) ?? [];
    expect(palettes[theme]).toHaveProperty(name, colour);
  });
});
