import { type CardSize, measures } from "@/cards/measures";
import { type DrawnCard, drawCard } from "@/cards/supply/draw-card";
import { contextOf, requestIdOf } from "@/server/context";
import { preferredLocale } from "@/server/http/accept-language";
import { callerOf } from "@/server/http/caller-of";
import { refusalOfError } from "@/server/http/refusal-of-error";
import { problemResponse } from "@/server/problem";
import { notFound, type Refusal } from "@/server/refusal";
import { getShared } from "@/server/shares/get-shared";
import { contentOf } from "./card-content";

export const runtime = "nodejs";

type Params = { shareId: string; card: string };

/** A deleted card is gone from every cache within this time. */
const cacheControl = "public, max-age=3600";

/** Seconds after which most cards that wait have been drawn. */
const retryAfterSeconds = 3;

/**
 * The picture of what is shared. All it shows is looked up by the share's id; of the rest of the address only `theme`
 * is read. `v` names the version for caches.
 */
export async function GET(request: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  const caller = callerOf(request);
  const requestId = requestIdOf(caller);
  const locale = preferredLocale(request.headers.get("accept-language"));
  const refuse = (refusal: Refusal) => problemResponse(refusal, locale, requestId);
  try {
    const { shareId, card } = await params;
    const size = sizeOf(card);
    if (!size) return refuse(notFound);
    const found = await getShared({ ctx: await contextOf(caller), shareId });
    if (!found.ok) return refuse(found.error);
    const theme = new URL(request.url).searchParams.get("theme") === "dark" ? "dark" : "light";
    const drawn = await drawCard({ ...contentOf(found.value.shared), size, theme });
    if (drawn.ok) return pictureResponse(request, drawn.value);
    if (drawn.error.reason === "busy") return refuse({ reason: "unavailable", retryAfterSeconds });
    throw new Error(`the card of ${shareId} cannot be drawn with ${drawn.error.characters.join(" ")}`);
  } catch (error) {
    return refuse(refusalOfError(error, requestId));
  }
}

/** The picture, named by its bytes; 304 for who has it already. */
function pictureResponse(request: Request, { png, hash }: DrawnCard): Response {
  const etag = `"${hash}"`;
  const headers = { etag, "cache-control": cacheControl };
  const known = (request.headers.get("if-none-match") ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  if (known.includes(etag) || known.includes("*")) return new Response(null, { status: 304, headers });
  return new Response(png, {
    headers: { ...headers, "content-type": "image/png", "content-length": String(png.length) },
  });
}

function sizeOf(card: string): CardSize | undefined {
  const sizes = Object.keys(measures) as CardSize[]; // keys of that literal
  return sizes.find((size) => card === `${size}.png`);
}
