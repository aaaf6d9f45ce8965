import { expect, it } from "vitest";
import { forgetDocument } from "./forget-document";
import { keeper } from "./keeper";

it("keeps as much as there is room for, and longest what was asked for last", () => {
  const keep = keeper<object>("of its test", 10);
  const kept = (name: string, size: number) => keep(name, "own:any", () => ({}), size);
  const [small, large] = [kept("small", 4), kept("large", 6)];
  expect(kept("small", 4)).toBe(small);
  kept("further", 5);
  expect(kept("small", 4)).toBe(small);
  expect(kept("large", 6)).not.toBe(large);
});

it("drops what was asked for a document with it, whoever else asked, and nothing of another", () => {
  const keep = keeper<object>("of its other test", 10);
  const kept = (name: string, source: string) => keep(name, source, () => ({}));
  const [shared, other] = [kept("shared", "own:one"), kept("other", "own:two")];
  expect(kept("shared", "own:two")).toBe(shared);
  forgetDocument("own:one");
  expect(kept("shared", "own:two")).not.toBe(shared);
  expect(kept("other", "own:two")).toBe(other);
});
