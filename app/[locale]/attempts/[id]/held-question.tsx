import { StemText, stemBody } from "@/components/question/stem-heading";
import { type Locale, locales } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import type { AttemptView } from "@/server/attempts/get-attempt";
import { MarkedActions } from "./marked-actions";

type HeldQuestionProps = { attempt: AttemptView; current: number; locale: Locale };

/** An answered question whose feedback has to wait: the stem, why, and the way on. */
export function HeldQuestion({ attempt, current, locale }: HeldQuestionProps) {
  const text = textFor(locale);
  const face = attempt.questions[current];
  if (!face) return null;
  const isVoided = attempt.corrections.some(({ question, effect }) => question === face.id && effect === "voided");
  return (
    <>
      <section className="sheet" lang={face.lang} dir={locales[face.lang].dir}>
        {face.scopeText && <p className="small quiet">{face.scopeText}</p>}
        <h1 className="stem">
          <StemText stem={stemBody(face)} gapName={text("kinds.cloze.blank")} />
        </h1>
      </section>
      {!isVoided && (
        <p className="banner" id="verdict" tabIndex={-1}>
          {text("assign.heldFeedback")}
        </p>
      )}
      <MarkedActions attempt={attempt} current={current} locale={locale} />
    </>
  );
}
