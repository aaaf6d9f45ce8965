import { beforeAll, describe, expect, it } from "vitest";
import { finishAttempt } from "../attempts/finish-attempt";
import type { Context } from "../context";
import { startDaily } from "../daily/start-daily";
import { notFound } from "../refusal";
import { makeAssignedClass, sitAssignment } from "../testing/assigned-class";
import { testDatabase, testDatabases } from "../testing/db";
import { anySet, makeAttempt, makeTeacher, makeTestContext, rightAnswer, takeAttempt } from "../testing/factories";
import { must } from "../testing/must";
import { CreateShare, createShare } from "./create-share";
import { deleteShare } from "./delete-share";
import { getShare, getSharedAttempt, previewShare } from "./get-share";

const refused = { ok: false, error: { reason: "not-found" } };

describe.each(testDatabases)("shares on $name", ({ open }) => {
  const database = testDatabase(open);
  let ctx: Context;
  let stranger: Context;
  beforeAll(async () => {
    ctx = makeTestContext(database.db);
    stranger = makeTestContext(database.db);
  });

  const finishedAttempt = async () => {
    const attempt = await makeAttempt(ctx, { seed: 3 });
    const result = await takeAttempt(attempt, (item, at) => (at === 0 ? undefined : rightAnswer(item)));
    return { attempt, result };
  };
  const share = async (attemptId: string, name?: string) =>
    must(await createShare({ ctx, attemptId, input: name === undefined ? {} : { name } })).share;

  it("shows the result to anyone who has the address, and nothing of questions or answers", async () => {
    const { attempt, result } = await finishedAttempt();
    const { id, url, cards } = await share(attempt.id, "Lina");
    expect([url, cards.wide]).toEqual([`/r/${id}`, `/r/${id}/wide.png?v=1`]);
    const seen = await getShare({ ctx: stranger, shareId: id });
    if (!seen.ok) throw new Error("the share is not seen");
    expect(seen.value).toMatchObject({ ownAttempt: null, share: { name: "Lina", ...result, seed: 3 } });
    const { marks, sources, years } = seen.value.share;
    expect(marks).toEqual(["loose", ...attempt.items.slice(1).map(() => "held")]);
    expect(sources.length).toBeGreaterThan(0);
    expect(years?.[0]).toBeLessThanOrEqual(years?.[1] ?? 0);
    const shown = JSON.stringify(seen.value);
    for (const { item } of attempt.items) expect(shown).not.toContain(item.stem);
    expect(shown).not.toContain(attempt.id);
    expect(shown).not.toContain(ctx.learner?.id);
  });

  it("knows its maker", async () => {
    const { attempt } = await finishedAttempt();
    const { id } = await share(attempt.id);
    expect(await getShare({ ctx, shareId: id })).toMatchObject({ value: { ownAttempt: attempt.id } });
    expect(await getSharedAttempt({ ctx, attemptId: attempt.id })).toMatchObject({
      value: { attempt: { id: attempt.id }, share: { id, kind: "result", set: anySet() } },
    });
    expect(await getSharedAttempt({ ctx: stranger, attemptId: attempt.id })).toMatchObject({ error: notFound });
  });

  it("makes one share of ten taps at once, and counts a new name up in the pictures' addresses", async () => {
    const { attempt } = await finishedAttempt();
    const taps = await Promise.all(Array.from({ length: 10 }, () => share(attempt.id)));
    expect(new Set(taps.map(({ id }) => id)).size).toBe(1);
    const named = await share(attempt.id, "Omar");
    expect(named.cards.story).toBe(`/r/${named.id}/story.png?v=2`);
    expect(await share(attempt.id, "Omar")).toEqual(named);
  });

  it("shows its learner alone what a name would look like, and makes nothing public", async () => {
    const { attempt, result } = await finishedAttempt();
    const seen = await previewShare({ ctx, attemptId: attempt.id, name: "Lina" });
    expect(seen).toMatchObject({ value: { name: "Lina", ...result } });
    expect(await getSharedAttempt({ ctx, attemptId: attempt.id })).toMatchObject({ value: { share: null } });
    expect(await previewShare({ ctx: stranger, attemptId: attempt.id, name: "Lina" })).toEqual(refused);
    const open = await makeAttempt(ctx);
    expect(await previewShare({ ctx, attemptId: open.id, name: "Lina" })).toMatchObject({
      error: { reason: "attempt-unfinished" },
    });
  });

  it.each(["end", "closed"] as const)(
    "makes public and previews nothing of an exam told of at the %s, until it has closed",
    async (feedback) => {
      const teacher = await makeTeacher(database.db);
      const attempt = await sitAssignment(await makeAssignedClass(teacher, { feedback }));
      const student = attempt.ctx;
      await takeAttempt(attempt);
      const held = { ok: false, error: { reason: "result-held-back" } };
      const sharing = { attemptId: attempt.id, input: {}, name: "Lina" };
      expect(await createShare({ ctx: student, ...sharing })).toEqual(held);
      expect(await previewShare({ ctx: student, ...sharing })).toEqual(held);
      const closed = { ...student, now: new Date(teacher.now.getTime() + 60 * 60_000) };
      expect(await previewShare({ ctx: closed, ...sharing })).toMatchObject({ value: { correct: 4 } });
      expect(await createShare({ ctx: closed, ...sharing })).toMatchObject({ ok: true });
    },
  );

  it("previews twenty cards a minute and no more", async () => {
    const by = makeTestContext(database.db);
    const attempt = await makeAttempt(by);
    await takeAttempt(attempt, () => undefined);
    const previews = [];
    for (let at = 0; at < 21; at++)
      previews.push(await previewShare({ ctx: by, attemptId: attempt.id, name: String(at) }));
    expect(previews.map(({ ok }) => ok)).toEqual([...Array(20).fill(true), false]);
    expect(previews.at(-1)).toMatchObject({ error: { reason: "too-many-requests" } });
  });

  it("names the day of a day's questions, scored or practised, and of no set's", async () => {
    const days = [];
    for (const on of ["2026-11-21", "2026-11-20"]) {
      const by = makeTestContext(database.db);
      const started = must(await startDaily({ ctx: by, lang: "en", on }));
      await finishAttempt({ ctx: by, attemptId: started.attemptId });
      const made = await createShare({ ctx: by, attemptId: started.attemptId, input: {} });
      days.push(made.ok && (await getShare({ ctx: stranger, shareId: made.value.share.id })));
    }
    expect(days).toMatchObject([
      { value: { share: { dailyOn: "2026-11-21", quizDay: "2026-11-21", setTitle: "Quiz of 21 November 2026" } } },
      { value: { share: { dailyOn: null, quizDay: "2026-11-20" } } },
    ]);
    const { attempt } = await finishedAttempt();
    const { id } = await share(attempt.id);
    expect(await getShare({ ctx, shareId: id })).toMatchObject({ value: { share: { dailyOn: null, quizDay: null } } });
  });

  it("refuses to share what is not finished", async () => {
    const { id } = await makeAttempt(ctx);
    expect(await createShare({ ctx, attemptId: id, input: {} })).toEqual({
      ok: false,
      error: { reason: "attempt-unfinished" },
    });
  });

  it("is gone after its maker deletes it, and a new share has a new address", async () => {
    const { attempt } = await finishedAttempt();
    const { id } = await share(attempt.id);
    expect(await deleteShare({ ctx, shareId: id })).toEqual({ ok: true, value: null });
    expect(await getShare({ ctx, shareId: id })).toEqual(refused);
    expect(await deleteShare({ ctx, shareId: id })).toEqual(refused);
    expect((await share(attempt.id)).id).not.toBe(id);
  });

  it("tells a stranger that there is nothing to share and nothing to delete", async () => {
    const { attempt } = await finishedAttempt();
    const { id } = await share(attempt.id);
    expect(await createShare({ ctx: stranger, attemptId: attempt.id, input: {} })).toEqual(refused);
    expect(await deleteShare({ ctx: stranger, shareId: id })).toEqual(refused);
    expect(await deleteShare({ ctx: { ...ctx, learner: null }, shareId: id })).toEqual(refused);
    expect(await getShare({ ctx, shareId: id })).toMatchObject({ ok: true });
    expect(await getShare({ ctx, shareId: "0".repeat(22) })).toEqual(refused);
  });
});

describe("the name on a share", () => {
  const read = (name: string) => CreateShare.safeParse({ name });

  it("keeps a name in any script and drops what would disturb a card", () => {
    expect(read("  لينا \n علي ").data).toEqual({ name: "لينا علي" });
    expect(read("a\u202Eb\u200Fc\u0000d").data).toEqual({ name: "abcd" });
    expect(read(" \u200B ").data).toEqual({});
  });

  it("counts characters as a reader does and refuses more than 24", () => {
    expect(read("مُحَمَّدٌ".repeat(4)).success).toBe(true);
    expect(read("ن".repeat(25)).success).toBe(false);
    expect(read(`x${"\u0300".repeat(500)}`).success).toBe(false);
  });
});
