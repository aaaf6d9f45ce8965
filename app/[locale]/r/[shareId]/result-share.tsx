import { SharedCorrection } from "@/components/corrections/shared-correction";
import type { QuestionState } from "@/components/question/progress-thread";
import { Strands } from "@/components/result/strands";
import { RichText } from "@/components/rich-text";
import { dayOf } from "@/domain/day";
import { formatDay } from "@/i18n/format";
import type { Locale } from "@/i18n/locales";
import { type Text, textFor } from "@/i18n/messages";
import type { Mark, SharedResult } from "@/server/shares/get-share";
import { SameQuestions } from "./same-questions";

const strandOf: Record<Mark, QuestionState> = { held: "right", part: "part", loose: "wrong" };
const strandsMax = 15;

/** A learner's result in words and strands, and the same questions to try. */
export function ResultShare({ share, locale }: { share: SharedResult; locale: Locale }) {
  const text = textFor(locale);
  const { correct, total, marks, quizDay } = share;
  const day = formatDay(locale, dayOf(share.finishedAt));
  return (
    <>
      <div className="pagehead">
        <p className="eyebrow">
          <Origin share={share} text={text} />
        </p>
        <h1 className="score">
          <RichText text={text} id="result.line" values={{ correct, total }} />
        </h1>
        <p className="lede">
          {quizDay === null ? text("share.lede2", { set: share.setTitle, day }) : text("share.ledeOn", { day })}
        </p>
      </div>
      <SharedCorrection correctedAt={share.correctedAt} text={text} />
      {marks.length <= strandsMax && (
        <Strands states={marks.map((mark) => strandOf[mark])} label={text("result.strandsOf")} text={text} />
      )}
      <SameQuestions locale={locale} questions={share} quizDay={quizDay} />
    </>
  );
}

/** Whose result it is, and of which sort: practice on an earlier day does not pass for that day's score. */
function Origin({ share: { name, dailyOn, quizDay, isRetry }, text }: { share: SharedResult; text: Text }) {
  if (isRetry) return name ? <RichText text={text} id="share.retryBy" values={{ name }} /> : text("share.retry");
  if (dailyOn !== null) {
    const day = formatDay(text.locale, dailyOn);
    return name ? <RichText text={text} id="share.dailyBy" values={{ day, name }} /> : text("share.daily", { day });
  }
  if (quizDay !== null)
    return name ? <RichText text={text} id="share.practiceBy" values={{ name }} /> : text("share.practice");
  return name ? <RichText text={text} id="share.by" values={{ name }} /> : text("share.eyebrow");
}
