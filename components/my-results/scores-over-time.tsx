import { formatDay, formatPercent } from "@/i18n/format";
import type { Text } from "@/i18n/messages";
import { Icon } from "../icon";
import { ScoreChart, type ScorePoint } from "./score-chart";

/** `words`: the result in words. */
export type ScoredAttempt = ScorePoint & { title: string; words: string };

type ScoresProps = {
  /** The oldest first. */
  attempts: readonly ScoredAttempt[];
  /** How many are over and may not be seen yet. */
  waiting: number;
  text: Text;
};

/** Scores over time as a picture, and the same numbers in a table. */
export function ScoresOverTime({ attempts, waiting, text }: ScoresProps) {
  return (
    <section className="sheet" aria-labelledby="scores">
      <h2 id="scores">{text("me.chart.title")}</h2>
      {attempts.length === 0 ? (
        <p className="quiet">{text("me.chart.none")}</p>
      ) : (
        <>
          <ScoreFigure attempts={attempts} text={text} />
          <ScoreTable attempts={attempts} text={text} />
        </>
      )}
      {waiting > 0 && <p className="small quiet">{text("me.chart.waiting", { count: waiting })}</p>}
    </section>
  );
}

function ScoreFigure({ attempts, text }: { attempts: readonly ScoredAttempt[]; text: Text }) {
  const days = [...new Set([attempts[0]?.on, attempts.at(-1)?.on])].flatMap((on) => on ?? []);
  return (
    <figure className="stack stack--near">
      {attempts.some(({ isRetry }) => isRetry) && (
        <p className="legend">
          <span>
            <i className="key key--value" /> {text("me.chart.whole")}
          </span>
          <span>
            <i className="key key--value key--ring" /> {text("me.retry")}
          </span>
        </p>
      )}
      <div>
        <ScoreChart points={attempts} text={text} />
        <p className="scores__days" aria-hidden="true">
          {days.map((on) => (
            <span key={on}>{formatDay(text.locale, on)}</span>
          ))}
        </p>
      </div>
      <figcaption className="small quiet">
        {text(attempts.length === 1 ? "me.chart.one" : "me.chart.reading")}
      </figcaption>
    </figure>
  );
}

function ScoreTable({ attempts, text }: { attempts: readonly ScoredAttempt[]; text: Text }) {
  return (
    <details className="fold">
      <summary>
        <strong>{text("me.chart.table")}</strong>
        <Icon name="chevron" />
      </summary>
      <table className="table table--scores">
        <caption className="sr">{text("me.chart.title")}</caption>
        <thead>
          <tr>
            <th scope="col">{text("me.chart.set")}</th>
            <th scope="col">{text("me.chart.day")}</th>
            <th scope="col">{text("me.chart.score")}</th>
          </tr>
        </thead>
        <tbody>
          {attempts.toReversed().map(({ id, title, isRetry, on, words, score }) => (
            <tr key={id}>
              <th scope="row">
                {title}
                {isRetry && <span className="small quiet"> · {text("me.retry")}</span>}
              </th>
              <td>{formatDay(text.locale, on)}</td>
              <td>
                {words} <bdi className="num quiet">{formatPercent(text.locale, score)}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
