import { onceQuiet } from "../page/once-quiet";

/** Has the worker keep what every page needs, for a time without a connection. None while developing. */
export function keepShell(): () => void {
  const { build } = document.documentElement.dataset;
  if (!build) return () => {};
  // Works without it.
  return onceQuiet(() => void navigator.serviceWorker?.register(`/sw.js?build=${build}`).catch(() => undefined));
}
