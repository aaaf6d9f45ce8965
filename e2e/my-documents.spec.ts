import { expect, type Locator, type Page } from "playwright/test";
import { floodBeginning, floodNews } from "@/server/documents/testing/flood-news.ar";
import { answerSomehow } from "./answer-somehow";
import { expectNoBarrierAnywhere } from "./barriers";
import { asItIs, test, withoutScripts } from "./fixtures";
import { isSweep } from "./pages";
import { expectNoSidewaysScroll, expectRoomForThumbs } from "./room";
import { shot } from "./shot";
import { makeClass, signIn } from "./sign-in";
import { tabTo, tabToFromNear } from "./tab-to";
import { wordsOf } from "./words";

const words = wordsOf("ar");

/** A text is read and its questions are held against every rule: seconds where much else runs. */
const slow = { timeout: 40_000 };

const said = (page: Page) => page.locator(".review__bar [role=status]");

async function paste(page: Page, text: string) {
  await page.goto("/my-documents");
  await page.locator("#publisher").fill("وكالة الوادي");
  await page.locator("#published").fill("2024-05-14");
  await page.locator("#text").fill(text);
  await page.getByRole("button", { name: words("documents.submit") }).click();
}

/** A correction that is no number is refused in one sentence; then the fact is told of another's matter, and back again. */
async function correctAndMerge(page: Page) {
  const figures = page.locator("fieldset.review__mark", { has: page.locator("[id^='about.fact-figure']") });
  const id = ((await figures.nth(1).locator("input[id^='about.']").getAttribute("id")) ?? "").replace("about.", "");
  const fold = `fieldset:has([id="text.${id}"]) summary`;
  await tabToFromNear(page, fold);
  await page.keyboard.press("Enter");
  await tabTo(page, `[id="text.${id}"]`);
  await page.keyboard.type("كثير");
  await page.keyboard.press("Enter");
  await expect(page.locator(`[id="text.${id}-problem"]`)).toHaveText(words("documents.fault.notANumber"), slow);
  await expect(page.locator(`[id="text.${id}"]`)).toHaveValue("كثير");
  await page.locator(`[id="text.${id}"]`).fill("");
  await tabTo(page, `[id="same.${id}"]`);
  await page.keyboard.press("ArrowDown");
  await tabToFromNear(page, ".review__bar button[value=save]");
  // What was typed and the note of the save before stand on the old page as well: a new revision tells the new one.
  const revision = page.locator("form.review input[name=seen]");
  const before = await revision.inputValue();
  await page.keyboard.press("Enter");
  await expect(revision).not.toHaveValue(before, slow);
  await expect(said(page)).toContainText(words("documents.note.saved"));
  await expect(page.locator(`[id="same.${id}"]`)).not.toHaveValue("");
  await tabToFromNear(page, "button[value=undo]");
  await page.keyboard.press("Enter");
  await expect(page.locator(`[id="same.${id}"]`)).toHaveValue("", slow);
}

/** A question goes and comes back; another is mended beside its sentence; one is written by ticking a word of the text. */
async function mendAndWrite(page: Page) {
  const items = page.locator(".builder > .item:not(.item--gone, .item--suggested)");
  const said = page.locator(".said");
  await items.nth(1).locator("button[value^=remove]").click();
  await expect(said).toContainText(words("mySets.note.removed", { number: 2 }), slow);
  await said.locator("button[value=undo]").click();
  await expect(items).toHaveCount(10, slow);
  await items.locator("button[value^=turnFalse]").first().click();
  await expect(said).toContainText(words("mySets.note.turnedFalse"), slow);
  await said.locator("button[value=undo]").click();
  const last = items.nth(9);
  await last.locator(".mend > summary").click();
  await expect(last.locator(".intext mark")).not.toBeEmpty();
  await last.locator("button[value=title]").click();
  await expect(said).toBeVisible(slow);
  await last.locator("button[value^=remove]").click();
  await said.getByRole("link", { name: words("mySets.fromText") }).click();
  const sentences = page.locator("section[aria-labelledby=text]");
  await sentences.locator(".tap button[name=do]").first().click();
  await expect(items).toHaveCount(10, slow);
  await expect(said).toContainText(words("mySets.note.added"));
  await said.locator("button[value=undo]").click();
  await expect(items).toHaveCount(9, slow);
  const whole = sentences.locator(".tap__folds > .mend").first();
  await whole.locator("summary").click();
  await whole.locator("button[value=false]").click();
  await expect(page.getByRole("alert")).toHaveText(words("mySets.notPicked.unchanged"), slow);
  const free = sentences.locator(".pick").first();
  await free.locator("summary").click();
  await free.locator("button[value=gap]").click();
  await expect(page.getByRole("alert")).toHaveText(words("mySets.notPicked.none"), slow);
  await page.locator(".pick[open] .pick__word").last().click();
  await page.locator(".pick[open] button[value=gap]").click();
  await expect(items).toHaveCount(10, slow);
  await expect(items.nth(9)).toContainText(words("mySets.origin.written"));
  await suggestAgain(page, items);
  await writeUnexplained(page, items);
}

