/** The dish and the ◆ of app/icon.svg, on a square of 64. */
const mark =
  '<path fill="none" stroke="#1b2a32" stroke-width="8" d="M12 28v22h40V28"/><path fill="#b4581a" d="m32 6 10 10-10 10-10-10z"/>';

/** Sizes in px. `scale`: the share of the side that the mark's square takes; a mask leaves four fifths of it. */
export const icons = {
  "any-192.png": { size: 192, scale: 1 },
  "any-512.png": { size: 512, scale: 1 },
  "maskable-512.png": { size: 512, scale: 0.72 },
  "apple-180.png": { size: 180, scale: 0.86 },
} as const;

/** One icon of the installed app. */
export function IconPicture({ size, scale }: { size: number; scale: number }) {
  const side = 64 / scale;
  const from = (64 - side) / 2;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${from} ${from} ${side} ${side}"><path fill="#fffdf8" d="M${from} ${from}h${side}v${side}h-${side}z"/>${mark}</svg>`;
  // biome-ignore lint/performance/noImgElement: drawn into a file, never into a page
  return <img alt="" width={size} height={size} src={`data:image/svg+xml;base64,${btoa(svg)}`} />;
}
