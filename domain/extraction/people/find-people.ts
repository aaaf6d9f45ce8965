import type { Finder } from "../finder";
import { type KnownNames, knownNames, offsetsOf } from "../names/known-names";
import { thatsOfSpeech } from "../quotes/quote-words.ar";
import type { Found } from "../span";
import { isFunctionWord } from "../text/function-words.ar";
import type { ReadText } from "../text/read-text";
import { ActingPosts } from "./acting-posts";
import { backReferences } from "./back-references";
import { type Mention, mentionsIn, type RoleMention } from "./mentions";
import { excellencies } from "./names/name-words.ar";
import { type Person, peopleOf } from "./people-of";
import { RoleHolders } from "./role-holders";
import { RolesApart } from "./roles-apart";

/** People by name, also where only the family name stands, and the posts, ranks and titles beside them. */
export const findPeople: Finder = (text, lexicons, found) => {
  const names = knownNames(text, lexicons);
  const { mentions, roles, ranks } = mentionsIn(text, names, found);
  const people = peopleOf(text, mentions);
  const again = backReferences(text, names, { mentions, people, found });
  const holders = new RoleHolders(text, names);
  // «President Kenyatta», whom the text named in full before.
  const againAt = new Map(again.filter(({ mention }) => mention.skipped === 0).map((one) => [one.mention.first, one]));
  // «General Kenyatta», too.
  const ofAgain = ranks.filter(({ last }) => againAt.has(last + 1));
  const told = new Set(ranks.filter((rank) => !againAt.has(rank.last + 1) && isToldAlone(text, names, rank)));
  const apart = new RolesApart(text, again, names.cues);
  const namedAgain = (role: RoleMention) =>
    role.mention || isBare(role) ? undefined : (againAt.get(role.last + 1) ?? apart.holderOf(role));
  const inOrder = [...roles, ...ofAgain, ...told].sort((a, b) => a.first - b.first);
  const holderOf = new Map(
    inOrder.map((role) => [role, told.has(role) ? holders.bearerOf(role) : holders.holderOf(role)]),
  );
  const acting = new ActingPosts(text, names, [
    ...again,
    ...mentions.flatMap((mention) => {
      const person = people.get(mention);
      return person ? [{ mention, person }] : [];
    }),
  ]);
  return [
    ...mentions.map((mention) => personOf(text, mention, people.get(mention))),
    ...again.map(({ mention, person }) => personOf(text, mention, person)),
    ...inOrder.flatMap((role) => {
      const named = namedAgain(role);
      if (named) return roleOf(text, { ...role, mention: named.mention }, acting.heldBy(role, named.person));
      // «The speaker for the Russian president X», where the text names another as president.
      const beside = role.beside && people.get(role.beside);
      const isOfOther = beside && holders.holdersWithin(role).some((one) => people.get(one) !== beside);
      if (role.beside && isOfOther) return roleOf(text, { ...role, mention: role.beside }, beside);
      const holder = holderOf.get(role);
      const held = holder ? people.get(holder) : laterHolder(holders, people, role);
      const person = acting.heldBy(role, held);
      return (person && holders.isHeldAgain(role)) || isTold(text, names, role) ? roleOf(text, role, person) : [];
    }),
  ];
};

/** Beside a name, leading, or the subject of a verb. */
const isTold = (text: ReadText, names: KnownNames, role: RoleMention): boolean =>
  role.mention !== undefined || (role.isLeading && !isQualifying(text, role)) || isSubject(text, names, role);

/** «[An adviser of] Kenyatta»: a post without article that says not of what. */
const isBare = ({ word, isDefinite, hasComplement }: RoleMention): boolean =>
  word.kind === "post" && !isDefinite && !hasComplement;

const laterHolder = (holders: RoleHolders, people: ReadonlyMap<Mention, Person>, role: RoleMention) =>
  onlyOne(holders.namedLater(role).map((later) => people.get(later)));

const onlyOne = (people: readonly (Person | undefined)[]): Person | undefined =>
  new Set(people).size === 1 ? people[0] : undefined;

