import type { Palette } from "../palette";
import type { Picture } from "./picture";

/** One question: its answer reached its document, went a part of the way, or stopped. */
export type Strand = "held" | "part" | "loose";

/** In whole pixels: the box of all strands; the radius of a dot and the thickness of a thread where there is room. */
export type StrandsBox = { width: number; height: number; dot: number; thread: number };

/** More do not fit beside each other. */
export const strandsMax = 15;

type Geometry = { radius: number; thread: number; box: number; top: number; bottom: number };

/** Strands beside each other, first at the reading side, standing on the bottom edge. */
export function strandsPicture(
  strands: readonly Strand[],
  room: StrandsBox,
  { isRightToLeft, palette }: { isRightToLeft: boolean; palette: Palette },
): Picture {
  const { width, height } = room;
  const gaps = Math.max(strands.length - 1, 1);
  const radius = Math.min(room.dot, Math.floor((width / gaps) * 0.385));
  const thread = Math.round((room.thread * radius) / room.dot);
  const box = 2 * Math.round(radius * 0.9);
  const geometry: Geometry = { radius, thread, box, top: 2 * radius, bottom: height - box };
  const pitch = (width - 2 * radius) / gaps;
  const content = strands.map((strand, index) => {
    const along = Math.round(radius + index * pitch);
    return drawStrand(strand, isRightToLeft ? width - along : along, geometry, palette);
  });
  return { width, height, content: content.join("") };
}

function drawStrand(strand: Strand, x: number, geometry: Geometry, { thread, edge }: Palette): string {
  const { top, bottom } = geometry;
  const middle = Math.round((top + bottom) / 2);
  const draw = pens(x, geometry);
  switch (strand) {
    case "held":
      return draw.dot(thread) + draw.line(top, bottom, thread) + draw.reachedBox(thread);
    case "part":
      return (
        draw.dot(thread) +
        draw.dashes(middle, bottom, edge) +
        draw.line(top, middle, thread) +
        draw.diamond(middle, thread) +
        draw.openBox(edge)
      );
    case "loose":
      return draw.ring(edge) + draw.dashes(top, top + Math.round((bottom - top) / 3), edge) + draw.openBox(edge);
  }
}

function pens(x: number, { radius, thread, box, bottom }: Geometry) {
  const stroke = (colour: string) => `fill="none" stroke="${colour}" stroke-width="${thread}"`;
  const [inset, half] = [thread / 2, box / 2];
  const tip = Math.round(radius * 0.62);
  return {
    dot: (colour: string) => `<circle cx="${x}" cy="${radius}" r="${radius}" fill="${colour}"/>`,
    ring: (colour: string) => `<circle cx="${x}" cy="${radius}" r="${radius - inset}" ${stroke(colour)}/>`,
    line: (from: number, to: number, colour: string) => `<path d="M${x} ${from}V${to}" ${stroke(colour)}/>`,
    dashes: (from: number, to: number, colour: string) =>
      `<path d="M${x} ${from}V${to}" ${stroke(colour)} stroke-dasharray="${thread} ${2 * thread}"/>`,
    diamond: (y: number, colour: string) =>
      `<path d="M${x} ${y - tip}l${tip} ${tip}-${tip} ${tip}-${tip}-${tip}z" fill="${colour}"/>`,
    reachedBox: (colour: string) =>
      `<rect x="${x - half}" y="${bottom}" width="${box}" height="${box}" fill="${colour}"/>`,
    openBox: (colour: string) =>
      `<path d="M${x - half + inset} ${bottom + box}V${bottom + inset}h${box - thread}V${bottom + box}" ${stroke(colour)}/>`,
  };
}
