import type { KnownNames } from "./names/known-names";
import type { Nations } from "./nations/nations";

/**
 * A teacher's document as its questions cite it. `source`: names it among the sources of references · `known`: what lists
 * tell of the names in it · `nations`: and of adjectives of countries.
 */
export type CitedDocument = {
  source: string;
  title: string;
  publisher: string;
  published: string;
  raw: string;
  sha256Of(text: string): string;
  known?: KnownNames;
  nations?: Nations;
};
