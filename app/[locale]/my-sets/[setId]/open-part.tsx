import type { ReactNode } from "react";
import { EmptyState } from "@/components/empty-state";
import { isGivenAway } from "@/domain/documents/suggesting/doubt";
import type { Locale } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import type { MySetView } from "@/server/my-sets/get-my-set";
import type { OpenSentence } from "@/server/my-sets/open-sentences";
import { nextId, type SaidOf, suggestionsId, textId } from "./noted-path";
import { type PickedDraft, PickForm } from "./questions/pick-form";
import { SaidBeside } from "./said-beside";
import { SuggestedItem } from "./suggested-item";

type OpenPartProps = {
  set: MySetView;
  said: SaidOf | undefined;
  /** The sentence whose words were refused, and why. */
  draft: (PickedDraft & { from: number }) | undefined;
  opensText: boolean;
  locale: Locale;
  /** What stands between the suggestions and the sentences. */
  children: ReactNode;
};

/** Whether its answer is told by a question of the set, or it tells one. */
const isToldAway = ({ suggested }: OpenSentence): boolean => suggested?.doubts.some(isGivenAway) === true;

/** What else of the document may be asked: as many suggestions as questions are lacking, and the other sentences in a fold. */
export function OpenPart({ set, said, draft, opensText, locale, children }: OpenPartProps) {
  const text = textFor(locale);
  const { id, revision, questions, open } = set;
  const lacking = Math.max(0, set.draft.choice.count - questions.length);
  const suggested = open.filter(({ suggested }) => suggested !== null);
  const fitting = suggested.filter((sentence) => !isToldAway(sentence));
  const last = fitting[Math.min(lacking, fitting.length) - 1];
  const inView = last === undefined ? suggested.slice(0, lacking) : suggested.slice(0, suggested.indexOf(last) + 1);
  const inViewFrom = new Set(inView.map(({ from }) => from));
  const rest = open
    .filter(({ from }) => !inViewFrom.has(from))
    .filter(({ from }, at, all) => all.findIndex((other) => other.from === from) === at);
  const next = inView.find(({ suggested }) => suggested?.version === said?.next) ?? inView[0];
  const saidNext = said?.isAtNext && (
    <div id={nextId} tabIndex={-1}>
      <SaidBeside said={said} setId={id} isOfDocument={true} locale={locale} />
    </div>
  );
  return (
    <>
      {inView.length > 0 && (
        <section aria-labelledby={suggestionsId} className="stack stack--near">
          <h2 id={suggestionsId}>{text("mySets.suggestions")}</h2>
          <p>{text("mySets.suggestionsLede")}</p>
          <ol className="builder">
            {inView.map((sentence, at) => [
              sentence === next && saidNext && (
                <li className="item item--gone" key="said">
                  {saidNext}
                </li>
              ),
              <SuggestedItem
                sentence={sentence}
                following={(inView[at + 1] ?? inView[0])?.suggested?.version}
                number={at + 1}
                set={{ id, revision }}
                draft={draft?.from === sentence.from ? draft : undefined}
                isFirst={inView.findIndex(({ from }) => from === sentence.from) === at}
                locale={locale}
                key={sentence.suggested?.version}
              />,
            ])}
          </ol>
        </section>
      )}
      {inView.length === 0 && saidNext}
      {children}
      {open.length === 0 && opensText && !saidNext && (
        <EmptyState title={text("mySets.allUsed")} lede={text("mySets.allUsedHint")} />
      )}
      {rest.length > 0 && (
        <details className="sheet fold" id={textId} open={opensText || rest.some(({ from }) => from === draft?.from)}>
          <summary>
            <h2>{text("mySets.fromText")}</h2>
          </summary>
          <div className="stack stack--near">
            <p>{text("mySets.fromTextLede")}</p>
            {rest.map((sentence) => (
              <PickForm
                sentence={sentence}
                draft={draft?.from === sentence.from ? draft : undefined}
                set={{ id, revision }}
                locale={locale}
                key={sentence.from}
              />
            ))}
          </div>
        </details>
      )}
    </>
  );
}
