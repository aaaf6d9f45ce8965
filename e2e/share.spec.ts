import ogs from "open-graph-scraper";
import { type APIRequestContext, expect, type Page } from "playwright/test";
import urlMetadata from "url-metadata";
import { type Locale, localeTags } from "@/i18n/locales";
import { startAttempt, test, withoutScripts } from "./fixtures";
import { isTurnOf } from "./pages";
import { wordsOf } from "./words";

const words = wordsOf("ar");

/** A finished attempt with nothing answered: enough to share. Gives the number of its questions. */
async function finish(page: Page, baseURL: string, locale: Locale = "ar"): Promise<number> {
  const say = wordsOf(locale);
  const { path, questions } = await startAttempt(page, baseURL, { set: "timeline", locale });
  await page.goto(`${path}?question=end`);
  await page.getByRole("button", { name: say("attempt.finish") }).click();
  await expect(page.getByRole("heading", { name: say("share.title") })).toBeVisible();
  return questions.length;
}

/** Makes the result on the page public and gives the address of its page. */
async function share(page: Page, name = "", locale: Locale = "ar"): Promise<string> {
  const say = wordsOf(locale);
  await page.getByLabel(say("share.name")).fill(name);
  await page.getByRole("button", { name: say("share.create") }).click();
  if (name) await page.getByRole("button", { name: say("share.publish") }).click();
  await expect(page).toHaveURL(/\/r\/[\w-]{22}$/);
  return page.url();
}

test("makes a page with the result in words, its card and the same questions", async ({ page, baseURL, browser }) => {
  const total = await finish(page, baseURL ?? "");
  const address = await share(page);
  const visitor = await browser.newPage();
  const response = await visitor.goto(address);
  expect(response?.status()).toBe(200);
  expect(response?.headers()["x-robots-tag"]).toBe("noindex");
  const result = words("result.plain", { correct: 0, total });
  await expect(visitor.getByRole("heading", { level: 1 })).toHaveText(result);
  await expect(visitor.getByRole("img", { name: new RegExp(result) })).toBeVisible();
  await expect(visitor.getByRole("button", { name: words("share.delete") })).toHaveCount(0);
  await expect(visitor.getByLabel(words("share.text"))).toHaveCount(0);
  await visitor.getByRole("button", { name: words("share.start") }).click();
  await expect(visitor.getByText(words("attempt.position", { number: 1, total }))).toBeVisible();
  const theirs = await questionIds(visitor.request, visitor.url());
  await page.getByRole("button", { name: words("share.start") }).click();
  expect(theirs).toEqual(await questionIds(page.request, page.url()));
  await visitor.close();
});

async function questionIds(request: APIRequestContext, attemptAddress: string): Promise<string[]> {
  const id = new URL(attemptAddress).pathname.split("/").at(-1);
  const { attempt } = await (await request.get(`/api/v1/attempts/${id}`)).json();
  return attempt.questions.map((question: { id: string }) => question.id);
}

for (const locale of localeTags.filter((each) => isTurnOf(each, 0))) {
  test(`shows link-preview parsers everything they look for, ${locale}`, async ({ page, baseURL }) => {
    const say = wordsOf(locale);
    const total = await finish(page, baseURL ?? "", locale);
    const address = await share(page, "", locale);
    const html = await (await page.request.get(address)).text();
    const result = say("result.plain", { correct: 0, total });

    const { result: graph, error } = await ogs({ html });
    expect(error).toBe(false);
    expect(graph.ogTitle).toContain(result);
    expect(graph).toMatchObject({
      ogDescription: say("share.tryText"),
      ogType: "website",
      ogSiteName: say("app.name"),
      ogLocale: locale === "ar" ? "ar_AR" : "en_US",
      twitterCard: "summary_large_image",
      twitterTitle: graph.ogTitle,
    });
    expect(new URL(graph.ogUrl ?? "").pathname).toBe(new URL(address).pathname);
    expect(graph.twitterImage?.[0]).toMatchObject({ alt: expect.stringContaining(result) });

    const parsed = await urlMetadata(null, {
      parseResponseObject: new Response(html, { headers: { "content-type": "text/html; charset=utf-8" } }),
    });
    expect(parsed["og:image:alt"]).toContain(result);
    expect(parsed.canonical).toBe(graph.ogUrl);
    expect(parsed.robots).toMatch(/noindex/);
    expect(parsed.jsonld).toMatchObject([{ "@type": "Quiz", inLanguage: locale, url: graph.ogUrl }]);

    const [image] = graph.ogImage ?? [];
    expect(image).toMatchObject({ width: "1200", height: "630", type: "image/png" });
    const { pathname, search } = new URL(image?.url ?? "");
    const picture = await page.request.get(pathname + search);
    expect(picture.headers()["content-type"]).toBe("image/png");
    expect(picture.headers()["cache-control"]).toBe("public, max-age=3600");
    expect((await picture.body()).byteLength).toBeLessThan(300_000);
  });
}

test("keeps what a request says of its host out of previews", async ({ page, baseURL }) => {
  await finish(page, baseURL ?? "");
  const address = await share(page);
  const forged = { "x-forwarded-host": "evil.example", "x-forwarded-proto": "https", forwarded: "host=evil.example" };
  const html = await (await page.request.get(address, { headers: forged })).text();
  expect(html).not.toContain("evil.example");
});

