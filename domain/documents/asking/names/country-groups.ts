import { wordSet } from "../../../text/word-set";

/** ISO 3166 alpha-2 of countries that stand in the same news: the first group that holds one tells which. */
const groups = [
  "US RU CN GB FR DE",
  "SA AE QA KW BH OM YE IQ SY LB JO PS EG LY TN DZ MA SD MR SO TR IR",
  "IT ES NL BE SE NO DK FI PL AT CH GR PT CZ HU RO BG UA",
  "JP IN PK AF BD ID MY TH VN PH KR KZ UZ AZ AM GE",
  "NG KE ET UG TZ GH SN ML NE TD ZA CM RW SS ER",
  "CA MX BR AR CL CO VE PE CU BO EC AU NZ",
].map((codes) => codes.split(" "));

/** Countries of whose names verbs in the masculine are said. */
const masculine = wordSet("IQ YE LB JO SD MA SO SS");

/** Countries that may be named in the place of one: of its group, and of the gender of its name. */
export const countriesLike = (country: string): string[] =>
  countryGroup(country).filter((other) => other !== country && agree(country, other));

/** Countries that stand in the same news as one, with that one; none where it is in no group. */
export const countryGroup = (country: string): readonly string[] =>
  groups.find((codes) => codes.includes(country)) ?? [];

/** Whether verbs agree with the names of two countries alike. */
export const agree = (one: string, other: string): boolean => masculine.has(one) === masculine.has(other);
