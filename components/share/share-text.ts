import { formatDay, formatPercent } from "@/i18n/format";
import type { Text } from "@/i18n/messages";

/** held: full credit · part: some · loose: none. */
export type Mark = "held" | "part" | "loose";

/** What a learner may say of a result. */
export type SaidResult = {
  setTitle: string;
  /** The set speaks of war, which is not to be decorated: no shapes. */
  sensitive: boolean;
  /** The set is about deaths, which are not for points: no score. */
  aboutDeaths: boolean;
  /** The day whose scored attempt it is, YYYY-MM-DD; null for every other. */
  dailyOn: string | null;
  /** The day that the questions are those of; null for a set's. */
  quizDay: string | null;
  /** It asked again what another attempt had missed. */
  isRetry: boolean;
  correct: number;
  /** One a question, in order. */
  marks: readonly Mark[];
};

/** What a teacher may say of a class. `meanShare`: 0 to 1. */
export type SaidClass = { setTitle: string; aboutDeaths: boolean; meanShare: number };

const shapes: Record<Mark, string> = { held: "\u25CF", part: "\u25D0", loose: "\u25CB" };
/** More shapes than this say nothing at a glance. */
const shapesMax = 15;

/**
 * A result as its learner would tell it: in words with numbers that agree, then in shapes that are explained. It gives
 * no question and no answer away, and ends where the address goes.
 */
export function resultText(said: SaidResult, text: Text): string {
  const lines = [
    sentence(said, text),
    ...(said.sensitive || said.aboutDeaths ? [] : shapesLine(said.marks, text)),
    invitation(said, text),
  ];
  return lines.join("\n");
}

/** A class's result as its teacher would tell it, in sums only. */
export function classText({ setTitle, aboutDeaths, meanShare }: SaidClass, text: Text): string {
  const share = formatPercent(text.locale, meanShare);
  const words = aboutDeaths ? setTitle : text("share.says.inClass", { share, set: setTitle });
  return [words, text("share.says.same")].join("\n");
}

function sentence(said: SaidResult, text: Text): string {
  const { setTitle: set, dailyOn, quizDay, aboutDeaths, isRetry } = said;
  if (aboutDeaths) return text("share.says.tookPart", { set });
  const result = scoreWords(said.correct, said.marks.length, text);
  if (isRetry) return text("share.says.inRetry", { result, set });
  if (dailyOn === null) return text(quizDay === null ? "share.says.inSet" : "share.says.inPractice", { result, set });
  return text("share.says.inDaily", { result, day: formatDay(text.locale, dailyOn) });
}

/** «8 questions of 10», never a bare «8/10», which a reader of Arabic may see as 10/8. */
function scoreWords(correct: number, total: number, text: Text): string {
  if (total === 1) return text(correct === 1 ? "share.says.onlyRight" : "share.says.onlyWrong");
  const of = text("share.says.of", { total });
  return correct === 0 ? text("share.says.none", { of }) : text("share.says.result", { correct, of });
}

function shapesLine(marks: readonly Mark[], text: Text): string[] {
  if (marks.length > shapesMax) return [];
  const used = (["held", "part", "loose"] as const).filter((mark) => marks.includes(mark));
  const legend = used.map((mark) => text(`share.says.${mark}`)).join(" \u00B7 ");
  return [`${marks.map((mark) => shapes[mark]).join("")} (${legend})`];
}

function invitation({ quizDay, isRetry }: SaidResult, text: Text): string {
  if (quizDay !== null) return text("share.says.sameDay");
  return text(isRetry ? "share.says.sameSet" : "share.says.same");
}
