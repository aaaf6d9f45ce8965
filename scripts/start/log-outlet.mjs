/** Bytes that may wait for whoever reads this command's output; what comes after that is dropped. */
const waitingBytesMax = 1024 * 1024;

/**
 * Lets what a server says through to `into`: lines of JSON for a program as they are, at a terminal in words, and there
 * none for requests that went well. Who has stopped reading loses lines and never holds the server up.
 */
export function logOutlet(into) {
  let rest = "";
  return (chunk) => {
    if (into.writableLength > waitingBytesMax) return;
    if (!into.isTTY) return into.write(chunk);
    const lines = `${rest}${chunk}`.split("\n");
    rest = lines.pop();
    const shown = lines.map(inWords).filter((line) => line !== null);
    if (shown.length > 0) into.write(`${shown.join("\n")}\n`);
  };
}

function inWords(line) {
  const entry = line.startsWith('{"time":') ? readJson(line) : null;
  if (!entry) return line;
  return entry.event === "request" ? null : `request ${entry.requestId}: ${entry.cause ?? entry.event}`;
}

function readJson(line) {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
