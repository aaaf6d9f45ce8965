import type { Conflict } from "@/domain/facts/conflicts";
import { formatDay } from "@/i18n/format";
import { localPath } from "@/i18n/locales";
import type { Text } from "@/i18n/messages";
import { Icon } from "../icon";
import { Worded } from "../worded";
import type { ShownFact } from "./fact-entry";
import { FactPlace } from "./fact-place";

export type ShownConflict = Pick<Conflict, "id" | "kind" | "treatment"> & {
  about: string;
  sides: readonly ShownFact[];
  note?: string | undefined;
};

type ConflictEntryProps = {
  conflict: ShownConflict;
  /** The side whose page this is: no link to itself. */
  current: string;
  text: Text;
};

/** What documents say of one thing, side by side with equal weight, then how that is treated. */
export function ConflictEntry({ conflict, current, text }: ConflictEntryProps) {
  return (
    <li className="sheet fact" id={conflict.id}>
      <div className="fact__top">
        <h3>{conflict.about}</h3>
        <span className={conflict.treatment === "none" ? "chip" : "chip chip--dispute"}>
          <Icon name={conflict.treatment === "none" ? "check" : "fork"} />
          {text(`facts.kinds.${conflict.kind}`)}
        </span>
      </div>
      <div className="fork">
        <div className="fork__sides">
          {conflict.sides.map((side) => (
            <Side side={side} isCurrent={side.id === current} text={text} key={side.id} />
          ))}
        </div>
        {conflict.note && (
          <p>
            <Worded>{conflict.note}</Worded>
          </p>
        )}
        <p>
          {conflict.treatment === "none" ? (
            text("facts.detail.agrees")
          ) : (
            <>
              <strong>{text("facts.treatment")}</strong> {text(`facts.treatments.${conflict.treatment}`)}
            </>
          )}
        </p>
      </div>
    </li>
  );
}

function Side({ side, isCurrent, text }: { side: ShownFact; isCurrent: boolean; text: Text }) {
  return (
    <article className={isCurrent ? "sheet sheet--doc is-current" : "sheet sheet--doc"}>
      <p className="fact__value">
        <Worded>{side.value}</Worded>
      </p>
      <p className="small">
        {isCurrent || side.path === null ? (
          <Worded>{side.statement}</Worded>
        ) : (
          <a href={localPath(text.locale, side.path)}>
            <Worded>{side.statement}</Worded>
          </a>
        )}
      </p>
      {side.attributedTo && (
        <p className="small quiet">
          <Worded>{side.attributedTo}</Worded>
        </p>
      )}
      {side.asOf && <p className="small quiet">{formatDay(text.locale, side.asOf)}</p>}
      <p className="small">
        <FactPlace document={side.document} paragraphs={side.paragraphs} text={text} />
      </p>
    </article>
  );
}
