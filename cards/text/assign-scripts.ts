/** Scripts that the cards' typeface has, by their ISO 15924 codes. */
export type Script = "Arab" | "Latn";

function ownScript(character: string): Script | undefined {
  if (/\p{Script=Arabic}/u.test(character)) return "Arab";
  return /\p{Script=Latin}/u.test(character) ? "Latn" : undefined;
}

/**
 * The script that each UTF-16 unit is shaped in: its own; for digits, marks and punctuation that of the last letter
 * before, else of the first letter after, else Arabic. Source: Unicode UAX 24, section 5.2, as browsers apply it.
 */
export function assignScripts(text: string): Script[] {
  const characters = [...text];
  let current = characters.map(ownScript).find((script) => script !== undefined) ?? "Arab";
  return characters.flatMap((character) => {
    current = ownScript(character) ?? current;
    return Array<Script>(character.length).fill(current);
  });
}
