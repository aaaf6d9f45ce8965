import { beforeAll, describe, expect, it } from "vitest";
import { deleteAccount } from "../accounts/delete-account";
import { exportAccount } from "../accounts/export-account";
import { startAttempt } from "../attempts/start-attempt";
import type { Context } from "../context";
import { getMySet } from "../my-sets/get-my-set";
import { listMySets } from "../my-sets/list-my-sets";
import { describeSet, redrawSet } from "../my-sets/steps/arrange-set";
import { swapQuestion } from "../my-sets/steps/swap-question";
import { changeAccess } from "../my-sets/versions/change-access";
import { publishSet } from "../my-sets/versions/publish-set";
import { testDatabase, testDatabases } from "../testing/db";
import { everything } from "../testing/everything";
import { makeTeacher, makeTestContext } from "../testing/factories";
import { addDocument, type NewDocument } from "./add-document";
import { documentQuestions } from "./asking/document-questions";
import { deleteDocument } from "./delete-document";
import { describeDocument } from "./describe-document";
import { onForgotten } from "./forget-document";
import { type DocumentView, getDocument } from "./get-document";
import { listDocuments } from "./list-documents";
import { reviewDocument, undoReview } from "./review/review-document";
import { setFromDocument } from "./set/set-from-document";
import { floodBeginning, floodNews } from "./testing/flood-news.ar";
import { revisionOf } from "./testing/revision-of";

const notFound = { ok: false, error: { reason: "not-found" } };
const news: NewDocument = { title: "", publisher: "وكالة الوادي", publishedOn: "2024-05-14", text: floodNews };

const got = <Value>(result: { ok: true; value: Value } | { ok: false; error: unknown }): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

