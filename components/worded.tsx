/** Grouped numbers, decimals, ranges and percents: pieces that a line break or the text's direction would spoil. */
const piece = /(\d+(?:[.,:]\d+)+%?|\d+\s?[–-]\s?\d+%?|\d+%)/;

/** Content text, with each such number kept in one piece from left to right. */
export function Worded({ children }: { children: string }) {
  const parts = children.split(piece);
  if (parts.length === 1) return children;
  return parts.map((part, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
      <bdi className="num" key={index}>
        {part}
      </bdi>
    ) : (
      part
    ),
  );
}
