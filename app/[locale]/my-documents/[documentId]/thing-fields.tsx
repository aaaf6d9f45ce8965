import { Field } from "@/components/field";
import { Icon } from "@/components/icon";
import { SelectField } from "@/components/select-field";
import { correctionMax } from "@/domain/documents/review";
import type { Text } from "@/i18n/messages";
import type { AskedThing } from "@/server/documents/get-document";
import { asShown, wordsOf } from "./review-fields";

type ThingFieldsProps = {
  thing: AskedThing;
  all: readonly AskedThing[];
  /** What was just said of it stands there, under this id. */
  saidId: string | undefined;
  text: Text;
};

/** One thing found: asked or dropped, and behind a fold what else it should be. */
export function ThingFields({ thing, all, saidId, text }: ThingFieldsProps) {
  const { id, number, type, isFact, reading, value, speaker, decision, isProposed, isQuestion } = thing;
  const words = wordsOf(thing);
  return (
    <fieldset className="review__mark" id={`item-${number}`} data-item={number} tabIndex={-1} aria-describedby={saidId}>
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
      <input type="hidden" name={`shown.${id}`} value={asShown(words)} />
      {speaker && <p className="quiet">{text("documents.saidBy", { speaker })}</p>}
      <div className="review__ways">
        {(["accepted", "dropped"] as const).map((verdict) => (
          <label className="option" key={verdict}>
            <input
              type="radio"
              name={`verdict.${id}`}
              value={verdict}
              defaultChecked={words.verdict === verdict}
              data-key={verdict}
            />
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

/** How it should read instead, and what it is the same as; open where something of this was said. */
function Adjust({ thing, others, text }: AdjustProps) {
  const { id, type, isFact, about, hasHole, decision } = thing;
  const words = wordsOf(thing);
  const isDate = isFact && (type === "date" || type === "moment");
  const fault = decision?.left?.fault;
  const problem = fault && text(`documents.fault.${fault}`);
  const isOfAbout = fault === "aboutShort" || fault === "noHole";
  const isOpen = Boolean(words.text || words.same || (about !== null && words.about !== about) || fault);
  const arabic = { lang: "ar", dir: "rtl", autoComplete: "off", maxLength: correctionMax };
  return (
    <details className="fold" open={isOpen}>
      <summary data-key="adjust">{text("documents.adjust")}</summary>
      <div className="stack stack--near">
        {about !== null && (
          <Field
            {...arabic}
            id={`about.${id}`}
            label={text(hasHole ? "documents.aboutHole" : "documents.about")}
            {...(hasHole ? { hint: text("documents.aboutHoleHint") } : {})}
            defaultValue={words.about}
            problem={isOfAbout ? problem : undefined}
          />
        )}
        {type !== "countries" && (
          <Field
            {...arabic}
            id={`text.${id}`}
            label={text(isFact ? "documents.value" : "documents.correction")}
            hint={text(isDate ? "documents.dateHint" : "documents.correctionHint")}
            defaultValue={words.text}
            problem={isOfAbout ? undefined : problem}
          />
        )}
        {others.length > 0 && (
          <SelectField id={`same.${id}`} label={text("documents.same")} defaultValue={words.same}>
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
