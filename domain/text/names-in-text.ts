import type { Entity } from "../facts/entity";
import { foldLoosely } from "./fold-arabic";

/** Whether a text names an entity: by a name, an alias or a demonym, with particles before it and endings after it. */
export function namesEntity(text: string, entity: Entity): boolean {
  const folded = words(text);
  return patternsOf(entity).some((pattern) => pattern.test(folded));
}

const patterns = new WeakMap<Entity, RegExp[]>();

function patternsOf(entity: Entity): RegExp[] {
  const known = patterns.get(entity);
  if (known) return known;
  const names = [entity.ar.name, entity.en.name, ...(entity.aliases ?? []), ...(entity.demonyms ?? [])];
  const fresh = names.map(patternOf);
  patterns.set(entity, fresh);
  return fresh;
}

/** Letters and figures only, so that a hash sign, quotation marks or a line under a name do not matter. */
const words = (text: string) =>
  foldLoosely(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Clitics may stand before each word, since an adjective repeats its noun's article; a long last word may be inflected. */
function patternOf(name: string): RegExp {
  const parts = words(name).split(" ");
  const clitics = "(?:[\u0648\u0641]?(?:\u0644\u0644|[\u0628\u0644\u0643]?(?:\u0627\u0644)?))";
  // With its article a name takes particles before the article, without it also the merged «for the».
  const stems = parts.map((part) => (/^\u0627\u0644.{3}/.test(part) ? `(?:${part}|${part.slice(2)})` : part));
  const isLong = (parts.at(-1)?.length ?? 0) > 3;
  const endings = isLong ? "(?:\u0648\u0646|\u064A\u0646|\u0627\u0646|\u064A\u0647|\u0627\u062A|\u0647|\u0627|s)?" : "";
  const body = stems.map((stem) => clitics + stem).join(" ");
  return new RegExp(`(?<!\\p{L})${body}${endings}(?!\\p{L})`, "u");
}
