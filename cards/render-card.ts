import { ImageResponse } from "@vercel/og";
import { createElement } from "react";
import { ok, type Result } from "@/domain/result";
import { Card } from "./card";
import { type CardRequest, layOutCard } from "./lay-out-card";
import type { MissingGlyphs } from "./text/assign-files";

/** Draws a card as a PNG file. Refuses a title that the typeface cannot draw; throws on a made-up score. */
export async function renderCard(request: CardRequest): Promise<Result<Uint8Array<ArrayBuffer>, MissingGlyphs>> {
  const set = layOutCard(request);
  if (!set.ok) return set;
  const { layout, measures, palette } = set.value;
  const { width, height } = measures;
  const response = new ImageResponse(createElement(Card, { ...layout, measures, palette }), { width, height });
  return ok(new Uint8Array(await response.arrayBuffer()));
}
