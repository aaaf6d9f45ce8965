import { beforeAll, describe, expect, it } from "vitest";
import { cardText } from "@/cards/card-text";
import { renderCard } from "@/cards/render-card";
import type { Context } from "@/server/context";
import { useDatabase } from "@/server/db/client";
import { createShare } from "@/server/shares/create-share";
import { deleteShare } from "@/server/shares/delete-share";
import { getShared } from "@/server/shares/get-shared";
import { testDatabase, testDatabases } from "@/server/testing/db";
import { makeAttempt, makeTestContext, rightAnswer, takeAttempt } from "@/server/testing/factories";
import { must } from "@/server/testing/must";
import { contentOf } from "./card-content";
import { GET } from "./route";

describe.each(testDatabases)("the picture of a share on $name", { timeout: 60_000 }, ({ open }) => {
  const database = testDatabase(open);
  let ctx: Context;
  beforeAll(async () => {
    useDatabase(database.db);
    ctx = makeTestContext(database.db);
  });

  const get = (shareId: string, card: string, query = "", headers: Record<string, string> = {}) =>
    GET(new Request(`http://sanad.example/r/${shareId}/${card}${query}`, { headers }), {
      params: Promise.resolve({ shareId, card }),
    });
  const share = async (seed: number, name?: string) => {
    const attempt = await makeAttempt(ctx, { seed });
    await takeAttempt(attempt, (item, at) => (at === 0 ? undefined : rightAnswer(item)));
    return must(await createShare({ ctx, attemptId: attempt.id, input: name === undefined ? {} : { name } })).share;
  };
  const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

  it("is a PNG of each size, for caches to keep an hour", async () => {
    const { cards } = await share(1, "ليلى");
    const sizes = await Promise.all(
      Object.values(cards).map(async (address) => {
        const [, , shareId = "", card = ""] = new URL(address, "http://sanad.example").pathname.split("/");
        const response = await get(shareId, card, "?v=1");
        expect(response.status).toBe(200);
        expect(response.headers.get("content-type")).toBe("image/png");
        expect(response.headers.get("cache-control")).toBe("public, max-age=3600");
        const png = await bytesOf(response);
        return [png.readUInt32BE(16), png.readUInt32BE(20)];
      }),
    );
    expect(sizes).toEqual([
      [1200, 630],
      [1080, 1080],
      [1080, 1920],
    ]);
  });

  it("tells the score that is stored", async () => {
    const { id } = await share(7);
    const row = await database.db.share.findUniqueOrThrow({ where: { id }, include: { attempt: true } });
    const { correct, total } = row.attempt;
    const found = await getShared({ ctx, shareId: id });
    if (!found.ok || correct === null || total === null) throw new Error("no result");
    const content = contentOf(found.value.shared);
    const { figure, words } = cardText(content);
    expect(correct).toBe(total - 1);
    expect([figure, ...words].join(" ").match(/\d+/g)).toEqual([String(correct), String(total)]);
    const drawn = await renderCard({ ...content, size: "wide", theme: "light" });
    if (!drawn.ok) throw new Error("no card");
    expect((await bytesOf(await get(id, "wide.png"))).equals(drawn.value)).toBe(true);
  });

  it("reads the theme and nothing else from its address", async () => {
    const { id } = await share(2);
    const light = await bytesOf(await get(id, "wide.png", "?v=1"));
    const forged = "?v=9&correct=10&title=x&name=y&theme=pink&lang=en&siteAddress=evil.example";
    expect(await bytesOf(await get(id, "wide.png", forged))).toEqual(light);
    expect(await bytesOf(await get(id, "wide.png", "?theme=dark"))).not.toEqual(light);
  });

  it("is named by its bytes, and not sent again to who has it", async () => {
    const { id } = await share(5);
    const first = await get(id, "wide.png");
    const etag = first.headers.get("etag") ?? "";
    expect(etag).toMatch(/^"[\w-]{27}"$/);
    const again = await get(id, "wide.png", "?v=1", { "if-none-match": `"other", W/${etag}` });
    expect([again.status, (await bytesOf(again)).length, again.headers.get("etag")]).toEqual([304, 0, etag]);
    expect(again.headers.get("cache-control")).toBe("public, max-age=3600");
    expect((await get(id, "square.png", "", { "if-none-match": etag })).status).toBe(200);
    await deleteShare({ ctx, shareId: id });
    expect((await get(id, "wide.png", "", { "if-none-match": etag })).status).toBe(404);
  });

  it("is drawn for a name that no typeface of ours can draw, without it", async () => {
    const { id } = await share(6, "漢字");
    const unnamed = await bytesOf(await get(id, "wide.png"));
    const { id: renamed } = await share(6, "漢字 🌸 א");
    expect(renamed).not.toBe(id);
    expect((await bytesOf(await get(renamed, "wide.png"))).equals(unnamed)).toBe(true);
  });

  it.each(["huge.png", "wide.jpg", "wide", "wide.png.png", "toString.png"])("is not found as %s", async (card) => {
    const { id } = await share(3);
    expect((await get(id, card)).status).toBe(404);
  });

  it("is gone with its share, like one that never was, and the refusal is not cached", async () => {
    const { id } = await share(4);
    await deleteShare({ ctx, shareId: id });
    const gone = await get(id, "wide.png");
    const never = await get("A".repeat(22), "wide.png");
    expect([gone.status, never.status]).toEqual([404, 404]);
    expect(gone.headers.get("cache-control")).toContain("no-store");
    const { instance: _gone, ...saidOfGone } = await gone.json();
    const { instance: _never, ...saidOfNever } = await never.json();
    expect(saidOfGone).toEqual(saidOfNever);
  });
});
