import { formatNumber, formatPercent } from "@/i18n/format";
import type { Text } from "@/i18n/messages";
import { Icon } from "../icon";
import { numberClass, Worded } from "../worded";

export type CountedChoice = { text: string; count: number; isKey: boolean };
type ChoiceTableProps = { choices: readonly CountedChoice[]; answers: number; text: Text };

/** What was chosen how often: a bar and a number for each answer, the right one named. */
export function ChoiceTable({ choices, answers, text }: ChoiceTableProps) {
  const { locale } = text;
  return (
    <table className="table choicetable">
      <caption className="sr">{text("statistics.choices")}</caption>
      <thead>
        <tr>
          <th scope="col">{text("statistics.choice")}</th>
          <th scope="col">{text("statistics.count")}</th>
          <th scope="col">{text("statistics.share")}</th>
        </tr>
      </thead>
      <tbody>
        {choices.map(({ text: words, count, isKey }) => {
          const share = count / Math.max(answers, 1);
          const percent = formatPercent(locale, share);
          return (
            <tr key={words}>
              <th scope="row">
                <Worded>{words}</Worded>{" "}
                {isKey && (
                  <span className="chip chip--right">
                    <Icon name="check" />
                    {text("statistics.key")}
                  </span>
                )}
                <svg className={isKey ? "bar bar--right" : "bar bar--other"} aria-hidden="true">
                  <rect width={`${100 * share}%`} height="100%" />
                </svg>
              </th>
              <td>{formatNumber(locale, count)}</td>
              <td>
                <bdi className={numberClass(percent)}>{percent}</bdi>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
