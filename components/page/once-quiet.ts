/** Milliseconds after the page stands: whoever answers at once shares a slow line with nothing else. */
const quietMs = 1_500;

/** Does what can wait once the page has everything it needs. Returns its own end. */
export function onceQuiet(act: () => unknown): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    timer = setTimeout(act, quietMs);
  };
  if (document.readyState === "complete") wait();
  else addEventListener("load", wait, { once: true });
  return () => {
    clearTimeout(timer);
    removeEventListener("load", wait);
  };
}
