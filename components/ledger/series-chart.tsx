import { inReaderDigits } from "@/i18n/digits";
import { formatDay, formatNumber } from "@/i18n/format";
import { locales } from "@/i18n/locales";
import type { Text } from "@/i18n/messages";

export type ChartPoint = {
  id: string;
  number: number;
  bound: "more" | "less" | "none";
  /** The value in words. */
  words: string;
  /** Calendar date at its own precision; `undefined`: no time. */
  asOf: string | undefined;
  document: string;
  /** Somebody's claim and not the document's own word. */
  speaker: string | undefined;
  isDoubted: boolean;
};

/** Shares of the drawing, in per cent: free at the start for the scale, at the top for words; where time ends. */
const frame = { start: 14, end: 6, top: 26, undated: 30 };
const steps = [0, 1, 2, 3, 4];
/** Most years named under the line. */
const ticksMax = 6;

/** Middle of the time that a calendar date names, in years. */
function yearsOf(on: string): number {
  const [year = 0, month, day] = on.split("-").map(Number);
  if (month === undefined) return year + 0.5;
  return year + (month - 1 + (day === undefined ? 0.5 : (day - 1) / 31)) / 12;
}

/** Four steps of a round size that reach the largest value. */
function topOf(points: readonly ChartPoint[]): number {
  const step = Math.max(...points.map(({ number }) => number), 1) / 4;
  const unit = 10 ** Math.floor(Math.log10(step));
  const factor = [1, 2, 2.5, 5, 10].find((round) => round * unit >= step) ?? 10;
  return 4 * factor * unit;
}

const round = (number: number) => Math.round(number * 100) / 100;

/** Where things stand, in per cent of the drawing, from the side at which reading begins. */
function layout(points: readonly ChartPoint[]) {
  const dated = points.flatMap(({ asOf }) => asOf ?? []).map(yearsOf);
  const undated = points.filter(({ asOf }) => asOf === undefined);
  const [first, last] = [Math.floor(Math.min(...dated)), Math.ceil(Math.max(...dated))];
  const end = 100 - (undated.length > 0 ? frame.undated : frame.end);
  const ofYears = (years: number) => frame.start + ((years - first) / Math.max(last - first, 1)) * (end - frame.start);
  const step = Math.max(1, Math.ceil((last - first) / (ticksMax - 1)));
  const top = topOf(points);
  return {
    top,
    /** Where time ends and what has none begins; `undefined`: everything has a time. */
    border: undated.length > 0 ? end + 5 : undefined,
    years: Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, at) => first + at * step).map((year) => ({
      year,
      along: ofYears(year),
    })),
    along: (point: ChartPoint) =>
      point.asOf === undefined
        ? end + 5 + ((undated.indexOf(point) + 0.5) / undated.length) * (frame.undated - 5 - frame.end / 2)
        : ofYears(yearsOf(point.asOf)),
    y: (number: number) => `${round(100 - (number / top) * (100 - frame.top))}%`,
  };
}

type SeriesChartProps = { points: readonly ChartPoint[]; title: string; text: Text };

/** Numbers hang by their threads over their time, which runs in reading direction; each has its row's number at its foot. */
export function SeriesChart({ points, title, text }: SeriesChartProps) {
  const { locale } = text;
  const { top, border, years, along, y } = layout(points);
  const isMirrored = locales[locale].dir === "rtl";
  const x = (share: number) => `${round(isMirrored ? 100 - share : share)}%`;
  const label = text("facts.size.label", {
    title,
    points: points.map((point) => inWords(point, text)).join("\u061b "),
  });
  return (
    <svg className="timechart" role="img" aria-label={inReaderDigits(label)}>
      {steps.map((step) => (
        <g key={step}>
          <line className="timechart__rule" x1="0" x2="100%" y1={y((top * step) / 4)} y2={y((top * step) / 4)} />
          <text className="timechart__scale" x={isMirrored ? "100%" : "0"} y={y((top * step) / 4)} dy="-4">
            {formatNumber(locale, (top * step) / 4)}
          </text>
        </g>
      ))}
      <line className="timechart__axis" x1={x(0)} x2={x(border ?? 100)} y1="100%" y2="100%" />
      {years.map(({ year, along: share }) => (
        <svg key={year} x={x(share)} y="100%" overflow="visible" aria-hidden="true">
          <line className="timechart__axis" y2="6" />
          <text className="timechart__date" y="52" textAnchor="middle">
            {formatDay(locale, String(year))}
          </text>
        </svg>
      ))}
      {border !== undefined && (
        <g>
          <line className="timechart__border" x1={x(border)} x2={x(border)} y1={`${frame.top / 2}%`} y2="100%" />
          <svg x={x((border + 100) / 2)} y="100%" overflow="visible" aria-hidden="true">
            <text className="timechart__date" y="52" textAnchor="middle">
              {text("facts.size.undated")}
            </text>
          </svg>
        </g>
      )}
      {points.map((point, at) => (
        <Mark key={point.id} point={point} x={x(along(point))} y={y(point.number)} row={at + 1} text={text} />
      ))}
    </svg>
  );
}

function inWords({ words, asOf, document, speaker }: ChartPoint, text: Text): string {
  const when = asOf ? formatDay(text.locale, asOf) : text("facts.size.noTime");
  return [words, when, ...(speaker ? [speaker] : []), document]
    .join("\u060c ")
    .replaceAll("\u060c", text.locale === "ar" ? "\u060c" : ",");
}

/** Pixels from the middle of a mark: where its thread opens, and where its words stand. */
const open = { from: 11, to: 40 };
const words = { beside: 18, opened: 50, bound: 70 };

type MarkProps = { point: ChartPoint; x: string; y: string; row: number; text: Text };

function Mark({ point, x, y, row, text }: MarkProps) {
  const { bound, speaker, isDoubted, asOf, number } = point;
  const sign = bound === "less" ? 1 : -1;
  const kind = isDoubted ? "timechart__mark timechart__mark--hollow" : "timechart__mark";
  return (
    <g>
      <line
        className={asOf ? "timechart__thread" : "timechart__thread timechart__thread--loose"}
        x1={x}
        x2={x}
        y1={y}
        y2="100%"
      />
      <svg x={x} y={y} overflow="visible" aria-hidden="true">
        {bound !== "none" && (
          <>
            <line className="timechart__open" y1={sign * open.from} y2={sign * open.to} />
            <path
              className="timechart__arrow"
              d={`M-6 ${sign * (open.to - 7)} 0 ${sign * open.to} 6 ${sign * (open.to - 7)}`}
            />
          </>
        )}
        {speaker ? <path className={kind} d="M0 -11 11 0 0 11 -11 0Z" /> : <circle className={kind} r="9" />}
        <text className="timechart__words" y={bound === "more" ? -words.opened : -words.beside} textAnchor="middle">
          {formatNumber(text.locale, number)}
        </text>
        {bound !== "none" && (
          <text className="timechart__bound" y={bound === "more" ? -words.bound : words.opened} textAnchor="middle">
            {text(`facts.size.bound.${bound}`)}
          </text>
        )}
      </svg>
      <svg x={x} y="100%" overflow="visible" aria-hidden="true">
        <rect className="timechart__source" x="-6" y="-6" width="12" height="12" />
        <text className="timechart__row" y="28" textAnchor="middle">
          {formatNumber(text.locale, row)}
        </text>
      </svg>
    </g>
  );
}
