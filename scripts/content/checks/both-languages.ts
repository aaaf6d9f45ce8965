const arabicLetter = /\p{Script=Arabic}/u;
const anyLetter = /\p{L}/u;

type Fault = { at: string; message: string };

/** Texts under `ar` are Arabic and texts under `en` are not: what was copied and not translated stands out. */
export function bothLanguages(json: unknown, at = "", lang?: "ar" | "en"): Fault[] {
  if (typeof json === "string") return faultOf(json, at, lang);
  if (typeof json !== "object" || json === null) return [];
  return Object.entries(json).flatMap(([key, value]) => {
    const place = at ? `${at}.${key}` : key;
    return bothLanguages(value, place, key === "ar" || key === "en" ? key : inherited(lang, key));
  });
}

/** A language holds for all texts below it, except for what is the same in all: `gender` and the like. */
const sameInAll = new Set(["gender", "preposition"]);
const inherited = (lang: "ar" | "en" | undefined, key: string) => (sameInAll.has(key) ? undefined : lang);

function faultOf(text: string, at: string, lang: "ar" | "en" | undefined): Fault[] {
  // Tokens of a pattern are names, whatever the language.
  const words = text.replace(/\{[^}]*\}/g, "");
  if (lang === "ar" && anyLetter.test(words) && !arabicLetter.test(words))
    return [{ at, message: "This is not Arabic: translate it." }];
  if (lang === "en" && arabicLetter.test(words)) return [{ at, message: "This is Arabic: translate it." }];
  return [];
}
