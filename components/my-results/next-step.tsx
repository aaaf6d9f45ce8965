import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { Icon } from "../icon";

/** `topicName`: of the topic that the set is offered for. */
export type SetWorthTaking = { slug: string; title: string; topicName?: string } & (
  | { reason: "topic"; unknown: number }
  | { reason: "new" | "again" }
);

/** The set worth taking next, why, and one tap to start it. */
export function NextStep({ next, isMain, locale }: { next: SetWorthTaking; isMain: boolean; locale: Locale }) {
  const text = textFor(locale);
  const why =
    next.reason === "topic"
      ? text("me.next.topic", { unknown: next.unknown, topic: next.topicName ?? "" })
      : text(`me.next.${next.reason}`);
  return (
    <section className="sheet sheet--up" aria-labelledby="next">
      <p className="eyebrow">{text("me.next.title")}</p>
      <h2 id="next">{next.title}</h2>
      <p>{why}</p>
      <form className="btnrow" method="post" action={localPath(locale, "/attempts")}>
        <input type="hidden" name="set" value={next.slug} />
        <button type="submit" className={isMain ? "btn btn--main" : "btn"}>
          {text("me.next.start")}
          <Icon name="next" />
        </button>
      </form>
    </section>
  );
}
