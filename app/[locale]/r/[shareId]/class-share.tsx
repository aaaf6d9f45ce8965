import { SharedCorrection } from "@/components/corrections/shared-correction";
import { RichText } from "@/components/rich-text";
import { formatPercent } from "@/i18n/format";
import type { Locale } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import type { SharedClass } from "@/server/shares/get-class-card";
import { SameQuestions } from "./same-questions";

/** A class's result in sums: how many took it, and how each question went. */
export function ClassShare({ card, locale }: { card: SharedClass; locale: Locale }) {
  const text = textFor(locale);
  const { name, learners, facilities, setTitle, questions } = card;
  return (
    <>
      <div className="pagehead">
        <p className="eyebrow">
          {name ? <RichText text={text} id="share.class.by" values={{ name }} /> : text("share.class.eyebrow")}
        </p>
        <h1 className="score">
          <RichText text={text} id="share.class.line" values={{ share: formatPercent(locale, card.meanShare) }} />
        </h1>
        <p className="lede">{text("share.class.lede", { learners, set: setTitle })}</p>
        <p className="quiet">{text("share.class.privacy")}</p>
      </div>
      <SharedCorrection correctedAt={card.correctedAt} text={text} />
      {questions ? (
        <SameQuestions locale={locale} questions={{ set: card.set, ...questions }} quizDay={null} />
      ) : (
        <p className="banner">{text("share.class.closed")}</p>
      )}
      <section className="sheet" aria-labelledby="each">
        <h2 id="each">{text("share.class.each")}</h2>
        <ol className="topics">
          {facilities.map((facility, index) => {
            const number = index + 1;
            return (
              <li className="topic" key={number}>
                <span>{text("share.class.question", { number })}</span>
                <strong>
                  <RichText text={text} id="share.class.facility" values={{ share: formatPercent(locale, facility) }} />
                </strong>
                <svg className="bar" aria-hidden="true">
                  <rect width={`${100 * facility}%`} height="100%" />
                </svg>
              </li>
            );
          })}
        </ol>
      </section>
    </>
  );
}
