import type { Text } from "@/i18n/messages";

/** Beside a result that was graded again. */
export function CorrectedMark({ text }: { text: Text }) {
  return (
    <span className="chip" title={text("corrections.markHint")}>
      {text("corrections.mark")}
    </span>
  );
}
