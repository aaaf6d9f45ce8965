import type { Feedback } from "@/domain/items/feedback";
import type { Evidence } from "@/domain/items/item";
import { factPath } from "@/domain/ledger/fact-path";
import { type Locale, localPath } from "@/i18n/locales";
import type { Text } from "@/i18n/messages";
import { Icon } from "../icon";
import { Worded } from "../worded";
import { EvidenceLinks } from "./evidence-links";
import type { Passage } from "./passage-quote";

type EvidenceChainProps = {
  /** Tells the headings of several chains on one page apart. */
  id: string;
  feedback: Feedback;
  passages: readonly Passage[];
  /** The language of the page: where the ledger is read. */
  locale: Locale;
  text: Text;
};

/** ● answer, ◆ fact, ■ document; then what other documents say. The first link is open, further ones fold. */
export function EvidenceChain({ id, feedback, passages, locale, text }: EvidenceChainProps) {
  const { evidence, keyText } = feedback;
  const [first, ...rest] = evidence;
  if (!first) return null;
  return (
    <section className="evidence sheet" aria-labelledby={`evidence-${id}`}>
      <h2 id={`evidence-${id}`}>{text("evidence.title")}</h2>
      <ol className="chain chain--drawn">
        <li className="link--answer">
          <p className="link__kind">{text(feedback.correct ? "evidence.answer" : "evidence.rightAnswer")}</p>
          <p className="link__text">
            <Worded>{keyText}</Worded>
          </p>
        </li>
        <EvidenceLinks evidence={first} passage={passageOf(first, passages)} locale={locale} text={text} />
        {first.conflict && (
          <li className="link--dispute">
            <p className="link__kind">
              <Icon name="fork" /> {text("evidence.conflict")}
            </p>
            <p>
              <Worded>{first.conflict}</Worded>{" "}
              <a href={localPath(locale, factPath(first.fact))}>{text("evidence.ledger")}</a>
            </p>
          </li>
        )}
      </ol>
      {rest.length > 0 && (
        <details className="evidence__more">
          <summary>
            <span>{text("evidence.more", { count: rest.length })}</span>
            <Icon name="chevron" />
          </summary>
          {rest.map((link) => (
            <ol className="chain" key={`${link.fact}-${link.source.id}-${link.paragraph}`}>
              <EvidenceLinks evidence={link} passage={passageOf(link, passages)} locale={locale} text={text} />
            </ol>
          ))}
        </details>
      )}
    </section>
  );
}

const passageOf = ({ source, paragraph }: Evidence, passages: readonly Passage[]) =>
  passages.find((passage) => passage.source === source.id && passage.paragraph === paragraph);
