import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { formats } from "@/exports/registry";
import { writeContent } from "@/exports/write-content";
import { makeDeck } from "@/questions/make-deck";
import type { Context } from "../context";
import { corpus } from "../corpus";
import { createSet } from "../my-sets/create-set";
import { getMySet } from "../my-sets/get-my-set";
import { describeSet } from "../my-sets/steps/arrange-set";
import { changeAccess } from "../my-sets/versions/change-access";
import { publishSet } from "../my-sets/versions/publish-set";
import { drawQuestions } from "../sets/draw-questions";
import { plainSeed } from "../sets/list-sets";
import { makeAssignedClass } from "../testing/assigned-class";
import { type TestDatabase, testDatabases } from "../testing/db";
import { anySet, makeTeacher, makeTestContext } from "../testing/factories";
import { must } from "../testing/must";
import { exportSet, offerExports } from "./export-set";

// Copying a database and making a question bank take seconds on a machine that is busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const notFound = { ok: false, error: { reason: "not-found" } };

describe.each(testDatabases)("a set as a file on $name", ({ open }) => {
  let database: TestDatabase;
  let teacher: Context;
  let other: Context;
  beforeAll(async () => {
    database = await open();
    teacher = await makeTeacher(database.db);
    other = await makeTeacher(database.db);
  });
  afterAll(() => database.close());

  const taken = async (ctx: Context, slug: string, format = "gift") => {
    const exported = must(await exportSet({ ctx, slug, format, lang: "en" }));
    return { ...exported, text: new TextDecoder().decode(exported.body) };
  };
  /** A version of the teacher's own, of four questions. */
  const ownSet = async () => {
    const set = must(await createSet({ ctx: teacher }));
    const setId = set.id;
    const view = async () => must(await getMySet({ ctx: teacher, setId, lang: "en" }));
    const request = async () => ({ ctx: teacher, setId, seen: (await view()).revision });
    const { choice } = (await view()).draft;
    const title = { ar: "\u0645\u0631\u0627\u062C\u0639\u0629", en: "Review" };
    const description = { title, languages: ["ar" as const, "en" as const], choice: { ...choice, count: 4 } };
    await describeSet({ ...(await request()), description });
    const _published = must(await publishSet(await request()));
    return { setId, slug: (await view()).slug };
  };

  it("has the bytes of the format itself, for any teacher", async () => {
    const version = corpus().versions.get(anySet());
    if (!version) throw new Error("no such set");
    const drawn = must(drawQuestions({ version, lang: "en", seed: plainSeed, now: other.now }));
    const { title, description } = version.set;
    const deck = makeDeck({ title: title.en, description: description.en, lang: "en" }, drawn);
    for (const format of ["gift", "qti3", "kahoot-xlsx"] as const) {
      const { body, fileName } = await taken(other, anySet(), format);
      expect(fileName).toBe(`sanad-${anySet()}-en${formats[format].extension}`);
      expect(Buffer.from(body).equals(await writeContent(formats[format].render(deck).content))).toBe(true);
    }
  });

  it("is not found by who is not signed in, in no format of that name, and of no such set", async () => {
    const stranger = makeTestContext(database.db);
    expect(await exportSet({ ctx: stranger, slug: anySet(), format: "gift", lang: "en" })).toEqual(notFound);
    expect(await offerExports({ ctx: stranger, slug: anySet(), lang: "en" })).toEqual(notFound);
    expect(await exportSet({ ctx: teacher, slug: anySet(), format: "toString", lang: "en" })).toEqual(notFound);
    expect(await exportSet({ ctx: teacher, slug: "nowhere", format: "gift", lang: "en" })).toEqual(notFound);
  });

  it("of a teacher's private set is for that teacher alone, until it is shared", async () => {
    const { setId, slug } = await ownSet();
    expect((await taken(teacher, slug)).text.match(/^::/gm)?.length).toBe(4);
    expect(await exportSet({ ctx: other, slug, format: "gift", lang: "en" })).toEqual(notFound);
    await changeAccess({ ctx: teacher, setId, access: "link" });
    expect((await taken(other, slug)).text.match(/^::/gm)?.length).toBe(4);
  });

  it("leaves out what another teacher's open exam asks, and says how many", async () => {
    const { setId, slug } = await ownSet();
    await changeAccess({ ctx: teacher, setId, access: "link" });
    await makeAssignedClass(teacher, { set: slug, feedback: "closed" });
    expect(await offerExports({ ctx: other, slug, lang: "en" })).toMatchObject({
      value: { questions: 0, heldBack: 4 },
    });
    expect((await taken(other, slug)).text).not.toMatch(/^::/m);
    expect((await taken(teacher, slug)).text.match(/^::/gm)?.length).toBe(4);
  });
});
