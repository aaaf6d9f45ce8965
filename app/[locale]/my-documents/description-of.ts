import { posted } from "@/components/question/posted";
import type { FormFields } from "@/domain/question-kind";
import type { Description } from "@/server/documents/described-as";

/** What a form says of a text's source. */
export const descriptionOf = (fields: FormFields): Description => ({
  title: posted(fields, "title"),
  publisher: posted(fields, "publisher"),
  publishedOn: posted(fields, "published"),
});
