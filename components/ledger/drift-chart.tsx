import type { Text } from "@/i18n/messages";
import type { ShownConflict } from "./conflict-entry";
import { TimeChart } from "./time-chart";

/** Fewer points make no line of time. */
const pointsMin = 3;

/** Values that change with time, over the dates of their documents; nothing where there are too few numbers. */
export function DriftChart({ conflict, text }: { conflict: ShownConflict; text: Text }) {
  const points = conflict.sides.flatMap(({ id, amount, value, asOf, document }) =>
    amount ? [{ id, ...amount, words: value, on: asOf ?? document.published, isInferred: document.isInferred }] : [],
  );
  if (conflict.kind !== "drift" || points.length < pointsMin) return null;
  return (
    <figure className="stack stack--near">
      <p className="legend">
        <span>
          <i className="key key--value" /> {text("facts.legend.value")}
        </span>
        <span>
          <i className="key" /> {text("facts.legend.document")}
        </span>
        <span>
          <i className="key key--ring" /> {text("facts.legend.inferred")}
        </span>
        <span>
          <i className="key key--least" /> {text("facts.legend.least")}
        </span>
      </p>
      <TimeChart points={points} title={conflict.about} text={text} />
    </figure>
  );
}
