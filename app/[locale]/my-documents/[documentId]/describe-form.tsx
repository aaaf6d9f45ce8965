import { type Locale, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";
import type { DocumentView } from "@/server/documents/get-document";
import { SourceFields, TitleField } from "../described-fields";

type DescribeFormProps = { document: DocumentView; isOpen: boolean; locale: Locale };

/** Behind a fold: who published the document, when, and what it is called, to be said anew. */
export function DescribeForm({ document, isOpen, locale }: DescribeFormProps) {
  const text = textFor(locale);
  return (
    <details open={isOpen}>
      <summary>{text("documents.describe")}</summary>
      <form
        className="sheet stack stack--near"
        method="post"
        action={localPath(locale, `/my-documents/${document.id}/describe`)}
      >
        <p>{text("documents.describeHint")}</p>
        <SourceFields described={document} text={text} />
        <TitleField described={document} text={text} />
        <div className="btnrow">
          <button className="btn" type="submit">
            {text("documents.describeSave")}
          </button>
        </div>
      </form>
    </details>
  );
}
