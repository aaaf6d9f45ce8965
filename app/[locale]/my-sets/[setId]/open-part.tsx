import type { ReactNode } from "react";
import { EmptyState } from "@/components/empty-state";
import { isGivenAway } from "@/domain/documents/suggesting/doubt";
import type { Locale } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import type { MySetView } from "@/server/my-sets/get-my-set";
import type { OpenSentence } from "@/server/my-sets/open-sentences";
import { nextId, type SaidOf, suggestionsId, tappedId } from "./noted-path";
import type { PickedDraft } from "./questions/pick-form";
import { SaidBeside } from "./said-beside";
import { SentencesPart } from "./sentences-part";
import { SuggestedItem } from "./suggested-item";

/** The sentence whose words were refused, and why. */
type Draft = (PickedDraft & { from: number }) | undefined;

type OpenPartProps = {
  set: MySetView;
  said: SaidOf | undefined;
  draft: Draft;
  opensText: boolean;
  locale: Locale;
  /** What stands between the suggestions and the sentences. */
  children: ReactNode;
};

/** What else of the document may be asked: suggestions, as many as are looked at, the others in a fold, and the other sentences. */
export function OpenPart({ set, said, draft, opensText, locale, children }: OpenPartProps) {
  const text = textFor(locale);
  const { id, open } = set;
  const hasSuggestions = open.some(({ suggested }) => suggested !== null);
  const rest = open.filter(({ suggested }) => suggested === null);
  const saidNext = said?.isAtNext && (
    <div id={nextId} tabIndex={-1}>
      <SaidBeside said={said} setId={id} isOfDocument={true} locale={locale} />
    </div>
  );
  return (
    <>
      {hasSuggestions ? (
        <Suggestions set={set} next={said?.next} said={saidNext} draft={draft} locale={locale} />
      ) : (
        saidNext
      )}
      {children}
      {open.length === 0 && opensText && !saidNext && (
        <EmptyState title={text("mySets.allUsed")} lede={text("mySets.allUsedHint")} />
      )}
      {rest.length > 0 && <SentencesPart set={set} rest={rest} said={said} draft={draft} locale={locale} />}
      {rest.length === 0 && said?.isAtText && (
        <div id={tappedId} tabIndex={-1}>
          <SaidBeside said={said} setId={id} isOfDocument={true} locale={locale} />
        </div>
      )}
    </>
  );
}

type SuggestionsProps = Pick<OpenPartProps, "set" | "draft" | "locale"> & {
  /** The version of the one that is looked at next, and what is said before it. */
  next: string | undefined;
  said: ReactNode;
};

function Suggestions({ set, next, said, draft, locale }: SuggestionsProps) {
  const text = textFor(locale);
  const suggested = set.open.filter(({ suggested }) => suggested !== null);
  const count = inViewCount(suggested, set.draft.choice.count - set.questions.length);
  const [inView, further] = [suggested.slice(0, count), suggested.slice(count)];
  const first = inView.find((sentence) => isNext(sentence, next)) ?? inView[0];
  const item = (sentence: OpenSentence, at: number) => (
    <SuggestedItem
      sentence={sentence}
      following={(suggested[at + 1] ?? suggested[0])?.suggested?.version}
      isFirst={suggested.findIndex(({ from }) => from === sentence.from) === at}
      number={at + 1}
      set={{ id: set.id, revision: set.revision }}
      draft={draft?.from === sentence.from ? draft : undefined}
      locale={locale}
      key={sentence.suggested?.version}
    />
  );
  return (
    <section aria-labelledby={suggestionsId} className="stack stack--near">
      <h2 id={suggestionsId}>{text("mySets.suggestions")}</h2>
      <p>{text("mySets.suggestionsLede")}</p>
      <ol className="builder">
        {inView.map((sentence, at) => [
          sentence === first && said && (
            <li className="item item--gone" key="said">
              {said}
            </li>
          ),
          item(sentence, at),
        ])}
      </ol>
      {further.length > 0 && (
        <details
          className="fold"
          open={further.some((sentence) => sentence.from === draft?.from || isNext(sentence, next))}
        >
          <summary>{text("mySets.furtherSuggestions", { count: further.length })}</summary>
          <ol className="builder">{further.map((sentence, at) => item(sentence, inView.length + at))}</ol>
        </details>
      )}
    </section>
  );
}

const inViewMin = 4;

const isNext = ({ suggested }: OpenSentence, next: string | undefined): boolean =>
  next !== undefined && suggested?.version === next;

/** Whether its answer is told by a question of the set, or it tells one. */
const isToldAway = ({ suggested }: OpenSentence): boolean => suggested?.doubts.some(isGivenAway) === true;

/** As many as are lacking, and a few to choose from for the last ones, without counting those of which an answer is given away. */
function inViewCount(suggested: readonly OpenSentence[], lacking: number): number {
  const wanted = Math.max(inViewMin, lacking);
  const fitting = suggested.filter((sentence) => !isToldAway(sentence));
  const last = fitting[Math.min(wanted, fitting.length) - 1];
  return last === undefined ? wanted : suggested.indexOf(last) + 1;
}
