import { format } from "node:util";
import { afterEach, beforeEach, expect, vi } from "vitest";

// A test that passes while something complains has not looked.
beforeEach(() => {
  vi.spyOn(console, "error");
});

afterEach(() => {
  const said = vi.mocked(console.error).mock.calls.map(([first, ...rest]) => format(first, ...rest));
  vi.restoreAllMocks();
  expect(said, "console.error: expect what is said there, then mockClear it").toEqual([]);
});
