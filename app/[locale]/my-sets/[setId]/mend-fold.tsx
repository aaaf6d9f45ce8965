import { Icon } from "@/components/icon";
import { Worded } from "@/components/worded";
import { wordsMax } from "@/domain/sets/question-words";
import { type Locale, locales, localPath } from "@/i18n/locales";
import { type Text, textFor } from "@/i18n/messages";
import type { DraftedQuestion, Mendable, MendableStem, PlacedOption } from "@/server/my-sets/drafted-question";
import { Tool } from "./item-tools";
import { stemId } from "./noted-path";
import { acceptedBetween, fieldName } from "./writing-fields";

type MendFoldProps = {
  question: DraftedQuestion;
  number: number;
  total: number;
  set: { id: string; revision: number };
  /** It is to be mended, since nothing else could be done to it. */
  isOpen: boolean;
  locale: Locale;
};

/** What a question rests on and its words to be mended, on the page of its set; and what else may be done to it. */
export function MendFold({ question, number, total, set, isOpen, locale }: MendFoldProps) {
  const text = textFor(locale);
  const { place, inText, told, mendable } = question;
  return (
    <details className="mend" open={isOpen}>
      <summary className="btn btn--small" aria-label={text("mySets.mendOf", { number })} data-key="edit">
        <Icon name="edit" />
        {text(inText ? "mySets.mendInText" : "mySets.mend")}
      </summary>
      <div className="mend__all stack stack--near">
        {!mendable && <Ground question={question} text={text} />}
        {mendable && (
          <form className="stack stack--near" method="post" action={localPath(locale, `/my-sets/${set.id}/mend`)}>
            <input type="hidden" name="seen" value={set.revision} />
            <input type="hidden" name="place" value={place} />
            {/* Enter saves, and helps nothing. */}
            <button type="submit" className="sr" tabIndex={-1} aria-hidden="true">
              {text("mySets.save")}
            </button>
            {inText && told?.face.scopeText && <Helps naming={question.naming} text={text} />}
            <Ground question={question} text={text} />
            <StemFields place={place} mendable={mendable} text={text} />
            <div className="btnrow">
              <button type="submit" className="btn">
                {text("mySets.save")}
              </button>
              {inText && question.kind === "true-false" && <SaveAs told={told} text={text} />}
              <a
                className="btn btn--small btn--plain"
                href={localPath(locale, `/my-sets/${set.id}/questions/${place}`)}
              >
                {text("mySets.allWords")}
                <span className="sr"> {text("mySets.editOf", { number })}</span>
              </a>
            </div>
          </form>
        )}
        <Rest question={question} number={number} total={total} text={text} />
      </div>
    </details>
  );
}

