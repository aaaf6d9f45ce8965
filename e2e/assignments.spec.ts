import { expect, type Page } from "playwright/test";
import { localeTags, localPath } from "@/i18n/locales";
import { answerSomehow } from "./answer-somehow";
import { expectNoBarrierAnywhere } from "./barriers";
import { test, withoutScripts } from "./fixtures";
import { isTurnOf } from "./pages";
import { expectNoSidewaysScroll, expectRoomForThumbs } from "./room";
import { shot } from "./shot";
import { makeClass, signIn } from "./sign-in";
import { wordsOf } from "./words";

const words = wordsOf("ar");

// One after the other: what one teacher examines is held back from another's results.
test.describe.configure({ mode: "default" });

/** A set that other journeys do not take. */
const set = "people-and-roles";

type Choices = { rule?: "each" | "end" | "closed"; count?: string; limit?: string };

/** Makes an assignment on the form, from a class's page, with what is chosen there already but for `choices`. */
async function assign(page: Page, { rule = "end", count = "1", limit }: Choices = {}) {
  await page.getByRole("link", { name: words("assign.new") }).click();
  await page.locator("#set").selectOption(set);
  await page.locator(`input[value=${rule}]`).check();
  await page.locator("#count").fill(count);
  if (limit) await page.locator("#limit").fill(limit);
  await shot(page, `new-${rule}`);
  await page.getByRole("button", { name: words("assign.create") }).click();
  await expect(page.getByText(words("assign.made"))).toBeVisible();
  const { pathname } = new URL(page.url());
  const link = new URL((await page.locator(".address").textContent()) ?? "");
  return { results: pathname, link: link.pathname };
}

/** How long the assignment is open by the clocks of its zone, whatever zone was guessed before the browser told its own. */
async function hoursOpen(page: Page): Promise<number> {
  const at = async (name: string) =>
    Date.parse(await page.locator(`form[action$=change] [name=${name}]`).first().inputValue());
  return Math.round(((await at("closesAt")) - (await at("opensAt"))) / 3_600_000);
}

/** An exam that stayed open would hold back what other journeys practise. */
async function endExam(page: Page, results: string) {
  await page.goto(results);
  await page.getByText(words("assign.delete"), { exact: true }).click();
  await page.locator("form[action$=delete] input[name=sure]").check();
  await page.getByRole("button", { name: words("assign.deleteNow") }).click();
  await expect(page.getByText(words("assign.deleted"))).toBeVisible();
}

/** Two taps from a link into the first question. */
async function joinAndStart(student: Page, link: string) {
  await student.goto(link);
  await shot(student, "link-join");
  await student.getByRole("button", { name: words("assign.join") }).click();
  await shot(student, "link-start");
  await student.getByRole("button", { name: words("assign.start"), exact: true }).click();
}

async function answerAll(student: Page, count: number) {
  for (let number = 1; number <= count; number++) {
    await expect(student.getByText(words("attempt.position", { number, total: count }))).toBeVisible();
    await answerSomehow(student);
    await student
      .getByRole("button", { name: words("attempt.save"), exact: true })
      .last()
      .click();
  }
  await student.locator("form[action$=finish] button").click();
}

