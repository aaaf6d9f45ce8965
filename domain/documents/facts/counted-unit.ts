import type { Lexicons } from "../../extraction/lexicons";
import type { Unit } from "../../facts/entity";
import { foldLoosely } from "../../text/fold-arabic";
import { measures, perCent } from "./measures.ar";

/** From here a figure of money is said in millions. */
const money = new Set(["USD", "EUR", "dinar", "riyal", "dirham", "pound", "lira"]);

/**
 * The unit of a number as it can be said with other numbers too; undefined where its forms are not known, or where the
 * document's words after the number are others than these («square kilometres» is no «kilometre»).
 */
export function countedUnit(
  told: { unit: string | null; noun?: string | undefined },
  written: string,
  lexicons: Pick<Lexicons, "counted-nouns">,
): Unit | undefined {
  const noun = foldLoosely(told.noun ?? "");
  const measure = measures.find(([id, singular]) =>
    noun === "" ? id === told.unit : foldLoosely(singular) === noun && (!isCode(told.unit) || id === told.unit),
  );
  if (told.unit === perCent && measure) return unitOf(measure);
  if (measure && isForm(measure, written)) return unitOf(measure);
  const counted = lexicons["counted-nouns"].find(
    (entry) => foldLoosely(entry.singular) === noun && (told.unit === null || entry.id === told.unit),
  );
  if (!counted) return undefined;
  const { singular, dual, plural, accusative, gender } = counted;
  const forms = [counted.id, singular, dual[0], dual[1], formOf(plural, written), accusative, gender] as const;
  return isForm(forms, written) ? unitOf(forms) : undefined;
}

/** What the extractor calls a measure: of two that are written alike the code decides. */
const isCode = (unit: string | null) => unit !== null && measures.some(([id]) => id === unit);

type Forms = readonly [string, string, string, string, string, string, "m" | "f"];

/** Whether the words after the number are one of the forms and nothing more. */
const isForm = ([, ...forms]: Forms, written: string): boolean =>
  forms.slice(0, -1).some((form) => foldLoosely(form) === foldLoosely(written));

/** Of several plurals the one that the document uses. */
const formOf = (plurals: readonly string[], written: string): string =>
  plurals.find((plural) => foldLoosely(plural) === foldLoosely(written)) ?? plurals[0] ?? written;

function unitOf([id, singular, dualNominative, dualOblique, plural, accusative, gender]: Forms): Unit {
  return {
    ...{ id: `own-${id}-${singular}`, base: `own-${id}-${singular}`, factor: 1 },
    ar: { singular, dualNominative, dualOblique, plural, accusative, gender, definitePlural: `\u0627\u0644${plural}` },
    en: { singular, plural },
    ...(money.has(id) ? { inMillions: true } : {}),
  };
}
