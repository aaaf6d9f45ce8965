import { pageAssets } from "@/generated/page-assets";
import { encodingOf, pack, packedReply } from "@/server/http/packed-reply";

const mediaTypes = { script: "text/javascript; charset=utf-8", style: "text/css; charset=utf-8" } as const;

/** Packed once in each encoding. */
const packed = new Map<string, ReturnType<typeof pack>>();

/** The style sheet and the script of pages that come as HTML, under names that tell of their content. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const kind = (["style", "script"] as const).find((kind) => pageAssets[kind].name === file);
  if (!kind) return new Response(null, { status: 404, headers: { "cache-control": "no-store" } });
  const encoding = encodingOf(request);
  const key = `${encoding} ${file}`;
  const bytes = packed.get(key) ?? pack(pageAssets[kind].text, encoding, "kept");
  packed.set(key, bytes);
  return packedReply(await bytes, encoding, {
    headers: { "content-type": mediaTypes[kind], "cache-control": "public, max-age=31536000, immutable" },
  });
}
