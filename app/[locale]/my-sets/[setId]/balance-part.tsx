import type { Locale } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import type { DraftedQuestion } from "@/server/my-sets/drafted-question";
import { Tool, turnActs } from "./item-tools";

/** With fewer statements nobody notices. */
const statementsMin = 3;

/** Says that all statements of a set are true, where they are, and makes one of them false. */
export function BalancePart({ questions, locale }: { questions: readonly DraftedQuestion[]; locale: Locale }) {
  const text = textFor(locale);
  const statements = questions.filter(({ kind, told }) => kind === "true-false" && told);
  const isAllTrue = statements.every(({ told }) => told?.plain.key.includes("true"));
  const [first] = statements.filter(({ turns }) => turns.includes("false"));
  if (statements.length < statementsMin || !isAllTrue || !first) return null;
  return (
    <div className="finding finding--waiting">
      <p>{text("mySets.allTrue", { count: statements.length })}</p>
      <Tool act={turnActs.false} place={first.place} label={text("mySets.turnOne")}>
        {text("mySets.turnOne")}
      </Tool>
    </div>
  );
}
