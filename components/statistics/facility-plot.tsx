import type { Figure } from "@/domain/statistics/response-matrix";
import { formatNumber, formatPercent } from "@/i18n/format";
import { locales } from "@/i18n/locales";
import type { Text } from "@/i18n/messages";
import { inWords } from "./figure-text";

/** A question on the plot. `number`: its place in the assignment, from 1. */
export type PlottedQuestion = {
  id: string;
  number: number;
  facility: Figure;
  discrimination: Figure;
  isFlagged: boolean;
};

/** Shares of the drawing, in per cent, left free: for the scale, at the end, above and below. */
const frame = { start: 13, end: 5, top: 8, bottom: 6 };
const shares = [0, 0.25, 0.5, 0.75, 1];
/** Below it discrimination is called weak. */
const weak = 0.2;

const round = (number: number) => Math.round(number * 100) / 100;

/** Facility along the reading direction, discrimination upwards; each question is its number. */
export function FacilityPlot({ questions, text }: { questions: readonly PlottedQuestion[]; text: Text }) {
  const { locale } = text;
  const points = questions.flatMap(({ facility, discrimination, ...question }) =>
    facility.value === null || discrimination.value === null
      ? []
      : [{ ...question, facility: facility.value, discrimination: discrimination.value }],
  );
  if (points.length === 0) return null;
  const low = Math.min(-0.2, Math.floor(5 * Math.min(...points.map((point) => point.discrimination))) / 5);
  const high = Math.max(0.6, Math.ceil(5 * Math.max(...points.map((point) => point.discrimination))) / 5);
  const isMirrored = locales[locale].dir === "rtl";
  const x = (share: number) => {
    const along = frame.start + share * (100 - frame.start - frame.end);
    return `${round(isMirrored ? 100 - along : along)}%`;
  };
  const y = (value: number) =>
    `${round(100 - frame.bottom - ((value - low) / (high - low)) * (100 - frame.top - frame.bottom))}%`;
  const lines = Array.from({ length: Math.round((high - low) / 0.2) + 1 }, (_, at) => round(low + at * 0.2));
  return (
    <svg className="itemplot" role="img" aria-label={labelOf(points, text)}>
      {lines.map((value) => (
        <g key={value}>
          <line
            className={value === weak ? "itemplot__weak" : "itemplot__rule"}
            x1={x(0)}
            x2={x(1)}
            y1={y(value)}
            y2={y(value)}
          />
          <text className="itemplot__scale" x={isMirrored ? "100%" : "0"} y={y(value)} dy="5">
            {inWords(value, text)}
          </text>
        </g>
      ))}
      {shares.map((share) => (
        <svg key={share} x={x(share)} y="100%" overflow="visible" aria-hidden="true">
          <text className="itemplot__scale" y="16" textAnchor="middle">
            {formatPercent(locale, share)}
          </text>
        </svg>
      ))}
      {points.map(({ id, number, facility, discrimination, isFlagged }) => (
        <svg key={id} x={x(facility)} y={y(discrimination)} overflow="visible" aria-hidden="true">
          {isFlagged ? (
            <rect className="itemplot__flagged" x="-12" y="-12" width="24" height="24" />
          ) : (
            <circle className="itemplot__point" r="12" />
          )}
          <text className="itemplot__number" y="5" textAnchor="middle">
            {formatNumber(locale, number)}
          </text>
        </svg>
      ))}
    </svg>
  );
}

function labelOf(points: readonly { number: number; facility: number; discrimination: number }[], text: Text): string {
  const worded = points.map(({ number, facility, discrimination }) =>
    text("statistics.plot.point", {
      number,
      facility: formatPercent(text.locale, facility),
      discrimination: inWords(discrimination, text),
    }),
  );
  return text("statistics.plot.label", { count: points.length, points: worded.join("; ") });
}
