import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { Icon } from "../icon";

/** `topicName`: of the topic that the set is offered for. */
export type SetWorthTaking = { slug: string; title: string; topicName?: string } & (
  | { reason: "topic"; unknown: number }
  | { reason: "new" | "again" }
);

type NextStepProps = {
  next: SetWorthTaking;
  /** An attempt whose wrong questions may be asked again. */
  retriable: { attemptId: string; setTitle: string } | null;
  isMain: boolean;
  /** Random: two taps on one page begin one attempt. */
  onceKey: string;
  locale: Locale;
};

/** The set worth taking next, why, and one tap to start it; or what went wrong last, again. */
export function NextStep({ next, retriable, isMain, onceKey, locale }: NextStepProps) {
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
        <input type="hidden" name="once" value={onceKey} />
        <button type="submit" className={isMain ? "btn btn--main" : "btn"}>
          {text("me.next.start")}
          <Icon name="next" />
        </button>
      </form>
      {retriable && (
        <form className="btnrow" method="post" action={localPath(locale, `/attempts/${retriable.attemptId}/retry`)}>
          <input type="hidden" name="once" value={onceKey} />
          <button type="submit" className="btn btn--plain btn--start">
            {text("me.next.retry", { set: retriable.setTitle })}
          </button>
        </form>
      )}
    </section>
  );
}
