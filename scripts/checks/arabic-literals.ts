import { eachMatch, isCode, isTest, type Rule, type SourceFile } from "./rule";

/** Where Arabic is content, or is compared with content. */
const mayHoldArabic = (path: string) =>
  // The list of locales calls each by its own name.
  isTest(path) || path === "i18n/locales.ts" || /\.ar\.ts$|(^|\/)samples?(\.tsx?$|\/)/.test(path);

/** Arabic in logic scrambles diffs of mixed direction, and belongs where a reader of Arabic can approve it. */
export const arabicLiterals: Rule = (files) =>
  files
    .filter(({ path }) => isCode(path) && !mayHoldArabic(path))
    .flatMap((file) =>
      eachMatch(
        withoutComments(file),
        /\p{Script=Arabic}+/gu,
        "Arabic stands in messages/, content/ or a file named *.ar.ts; in logic use escapes or \\p{Script=Arabic}.",
      ),
    );

const stringOrComment = /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\/.*|\/\*[\s\S]*?\*\//g;

/** The same lines with comments blanked, since comments may quote an example. */
function withoutComments({ path, text }: SourceFile): SourceFile {
  const blanked = (comment: string) => comment.replace(/[^\n]/g, " ");
  return { path, text: text.replace(stringOrComment, (found, string) => (string ? found : blanked(found))) };
}
