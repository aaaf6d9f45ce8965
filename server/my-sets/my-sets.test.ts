import { beforeAll, describe, expect, it } from "vitest";
import { noDuplicates } from "@/domain/item-rules/set/no-duplicates";
import { deleteAccount } from "../accounts/delete-account";
import { exportAccount } from "../accounts/export-account";
import { makeAssignment } from "../assignments/make-assignment";
import type { Context } from "../context";
import { listPinned, listVersions } from "../db/sets/teacher-set-versions";
import { getSet } from "../sets/get-set";
import { testDatabase, testDatabases } from "../testing/db";
import { everything } from "../testing/everything";
import { makeClass, makeTeacher, makeTestContext } from "../testing/factories";
import { createSet } from "./create-set";
import { deleteSet } from "./delete-set";
import { getMySet } from "./get-my-set";
import { listMySets } from "./list-my-sets";
import { arrangeSet, describeSet, lengthenSet, redrawSet } from "./steps/arrange-set";
import { swapQuestion } from "./steps/swap-question";
import { undoStep } from "./steps/undo-step";
import { writeQuestion } from "./steps/write-question";
import { firstPlace, ownQuestion, questionIds, setsOf } from "./testing/own-sets";
import { changeAccess } from "./versions/change-access";
import { listPublicSets } from "./versions/list-public-sets";
import { publishSet } from "./versions/publish-set";

const notFound = { ok: false, error: { reason: "not-found" } };

