const firstStrongIsolate = "\u2068";
const popIsolate = "\u2069";

/**
 * Wraps a value so that its direction does not disturb the text around it. For rendering only: stored text holds no
 * direction controls. Source: Unicode UAX 9, explicit directional isolates.
 */
export const isolate = (text: string): string => `${firstStrongIsolate}${text}${popIsolate}`;

/** Removes every direction control, for text that someone typed or pasted. */
export const withoutDirectionControls = (text: string): string =>
  text.replace(/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g, "");
