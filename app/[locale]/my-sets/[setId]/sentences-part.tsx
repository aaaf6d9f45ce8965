import type { ReactNode } from "react";
import { Icon } from "@/components/icon";
import { ToldAnswer } from "@/components/my-sets/told-answer";
import { wordsMax } from "@/domain/sets/question-words";
import { type Locale, locales, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import type { MySetView } from "@/server/my-sets/get-my-set";
import type { OpenSentence } from "@/server/my-sets/open-sentences";
import { type SaidOf, tappedId, textId } from "./noted-path";
import { GapForm, isOfStatement, type PickedDraft, PickForm, StatementForm } from "./questions/pick-form";
import { TapForm } from "./questions/tap-form";
import { SaidBeside } from "./said-beside";
import { fieldName } from "./writing-fields";

type SentencesProps = {
  set: MySetView;
  /** Those of which nothing is suggested, the likeliest first to give a sound question by a tap. */
  rest: readonly OpenSentence[];
  said: SaidOf | undefined;
  draft: (PickedDraft & { from: number }) | undefined;
  locale: Locale;
};

/** So many sentences stand open; the others in a fold. */
const inViewMax = 6;

/** The sentences to ask of: by one tap where that makes anything of them, else by their words. */
export function SentencesPart({ set, rest, said, draft, locale }: SentencesProps) {
  const text = textFor(locale);
  const inView = rest.filter(({ tapped }) => tapped !== null).slice(0, inViewMax);
  const further = rest.filter((sentence) => !inView.includes(sentence));
  const draftOf = ({ from }: OpenSentence) => (draft?.from === from ? draft : undefined);
  const { id, revision } = set;
  const shown = { set: { id, revision }, locale };
  return (
    <section aria-labelledby={textId} className="stack stack--near">
      <h2 id={textId}>{text("mySets.fromText")}</h2>
      {said?.isAtText && <Added set={set} said={said} locale={locale} />}
      {inView.length > 0 && <p>{text("mySets.tapLede")}</p>}
      {inView.map((sentence) => (
        <Tapped sentence={sentence} draft={draftOf(sentence)} {...shown} key={sentence.from}>
          <TapForm sentence={sentence} {...shown} />
        </Tapped>
      ))}
      {further.length > 0 && (
        <details className="sheet fold" open={inView.length === 0 || further.some((sentence) => draftOf(sentence))}>
          <summary>{text("mySets.furtherSentences", { count: further.length })}</summary>
          <div className="stack stack--near">
            <p>{text("mySets.fromTextLede")}</p>
            {further.map((sentence) =>
              sentence.tapped ? (
                <Tapped sentence={sentence} draft={draftOf(sentence)} {...shown} key={sentence.from}>
                  <TapForm sentence={sentence} {...shown} />
                </Tapped>
              ) : (
                <PickForm sentence={sentence} draft={draftOf(sentence)} {...shown} key={sentence.from} />
              ),
            )}
          </div>
        </details>
      )}
    </section>
  );
}

type TappedProps = Pick<SentencesProps, "locale"> & {
  sentence: OpenSentence;
  draft: PickedDraft | undefined;
  set: { id: string; revision: number };
  children: ReactNode;
};

/** A sentence with its taps, and folded below it its words: to be changed, or other ones of them hidden. */
function Tapped({ sentence, draft, set, locale, children }: TappedProps) {
  const text = textFor(locale);
  const picked = { sentence, draft, set, locale };
  const isChanged = draft !== undefined && isOfStatement(draft);
  return (
    <div className="sheet stack stack--near" id={`from-${sentence.from}`}>
      {children}
      <div className="tap__folds">
        <details className="mend tap__fold" open={isChanged}>
          <summary className="btn btn--small">
            <Icon name="edit" />
            {text("mySets.tapChange")}
          </summary>
          <StatementForm {...picked} />
        </details>
        <details className="pick pick--behind tap__fold" open={draft !== undefined && !isChanged}>
          <summary className="small">{text("mySets.otherWords")}</summary>
          <GapForm {...picked} />
        </details>
      </div>
    </div>
  );
}

/** What a tap has just made, with its answer: its words were seen. */
function Added({ set, said, locale }: Pick<SentencesProps, "set" | "locale"> & { said: SaidOf }) {
  const made = set.questions.find(({ place }) => place === said.added);
  const told = made?.told;
  const [stem] = made?.mendable?.stems ?? [];
  const text = textFor(locale);
  return (
    <div id={tappedId} tabIndex={-1} className="stack stack--near">
      <SaidBeside said={said} setId={set.id} isOfDocument={true} locale={locale} />
      {told && (
        <div lang="ar" dir="rtl">
          <ToldAnswer plain={told.plain} keyText={told.feedback.keyText} locale={locale} />
        </div>
      )}
      {made && stem && (
        <details className="mend tap__fold">
          <summary className="btn btn--small">
            <Icon name="edit" />
            {text("mySets.changeSuggestion")}
          </summary>
          <form className="stack stack--near" method="post" action={localPath(locale, `/my-sets/${set.id}/mend`)}>
            <input type="hidden" name="seen" value={set.revision} />
            <input type="hidden" name="place" value={made.place} />
            <input type="hidden" name="back" value="text" />
            <div className="field">
              <label htmlFor="tapped-stem">{text("mySets.stem")}</label>
              <textarea
                className="input mend__stem"
                id="tapped-stem"
                name={fieldName("stem", stem.lang)}
                rows={4}
                lang={stem.lang}
                dir={locales[stem.lang].dir}
                maxLength={wordsMax.stem}
                defaultValue={stem.stem}
              />
            </div>
            <button type="submit" className="btn">
              {text("mySets.save")}
            </button>
          </form>
        </details>
      )}
    </div>
  );
}
