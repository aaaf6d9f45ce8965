import "server-only";
import { typedName } from "../typed-name";

/** Longest name on a card, in characters as a reader counts them. */
export const nameCharactersMax = 24;

/** A name as it may stand on a card; `undefined` for an empty one. */
export const ShareName = typedName(nameCharactersMax);
