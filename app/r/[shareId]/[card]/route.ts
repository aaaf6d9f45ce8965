import type { CardContent } from "@/cards/card-text";
import { type CardSize, measures } from "@/cards/measures";
import { renderCard } from "@/cards/render-card";
import { type Caller, contextOf } from "@/server/context";
import { env } from "@/server/env";
import { cookieReader } from "@/server/http/cookie-reader";
import { problemResponse } from "@/server/problem";
import { notFound, type Refusal } from "@/server/refusal";
import { getShare, type SharedResult } from "@/server/shares/get-share";

export const runtime = "nodejs";

type Params = { shareId: string; card: string };

/** A deleted card is gone from every cache within this time. */
const cacheControl = "public, max-age=3600";

/**
 * The picture of a shared result. All it shows is looked up by the share's id; of the rest of the address only `theme`
 * is read. `v` names the version for caches.
 */
export async function GET(request: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  const { shareId, card } = await params;
  const caller: Caller = { cookie: cookieReader(request), header: (name) => request.headers.get(name) };
  const ctx = await contextOf(caller);
  const refuse = (refusal: Refusal) => problemResponse(refusal, ctx.locale, ctx.requestId);
  const size = sizeOf(card);
  if (!size) return refuse(notFound);
  const found = await getShare({ ctx, shareId });
  if (!found.ok) return refuse(found.error);
  const theme = new URL(request.url).searchParams.get("theme") === "dark" ? "dark" : "light";
  const drawn = await renderCard({ ...contentOf(found.value.share), size, theme });
  if (!drawn.ok) throw new Error(`the card of ${shareId} cannot be drawn with ${drawn.error.characters.join(" ")}`);
  return new Response(drawn.value, { headers: { "content-type": "image/png", "cache-control": cacheControl } });
}

const contentOf = ({ lang, setTitle, correct, total, marks, sources, years, name }: SharedResult): CardContent => ({
  lang,
  title: setTitle,
  correct,
  total,
  marks,
  sources: sources.length,
  years,
  siteAddress: env().siteUrl ?? "",
  ...(name === undefined ? {} : { name }),
});

function sizeOf(card: string): CardSize | undefined {
  const sizes = Object.keys(measures) as CardSize[]; // keys of that literal
  return sizes.find((size) => card === `${size}.png`);
}
