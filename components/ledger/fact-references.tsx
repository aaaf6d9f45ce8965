import { formatDay, formatNumber } from "@/i18n/format";
import type { Text } from "@/i18n/messages";
import { type Passage, PassageQuote } from "../evidence/passage-quote";
import { Worded } from "../worded";
import type { ShownDocument } from "./fact-place";

export type ShownReference = {
  paragraph: number;
  start: number;
  end: number;
  sha256: string;
  member?: string | undefined;
  gist?: string | undefined;
};

type FactReferencesProps = {
  document: ShownDocument & { because?: string | undefined; publisher: string | null; sha256: string };
  references: readonly ShownReference[];
  passages: readonly Passage[];
  text: Text;
};

/** The document behind a fact and every span of it, each to be checked by its hash; the passage where it may be shown. */
export function FactReferences({ document, references, passages, text }: FactReferencesProps) {
  const paragraphs = [...new Set(references.map(({ paragraph }) => paragraph))];
  return (
    <section className="sheet evidence" aria-labelledby="references">
      <h2 id="references">{text("facts.detail.references")}</h2>
      <ol className="chain">
        <DocumentLink document={document} text={text} />
        {paragraphs.map((paragraph) => (
          <li className="link--fact" key={paragraph}>
            <ParagraphPart
              references={references.filter((reference) => reference.paragraph === paragraph)}
              passage={passages.find((passage) => passage.paragraph === paragraph)}
              text={text}
            />
          </li>
        ))}
      </ol>
      <p className="small quiet">{text("facts.detail.check")}</p>
    </section>
  );
}

function DocumentLink({ document, text }: Pick<FactReferencesProps, "document" | "text">) {
  const date = formatDay(text.locale, document.published);
  return (
    <li className="link--source">
      <p className="link__kind">{text("evidence.document")}</p>
      <p className="evidence__doc">
        <Worded>{document.title}</Worded>
      </p>
      <dl className="meta">
        <div>
          <dt>{text("evidence.publisher")}</dt>
          <dd>{document.publisher ?? text("evidence.publisherMissing")}</dd>
        </div>
        <div>
          <dt>{text("evidence.published")}</dt>
          <dd>{document.isInferred ? text("source.inferredPlain", { date }) : date}</dd>
          {document.because && <dd className="reason">{text("evidence.because", { reason: document.because })}</dd>}
        </div>
        <div>
          <dt>{text("facts.detail.documentHash")}</dt>
          <dd>
            <Hash of={document.sha256} />
          </dd>
        </div>
      </dl>
    </li>
  );
}

type ParagraphProps = { references: readonly ShownReference[]; passage: Passage | undefined; text: Text };

function ParagraphPart({ references, passage, text }: ParagraphProps) {
  const [first] = references;
  if (!first) return null;
  const count = (number: number) => formatNumber(text.locale, number);
  return (
    <>
      <p className="link__kind">{text("evidence.paragraph", { number: first.paragraph })}</p>
      {first.gist && (
        <p className="gist">
          <Worded>{first.gist}</Worded>
        </p>
      )}
      {passage && <PassageQuote passage={passage} text={text} />}
      <ul className="spans">
        {references.map(({ start, end, sha256, member }) => (
          <li key={`${start}-${end}-${member}`}>
            {member && (
              <>
                <strong>{member}</strong> ·{" "}
              </>
            )}
            {text("facts.detail.span", { start: count(start), end: count(end) })}
            <br />
            <span className="small quiet">{text("facts.detail.hash")}</span> <Hash of={sha256} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** In groups of eight, which break over lines and are easier to compare. */
function Hash({ of }: { of: string }) {
  return <code className="hash">{of.match(/.{1,8}/g)?.join(" ")}</code>;
}
