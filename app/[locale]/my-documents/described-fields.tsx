import { Field } from "@/components/field";
import type { Text } from "@/i18n/messages";
import { type Description, documentTitleMax, firstDay, publisherMax } from "@/server/documents/described-as";

type DescribedProps = { described: Partial<Description>; text: Text };

const inArabic = { lang: "ar", dir: "rtl", autoComplete: "off" };

/** Who published it, and when. */
export function SourceFields({ described, text }: DescribedProps) {
  return (
    <div className="fields">
      <Field
        {...inArabic}
        id="publisher"
        label={text("documents.publisher")}
        hint={text("documents.publisherHint")}
        maxLength={publisherMax}
        defaultValue={described.publisher}
        required
      />
      <Field
        id="published"
        type="date"
        label={text("documents.published")}
        hint={text("documents.publishedHint")}
        className="input--day"
        dir="ltr"
        min={firstDay}
        defaultValue={described.publishedOn}
        required
      />
    </div>
  );
}

/** What it is called. */
export function TitleField({ described, text }: DescribedProps) {
  return (
    <Field
      {...inArabic}
      id="title"
      label={text("documents.name")}
      hint={text("documents.nameHint")}
      maxLength={documentTitleMax}
      defaultValue={described.title}
    />
  );
}
