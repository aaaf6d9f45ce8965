import { Field } from "@/components/field";
import { SelectField } from "@/components/select-field";
import { optionsOffered, type WrittenQuestion } from "@/domain/sets/written-question";
import type { Text } from "@/i18n/messages";

/** `isInside`: it stands among the words of the one language. */
type KeyFieldsProps = { written: WrittenQuestion; isInside: boolean; text: Text };

/** What is right, typed once for all languages. */
export function KeyFields({ written, isInside, text }: KeyFieldsProps) {
  const sheet = isInside ? "" : "sheet ";
  switch (written.kind) {
    case "single-choice":
    case "multiple-select":
      return <RightOptions written={written} isInside={isInside} className={`${sheet}ticks`} text={text} />;
    case "true-false":
      return <Truth isTrue={written.isTrue} className={`${sheet}ticks`} text={text} />;
    case "numeric-entry":
      return (
        <div className={`${sheet}fields`}>
          <NumberField
            id="number"
            label={text("mySets.number")}
            hint={text("kinds.numeric-entry.howto")}
            defaultValue={written.number}
          />
          <NumberField
            id="tolerance"
            label={text("mySets.tolerance")}
            hint={text("mySets.toleranceHint")}
            defaultValue={written.tolerance}
          />
        </div>
      );
    case "cloze":
      return null;
  }
}

type NumberFieldProps = { id: string; label: string; hint: string; defaultValue: string };

const NumberField = (field: NumberFieldProps) => (
  <Field {...field} inputMode="decimal" autoComplete="off" maxLength={30} dir="ltr" />
);

type TicksProps = Pick<KeyFieldsProps, "text"> & { className: string };

function RightOptions({ written, isInside, className, text }: TicksProps & KeyFieldsProps) {
  const isSingle = written.kind === "single-choice";
  return (
    <fieldset className={className}>
      <legend>{text(isSingle ? "mySets.rightOne" : "mySets.right")}</legend>
      <div className="ticks__all">
        {Array.from({ length: optionsOffered[written.kind] }, (_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an option is its place
          <label className="tick" key={at}>
            <input
              type={isSingle ? "radio" : "checkbox"}
              name="right"
              id={at === 0 ? "right" : undefined}
              value={at}
              defaultChecked={written.right.includes(at)}
            />
            <span>{text("mySets.option", { number: at + 1 })}</span>
          </label>
        ))}
      </div>
      <p className="hint">{text(isInside ? "mySets.blankOptions" : "mySets.optionsHint")}</p>
    </fieldset>
  );
}

function Truth({ isTrue, className, text }: TicksProps & { isTrue: boolean }) {
  return (
    <fieldset className={className}>
      <legend>{text("mySets.truth")}</legend>
      <div className="ticks__all">
        {([true, false] as const).map((truth) => (
          <label className="tick" key={String(truth)}>
            <input type="radio" name="truth" value={String(truth)} defaultChecked={truth === isTrue} />
            <span>{text(truth ? "mySets.isTrue" : "mySets.isFalse")}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

type BackingFieldsProps = {
  written: WrittenQuestion;
  facts: readonly { document: string; facts: readonly { id: string; statement: string }[] }[];
  topics: readonly { id: string; name: string }[];
  text: Text;
};

/** Facts that may be chosen to back one question. */
const factsOffered = 2;

/** Facts of the ledger that back the key, where any may, and what the question is about where none does. */
export function BackingFields({ written, facts, topics, text }: BackingFieldsProps) {
  return (
    <section className="sheet stack stack--near" aria-labelledby="backing">
      <h2 id="backing">{text("mySets.factsTitle")}</h2>
      {facts.length > 0 && <p className="hint">{text("mySets.factsHint")}</p>}
      {Array.from({ length: facts.length > 0 ? factsOffered : 0 }, (_, at) => (
        <SelectField
          id={`fact-${at}`}
          name="fact"
          label={text("mySets.fact", { number: at + 1 })}
          defaultValue={written.facts[at] ?? ""}
          // biome-ignore lint/suspicious/noArrayIndexKey: a choice is its place
          key={at}
        >
          <option value="">{text("mySets.noFact")}</option>
          {facts.map((group) => (
            <optgroup label={group.document} key={group.document}>
              {group.facts.map(({ id, statement }) => (
                <option value={id} key={id}>
                  {statement}
                </option>
              ))}
            </optgroup>
          ))}
        </SelectField>
      ))}
      <SelectField id="topic" label={text("mySets.topic")} defaultValue={written.topic || topics[0]?.id}>
        {topics.map(({ id, name }) => (
          <option value={id} key={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <p className="hint">{text("mySets.topicHint")}</p>
    </section>
  );
}
