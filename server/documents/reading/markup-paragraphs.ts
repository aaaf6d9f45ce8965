import "server-only";
import { Parser } from "htmlparser2";

/** What a reader sees of a page, a paragraph a line. Nothing in it is run or fetched; what frames an article is left out. */
export function markupParagraphs(markup: string): string {
  const parts: string[] = [];
  let silent = 0;
  const parser = new Parser({
    onopentagname(name) {
      if (unseen.has(name)) silent++;
      if (breaks.has(name)) parts.push("\n");
    },
    ontext: (text) => void (silent === 0 && parts.push(text.replace(/\s+/gu, " "))),
    onclosetag(name) {
      if (unseen.has(name)) silent--;
      if (breaks.has(name)) parts.push("\n");
    },
  });
  parser.end(markup);
  const lines = parts.join("").split("\n");
  return lines
    .map((line) => line.replace(/\s+/gu, " ").trim())
    .filter(Boolean)
    .join("\n");
}

const unseen = new Set(
  "script style template noscript title nav footer aside button select option svg math iframe object".split(" "),
);
const breaks = new Set(
  "br p div li ul ol tr table h1 h2 h3 h4 h5 h6 article section blockquote figcaption header main w:p".split(" "),
);
