/** Text whose signs GIFT would read as its own: each after a backslash, the backslash first of all. */
export const escapeGift = (text: string): string => text.replace(/[\\~=#{}:]/g, "\\$&");
