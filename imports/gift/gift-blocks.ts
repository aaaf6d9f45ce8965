/** One question's lines, and the line on which they begin, from 1. */
export type GiftBlock = { line: number; text: string };

/** The questions of a GIFT file: blank lines part them, and comments belong to what follows. */
export function giftBlocks(text: string): GiftBlock[] {
  const blocks: GiftBlock[] = [];
  let open: string[] = [];
  let begin = 1;
  for (const [at, line] of [...text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/), ""].entries()) {
    if (line.trim() !== "") {
      if (open.length === 0) begin = at + 1;
      open.push(line);
      continue;
    }
    // A comment alone says something of the question below it.
    if (open.every((one) => one.trimStart().startsWith("//"))) continue;
    blocks.push({ line: begin, text: open.join("\n") });
    open = [];
  }
  return blocks;
}
