import { beforeAll, describe, expect, it } from "vitest";
import { noWords } from "@/domain/sets/question-words";
import { blankQuestion } from "@/domain/sets/written-question";
import type { Context } from "../context";
import { addDocument } from "../documents/add-document";
import { deleteDocument } from "../documents/delete-document";
import { getDocument } from "../documents/get-document";
import { reviewDocument } from "../documents/review/review-document";
import { setFromDocument } from "../documents/set/set-from-document";
import { floodBeginning, floodNews } from "../documents/testing/flood-news.ar";
import { testDatabase, testDatabases } from "../testing/db";
import { everything } from "../testing/everything";
import { makeTeacher } from "../testing/factories";
import { must } from "../testing/must";
import { getMySet, type MySetView } from "./get-my-set";
import { getBlank, getWriting } from "./get-writing";
import type { OpenSentence } from "./open-sentences";
import { addSuggestion } from "./steps/add-suggestion";
import { arrangeSet, describeSet, lengthenSet, makeArabic, redrawSet } from "./steps/arrange-set";
import { type Mending, mendQuestion } from "./steps/mend-question";
import { otherOption } from "./steps/other-option";
import { pickQuestion } from "./steps/pick-question";
import { swapQuestion } from "./steps/swap-question";
import { type Turn, turnStatement } from "./steps/turn-statement";
import { undoStep } from "./steps/undo-step";
import { writeQuestion } from "./steps/write-question";

const notFound = { ok: false, error: { reason: "not-found" } };
const given = { title: "", publisher: "وكالة الوادي", publishedOn: "2024-05-14", text: floodNews };
const nothing: Mending = { stem: {}, key: {}, accepted: {}, wrong: {}, help: null, isTrue: null };

