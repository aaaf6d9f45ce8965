import { type KnownNames, offsetsOf } from "../../names/known-names";
import { readingsOf } from "../../names/readings";
import type { FoundOf } from "../../span";
import { isFunctionWord } from "../../text/function-words.ar";
import type { ReadText } from "../../text/read-text";
import type { Token } from "../../text/tokens";
import { clubsWords, datingWords, fieldWords, likeWords, playerWords, sportWords } from "../organisation-words.ar";

type Club = { token: Token; skipped: number };
const mostClubs = 8;

/** «The player of Al-Nasr and Al-Oruba», «the clubs Al-Raed, Najran and Al-Khaleej»: names that are common words too. */
export function listedClubs(text: ReadText, names: KnownNames): FoundOf<"organisation">[] {
  return text.tokens.flatMap((token) => {
    const words = readingsOf(token.text).map(({ word }) => word);
    const clubs = words.some((word) => playerWords.has(word))
      ? run(text, token.index, names)
      : words.some((word) => clubsWords.has(word))
        ? run(text, afterLike(text, token.index), names)
        : [];
    const isTold = words.some((word) => playerWords.has(word)) || clubs.length > 1;
    return isTold ? clubs.map((club) => clubOf(text, club)) : [];
  });
}

const afterLike = ({ tokens }: ReadText, at: number): number =>
  likeWords.has(tokens[at + 1]?.text ?? "") ? at + 1 : at;

/** The clubs right after a token, joined by «and» or commas. */
function run(text: ReadText, before: number, names: KnownNames): Club[] {
  const clubs: Club[] = [];
  for (let at = before + 1; clubs.length < mostClubs; ) {
    const isComma = clubs.length > 0 && text.tokens[at]?.text === "\u060C";
    const club = clubAt(text, isComma ? at + 1 : at, { isFirst: clubs.length === 0, isComma, names });
    if (!club || club.token.sentence !== text.tokens[before]?.sentence) break;
    clubs.push(club);
    at = club.token.index + 1;
  }
  return clubs;
}

type Place = { isFirst: boolean; isComma: boolean; names: KnownNames };

function clubAt({ tokens }: ReadText, at: number, { isFirst, isComma, names }: Place): Club | undefined {
  const token = tokens[at];
  if (token?.kind !== "word") return undefined;
  const joint = isFirst
    ? /^[\u0643\u0644]?(?=\u0627\u0644)/
    : isComma
      ? /^\u0648?(?=\u0627\u0644)/
      : /^\u0648(?=\u0627\u0644)/;
  const skipped = joint.exec(token.text)?.[0].length;
  const word = token.text.slice(skipped ?? 0);
  if (skipped === undefined || word.length < shortestClub || !isClub(word, names)) return undefined;
  return { token, skipped };
}
const shortestClub = 5;

const isClub = (word: string, { gazetteer }: KnownNames): boolean =>
  !fieldWords.has(word) &&
  !sportWords.has(word) &&
  !datingWords.has(word) &&
  !isFunctionWord(word) &&
  !gazetteer.demonyms.has(word) &&
  !/\u064a\u0647?$|[\u064a\u0648]\u0646$/.test(word);

function clubOf(text: ReadText, { token, skipped }: Club): FoundOf<"organisation"> {
  const { start, end } = offsetsOf(text, { first: token.index, last: token.index, skipped });
  const name = text.raw.slice(start, end);
  const norm = { id: name, name, kind: "sport" };
  return { type: "organisation", start, end, norm, confidence: 0.75, rule: "organisation-club-listed" };
}
