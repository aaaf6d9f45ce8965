import "server-only";
import { Parser } from "htmlparser2";

/**
 * The paragraphs of a Word document's main part (ECMA-376, part 1, 17), a line each, as a reader sees them with all
 * changes accepted; nothing where it declares entities, which no such part does. Nothing in it is fetched.
 */
export function docxParagraphs(xml: string): string | undefined {
  const lines: string[] = [];
  /** Paragraphs that are open: a text box stands within one. */
  const open: string[] = [];
  /** How many open elements hide what is in them. */
  let hidden = 0;
  let isText = false;
  let isPlain = true;
  /** Whether the run that is open is hidden, which its own properties say. */
  let isUnseen = false;
  const add = (text: string) => {
    const at = open.length - 1;
    if (at >= 0 && hidden === 0 && !isUnseen) open[at] += text;
  };
  const parser = new Parser(
    {
      onprocessinginstruction(name) {
        if (name.startsWith("!")) isPlain = false;
      },
      onopentag(name, { "w:val": value }) {
        if (unseen.has(name)) hidden++;
        if (name === "w:p") open.push("");
        if (name === "w:r") isUnseen = false;
        if (name === "w:vanish" && hidden === 0) isUnseen = value !== "0" && value !== "false";
        if (name === "w:t") isText = true;
        const mark = marks[name];
        if (mark !== undefined) add(mark);
      },
      ontext: (text) => void (isText && add(text)),
      onclosetag(name) {
        if (unseen.has(name)) hidden--;
        if (name === "w:t") isText = false;
        if (name === "w:p") lines.push(open.pop() ?? "");
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  if (!isPlain) return undefined;
  return lines
    .flatMap((line) => line.split("\n"))
    .map((line) =>
      line
        .replace(/\u00AD/g, "")
        .replace(/\s+/gu, " ")
        .trim(),
    )
    .filter(Boolean)
    .join("\n");
}

/** Taken out or moved away by who corrected it, said twice for older programs, or the reading of a ruby. */
const unseen = new Set(["w:del", "w:moveFrom", "mc:Fallback", "w:rt", "w:pPrChange", "w:rPrChange", "w:sectPr"]);

/** What stands for a character; a soft hyphen for none. */
const marks: Partial<Record<string, string>> = { "w:tab": " ", "w:br": "\n", "w:cr": "\n", "w:noBreakHyphen": "-" };
