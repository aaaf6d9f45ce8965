/** One slash, then no other and no backslash, which browsers read as one; no dots that would bring two together. */
const ownPath = /^\/(?![/\\])[^\s\\]*$/;
const dots = /\/\.{1,2}(\/|$)/;

/** Whether a path that came with a request leads to this site and nowhere else. */
export const isOwnPath = (path: string): boolean =>
  ownPath.test(path) && !dots.test(path.replace(/%2e/gi, ".").replace(/[?#].*$/s, ""));
