import { Icon } from "@/components/icon";
import { GivenAnswer } from "@/components/question/given-answer";
import type { FormProps, KindView } from "@/components/question/kind-view";
import { posted } from "@/components/question/posted";
import type { FaceBase } from "@/domain/question-kind";
import { formatMonth } from "@/i18n/format";
import type { Text } from "@/i18n/messages";

type DateFace = FaceBase & { precision: "day" | "month" | "year" };
type PartProps = { id: string; text: Text; value: string; problemId?: string | undefined };

const months = Array.from({ length: 12 }, (_, index) => index + 1);

function DigitsPart({
  id,
  text,
  value,
  problemId,
  name,
  length,
}: PartProps & { name: "day" | "year"; length: number }) {
  return (
    <div className={`field field--${name}`}>
      <label htmlFor={id}>{text(`kinds.date-entry.${name}Label`)}</label>
      <input
        className="input"
        id={id}
        name={name}
        inputMode="numeric"
        autoComplete="off"
        maxLength={length}
        defaultValue={value}
        aria-invalid={problemId ? true : undefined}
        aria-describedby={problemId}
      />
    </div>
  );
}

/** Both families of month names, so that every reader finds the one they use. */
function MonthPart({ id, text, value, problemId }: PartProps) {
  return (
    <div className="field field--month">
      <label htmlFor={id}>{text("kinds.date-entry.monthLabel")}</label>
      <span className="select">
        <select
          id={id}
          name="month"
          defaultValue={value}
          aria-invalid={problemId ? true : undefined}
          aria-describedby={problemId}
        >
          <option value="">{text("kinds.date-entry.chooseMonth")}</option>
          {months.map((month) => (
            <option value={String(month).padStart(2, "0")} key={month}>
              {formatMonth(text.locale, month)}
            </option>
          ))}
        </select>
        <Icon name="chevron" />
      </span>
    </div>
  );
}

function DateForm({ face, given, problemId, text }: FormProps<DateFace>) {
  const part = (name: string) => ({ id: `${name}-${face.id}`, text, value: posted(given, name), problemId });
  return (
    <div className="dateparts">
      {face.precision === "day" && <DigitsPart {...part("day")} name="day" length={2} />}
      {face.precision !== "year" && <MonthPart {...part("month")} />}
      <DigitsPart {...part("year")} name="year" length={4} />
    </div>
  );
}

export const dateEntryView: KindView<DateFace> = {
  Form: DateForm,
  Marked: ({ feedback, text }) => <GivenAnswer feedback={feedback} text={text} />,
  howto: ({ precision }, text) => text(`kinds.date-entry.${precision}`),
  incomplete: ({ precision }) => `incomplete.${precision}`,
};
