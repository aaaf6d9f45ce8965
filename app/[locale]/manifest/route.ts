import { defaultLocale, isLocale, locales, localPath } from "@/i18n/locales";
import { textFor } from "@/i18n/messages";

const icon = (file: string, size: number, purpose: "any" | "maskable") => ({
  src: `/icons/${file}.png`,
  sizes: `${size}x${size}`,
  type: "image/png",
  purpose,
});

type Given = { params: Promise<{ locale: string }> };

/** What a browser needs to install Sanad in one language. The scope is the whole site, so that the other stays within reach. */
export async function GET(_request: Request, { params }: Given): Promise<Response> {
  const { locale: tag } = await params;
  const locale = isLocale(tag) ? tag : defaultLocale;
  const text = textFor(locale);
  const manifest = {
    id: localPath(locale, "/"),
    name: text("app.titled", { title: text("app.promise") }),
    short_name: text("app.name"),
    description: text("app.description"),
    lang: locale,
    dir: locales[locale].dir,
    start_url: localPath(locale, "/"),
    scope: "/",
    display: "standalone",
    theme_color: "#fffdf8",
    background_color: "#f6f1e5",
    icons: [icon("any-192", 192, "any"), icon("any-512", 512, "any"), icon("maskable-512", 512, "maskable")],
  };
  return new Response(JSON.stringify(manifest), {
    headers: { "content-type": "application/manifest+json; charset=utf-8", "cache-control": "public, max-age=3600" },
  });
}
