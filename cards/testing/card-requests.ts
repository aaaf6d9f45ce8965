import type { CardRequest } from "../lay-out-card";
import type { CardSize } from "../measures";

/** A result of the right answers first, then parts and wrong ones by turns. */
export function requestOf(correct: number, total: number, changes: Partial<CardRequest> = {}): CardRequest {
  return {
    lang: "ar",
    title: "التحالف بالأرقام",
    correct,
    total,
    marks: Array.from({ length: total }, (_, index) => (index < correct ? "held" : index % 3 === 0 ? "part" : "loose")),
    sources: 5,
    years: [2014, 2024],
    siteAddress: "sanad.example",
    size: "wide",
    theme: "light",
    ...changes,
  };
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
