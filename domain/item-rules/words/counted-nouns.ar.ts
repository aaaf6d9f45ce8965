import { nounForm } from "../../arabic/agreement";
import { foldLoosely } from "../../text/fold-arabic";
import { smallNumbers } from "../../text/number-words.ar";
import { readNumber } from "../../text/numerals";
import type { Ground } from "../ground";

type Noun = { singular: string; plural: string; gender: "m" | "f" };

/** Nouns that questions count besides the ledger's units: singular, plurals, gender. */
const more: readonly [singular: string, plurals: string, gender: "m" | "f"][] = [
  ["ضربة", "ضربات", "f"],
  ["مدينة", "مدن", "f"],
  ["بلد", "بلدان|بلاد", "m"],
  ["جندي", "جنود", "m"],
  ["قائد", "قادة", "m"],
  ["هدف", "أهداف", "m"],
  ["أسبوع", "أسابيع", "m"],
  ["عام", "أعوام", "m"],
  ["ساعة", "ساعات", "f"],
  ["وثيقة", "وثائق", "f"],
  ["تقرير", "تقارير", "m"],
  ["فقرة", "فقرات", "f"],
  ["مسؤول", "مسؤولين|مسؤولون", "m"],
  ["وزير", "وزراء", "m"],
  ["منطقة", "مناطق", "f"],
  ["حدث", "أحداث", "m"],
  ["مرة", "مرات", "f"],
  ["اجتماع", "اجتماعات", "m"],
  ["شهر", "شهور", "m"],
  ["سنة", "سنين", "f"],
  ["طلعة", "طلعات", "f"],
  ["كيلومتر", "كيلومترات", "m"],
  ["ميل", "أميال", "m"],
];

const books = new WeakMap<Ground, ReadonlyMap<string, { noun: Noun; isPlural: boolean }>>();

function bookOf(ground: Ground) {
  const known = books.get(ground);
  if (known) return known;
  const book = new Map<string, { noun: Noun; isPlural: boolean }>();
  const enter = (singular: string, plurals: readonly string[], gender: "m" | "f") => {
    const [plural = singular] = plurals;
    if (singular === plural || singular.includes(" ")) return;
    for (const each of plurals) book.set(foldLoosely(each), { noun: { singular, plural, gender }, isPlural: true });
    book.set(foldLoosely(singular), { noun: { singular, plural, gender }, isPlural: false });
  };
  for (const [singular, plurals, gender] of more) enter(singular, plurals.split("|"), gender);
  for (const { ar } of ground.index.ledger.units) enter(ar.singular, [ar.plural], ar.gender);
  books.set(ground, book);
  return book;
}

/** The first number of a text that does not agree with its noun: what stands there, and what is right. */
export function disagreement(text: string, ground: Ground): { found: string; right: string } | undefined {
  if (!/\p{Script=Arabic}/u.test(text)) return undefined;
  const book = bookOf(ground);
  const tokens = text.replace(/\p{M}/gu, "").match(/\p{Nd}[\p{Nd}.,\u066B\u066C]*|\p{L}+|[^\s]/gu) ?? [];
  for (const [at, token] of tokens.entries()) {
    const entry = book.get(foldLoosely(token));
    const before = tokens[at - 1];
    if (!entry || before === undefined) continue;
    const right = /^\p{Nd}/u.test(before) ? afterFigure(before, entry) : afterWord(before, tokens[at - 2], entry);
    if (right !== undefined) return { found: `${before} ${token}`, right };
  }
  return undefined;
}

type Entry = { noun: Noun; isPlural: boolean };

function afterFigure(figure: string, { noun, isPlural }: Entry): string | undefined {
  const number = readNumber(figure);
  if (number === undefined || number < 3 || !Number.isInteger(number)) return undefined;
  const isYear = number >= 1900 && number <= 2100 && !/[,\u066C]/u.test(figure);
  const wantsPlural = nounForm(number) === "plural";
  if (isYear || wantsPlural === isPlural) return undefined;
  return `${figure} ${wantsPlural ? noun.plural : noun.singular}`;
}

const masculineForm: Readonly<Record<number, string>> = {
  3: "ثلاث",
  4: "أربع",
  5: "خمس",
  6: "ست",
  7: "سبع",
  8: "ثماني",
  9: "تسع",
  10: "عشر",
};
const feminineForm: Readonly<Record<number, string>> = {
  3: "ثلاثة",
  4: "أربعة",
  5: "خمسة",
  6: "ستة",
  7: "سبعة",
  8: "ثمانية",
  9: "تسعة",
  10: "عشرة",
};

/** Twenty to ninety in words take the singular. */
const tens = /^[وفبل]?(?:عشر|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع)(?:ون|ين)$/u;

/** Three to ten in words take the plural, and their ending is the opposite of the noun's gender. */
function afterWord(before: string, earlier: string | undefined, { noun, isPlural }: Entry): string | undefined {
  const folded = foldLoosely(before);
  if (folded === "كم" && isPlural) return `كم ${noun.singular}`;
  if (isPlural && tens.test(folded) && noun.plural !== noun.singular) return `${before} ${noun.singular}`;
  const word = folded.replace(/^[وف](?=\p{L}{3})/u, "");
  const number = smallNumbers[word] ?? 0;
  const unit = earlier === undefined ? 0 : (smallNumbers[foldLoosely(earlier)] ?? 0);
  if (number < 3 || number > 10 || (unit > 0 && unit < 10)) return undefined;
  const right = `${(noun.gender === "f" ? masculineForm : feminineForm)[number] ?? ""} ${noun.plural}`;
  const isFeminine = word.endsWith("ه");
  return isPlural && isFeminine === (noun.gender === "m") ? undefined : right;
}
