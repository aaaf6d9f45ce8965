/** Some words of a paragraph; marked: they back a key. */
export type PassagePiece = { text: string; isMarked: boolean };

/** About so many letters are left on each side of a mark. */
const around = 150;

export const lengthOf = (pieces: readonly PassagePiece[]): number =>
  pieces.reduce((length, piece) => length + piece.text.length, 0);

/** The marks with the whole words around them; what is left out is a sign of omission. */
export function excerptOf(pieces: readonly PassagePiece[]): PassagePiece[] {
  return pieces.map((piece, index) => {
    if (piece.isMarked) return piece;
    const head = index === 0 ? "" : startOf(piece.text);
    const tail = index === pieces.length - 1 ? "" : endOf(piece.text);
    return head.length + tail.length >= piece.text.length
      ? piece
      : { ...piece, text: `${head}${head && " "}\u2026${tail && " "}${tail}` };
  });
}

const startOf = (text: string): string => (text.length <= around ? text : text.slice(0, around).replace(/\s+\S*$/, ""));

const endOf = (text: string): string => (text.length <= around ? text : text.slice(-around).replace(/^\S*\s+/, ""));
