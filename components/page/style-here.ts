/** The name of the style sheet that this page has, within it or as a file. */
export function styleHere(): string {
  const within = document.querySelector<HTMLElement>("style[data-file]")?.dataset.file;
  return within ?? document.querySelector("link[rel=stylesheet]")?.getAttribute("href")?.split("/").at(-1) ?? "";
}
