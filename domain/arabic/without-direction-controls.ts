/** Removes every direction control, for text that someone typed or pasted. */
export const withoutDirectionControls = (text: string): string =>
  text.replace(/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g, "");
