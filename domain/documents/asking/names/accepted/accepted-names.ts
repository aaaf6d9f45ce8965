import { foldLoosely } from "../../../../text/fold-arabic";
import { kingdomNames } from "../../../clauses/clause-openers.ar";
import { spaced } from "../../../clauses/standing";
import type { Mark } from "../../../mark";
import type { KnownNames } from "../known-names";
import { directionWord } from "../known-names.ar";
import { byOtherNames, classWords, partsOfLand } from "./accepted-words.ar";
import { bodyForms } from "./body-forms";
import { spelledAbroad } from "./foreign-spellings";
import { areNearlyOne, spelledAcross, spelledInText } from "./near-spelling";
import { personForms } from "./person-forms";

/** So many letters of them a teacher can read and correct. */
const lettersMax = 280;

/** «The … in Arabia»: a branch of it. */
const branchOf = "\u0641\u064A";

type Told = { raw: string; known?: KnownNames | undefined };

/**
 * What is right when typed for a name: what the text says there, each other way in which the text or a list says it, in
 * another spelling and with a word more or less too, the parts of a person's name that tell which, a place or a body by the
 * forms of its name, and a kingdom's names.
 */
export function acceptedNames({ raw, known }: Told, mark: Mark, marks: readonly Mark[]): string[] {
  const same = marks.filter(
    (other) => other.denotes === mark.denotes || isCalledAlso(mark, other, { raw, known, marks }),
  );
  const written = [mark.text, mark.name, ...same.map(({ text }) => text)].map(spaced);
  const said = [...written, ...(mark.type === "person" ? spelledAcross(written) : [])];
  const listed = (known?.otherNames(mark) ?? []).filter(
    (name) => isOfText(name, mark, raw, known) && !name.startsWith(`${mark.name} ${branchOf} `),
  );
  const kingdom = mark.country === kingdomNames.country ? kingdomNames.names : [];
  const ground = { raw, marks: marks.filter((other) => !same.includes(other)), known };
  const forms = said.flatMap((name) => {
    if (mark.type === "person") return personForms(name, mark, ground);
    return mark.country === undefined ? bodyForms(name, mark, ground) : [];
  });
  const bare = forms.map((form) => form.replace(quotes, ""));
  const all = [...said, ...bare];
  // Another of a family is no public figure.
  const listedBy = mark.type === "place" ? all : mark.confidence >= listedMin ? written : [];
  const called = [...new Set(all)].flatMap((name) => [
    ...(listedBy.includes(name) ? (known?.calledAlso(mark.type, name) ?? []) : []),
    ...(mark.type === "place" && mark.country === undefined ? landsCalled(name, raw) : []),
  ]);
  const otherwise =
    mark.country === undefined
      ? [
          ...[...said, ...forms].flatMap((name) => spelledInText(name, raw, known, mark.type === "person")),
          ...all.flatMap((name) => spelledAbroad(name, known)),
        ]
      : [];
  const alias = said.flatMap((name) => byOtherNames.get(foldLoosely(name)) ?? []);
  return readable([...all, ...kingdom, ...alias, ...listed, ...called, ...otherwise]);
}

/** «The province of …», where the text says so of what a name names by itself. */
function landsCalled(name: string, raw: string): string[] {
  const words = ` ${(foldLoosely(raw).match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")} `;
  return [...partsOfLand].flatMap((land) =>
    joints.some((joint) => words.includes(` ${joint}${land} ${foldLoosely(name)} `))
      ? [`${landsWritten(land)} ${name}`]
      : [],
  );
}
/** «In», «and», «for» are glued to it. */
const joints = ["", "\u0628", "\u0648", "\u0644"];
const landsWritten = (land: string): string => land.replace(/\u0647$/u, "\u0629");

/** «The base of the airport» names none. */
const isNameless = (folded: string): boolean => {
  const words = folded.split(" ");
  return words.length > 1 && words.every((word) => classWords.has(word.replace(/^\u0627\u0644(?=\p{L}{2})/u, "")));
};

