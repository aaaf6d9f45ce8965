import { Field } from "@/components/field";
import { Icon } from "@/components/icon";
import { ReadingStatus } from "@/components/reading-status";
import { mostBytes } from "@/domain/extraction/document/check-document";
import type { Locale } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import { documentTitleMax, publisherMax } from "@/server/documents/add-document";

type AddFormProps = { locale: Locale; refused: string | undefined };

/** Takes a text, pasted or as a file, with who published it and when. */
export function AddForm({ locale, refused }: AddFormProps) {
  const text = textFor(locale);
  const inArabic = { lang: "ar", dir: "rtl", autoComplete: "off" };
  return (
    <section className="sheet" aria-labelledby="add">
      <h2 id="add">{text("documents.add")}</h2>
      {refused && (
        <div className="error" role="alert" id="refused">
          <Icon name="warning" />
          <span>
            {refused} {text("documents.kept")}
          </span>
        </div>
      )}
      <form
        className="stack stack--near"
        method="post"
        encType="multipart/form-data"
        action={`/api/my-documents/${locale}`}
      >
        <div className="fields">
          <Field
            {...inArabic}
            id="publisher"
            label={text("documents.publisher")}
            hint={text("documents.publisherHint")}
            maxLength={publisherMax}
            required
          />
          <Field
            id="published"
            type="date"
            label={text("documents.published")}
            hint={text("documents.publishedHint")}
            className="input--day"
            dir="ltr"
            required
          />
        </div>
        <div className="field">
          <label htmlFor="text">{text("documents.text")}</label>
          <textarea
            className="input"
            id="text"
            name="text"
            rows={10}
            lang="ar"
            dir="rtl"
            aria-describedby={refused ? "refused text-hint" : "text-hint"}
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
        <Field
          {...inArabic}
          id="title"
          label={text("documents.name")}
          hint={text("documents.nameHint")}
          maxLength={documentTitleMax}
        />
        <div className="btnrow">
          <button type="submit" className="btn btn--main">
            {text("documents.submit")}
          </button>
          <ReadingStatus
            file="file"
            bytesMax={mostBytes}
            words={{ reading: text("documents.reading"), tooLarge: text("documents.refused.too-large") }}
          >
            {text("documents.submitHint")}
          </ReadingStatus>
        </div>
      </form>
    </section>
  );
}
