import type { Finder } from "../finder";
import { knownNames } from "../names/known-names";
import type { FoundOf } from "../span";
import { abbreviations } from "./abbreviations";
import { centralBank } from "./central-bank";
import { unknownClubs } from "./clubs/clubs";
import { directorates } from "./directorates";
import { chairs } from "./headed/chairs";
import { headedOrganisations } from "./headed/headed-organisations";
import { gluedBodies } from "./known/glued-bodies";
import { knownOrganisations } from "./known/known-organisations";
import { ministriesAgain } from "./ministries-again";
import { namedAgain } from "./named-again";
import { papers } from "./papers";
import { publishers } from "./publishers";
import { numberedNames, partsOfUniversities } from "./shaped-names";
import { titledMinistriesIn } from "./titled-ministries";
import { tradeNames } from "./trade-names";

type Organisation = FoundOf<"organisation">;

/** Organisations: those that the lexicons know, those that a word like «ministry» begins, and their short forms. */
export const findOrganisations: Finder = (text, lexicons) => {
  const names = knownNames(text, lexicons);
  const known = knownOrganisations(text, names);
  const named = [...known, ...headedOrganisations(text, names, known), ...unknownClubs(text, names)];
  const shaped = [
    ...numberedNames(text),
    ...partsOfUniversities(text, named),
    ...directorates(text, names),
    ...titledMinistriesIn(text),
    ...tradeNames(text),
    ...chairs(text, names),
    ...publishers(text),
    ...gluedBodies(text, names),
    ...centralBank(text, named, names),
  ];
  const again = [...namedAgain(text, named, names), ...ministriesAgain(text, named, names)];
  const found = [...named, ...shaped, ...again, ...papers(text, names)];
  const isPlace = ({ start }: Organisation) => names.places.some((hit) => text.tokens[hit.first]?.start === start);
  return [...found, ...abbreviations(text, found).filter((one) => !isPlace(one))];
};
