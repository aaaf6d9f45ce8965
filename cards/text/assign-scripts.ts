/** Scripts that the cards' typeface has, by their ISO 15924 codes. */
export type Script = "Arab" | "Latn";

function ownScript(character: string): Script | undefined {
  if (/\p{Script_Extensions=Arabic}/u.test(character)) return "Arab";
  return /\p{Script_Extensions=Latin}/u.test(character) ? "Latn" : undefined;
}

/** Each closing bracket with the one that opens it; quotation marks are none. */
const openers = new Map([
  [")", "("],
  ["]", "["],
  ["}", "{"],
]);

/**
 * The script that each UTF-16 unit is shaped in: its own; for digits, marks and punctuation that of the last letter
 * before, else of the first letter after, else Arabic; for a closing bracket that of the one that opened it.
 * Source: Unicode UAX 24, sections 5.1 and 5.2, as browsers apply it.
 */
export function assignScripts(text: string): Script[] {
  const characters = [...text];
  const opened: { bracket: string; script: Script }[] = [];
  let current = characters.map(ownScript).find((script) => script !== undefined) ?? "Arab";
  return characters.flatMap((character) => {
    current = ownScript(character) ?? closedScript(character, opened) ?? current;
    if ([...openers.values()].includes(character)) opened.push({ bracket: character, script: current });
    return Array<Script>(character.length).fill(current);
  });
}

/** The script of the bracket that this one closes, which is taken off with all that stayed open inside. */
function closedScript(character: string, opened: { bracket: string; script: Script }[]): Script | undefined {
  const opener = openers.get(character);
  const at = opened.findLastIndex(({ bracket }) => bracket === opener);
  return at < 0 ? undefined : opened.splice(at)[0]?.script;
}