function personOf(text: ReadText, mention: Mention, person: Person | undefined): Found {
  const span = offsetsOf(text, mention);
  const name = person?.name ?? text.raw.slice(span.start, span.end);
  const norm = { id: person?.id ?? name, name, ...(person?.gender ? { gender: person.gender } : {}) };
  return { type: "person", ...span, norm, confidence: mention.confidence, rule: mention.rule };
}

function roleOf(text: ReadText, role: RoleMention, holder: Person | undefined): Found[] {
  const person = holder?.name ?? null;
  if (excellencies.has(role.head) || (!role.mention && !person && isAnyIn(text, role))) return [];
  if (
    !role.mention &&
    !(isWorthSaying(role) && isOfSomething(text, role)) &&
    !(person && (role.isDefinite || role.hasComplement))
  )
    return [];
  const span = offsetsOf(text, role);
  const norm = {
    person,
    role: text.raw.slice(span.start, span.end),
    ...(role.organisation ? { organisation: role.organisation } : {}),
    ...(role.country ? { country: role.country } : {}),
    ...(former.test(text.shadow.text.slice(text.tokens[role.first]?.from, (text.tokens[role.last]?.from ?? 0) + 12))
      ? { former: true as const }
      : {}),
  };
  return [
    {
      type: "role",
      ...span,
      norm,
      confidence: role.mention ? 0.9 : 0.6,
      rule: role.mention ? "role-with-name" : "role-alone",
    },
  ];
}

/** «Said the director», «that the director»: a post that leads nothing is told of whoever held it only there. */
function isSubject({ tokens }: ReadText, { cues }: KnownNames, { first, skipped }: RoleMention): boolean {
  return skipped === 0 && (cues.has(first - 1) || thatsOfSpeech.has(tokens[first - 1]?.text ?? ""));
}

/** «Said the lawyer that»: a rank or a title with no name after it. */
function isToldAlone(text: ReadText, names: KnownNames, rank: RoleMention): boolean {
  const next = text.tokens[rank.last + 1];
  if (!isSubject(text, names, rank) || !next) return false;
  return next.kind === "sign" || thatsOfSpeech.has(next.text) || isFunctionWord(next.text);
}

/** «The [main] suspect»: in Arabic the adjective is «the head». */
const isQualifying = ({ tokens }: ReadText, { first, last, head }: RoleMention): boolean =>
  first === last && headOf.test(head) && definite.test(tokens[first - 1]?.text ?? "");
const headOf = /^\u0631\u064a\u064a\u0633\u0647?$/;
const definite = /^(?:[\u0648\u0628]?\u0627\u0644|\u0644\u0644)/;

const former = /\u0627\u0644(?:\u0627)?\u0633\u0627\u0628\u0642|\u0627\u0644\u0627\u0633\u0628\u0642/;

/** «A commander in the forces of»: anyone. */
const isAnyIn = ({ tokens }: ReadText, { first, isDefinite }: RoleMention): boolean =>
  !isDefinite && tokens[first + 1]?.text === within;
const within = "\u0641\u064a";

/** «His», «her». */
const ofHis = /\u0647\u0627?$/;
const nisba = /\u064a\u0647?$/;
/** «A military speaker», «a leader of a group» is anyone; «a minister of defence of» a country that is named is not. */
function isOfSomething(
  { tokens, raw }: ReadText,
  { first, last, isDefinite, organisation, country }: RoleMention,
): boolean {
  if (isDefinite || organisation || (country && (last === first + 1 || !nisba.test(tokens[last]?.text ?? ""))))
    return true;
  return tokens
    .slice(first + 1, last + 1)
    .some(
      ({ text, end }) => /^(?:[\u0628]?\u0627\u0644|\u0644\u0644)/.test(text) || ofHis.test(raw.slice(end - 2, end)),
    );
}

/** Without a name beside it only a leading post is a role that says who: «the minister of defence». */
const isWorthSaying = (role: RoleMention) => role.word.kind === "post" && role.isLeading && role.hasComplement;
