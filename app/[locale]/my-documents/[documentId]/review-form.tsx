import { Field } from "@/components/field";
import { Icon } from "@/components/icon";
import { SelectField } from "@/components/select-field";
import { correctionMax } from "@/domain/documents/review";
import { type Locale, localPath } from "@/i18n/locales";
import { type Text, textFor } from "@/i18n/messages";
import type { AskedThing, DocumentView, ReviewedSentence } from "@/server/documents/get-document";

/** Every sentence with what is asked of it, in one form. */
export function ReviewForm({ document, locale }: { document: DocumentView; locale: Locale }) {
  const text = textFor(locale);
  const { id, revision, sentences } = document;
  const all = sentences.flatMap(({ things }) => things);
  return (
    <form className="review" method="post" action={localPath(locale, `/my-documents/${id}/review`)}>
      <input type="hidden" name="seen" value={revision} />
      <ol className="review__sentences">
        {sentences.map((sentence) => (
          <li className="sheet" key={sentence.things[0]?.id}>
            <Evidence sentence={sentence} text={text} />
            <div className="review__marks">
              {sentence.things.map((thing) => (
                <ThingFields thing={thing} all={all} text={text} key={thing.id} />
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

type ThingFieldsProps = { thing: AskedThing; all: readonly AskedThing[]; text: Text };

/** One thing found: asked or dropped, and behind a fold what else it should be. */
function ThingFields({ thing, all, text }: ThingFieldsProps) {
  const { id, number, type, isFact, reading, value, speaker, decision, isProposed, isQuestion } = thing;
  const verdictNow = decision?.verdict ?? (isProposed ? "accepted" : undefined);
  return (
    <fieldset className="review__mark">
      <legend>
        <span className={isFact ? "chip chip--fact" : "chip"}>
          <span className="sr">{text("documents.item", { number })}</span>
          <span aria-hidden="true">{number} ·</span> {text(`documents.type.${type}`)}
        </span>{" "}
        {isProposed && <span className="review__proposed">{text("documents.isProposed")}</span>}
        <bdi className="review__value" lang="ar">
          {isFact ? <Told reading={reading} value={value} /> : reading}
        </bdi>
      </legend>
      {speaker && <p className="quiet">{text("documents.saidBy", { speaker })}</p>}
      <div className="review__ways">
        {(["accepted", "dropped"] as const).map((verdict) => (
          <label className="option" key={verdict}>
            <input type="radio" name={`verdict.${id}`} value={verdict} defaultChecked={verdictNow === verdict} />
            <span>{text(verdict === "accepted" ? "documents.accept" : "documents.drop")}</span>
          </label>
        ))}
      </div>
      {decision?.verdict === "accepted" && (
        <p className={isQuestion ? "review__made" : "quiet"}>
          {isQuestion && <Icon name="check" />} {text(isQuestion ? "documents.isQuestion" : "documents.noQuestion")}
        </p>
      )}
      <Adjust thing={thing} others={all.filter((other) => isAlike(other, thing))} text={text} />
    </fieldset>
  );
}

/** A fact in one line, with what is asked of it raised. */
function Told({ reading, value }: Pick<AskedThing, "reading" | "value">) {
  const at = reading.lastIndexOf(value);
  if (at < 0) return reading;
  return (
    <>
      {reading.slice(0, at)}
      <mark>{value}</mark>
      {reading.slice(at + value.length)}
    </>
  );
}

const isAlike = (other: AskedThing, { id, type, isFact }: AskedThing): boolean =>
  other.id !== id && other.type === type && other.isFact === isFact;

type AdjustProps = { thing: AskedThing; others: readonly AskedThing[]; text: Text };

function Adjust({ thing, others, text }: AdjustProps) {
  const { id, type, isFact, about, hasHole, decision } = thing;
  const isOpen = [decision?.text, decision?.about, decision?.same].some((given) => given !== undefined);
  const arabic = { lang: "ar", dir: "rtl", autoComplete: "off", maxLength: correctionMax };
  return (
    <details className="fold" open={isOpen}>
      <summary>{text("documents.adjust")}</summary>
      <div className="stack stack--near">
        {about !== null && (
          <Field
            {...arabic}
            id={`about.${id}`}
            label={text(hasHole ? "documents.aboutHole" : "documents.about")}
            {...(hasHole ? { hint: text("documents.aboutHoleHint") } : {})}
            defaultValue={decision?.about ?? about}
          />
        )}
        {type !== "countries" && (
          <Field
            {...arabic}
            id={`text.${id}`}
            label={text(isFact ? "documents.value" : "documents.correction")}
            hint={text(
              isFact && (type === "date" || type === "moment") ? "documents.dateHint" : "documents.correctionHint",
            )}
            defaultValue={decision?.text ?? ""}
          />
        )}
        {others.length > 0 && (
          <SelectField id={`same.${id}`} label={text("documents.same")} defaultValue={decision?.same ?? ""}>
            <option value="">{text("documents.sameNone")}</option>
            {others.map((other) => (
              <option value={other.id} key={other.id}>
                {`${other.number} · ${other.reading.slice(0, 60)}`}
              </option>
            ))}
          </SelectField>
        )}
      </div>
    </details>
  );
}
