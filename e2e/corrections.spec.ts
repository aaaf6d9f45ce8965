import { expect } from "playwright/test";
import { formatDay } from "@/i18n/format";
import { localeTags, localPath } from "@/i18n/locales";
import { answerSomehow } from "./answer-somehow";
import { expectNoBarrierAnywhere } from "./barriers";
import { test, withoutScripts } from "./fixtures";
import { isTurnOf } from "./pages";
import { expectNoSidewaysScroll, expectRoomForThumbs } from "./room";
import { makeClass, signIn } from "./sign-in";
import { wordsOf } from "./words";

const asked = 3;

for (const locale of localeTags.filter((each) => isTurnOf(each, 0))) {
  test(`a teacher withdraws a reported question, and every result says so, without a script, in ${locale}`, async ({
    page,
    browser,
    baseURL,
  }) => {
    test.setTimeout(240_000);
    const words = wordsOf(locale);
    await signIn(page, { locale });
    const { path: room } = await makeClass(page, "9", locale);
    await page.goto(`${room}/assignments/new?set=people-and-roles`);
    await page.locator("input[value=each]").check();
    await page.locator("#count").fill(String(asked));
    await page.getByRole("button", { name: words("assign.create") }).click();
    await expect(page.getByText(words("assign.made"))).toBeVisible();
    const { pathname: results } = new URL(page.url());
    const { pathname: link } = new URL((await page.locator(".address").textContent()) ?? "");

    const student = await withoutScripts(browser, baseURL ?? "");
    await student.goto(localPath(locale, link.replace(/^\/en(?=\/)/, "")));
    await student.getByRole("button", { name: words("assign.join") }).click();
    await student.getByRole("button", { name: words("assign.start"), exact: true }).click();
    await expect(student.getByText(words("attempt.position", { number: 1, total: asked }))).toBeVisible();
    const { pathname: attempt } = new URL(student.url());
    await answerSomehow(student);
    await student.locator(".actions .btn--main").click();
    await student.goto(`${attempt}?question=end`);
    await student.getByRole("button", { name: words("attempt.finish") }).click();
    const first = student.locator(".review > li > details").first();
    await expect(first).toBeVisible();
    if ((await first.getAttribute("open")) === null) await first.locator("> summary").click();
    await first.getByText(words("report.open")).click();
    await first.getByRole("radio", { name: words("report.reasons.two_right") }).check();
    await first.getByRole("button", { name: words("report.send") }).click();
    await student.locator("#share form[action$=share] button[type=submit]").first().click();
    const { pathname: shared } = new URL(student.url());
    const pictureBefore = await student.locator("meta[property='og:image']").getAttribute("content");

    await page.goto(results);
    const report = page.locator(".reported");
    await expect(report).toContainText(words("report.reasons.two_right"));
    await report.getByRole("button", { name: words("corrections.reports.send") }).click();
    await expect(page.getByText(words("corrections.reports.choose", { max: 200 }))).toBeVisible();
    await report.locator("input[value=withdrawn]").check();
    await report.locator("input[name=words]").fill("<b>Thanks</b>");
    await report.getByRole("button", { name: words("corrections.reports.send") }).click();
    await expect(page.getByText(words("corrections.reports.sent"))).toBeVisible();
    await expect(page.locator(".mini i[data-state=void]").first()).toBeVisible();
    await expectNoBarrierAnywhere(page, locale);

    await student.goto(attempt);
    const day = formatDay(locale, new Date().toISOString().slice(0, 10));
    await expect(student.getByRole("heading", { name: words("corrections.title", { day }) })).toBeVisible();
    await expect(student.locator(".corrections").first()).toContainText(words("corrections.byTeacher"));
    await expect(student.getByText("<b>Thanks</b>")).toBeVisible();
    await expect(student.locator(".review > li")).toHaveCount(asked - 1);
    await expectNoSidewaysScroll(student);
    await expectRoomForThumbs(student);
    await student.goto(shared);
    await expect(student.getByText(words("corrections.shared", { day }))).toBeVisible();
    const picture = await student.locator("meta[property='og:image']").getAttribute("content");
    expect(picture).not.toBe(pictureBefore);
    const card = await student.request.get(new URL(picture ?? "").pathname + new URL(picture ?? "").search);
    expect(card.headers()["content-type"]).toBe("image/png");
    await expect(student.locator("meta[property='og:image:alt']")).toHaveAttribute(
      "content",
      new RegExp(words("corrections.mark")),
    );
    await student.goto(localPath(locale, "/me"));
    await expect(student.locator(".try .chip").filter({ hasText: words("corrections.mark") })).toBeVisible();
    await student.context().close();
  });
}
