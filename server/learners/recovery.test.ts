import { beforeEach, describe, expect, it } from "vitest";
import { readRecoveryCode } from "@/domain/learners/recovery-code";
import type { Context } from "../context";
import { postgresClient } from "../db/client";
import { testDatabase, testDatabases } from "../testing/db";
import { makeAttempt, makeTestContext, takeAttempt, testNow } from "../testing/factories";
import { must } from "../testing/must";
import { currentRecoveryCode } from "./current-recovery-code";
import { makeRecoveryCode } from "./make-recovery-code";
import { recoverLearner } from "./recover-learner";

const unknown = { ok: false, error: { reason: "unknown-recovery-code" } };
const notFound = { ok: false, error: { reason: "not-found" } };
const signedIn = { ok: false, error: { reason: "signed-in" } };

describe.each(testDatabases)("recovery codes on $name", ({ open }) => {
  const database = testDatabase(open);
  let minutes = 0;
  // Each test has minutes of its own, so that none meets the limits of another.
  beforeEach(() => {
    minutes += 60;
  });

  const newGuest = (given: Partial<Context> = {}) =>
    makeTestContext(database.db, { now: new Date(testNow.getTime() + minutes * 60_000), ...given });
  const guestWithCode = async () => {
    const ctx = newGuest();
    const attempt = await makeAttempt(ctx);
    return { ctx, id: ctx.learner?.id, attempt, code: await codeOf(ctx) };
  };
  const codeOf = async (ctx: Context) => must(await makeRecoveryCode({ ctx })).code;
  const recover = (ctx: Context, typed: string) => recoverLearner({ ctx, typed, address: null });
  const attemptsOf = (learnerId: string | undefined) =>
    database.db.attempt.findMany({ where: { learnerId: learnerId ?? "" }, orderBy: { id: "asc" } });

  it("bring the learner back on a device that has nothing, and are stored as a hash only", async () => {
    const { id, code } = await guestWithCode();
    const newcomer = { ...newGuest(), learner: null };
    expect(await recover(newcomer, ` ${code.toLowerCase().replaceAll("-", " ")}`)).toEqual({
      ok: true,
      value: { learner: { id } },
    });
    const row = await database.db.learner.findUniqueOrThrow({ where: { id: id ?? "" } });
    expect(row.recoveryHash).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(row)).not.toContain(code.replaceAll("-", ""));
  });

  it("make the one before void, and are shown only to whom they belong", async () => {
    const { ctx, code } = await guestWithCode();
    const next = await codeOf(ctx);
    expect(next).not.toBe(code);
    expect(await recover(newGuest(), code)).toEqual(unknown);
    expect(await currentRecoveryCode({ ctx, made: next })).toEqual({ ok: true, value: { code: next } });
    for (const made of [code, "", undefined]) expect(await currentRecoveryCode({ ctx, made })).toEqual(notFound);
    expect(await currentRecoveryCode({ ctx: newGuest(), made: next })).toEqual(notFound);
  });

  it("are for guests who have something", async () => {
    expect(await makeRecoveryCode({ ctx: newGuest() })).toEqual(notFound);
    expect(await makeRecoveryCode({ ctx: { ...newGuest(), learner: null } })).toEqual(notFound);
    const user = await database.db.user.create({ data: {} });
    const teacher = newGuest({ user });
    expect(await makeRecoveryCode({ ctx: teacher })).toEqual(signedIn);
    const { code } = await guestWithCode();
    expect(await recover(teacher, code)).toEqual(signedIn);
  });

  it("never open an account's results", async () => {
    const { ctx, code } = await guestWithCode();
    const user = await database.db.user.create({ data: {} });
    await database.db.learner.update({ where: { id: ctx.learner?.id ?? "" }, data: { userId: user.id } });
    expect(await recover(newGuest(), code)).toEqual(unknown);
    expect(await makeRecoveryCode({ ctx })).toEqual(notFound);
  });

  it("add what the device has to what they bring, answers and all", async () => {
    const old = await guestWithCode();
    const here = newGuest();
    const attempt = await makeAttempt(here);
    await takeAttempt(attempt);
    expect(await recover(here, old.code)).toMatchObject({ ok: true });
    expect((await attemptsOf(old.id)).map(({ id }) => id).sort()).toEqual([old.attempt.id, attempt.id].sort());
    expect(await database.db.answer.count({ where: { attemptId: attempt.id } })).toBe(attempt.items.length);
    expect(await database.db.learner.count({ where: { id: here.learner?.id ?? "" } })).toBe(0);
  });

  it("change nothing when they are one's own", async () => {
    const { ctx, id, code, attempt } = await guestWithCode();
    expect(await recover(ctx, code)).toEqual({ ok: true, value: { learner: { id } } });
    expect((await attemptsOf(id)).map((row) => row.id)).toEqual([attempt.id]);
  });

  it("give the same to ten taps at once", async () => {
    const old = await guestWithCode();
    const here = newGuest();
    await makeAttempt(here);
    const taps = await Promise.all(Array.from({ length: 10 }, () => recover(here, old.code)));
    for (const tap of taps) expect(tap).toEqual({ ok: true, value: { learner: { id: old.id } } });
    expect(await attemptsOf(old.id)).toHaveLength(2);
  });

  it("lose nothing when two are brought back into each other at once", async () => {
    const [one, two] = [await guestWithCode(), await guestWithCode()];
    const outcomes = await Promise.all([recover(one.ctx, two.code), recover(two.ctx, one.code)]);
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    const kept = [...(await attemptsOf(one.id)), ...(await attemptsOf(two.id))];
    expect(kept.map(({ id }) => id).sort()).toEqual([one.attempt.id, two.attempt.id].sort());
  });

  it("leave whoever shares the device with a code of their own as they are", async () => {
    const [mine, theirs] = [await guestWithCode(), await guestWithCode()];
    expect(await recover(theirs.ctx, mine.code)).toEqual({ ok: true, value: { learner: { id: mine.id } } });
    expect((await attemptsOf(mine.id)).map(({ id }) => id)).toEqual([mine.attempt.id]);
    expect(await recover(mine.ctx, theirs.code)).toEqual({ ok: true, value: { learner: { id: theirs.id } } });
  });

  it.each(["", "7K2M", "7K2M-9QXA-0H4D-VR5T", "\u202e7K2M-9QXA-0H4D-VR5T", "ك".repeat(16), "x".repeat(15_000)])(
    "refuse %.30j as they refuse any other that is not known",
    async (typed) => {
      expect(await recover(newGuest(), typed)).toEqual(unknown);
    },
  );

  it("let one guest try ten times in ten minutes, and one address sixty", async () => {
    const ctx = newGuest();
    const tries = await Promise.all(Array.from({ length: 50 }, (_, at) => recover(ctx, String(at))));
    expect(tries.filter((outcome) => JSON.stringify(outcome) === JSON.stringify(unknown))).toHaveLength(10);
    expect(tries.find((outcome) => !outcome.ok && outcome.error.reason === "too-many-requests")).toBeDefined();
    const fromAddress = await Promise.all(
      Array.from({ length: 70 }, () => recoverLearner({ ctx: newGuest(), typed: "", address: "203.0.113.9" })),
    );
    expect(
      fromAddress.filter((outcome) => !outcome.ok && outcome.error.reason === "unknown-recovery-code"),
    ).toHaveLength(60);
  });

  it("let those without cookie and address try 600 times a minute, and then still whoever has a cookie", async () => {
    const tries: Awaited<ReturnType<typeof recover>>[] = [];
    while (tries.length < 620) {
      const atOnce = Array.from({ length: 110 }, () => recover({ ...newGuest(), learner: null }, ""));
      tries.push(...(await Promise.all(atOnce)));
    }
    const passed = tries.filter((outcome) => !outcome.ok && outcome.error.reason !== "too-many-requests");
    expect(passed).toHaveLength(600);
    expect(await recover(newGuest(), "")).toEqual(unknown);
  });

  it("are refused while tries cannot be counted", async () => {
    const away = { ...newGuest(), db: postgresClient("postgres://127.0.0.1:9/none") };
    const { code } = await guestWithCode();
    expect(readRecoveryCode(code)).toBe(code);
    expect(await recover(away, code)).toMatchObject({ error: { reason: "unavailable" } });
  });
});
