import type { KnownNames } from "./names/known-names";

/**
 * A teacher's document as its questions cite it. `source`: names it among the sources of references · `known`: what lists
 * tell of the names in it.
 */
export type CitedDocument = {
  source: string;
  title: string;
  publisher: string;
  published: string;
  raw: string;
  sha256Of(text: string): string;
  known?: KnownNames;
};
