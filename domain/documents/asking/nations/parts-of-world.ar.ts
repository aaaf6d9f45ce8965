import { wordSet } from "../../../text/word-set";

/** Folded words that tell a part of the world, and the countries that are of it, by ISO 3166 alpha-2. */
export const partsOfWorld: readonly { form: RegExp; countries: ReadonlySet<string> }[] = [
  {
    form: /(?<!\p{L})[وف]?[بلك]?(?:ال|لل)?افريقي(?:ا|ه|ون|ين)?(?!\p{L})/u,
    countries: wordSet(
      "DZ EG LY MA TN SD SS MR SO DJ KM NG KE ET ER UG TZ GH SN ML NE TD ZA CM RW BI SL LR GN GW GM CI BF TG BJ GA CG CD CF AO ZM ZW MZ MW BW NA MG MU SC CV GQ ST LS SZ",
    ),
  },
  {
    form: /(?<!\p{L})[وف]?[بلك]?(?:ال|لل)?(?:اوروبا|اوروبي(?:ه|ون|ين)?)(?!\p{L})/u,
    countries: wordSet(
      "FR DE IT ES PT NL BE LU GB IE SE NO DK FI IS PL AT CH GR CZ SK HU RO BG UA BY MD RS HR SI BA ME MK AL XK EE LV LT MT CY RU TR",
    ),
  },
  {
    form: /(?<!\p{L})[وف]?[بلك]?(?:ال|لل)?(?:اسيا|اسيوي(?:ه|ون|ين)?)(?!\p{L})/u,
    countries: wordSet(
      "CN JP KR KP IN PK AF BD LK NP BT MV ID MY SG TH VN PH KH LA MM BN TL MN KZ UZ TM KG TJ IR IQ SA AE QA KW BH OM YE JO LB SY PS TR AZ AM GE",
    ),
  },
  {
    form: /(?<!\p{L})[وف]?[بلك]?(?:ال|لل)?(?:خليجي(?:ه|ون|ين)?|(?:دول|مجلس) الخليج)(?!\p{L})/u,
    countries: wordSet("SA AE QA KW BH OM"),
  },
  {
    form: /(?<!\p{L})[وف]?[بلك]?(?:ال|لل)?(?:مغاربي(?:ه|ون|ين)?|مغرب العربي)(?!\p{L})/u,
    countries: wordSet("MA DZ TN LY MR"),
  },
  {
    form: /(?<!\p{L})اميركا (?:اللاتينيه|الجنوبيه)|امريكا (?:اللاتينيه|الجنوبيه)(?!\p{L})/u,
    countries: wordSet("MX BR AR CL CO VE PE CU BO EC UY PY GT HN SV NI CR PA DO"),
  },
  {
    form: /(?<!\p{L})[وف]?[بلك]?(?:ال|لل)?اسكندنافي(?:ا|ه|ين|ون)?(?!\p{L})/u,
    countries: wordSet("SE NO DK FI IS"),
  },
];
