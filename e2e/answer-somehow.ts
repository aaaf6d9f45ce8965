import type { Page } from "playwright/test";

/** Gives some answer, right or wrong, to whatever question is on the page. */
export async function answerSomehow(page: Page): Promise<void> {
  const form = page.locator("form.question");
  const option = form.locator("input[type=radio], input[type=checkbox]").first();
  if (await option.count()) return option.check();
  for (const select of await form.locator(".pair select").all()) {
    const index = (await form.locator(".pair select").all()).length;
    await select.selectOption({ index: 1 + ((await placeOf(select)) % index) });
  }
  if (await form.locator("[name=month]").count()) await form.locator("[name=month]").selectOption("08");
  if (await form.locator("[name=day]").count()) await form.locator("[name=day]").fill("8");
  if (await form.locator("[name=year]").count()) await form.locator("[name=year]").fill("2014");
  const typed = form.locator("input[name=answer]");
  if (await typed.count()) await typed.fill("12");
}

/** Which of its fellows a list is, so that each gets a partner of its own. */
const placeOf = (select: ReturnType<Page["locator"]>): Promise<number> =>
  select.evaluate((element) => [...document.querySelectorAll(".pair select")].indexOf(element));
