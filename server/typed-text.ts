/**
 * Control characters but tab and line ends, marks that turn the direction of all that follows, and characters without
 * a width that join nothing: in a title or a question they would make others read what is not there.
 */
const unseen = /(?![\t\n\r])\p{Cc}|[\p{Cs}\u202A-\u202E\u2066-\u2069\u200B\u2060-\u2064\uFEFF]/gu;

/** What somebody typed, without what cannot be seen; the joiners stay, which Persian, Urdu and family emoji need. */
export const typedText = (text: string): string => text.replace(unseen, "");
