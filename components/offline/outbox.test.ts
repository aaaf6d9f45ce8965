import { beforeEach, describe, expect, it } from "vitest";
import {
  dropAll,
  dropAnswer,
  dropStored,
  keepAnswer,
  placeOf,
  readOutbox,
  saysSomething,
  type WaitingAnswer,
} from "./outbox";

class Shelf {
  readonly items = new Map<string, string>();
  getItem = (name: string) => this.items.get(name) ?? null;
  setItem = (name: string, value: string) => void this.items.set(name, value);
  removeItem = (name: string) => void this.items.delete(name);
}

let shelf: Shelf;
beforeEach(() => {
  shelf = new Shelf();
});

const answerTo = (question: string, given = "a", more: Partial<WaitingAnswer> = {}): WaitingAnswer => ({
  action: `/attempts/one/answers/${question}`,
  fields: [["answer", given]],
  sequence: 1,
  hasFailed: false,
  ...more,
});
const waiting = () => readOutbox(shelf).map(({ action, fields }) => `${action.at(-1)}=${fields[0]?.[1]}`);

describe("the outbox", () => {
  it("keeps one answer for each question, the newest", () => {
    keepAnswer(shelf, answerTo("p"));
    keepAnswer(shelf, answerTo("q"));
    keepAnswer(shelf, answerTo("p", "b"));
    expect(waiting()).toEqual(["q=a", "p=b"]);
  });

  it("lets go what was delivered, but not what was changed meanwhile", () => {
    keepAnswer(shelf, answerTo("p", "b"));
    dropAnswer(shelf, answerTo("p", "a"));
    expect(waiting()).toEqual(["p=b"]);
    dropAnswer(shelf, answerTo("p", "b"));
    expect(shelf.items.size).toBe(0);
  });

  it("lets go what a page shows as stored, of its own attempt only", () => {
    for (const question of ["p", "q", "r"]) keepAnswer(shelf, answerTo(question));
    keepAnswer(shelf, answerTo("s", "a", { sequence: 3 }));
    dropStored(shelf, "another", "p:1 q:1");
    expect(waiting()).toHaveLength(4);
    dropStored(shelf, "one", "p:1 q:2 s:2");
    expect(waiting()).toEqual(["r=a", "s=a"]);
  });

  it("keeps what is known to have failed until it is delivered", () => {
    keepAnswer(shelf, answerTo("p", "a", { hasFailed: true }));
    dropStored(shelf, "one", "p:1");
    expect(waiting()).toEqual(["p=a"]);
  });

  it("lets every answer go at once", () => {
    for (const question of ["p", "q"]) keepAnswer(shelf, answerTo(question, "a", { hasFailed: true }));
    dropAll(shelf);
    expect(shelf.items.size).toBe(0);
  });

  it.each(["nonsense", "{}", "[1, null]", '[{"action":"//evil.example","fields":[],"sequence":1,"hasFailed":false}]'])(
    "takes %s for no answers",
    (stored) => {
      shelf.setItem("waiting-answers", stored);
      expect(readOutbox(shelf)).toEqual([]);
    },
  );
});

describe("placeOf", () => {
  it("reads attempt and question from an address in any language", () => {
    const place = { action: "/attempts/a/answers/q", attemptId: "a", questionId: "q" };
    expect([placeOf("/attempts/a/answers/q"), placeOf("/en/attempts/a/answers/q")]).toEqual([place, place]);
  });

  it.each(["/attempts/a/finish", "/attempts", "https://evil.example/attempts/a/answers/q", ""])(
    "refuses %j",
    (path) => {
      expect(placeOf(path)).toBeUndefined();
    },
  );
});

describe("saysSomething", () => {
  it("takes an empty form for no answer", () => {
    expect(
      saysSomething([
        ["next", "q"],
        ["answer", " "],
      ]),
    ).toBe(false);
    expect(
      saysSomething([
        ["pair-a", ""],
        ["pair-b", "x"],
      ]),
    ).toBe(true);
  });
});
