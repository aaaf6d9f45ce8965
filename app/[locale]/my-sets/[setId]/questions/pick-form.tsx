import type { ReactNode } from "react";
import { Icon } from "@/components/icon";
import { wordsMax } from "@/domain/sets/question-words";
import { type Locale, locales, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import type { OpenSentence } from "@/server/my-sets/open-sentences";

/** What was ticked and typed of a sentence of which nothing could be made, and why. */
export type PickedDraft = { note: string | undefined; ticked: readonly number[]; said: string };

type PickFormProps = {
  sentence: OpenSentence;
  draft: PickedDraft | undefined;
  set: { id: string; revision: number };
  locale: Locale;
};

/** A sentence of the text, and folded in it the two ways to make it a question. */
export function PickForm({ sentence, draft, set, locale }: PickFormProps) {
  return (
    <details className="sheet pick" id={`from-${sentence.from}`} open={draft !== undefined}>
      <summary lang="ar" dir="rtl">
        {sentence.words.join(" ")}
      </summary>
      <PickFields sentence={sentence} draft={draft} set={set} locale={locale} />
    </details>
  );
}

/** Its words to be ticked, and the statement that it makes. */
export function PickFields(props: PickFormProps) {
  const { sentence, locale } = props;
  const text = textFor(locale);
  return (
    <div className="stack stack--near">
      {sentence.isAsked && <p className="hint">{text("mySets.doubt.again")}</p>}
      <StatementForm {...props} />
      <GapForm {...props} />
    </div>
  );
}

/** Words of a sentence to be hidden. */
export function GapForm(props: PickFormProps) {
  const { sentence, draft, locale } = props;
  const text = textFor(locale);
  return (
    <Picking {...props} of="gap">
      <fieldset className="pick__words" dir="rtl">
        <legend lang={locale} dir={locales[locale].dir}>
          {text("mySets.pickWords")}
        </legend>
        {sentence.words.map((word, at) =>
          /[\p{L}\p{N}]/u.test(word) ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a word is its place
            <label className="pick__word" lang="ar" key={at}>
              <input
                type="checkbox"
                name="word"
                value={at}
                defaultChecked={draft?.ticked.includes(at)}
                className="sr"
              />
              <span>{word}</span>
            </label>
          ) : null,
        )}
      </fieldset>
      <button type="submit" className="btn" name="do" value="gap">
        {text("mySets.makeGap")}
      </button>
    </Picking>
  );
}

/** The words of a sentence to be changed, and judged true or false. */
export function StatementForm(props: PickFormProps) {
  const { sentence, draft, locale } = props;
  const text = textFor(locale);
  const id = saidId(sentence.from);
  return (
    <Picking {...props} of="statement">
      <div className="field">
        <label htmlFor={id}>{text("mySets.pickStatement")}</label>
        <textarea
          className="input mend__stem"
          id={id}
          name="said"
          rows={3}
          lang="ar"
          dir="rtl"
          maxLength={wordsMax.stem}
          defaultValue={draft?.said || sentence.statement}
        />
      </div>
      <div className="btnrow">
        {(["true", "false"] as const).map((truth) => (
          <button type="submit" className="btn btn--small" name="do" value={truth} key={truth}>
            {text(truth === "true" ? "mySets.makeTrue" : "mySets.makeFalse")}
          </button>
        ))}
      </div>
    </Picking>
  );
}

type PickingProps = PickFormProps & { of: "gap" | "statement"; children: ReactNode };

/** Which of the two was refused is known by what was ticked. */
function Picking({ sentence: { from }, draft, set, locale, of, children }: PickingProps) {
  const text = textFor(locale);
  const isOwn = draft !== undefined && (isOfStatement(draft) ? "statement" : "gap") === of;
  const refused = isOwn && draft.note !== undefined ? text.find(`mySets.notPicked.${draft.note}`) : undefined;
  return (
    <form
      className="stack stack--near"
      method="post"
      action={localPath(locale, `/my-sets/${set.id}/questions/pick`)}
      aria-label={text("mySets.fromText")}
    >
      <input type="hidden" name="seen" value={set.revision} />
      <input type="hidden" name="from" value={from} />
      {refused && (
        <p className="error" role="alert">
          <Icon name="warning" />
          <span>{refused}</span>
        </p>
      )}
      {children}
    </form>
  );
}

/** Its words were sent, or were not changed. */
export const isOfStatement = ({ note, said }: PickedDraft): boolean =>
  said !== "" || note === "empty" || note === "unchanged";

/** The id of the field with a sentence's words. */
export const saidId = (from: number): string => `said-${from}`;
