import { expect, type Page } from "playwright/test";
import { localeTags, localPath } from "@/i18n/locales";
import { expectNoBarrierAnywhere } from "./barriers";
import { test, withoutScripts } from "./fixtures";
import { isSweep } from "./pages";
import { expectNoSidewaysScroll, expectRoomForThumbs } from "./room";
import { makeClass, makeClassByHand, makeClassUnseen, signIn, signInByHand } from "./sign-in";
import { wordsOf } from "./words";

const words = wordsOf("ar");

const join = (page: Page, code: string) =>
  page.goto(`/join/${code}`).then(() => page.getByRole("button", { name: words("join.submit") }).click());

test("a scanned code is one tap from the class, without a script, and leads straight back in", async ({
  request,
  browser,
  baseURL,
}) => {
  await signIn({ request });
  const { code } = await makeClassUnseen({ request }, "الصفّ السرّي");
  const student = await withoutScripts(browser, baseURL ?? "");
  await join(student, code);
  await expect(student).toHaveURL(/\/me\/classes\/[\w-]{22}\?note=joined$/);
  const nickname = (await student.locator(".nick").textContent()) ?? "";
  expect(nickname).toMatch(/^\p{Script_Extensions=Arabic}+ \p{Script_Extensions=Arabic}+$/u);
  for (const hidden of ["الصفّ السرّي", "school.example", code]) expect(await student.content()).not.toContain(hidden);
  await student.goto(`/join/${code}`);
  await expect(student).toHaveURL(/\/me\/classes\/[\w-]{22}$/);
  await expect(student.locator(".nick")).toHaveText(nickname);
  await student.goto("/en/me");
  await expect(student.locator("#classes ~ ul h3")).toHaveText(/^[A-Z][a-z]+( [A-Z][a-z]+)+$/);
  await student.context().close();
});

test("from a scanned code to the first question it takes two taps and less than twenty seconds", async ({
  request,
  browser,
  baseURL,
}) => {
  await signIn({ request });
  const { path, code } = await makeClassUnseen({ request }, "9");
  const made = await request.post(`${path}/assignments/make`, {
    form: {
      ...{ set: "timeline", feedback: "each", count: "3", attempts: "1", limit: "", timeZone: "UTC" },
      closesAt: new Date(Date.now() + 86_400_000).toISOString().slice(0, 16),
    },
    headers: { origin: new URL(baseURL ?? "").origin },
    maxRedirects: 0,
  });
  expect(made.headers().location).toContain("note=made");
  const student = await withoutScripts(browser, baseURL ?? "");
  const scannedAt = Date.now();
  await student.goto(`/join/${code}`);
  await student.getByRole("button", { name: words("join.submit") }).click();
  await student.getByRole("button", { name: words("join.begin") }).click();
  await expect(student.getByText(words("attempt.position", { number: 1, total: 3 }))).toBeVisible();
  expect(Date.now() - scannedAt).toBeLessThan(20_000);
  await student.context().close();
});

test("a code is read in small letters, Arabic digits and with spaces; a wrong one is kept to mend", async ({
  request,
  browser,
  baseURL,
}) => {
  await signIn({ request });
  const { code } = await makeClassUnseen({ request }, "9");
  const student = await withoutScripts(browser, baseURL ?? "");
  await student.goto("/join");
  await student.getByLabel(words("join.code")).fill("ABC 1234");
  await student.getByRole("button", { name: words("join.submit") }).click();
  await expect(student.getByText(words("join.wrong"))).toBeVisible();
  await expect(student.getByLabel(words("join.code"))).toHaveValue("ABC 1234");
  const arabic = `${code.slice(0, 3)} ${code.slice(3)}`.replace(/\d/g, (digit) =>
    String.fromCodePoint(0x660 + Number(digit)),
  );
  await student.getByLabel(words("join.code")).fill(arabic.toLowerCase());
  await student.getByRole("button", { name: words("join.submit") }).click();
  await expect(student.locator(".nick")).toBeVisible();
  await student.context().close();
});

