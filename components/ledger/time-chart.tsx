import { inReaderDigits } from "@/i18n/digits";
import { formatDay, formatNumber } from "@/i18n/format";
import { locales } from "@/i18n/locales";
import type { Text } from "@/i18n/messages";

export type ChartPoint = {
  id: string;
  number: number;
  /** «More than» so many: the thread stays open upwards. */
  isLeast: boolean;
  /** The value in words. */
  words: string;
  /** Calendar date at its own precision. */
  on: string;
  /** The document does not state its date. */
  isInferred: boolean;
};

/** Shares of the drawing, in per cent, left free around the points. */
const frame = { side: 14, top: 16 };
const steps = [0, 1, 2, 3, 4];

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

/** Figures (●) hang by their threads over the date of their document (■). Time runs in reading direction. */
export function TimeChart({ points, title, text }: { points: readonly ChartPoint[]; title: string; text: Text }) {
  const { locale } = text;
  const top = topOf(points);
  const times = points.map(({ on }) => yearsOf(on));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const isMirrored = locales[locale].dir === "rtl";
  const x = (on: string) => {
    const along = frame.side + ((yearsOf(on) - first) / Math.max(last - first, 0.1)) * (100 - 2 * frame.side);
    return `${isMirrored ? 100 - along : along}%`;
  };
  const y = (number: number) => `${100 - (number / top) * (100 - frame.top)}%`;
  const label = inReaderDigits(
    `${title}: ${points.map(({ words, on }) => `${words} (${formatDay(locale, on)})`).join("; ")}`,
  );
  return (
    <svg className="timechart" role="img" aria-label={label}>
      {steps.map((step) => (
        <g key={step}>
          <line className="timechart__rule" x1="0" x2="100%" y1={y((top * step) / 4)} y2={y((top * step) / 4)} />
          <text
            className="timechart__scale"
            x={isMirrored ? "100%" : "0"}
            y={y((top * step) / 4)}
            dy="-4"
            textAnchor="start"
          >
            {formatNumber(locale, (top * step) / 4)}
          </text>
        </g>
      ))}
      {points.map((point) => (
        <Point
          key={point.id}
          point={point}
          x={x(point.on)}
          y={y(point.number)}
          date={formatDay(locale, point.on.slice(0, 4))}
        />
      ))}
    </svg>
  );
}

/** Pixels from the middle of a value's dot: where its thread opens upwards, and where its words stand. */
const open = { from: -9, to: -44 };
const wordsAbove = { exact: -18, least: -54 };

function Point({ point, x, y, date }: { point: ChartPoint; x: string; y: string; date: string }) {
  return (
    <g>
      <line className="timechart__thread" x1={x} x2={x} y1={y} y2="100%" />
      <svg x={x} y={y} overflow="visible" aria-hidden="true">
        {point.isLeast && <line className="timechart__open" y1={open.from} y2={open.to} />}
        <circle className="timechart__value" r="9" />
        <text className="timechart__words" y={point.isLeast ? wordsAbove.least : wordsAbove.exact} textAnchor="middle">
          {inReaderDigits(point.words)}
        </text>
      </svg>
      <svg x={x} y="100%" overflow="visible" aria-hidden="true">
        <rect
          className={point.isInferred ? "timechart__ring" : "timechart__source"}
          x="-7"
          y="-7"
          width="14"
          height="14"
        />
        <text className="timechart__date" y="28" textAnchor="middle">
          {date}
        </text>
      </svg>
    </g>
  );
}
