/** A teacher's document as its questions cite it. `source`: names it among the sources of references. */
export type CitedDocument = {
  source: string;
  title: string;
  publisher: string;
  published: string;
  raw: string;
  sha256Of(text: string): string;
};