test("a nickname can be drawn anew three times and no more, and the class left", async ({
  request,
  browser,
  baseURL,
}) => {
  await signIn({ request });
  const { code } = await makeClassUnseen({ request }, "9");
  const student = await withoutScripts(browser, baseURL ?? "");
  await join(student, code);
  const seen = new Set([await student.locator(".nick").textContent()]);
  for (let spin = 0; spin < 3; spin++) {
    await student.getByRole("button", { name: words("join.spin") }).click();
    seen.add(await student.locator(".nick").textContent());
  }
  expect(seen.size).toBe(4);
  await expect(student.getByRole("button", { name: words("join.spin") })).toHaveCount(0);
  await student.getByText(words("join.leave"), { exact: true }).first().click();
  await student.getByRole("button", { name: words("join.leaveNow") }).click();
  await expect(student.getByText(words("join.left"))).toBeVisible();
  await expect(student.getByRole("heading", { name: words("join.classes") })).toHaveCount(0);
  await student.context().close();
});

test("a teacher renews the code, closes the class, takes a member out and deletes it all", async ({
  page,
  browser,
  baseURL,
}) => {
  await signIn(page);
  const { path, code } = await makeClass(page, "Nine <b>b</b>");
  const student = await withoutScripts(browser, baseURL ?? "");
  await join(student, code);
  const nickname = (await student.locator(".nick").textContent()) ?? "";
  await page.reload();
  await expect(page.getByRole("rowheader", { name: nickname })).toBeVisible();

  await page.getByText(words("classes.renew"), { exact: true }).click();
  await page.getByRole("button", { name: words("classes.renewNow") }).click();
  await expect(page.getByText(words("classes.renewed"))).toBeVisible();
  const renewed = ((await page.locator(".classcode bdi").textContent()) ?? "").replace(" ", "");
  const other = await withoutScripts(browser, baseURL ?? "");
  await join(other, code);
  await expect(other.getByText(words("join.wrong"))).toBeVisible();
  await page.getByRole("button", { name: words("classes.close") }).click();
  await join(other, renewed);
  await expect(other.getByText(words("join.wrong"))).toBeVisible();
  await page.getByRole("button", { name: words("classes.reopen") }).click();
  await join(other, renewed);
  await expect(other.locator(".nick")).toBeVisible();

  await page.reload();
  const row = page.getByRole("row", { name: nickname });
  await row.getByText(words("classes.remove")).click();
  await row.getByRole("button", { name: words("classes.removeNow") }).click();
  await expect(page.getByText(words("classes.removed"))).toBeVisible();
  await expect(page.getByRole("rowheader", { name: nickname })).toHaveCount(0);
  expect((await student.reload())?.status()).toBe(404);

  await page.getByText(words("classes.delete"), { exact: true }).click();
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: words("classes.deleteNow") }).click();
  await expect(page.getByText(words("classes.deleted"))).toBeVisible();
  expect((await page.request.get(path)).status()).toBe(404);
  for (const one of [student, other]) await one.context().close();
});

test("settings that cannot be are refused beside their field, and the day can be moved", async ({ page }) => {
  await signIn(page);
  const { path } = await makeClass(page, "9");
  const day = page.getByLabel(words("classes.eraseOn"));
  await day.evaluate((input: HTMLInputElement) => {
    input.removeAttribute("max");
    input.value = "2199-01-01";
  });
  await page.getByRole("button", { name: words("classes.save"), exact: true }).click();
  await expect(page.getByText(words("classes.eraseRefused"))).toBeVisible();
  const chosen = new Date(Date.now() + 100 * 86_400_000).toISOString().slice(0, 10);
  await day.fill(chosen);
  await page.getByLabel(words("classes.name")).fill("10");
  await page.getByRole("button", { name: words("classes.save"), exact: true }).click();
  await expect(page.getByText(words("classes.saved"))).toBeVisible();
  await page.goto(path);
  await expect(day).toHaveValue(chosen);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("10");
});

