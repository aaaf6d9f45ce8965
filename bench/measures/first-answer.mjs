import { msOf, openVisit } from "../browser/visit.mjs";
import { interleave } from "../interleave.mjs";
import { median } from "../median.mjs";
import { findSingleChoice, startSingleChoice } from "../servers/learner-visit.mjs";

const line = "slow 3G";
/** Slow things are visited less often: their figures vary by less than what is asked of ours. */
const surveyRounds = 3;
/** A tap that has brought nothing by then is lost. */
const lostAfterMs = 20_000;

const places = {
  ours: { option: "label.option", send: ".actions .btn--main", verdict: "#verdict" },
  bare: { option: "#q1 label.option", send: "#q1 button", verdict: "#q1 .verdict" },
  minimal: { option: "#q1 label.option", send: "#q1 button", verdict: ".verdict" },
};

/** A learner who taps an option the moment it stands there, then the button: what comes of it, and when. */
export async function measureFirstAnswer(world, { taps }) {
  const { application } = await world.site();
  const next = await world.next();
  const floor = await world.floor();
  const survey = await world.survey();
  const browser = await world.browser();
  const wish = await findSingleChoice(application.address);
  const { ours, bare, minimal } = await interleave(
    {
      ours: () => tapOurs(browser, application.address, wish),
      bare: () => tapAtOnce(browser, { address: floor.address, path: "/", place: places.bare }),
      minimal: () => tapAtOnce(browser, { address: next.address, path: "/quiz", place: places.minimal }),
    },
    { rounds: taps },
  );
  const surveyed = await interleave(
    { survey: () => visibleAt(browser, survey.address) },
    { rounds: Math.min(surveyRounds, taps) },
  );
  const visible = median(ours.map((visit) => visit.visibleMs));
  const visibleSurvey = median(surveyed.survey);
  const feedback = (visits) => median(visits.map(({ feedbackMs }) => feedbackMs));
  const lost = (visits) => visits.filter(({ isLost }) => isLost).length;
  return {
    "answer-visible": {
      value: visible / visibleSurvey,
      ours: visible,
      anchor: visibleSurvey,
      unit: "ms",
      samples: { ours, survey: surveyed.survey },
    },
    "taps-lost": {
      value: lost(ours),
      ours: lost(ours),
      anchor: lost(bare),
      unit: `of ${taps}`,
      note: `the smallest Next page with a form: ${lost(minimal)}`,
    },
    "first-feedback": {
      value: feedback(ours) / feedback(bare),
      ours: feedback(ours),
      anchor: feedback(bare),
      unit: "ms",
      note: `the smallest Next page with a form: ${(feedback(minimal) / feedback(bare)).toFixed(2)} × the floor`,
      samples: { ours, bare, minimal },
    },
  };
}

async function tapOurs(browser, address, wish) {
  const { path, question, questionPath, cookies } = await startSingleChoice(address, wish);
  const visit = await tapAtOnce(browser, { address, path: questionPath, cookies, place: places.ours });
  const headers = { cookie: cookies.map(({ name, value }) => `${name}=${value}`).join("; ") };
  const { attempt } = await (await fetch(`${address}/api/v1${path}`, { headers })).json();
  const isStored = Object.keys(attempt.answers).join() === question;
  return { ...visit, isLost: visit.isLost || !isStored };
}

async function tapAtOnce(browser, { path, place, ...visit }) {
  const { page, watchedMs, close } = await openVisit(browser, { ...visit, line, watched: place.option });
  let isLost = false;
  const feedbackMs = await msOf(async () => {
    await page.goto(path, { waitUntil: "commit" });
    await page.locator(place.option).first().click();
    await page.locator(place.send).first().click({ noWaitAfter: true });
    await page
      .locator(place.verdict)
      .first()
      .waitFor({ timeout: lostAfterMs })
      .catch(() => {
        isLost = true;
      });
  });
  await close();
  return { visibleMs: watchedMs(), feedbackMs, isLost };
}

async function visibleAt(browser, address) {
  const option = ".sd-item";
  const { page, watchedMs, close } = await openVisit(browser, { address, line, watched: option });
  await page.goto("/", { waitUntil: "commit" });
  await page.locator(option).first().waitFor();
  await close();
  return watchedMs();
}
