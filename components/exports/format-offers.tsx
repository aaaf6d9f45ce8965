import { type Locale, localPath } from "@/i18n/locales";
import { type MessageKey, textFor } from "@/i18n/messages";
import { Worded } from "../worded";

/** What the messages have a name for. */
type NamedBy<Prefix extends string, Key = MessageKey> = Key extends `${Prefix}.${infer Name}` ? Name : never;

type Left = { id: string; stem: string; reason: NamedBy<"exports.reason">; limit?: number };
/** One format: how many questions it carries, and each that it leaves behind. */
export type FormatOffer = { id: NamedBy<"exports.name">; carried: number; left: readonly Left[] };

type FormatOffersProps = { offers: readonly FormatOffer[]; questions: number; path: string; locale: Locale };

/** A set in every format. What one cannot carry is named before the file is taken. */
export function FormatOffers({ offers, questions, path, locale }: FormatOffersProps) {
  const text = textFor(locale);
  return (
    <ul className="offers">
      {offers.map(({ id, carried, left }) => (
        <li className="sheet offer" key={id}>
          <div className="offer__head">
            <h2>
              <bdi>{text(`exports.name.${id}`)}</bdi>
            </h2>
            <p className="quiet">{text(`exports.about.${id}`)}</p>
          </div>
          <p className="offer__take">
            {carried > 0 ? (
              <a className="btn" href={localPath(locale, `${path}/${id}`)} download>
                {text("exports.take")}
                <span className="sr"> {text(`exports.name.${id}`)}</span>
              </a>
            ) : (
              <span className="quiet">{text("exports.nothing")}</span>
            )}
          </p>
          {left.length > 0 && (
            <details className="offer__left">
              <summary>{text("exports.left", { count: left.length, total: questions })}</summary>
              <ol>
                {left.map((one) => (
                  <li key={one.id}>
                    <Worded>{one.stem}</Worded>{" "}
                    <span className="quiet">{text(`exports.reason.${one.reason}`, { limit: one.limit ?? 0 })}</span>
                  </li>
                ))}
              </ol>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
