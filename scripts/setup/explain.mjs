const causes = [
  [/ENOSPC|No space left on device|disk (is )?full/i, "The disk is full: free some space, then run the command again."],
  [/EROFS/, "This folder is on a disk that cannot be written: copy it to one that can."],
  [
    /\b(EACCES|EPERM)\b/,
    "A file or folder here may not be written: make it yours (for instance with chown), or clone again.",
  ],
  [/\bEUSAGE\b/, "package-lock.json does not fit package.json: run npm install, and commit both."],
  [
    /Cannot find package |Cannot find module '[^'\n]*node_modules|Cannot find module '[^'\n]+'\s+Require stack:\s+- [^\n]*node_modules/,
    "The installed packages are broken: delete the folder node_modules, then run the command again.",
  ],
  [
    /heap out of memory|ENOMEM|Cannot allocate memory/,
    "There is not enough memory: close other programs, then try again.",
  ],
];

/** Signs that somebody could not be reached over the network. Who that was, only the caller knows. */
export const isUnreachable = (output) =>
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|FETCH_ERROR)\b/.test(
    output,
  );

/** The one sentence for what a tool's output shows, or undefined where it shows nothing known. */
export const explain = (output) => causes.find(([sign]) => sign.test(output))?.[1];

/** The last lines of an output, for when no sentence says it better. */
export const tailOf = (output, lines = 25) => output.trimEnd().split("\n").slice(-lines).join("\n");
