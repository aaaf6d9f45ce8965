import type { Figure } from "@/domain/statistics/response-matrix";
import { formatNumber, formatPercent } from "@/i18n/format";
import type { Text } from "@/i18n/messages";
import { numberClass } from "../worded";

/** Two decimals, as many as a class's answers bear. */
export const inWords = (value: number, text: Text): string => formatNumber(text.locale, Math.round(value * 100) / 100);

type FigureTextProps = { figure: Figure; as?: "share" | "number"; text: Text };

/** A figure, or in words why there is none. */
export function FigureText({ figure, as = "number", text }: FigureTextProps) {
  if (figure.value === null) return <span className="small quiet">{text(`statistics.because.${figure.because}`)}</span>;
  const words = as === "share" ? formatPercent(text.locale, figure.value) : inWords(figure.value, text);
  return <bdi className={numberClass(words)}>{words}</bdi>;
}