test("a teacher assigns, a student answers from the link without a script, and results come by themselves", async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(240_000);
  await signIn(page);
  await makeClass(page, "=9");
  const { results, link } = await assign(page, { limit: "20" });
  expect(Math.abs((await hoursOpen(page)) - 7 * 24)).toBeLessThanOrEqual(1); // clocks may change within the week
  await expect(page.getByText(words("assign.didNotBegin"))).toHaveCount(0);
  const student = await withoutScripts(browser, baseURL ?? "");
  await joinAndStart(student, link);
  await expect(student.getByText(words("assign.dueAt"))).toBeVisible();
  await shot(student, "question-limit");
  await expect(page.getByText(words("assign.isAnswering", { answered: 0, total: 1 }))).toBeVisible({ timeout: 60_000 });
  await answerAll(student, 1);
  await expect(student.getByRole("heading", { name: words("result.review") })).toBeVisible();
  await shot(student, "result-end");
  await expect(page.getByText(words("assign.didFinish"), { exact: true })).toBeVisible({ timeout: 60_000 });
  await shot(page, "results");
  await page.locator(".review summary").first().click();
  await expect(page.locator(".review details").first()).toHaveAttribute("open", "");
  const csv = await page.request.get(`${results}/gradebook/csv`);
  const text = await csv.text();
  expect(text.startsWith("\uFEFFclass,learner_code,nickname")).toBe(true);
  expect(text.split("\r\n")[1]).toMatch(/^'=9,/);
  const xlsx = await page.request.get(`${results}/gradebook/xlsx`);
  expect((await xlsx.body()).subarray(0, 2).toString()).toBe("PK");
  await student.goto(link);
  await expect(student.getByText(words("assign.usedUp"))).toBeVisible();
  await student.context().close();
  await endExam(page, results);
});

test("an exam that waits for its closing tells nothing before, and all of it after", async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(240_000);
  await signIn(page);
  await makeClass(page, "9");
  const { results, link } = await assign(page, { rule: "closed" });
  const student = await withoutScripts(browser, baseURL ?? "");
  await joinAndStart(student, link);
  const attempt = new URL(student.url()).pathname;
  await answerAll(student, 1);
  await expect(student.getByRole("heading", { name: words("assign.heldTitle") })).toBeVisible();
  await shot(student, "held");
  const told = await (await student.request.get(`/api/v1${attempt}`)).json();
  expect(told.attempt).toMatchObject({ finished: true, review: {}, byTopic: [] });
  expect(told.attempt).not.toHaveProperty("result");
  await page.getByRole("button", { name: words("assign.closeNow") }).click();
  await expect(page.getByText(words("assign.closedNow"))).toBeVisible();
  await student.goto(attempt);
  await expect(student.getByRole("heading", { name: words("result.review") })).toBeVisible();
  await page.goto(`${results}/questions`);
  await expect(page.getByText(words("verdict.true")).first()).toBeVisible();
  await shot(page, "preview");
  await student.context().close();
  await endExam(page, results);
});

test("what is mistyped comes back beside its field, and nothing else is lost", async ({ page }) => {
  await signIn(page);
  const { path: room } = await makeClass(page, "9");
  await page.goto(`${room}/assignments/new`);
  await page.locator("#limit").fill("soon");
  await page.locator("#set").selectOption("numbers");
  await page.locator("#attempts").selectOption("unlimited");
  await page.getByRole("button", { name: words("assign.create") }).click();
  await expect(page.getByText(words("assign.badTimeLimitMinutes"))).toBeVisible();
  await expect(page.locator("#limit")).toHaveValue("soon");
  await expect(page.locator("#set")).toHaveValue("numbers");
  await expect(page.locator("#attempts")).toHaveValue("unlimited");
  await page.locator("#limit").fill("\u0661\u0660");
  await page.locator("#closesAt").fill("2001-01-01T10:00");
  await page.getByRole("button", { name: words("assign.create") }).click();
  await expect(page.getByText(words("assign.badClosesAt"))).toBeVisible();
});

test("pages of assignments have room on a phone and no barrier", async ({ page }) => {
  test.setTimeout(180_000);
  await signIn(page);
  const { path: room } = await makeClass(page, "9");
  const { results, link } = await assign(page, { rule: "each", limit: "10" });
  const paths = [`${room}/assignments/new`, results, `${results}/questions`, `${results}/statistics`, link, room];
  for (const [at, path] of paths.entries()) {
    for (const locale of localeTags.filter((each) => isTurnOf(each, at))) {
      await page.goto(localPath(locale, path));
      await expectNoSidewaysScroll(page);
      await expectRoomForThumbs(page);
    }
    await expectNoBarrierAnywhere(page, "ar");
  }
});
