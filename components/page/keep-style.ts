import { onceQuiet } from "./once-quiet";

const yearSeconds = 31_536_000;

/**
 * On a page that came with the style sheet within it: fetches the sheet as a file, and tells the server that from now on
 * its name will do. Returns its own end.
 */
export function keepStyle(): () => void {
  const name = document.querySelector<HTMLElement>("style[data-file]")?.dataset.file;
  if (!name) return () => {};
  return onceQuiet(async () => {
    const kept = await fetch(`/assets/${name}`).catch(() => null);
    // biome-ignore lint/suspicious/noDocumentCookie: the store for cookies is not in every browser yet
    if (kept?.ok) document.cookie = `style=${name}; path=/; max-age=${yearSeconds}; samesite=lax`;
  });
}
