import { formatDay } from "@/i18n/format";
import { localPath } from "@/i18n/locales";
import type { Text } from "@/i18n/messages";
import { Icon } from "../icon";
import { Worded } from "../worded";
import type { ShownConflict } from "./conflict-entry";
import type { ShownFact } from "./fact-entry";

export type ShownEvent = {
  id: string;
  name: string;
  dates: readonly { on: string; precision: "day" | "month" | "year"; facts: readonly ShownFact[] }[];
  conflicts: readonly ShownConflict[];
};

/** Events on one thread, the earliest first, each with every date that documents give and which of them give it. */
export function EventList({ events, text }: { events: readonly ShownEvent[]; text: Text }) {
  return (
    <ol className="chain events">
      {events.map((event) => (
        <li className={event.conflicts.length > 0 ? "link--dispute event" : "event"} key={event.id}>
          <h3>
            <Worded>{event.name}</Worded>
          </h3>
          {event.conflicts.length > 0 && (
            <p>
              <span className="chip chip--dispute">
                <Icon name="fork" />
                {text("facts.timeline.differ")}
              </span>
            </p>
          )}
          <dl className="event__dates">
            {event.dates.map(({ on, precision, facts }) => (
              <div key={on}>
                <dt>
                  <time dateTime={on}>{formatDay(text.locale, on)}</time>{" "}
                  <span className="small quiet">{text(`facts.timeline.precision.${precision}`)}</span>
                </dt>
                {facts.map((fact) => (
                  <dd key={fact.id}>
                    <a href={localPath(text.locale, fact.path ?? "/facts")}>
                      <span className="doc-voice">{fact.document.title}</span>
                    </a>
                    {fact.certainty === "doubted" && <span className="chip">{text("facts.doubted")}</span>}
                  </dd>
                ))}
              </div>
            ))}
          </dl>
          {event.conflicts.map(
            ({ id, note }) =>
              note && (
                <p className="small quiet" key={id}>
                  <Worded>{note}</Worded>
                </p>
              ),
          )}
        </li>
      ))}
    </ol>
  );
}