test("real names stay in the teacher's browser, and come back from a sealed file only", async ({
  page,
  browser,
  baseURL,
}) => {
  const secret = "ليلى السرّية";
  const sent: string[] = [];
  page.on("request", (request) => sent.push(`${request.url()} ${request.postData() ?? ""}`));
  await signIn(page);
  const { code } = await makeClass(page, "9");
  const student = await withoutScripts(browser, baseURL ?? "");
  await join(student, code);
  await page.reload();
  const field = page.locator(".namefield");
  await field.fill(secret);
  await page.reload();
  await expect(field).toHaveValue(secret);

  await page.getByText(words("classes.names.export")).click();
  await page.locator("#seal-passphrase").fill("a long passphrase");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: words("classes.names.save") }).click(),
  ]);
  const file = await download.path();
  await page.getByRole("button", { name: words("classes.names.clear") }).click();
  await expect(field).toHaveValue("");

  await page.getByText(words("classes.names.import")).click();
  await page.locator("#open-file").setInputFiles(file);
  await page.locator("#open-passphrase").fill("another passphrase");
  await page.getByRole("button", { name: words("classes.names.load") }).click();
  await expect(page.getByText(words("classes.names.wrong"))).toBeVisible();
  await page.locator("#open-passphrase").fill("a long passphrase");
  await page.getByRole("button", { name: words("classes.names.load") }).click();
  await expect(field).toHaveValue(secret);

  await page.goto("/classes");
  const all = decodeURIComponent(sent.join("\n").replace(/%(?![0-9A-F]{2})/gi, "%25"));
  expect(sent.length).toBeGreaterThan(5);
  for (const hidden of [secret, "ليلى", "passphrase"]) expect(all).not.toContain(hidden);
  await student.context().close();
});

test("the screen for the room counts who joins while it is looked at, and names nobody", async ({
  page,
  browser,
  baseURL,
}) => {
  await signIn(page);
  const { path, code } = await makeClass(page, "9");
  await page.goto(`${path}/board`);
  await expect(page.getByText(words("classes.learners", { count: 0 }))).toBeVisible();
  const student = await withoutScripts(browser, baseURL ?? "");
  await join(student, code);
  const nickname = (await student.locator(".nick").textContent()) ?? "";
  await expect(page.getByText(words("classes.learners", { count: 1 }))).toBeVisible({ timeout: 15_000 });
  expect(await page.content()).not.toContain(nickname);
  await student.context().close();
});

for (const locale of localeTags.filter((_, at) => isSweep || at === 0)) {
  test(`pages of teachers and of their learners have no barrier and no sideways scroll, in ${locale}`, async ({
    page,
    browser,
    baseURL,
  }) => {
    test.setTimeout(180_000);
    const text = wordsOf(locale);
    await signInByHand(page, { locale });
    await expectNoBarrierAnywhere(page, locale);
    const long = "صفّ باسم طويل جدًّا English and digits 12345 لا ينتهي".slice(0, 60);
    const { path, code } = await makeClassByHand(page, long, locale);
    await expectNoBarrierAnywhere(page, locale);
    const student = await (await browser.newContext({ baseURL: baseURL ?? "" })).newPage();
    await student.goto(localPath(locale, `/join/${code}`));
    await student.getByRole("button", { name: text("join.submit") }).click();
    for (const path of ["", localPath(locale, "/me")]) {
      if (path) await student.goto(path);
      await expectNoBarrierAnywhere(student, locale);
      await expectNoSidewaysScroll(student);
      await expectRoomForThumbs(student);
    }
    await student.context().close();
    for (const address of [path, `${path}/board`, localPath(locale, "/classes"), localPath(locale, "/account")]) {
      await page.goto(address);
      await page.locator("details").evaluateAll((folds: HTMLDetailsElement[]) => {
        for (const fold of folds) fold.open = true;
      });
      await expectNoBarrierAnywhere(page, locale);
      await expectNoSidewaysScroll(page);
      await expectRoomForThumbs(page);
    }
  });
}
