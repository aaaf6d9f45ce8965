import { Field } from "@/components/field";
import { Icon } from "@/components/icon";
import { SelectField } from "@/components/select-field";
import { correctionMax } from "@/domain/documents/review";
import { type Locale, localPath } from "@/i18n/locales";
import { type Text, textFor } from "@/i18n/messages";
import type { AskedMark, DocumentView, ReviewedSentence } from "@/server/documents/get-document";

/** Every sentence with what is asked of it, in one form. */
export function ReviewForm({ document, locale }: { document: DocumentView; locale: Locale }) {
  const text = textFor(locale);
  const { id, revision, sentences } = document;
  const all = sentences.flatMap(({ marks }) => marks);
  return (
    <form className="review" method="post" action={localPath(locale, `/my-documents/${id}/review`)}>
      <input type="hidden" name="seen" value={revision} />
      <ol className="review__sentences">
        {sentences.map((sentence) => (
          <li className="sheet" key={sentence.marks[0]?.id}>
            <Evidence sentence={sentence} text={text} />
            <div className="review__marks">
              {sentence.marks.map((mark) => (
                <MarkFields mark={mark} all={all} text={text} key={mark.id} />
              ))}
            </div>
          </li>
        ))}
      </ol>
      <div className="review__bar">
        <button className="btn btn--main" type="submit" name="do" value="save">
          {text("documents.save")}
        </button>
        <button className="btn" type="submit" name="do" value="rest">
          {text("documents.acceptRest")}
        </button>
      </div>
    </form>
  );
}

/** The sentence, with what was found in it raised and numbered. */
function Evidence({ sentence: { paragraph, parts }, text }: { sentence: ReviewedSentence; text: Text }) {
  return (
    <>
      <p className="eyebrow">{text("documents.paragraph", { number: paragraph })}</p>
      <p className="review__text" lang="ar" dir="rtl">
        {parts.map((part, at) =>
          part.number === null ? (
            part.text
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence never move
            <mark key={at}>
              {part.text}
              <sup>{part.number}</sup>
            </mark>
          ),
        )}
      </p>
    </>
  );
}

type MarkFieldsProps = { mark: AskedMark; all: readonly AskedMark[]; text: Text };

/** One thing found: asked or dropped, and behind a fold what else it should be. */
function MarkFields({ mark, all, text }: MarkFieldsProps) {
  const { id, number, type, reading, speaker, decision, isQuestion } = mark;
  const isAccepted = decision?.verdict === "accepted";
  return (
    <fieldset className="review__mark">
      <legend>
        <span className="chip">
          <span className="sr">{text("documents.item", { number })}</span>
          <span aria-hidden="true">{number} ·</span> {text(`documents.type.${type}`)}
        </span>{" "}
        <bdi className="review__value" lang="ar">
          {reading}
        </bdi>
      </legend>
      {speaker && <p className="quiet">{text("documents.saidBy", { speaker })}</p>}
      <div className="review__ways">
        {(["accepted", "dropped"] as const).map((verdict) => (
          <label className="option" key={verdict}>
            <input type="radio" name={`verdict.${id}`} value={verdict} defaultChecked={decision?.verdict === verdict} />
            <span>{text(verdict === "accepted" ? "documents.accept" : "documents.drop")}</span>
          </label>
        ))}
      </div>
      {isAccepted && (
        <p className={isQuestion ? "review__made" : "quiet"}>
          {isQuestion && <Icon name="check" />} {text(isQuestion ? "documents.isQuestion" : "documents.noQuestion")}
        </p>
      )}
      <Adjust mark={mark} others={all.filter((other) => other.type === type && other.id !== id)} text={text} />
    </fieldset>
  );
}

function Adjust({ mark, others, text }: { mark: AskedMark; others: readonly AskedMark[]; text: Text }) {
  const { id, decision } = mark;
  return (
    <details className="fold" open={decision?.text !== undefined || decision?.same !== undefined}>
      <summary>{text("documents.adjust")}</summary>
      <div className="stack stack--near">
        <Field
          id={`text.${id}`}
          label={text("documents.correction")}
          hint={text("documents.correctionHint")}
          defaultValue={decision?.text ?? ""}
          maxLength={correctionMax}
          lang="ar"
          dir="rtl"
          autoComplete="off"
        />
        {others.length > 0 && (
          <SelectField id={`same.${id}`} label={text("documents.same")} defaultValue={decision?.same ?? ""}>
            <option value="">{text("documents.sameNone")}</option>
            {others.map((other) => (
              <option value={other.id} key={other.id}>
                {`${other.number} · ${other.reading.slice(0, 40)}`}
              </option>
            ))}
          </SelectField>
        )}
      </div>
    </details>
  );
}
