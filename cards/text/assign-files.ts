import { err, ok, type Result } from "@/domain/result";
import type { FontFile, Typeface } from "../fonts/typeface";

/** A character that no file of the typeface draws. It would come out as an empty box, so the text is refused. */
export type MissingGlyphs = { reason: "missing-glyphs"; characters: string[] };

const attached = /\p{M}/u;
// Marks of direction, joiners and the like shape their neighbours and draw nothing, whether a font has them or not.
const invisible = /\p{Default_Ignorable_Code_Point}/u;

/**
 * The file that draws each UTF-16 unit of a text: the first that covers the character. A mark stays in the file of its
 * letter where that covers it, so that the two are placed together.
 */
export function assignFiles(text: string, { files }: Typeface): Result<FontFile[], MissingGlyphs> {
  const assigned: FontFile[] = [];
  const missing = new Set<string>();
  let previous = files[0];
  for (const character of text) {
    const file = fileFor(character, files, previous);
    if (!file) missing.add(character);
    else for (let unit = 0; unit < character.length; unit++) assigned.push(file);
    previous = file ?? previous;
  }
  return missing.size > 0 ? err({ reason: "missing-glyphs", characters: [...missing] }) : ok(assigned);
}

function fileFor(character: string, files: readonly FontFile[], previous: FontFile | undefined): FontFile | undefined {
  if (invisible.test(character)) return previous;
  const codePoint = character.codePointAt(0) ?? 0;
  if (attached.test(character) && previous?.covers(codePoint)) return previous;
  return files.find((file) => file.covers(codePoint));
}
