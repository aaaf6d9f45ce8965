/** A quotation mark, opening or closing. */
export const quoteMark = /^["\u00AB\u00BB\u201C\u201D]$/;
