import { Field } from "@/components/field";
import { Icon } from "@/components/icon";
import { ReadingStatus } from "@/components/reading-status";
import { mostBytes } from "@/domain/extraction/document/check-document";
import type { Locale } from "@/i18n/locales";
import { type Text, textFor } from "@/i18n/messages";
import type { Description } from "@/server/documents/described-as";
import { SourceFields, TitleField } from "./described-fields";

type AddFormProps = {
  locale: Locale;
  refused: string | undefined;
  /** What was said of a text that was refused. */
  described: Partial<Description>;
};

/** Takes a text, pasted or as a file, with who published it and when. */
export function AddForm({ locale, refused, described }: AddFormProps) {
  const text = textFor(locale);
  const words = {
    reading: text("documents.reading"),
    tooLarge: text("documents.refused.too-large"),
    unreached: text("documents.unreached"),
  };
  return (
    <section className="sheet" aria-labelledby="add">
      <h2 id="add">{text("documents.add")}</h2>
      {refused && (
        <div className="error" role="alert">
          <Icon name="warning" />
          <span>
            <span id="refused">{refused}</span> {text("documents.kept")}
          </span>
        </div>
      )}
      <form
        className="stack stack--near"
        method="post"
        encType="multipart/form-data"
        action={`/api/my-documents/${locale}`}
      >
        <SourceFields described={described} text={text} />
        <TextFields isRefused={refused !== undefined} text={text} />
        <TitleField described={described} text={text} />
        <div className="btnrow">
          <button type="submit" className="btn btn--main" name="do" value="set">
            {text("documents.makeSet")}
          </button>
          <button type="submit" className="btn" name="do" value="review">
            {text("documents.submit")}
          </button>
          <ReadingStatus file="file" bytesMax={mostBytes} words={words} refusedId="refused">
            {text("documents.submitHint")}
          </ReadingStatus>
        </div>
      </form>
    </section>
  );
}

/** The text itself, or a file with it. */
function TextFields({ isRefused, text }: { isRefused: boolean; text: Text }) {
  return (
    <>
      <div className="field">
        <label htmlFor="text">{text("documents.text")}</label>
        <textarea
          className="input"
          id="text"
          name="text"
          rows={10}
          lang="ar"
          dir="rtl"
          aria-describedby={isRefused ? "refused text-hint" : "text-hint"}
        />
        <p className="hint" id="text-hint">
          {text("documents.textHint")}
        </p>
      </div>
      <Field
        id="file"
        type="file"
        accept=".docx,.pdf,.txt,.html,.htm"
        label={text("documents.file")}
        hint={text("documents.fileHint")}
      />
    </>
  );
}
