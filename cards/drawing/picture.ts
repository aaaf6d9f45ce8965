/**
 * A picture for the card: an SVG as a data address, in a box of whole pixels (the fallback rasteriser stretches others).
 * It draws `bleed` pixels beyond its box on each side, for marks above and below a line.
 */
export type Picture = { source: string; width: number; height: number; bleed: number };

type Drawing = { width: number; height: number; bleed?: number; viewBox?: string; content: string };

export function svgPicture({ width, height, bleed = 0, viewBox, content }: Drawing): Picture {
  const [wide, high] = [width + 2 * bleed, height + 2 * bleed];
  const view = viewBox ?? `${-bleed} ${-bleed} ${wide} ${high}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="${view}">${content}</svg>`;
  return { source: `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`, width, height, bleed };
}
