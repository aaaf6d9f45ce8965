import type { Text } from "@/i18n/messages";
import { Icon } from "../icon";
import { excerptOf, lengthOf, type PassagePiece } from "./excerpt-of";

/** A paragraph of a document in the document's own words and language, with what backs the key marked. */
export type Passage = { source: string; paragraph: number; language: string; pieces: readonly PassagePiece[] };

/** Longer paragraphs are cut around the mark at first: on a phone they would push all else away. */
const wholeMax = 420;

/** The words around the mark as the document has them, and the whole paragraph for who asks. */
export function PassageQuote({ passage: { language, pieces }, text }: { passage: Passage; text: Text }) {
  const isCut = lengthOf(pieces) > wholeMax;
  return (
    <div className="passage">
      <p className="link__kind">{text("passage.title")}</p>
      <Quote pieces={isCut ? excerptOf(pieces) : pieces} language={language} text={text} />
      {isCut && (
        <details>
          <summary>
            <span>{text("passage.whole")}</span>
            <Icon name="chevron" />
          </summary>
          <Quote pieces={pieces} language={language} text={text} />
        </details>
      )}
    </div>
  );
}

type QuoteProps = { pieces: readonly PassagePiece[]; language: string; text: Text };

/** The mark is named for those who do not see it. */
function Quote({ pieces, language, text }: QuoteProps) {
  return (
    <blockquote lang={language} dir="auto">
      {pieces.map((piece, index) =>
        piece.isMarked ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one paragraph never change places
          <mark key={index}>
            <span className="sr">{text("passage.mark")} </span>
            {piece.text}
          </mark>
        ) : (
          piece.text
        ),
      )}
    </blockquote>
  );
}
