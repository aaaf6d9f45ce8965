import { formatDay } from "@/i18n/format";
import { localPath } from "@/i18n/locales";
import type { Text } from "@/i18n/messages";
import { Icon } from "../icon";
import { Worded } from "../worded";
import type { ShownConflict } from "./conflict-entry";
import type { ShownFact } from "./fact-entry";
import type { ShownDocument } from "./fact-place";

export type ShownRow = {
  id: string;
  about: string;
  cells: readonly (readonly ShownFact[])[];
  conflicts: readonly ShownConflict[];
};
type ComparisonTableProps = {
  documents: readonly (ShownDocument & { id: string })[];
  rows: readonly ShownRow[];
  text: Text;
};

/** What documents say of the same things: a column for each, a row for each thing, and how a difference is treated. */
export function ComparisonTable({ documents, rows, text }: ComparisonTableProps) {
  const { locale } = text;
  return (
    // biome-ignore lint/a11y/noRedundantRoles: shown as cards on a phone, a table is one no more without its role
    <table className="table table--cards table--compare" role="table">
      <caption className="sr">{text("facts.compare.title")}</caption>
      <thead>
        <tr>
          <th scope="col">{text("facts.compare.about")}</th>
          {documents.map(({ id, title, published }) => (
            <th scope="col" key={id}>
              <span className="doc-voice">{title}</span>
              <br />
              <span className="quiet">{formatDay(locale, published)}</span>
            </th>
          ))}
          <th scope="col">{text("facts.compare.treatment")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, about, cells, conflicts }) => (
          <tr key={id}>
            <th scope="row">{about}</th>
            {documents.map((document, at) => (
              <td data-label={document.title} key={document.id}>
                <Cell facts={cells[at] ?? []} text={text} />
              </td>
            ))}
            <td data-label={text("facts.compare.treatment")}>
              <Difference conflicts={conflicts} text={text} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ facts, text }: { facts: readonly ShownFact[]; text: Text }) {
  if (facts.length === 0) return <span className="quiet small silent">{text("facts.compare.silent")}</span>;
  return (
    <ul className="cellfacts">
      {facts.map((fact) => (
        <li key={fact.id}>
          <a href={localPath(text.locale, fact.path ?? "/facts")}>
            <Worded>{fact.value}</Worded>
          </a>
          {(fact.asOf || fact.attributedTo) && (
            <span className="small quiet">
              {" "}
              (
              {[
                ...(fact.asOf ? [formatDay(text.locale, fact.asOf)] : []),
                ...(fact.attributedTo ? [fact.attributedTo] : []),
              ].join(" · ")}
              )
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function Difference({ conflicts, text }: { conflicts: readonly ShownConflict[]; text: Text }) {
  const treated = conflicts.filter(({ treatment }) => treatment !== "none");
  if (treated.length === 0) return <span className="quiet small silent">{text("facts.compare.same")}</span>;
  const kinds = [...new Set(treated.map(({ kind }) => kind))];
  const treatments = new Set(treated.flatMap(({ treatment }) => (treatment === "none" ? [] : [treatment])));
  const notes = new Set(treated.flatMap(({ note }) => note ?? []));
  return (
    <>
      <span className="chips">
        {kinds.map((kind) => (
          <span className="chip chip--dispute" key={kind}>
            <Icon name="fork" />
            {text(`facts.kinds.${kind}`)}
          </span>
        ))}
      </span>
      {[...notes].map((note) => (
        <p className="small" key={note}>
          <Worded>{note}</Worded>
        </p>
      ))}
      {[...treatments].map((treatment) => (
        <p className="small quiet" key={treatment}>
          {text(`facts.treatments.${treatment}`)}
        </p>
      ))}
    </>
  );
}
