import type { Palette } from "../palette";
import type { Picture } from "./picture";

/** One question: its answer reached its document, went a part of the way, or stopped. */
export type Strand = "held" | "part" | "loose";

/** What a strand may show: an answer, none yet, or how far a class's answers reached together, 0 to 1. */
export type DrawnStrand = Strand | "open" | { reach: number };

/** In whole pixels: the box of all strands; the radius of a dot and the thickness of a thread where there is room. */
export type StrandsBox = { width: number; height: number; dot: number; thread: number };

/** A drawing of strands, and for each group the middle between its first and its last, from the left. */
export type StrandsPicture = Picture & { middles: number[] };

/** More do not fit beside each other. */
export const strandsMax = 15;

/** The space between groups, beside that between strands, as a share of the latter. */
const groupGap = 0.8;

type Geometry = { radius: number; thread: number; box: number; tip: number; top: number; bottom: number };

/** Groups of strands beside each other, first at the reading side, standing on the bottom edge. */
export function strandsPicture(
  groups: readonly (readonly DrawnStrand[])[],
  room: StrandsBox,
  { isRightToLeft, palette }: { isRightToLeft: boolean; palette: Palette },
): StrandsPicture {
  const { width, height } = room;
  const strands = groups.flatMap((group, index) => group.map((strand) => ({ strand, index })));
  const slots = Math.max(strands.length - 1 + groupGap * (groups.length - 1), 1);
  const geometry = geometryOf(room, width / slots);
  const { radius } = geometry;
  const pitch = (width - 2 * radius) / slots;
  const placed = strands.map(({ strand, index }, at) => {
    const along = Math.round(radius + (at + groupGap * index) * pitch);
    return { strand, index, x: isRightToLeft ? width - along : along };
  });
  const middles = groups.map((_, index) => {
    const across = placed.filter((one) => one.index === index).map(({ x }) => x);
    return Math.round((Math.min(...across) + Math.max(...across)) / 2);
  });
  return {
    width,
    height,
    middles,
    content: placed.map(({ strand, x }) => draw(strand, pens(x, geometry), palette)).join(""),
  };
}

function geometryOf({ height, dot, thread }: StrandsBox, pitch: number): Geometry {
  const radius = Math.min(dot, Math.floor(pitch * 0.385));
  const box = 2 * Math.round(radius * 0.9);
  return {
    radius,
    thread: Math.round((thread * radius) / dot),
    box,
    tip: Math.round(radius * 0.62),
    top: 2 * radius,
    bottom: height - box,
  };
}

function draw(strand: DrawnStrand, pen: ReturnType<typeof pens>, { thread, edge }: Palette): string {
  if (strand === "open") return pen.ring(edge) + pen.dashes(0, 1, edge) + pen.openBox(edge);
  const reach = typeof strand === "object" ? strand.reach : { held: 1, part: 0.5, loose: 0 }[strand];
  if (reach === 0) return pen.ring(edge) + pen.dashes(0, 1 / 3, edge) + pen.openBox(edge);
  if (reach === 1) return pen.dot(thread) + pen.line(1, thread) + pen.reachedBox(thread);
  return (
    pen.dot(thread) +
    pen.dashes(reach, 1, edge) +
    pen.line(reach, thread) +
    pen.diamond(reach, thread) +
    pen.openBox(edge)
  );
}

function pens(x: number, { radius, thread, box, tip, top, bottom }: Geometry) {
  const stroke = (colour: string) => `fill="none" stroke="${colour}" stroke-width="${thread}"`;
  const [inset, half] = [thread / 2, box / 2];
  const at = (share: number) => Math.round(top + share * (bottom - top));
  // The diamond of a share of nearly 0 or 1 touches neither the dot nor the box, so that it does not look like either.
  const tipAt = (share: number) => Math.round(top + tip + share * (bottom - top - 2 * tip));
  return {
    dot: (colour: string) => `<circle cx="${x}" cy="${radius}" r="${radius}" fill="${colour}"/>`,
    ring: (colour: string) => `<circle cx="${x}" cy="${radius}" r="${radius - inset}" ${stroke(colour)}/>`,
    line: (to: number, colour: string) => `<path d="M${x} ${top}V${at(to)}" ${stroke(colour)}/>`,
    dashes: (from: number, to: number, colour: string) => {
      const gaps = Math.floor((at(to) - at(from) - thread) / (3 * thread));
      const end = at(from) + 3 * thread * gaps + thread;
      return `<path d="M${x} ${at(from)}V${end}" ${stroke(colour)} stroke-dasharray="${thread} ${2 * thread}"/>`;
    },
    diamond: (share: number, colour: string) =>
      `<path d="M${x} ${tipAt(share) - tip}l${tip} ${tip}-${tip} ${tip}-${tip}-${tip}z" fill="${colour}"/>`,
    reachedBox: (colour: string) =>
      `<rect x="${x - half}" y="${bottom}" width="${box}" height="${box}" fill="${colour}"/>`,
    openBox: (colour: string) =>
      `<path d="M${x - half + inset} ${bottom + box}V${bottom + inset}h${box - thread}V${bottom + box}" ${stroke(colour)}/>`,
  };
}
