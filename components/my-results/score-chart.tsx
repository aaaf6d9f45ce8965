import { formatDay, formatPercent } from "@/i18n/format";
import { locales } from "@/i18n/locales";
import type { Text } from "@/i18n/messages";

/** A finished attempt on the chart. `score`: 0 to 1 · `on`: the day it was finished. */
export type ScorePoint = { id: string; score: number; on: string; isRetry: boolean };

/** Shares of the drawing, in per cent, left free around the points: for the scale, for the last value's words, above. */
const frame = { start: 15, end: 9, top: 16, bottom: 4 };
const scale = [0, 0.5, 1];

/** Pixels: dots shrink before they run into each other. */
const radiusOf = (count: number) => (count <= 20 ? 7 : count <= 50 ? 5 : 3);
const ringMin = 4;

const y = (score: number) => 100 - frame.bottom - score * (100 - frame.top - frame.bottom);

/** Scores in the order of time, which runs in reading direction; equal steps, since many attempts share a day. */
export function ScoreChart({ points, text }: { points: readonly ScorePoint[]; text: Text }) {
  const { locale } = text;
  const isMirrored = locales[locale].dir === "rtl";
  const room = 100 - frame.start - frame.end;
  const x = (at: number) => {
    const along = frame.start + room * (points.length === 1 ? 0.5 : at / (points.length - 1));
    return isMirrored ? 100 - along : along;
  };
  const last = points.at(-1);
  return (
    <svg className="scores" role="img" aria-label={labelOf(points, text)}>
      {scale.map((score) => (
        <g key={score}>
          <line className="scores__rule" x1="0" x2="100%" y1={`${y(score)}%`} y2={`${y(score)}%`} />
          <text className="scores__scale" x={isMirrored ? "100%" : "0"} y={`${y(score)}%`} dy="-5" textAnchor="start">
            {formatPercent(locale, score)}
          </text>
        </g>
      ))}
      <svg width="100%" height="100%" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        <polyline
          className="scores__thread"
          points={points.map(({ score }, at) => `${round(x(at))},${round(y(score))}`).join(" ")}
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      {points.map(({ id, score, isRetry }, at) => (
        <circle
          key={id}
          className={isRetry ? "scores__ring" : "scores__dot"}
          cx={`${round(x(at))}%`}
          cy={`${round(y(score))}%`}
          r={isRetry ? Math.max(radiusOf(points.length), ringMin) : radiusOf(points.length)}
        />
      ))}
      {last && (
        <text
          className="scores__words"
          x={`${round(x(points.length - 1))}%`}
          y={`${round(y(last.score))}%`}
          dy={wordsOffset(points)}
          textAnchor="middle"
        >
          {formatPercent(locale, last.score)}
        </text>
      )}
    </svg>
  );
}

/** Pixels from the last dot to its words: below it where the thread comes from above and there is room. */
function wordsOffset(points: readonly ScorePoint[]): number {
  const [before, last] = points.slice(-2);
  return before && last && before.score > last.score && last.score >= 0.2 ? 26 : -14;
}

const round = (number: number) => Math.round(number * 100) / 100;

function labelOf(points: readonly ScorePoint[], text: Text): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return "";
  const percent = (score: number) => formatPercent(text.locale, score);
  const day = (point: ScorePoint) => formatDay(text.locale, point.on);
  if (points.length === 1) return text("me.chart.labelOne", { score: percent(first.score), day: day(first) });
  return text("me.chart.label", {
    attempts: text("me.chart.attempts", { count: points.length }),
    ...{ first: percent(first.score), firstDay: day(first), last: percent(last.score), lastDay: day(last) },
    best: percent(Math.max(...points.map(({ score }) => score))),
  });
}
