import { type APIRequestContext, type Browser, test as base, expect, type Page } from "playwright/test";
import { type Locale, localPath } from "@/i18n/locales";

/**
 * What the browser itself says of an answer that is no page, which tests ask for, and of an answer that cannot be read:
 * while its form is slow, it is sent beside it and refused likewise.
 */
const expectedNoise = /Failed to load resource: the server responded with a status of (404|422)/;

type Started = { path: string; questions: { id: string; kind: string }[] };
type StartOptions = { set: string; seed?: number; mode?: "practice" | "exam"; locale?: Locale };

/**
 * A page that fails its test when the browser complains (scripts, policy, hydration) or when anything is asked of
 * another site.
 */
export const test = base.extend({
  // Not by a fixture that runs unasked: a journey that needs no page, or has others, would open this one for nothing.
  page: async ({ page, baseURL }, use) => {
    const complaints: string[] = [];
    const own = new URL(baseURL ?? "").host;
    page.on("console", (message) => {
      if (message.type() === "error" && !expectedNoise.test(message.text())) complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("request", (request) => {
      const { host, protocol } = new URL(request.url());
      if (/^https?:$/.test(protocol) && host !== own) complaints.push(`asked ${host}`);
    });
    await use(page);
    expect(complaints).toEqual([]);
  },
});

/** Starts an attempt the way the page's form does, and gives the address that the browser is sent to. */
export async function startAttempt(
  { request }: { request: APIRequestContext },
  baseURL: string,
  options: StartOptions,
): Promise<Started> {
  const { set, seed, mode = "practice", locale = "ar" } = options;
  const response = await request.post(localPath(locale, "/attempts"), {
    form: { set, mode, ...(seed === undefined ? {} : { seed: String(seed) }) },
    headers: { origin: new URL(baseURL).origin },
    maxRedirects: 0,
  });
  expect(response.status()).toBe(303);
  const path = (response.headers().location ?? "").replace(/\?.*/, "");
  const id = path.split("/").at(-1);
  const { attempt } = await (await request.get(`/api/v1/attempts/${id}`)).json();
  return { path, questions: attempt.questions };
}

type Found = { set: string; seed: number };
const known = new Map<string, Promise<Found>>();

/** A set and a seed that ask a question of a kind; the search is the same every time, and made once. */
export function findKind(request: APIRequestContext, kind: string): Promise<Found> {
  const found = known.get(kind) ?? searchKind(request, kind);
  known.set(kind, found);
  return found;
}

async function searchKind(request: APIRequestContext, kind: string): Promise<Found> {
  const { sets } = await (await request.get("/api/v1/sets")).json();
  for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
    for (const { slug: set } of sets) {
      const { questions } = await (await request.get(`/api/v1/sets/${set}/questions?seed=${seed}`)).json();
      if (questions.some((question: { kind: string }) => question.kind === kind)) return { set, seed };
    }
  }
  throw new Error(`no set asks a question of the kind ${kind}`);
}

/** The address of the first question of a kind, in an attempt of its own. */
export async function startKind(page: Page, baseURL: string, kind: string, locale: Locale = "ar"): Promise<string> {
  const found = await findKind(page.request, kind);
  const { path, questions } = await startAttempt(page, baseURL, { ...found, locale });
  const question = questions.find((entry) => entry.kind === kind);
  return `${path}?question=${question?.id}`;
}

/** Its page. */
export async function openKind(page: Page, baseURL: string, kind: string, locale: Locale = "ar"): Promise<void> {
  await page.goto(await startKind(page, baseURL, kind, locale));
}

/** A page without scripts. */
export async function withoutScripts(browser: Browser, baseURL: string): Promise<Page> {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  return context.newPage();
}

/** The signed-in teacher in a browser without scripts. */
export async function asItIs(page: Page, browser: Browser, baseURL: string): Promise<Page> {
  const storageState = await page.context().storageState();
  return (await browser.newContext({ baseURL, javaScriptEnabled: false, storageState })).newPage();
}
