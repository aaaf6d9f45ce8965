import { wordSet } from "../../text/word-set";

/** «Who», «which», of one. As folded. */
export const whoOrWhich = wordSet("الذي التي");
/** «In it», «by it», «during it»: what is meant stands before. As folded. */
export const inIt = wordSet("فيها فيه خلالها خلاله به بها");
