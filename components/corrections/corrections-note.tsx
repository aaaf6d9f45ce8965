import { dayOf } from "@/domain/day";
import type { Bilingual } from "@/domain/language";
import { formatDay } from "@/i18n/format";
import type { Text } from "@/i18n/messages";

type Result = { correct: number; total: number };
type Corrected = {
  questions: readonly { id: string }[];
  result: Result | null;
  firstResult: Result | null;
  corrections: readonly {
    question: string;
    effect: "rekeyed" | "voided";
    cause: "fact" | "content" | "teacher";
    reason: Bilingual | null;
    correctedAt: Date;
  }[];
};

type NoteProps = {
  attempt: Corrected;
  /** The address of a question's own page: one that was voided stands on no other. */
  pathOf(question: string): string;
  text: Text;
};

/** What was corrected in a finished attempt, why, and what its result was before. Nothing where nothing was. */
export function CorrectionsNote({ attempt, pathOf, text }: NoteProps) {
  const { questions, corrections } = attempt;
  const last = corrections.reduce<Date | null>(
    (latest, { correctedAt }) => (latest && latest > correctedAt ? latest : correctedAt),
    null,
  );
  if (!last) return null;
  return (
    <section className="sheet corrections" aria-labelledby="corrections">
      <h2 id="corrections">{text("corrections.title", { day: formatDay(text.locale, dayOf(last)) })}</h2>
      <p>
        {text("corrections.lede")} <Difference attempt={attempt} text={text} />
      </p>
      <ul>
        {corrections.map(({ question, effect, cause, reason }) => (
          <li key={question}>
            <a href={pathOf(question)}>
              {text("corrections.number", { number: questions.findIndex(({ id }) => id === question) + 1 })}
            </a>
            {": "}
            {text(cause === "teacher" ? "corrections.byTeacher" : `corrections.${effect}`)} {reason?.[text.locale]}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Difference({ attempt: { result, firstResult }, text }: { attempt: Corrected; text: Text }) {
  if (!result || !firstResult) return null;
  const { correct: after, total: afterTotal } = result;
  const { correct: before, total: beforeTotal } = firstResult;
  return before === after && beforeTotal === afterTotal
    ? text("corrections.same", { after, afterTotal })
    : text("corrections.changed", { before, beforeTotal, after, afterTotal });
}
