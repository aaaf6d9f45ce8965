import type { Palette } from "../palette";
import type { Picture } from "./picture";

const letters = "M124 24v24H8M106 26v22M88 26v22M62 22v26M35 50V33q0-8-8-8H16";
const dot = "M62 1l7.5 7.5-7.5 7.5-7.5-7.5z";
const [left, width, height] = [8, 120.5, 52.5];

/** The wordmark, `pixelsHigh` high; the dot of the nun is the thread's. It is never mirrored. */
export function wordmark(pixelsHigh: number, { ink, thread }: Palette): Picture {
  const scale = pixelsHigh / height;
  const strokes = `<path d="${letters}" fill="none" stroke="${ink}" stroke-width="8.5"/>`;
  return {
    width: Math.round(scale * width),
    height: pixelsHigh,
    content: `<g transform="scale(${scale}) translate(${-left})">${strokes}<path d="${dot}" fill="${thread}"/></g>`,
  };
}