/** A question of a teacher's own without an explanation gets its sentence, and goes again. */
async function writeUnexplained(page: Page, items: Locator) {
  const count = (count: number) =>
    page.getByRole("heading", { name: words("mySets.countOf", { count, wanted: count }) });
  await expect(count(10)).toBeInViewport();
  await page.getByText(words("mySets.otherWays")).click();
  await page.getByRole("link", { name: words("kinds.true-false.name"), exact: true }).click();
  const [line = ""] = floodNews.split("\n").filter(({ length }) => length > 80);
  await page.locator("#stem-ar").fill(line.split(" ").slice(0, 9).join(" "));
  await page.getByRole("button", { name: words("mySets.saveAndBack"), exact: true }).click();
  await expect(page.locator(".said")).toContainText(words("mySets.note.explained"), slow);
  await expect(count(11)).toBeInViewport();
  await page.locator(".said button[value=undo]").click();
  await expect(items).toHaveCount(10, slow);
}

/** Two questions go, and what is suggested for them comes, one of them in other words. */
async function suggestAgain(page: Page, items: Locator) {
  for (const left of [9, 8]) {
    await items.nth(left).locator("button[value^=remove]").click();
    await expect(items).toHaveCount(left, slow);
  }
  await page.getByRole("link", { name: words("mySets.toSuggestions") }).click();
  const suggestion = page.locator(".item--suggested").first();
  await expect(suggestion.locator(".why li").first()).not.toBeEmpty();
  await suggestion.locator(".mend > summary").click();
  const stem = suggestion.locator("textarea[name=asked]");
  await stem.fill(`${await stem.inputValue()} `);
  await suggestion.getByRole("button", { name: words("mySets.addChanged") }).click();
  await expect(items).toHaveCount(9, slow);
  await expect(page.locator(".said")).toContainText(words("mySets.note.suggested", { number: 9, wanted: 10 }));
  await suggestion.getByRole("button", { name: words("mySets.addSuggestionOf", { number: 1 }) }).click();
  await expect(items).toHaveCount(10, slow);
  await expect(page.locator(".item--suggested")).toHaveCount(0);
}

/** Gives a class the set that is open as an exam, and says where its learners find it. */
async function examine(page: Page, room: string): Promise<string> {
  await page.locator(`a[href*="${room}/assignments/new"]`).click();
  await page.locator("input[value=end]").check();
  await page.getByRole("button", { name: words("assign.create") }).click();
  await expect(page.getByText(words("assign.made"))).toBeVisible();
  return new URL((await page.locator(".address").textContent()) ?? "").pathname;
}

/** From its link to its result, where each answer says that its backing is the teacher's. */
async function takeExam(student: Page, total: number) {
  await student.getByRole("button", { name: words("assign.join") }).click();
  await student.getByRole("button", { name: words("assign.start"), exact: true }).click();
  for (let number = 1; number <= total; number++) {
    await expect(student.getByText(words("attempt.position", { number, total }))).toBeVisible(slow);
    if (number === 1) await shot(student, "document-question");
    await answerSomehow(student);
    const save = student.getByRole("button", { name: words("attempt.save"), exact: true });
    await save.last().click();
  }
  await student.locator("form[action$=finish] button").click();
  await expect(student.getByRole("heading", { name: words("result.review") })).toBeVisible();
  const result = student.url();
  const first = student.locator(".review > li > details").first();
  if ((await first.getAttribute("open")) === null) await first.locator("> summary").click();
  const evidence = student.getByRole("link", { name: words("result.fullEvidence") });
  await evidence.first().click();
  await expect(student.getByText(words("mySets.fromTeacher.own"))).toBeVisible();
  await student.goto(result);
}

