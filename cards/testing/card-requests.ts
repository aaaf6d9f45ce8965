import type { CardContent, ClassContent, DailyContent, ResultContent } from "../card-content";
import type { CardRequest } from "../lay-out-card";
import type { CardSize } from "../measures";

const years = [2014, 2014, 2015, 2017, 2017, 2017, 2024] as const;

/** Right answers first, then parts and wrong ones by turns, on documents of five years in no order. */
const marksOf = (correct: number, total: number): ResultContent["marks"] =>
  Array.from({ length: total }, (_, index) => ({
    strand: index < correct ? "held" : index % 3 === 0 ? "part" : "loose",
    year: years[(index * 5) % years.length] ?? null,
  }));

const shared = {
  lang: "ar",
  title: "التحالف بالأرقام",
  sources: 5,
  years: [2014, 2024],
  siteAddress: "sanad.example",
} as const satisfies Partial<CardContent>;

const look = { size: "wide", theme: "light" } as const;

type Changes<Content> = Partial<Omit<Content, "kind"> & Pick<CardRequest, "size" | "theme">>;
export type RequestOf<Content> = Content & Pick<CardRequest, "size" | "theme">;

/** A learner's result. */
export function requestOf(
  correct: number,
  total: number,
  changes: Changes<ResultContent> = {},
): RequestOf<ResultContent> {
  return { kind: "result", ...shared, ...look, correct, total, marks: marksOf(correct, total), ...changes };
}

/** The quiz of a day, before anyone has taken it. */
export function dailyRequest(changes: Changes<DailyContent> = {}): RequestOf<DailyContent> {
  return {
    kind: "daily",
    ...shared,
    ...look,
    title: "اختبار يوم 20 تشرين الثاني/نوفمبر 2026",
    total: 5,
    sources: 3,
    ...changes,
  };
}

/** The quiz of a day with a score. */
export const scoredDaily = (correct: number, changes: Changes<DailyContent> = {}): RequestOf<DailyContent> =>
  dailyRequest({ score: { correct, marks: marksOf(correct, 5) }, ...changes });

/** A class of eighteen on ten questions. */
export function classRequest(changes: Changes<ClassContent> = {}): RequestOf<ClassContent> {
  const facilities = [0.83, 1, 0.78, 0.44, 0.94, 0.39, 0.56, 0, 0.97, 0.89];
  return { kind: "class", ...shared, ...look, facilities, learners: 18, ...changes };
}

const sizes: [CardSize, number, number][] = [
  ["wide", 1200, 630],
  ["square", 1080, 1080],
  ["story", 1080, 1920],
];

/** Every size in every language and theme. */
export const looks = sizes.flatMap(([size, width, height]) =>
  (["ar", "en"] as const).flatMap((lang) =>
    (["light", "dark"] as const).map((theme) => ({ size, width, height, lang, theme })),
  ),
);
