import { eachMatch, type Rule } from "./rule";

/** Characters that reorder text can make code read otherwise than it runs. */
export const bidiControls: Rule = (files) =>
  files.flatMap((file) =>
    eachMatch(file, /[\u202A-\u202E\u2066-\u2069]/g, "Write bidi controls as escapes, for instance \\u2068."),
  );
