const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Folded words that may join the members of an enumeration. */
export const joinWords = set("و اضافه فضلا عن الي جانب وكذلك كذلك بالاضافه ايضا وايضا ثم واخيرا واضافه والي");
/** Before or after an enumeration: it does not name all. */
export const openBefore = set("منها بينها ابرزها مثل ومنها وبينها اهمها مقدمتها مقدمتهم راسها");
export const openAfter = set("وغيرها وغيرهم وسواها ودول");
