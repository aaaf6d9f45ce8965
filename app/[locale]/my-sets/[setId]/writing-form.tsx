import { Findings } from "@/components/my-sets/findings";
import { LiveCheck } from "@/components/my-sets/live-check";
import { optionsOffered } from "@/domain/sets/written-question";
import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import type { WritingView } from "@/server/my-sets/get-writing";
import { BackingFields, KeyFields } from "./key-fields";
import { liveWords } from "./live-words";
import { WordsFields } from "./words-fields";
import { faultyField } from "./writing-fields";

type WritingFormProps = {
  setId: string;
  writing: WritingView;
  topics: readonly { id: string; name: string }[];
  locale: Locale;
};

/** One question to write: its words in each language of the set, what is right, what backs it, and the check. */
export function WritingForm({ setId, writing, topics, locale }: WritingFormProps) {
  const text = textFor(locale);
  const { written, words, languages, kind, right, place, hash, revision, keyText, isOfDocument } = writing;
  const isOwn = written !== null;
  // What it is about is the document.
  const isKnown = isOfDocument && writing.facts.length === 0;
  const options = written ? optionsOffered[written.kind] : Math.max(words.ar.options.length, words.en.options.length);
  return (
    <form className="writing" method="post" action={localPath(locale, `/my-sets/${setId}/questions/save`)} id="writing">
      <input type="hidden" name="seen" value={revision} />
      <input type="hidden" name="place" value={place} />
      <input type="hidden" name="hash" value={hash} />
      {written && <input type="hidden" name="kind" value={written.kind} />}
      {!written && <p>{text("mySets.keyStays", { key: keyText })}</p>}
      <div className={languages.length > 1 ? "writing writing--two" : "writing"}>
        {languages.map((lang) => (
          <WordsFields
            lang={lang}
            kind={kind}
            words={words[lang]}
            options={options}
            right={right}
            isOwn={isOwn}
            isOfDocument={isOwn && isOfDocument}
            isAlone={languages.length === 1}
            text={text}
            key={lang}
          >
            {written && languages.length === 1 && <KeyFields written={written} isInside={true} text={text} />}
          </WordsFields>
        ))}
      </div>
      {written && languages.length > 1 && <KeyFields written={written} isInside={false} text={text} />}
      {written && !isKnown && <BackingFields written={written} facts={writing.facts} topics={topics} text={text} />}
      {written && isKnown && <input type="hidden" name="topic" value={written.topic || topics[0]?.id} />}
      <section className="sheet check" aria-labelledby="findings">
        <h2 id="findings" tabIndex={-1}>
          {text("mySets.checkTitleLive")}
        </h2>
        <LiveCheck
          action={localPath(locale, `/my-sets/${setId}/lint`)}
          form="writing"
          words={liveWords(text, languages)}
        >
          {writing.faults.length + writing.findings.length === 0 && (
            <p>{text(writing.number === null ? "mySets.checkWaits" : "mySets.noFindings")}</p>
          )}
          <Findings
            faults={writing.faults}
            findings={writing.findings}
            fieldOf={(fault) => `#${faultyField(fault)}`}
            isAlone={languages.length === 1}
            text={text}
          />
        </LiveCheck>
      </section>
      <div className="btnrow">
        <button type="submit" className="btn btn--main">
          {text("mySets.saveAndBack")}
        </button>
        <button type="submit" className="btn" name="then" value="stay">
          {text("mySets.save")}
        </button>
        <a className="btn btn--plain" href={localPath(locale, `/my-sets/${setId}`)}>
          {text("mySets.back")}
        </a>
      </div>
    </form>
  );
}
