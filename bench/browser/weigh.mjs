/**
 * Counts what a visit brings over the line, headers and compressed bodies: call before the visit, then the result after it:
 * `{ scripts, fonts, all }` in bytes.
 */
export function weigh(devtools) {
  const types = new Map();
  const bytes = new Map();
  devtools.on("Network.responseReceived", ({ requestId, type }) => types.set(requestId, type));
  devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => bytes.set(requestId, encodedDataLength));
  const sum = (type) =>
    [...bytes].filter(([id]) => !type || types.get(id) === type).reduce((total, [, length]) => total + length, 0);
  return () => ({ scripts: sum("Script"), fonts: sum("Font"), all: sum() });
}
