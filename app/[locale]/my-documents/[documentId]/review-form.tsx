import { ReviewKeys } from "@/components/my-documents/review-keys";
import { type Locale, localPath } from "@/i18n/locales";
import { type Text, textFor } from "@/i18n/messages";
import type { AskedThing, DocumentView, ReviewedSentence } from "@/server/documents/get-document";
import { reviewFormId, saidId } from "./review-bar";
import { ThingFields } from "./thing-fields";

type ReviewFormProps = {
  document: DocumentView;
  locale: Locale;
  /** The number of the item that the last step speaks of. */
  at: number | undefined;
};

/** Every sentence with what is asked of it, in one form. */
export function ReviewForm({ document, locale, at }: ReviewFormProps) {
  const text = textFor(locale);
  const { id, revision, sentences } = document;
  const all = sentences.flatMap(({ things }) => things);
  return (
    <form className="review" id={reviewFormId} method="post" action={localPath(locale, `/my-documents/${id}/review`)}>
      <input type="hidden" name="seen" value={revision} />
      <ol className="review__sentences">
        {sentences.map((sentence) => (
          <li className="sheet" key={sentence.things[0]?.id}>
            <Evidence sentence={sentence} text={text} />
            <div className="review__marks">
              {sentence.things.map((thing) => (
                <ThingFields
                  thing={thing}
                  all={all}
                  saidId={thing.number === at ? saidId : undefined}
                  text={text}
                  key={thing.id}
                />
              ))}
            </div>
          </li>
        ))}
      </ol>
      <ReviewKeys />
    </form>
  );
}

/** How the line under a find is drawn. */
const lines: Partial<Record<AskedThing["type"], string>> = {
  date: "date",
  moment: "date",
  person: "person",
  office: "person",
  quote: "quote",
  said: "quote",
};

/** The sentence, with what was found in it raised and numbered. */
function Evidence({ sentence: { paragraph, parts, things }, text }: { sentence: ReviewedSentence; text: Text }) {
  const typeOf = (number: number) => things.find((thing) => thing.number === number)?.type ?? "quantity";
  return (
    <>
      <p className="eyebrow">{text("documents.paragraph", { number: paragraph })}</p>
      <p className="review__text" lang="ar" dir="rtl">
        {parts.map((part, at) =>
          part.number === null ? (
            part.text
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence never move
            <mark key={at} data-item={part.number} data-line={lines[typeOf(part.number)]}>
              {part.text}
              <sup>{part.number}</sup>
            </mark>
          ),
        )}
      </p>
    </>
  );
}
