import { createHash } from "node:crypto";
import { err, ok, type Result } from "@/domain/result";
import type { CardRequest } from "../lay-out-card";
import { renderCard } from "../render-card";
import type { MissingGlyphs } from "../text/assign-files";
import { makeQueue, type Queue } from "./make-queue";

/** A picture and the hash of its bytes. */
export type DrawnCard = { png: Uint8Array<ArrayBuffer>; hash: string };

/** Too many cards are being drawn already. */
export type Busy = { reason: "busy" };

type Drawing = Promise<Result<DrawnCard, MissingGlyphs>>;

/** Pictures kept: under 300 kB each, and mostly under 100. */
const keptMax = 128;

/** Drawing uses every core, so cards take turns; who would wait for longer than some seconds is told to come back. */
const turns = { atOnce: 1, waitingMax: 128 };

// Next may load this module twice in one process; together they still draw one card at a time.
const held = globalThis as { sanadCards?: { queue: Queue; drawings: Map<string, Drawing> } };
held.sanadCards ??= { queue: makeQueue(turns), drawings: new Map() };
const { queue, drawings } = held.sanadCards;

/** A card as `renderCard` draws it: once for all who ask for it, from memory while it is one of the latest. */
export async function drawCard(request: CardRequest): Promise<Result<DrawnCard, MissingGlyphs | Busy>> {
  const name = hashOf(JSON.stringify(request));
  const drawing = drawings.get(name) ?? queue.add(() => draw(request));
  if (!drawing) return err({ reason: "busy" });
  keep(name, drawing);
  return drawing;
}

async function draw(request: CardRequest): Drawing {
  const rendered = await renderCard(request);
  return rendered.ok ? ok({ png: rendered.value, hash: hashOf(rendered.value) }) : rendered;
}

/** Makes a drawing the latest. What failed is not kept, so that it is tried again. */
function keep(name: string, drawing: Drawing): void {
  drawings.delete(name);
  drawings.set(name, drawing);
  drawing.catch(() => drawings.get(name) === drawing && drawings.delete(name));
  const oldest = drawings.keys().next();
  if (drawings.size > keptMax && !oldest.done) drawings.delete(oldest.value);
}

const hashOf = (content: string | Uint8Array): string =>
  createHash("sha256").update(content).digest("base64url").slice(0, 27);
