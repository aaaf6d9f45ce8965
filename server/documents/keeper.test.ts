import { expect, it } from "vitest";
import { keeper } from "./keeper";

it("keeps as much as there is room for, and longest what was asked for last", () => {
  const keep = keeper<object>("of its test", 10);
  const kept = (name: string, size: number) => keep(name, () => ({}), size);
  const [small, large] = [kept("small", 4), kept("large", 6)];
  expect(kept("small", 4)).toBe(small);
  kept("further", 5);
  expect(kept("small", 4)).toBe(small);
  expect(kept("large", 6)).not.toBe(large);
});
