import { noWords } from "@/domain/sets/question-words";
import { blankQuestion, type WrittenQuestion } from "@/domain/sets/written-question";
import type { Context } from "../../context";
import { must } from "../../testing/must";
import { createSet } from "../create-set";
import { getMySet, type MySetView } from "../get-my-set";
import { describeSet } from "../steps/arrange-set";
import { publishSet } from "../versions/publish-set";

/** A question of a teacher's own, ready in both languages. */
export const ownQuestion = (): WrittenQuestion => ({
  ...blankQuestion("single-choice"),
  topic: "places",
  right: [1],
  words: {
    ar: {
      ...noWords,
      stem: "بحسب كتاب الجغرافيا، ما عاصمة الأردن؟",
      options: ["بغداد", "عمّان", "دمشق", "بيروت"],
      explanation: "عاصمة الأردن عمّان، كما في كتاب الجغرافيا.",
      backing: "كتاب الجغرافيا للصفّ السابع",
    },
    en: {
      ...noWords,
      stem: "According to the geography book, what is the capital of Jordan?",
      options: ["Baghdad", "Amman", "Damascus", "Beirut"],
      explanation: "The capital of Jordan is Amman, as the geography book says.",
      backing: "The geography book of year seven",
    },
  },
});

/** What a teacher does again and again with sets of their own. `teacherOf` is asked each time, since it is made before all tests. */
export function setsOf(teacherOf: () => Context) {
  const view = async (setId: string, ctx = teacherOf()): Promise<MySetView> =>
    must(await getMySet({ ctx, setId, lang: "en" }));
  const request = async (setId: string) => ({ ctx: teacherOf(), setId, seen: (await view(setId)).revision });
  const made = async () => must(await createSet({ ctx: teacherOf() })).id;
  const describedAs = async (setId: string, count: number, more = {}) => {
    const { choice } = (await view(setId)).draft;
    const description = {
      title: { ar: "مراجعة الأسبوع", en: "Week in review" },
      languages: ["ar" as const, "en" as const],
      choice: { ...choice, count, ...more },
    };
    return describeSet({ ...(await request(setId)), description });
  };
  const published = async (count = 4, setup?: (setId: string) => Promise<unknown>) => {
    const setId = await made();
    await describedAs(setId, count);
    await setup?.(setId);
    const outcome = await publishSet(await request(setId));
    if (!outcome.ok || !("number" in outcome.value)) throw new Error(JSON.stringify(outcome));
    return { setId, slug: (await view(setId)).slug, number: outcome.value.number };
  };
  return { view, request, made, describedAs, published };
}

export const questionIds = (set: MySetView) => set.questions.map(({ told }) => told?.face.id);
export const firstPlace = (set: MySetView) => set.questions[0]?.place ?? "";