test("a pasted text becomes a set by keyboard alone, a class's exam without a script, and goes again", async ({
  page: signedIn,
  browser,
  baseURL,
}) => {
  test.setTimeout(240_000);
  await signIn(signedIn);
  const { path: room } = await makeClass(signedIn, "8 ج");
  await signedIn.goto("/my-documents");
  await expectNoBarrierAnywhere(signedIn, "ar");
  const page = await asItIs(signedIn, browser, baseURL ?? "");
  await paste(page, floodNews);
  await expect(page.getByRole("heading", { name: words("documents.review") })).toBeVisible(slow);
  const path = new URL(page.url()).pathname;

  const first = page.locator("fieldset.review__mark").first();
  await tabTo(page, "fieldset.review__mark input[type=radio]");
  await page.keyboard.press("ArrowDown");
  await expect(first.locator("input[value=dropped]")).toBeChecked();
  await page.keyboard.press("Enter");
  await expect(said(page)).toContainText(words("documents.note.saved"), slow);
  await expect(first.locator("input[value=dropped]")).toBeChecked();
  await tabTo(page, "button[value=undo]", 400);
  await page.keyboard.press("Enter");
  await expect(first.locator("input[value=dropped]")).not.toBeChecked(slow);
  await correctAndMerge(page);
  await signedIn.goto(path);
  await shot(signedIn, "document-review");
  await expectNoBarrierAnywhere(signedIn, "ar");
  await expectRoomForThumbs(signedIn);
  await expectNoSidewaysScroll(signedIn);

  await page.getByRole("button", { name: words("documents.makeSet") }).click();
  await expect(page.locator(".builder > .item")).toHaveCount(10, slow);
  await shot(page, "document-set");
  await mendAndWrite(page);
  await page.getByRole("button", { name: words("mySets.publish"), exact: true }).click();
  await expect(page.getByRole("status").getByText(words("mySets.note.published"))).toBeVisible(slow);
  const link = await examine(page, room);

  const student = await withoutScripts(browser, baseURL ?? "");
  expect((await student.goto(path))?.url()).toContain("/signin");
  await student.goto(link);
  await takeExam(student, 10);
  const result = student.url();
  await page.goto(path);
  await page.locator("#delete summary").click();
  await page.locator("#delete input[name=sure]").check();
  await page.getByRole("button", { name: words("documents.deleteNow") }).click();
  await expect(page.getByText(words("documents.note.deleted"))).toBeVisible();
  expect((await page.goto(path))?.status()).toBe(404);
  await student.goto(result);
  await expect(student.getByRole("heading", { name: words("result.review") })).toBeVisible();
});

test("what is no Arabic text is refused in one sentence, and nothing is stored", async ({ page, baseURL }) => {
  test.setTimeout(120_000);
  await signIn(page);
  const file = (name: string, buffer: Buffer | string) => ({
    file: { name, mimeType: "application/octet-stream", buffer: Buffer.from(buffer) },
  });
  const arabic = "أعلنت الوزارة أن العدد بلغ عشرين شخصا في المدينة ".repeat(3);
  const bad: [given: object, refused: string][] = [
    [{ text: "  \n " }, "empty"],
    [
      { text: "The ministry said that the number of the people was twenty, and that it is for the city. ".repeat(4) },
      "language&language=en",
    ],
    [
      { text: "وزارت خارجه ایران اعلام کرد که این نشست در تهران برگزار می‌شود و گفت که پنج کشور در آن شرکت می‌کنند" },
      "language&language=fa",
    ],
    [
      {
        text: "پاکستان کے وزیر اعظم نے کہا ہے کہ حکومت عوام کے لیے نئے منصوبے شروع کرے گی اور یہ بھی کہ ٹیکس نہیں بڑھے گا",
      },
      "language&language=ur",
    ],
    [file("a.txt", Buffer.from([0xcd, 0xe1, 0xc7, 0xe3, 0x20, 0xc7, 0xe1])), "encoding"],
    [file("a.txt", Buffer.from([0x41, 0, 0, 0x42])), "binary"],
    [file("a.docx", "PK\u0003\u0004word"), "broken"],
    [file("a.pdf", "%PDF-1.7"), "broken"],
    [file("a.docx", "{\\rtf1 text}"), "sort&sort=rtf"],
    [file("a.txt", "كلمة".repeat(200_000)), "nothing"],
    [file("a.txt", "كلمة ".repeat(150_000)), "nothing"],
    [file("a.html", `<p>The</p><script>var a = "${arabic}"</script>`), "language&language=en"],
    [{ text: arabic, published: "غدا" }, "described"],
    [{ text: arabic, published: "0024-05-14" }, "day"],
    [{ text: arabic, published: "2924-05-14" }, "day"],
  ];
  for (const [given, refused] of bad) {
    const answer = await page.request.post("/api/my-documents/ar", {
      multipart: { publisher: "وكالة", published: "2024-05-14", text: "", ...given },
      headers: { origin: new URL(baseURL ?? "").origin },
      maxRedirects: 0,
    });
    expect(answer.headers().location, refused).toMatch(new RegExp(`^/my-documents\\?refused=${refused}[&#].*#add$`));
  }
  await page.goto("/my-documents?refused=language&language=fa#add");
  await expect(page.getByText(words("documents.refused.language", { language: "fa" }))).toBeVisible();
  await expect(page.locator(".setcard")).toHaveCount(0);
});

