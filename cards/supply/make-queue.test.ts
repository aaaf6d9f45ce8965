import { describe, expect, it } from "vitest";
import { makeQueue } from "./make-queue";

/** Work that ends when it is told to. */
function makeWork() {
  let end: () => void = () => undefined;
  let fail: (cause: Error) => void = () => undefined;
  const ended = new Promise<void>((resolve, reject) => {
    end = resolve;
    fail = reject;
  });
  const state = { hasBegun: false };
  const work = async () => {
    state.hasBegun = true;
    await ended;
  };
  return { work, end, fail, state };
}

describe("makeQueue", () => {
  it("does as much at once as it may, and the rest in order", async () => {
    const queue = makeQueue({ atOnce: 2, waitingMax: 10 });
    const pieces = Array.from({ length: 4 }, makeWork);
    const outcomes = pieces.map(({ work }) => queue.add(work));
    const begun = () => pieces.map(({ state }) => state.hasBegun);
    expect(begun()).toEqual([true, true, false, false]);
    pieces[1]?.end();
    await outcomes[1];
    await new Promise((done) => setImmediate(done));
    expect(begun()).toEqual([true, true, true, false]);
    for (const { end } of pieces) end();
    await Promise.all(outcomes);
    expect(begun()).toEqual([true, true, true, true]);
  });

  it("refuses what would wait behind too much, and takes work again once there is room", async () => {
    const queue = makeQueue({ atOnce: 1, waitingMax: 1 });
    const [first, second] = [makeWork(), makeWork()];
    const outcomes = [queue.add(first.work), queue.add(second.work)];
    expect(queue.add(async () => "third")).toBeUndefined();
    first.end();
    second.end();
    await Promise.all(outcomes);
    await new Promise((done) => setImmediate(done));
    expect(await queue.add(async () => "third")).toBe("third");
  });

  it("goes on after work that failed", async () => {
    const queue = makeQueue({ atOnce: 1, waitingMax: 1 });
    const broken = makeWork();
    const failure = queue.add(broken.work);
    const next = queue.add(async () => "next");
    broken.fail(new Error("broken"));
    await expect(failure).rejects.toThrow("broken");
    expect(await next).toBe("next");
  });
});
