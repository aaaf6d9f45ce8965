import { formatDay, formatList } from "@/i18n/format";
import type { Text } from "@/i18n/messages";
import { Icon } from "../icon";
import { Worded } from "../worded";

export type ShownFact = {
  id: string;
  statement: string;
  asOf?: string | undefined;
  attributedTo?: string | undefined;
  document: { title: string; published: string; isInferred: boolean };
  paragraphs: readonly number[];
  reason?: string | undefined;
  isAsked: boolean;
  isDerived: boolean;
  notes: readonly string[];
};

type FactEntryProps = {
  fact: ShownFact;
  /** The conflict that it is a side of, shown on the same page. */
  conflictId?: string | undefined;
  text: Text;
};

/** One fact with all that limits it and where it stands. */
export function FactEntry({ fact, conflictId, text }: FactEntryProps) {
  return (
    <li className="sheet fact" id={fact.id}>
      <div className="fact__top">
        <p className="fact__value">
          <Worded>{fact.statement}</Worded>
        </p>
        <FactChips fact={fact} conflictId={conflictId} text={text} />
      </div>
      <dl className="meta">
        {fact.attributedTo && (
          <div>
            <dt>{text("evidence.saidBy")}</dt>
            <dd>
              <Worded>{fact.attributedTo}</Worded>
            </dd>
          </div>
        )}
        {fact.asOf && (
          <div>
            <dt>{text("evidence.asOf")}</dt>
            <dd>{formatDay(text.locale, fact.asOf)}</dd>
          </div>
        )}
        <div>
          <dt>{text("facts.document")}</dt>
          <dd>
            <FactPlace fact={fact} text={text} />
          </dd>
        </div>
        {[...(fact.reason ? [fact.reason] : []), ...fact.notes].map((note) => (
          <div key={note}>
            <dt>{text("facts.note")}</dt>
            <dd className="small">
              <Worded>{note}</Worded>
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

function FactChips({ fact, conflictId, text }: FactEntryProps) {
  return (
    <span className="chips">
      {conflictId && (
        <a className="chip chip--dispute" href={`#${conflictId}`}>
          <Icon name="fork" />
          {text("facts.conflict")}
        </a>
      )}
      {fact.isDerived && <span className="chip">{text("facts.derived")}</span>}
      {!fact.isAsked && <span className="chip">{text("facts.notAsked")}</span>}
    </span>
  );
}

/** Title, date and paragraphs of the document that says it. */
export function FactPlace({ fact, text }: { fact: ShownFact; text: Text }) {
  const { title, published, isInferred } = fact.document;
  const date = formatDay(text.locale, published);
  return (
    <>
      <span className="doc-voice">{title}</span>
      <span className="small quiet">
        {" "}
        · {isInferred ? text("source.inferredPlain", { date }) : date}
        {fact.paragraphs.length > 0 && (
          <>
            {" · "}
            {text("facts.paragraphs", {
              count: fact.paragraphs.length,
              list: formatList(text.locale, fact.paragraphs.map(String)),
            })}
          </>
        )}
      </span>
    </>
  );
}