test("a file is opened from the page, and one that is too large is refused on it", async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, { to: "/my-documents" });
  await page.locator("#publisher").fill("وكالة الوادي");
  await page.locator("#published").fill("2024-05-14");
  const submit = page.getByRole("button", { name: words("documents.submit") });
  await page
    .locator("#file")
    .setInputFiles({ name: "a.txt", mimeType: "text/plain", buffer: Buffer.alloc(2_000_001, "ا") });
  // Sent before the page's scripts are there, it is refused by the server.
  await submit.click();
  await expect(page.getByText(words("documents.refused.too-large"))).toBeVisible(slow);
  await page.goto("/my-documents");
  await page.locator("#publisher").fill("وكالة الوادي");
  await page.locator("#published").fill("2024-05-14");
  await page.locator("#file").setInputFiles("server/documents/testing/two-columns.pdf");
  await submit.click();
  await expect(page.getByRole("heading", { name: words("documents.review") })).toBeVisible(slow);
  await expect(page.locator(".review__text").first()).toContainText("4200");
});

// Every run sends the same form without a script.
for (const button of isSweep ? (["documents.makeSet"] as const) : []) {
  test("one button takes a text to its set where the page's scripts send the form", async ({ page }) => {
    test.setTimeout(120_000);
    await signIn(page, { to: "/my-documents" });
    await page.locator("#publisher").fill("وكالة الوادي");
    await page.locator("#published").fill("2024-05-14");
    await page.locator("#text").fill(floodNews);
    await page.getByRole("button", { name: words(button) }).click();
    await expect(page.locator(".builder > .item")).toHaveCount(10, slow);
  });
}

test("what is not saved is asked about before it is left, and stands when the publisher is mended", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signIn(page);
  await paste(page, floodBeginning);
  const dropped = page.locator("fieldset.review__mark").first().locator("input[value=dropped]");
  await expect(dropped).toBeVisible(slow);
  const { pathname } = new URL(page.url());
  await dropped.check();
  await expect(said(page)).toContainText(words("documents.unsaved"));
  const asked: string[] = [];
  page.once("dialog", async (dialog) => {
    asked.push(dialog.type());
    await dialog.dismiss();
  });
  await page.getByRole("link", { name: words("documents.all") }).click();
  await expect.poll(() => asked).toEqual(["beforeunload"]);
  await expect(dropped).toBeChecked();
  await page.locator(".review__bar button[value=save]").click();
  await expect(said(page)).toContainText(words("documents.note.saved"), slow);
  await expect(said(page)).not.toContainText(words("documents.unsaved"));
  await page.getByText(words("documents.describe")).click();
  await page.locator("#publisher").fill("صحيفة الجبل");
  await page.getByRole("button", { name: words("documents.describeSave") }).click();
  await expect(said(page)).toContainText(words("documents.note.read"), slow);
  await expect(page.locator("#described")).toContainText("صحيفة الجبل");
  await expect(dropped).toBeChecked();
  expect(new URL(page.url()).pathname).toBe(pathname);
});