describe.each(testDatabases)(
  "a set of a teacher's document, mended where it stands, on $name",
  ({ open, isRepeat }) => {
    const database = testDatabase(open);
    let teacher: Context;
    let documentId = "";
    let setId = "";
    beforeAll(async () => {
      teacher = await makeTeacher(database.db);
      const added = must(await addDocument({ ctx: teacher, given }));
      if ("refused" in added) throw new Error(added.refused.reason);
      documentId = added.id;
      setId = must(await setFromDocument({ ctx: teacher, documentId })).id;
    });

    const view = async (): Promise<MySetView> => must(await getMySet({ ctx: teacher, setId, lang: "ar" }));
    const sentences = async (): Promise<OpenSentence[]> =>
      must(await getMySet({ ctx: teacher, setId, lang: "ar", opensText: true })).open;
    const request = async () => ({ ctx: teacher, setId, seen: (await view()).revision });
    const mend = async (place: string, mending: Partial<Mending>) =>
      must(await mendQuestion({ ...(await request()), place, mending: { ...nothing, ...mending } }));
    const undone = async () => undoStep({ ...(await request()), by: -1 });
    const stems = ({ questions }: MySetView) => questions.map(({ told }) => told?.face.stem ?? "");

    it("shows each question in its text, and why it deserves a look", async () => {
      const { questions, documentId: only } = await view();
      expect(only).toBe(documentId);
      for (const { inText } of questions)
        expect(floodNews).toContain(inText?.sentence.map(({ text }) => text).join("") ?? "-");
      for (const { told, inText } of questions) expect(inText?.stated !== null).toBe(told?.plain.key.includes("false"));
    });

    it.skipIf(isRepeat)(
      "swaps until the text has nothing left that goes with the rest, and never the same twice",
      async () => {
        const short = must(await addDocument({ ctx: teacher, given: { ...given, text: floodBeginning } }));
        if ("refused" in short) throw new Error(short.refused.reason);
        const made = must(await setFromDocument({ ctx: teacher, documentId: short.id }));
        const firstOf = async () => must(await getMySet({ ctx: teacher, setId: made.id, lang: "ar" }));
        const seen = new Set<string | undefined>();
        let note: string | null = null;
        while (note === null) {
          const { questions, revision } = await firstOf();
          const [first] = questions;
          expect(seen.has(first?.told?.face.stem)).toBe(false);
          seen.add(first?.told?.face.stem);
          const place = first?.place ?? "";
          note = must(await swapQuestion({ ctx: teacher, setId: made.id, seen: revision, place, by: "choice" })).note;
        }
        expect(note).toBe("spent");
      },
    );

    it.skipIf(isRepeat)("takes a question out, puts another at the end, and takes both back", async () => {
      const before = await view();
      const place = before.questions[4]?.place ?? "";
      await arrangeSet({ ...(await request()), place, how: "remove" });
      const { note, place: added } = must(await lengthenSet(await request()));
      const after = await view();
      expect(note === "spent" ? 9 : 10).toBe(after.questions.length);
      if (note === null) expect(after.questions.at(-1)?.place).toBe(added);
      expect(stems(after)).not.toContain(stems(before)[4]);
      if (note === null) await undone();
      await undone();
      expect(stems(await view())).toEqual(stems(before));
    });

    it.skipIf(isRepeat)("puts the sentence before into a stem, or says whose answer that would tell", async () => {
      const notes = new Set<string | null>();
      for (const { place, told } of (await view()).questions) {
        const { note, number } = await mend(place, { help: "before" });
        const stem = (await view()).questions.find((each) => each.place === place)?.told?.face.stem ?? "";
        notes.add(note);
        if (note !== null) expect([stem, note === "givesOther"]).toEqual([told?.face.stem, number !== undefined]);
        else {
          expect(stem).toMatch(/، بعد «[^»]+»/);
          await undone();
        }
      }
      for (const note of notes) expect([null, "givesOwn", "givesOther", "nothingBefore"]).toContain(note);
      expect(notes.size).toBeGreaterThan(1);
    });

    it("turns a true statement into a false one with what was changed apart, and back", async () => {
      const { questions } = await view();
      const found = questions.find(({ turns }) => turns.includes("false"));
      const place = found?.place ?? "";
      const turned = async (to: Turn) => {
        const { note } = must(await turnStatement({ ...(await request()), place, to }));
        return { note, ...(await view()).questions.find((each) => each.place === place) };
      };
      const before = found?.told?.face.stem ?? "";
      const isFalse = await turned("false");
      expect([isFalse.note, isFalse.told?.plain.key]).toEqual(["turnedFalse", ["false"]]);
      const changed = isFalse.inText?.stated?.filter(({ isChanged }) => isChanged).map(({ text }) => text) ?? [];
      expect(changed.length).toBeGreaterThan(0);
      expect(before).not.toContain(changed.join(" "));
      expect(isFalse.inText?.beside?.some(({ isChanged }) => isChanged)).toBe(true);
      expect(isFalse.turns).toContain("true");
      const back = await turned("true");
      expect([back.note, back.told?.face.stem]).toEqual(["turnedTrue", before]);
      await undone();
      await undone();
    });

    it("opens a question to be written with its document as what it is known from, and offers no facts of others", async () => {
      const blank = must(await getBlank({ ctx: teacher, setId, kind: "true-false", lang: "ar" }));
      expect(blank.written?.words.ar.backing).toMatch(/^«.+»، وكالة الوادي، 14 أيار\/مايو 2024$/);
      expect(blank.facts).toEqual([]);
    });

    it("is made empty where nothing is left to ask without a look, with the sentences to write from", async () => {
      const text = "وهذه آفة من الآفات التي لا تراعي حرمة في القاهرة ولا غيرها.";
      const added = must(await addDocument({ ctx: teacher, given: { ...given, text } }));
      if ("refused" in added) throw new Error(added.refused.reason);
      const { sentences, revision } = must(await getDocument({ ctx: teacher, documentId: added.id }));
      const all = sentences.flatMap(({ things }) => things.map(({ id }) => [id, { verdict: "dropped" }] as const));
      await reviewDocument({ ctx: teacher, documentId: added.id, seen: revision, step: Object.fromEntries(all) });
      const made = must(await setFromDocument({ ctx: teacher, documentId: added.id }));
      const set = must(await getMySet({ ctx: teacher, setId: made.id, lang: "ar", opensText: true }));
      expect([set.questions.length, set.open.length]).toEqual([0, 1]);
      expect(set.canReview).toBe(false);
    });

    it("tells of a set in two languages on an Arabic text, and makes it Arabic with its questions", async () => {
      const before = await view();
      const { draft } = before;
      const both = async (choice: typeof draft.choice) =>
        describeSet({ ...(await request()), description: { title: draft.title, choice, languages: ["ar", "en"] } });
      await both(draft.choice);
      const kept = await view();
      expect([kept.isArabicOnly, kept.hindrances, stems(kept).length]).toEqual([true, ["untitled", "findings"], 10]);
      await makeArabic(await request());
      expect(stems(await view())).toEqual(stems(before));
      await both({ ...draft.choice, count: 3 });
      const told = await view();
      expect([told.isArabicOnly, told.questions.length]).toEqual([true, 0]);
      await makeArabic(await request());
      const after = await view();
      expect([after.isArabicOnly, after.questions.length]).toEqual([false, 3]);
      for (let step = 0; step < 4; step++) await undone();
    });

    it("takes its explanation from the sentence that a teacher's own question is asked of, and goes with the text", async () => {
      // The last test looks for this name once the text is gone: what was taken back is kept until then.
      const [sentence = ""] = (floodNews.match(/[^.\n]+/gu) ?? []).filter((line) => line.includes("ساقية سيدي يوسف"));
      const words = sentence.trim().split(" ").slice(0, 9);
      const asked = (stem: string, more = {}) => ({
        ...blankQuestion("true-false"),
        words: { ar: { ...noWords, stem, backing: "درس", ...more }, en: noWords },
      });
      const write = async (written: ReturnType<typeof asked>) =>
        must(await writeQuestion({ ...(await request()), writing: { written } }));
      const kept = await write(asked(words.join(" ")));
      const own = (await view()).questions.find(({ place }) => place === kept.place);
      expect([kept.note, own?.faults, own?.origin]).toEqual(["explained", [], "written"]);
      expect(own?.told?.feedback.explanation).toContain(words.slice(0, 5).join(" "));
      expect(floodNews).toContain(own?.inText?.sentence.map(({ text }) => text).join("") ?? "-");
      await undone();
      const typed = await write(asked(words.join(" "), { explanation: "كما في الدرس." }));
      expect(typed.note).toBeNull();
      await undone();
      const other = await write(asked("ما لون علم الدولة التي فازت بالكأس؟"));
      const left = (await view()).questions.find(({ place }) => place === other.place);
      expect(left?.faults.map(({ fault }) => fault)).toEqual(["no-explanation"]);
      expect(left?.mendable?.stems[0]?.stem).toContain("الكأس");
      await undone();
    });

    it("puts another wrong option in, without the remark on the old one; none that would be right or is there", async () => {
      const { questions } = await view();
      const choice = questions.find(({ mendable }) => (mendable?.stems[0]?.wrong.length ?? 0) > 1);
      const [{ wrong } = { wrong: [] }] = choice?.mendable?.stems ?? [];
      const [first, second] = wrong;
      if (!choice || !first || !second) throw new Error("nothing is chosen among options");
      const key = choice.told?.feedback.keyText ?? "";
      const put = async (text: string) => mend(choice.place, { wrong: { ar: { [first.at]: text } } });
      expect(await put(key)).toMatchObject({ note: "keyOption", number: first.at + 1 });
      expect(await put(second.text)).toMatchObject({ note: "sameOption", number: first.at + 1 });
      expect((await view()).questions.find(({ place }) => place === choice.place)?.origin).toBe(choice.origin);
      expect(await put("مدينة من خيال المعلّم")).toMatchObject({ note: null });
      const writing = must(await getWriting({ ctx: teacher, setId, place: choice.place, lang: "ar" }));
      expect(writing.words.ar.options[first.at]).toBe("مدينة من خيال المعلّم");
      expect(writing.words.ar.reasons[first.at]).toBe("");
      expect(writing.words.ar.reasons[second.at]).not.toBe("");
      await undone();
    });

    it("takes the next wrong option that is proved, none twice, until none is left", async () => {
      const { questions } = await view();
      const choice = questions.find(({ kind, mendable }) => kind === "cloze" && mendable?.stems[0]?.wrong.length === 3);
      const place = choice?.place ?? "";
      const at = choice?.mendable?.stems[0]?.wrong[0]?.at ?? 0;
      const seen = new Set(choice?.mendable?.stems[0]?.wrong.map(({ text }) => text));
      let steps = 0;
      for (;;) {
        const { note } = must(await otherOption({ ...(await request()), place, at }));
        if (note === "noOption") break;
        expect(note).toBe("otherOption");
        const now = (await view()).questions.find((each) => each.place === place);
        const text = now?.mendable?.stems[0]?.wrong.find((each) => each.at === at)?.text ?? "";
        expect(seen.has(text)).toBe(false);
        expect(now?.findings).toEqual([]);
        seen.add(text);
        steps++;
      }
      expect(steps).toBeLessThan(40);
      while (steps-- > 0) await undone();
    });

    it("corrects what is right: typed with what else is accepted, and a number with its noun", async () => {
      const { from = 0, words = [] } = (await sentences()).at(-1) ?? {};
      must(await pickQuestion({ ...(await request()), from, picked: { gap: [words.length - 1] } }));
      const { place = "", mendable } = (await view()).questions.at(-1) ?? {};
      const also = mendable?.stems[0]?.accepted ?? [];
      await mend(place, { key: { ar: "جواب آخر" }, accepted: { ar: also } });
      const mended = (await view()).questions.find((each) => each.place === place);
      expect([mended?.told?.feedback.keyText, mended?.mendable?.stems[0]?.key]).toEqual(["جواب آخر", "جواب آخر"]);
      await undone();
      await undone();
      const number = (await view()).questions.find(({ kind }) => kind === "numeric-entry");
      if (!number) return;
      expect((await mend(number.place, { key: { ar: "كثير" } })).note).toBe("noNumber");
      await mend(number.place, { key: { ar: "31 قاربا" } });
      const counted = (await view()).questions.find((each) => each.place === number.place);
      expect([counted?.told?.feedback.keyText, counted?.told?.plain.key]).toEqual(["31 قاربا", ["31"]]);
      await undone();
    });

    it("keeps a stem that was typed and other answers that are right, and holds them against the rules", async () => {
      const { from = 0, words = [] } = (await sentences()).at(-1) ?? {};
      must(await pickQuestion({ ...(await request()), from, picked: { gap: [words.length - 1] } }));
      const { place = "", mendable, origin } = (await view()).questions.at(-1) ?? {};
      expect(origin).toBe("written");
      const [{ stem, accepted } = { stem: "", accepted: null }] = mendable?.stems ?? [];
      const { note } = await mend(place, {
        stem: { ar: `${stem} ` },
        accepted: { ar: [...(accepted ?? []), "اسم آخر"] },
      });
      const mended = (await view()).questions.find((each) => each.place === place);
      expect([note, mended?.origin, mended?.look]).toEqual([null, "reworded", []]);
      expect(mended?.mendable?.stems[0]?.accepted).toContain("اسم آخر");
      expect(mended?.told?.plain.key).toContain("اسم آخر");
      expect((await view()).hindrances).toEqual([]);
      await mend(place, { stem: { ar: stem.replace("____", "شيئا") } });
      expect((await view()).hindrances).toEqual(["findings"]);
      await undone();
      await undone();
      expect((await view()).questions.find((each) => each.place === place)?.origin).toBe("written");
      await undone();
    });

    it("leaves a question as it was made where nothing was typed, and knows no other teacher's", async () => {
      const [first] = (await view()).questions;
      const { revision } = await view();
      await mend(first?.place ?? "", { stem: { ar: first?.told?.face.stem ?? "" } });
      expect((await view()).revision).toBe(revision);
      expect((await mend("none", {})).note).toBe("gone");
      const stranger = { ctx: await makeTeacher(database.db), setId, seen: revision };
      expect(await mendQuestion({ ...stranger, place: first?.place ?? "", mending: nothing })).toEqual(notFound);
      expect(await pickQuestion({ ...stranger, from: 0, picked: { gap: [1] } })).toEqual(notFound);
    });

    it("suggests a question of each sentence that nothing asks of where some are lacking, and adds it as it is or reworded", async () => {
      const before = await view();
      const lost = before.questions.slice(-3);
      for (const { place } of lost) await arrangeSet({ ...(await request()), place, how: "remove" });
      const suggestions = async () => (await view()).open.flatMap(({ suggested }) => suggested ?? []);
      const [first, second] = await suggestions();
      if (!first || !second) throw new Error("nothing is suggested");
      const add = async (version: string, asked = "") =>
        must(await addSuggestion({ ...(await request()), version, asked }));
      expect(await add("none")).toMatchObject({ note: "gone" });
      expect(await add(first.version, `${first.asked} `)).toMatchObject({ note: null, number: 8, lacking: 2 });
      await add(second.version, `في الخبر: ${second.asked}`);
      const { questions, hindrances, open } = await view();
      expect(questions.slice(-2).map(({ origin }) => origin)).toEqual(["suggested", "reworded"]);
      // Of a sentence that was asked of before, another may be left.
      for (const { from, suggested } of open)
        if (suggested === null) expect(open.filter((each) => each.from === from).length).toBe(1);
      expect(questions.at(-1)?.told?.face.stem).toContain(`في الخبر: ${second.asked}`);
      expect(hindrances).toEqual([]);
      const left = await suggestions();
      expect(left.map(({ version }) => version)).not.toContain(first.version);
      const stranger = { ...(await request()), ctx: await makeTeacher(database.db) };
      expect(await addSuggestion({ ...stranger, version: first.version, asked: "" })).toEqual(notFound);
      for (let step = 0; step < 5; step++) await undone();
      expect(stems(await view())).toEqual(stems(before));
    });

    it.skipIf(isRepeat)("adds what one tap makes of a sentence, and not once more", async () => {
      for (const { place } of (await view()).questions.slice(-5))
        await arrangeSet({ ...(await request()), place, how: "remove" });
      const { from = 0, tapped } = (await view()).open.find(({ tapped }) => tapped !== null) ?? {};
      const [tap = tapped?.told ?? ""] = [...(tapped?.pieces ?? []), ...(tapped?.turned ?? [])].flatMap(
        ({ version }) => version ?? [],
      );
      const press = async () => must(await pickQuestion({ ...(await request()), from, picked: { tap } }));
      expect(await press()).toMatchObject({ note: null, count: 6, lacking: 4 });
      const { questions, hindrances } = await view();
      expect([questions.at(-1)?.origin, hindrances]).toEqual(["written", []]);
      expect(await press()).toEqual({ refused: "spent" });
      for (let step = 0; step < 6; step++) await undone();
    });

    it.skipIf(isRepeat)(
      "leaves suggestions where they are when one is added, and says what its teacher's words give away",
      async () => {
        const made = must(await setFromDocument({ ctx: teacher, documentId }));
        const own = async () => must(await getMySet({ ctx: teacher, setId: made.id, lang: "ar" }));
        const change = async () => ({ ctx: teacher, setId: made.id, seen: (await own()).revision });
        for (const { place } of (await own()).questions.slice(-4))
          await arrangeSet({ ...(await change()), place, how: "remove" });
        const suggestions = async () => (await own()).open.flatMap(({ suggested }) => suggested ?? []);
        const before = await suggestions();
        const [first, second, ...others] = before;
        must(await addSuggestion({ ...(await change()), version: second?.version ?? "", asked: "" }));
        expect((await suggestions()).map(({ version }) => version)).toEqual(
          before.filter((each) => each !== second).map(({ version }) => version),
        );
        const { questions } = await own();
        const asked = questions.findIndex(({ kind }) => kind === "cloze");
        const other = others.find(({ kind }) => kind !== "true-false");
        const keys = [questions[asked]?.told?.feedback.keyText, other?.told.feedback.keyText];
        const told = `${first?.asked} وقيل أيضا ${keys.join(" و")}.`;
        const added = await addSuggestion({ ...(await change()), version: first?.version ?? "", asked: told });
        expect(must(added)).toMatchObject({ note: "tells", number: asked + 1 });
        const after = await suggestions();
        expect(after.map(({ version }) => version)).toEqual(others.map(({ version }) => version));
        expect(after.find(({ version }) => version === other?.version)?.doubts[0]).toEqual({
          reason: "toldIn",
          number: 8,
        });
      },
    );

    it("makes a gap and a statement of sentences that nothing asks of; they stand when all is drawn anew, and go with the text", async () => {
      const [free] = await sentences();
      if (!free) throw new Error("every sentence is asked of");
      const picked = async (from: number, what: Parameters<typeof pickQuestion>[0]["picked"]) =>
        must(await pickQuestion({ ...(await request()), from, picked: what }));
      expect(await picked(free.from, { gap: [] })).toEqual({ refused: "none" });
      expect(await pickQuestion({ ...(await request()), from: 1, picked: { gap: [1] } })).toEqual(notFound);
      const gap = await picked(free.from, { gap: [free.words.length - 1] });
      const stated = await picked(free.from, { said: `${free.statement} وحدث ذلك كله ليلا`, isTrue: false });
      const places = [gap, stated].flatMap((each) => ("place" in each ? each.place : []));
      await redrawSet(await request());
      const { questions, hindrances } = await view();
      const own = questions.filter(({ place }) => places.includes(place));
      expect(own.map(({ kind, origin }) => [kind, origin])).toEqual([
        ["cloze", "written"],
        ["true-false", "written"],
      ]);
      expect(hindrances).toEqual([]);
      expect((await sentences()).map(({ from }) => from)).not.toContain(free.from);
      must(await deleteDocument({ ctx: teacher, documentId }));
      expect((await everything(database.db)).includes("ساقية سيدي يوسف")).toBe(false);
    });
  },
);