/** Each once, as many as can be looked over. */
function readable(names: readonly string[]): string[] {
  const seen = new Set<string>();
  let letters = 0;
  return names.filter((name) => {
    const folded = foldLoosely(name).replace(quotes, "");
    const isNew =
      !seen.has(folded) && !calledBy.test(folded) && !isNameless(folded) && letters + name.length + 1 <= lettersMax;
    if (isNew) letters += name.length + 1;
    seen.add(folded);
    return isNew;
  });
}

/** «By the name of» is none. */
const calledBy = /(?<!\p{L})\u0628\u0627\u0633\u0645(?!\p{L})/u;
const quotes = /["\u00AB\u00BB\u201C\u201D]/gu;

type Ground = Told & { marks: readonly Mark[] };

/** Another mark that names the same: in another spelling, or with words more or less that nothing else in the text has. */
function isCalledAlso(mark: Mark, other: Mark, { known, marks }: Ground): boolean {
  if (other.type !== mark.type || other.type === "quote" || mark.country !== undefined) return false;
  const [plain, others] = [mark, other].map(({ name }) => withoutNation(name, known));
  if (areNearlyOne(plain ?? "", others ?? "", known)) return true;
  if (mark.type === "person" || areOfTwoSides(mark, other)) return false;
  const [own, next] = [wordsOf(mark.name), wordsOf(other.name)];
  // «The airport of» a town is not the province.
  const sorts = [own[0], next[0]].filter((word) => classWords.has(word ?? ""));
  if (own[0] !== next[0] && sorts.length !== 1) return false;
  const [short, long] = own.length <= next.length ? [mark, other] : [other, mark];
  const areBothListed = short.confidence >= listedMin && long.confidence >= listedMin;
  const isNamed = wordsOf(short.name).some((word) => !classWords.has(word) && known?.isAdjective(word) !== true);
  if (areBothListed || !isNamed || !isWithin(short, long)) return false;
  return !marks.some(
    (third) =>
      third.type === mark.type &&
      third.denotes !== long.denotes &&
      third.denotes !== short.denotes &&
      isWithin(short, third),
  );
}
const listedMin = 0.9;

/** Without the adjective of a country at its end. */
function withoutNation(name: string, known: KnownNames | undefined): string {
  const words = name.split(" ");
  const isNation = words.length > 2 && known?.isAdjective(wordsOf(words.at(-1) ?? "")[0] ?? "") === true;
  return (isNation ? words.slice(0, -1) : words).join(" ");
}

/** Each word of one name stands in the other in its order; a word for a sort alone tells nothing. */
function isWithin({ name }: Mark, { name: longer }: Mark): boolean {
  const words = wordsOf(name).filter((word, _, all) => all.length === 1 || !classWords.has(word));
  const rest = wordsOf(longer);
  return words.every((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(0, at + 1);
    return at >= 0;
  });
}

const wordsOf = (name: string): string[] =>
  foldLoosely(name)
    .replace(/[^\p{L}\p{N} ]/gu, "")
    .split(" ")
    .map((word) => word.replace(/^\u0627\u0644(?=\p{L}{2})/u, ""));

/** «The north of Sinai» is not all of it. */
const areOfTwoSides = (one: Mark, other: Mark): boolean =>
  directionWord.test(foldLoosely(one.name)) !== directionWord.test(foldLoosely(other.name));

/** A list's name may be of a country of which the text tells nothing. */
function isOfText(name: string, { name: own }: Mark, raw: string, known: KnownNames | undefined): boolean {
  const [, ...words] = foldLoosely(name).split(" ");
  const told = foldLoosely(`${raw} ${own}`);
  return words.every((word) => {
    const adjective = word.replace(/^\u0627\u0644/u, "");
    return known?.isAdjective(adjective) !== true || told.includes(adjective.replace(/\u0647$/u, ""));
  });
}
