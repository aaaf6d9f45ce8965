import { type Browser, expect, type Page } from "playwright/test";
import { expectNoBarrierAnywhere } from "./barriers";
import { test, withoutScripts } from "./fixtures";
import { expectNoSidewaysScroll, expectRoomForThumbs } from "./room";
import { shot } from "./shot";
import { makeClass, signIn } from "./sign-in";
import { wordsOf } from "./words";

const words = wordsOf("ar");
const items = (page: Page) => page.locator(".builder > .item");
const stemOf = (page: Page, at: number) => items(page).nth(at).locator(".item__stem");

/** The page's script is up once J goes to the next question: a key that comes before it is lost. */
async function untilKeysWork(page: Page) {
  await expect(async () => {
    await items(page).nth(0).focus();
    await page.keyboard.press("j");
    await expect(items(page).nth(1)).toBeFocused({ timeout: 200 });
  }).toPass();
}

/** Makes a set from the teacher's list, with few questions and a title. */
async function makeSet(page: Page, title: string) {
  await page.goto("/my-sets");
  await page.getByRole("button", { name: words("mySets.new") }).click();
  await expect(items(page)).toHaveCount(10);
  await page.locator("#title-ar").fill(title);
  await page.locator("#title-en").fill("Week in review");
  await page.locator("#count").fill("3");
  await page.getByRole("button", { name: words("mySets.apply") }).click();
  await expect(items(page)).toHaveCount(3);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
}

/** The same teacher in a browser without scripts. */
async function asItIs(page: Page, browser: Browser, baseURL: string): Promise<Page> {
  const storageState = await page.context().storageState();
  return (await browser.newContext({ baseURL, javaScriptEnabled: false, storageState })).newPage();
}

test("a teacher builds a set by keyboard, publishes it, assigns it, and a guest takes it from its link", async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(240_000);
  await signIn(page);
  const { path: room } = await makeClass(page, "7 ب");
  await makeSet(page, "مراجعة الأسبوع");
  const [first, second] = [await stemOf(page, 0).textContent(), await stemOf(page, 1).textContent()];

  await untilKeysWork(page);
  await items(page).nth(0).focus();
  await page.keyboard.press("l");
  await expect(items(page).nth(0)).toHaveAttribute("data-locked", "");
  await untilKeysWork(page);
  await page.keyboard.press("s");
  await expect(stemOf(page, 1)).not.toHaveText(second ?? "");
  await expect(stemOf(page, 0)).toHaveText(first ?? "");
  await untilKeysWork(page);
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("ControlOrMeta+z");
  await expect(stemOf(page, 1)).toHaveText(second ?? "");
  await shot(page, "builder");
  await expectNoBarrierAnywhere(page, "ar");
  await expectRoomForThumbs(page);
  await expectNoSidewaysScroll(page);

  await page.getByRole("button", { name: words("mySets.publish"), exact: true }).click();
  await expect(page.getByRole("status").getByText(words("mySets.note.published"))).toBeVisible();
  await page.locator("input[name=access][value=link]").check();
  await page.getByRole("button", { name: words("mySets.accessSave"), exact: true }).click();
  const link = new URL((await page.locator(".joinurl").getAttribute("href")) ?? "", baseURL).pathname;

  await page.locator(`a[href*="${room}/assignments/new"]`).click();
  await page.getByRole("button", { name: words("assign.create") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("مراجعة الأسبوع");

  const guest = await withoutScripts(browser, baseURL ?? "");
  await guest.goto(link);
  await expect(guest.getByText(words("mySets.byTeacherNote"))).toBeVisible();
  await shot(guest, "set-of-teacher");
  await guest.getByRole("button", { name: words("set.start") }).click();
  await expect(guest.getByText(words("attempt.position", { number: 1, total: 3 }))).toBeVisible();
  await expect(guest.locator(".stem, .scope").first()).toBeVisible();
});

test("without a script, a question is written, found wanting, mended, tried and taken back", async ({
  page: signedIn,
  browser,
  baseURL,
}) => {
  test.setTimeout(240_000);
  await signIn(signedIn);
  const page = await asItIs(signedIn, browser, baseURL ?? "");
  await makeSet(page, "عواصم");
  await page.getByRole("link", { name: words("kinds.single-choice.name"), exact: true }).click();
  for (const [lang, stem, options] of [
    ["ar", "بحسب كتاب الجغرافيا، ما عاصمة الأردن؟", ["بغداد", "عمّان", "دمشق"]],
    ["en", "According to the geography book, what is the capital of Jordan?", ["Baghdad", "Amman", "Damascus"]],
  ] as const) {
    await page.locator(`#stem-${lang}`).fill(stem);
    for (const [at, option] of options.entries()) await page.locator(`#option-${lang}-${at}`).fill(option);
    await page.locator(`#explanation-${lang}`).fill(lang === "ar" ? "عاصمة الأردن عمّان." : "Amman is the capital.");
    await page.locator(`#backing-${lang}`).fill(lang === "ar" ? "كتاب الجغرافيا" : "The geography book");
  }
  await page.getByRole("button", { name: words("mySets.save"), exact: true }).click();
  await expect(page.locator(".finding--block").getByText(words("mySets.fault.no-key")).first()).toBeVisible();
  await page.locator("input[name=right][value='1']").check();
  await page.getByRole("button", { name: words("mySets.save"), exact: true }).click();
  await expect(page.locator(".finding--block")).toHaveCount(0);
  await shot(page, "writing");
  await page.getByRole("button", { name: words("mySets.saveAndBack"), exact: true }).click();
  await expect(stemOf(page, 3)).toContainText("ما عاصمة الأردن؟");
  await shot(page, "own-question");

  await page.getByRole("link", { name: words("mySets.preview") }).click();
  await page.goto(`${new URL(page.url()).pathname}?question=4`);
  await page.getByRole("radio", { name: "عمّان" }).check();
  await page.getByRole("button", { name: words("mySets.previewAnswer") }).click();
  await expect(page.locator("#verdict")).toBeVisible();
  await expect(page.getByText(words("mySets.fromTeacher.own"))).toBeVisible();
  await shot(page, "tried");

  await page.getByRole("link", { name: words("mySets.previewBack") }).click();
  await items(page).nth(0).locator(".mend > summary").click();
  await items(page).nth(0).locator("textarea[name=stem-ar]").fill("ليست هذه صيغة سؤال");
  await items(page)
    .nth(0)
    .getByRole("button", { name: words("mySets.save"), exact: true })
    .click();
  await expect(items(page).nth(0).getByText(words("mySets.origin.reworded"))).toBeVisible();
  await expect(items(page).nth(0).locator(".finding").first()).toBeVisible();
  await shot(page, "findings");
  await items(page)
    .nth(0)
    .getByRole("button", { name: words("mySets.undo"), exact: true })
    .click();
  await expect(items(page).nth(0).getByText(words("mySets.origin.reworded"))).toHaveCount(0);
  await expect(items(page)).toHaveCount(4);
});