describe.each(testDatabases)("a teacher's own documents on $name", ({ open, isRepeat }) => {
  const database = testDatabase(open);
  const text = isRepeat ? floodBeginning : floodNews;
  let teacher: Context;
  let stranger: Context;
  beforeAll(async () => {
    teacher = await makeTeacher(database.db);
    stranger = await makeTeacher(database.db);
  });

  const add = async (ctx: Context, given: Partial<NewDocument> = {}) => {
    const added = got(await addDocument({ ctx, given: { ...news, ...given } }));
    if ("refused" in added) throw new Error(added.refused.reason);
    return added;
  };
  const view = async (documentId: string, ctx = teacher): Promise<DocumentView> =>
    got(await getDocument({ ctx, documentId }));
  const thingsIn = ({ sentences }: DocumentView) => sentences.flatMap(({ things }) => things);
  const acceptAll = async (documentId: string, ctx = teacher) => {
    const seen = await revisionOf(database.db, documentId);
    return got(await reviewDocument({ ctx, documentId, seen, step: {}, accepts: "rest" }));
  };

  it.skipIf(isRepeat)("makes ten sound questions of an ordinary news text, and a set of them", async () => {
    const { id } = await add(teacher);
    expect(await acceptAll(id)).toEqual({ note: null });
    const document = await view(id);
    expect(document.openCount).toBe(0);
    expect(document.questionCount).toBeGreaterThanOrEqual(12);
    expect(document.setSize).toBe(10);
    const set = got(await setFromDocument({ ctx: teacher, documentId: id }));
    const made = got(await getMySet({ ctx: teacher, setId: set.id, lang: "ar" }));
    expect(made.questions).toHaveLength(10);
    expect(made.hindrances).toEqual([]);
    expect(new Set(made.questions.map(({ origin }) => origin))).toEqual(new Set(["document"]));
  });

  it.skipIf(isRepeat)(
    "is called by its headline, and by as many whole words as have room of a longer line",
    async () => {
      const reader = await makeTeacher(database.db);
      const headline = "مجلس المدينة يعلن عن خطة جديدة لبناء ثلاث مدارس في الأحياء القديمة";
      expect((await view((await add(reader, { text: `${headline}\n\n${floodBeginning}` })).id, reader)).title).toBe(
        headline,
      );
      const line = floodBeginning.replace(/\s+/gu, " ");
      const { title } = await view((await add(reader, { text: line })).id, reader);
      expect(title.length).toBeLessThanOrEqual(80);
      expect(line).toContain(title.replace("\u2026", ""));
      expect(title).toMatch(/\u2026$/u);
    },
  );

  it.skipIf(isRepeat)("asks of a paper whatever it is called, «Today» too", async () => {
    const reader = await makeTeacher(database.db);
    const { id } = await add(reader, { publisher: "صحيفة اليوم" });
    expect((await view(id, reader)).setSize).toBeGreaterThanOrEqual(10);
  });

  it("knows the same text again, whatever its white space, vowel marks and quotation marks", async () => {
    const first = await add(teacher);
    const again = await add(teacher, { text: floodNews.replaceAll("\n", "\r\n\r\n") });
    expect(again).toMatchObject({ id: first.id, isKnown: true });
    const onItsPage = `شارك\n${floodNews}\nاقرأ أيضا\nتابعونا على فيسبوك`;
    expect(await add(teacher, { text: onItsPage })).toMatchObject({ id: first.id, isKnown: true });
    const vowelled = floodNews.replaceAll("شخص", "شَخْصـ").replaceAll('"', "\u201D");
    expect(await add(teacher, { text: vowelled })).toMatchObject({ id: first.id, isKnown: true });
    expect((await add(stranger)).isKnown).toBe(false);
  });

  it("takes a correction that its sentence has, leaves out one that it has not, and undoes a step", async () => {
    const { id } = await add(teacher, { text: floodBeginning });
    const [mark] = thingsIn(await view(id)).filter(({ type }) => type === "organisation");
    const before = await view(id);
    const say = async (text: string) =>
      got(
        await reviewDocument({
          ...{ ctx: teacher, documentId: id, seen: await revisionOf(database.db, id) },
          step: { [mark?.id ?? ""]: { verdict: "accepted", text } },
        }),
      );
    expect(await say("كلمة ليست هناك")).toMatchObject({ note: "notInSentence" });
    const left = thingsIn(await view(id)).find((each) => each.id === mark?.id);
    expect(left?.decision?.left).toEqual({ fault: "notInSentence", text: "كلمة ليست هناك" });
    expect(left?.reading).toBe(mark?.reading);
    expect((await say((mark?.reading ?? "").split(" ")[0] ?? "")).note).toBeNull();
    const corrected = thingsIn(await view(id)).find((each) => each.id === mark?.id);
    expect(corrected?.reading).toBe(mark?.reading.split(" ")[0]);
    await undoReview({ ctx: teacher, documentId: id, seen: await revisionOf(database.db, id) });
    const undone = thingsIn(await view(id)).find((each) => each.id === mark?.id);
    expect(undone?.reading).toBe(mark?.reading);
    expect(await undoReview({ ctx: teacher, documentId: id, seen: before.revision })).toEqual({
      ok: true,
      value: { note: "changed" },
    });
  });

  it("keeps what two windows say of one review", async () => {
    const { id } = await add(stranger, { text: floodBeginning });
    const { revision: seen } = await view(id, stranger);
    const [one, other] = thingsIn(await view(id, stranger));
    const drop = async (thing: typeof one) =>
      got(
        await reviewDocument({
          ...{ ctx: stranger, documentId: id, seen },
          step: { [thing?.id ?? ""]: { verdict: "dropped" } },
        }),
      );
    expect(await drop(one)).toEqual({ note: null, item: 1 });
    expect(await drop(other)).toEqual({ note: "merged", item: 2 });
    const decisions = thingsIn(await view(id, stranger)).map(({ decision }) => decision?.verdict);
    expect(decisions.slice(0, 2)).toEqual(["dropped", "dropped"]);
  });

  it.skipIf(isRepeat)("makes no question of what was dropped, and asks once for what was merged", async () => {
    const { id } = await add(stranger);
    await acceptAll(id, stranger);
    const before = await view(id, stranger);
    const bodies = thingsIn(before).filter(({ type, isQuestion }) => type === "organisation" && isQuestion);
    const [one, other, dropped] = bodies;
    if (!one || !other || !dropped) throw new Error("the text names three bodies");
    await reviewDocument({
      ...{ ctx: stranger, documentId: id, seen: before.revision },
      step: { [other.id]: { verdict: "accepted", same: one.id }, [dropped.id]: { verdict: "dropped" } },
    });
    const after = thingsIn(await view(id, stranger));
    const isQuestion = (wanted: string) => after.find((mark) => mark.id === wanted)?.isQuestion;
    expect([one, other, dropped].map((mark) => isQuestion(mark.id))).toEqual([true, false, false]);
  });

  it("is read anew when it is said to be from elsewhere, and what was decided stands", async () => {
    const reader = await makeTeacher(database.db);
    const { id } = await add(reader, { text });
    await acceptAll(id, reader);
    const before = await view(id, reader);
    const [first] = thingsIn(before);
    const step = { [first?.id ?? ""]: { verdict: "dropped" as const } };
    await reviewDocument({ ctx: reader, documentId: id, seen: before.revision, step });
    const describe = (description: Partial<NewDocument>) =>
      describeDocument({ ctx: reader, documentId: id, description: { ...news, ...description } });
    expect(got(await describe({ publisher: " " })).note).toBe("described");
    expect(got(await describe({ publishedOn: "0024-05-14" })).note).toBe("day");
    expect(got(await describe({ publishedOn: "2924-05-14" })).note).toBe("day");
    expect(got(await describe({ publisher: "صحيفة الجبل", publishedOn: "2024-06-02" }))).toMatchObject({
      note: "read",
    });
    const after = await view(id, reader);
    expect(after).toMatchObject({ publisher: "صحيفة الجبل", publishedOn: "2024-06-02", title: before.title });
    const decided = new Map(thingsIn(after).map((thing) => [thing.id, thing.decision?.verdict]));
    expect(decided.get(first?.id ?? "")).toBe("dropped");
    for (const { id: each } of thingsIn(before).slice(1)) expect(decided.get(each) ?? "accepted").toBe("accepted");
    const { id: setId } = got(await setFromDocument({ ctx: reader, documentId: id }));
    const { questions, title } = got(await getMySet({ ctx: reader, setId, lang: "ar" }));
    const kept = await documentQuestions(reader, [`own:${id}`]);
    const stems = [...questions.map(({ told }) => told?.face.stem), ...kept.map(({ ar }) => ar.stem)];
    expect(stems.length).toBeGreaterThan(isRepeat ? 5 : 20);
    for (const stem of stems) expect(stem).toContain("صحيفة الجبل");
    expect(stems.some((stem) => stem?.includes("المنشور في 2 حزيران/يونيو 2024"))).toBe(true);
    expect((await view(id, reader)).sets).toEqual([{ id: setId, title }]);
    expect(await describeDocument({ ctx: stranger, documentId: id, description: news })).toEqual(notFound);
  });

  it("is not there for anybody else", async () => {
    const { id } = await add(teacher, { text: floodBeginning });
    const guest = makeTestContext(database.db);
    for (const ctx of [stranger, guest]) {
      expect(await getDocument({ ctx, documentId: id })).toEqual(notFound);
      expect(await reviewDocument({ ctx, documentId: id, seen: 1, step: {} })).toEqual(notFound);
      expect(await undoReview({ ctx, documentId: id, seen: 1 })).toEqual(notFound);
      expect(await setFromDocument({ ctx, documentId: id })).toEqual(notFound);
      expect(await deleteDocument({ ctx, documentId: id })).toEqual(notFound);
    }
    expect(await listDocuments({ ctx: guest })).toEqual(notFound);
    expect(await addDocument({ ctx: guest, given: news })).toEqual(notFound);
  });

  it("is drawn on in a set of its teacher's, and never in a set for everyone or of someone else", async () => {
    const { id } = await add(teacher);
    await acceptAll(id);
    const { id: setId } = got(await setFromDocument({ ctx: teacher, documentId: id }));
    const set = got(await getMySet({ ctx: teacher, setId, lang: "ar" }));
    const place = set.questions[0]?.place ?? "";
    expect(await swapQuestion({ ctx: teacher, setId, seen: set.revision, place, by: "choice" })).toMatchObject({
      value: { note: null },
    });
    expect(await changeAccess({ ctx: teacher, setId, access: "public" })).toEqual({
      ok: true,
      value: { note: "ownText" },
    });
    const { title, languages, choice } = set.draft;
    const other = got(await setFromDocument({ ctx: teacher, documentId: id }));
    await describeSet({
      ...{ ctx: teacher, setId: other.id, seen: 1 },
      description: { title, languages, choice: { ...choice, sources: ["own:AAAAAAAAAAAAAAAAAAAAAA"] } },
    });
    expect(got(await getMySet({ ctx: teacher, setId: other.id, lang: "ar" })).questions).toEqual([]);
  });

  it.skipIf(isRepeat)("gives no fewer questions to a set that is drawn anew", async () => {
    const owner = await makeTeacher(database.db);
    const { id } = await add(owner, { text: floodNews.slice(0, 600) });
    const { id: setId } = got(await setFromDocument({ ctx: owner, documentId: id }));
    const view = async () => got(await getMySet({ ctx: owner, setId, lang: "ar" }));
    const { questions, revision } = await view();
    got(await redrawSet({ ctx: owner, setId, seen: revision }));
    expect((await view()).questions.length).toBeGreaterThanOrEqual(questions.length);
  });

  it("goes whole, with its questions in sets and versions that nobody took", async () => {
    const owner = await makeTeacher(database.db);
    const { id } = await add(owner, { text: floodBeginning.replaceAll("الوادي", "الهضبة") });
    await acceptAll(id, owner);
    const { id: setId } = got(await setFromDocument({ ctx: owner, documentId: id }));
    const set = got(await getMySet({ ctx: owner, setId, lang: "ar" }));
    expect(got(await publishSet({ ctx: owner, setId, seen: set.revision }))).toEqual({ number: 1 });
    expect((await everything(database.db)).includes("الهضبة")).toBe(true);
    expect(JSON.stringify(got(await exportAccount({ ctx: owner })))).toContain("الهضبة");
    got(await deleteDocument({ ctx: owner, documentId: id }));
    expect((await everything(database.db)).includes("الهضبة")).toBe(false);
    expect(got(await getMySet({ ctx: owner, setId, lang: "ar" })).questions).toEqual([]);
    const listed = got(await listMySets({ ctx: owner, lang: "ar" }));
    expect(listed.map(({ questionCount }) => questionCount)).toEqual([0]);
  });

  it("is forgotten by what remembers its words, whether it goes alone or with its account", async () => {
    const owner = await makeTeacher(database.db);
    const forgotten: string[] = [];
    onForgotten((source) => forgotten.push(source));
    const alone = await add(owner, { text: floodBeginning });
    got(await deleteDocument({ ctx: owner, documentId: alone.id }));
    const { id } = await add(owner, { text: floodBeginning });
    got(await deleteAccount({ ctx: owner }));
    expect(forgotten).toEqual([`own:${alone.id}`, `own:${id}`]);
  });

  it("goes with its account, and what a learner began stays theirs", async () => {
    const owner = await makeTeacher(database.db);
    const { id } = await add(owner, { text: floodBeginning });
    await acceptAll(id, owner);
    const { id: setId } = got(await setFromDocument({ ctx: owner, documentId: id }));
    const set = got(await getMySet({ ctx: owner, setId, lang: "ar" }));
    await publishSet({ ctx: owner, setId, seen: set.revision });
    await changeAccess({ ctx: owner, setId, access: "link" });
    const learner = makeTestContext(database.db);
    const begun = await startAttempt({ ctx: learner, input: { set: set.slug, lang: "ar", mode: "practice" } } as never);
    expect(begun.ok).toBe(true);
    got(await deleteAccount({ ctx: owner }));
    const left = await database.db.document.count({ where: { ownerId: owner.user?.id ?? "" } });
    expect(left).toBe(0);
  });
});
