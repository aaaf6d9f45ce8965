import type { ReactNode } from "react";
import type { Language } from "@/domain/language";
import { type QuestionWords, wordsMax } from "@/domain/sets/question-words";
import { locales } from "@/i18n/locales";
import type { Text } from "@/i18n/messages";
import { TextArea } from "./text-area";
import { fieldName } from "./writing-fields";

type WordsFieldsProps = {
  lang: Language;
  kind: string;
  words: QuestionWords;
  /** How many options there are to fill. */
  options: number;
  right: readonly number[];
  /** All of it is the teacher's own. */
  isOwn: boolean;
  /** In a set on one document of its teacher's, whose sentence says what is said after the answer where nothing else does. */
  isOfDocument: boolean;
  /** In the one language of its set. */
  isAlone: boolean;
  text: Text;
  /** What is said of the options once for all languages, where there is one. */
  children: ReactNode;
};

/** What is typed of a question in one language. */
export function WordsFields(props: WordsFieldsProps) {
  const { lang, kind, words, options, right, isOwn, isOfDocument, isAlone, text, children } = props;
  const field = { lang, dir: locales[lang].dir };
  const name = (field: string) => fieldName(field, lang);
  const backing = (
    <TextArea
      id={name("backing")}
      label={text("mySets.backing")}
      hint={text(isOfDocument ? "mySets.backingOfText" : "mySets.backingHint")}
      maxLength={wordsMax.backing}
      rows={2}
      defaultValue={words.backing}
      {...field}
    />
  );
  const stemHint = kind === "cloze" ? "mySets.gapHint" : kind === "true-false" ? "mySets.statementHint" : undefined;
  return (
    <section className="sheet stack stack--near" aria-labelledby={name("words")}>
      <h2 id={name("words")} className={isAlone ? "sr" : undefined}>
        {text("mySets.wordsIn", { language: lang })}
      </h2>
      <TextArea
        id={name("stem")}
        label={text("mySets.stem")}
        hint={stemHint && text(stemHint)}
        maxLength={wordsMax.stem}
        defaultValue={words.stem}
        {...field}
      />
      <OptionFields lang={lang} words={words} options={options} right={isOwn ? [] : right} text={text}>
        {children}
      </OptionFields>
      {kind === "numeric-entry" && isOwn && (
        <TextArea
          id={name("unit")}
          label={text("mySets.unit")}
          hint={text("mySets.unitHint")}
          maxLength={wordsMax.unit}
          rows={1}
          defaultValue={words.unit}
          {...field}
        />
      )}
      {kind === "cloze" && isOwn && (
        <TextArea
          id={name("accepted")}
          label={text("mySets.accepted")}
          hint={text("mySets.acceptedHint")}
          maxLength={wordsMax.accepted}
          defaultValue={words.accepted}
          {...field}
        />
      )}
      <TextArea
        id={name("explanation")}
        label={text("mySets.explanation")}
        hint={text(isOfDocument ? "mySets.explanationOfText" : "mySets.explanationHint")}
        maxLength={wordsMax.explanation}
        defaultValue={words.explanation}
        {...field}
      />
      {isOwn && isOfDocument && (
        <details className="fold" open={words.backing.trim() === ""}>
          <summary>{text("mySets.backing")}</summary>
          {backing}
        </details>
      )}
      {isOwn && !isOfDocument && backing}
    </section>
  );
}

type OptionFieldsProps = Pick<WordsFieldsProps, "lang" | "words" | "options" | "right" | "text" | "children">;

/** Each option, and folded what is said to who chooses it. `right`: those whose being right stays as it is. */
function OptionFields({ lang, words, options, right, text, children }: OptionFieldsProps) {
  const field = { lang, dir: locales[lang].dir, rows: 1 };
  const places = Array.from({ length: options }, (_, at) => at);
  if (options === 0) return children;
  return (
    <>
      {places.map((at) => {
        const label = text("mySets.option", { number: at + 1 });
        return (
          <TextArea
            id={fieldName("option", lang, at)}
            label={right.includes(at) ? `${label} (${text("mySets.isKey")})` : label}
            maxLength={wordsMax.option}
            defaultValue={words.options[at] ?? ""}
            {...field}
            key={at}
          />
        );
      })}
      {children}
      <details className="fold">
        <summary>{text("mySets.reasons")}</summary>
        <div className="stack stack--near">
          {places.map((at) => (
            <TextArea
              id={fieldName("reason", lang, at)}
              label={text("mySets.reasonOf", { number: at + 1 })}
              maxLength={wordsMax.reason}
              defaultValue={words.reasons[at] ?? ""}
              {...field}
              key={at}
            />
          ))}
        </div>
      </details>
    </>
  );
}
