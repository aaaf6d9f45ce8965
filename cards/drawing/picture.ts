/** A part of a drawing: SVG in its own box, whose upper left corner is 0, 0. Letters may reach beyond the box. */
export type Picture = { content: string; width: number; height: number };

/** A picture and the corner of its box on the card, in whole pixels. */
export type Placed = { picture: Picture; x: number; y: number };

/** One SVG of all pictures, as an address that a style sheet takes. */
export function svgAddress(placed: readonly Placed[], { width, height }: { width: number; height: number }): string {
  const parts = placed.map(({ picture, x, y }) => `<g transform="translate(${x} ${y})">${picture.content}</g>`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${parts.join("")}</svg>`;
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
}