test("shows the card with a name to its owner before anyone else", async ({ page, baseURL, browser }) => {
  await finish(page, baseURL ?? "");
  await page.getByLabel(words("share.name")).fill("رنا");
  await page.getByRole("button", { name: words("share.create") }).click();
  const picture = page.getByRole("img", { name: /رنا/ });
  await expect(picture).toBeVisible();
  const source = (await picture.getAttribute("src")) ?? "";
  const seen = await page.request.get(source);
  expect([seen.headers()["content-type"], seen.headers()["cache-control"]]).toEqual(["image/png", "private, no-store"]);
  const stranger = await browser.newPage();
  expect((await stranger.request.get(new URL(source, baseURL).href)).status()).toBe(404);
  await page.getByRole("button", { name: words("share.publish") }).click();
  await stranger.goto(page.url());
  await expect(stranger.getByText("رنا")).toBeVisible();
  await stranger.close();
});

test("changes the name on a shared card, and takes it off", async ({ page, baseURL }) => {
  await finish(page, baseURL ?? "");
  const address = await share(page, "رنا");
  await page.getByRole("link", { name: words("share.rename") }).click();
  await page.getByLabel(words("share.name")).fill("Omar");
  await page.getByRole("button", { name: words("share.keepName") }).click();
  await page.getByRole("button", { name: words("share.publish") }).click();
  await expect(page).toHaveURL(address);
  await expect(page.getByText("Omar")).toBeVisible();
  await expect(page.locator("img.thumb")).toHaveAttribute("src", /wide\.png\?v=2$/);
  await page.getByRole("link", { name: words("share.rename") }).click();
  await page.getByRole("button", { name: words("share.dropName") }).click();
  await expect(page).toHaveURL(address);
  await expect(page.getByText("Omar")).toHaveCount(0);
});

test("copies link and text, and sends the picture as a file where the browser can", async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    const kept = window as unknown as { sent?: unknown; copied?: string };
    Object.assign(navigator, {
      canShare: () => true,
      share: async ({ text, files }: { text: string; files: File[] }) => {
        kept.sent = { text, type: files[0]?.type, size: files[0]?.size };
      },
    });
    Object.defineProperty(navigator, "clipboard", {
      value: {
        writeText: async (text: string) => {
          kept.copied = text;
        },
      },
    });
  });
  await finish(page, baseURL ?? "");
  const address = await share(page);
  const kept = <Value>(name: string) => page.evaluate((key) => (window as never)[key] as Value, name);
  await page.getByRole("button", { name: words("share.copyLink") }).click();
  await expect(page.getByText(words("share.linkCopied"))).toBeVisible();
  expect(await kept<string>("copied")).toBe(address);
  await page.getByRole("button", { name: words("share.copyText") }).click();
  const text = await page.getByLabel(words("share.text")).inputValue();
  expect(text.endsWith(`\n${address}`)).toBe(true);
  expect(await kept<string>("copied")).toBe(text);
  await page.getByRole("button", { name: words("share.sendPicture") }).click();
  await expect.poll(() => kept("sent")).toMatchObject({ text, type: "image/png", size: expect.any(Number) });
});

test("offers services as plain links that ask nothing of anyone before they are followed", async ({
  page,
  baseURL,
}) => {
  await finish(page, baseURL ?? "");
  const address = await share(page);
  for (const service of ["whatsapp", "telegram", "x", "facebook"]) {
    const link = page.getByRole("link", { name: words(`share.service.${service}`), exact: true });
    await expect(link).toHaveAttribute("rel", "noopener noreferrer");
    expect(decodeURIComponent((await link.getAttribute("href")) ?? "")).toContain(address);
  }
});

test("is gone for everyone once its owner deletes it, without a script too", async ({ browser, baseURL }) => {
  const page = await withoutScripts(browser, baseURL ?? "");
  await finish(page, baseURL ?? "");
  const address = await share(page, "رنا");
  await expect(page.getByLabel(words("share.text"))).toHaveValue(/●|○/);
  const card = (await page.locator("img.thumb").getAttribute("src")) ?? "";
  expect((await page.request.get(card)).headers()["content-type"]).toBe("image/png");
  await page.getByRole("button", { name: words("share.delete") }).click();
  await expect(page.getByText(words("share.deleted"))).toBeVisible();
  expect((await page.request.get(address)).status()).toBe(404);
  expect((await page.request.get(card)).status()).toBe(404);
  await page.context().close();
});

test("refuses a name that no card holds, and keeps it", async ({ page, baseURL }) => {
  await finish(page, baseURL ?? "");
  const field = page.getByLabel(words("share.name"));
  await field.evaluate((input: HTMLInputElement) => input.removeAttribute("maxlength"));
  await field.fill("اسم طويل جدا لا تتسع له أي بطاقة");
  await page.getByRole("button", { name: words("share.create") }).click();
  await expect(page.getByText(words("share.nameRefused"))).toBeVisible();
  await expect(field).toHaveValue("اسم طويل جدا لا تتسع له أي بطاقة");
});

test("shows a hostile name as text, and lets no address forge a score", async ({ page, baseURL }) => {
  const total = await finish(page, baseURL ?? "");
  const address = await share(page, "<b>\u202Eevil</b></script>");
  await expect(page.getByText("<b>evil</b></script>", { exact: false })).toBeVisible();
  const [honest, forged] = await Promise.all(
    ["", "?correct=10&total=10&name=X&score=1"].map(async (query) => (await page.request.get(address + query)).text()),
  );
  for (const html of [honest, forged]) expect(html).toContain(words("result.plain", { correct: 0, total }));
  expect(forged).not.toContain(words("result.plain", { correct: 10, total: 10 }));
  const id = address.split("/").at(-1) ?? "";
  const turned = id.slice(0, -1) + (id.endsWith("A") ? "B" : "A");
  expect((await page.request.get(`/r/${turned}`)).status()).toBe(404);
});