describe.each(testDatabases)("a teacher's own sets on $name", ({ open }) => {
  const database = testDatabase(open);
  let teacher: Context;
  let stranger: Context;
  beforeAll(async () => {
    teacher = await makeTeacher(database.db);
    stranger = await makeTeacher(database.db);
  });

  const { view, request, made, describedAs, published } = setsOf(() => teacher);

  it("begin with questions that can be asked, and are nobody else's", async () => {
    const setId = await made();
    const set = await view(setId);
    expect(set.questions).toHaveLength(10);
    expect(new Set(questionIds(set)).size).toBe(10);
    expect(await getMySet({ ctx: stranger, setId, lang: "ar" })).toEqual(notFound);
    expect(await createSet({ ctx: makeTestContext(database.db) })).toEqual(notFound);
    const listed = await listMySets({ ctx: stranger, lang: "ar" });
    expect(listed).toEqual({ ok: true, value: [] });
  });

  it("draw from what is chosen, and keep what is locked", async () => {
    const setId = await made();
    await describedAs(setId, 5, { kinds: ["single-choice", "true-false"], levels: ["easy", "medium"], fromYear: 2014 });
    const before = await view(setId);
    expect(before.questions).toHaveLength(5);
    expect(before.questions.every(({ kind, level }) => /single|true/.test(kind) && level !== "hard")).toBe(true);
    await arrangeSet({ ...(await request(setId)), place: before.questions[2]?.place ?? "", how: "lock" });
    await redrawSet(await request(setId));
    const after = await view(setId);
    expect(questionIds(after)[2]).toBe(questionIds(before)[2]);
    expect(questionIds(after)).not.toEqual(questionIds(before));
  });

  it("swap one for another each time, and ask the same facts otherwise", async () => {
    const setId = await made();
    const seen = new Set<string | undefined>();
    for (let times = 0; times < 4; times++) {
      const set = await view(setId);
      seen.add(questionIds(set)[0]);
      await swapQuestion({ ...(await request(setId)), place: firstPlace(set), by: "choice" });
    }
    expect(seen.size).toBe(4);
    const set = await view(setId);
    const facts = new Set(set.questions[0]?.told?.feedback.evidence.map(({ fact }) => fact));
    const outcome = await swapQuestion({ ...(await request(setId)), place: firstPlace(set), by: "facts" });
    if (!outcome.ok || outcome.value.note === "none") return;
    const other = (await view(setId)).questions[0]?.told;
    expect(other?.face.id).not.toBe(questionIds(set)[0]);
    expect(other?.feedback.evidence.some(({ fact }) => facts.has(fact))).toBe(true);
  });

  it("move, shrink and grow, and every step can be taken back and made again", async () => {
    const setId = await made();
    const states: string[] = [];
    const note = async () => states.push(JSON.stringify((await view(setId)).draft));
    await note();
    await arrangeSet({ ...(await request(setId)), place: firstPlace(await view(setId)), how: "down" });
    await note();
    await arrangeSet({ ...(await request(setId)), place: firstPlace(await view(setId)), how: "remove" });
    await note();
    await lengthenSet(await request(setId));
    await note();
    expect(new Set(states).size).toBe(4);
    for (const by of [-1, 1] as const) {
      for (let at = by === -1 ? 2 : 1; at >= 0 && at < 4; at += by) {
        expect(await undoStep({ ...(await request(setId)), by })).toEqual({ ok: true, value: { note: null } });
        expect(JSON.stringify((await view(setId)).draft)).toBe(states[at]);
      }
      expect(await undoStep({ ...(await request(setId)), by })).toEqual({ ok: true, value: { note: "none" } });
    }
  });

  it("keep the changes of two windows, and take back nothing unseen", async () => {
    const setId = await made();
    const both = await request(setId);
    const [one, , three] = (await view(setId)).questions.map(({ place }) => place);
    const outcomes = await Promise.all([
      arrangeSet({ ...both, place: one ?? "", how: "lock" }),
      arrangeSet({ ...both, place: three ?? "", how: "lock" }),
    ]);
    const notes = outcomes.map((outcome) => (outcome.ok ? outcome.value.note : outcome.error));
    expect(notes.sort()).toEqual(["merged", null].sort());
    expect((await view(setId)).questions.map(({ isLocked }) => isLocked).slice(0, 3)).toEqual([true, false, true]);
    expect(await undoStep({ ...both, by: -1 })).toEqual({ ok: true, value: { note: "changed" } });
    await arrangeSet({ ...(await request(setId)), place: one ?? "", how: "remove" });
    expect(await swapQuestion({ ...both, place: one ?? "", by: "choice" })).toEqual({
      ok: true,
      value: { note: "gone" },
    });
  });

  it("bring back words that were typed for a question another window took out", async () => {
    const setId = await made();
    const added = await writeQuestion({ ...(await request(setId)), writing: { written: ownQuestion() } });
    const place = added.ok ? added.value.place : "";
    const before = await request(setId);
    await arrangeSet({ ...before, place, how: "remove" });
    const outcome = await writeQuestion({ ...before, place, writing: { written: ownQuestion() } });
    expect(outcome).toMatchObject({ ok: true, value: { note: "merged" } });
    expect((await view(setId)).questions.at(-1)?.told?.face.stem).toContain("capital of Jordan");
  });

  it("take a teacher's own question, say so, and hold what is unfinished back from publishing", async () => {
    const setId = await made();
    await describedAs(setId, 3);
    const unfinished = { ...ownQuestion(), right: [] };
    const added = await writeQuestion({ ...(await request(setId)), writing: { written: unfinished } });
    const place = added.ok ? added.value.place : "";
    expect((await view(setId)).hindrances).toEqual(["findings"]);
    expect(await publishSet(await request(setId))).toEqual({ ok: true, value: { note: "stopped" } });
    await writeQuestion({ ...(await request(setId)), place, writing: { written: ownQuestion() } });
    const own = (await view(setId)).questions.at(-1);
    expect(own?.faults).toEqual([]);
    expect(own?.told?.feedback).toMatchObject({
      keyText: "Amman",
      evidence: [],
      byTeacher: { wrote: "question", backing: "The geography book of year seven" },
    });
  });

  it("name two alike questions by their numbers in the set", async () => {
    const setId = await made();
    await describedAs(setId, 3);
    await writeQuestion({ ...(await request(setId)), writing: { written: ownQuestion() } });
    await writeQuestion({ ...(await request(setId)), writing: { written: ownQuestion() } });
    const { questions, whole } = await view(setId);
    const twice = whole.find(({ rule }) => rule === noDuplicates.id);
    expect(twice?.message).toContain(`${questions.length - 1} and ${questions.length} `);
  });

  it("publish versions that stay as they are", async () => {
    const { setId, slug, number } = await published(3);
    expect(number).toBe(1);
    expect(await publishSet(await request(setId))).toEqual({ ok: true, value: { number: 1 } });
    const questionsOf = async (version: number) => {
      const row = (await listVersions(database.db, setId)).find((each) => each.number === version);
      return row && listPinned(database.db, row.hash);
    };
    const before = await questionsOf(1);
    await swapQuestion({ ...(await request(setId)), place: firstPlace(await view(setId)), by: "choice" });
    expect(await publishSet(await request(setId))).toEqual({ ok: true, value: { number: 2 } });
    expect(await questionsOf(1)).toEqual(before);
    expect(await questionsOf(2)).not.toEqual(before);
    expect((await view(setId)).versions.map((version) => version.number)).toEqual([2, 1]);
    expect(slug).toMatch(/^t-[0-9a-f]{32}$/);
  });

  it("are found by whom their teacher lets find them", async () => {
    const { setId, slug } = await published(3);
    const guest = makeTestContext(database.db);
    const find = (ctx: Context) => getSet({ ctx, slug, lang: "ar" });
    expect(await find(guest)).toEqual(notFound);
    expect(await find(stranger)).toEqual(notFound);
    expect((await find(teacher)).ok).toBe(true);
    await changeAccess({ ctx: teacher, setId, access: "link" });
    expect(await find(guest)).toMatchObject({ ok: true, value: { isTeachers: true, questionCount: 3 } });
    const listed = async () => {
      const sets = await listPublicSets({ ctx: guest, lang: "ar" });
      return sets.ok && sets.value.map((set) => set.slug);
    };
    expect(await listed()).not.toContain(slug);
    await changeAccess({ ctx: teacher, setId, access: "public" });
    expect(await listed()).toContain(slug);
    expect(await changeAccess({ ctx: stranger, setId, access: "private" })).toEqual(notFound);
  });

  it("go with their teacher's account, and leave what others took", async () => {
    const leaver = await makeTeacher(database.db);
    const set = await createSet({ ctx: leaver });
    const setId = set.ok ? set.value.id : "";
    const now = async () => ({ ctx: leaver, setId, seen: (await view(setId, leaver)).revision });
    await describeSet({
      ...(await now()),
      description: {
        title: { ar: "خاصّتي", en: "Mine" },
        languages: ["en"],
        choice: { ...(await view(setId, leaver)).draft.choice, count: 1 },
      },
    });
    const written = ownQuestion();
    written.words.en.backing = "Canary of the leaver";
    await writeQuestion({ ...(await now()), writing: { written } });
    expect(await publishSet(await now())).toEqual({ ok: true, value: { number: 1 } });
    const kept = await exportAccount({ ctx: leaver });
    expect(JSON.stringify(kept)).toContain("Canary of the leaver");
    expect(await everything(database.db)).toContain("Canary of the leaver");
    const { slug } = await view(setId, leaver);
    expect(await deleteAccount({ ctx: leaver })).toEqual({ ok: true, value: null });
    expect(await getSet({ ctx: leaver, slug, lang: "en" })).toEqual(notFound);
    expect(await everything(database.db)).not.toContain("Canary of the leaver");
    expect(await database.db.teacherSet.count({ where: { slug } })).toBe(0);
  });

  it("are deleted by their owner alone", async () => {
    const { setId, slug } = await published(2);
    expect(await deleteSet({ ctx: stranger, setId })).toEqual(notFound);
    const taught = await makeClass(teacher);
    const closesAt = new Date(teacher.now.getTime() + 3_600_000);
    const usual = { timeZone: "UTC", count: 2, attemptsMax: 1, timeLimitMinutes: null, isShuffled: false } as const;
    const input = { set: slug, closesAt, feedback: "each", ...usual } as const;
    expect((await makeAssignment({ ctx: teacher, classId: taught.id, input })).ok).toBe(true);
    expect(await deleteSet({ ctx: teacher, setId })).toEqual({ ok: true, value: null });
    expect(await makeAssignment({ ctx: teacher, classId: taught.id, input })).toEqual(notFound);
  });
});
