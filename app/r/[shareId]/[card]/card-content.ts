import type { CardContent } from "@/cards/card-content";
import { env } from "@/server/env";
import type { SharedClass } from "@/server/shares/get-class-card";
import type { SharedResult } from "@/server/shares/get-share";

/** What the card of a share tells, of what is stored alone. */
export function contentOf(shared: SharedResult | SharedClass): CardContent {
  const { lang, setTitle, sources, years, sensitive, aboutDeaths, name, correctedAt } = shared;
  const common = {
    lang,
    title: setTitle,
    sources: sources.length,
    years,
    sensitive,
    aboutDeaths,
    isCorrected: correctedAt !== null,
    siteAddress: env().siteUrl ?? "",
    ...(name === undefined ? {} : { name }),
  };
  if (shared.kind === "class") {
    const { facilities, learners, meanShare } = shared;
    return { ...common, kind: "class", facilities, learners, meanShare };
  }
  const { correct, total, dailyOn } = shared;
  const marks = shared.marks.map((strand, index) => ({ strand, year: shared.markYears[index] ?? null }));
  // Practice on an earlier day's quiz does not pass for that day's score.
  if (dailyOn === null) return { ...common, kind: "result", total, correct, marks };
  return { ...common, kind: "daily", total, score: { correct, marks } };
}
