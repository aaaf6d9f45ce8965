import { formatDay } from "@/i18n/format";
import { localPath } from "@/i18n/locales";
import type { Text } from "@/i18n/messages";
import { Icon } from "../icon";
import { Worded } from "../worded";
import type { ShownConflict } from "./conflict-entry";
import { FactPlace, type ShownDocument } from "./fact-place";

export type ShownFact = {
  id: string;
  /** Its own page, without the language; null while it is held back. */
  path: string | null;
  property: { id: string; name: string };
  statement: string;
  value: string;
  asOf?: string | undefined;
  attributedTo?: string | undefined;
  document: ShownDocument & { id: string };
  paragraphs: readonly number[];
  certainty: "stated" | "doubted" | "planned";
  reason?: string | undefined;
  isAsked: boolean;
  isDerived: boolean;
  notes: readonly string[];
  successor?: { path: string } | undefined;
  predecessor?: { path: string } | undefined;
};

type FactEntryProps = { fact: ShownFact; conflicts: readonly ShownConflict[]; text: Text };

/** One fact with all that limits it, where it stands, and what stands against it. */
export function FactEntry({ fact, conflicts, text }: FactEntryProps) {
  if (fact.path === null) return <HeldEntry fact={fact} text={text} />;
  return (
    <li className="sheet fact" id={fact.id}>
      <div className="fact__top">
        <h3 className="fact__value">
          <a href={localPath(text.locale, fact.path)}>
            <Worded>{fact.statement}</Worded>
          </a>
        </h3>
        <FactChips fact={fact} isDisputed={conflicts.some(isTreated)} text={text} />
      </div>
      <FactMeta fact={fact} text={text} />
      {conflicts.length > 0 && <Against fact={fact} conflicts={conflicts} text={text} />}
    </li>
  );
}

function HeldEntry({ fact, text }: Pick<FactEntryProps, "fact" | "text">) {
  return (
    <li className="sheet fact fact--held">
      <p className="quiet">{fact.statement}</p>
      <p className="small">
        <FactPlace document={fact.document} paragraphs={[]} text={text} />
      </p>
    </li>
  );
}

const isTreated = ({ treatment }: ShownConflict) => treatment !== "none";

/** What is to be known of a fact at a glance, each in words. */
export function FactChips({ fact, isDisputed, text }: { fact: ShownFact; isDisputed: boolean; text: Text }) {
  const words = [
    ...(fact.successor ? [text("facts.superseded")] : []),
    ...(fact.certainty === "stated" ? [] : [text(`facts.${fact.certainty}`)]),
    ...(fact.isDerived ? [text("facts.derived")] : []),
    ...(fact.isAsked || fact.successor ? [] : [text("facts.notAsked")]),
  ];
  if (words.length === 0 && !isDisputed) return null;
  return (
    <span className="chips">
      {isDisputed && (
        <span className="chip chip--dispute">
          <Icon name="fork" />
          {text("facts.conflict")}
        </span>
      )}
      {words.map((word) => (
        <span className="chip" key={word}>
          {word}
        </span>
      ))}
    </span>
  );
}

/** Property, speaker, time, document, and why an editor keeps it from questions. */
export function FactMeta({ fact, text }: Pick<FactEntryProps, "fact" | "text">) {
  const { locale } = text;
  return (
    <dl className="meta">
      <Entry term={text("facts.property")}>
        <a href={localPath(locale, `/facts?property=${fact.property.id}`)}>{fact.property.name}</a>
      </Entry>
      {fact.attributedTo && (
        <Entry term={text("evidence.saidBy")}>
          <Worded>{fact.attributedTo}</Worded>
        </Entry>
      )}
      {fact.asOf && <Entry term={text("evidence.asOf")}>{formatDay(locale, fact.asOf)}</Entry>}
      <Entry term={text("facts.document")}>
        <FactPlace document={fact.document} paragraphs={fact.paragraphs} text={text} />
      </Entry>
      {fact.successor && (
        <Entry term={text("facts.superseded")}>
          <a href={localPath(locale, fact.successor.path)}>{text("facts.successor")}</a>
        </Entry>
      )}
      <Notes fact={fact} text={text} />
    </dl>
  );
}

/** All notes under one name. */
function Notes({ fact: { predecessor, reason, notes }, text }: Pick<FactEntryProps, "fact" | "text">) {
  const all = [...(reason ? [reason] : []), ...notes];
  if (!predecessor && all.length === 0) return null;
  return (
    <Entry term={text("facts.note")}>
      {predecessor && (
        <p>
          <a href={localPath(text.locale, predecessor.path)}>{text("facts.predecessor")}</a>
        </p>
      )}
      {all.map((note) => (
        <p className="small" key={note}>
          <Worded>{note}</Worded>
        </p>
      ))}
    </Entry>
  );
}

const Entry = ({ term, children }: { term: string; children: React.ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);

/** The other sides of its conflicts, each with its document, and how that is treated; folded, printed in full. */
function Against({ fact, conflicts, text }: FactEntryProps) {
  const treated = conflicts.filter(isTreated);
  const shown = treated.length > 0 ? treated : conflicts;
  const others = new Map(shown.flatMap(({ sides }) => sides).map((side) => [side.id, side]));
  others.delete(fact.id);
  return (
    <details className="fold fold--dispute">
      <summary>
        <span>{treated.length > 0 ? text("facts.against", { count: others.size }) : text("facts.related")}</span>
        <Icon name="chevron" />
      </summary>
      <div className="fork">
        <ul className="fork__list">
          {[...others.values()].map((side) => (
            <li key={side.id}>
              <a href={localPath(text.locale, side.path ?? "/facts")}>
                <Worded>{side.value}</Worded>
              </a>
              {side.attributedTo && (
                <span className="small">
                  {" · "}
                  <Worded>{side.attributedTo}</Worded>
                </span>
              )}
              <br />
              <FactPlace document={side.document} paragraphs={side.paragraphs} text={text} />
            </li>
          ))}
        </ul>
        <Treatments conflicts={shown} text={text} />
      </div>
    </details>
  );
}

/** An editor's word on each conflict, then each treatment once. */
function Treatments({ conflicts, text }: Pick<FactEntryProps, "conflicts" | "text">) {
  const notes = new Set(conflicts.flatMap(({ note }) => note ?? []));
  const treatments = new Set(conflicts.map(({ treatment }) => treatment));
  return (
    <>
      {[...notes].map((note) => (
        <p className="small" key={note}>
          <Worded>{note}</Worded>
        </p>
      ))}
      {[...treatments].map(
        (treatment) =>
          treatment !== "none" && (
            <p className="small" key={treatment}>
              <strong>{text("facts.treatment")}</strong> {text(`facts.treatments.${treatment}`)}
            </p>
          ),
      )}
    </>
  );
}
