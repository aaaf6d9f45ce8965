import type { ReactNode } from "react";
import { ToldAnswer } from "@/components/my-sets/told-answer";
import type { Locale } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import type { MySetView } from "@/server/my-sets/get-my-set";
import type { OpenSentence } from "@/server/my-sets/open-sentences";
import { type SaidOf, tappedId, textId } from "./noted-path";
import { type PickedDraft, PickFields, PickForm } from "./questions/pick-form";
import { TapForm } from "./questions/tap-form";
import { SaidBeside } from "./said-beside";

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

/** A sentence with its taps, and folded below it the way to ask for any words of it. */
function Tapped({ sentence, draft, set, locale, children }: TappedProps) {
  const text = textFor(locale);
  return (
    <div className="sheet" id={`from-${sentence.from}`}>
      {children}
      <details className="pick pick--behind" open={draft !== undefined}>
        <summary className="small">{text("mySets.otherWords")}</summary>
        <PickFields sentence={sentence} draft={draft} set={set} locale={locale} />
      </details>
    </div>
  );
}

/** What a tap has just made, with its answer: its words were seen. */
function Added({ set, said, locale }: Pick<SentencesProps, "set" | "locale"> & { said: SaidOf }) {
  const told = set.questions.find(({ place }) => place === said.added)?.told;
  return (
    <div id={tappedId} tabIndex={-1} className="stack stack--near">
      <SaidBeside said={said} setId={set.id} isOfDocument={true} locale={locale} />
      {told && (
        <div lang="ar" dir="rtl">
          <ToldAnswer plain={told.plain} keyText={told.feedback.keyText} locale={locale} />
        </div>
      )}
    </div>
  );
}
