export const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>';

/** An id as QTI takes it: an ASCII name that begins with a letter. */
export const identifier = (what: "item" | "option", id: string): string => `${what}-${id.replace(/[^\w-]/g, "-")}`;