/** Where the question stands in its document, or what else says that its answer is right. */
function Ground({ question: { inText, told }, text }: { question: DraftedQuestion; text: Text }) {
  if (inText)
    return (
      <div className="intext" lang="ar" dir="rtl">
        <p className="intext__title">{inText.title}</p>
        <p className="intext__text">
          {inText.before && <span className="quiet">{inText.before} </span>}
          <mark>
            {inText.sentence.map(({ text: part, isChanged }, at) => {
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never change places
              return isChanged ? <strong key={at}>{part}</strong> : part;
            })}
          </mark>
        </p>
      </div>
    );
  if (!told) return null;
  const { feedback, face } = told;
  return (
    <div lang={face.lang} dir={locales[face.lang].dir} className="stack stack--near">
      <p>
        <Worded>{feedback.explanation}</Worded>
      </p>
      {feedback.byTeacher?.backing && (
        <p>
          {text("mySets.fromTeacher.says")}: <bdi>{feedback.byTeacher.backing}</bdi>
        </p>
      )}
      <ul className="small">
        {feedback.evidence.map(({ fact, statement, source, paragraph }) => (
          <li key={`${fact}-${source.id}-${paragraph}`}>
            <Worded>{statement}</Worded>{" "}
            <span className="quiet">
              (<cite>{source.title}</cite> {text("evidence.paragraph", { number: paragraph })})
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Keeps a statement in the words that were typed as the contrary of what it is. */
function SaveAs({ told, text }: Pick<DraftedQuestion, "told"> & { text: Text }) {
  const isTrue = told?.plain.key.includes("true") === true;
  return (
    <button type="submit" className="btn" name="truth" value={String(!isTrue)}>
      {text(`mySets.saveAs.${isTrue ? "false" : "true"}`)}
    </button>
  );
}

/** One tap each: what a stem lacks most is put into its beginning. */
const Helps = ({ naming, text }: Pick<DraftedQuestion, "naming"> & { text: Text }) => (
  <div className="btnrow">
    {naming && (
      <button type="submit" className="btn btn--small" name="help" value="name">
        <span dir="auto">{text("mySets.help.name", naming)}</span>
      </button>
    )}
    {(["before", "title"] as const).map((help) => (
      <button type="submit" className="btn btn--small" name="help" value={help} key={help}>
        {text(`mySets.help.${help}`)}
      </button>
    ))}
  </div>
);

type StemFieldsProps = { place: string; mendable: Mendable; text: Text };

const StemFields = ({ place, mendable: { stems }, text }: StemFieldsProps) =>
  stems.map((stem) => (
    <StemField place={place} words={stem} isAlone={stems.length === 1} text={text} key={stem.lang} />
  ));

type StemFieldProps = { place: string; words: MendableStem; isAlone: boolean; text: Text };

function StemField({ place, words, isAlone, text }: StemFieldProps) {
  const { lang, stem, right, wrong } = words;
  const name = fieldName("stem", lang);
  const field = { lang, dir: locales[lang].dir };
  const option = ({ at, text: option }: PlacedOption, label: string) => (
    <input
      className="input"
      name={fieldName("option", lang, at)}
      maxLength={wordsMax.option}
      defaultValue={option}
      aria-label={label}
      autoComplete="off"
      {...field}
      key={at}
    />
  );
  return (
    <div className="stack stack--near">
      <div className="field">
        <label htmlFor={stemId(place, lang)}>
          {text(isAlone ? "mySets.stem" : "mySets.stemIn", { language: lang })}
        </label>
        <textarea
          className="input mend__stem"
          id={stemId(place, lang)}
          name={name}
          rows={4}
          maxLength={wordsMax.stem}
          defaultValue={stem}
          {...field}
        />
      </div>
      {right.length > 0 && (
        <fieldset className="mend__options">
          <legend>{text("mySets.isKey")}</legend>
          {right.map((each) => option(each, text("mySets.isKey")))}
        </fieldset>
      )}
      {wrong.length > 0 && (
        <fieldset className="mend__options">
          <legend>{text(isAlone ? "mySets.wrong" : "mySets.wrongIn", { language: lang })}</legend>
          {wrong.map((each) => option(each, text("mySets.option", { number: each.at + 1 })))}
        </fieldset>
      )}
      <TypedFields place={place} words={words} text={text} />
    </div>
  );
}

/** What is right when typed, and what else is accepted. */
function TypedFields({ place, words: { lang, key, accepted }, text }: Omit<StemFieldProps, "isAlone">) {
  const [own, also] = [fieldName("key", lang), fieldName("accepted", lang)];
  const field = { lang, dir: locales[lang].dir, autoComplete: "off" };
  return (
    <>
      {key !== null && (
        <div className="field">
          <label htmlFor={`${place}-${own}`}>{text("mySets.typedKey")}</label>
          <input
            className="input"
            id={`${place}-${own}`}
            name={own}
            maxLength={wordsMax.option}
            defaultValue={key}
            {...field}
          />
        </div>
      )}
      {accepted && (
        <div className="field">
          <label htmlFor={`${place}-${also}`}>{text("mySets.alsoAccepted")}</label>
          <input
            className="input"
            id={`${place}-${also}`}
            name={also}
            maxLength={wordsMax.accepted}
            defaultValue={accepted.join(acceptedBetween[lang])}
            aria-describedby={`${place}-${also}-hint`}
            {...field}
          />
          <p className="hint" id={`${place}-${also}-hint`}>
            {text("mySets.alsoAcceptedHint")}
          </p>
        </div>
      )}
    </>
  );
}

/** What is done more rarely. */
function Rest({
  question,
  number,
  total,
  text,
}: Pick<MendFoldProps, "question" | "number" | "total"> & { text: Text }) {
  const { place, isLocked } = question;
  const lock = isLocked ? "unlock" : "lock";
  return (
    <div className="btnrow mend__rest">
      <Tool act="facts" place={place} label={text("mySets.factsOf", { number })} off={isLocked}>
        {text("mySets.facts")}
      </Tool>
      <Tool act={lock} place={place} icon="lock" label={text(`mySets.${lock}Of`, { number })} pressed={isLocked}>
        {text(`mySets.${lock}`)}
      </Tool>
      <Tool act="up" place={place} icon="up" label={text("mySets.upOf", { number })} off={number === 1} />
      <Tool act="down" place={place} icon="down" label={text("mySets.downOf", { number })} off={number === total} />
    </div>
  );
}
