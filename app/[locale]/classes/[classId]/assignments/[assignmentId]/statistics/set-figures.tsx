import { FigureText, inWords } from "@/components/statistics/figure-text";
import { soundFrom } from "@/domain/statistics/question-flags";
import type { Text } from "@/i18n/messages";
import type { AssignmentStatistics } from "@/server/assignments/get-statistics";

/** From where on reliability is called good, and from where it serves a class (J. C. Nunnally, Psychometric Theory, 1978). */
const reliabilityBounds = { high: 0.8, middle: 0.6 };

/** Reliability and error of all questions together, each with what it means. */
export function SetFigures({ statistics, text }: { statistics: AssignmentStatistics; text: Text }) {
  const { reliability, isAllOrNothing, standardError, deviation, mean, answers, questions } = statistics;
  const inQuestions = (value: number | null) =>
    value === null ? "\u2013" : text("statistics.inQuestions", { count: inWords(value, text) });
  return (
    <section className="sheet" aria-labelledby="set">
      <h2 id="set">{text("statistics.set")}</h2>
      <dl className="setfigures">
        <div>
          <dt>
            {text("statistics.reliability")}{" "}
            <span className="small quiet">({text(isAllOrNothing ? "statistics.kr20" : "statistics.alpha")})</span>
          </dt>
          <dd>
            <b>
              <FigureText figure={reliability} text={text} />
            </b>
            {answers > 0 && answers < soundFrom.reliability && (
              <span className="chip">{text("statistics.unsound")}</span>
            )}
            <p className="small quiet">{text(`statistics.reliabilityMeans.${rankOf(reliability.value)}`)}</p>
          </dd>
        </div>
        <div>
          <dt>{text("statistics.error")}</dt>
          <dd>
            <b>{inQuestions(standardError.value)}</b>
            <p className="small quiet">{text("statistics.errorMeans")}</p>
          </dd>
        </div>
        <div>
          <dt>{text("statistics.mean")}</dt>
          <dd>
            <b>
              {mean === null
                ? "\u2013"
                : text("result.ofTotal", { correct: inWords(mean, text), total: questions.length })}
            </b>
            <p className="small quiet">
              {text("statistics.deviation")}: {inQuestions(deviation.value)}
            </p>
          </dd>
        </div>
      </dl>
    </section>
  );
}

function rankOf(value: number | null): "none" | "high" | "middle" | "low" {
  if (value === null) return "none";
  if (value >= reliabilityBounds.high) return "high";
  return value >= reliabilityBounds.middle ? "middle" : "low";
}
