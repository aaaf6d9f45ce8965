import { Parser } from "htmlparser2";

/** What a reader sees of markup, and whether there was a picture. Nothing in it is run or fetched. */
export function markupText(markup: string): { text: string; hasPicture: boolean } {
  const parts: string[] = [];
  let silent = 0;
  let hasPicture = false;
  const parser = new Parser({
    onopentagname(name) {
      if (unseen.has(name)) silent++;
      if (name === "img") hasPicture = true;
      if (breaks.has(name)) parts.push("\n");
    },
    ontext: (text) => void (silent === 0 && parts.push(text)),
    onclosetag(name) {
      if (unseen.has(name)) silent--;
      if (breaks.has(name)) parts.push("\n");
    },
  });
  parser.end(markup);
  return { text: onOneLine(parts.join("")), hasPicture };
}

const unseen = new Set(["script", "style", "template", "noscript"]);
const breaks = new Set(["br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4"]);

/** A typed answer, whose asterisks that stand for themselves are written behind a backslash. */
export const literal = (text: string): string => text.replaceAll("\\*", "*");

/** White space as one space, without controls. */
export const onOneLine = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, "")
    .trim();
