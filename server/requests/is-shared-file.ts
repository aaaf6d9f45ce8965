import "server-only";

/** Whether an address is of a file that every page shares and browsers keep: there is nothing to say of who fetches it. */
export const isSharedFile = (path: string): boolean => /^\/(_next|assets|fonts)\//.test(path);
