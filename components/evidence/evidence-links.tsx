import type { Evidence } from "@/domain/items/item";
import { factPath } from "@/domain/ledger/fact-path";
import { formatDay } from "@/i18n/format";
import { type Locale, localPath } from "@/i18n/locales";
import type { Text } from "@/i18n/messages";
import { Worded } from "../worded";
import { type Passage, PassageQuote } from "./passage-quote";

type EvidenceLinksProps = {
  evidence: Evidence;
  passage?: Passage | undefined;
  /** The language of the page: where the ledger is read. */
  locale: Locale;
  text: Text;
};

/** The fact and its document, as two links of the chain; the paragraph itself where it may be shown. */
export function EvidenceLinks({ evidence, passage, locale, text }: EvidenceLinksProps) {
  const { source } = evidence;
  const reason = source.inferredBecause;
  return (
    <>
      <li className="link--fact">
        <p className="link__kind">{text("evidence.fact")}</p>
        <p className="link__text">
          <Worded>{evidence.statement}</Worded>
        </p>
        <dl className="meta">
          {evidence.asOf && (
            <div>
              <dt>{text("evidence.asOf")}</dt>
              <dd>{formatDay(text.locale, evidence.asOf)}</dd>
            </div>
          )}
          {evidence.attributedTo && (
            <div>
              <dt>{text("evidence.saidBy")}</dt>
              <dd>
                <Worded>{evidence.attributedTo}</Worded>
              </dd>
            </div>
          )}
        </dl>
        <p className="small">
          <a href={localPath(locale, factPath(evidence.fact))}>{text("evidence.inLedger")}</a>
        </p>
      </li>
      <li className="link--source">
        <p className="link__kind">{text("evidence.document")}</p>
        <p className="evidence__doc">
          <Worded>{source.title}</Worded>
        </p>
        <dl className="meta">
          <div>
            <dt>{text("evidence.publisher")}</dt>
            <dd>{source.publisher ?? text("evidence.publisherMissing")}</dd>
          </div>
          <div>
            <dt>{text("evidence.published")}</dt>
            <dd>{formatDay(text.locale, source.published)}</dd>
            {reason && <dd className="reason">{text("evidence.because", { reason })}</dd>}
          </div>
          <div>
            <dt>{text("evidence.where")}</dt>
            <dd>{text("evidence.paragraph", { number: evidence.paragraph })}</dd>
          </div>
        </dl>
        {evidence.gist && (
          <p className="gist">
            <Worded>{evidence.gist}</Worded>
          </p>
        )}
        {passage && <PassageQuote passage={passage} text={text} />}
      </li>
    </>
  );
}
