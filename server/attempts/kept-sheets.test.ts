import { describe, expect, it } from "vitest";
import { keepSheet, keptSheet } from "./kept-sheets";

const question = (version: string) => ({ id: "one", version, kind: "single-choice", body: { says: version } });

const kept = (learner: string) => keptSheet(learner, "attempt")?.items.get("one");

describe("kept sheets", () => {
  it("share a version of a question, and keep versions apart", () => {
    for (const [learner, version] of [
      ["first", "old"],
      ["second", "old"],
      ["third", "new"],
    ] as const)
      keepSheet(learner, "attempt", { mode: "practice", items: [question(version)] });
    expect(kept("second")).toBe(kept("first"));
    expect(kept("third")).toEqual(question("new"));
  });

  it("hold no more than the newest, and each whole", () => {
    const items = Array.from({ length: 20 }, (_, at) => at);
    for (let attempt = 0; attempt < 700; attempt++)
      keepSheet("many", String(attempt), {
        mode: "exam",
        items: items.map((at) => ({ id: `${attempt}/${at}`, version: "1", kind: "single-choice", body: { at } })),
      });
    expect(keptSheet("many", "0")).toBeUndefined();
    // Its questions are no longer among those that others would share.
    expect([...(keptSheet("many", "150")?.items.values() ?? [])].map(({ body }) => body)).toEqual(
      items.map((at) => ({ at })),
    );
  });
});
