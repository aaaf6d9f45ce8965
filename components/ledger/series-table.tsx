import { formatDay, formatNumber } from "@/i18n/format";
import { localPath } from "@/i18n/locales";
import type { Text } from "@/i18n/messages";
import { Worded } from "../worded";
import type { ShownFact } from "./fact-entry";
import { FactPlace } from "./fact-place";

/** The same numbers as the chart, row by row, with what limits each. */
export function SeriesTable({ facts, title, text }: { facts: readonly ShownFact[]; title: string; text: Text }) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: shown as cards on a phone, a table is one no more without its role
    <table className="table table--cards table--series" role="table">
      <caption className="sr">
        {title}: {text("facts.size.table")}
      </caption>
      <thead>
        <tr>
          <th scope="col">{text("facts.size.value")}</th>
          <th scope="col">{text("facts.size.on")}</th>
          <th scope="col">{text("facts.size.by")}</th>
          <th scope="col">{text("facts.size.document")}</th>
        </tr>
      </thead>
      <tbody>
        {facts.map((fact, at) => (
          <tr key={fact.id}>
            <th scope="row">
              <span className="rownumber">{formatNumber(text.locale, at + 1)}</span>{" "}
              <a href={localPath(text.locale, fact.path ?? "/facts")}>
                <Worded>{fact.value}</Worded>
              </a>
              {fact.certainty === "doubted" && <span className="chip">{text("facts.doubted")}</span>}
            </th>
            <td data-label={text("facts.size.on")}>
              {fact.asOf ? formatDay(text.locale, fact.asOf) : text("facts.size.noTime")}
            </td>
            <td data-label={text("facts.size.by")}>{fact.attributedTo ?? text("facts.size.ownVoice")}</td>
            <td data-label={text("facts.size.document")}>
              <FactPlace document={fact.document} paragraphs={fact.paragraphs} text={text} />
              {fact.reason && (
                <p className="small quiet">
                  <Worded>{fact.reason}</Worded>
                </p>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
