import { wordSet } from "../../../text/word-set";

/** ISO 3166 alpha-2 of countries that stand in the same news: the first group that holds one tells which. */
const groups = [
  "US RU CN GB FR DE",
  "SA AE QA KW BH OM YE IQ SY LB JO PS EG TR IR",
  "LY TN DZ MA SD MR SO EG",
  "IT ES NL BE SE NO DK FI PL AT CH GR PT CZ HU RO BG UA",
  "JP IN PK AF BD ID MY TH VN PH KR KZ UZ AZ AM GE",
  "NG KE ET UG TZ GH SN ML NE TD ZA CM RW SS ER",
  "CA MX BR AR CL CO VE PE CU BO EC AU NZ",
].map((codes) => codes.split(" "));

/** The same of countries that lie side by side, in which a thing may be: the first group that holds one tells which. */
const lands = [
  "FR DE IT ES GB BE NL CH AT PT",
  "SE NO DK FI EE LV LT",
  "RU UA PL BY RO HU CZ BG",
  "CN JP KR IN TH VN PH ID MY",
  "US CA MX CU",
].map((codes) => codes.split(" "));

/** Countries of whose names verbs in the masculine are said. */
const masculine = wordSet("IQ YE LB JO SD MA SO SS");

/**
 * Countries that may be named in the place of one: of its group, and of the gender of its name; where those are few, of the groups that share a country with it. `isActor`: it does something.
 */
export function countriesLike(country: string, isActor: boolean): string[] {
  const own = likelyFor(country, isActor);
  const fits = (other: string) => other !== country && agree(country, other);
  const like = own.filter(fits);
  if (like.length >= (own === countryGroup(country) ? fewMin : landsMin)) return like;
  const wider = groups.filter((codes) => codes.some((code) => own.includes(code))).flat();
  return [...new Set([...like, ...wider.filter(fits)])];
}
/** A text may name some of a group; of lands side by side it seldom does. */
const fewMin = 4;
const landsMin = 3;

/** Where one acts, those of the same news; where something is in it, those around it. */
export const likelyFor = (country: string, isActor: boolean): readonly string[] =>
  (isActor ? undefined : lands.find((codes) => codes.includes(country))) ?? countryGroup(country);

/** Countries that stand in the same news as one, with that one; none where it is in no group. */
export const countryGroup = (country: string): readonly string[] =>
  groups.find((codes) => codes.includes(country)) ?? [];

/** Whether verbs agree with the names of two countries alike. */
export const agree = (one: string, other: string): boolean => masculine.has(one) === masculine.has(other);
