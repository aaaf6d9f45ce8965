import { ImageResponse } from "@vercel/og";
import { IconPicture, icons } from "./icon-picture";

/** Drawn once, by the build. */
export const dynamic = "force-static";
export const dynamicParams = false;
export const generateStaticParams = () => Object.keys(icons).map((file) => ({ file }));

type Given = { params: Promise<{ file: string }> };

export async function GET(_request: Request, { params }: Given): Promise<Response> {
  const { file } = await params;
  const [, icon] = Object.entries(icons).find(([name]) => name === file) ?? [];
  if (!icon) return new Response(null, { status: 404 });
  const picture = new ImageResponse(<IconPicture {...icon} />, { width: icon.size, height: icon.size });
  return new Response(await picture.arrayBuffer(), {
    headers: { "content-type": "image/png", "cache-control": "public, max-age=86400" },
  });
}
