import { Icon } from "@/components/icon";
import { ToldAnswer } from "@/components/my-sets/told-answer";
import { Worded } from "@/components/worded";
import { besideQuestion } from "@/domain/documents/mending/beside-question";
import type { Doubt, DoubtReason } from "@/domain/documents/suggesting/doubt";
import { wordsMax } from "@/domain/sets/question-words";
import { type Locale, localPath } from "@/i18n/locales";
import { type Text, textFor } from "@/i18n/messages";
import type { OpenSentence, SuggestedQuestion } from "@/server/my-sets/open-sentences";
import { Marked } from "./marked";
import { suggestionId } from "./noted-path";
import { type PickedDraft, PickFields } from "./questions/pick-form";
import { TapForm } from "./questions/tap-form";
import { scopeShown } from "./scope-shown";
import { Why } from "./why";

type SuggestedItemProps = {
  sentence: OpenSentence;
  /** The version of the suggestion below. */
  following: string | undefined;
  /** Whether no other above it is of the same sentence. */
  isFirst: boolean;
  number: number;
  set: { id: string; revision: number };
  draft: PickedDraft | undefined;
  locale: Locale;
};

/** A suggestion: what it asks, why it is only suggested, its sentence, and the ways to take it as it is or otherwise. */
export function SuggestedItem({ sentence, following, isFirst, number, set, draft, locale }: SuggestedItemProps) {
  const { from, suggested } = sentence;
  const text = textFor(locale);
  if (!suggested) return null;
  const { asked, asFalse, told, doubts, version, kind } = suggested;
  const stemId = `asked-${version}`;
  return (
    <li className="item item--suggested" id={suggestionId(version)} tabIndex={-1}>
      <div className="item__body">
        <p className="item__meta">
          <span>{text.find(`kinds.${kind}.name`)}</span>
        </p>
        <div lang="ar" dir="rtl" className="item__told">
          <Stem told={told} asked={asked} doubts={doubts} />
          <ToldAnswer plain={told.plain} keyText={told.feedback.keyText} locale={locale} />
        </div>
        <ul className="why">
          {doubts.map((doubt) => (
            <li key={doubt.reason}>
              <Icon name="flag" /> <Why doubt={doubt} text={text} />
            </li>
          ))}
        </ul>
        <form
          className="stack stack--near"
          method="post"
          action={localPath(locale, `/my-sets/${set.id}/questions/suggest`)}
        >
          <input type="hidden" name="seen" value={set.revision} />
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="next" value={following ?? ""} />
          <div className="suggested__tools">
            <button type="submit" className="btn btn--main" aria-label={text("mySets.addSuggestionOf", { number })}>
              <Icon name="check" />
              {text("mySets.addSuggestion")}
            </button>
            {asFalse && (
              <button type="submit" className="btn" name="as" value={asFalse.version}>
                <Icon name="cross" />
                <span>
                  {text("mySets.addAsFalse")} <bdi lang="ar">{asFalse.put}</bdi>
                </span>
              </button>
            )}
            <details className="mend">
              <summary className="btn">
                <Icon name="edit" />
                {text("mySets.changeSuggestion")}
              </summary>
              <div className="mend__all field">
                <label htmlFor={stemId}>{text("mySets.stem")}</label>
                <textarea
                  className="input mend__stem"
                  id={stemId}
                  name="asked"
                  rows={4}
                  lang="ar"
                  dir="rtl"
                  maxLength={wordsMax.stem}
                  defaultValue={asked}
                  aria-describedby={`${stemId}-hint`}
                />
                <p className="hint" id={`${stemId}-hint`}>
                  {text("mySets.changeSuggestionHint")}
                </p>
                <button type="submit" className="btn">
                  {text("mySets.addChanged")}
                </button>
              </div>
            </details>
          </div>
        </form>
      </div>
      <div className="item__source">
        <InText sentence={sentence} suggested={suggested} text={text} />
        {isFirst && (
          <details className="pick pick--behind" id={`from-${from}`} open={draft !== undefined}>
            <summary className="small">{text("mySets.otherwise")}</summary>
            <TapForm sentence={sentence} set={set} locale={locale} />
            <PickFields sentence={sentence} draft={draft} set={set} locale={locale} />
          </details>
        )}
      </div>
    </li>
  );
}

/** What its reader has not read of its sentence; the one before where a word leans on that. */
function InText({ sentence, suggested, text }: { sentence: OpenSentence; suggested: SuggestedQuestion; text: Text }) {
  const { asked, told, doubts, kind } = suggested;
  const { plain, feedback } = told;
  const isFalse = kind === "true-false" && plain.key.includes("false");
  const line = sentence.words.join(" ");
  const before = doubts.some(({ reason }) => leans.has(reason)) ? sentence.before : null;
  const beside = besideQuestion(line, { asked: isFalse ? asked : `${asked} ${feedback.keyText}`, isFalse });
  if (before === null && beside === null) return null;
  return (
    <>
      {before && (
        <div className="intext">
          <p className="small">{text("mySets.beforeIt")}</p>
          <p className="intext__text quiet" lang="ar" dir="rtl">
            {before}
          </p>
        </div>
      )}
      {beside && (
        <div className="intext" lang="ar" dir="rtl">
          <p className="intext__text">
            <Marked parts={beside} />
          </p>
        </div>
      )}
    </>
  );
}

/** Doubts that the sentence before settles: else it is only more to read. */
const leans = new Set<DoubtReason>(["speech", "teller", "pronoun", "this", "noun", "opening", "voice"]);

type StemProps = Pick<SuggestedQuestion, "told" | "asked" | "doubts">;

/** With the word marked that leans on what stands before. */
function Stem({ told: { face }, asked, doubts }: StemProps) {
  const [before, word, behind] = aroundWord(asked, doubts);
  const scope = scopeShown(face);
  return (
    <p className="item__stem">
      {scope && (
        <span className="item__scope">
          <Worded>{scope}</Worded>{" "}
        </span>
      )}
      <Worded>{before}</Worded>
      {word && <mark>{word}</mark>}
      {behind && <Worded>{behind}</Worded>}
    </p>
  );
}

/** A stem may have lost the «and» that was glued to the word. */
function aroundWord(asked: string, doubts: readonly Doubt[]): [before: string, word?: string, behind?: string] {
  const word = doubts.find((doubt) => doubt.word !== undefined)?.word ?? "";
  const forms = [word, word.slice(1)].filter(({ length }) => length > 1);
  for (const form of forms) {
    const at = ` ${asked} `.search(new RegExp(`(?<![\\p{L}\\p{M}])${form}(?![\\p{L}\\p{M}])`, "u")) - 1;
    if (at >= 0) return [asked.slice(0, at), form, asked.slice(at + form.length)];
  }
  return [asked];
}
