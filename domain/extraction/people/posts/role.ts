import type { RoleWord } from "../../names/gazetteer";

/** A post, rank or title: its tokens, the letters before its first, and what was read in it. */
export type Role = {
  first: number;
  last: number;
  /** The last token if no name follows: «in Iraq» belongs to a post only before a name. */
  sureLast: number;
  skipped: number;
  word: RoleWord;
  /** The head word, folded, without its article. */
  head: string;
  isDefinite: boolean;
  /** Something says of what: a ministry, a body, a country, an adjective. */
  hasComplement: boolean;
  isLeading: boolean;
  country?: string;
  organisation?: string;
};
