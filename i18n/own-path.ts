/** One slash, then no other and no backslash, which browsers read as one. */
const ownPath = /^\/(?![/\\])[^\s\\]*$/;

/** Whether a path that came with a request leads to this site and nowhere else. */
export const isOwnPath = (path: string): boolean => ownPath.test(path);
