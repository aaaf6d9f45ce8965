import { describe, expect, it } from "vitest";
import type { CardRequest } from "../lay-out-card";
import { requestOf } from "../testing/card-requests";
import { drawCard } from "./draw-card";

async function drawn(request: CardRequest) {
  const card = await drawCard(request);
  if (!card.ok) throw new Error(card.error.reason);
  return card.value;
}

describe("drawCard", { timeout: 60_000 }, () => {
  it("draws a card once for a hundred who ask for it together, and for who asks later", async () => {
    const request = requestOf(7, 9, { name: "سعاد" });
    const cards = await Promise.all(Array.from({ length: 100 }, () => drawn({ ...request })));
    const [first] = cards;
    expect(cards.every((card) => card === first)).toBe(true);
    expect(await drawn(request)).toBe(first);
  });

  it("does not take one card for another", async () => {
    const hashes = await Promise.all(
      [requestOf(7, 9), requestOf(6, 9), requestOf(7, 9, { theme: "dark" }), requestOf(7, 9, { name: "سعاد" })].map(
        async (request) => (await drawn(request)).hash,
      ),
    );
    expect(new Set(hashes).size).toBe(4);
  });

  it("refuses more than can wait, draws all that it took, and draws again what it no longer keeps", async () => {
    const request = requestOf(5, 9);
    const first = await drawn(request);
    const cards = await Promise.all(
      Array.from({ length: 140 }, (_, index) => drawCard(requestOf(1, 20, { title: `${index}` }))),
    );
    expect(cards.filter((card) => card.ok)).toHaveLength(129);
    expect(new Set(cards.flatMap((card) => (card.ok ? [] : card.error.reason)))).toEqual(new Set(["busy"]));
    expect(await drawCard(requestOf(1, 20, { title: "139" }))).toMatchObject({ ok: true });
    const second = await drawn(request);
    expect(second).not.toBe(first);
    expect(second).toEqual(first);
  });
});
