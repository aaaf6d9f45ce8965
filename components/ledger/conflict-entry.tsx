import type { Conflict } from "@/domain/facts/conflicts";
import { formatDay } from "@/i18n/format";
import type { Text } from "@/i18n/messages";
import { Icon } from "../icon";
import { Worded } from "../worded";
import { DriftChart } from "./drift-chart";
import { FactPlace, type ShownFact } from "./fact-entry";

export type ShownConflict = Pick<Conflict, "id" | "kind" | "treatment"> & {
  about: string;
  sides: readonly (ShownFact & { value: string; amount?: { number: number; isLeast: boolean } | undefined })[];
  note?: string | undefined;
};

/** What documents say of one thing, side by side with equal weight, then how that is treated. */
export function ConflictEntry({ conflict, text }: { conflict: ShownConflict; text: Text }) {
  return (
    <li className="sheet fact" id={conflict.id}>
      <div className="fact__top">
        <h3>{conflict.about}</h3>
        <span className="chip chip--dispute">
          <Icon name="fork" />
          {text(`facts.kinds.${conflict.kind}`)}
        </span>
      </div>
      <DriftChart conflict={conflict} text={text} />
      <div className="fork">
        <div className="fork__sides">
          {conflict.sides.map((side) => (
            <article className="sheet sheet--doc" key={side.id}>
              <p className="fact__value">
                <Worded>{side.value}</Worded>
              </p>
              <p className="small">
                <Worded>{side.statement}</Worded>
              </p>
              {side.attributedTo && (
                <p className="small quiet">
                  <Worded>{side.attributedTo}</Worded>
                </p>
              )}
              {side.asOf && <p className="small quiet">{formatDay(text.locale, side.asOf)}</p>}
              <p className="small">
                <FactPlace fact={side} text={text} />
              </p>
            </article>
          ))}
        </div>
        {conflict.note && (
          <p>
            <Worded>{conflict.note}</Worded>
          </p>
        )}
        {conflict.treatment !== "none" && (
          <p>
            <strong>{text("facts.treatment")}</strong> {text(`facts.treatments.${conflict.treatment}`)}
          </p>
        )}
      </div>
    </li>
  );
}
