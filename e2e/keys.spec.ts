import { spawnSync } from "node:child_process";
import { type APIRequestContext, type APIResponse, expect } from "playwright/test";
import { test } from "./fixtures";

/** What the command for editors says of a question: all that a learner must not see before the answer, too. */
type KnownQuestion = {
  id: string;
  kind: string;
  stem: string;
  scopeText?: string;
  options?: { id: string; text: string }[];
  left?: { text: string }[];
  right?: { text: string }[];
  unit?: string;
  explanation: string;
  perOption: Record<string, string>;
  proof: { because: string; belongsTo?: string }[];
  facts: string[];
  references: { sha256: string }[];
  cell: string;
};

const [set, seed, count, lang] = ["all-five", 1, 40, "ar"] as const;

/** The questions of the attempt below, with keys: the same set, seed and count ask the same. */
function askEditors(): KnownQuestion[] {
  const args = ["--conditions=react-server", "--import", "tsx", "cli/sanad.ts", "questions"];
  const options = ["--set", set, "--seed", String(seed), "--count", String(count), "--lang", lang];
  const run = spawnSync(process.execPath, [...args, ...options], { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(run.stdout).questions;
}

/** Everything that may be read before the answer, of all questions: one may say what another asks for. */
const shownIn = (questions: KnownQuestion[]) =>
  JSON.stringify(
    questions.map(({ id, stem, options, left, right, unit }) => ({ id, stem, options, left, right, unit })),
  );

/** Texts that tell of a key, each long enough to stand nowhere by chance. */
function canariesOf(questions: KnownQuestion[]): string[] {
  const shown = shownIn(questions);
  const told = questions.flatMap(({ explanation, perOption, proof, facts, references, cell }) => [
    ...[explanation, cell, ...Object.values(perOption), ...facts],
    ...proof.flatMap(({ because, belongsTo = "" }) => [because, belongsTo]),
    ...references.map(({ sha256 }) => sha256),
  ]);
  const secret = [...new Set(told)].filter((text) => text.length >= 8 && !shown.includes(text));
  return secret.flatMap(writtenAs);
}

/** What only a page of an answered question has stands among them. */
const fieldNames =
  /keyText|perOption|isCorrect|answerText|verdict__true|\\?"(explanation|proof|evidence|accepted|cell|gradedBy)\\?"\s*:/;

/** The style sheet within a page is the same for all. */
const styles = /<style.*?<\/style>/gs;

/** A text as it stands in a page, and as it stands in data where that is another. */
const writtenAs = (canary: string) => [...new Set([canary, JSON.stringify(canary).slice(1, -1)])];

/** Whatever of the answer tells: body, headers, and address. */
async function tellsOf(response: APIResponse, canaries: string[]): Promise<string[]> {
  const body = (await response.text()).replace(styles, "");
  const all = `${body}\n${JSON.stringify(response.headers())}\n${response.url()}`;
  const found = canaries.filter((canary) => all.includes(canary));
  const named = fieldNames.exec(all)?.[0];
  return [...found, ...(named ? [named] : [])].map((canary) => `${response.url()}: ${canary}`);
}

async function start(request: APIRequestContext, origin: string, mode: "practice" | "exam"): Promise<string> {
  const data = { set, seed, count, lang, mode };
  const started = await request.post("/api/v1/attempts", { data, headers: { origin } });
  expect(started.status()).toBe(201);
  const { attempt } = await started.json();
  return attempt.id;
}

test("sends no byte of a key, an explanation or a proof before the answer, however it is asked", async ({
  playwright,
  baseURL,
}) => {
  test.slow();
  const origin = new URL(baseURL ?? "").origin;
  const questions = askEditors();
  const canaries = canariesOf(questions);
  expect(new Set(questions.map(({ kind }) => kind)).size).toBe(11);
  for (const { id, facts } of questions)
    expect([id, canaries.some((each) => facts.includes(each))]).toEqual([id, true]);
  const request = await playwright.request.newContext({ baseURL: origin });
  const told: string[] = [];
  const chunks = new Set<string>();
  const look = async (path: string, headers: Record<string, string> = {}) => {
    const response = await request.get(path, { headers });
    told.push(...(await tellsOf(response, canaries)));
    for (const [chunk] of (await response.text()).matchAll(/\/(?:_next\/static|assets)\/[\w./~-]+\.(?:js|css)/g))
      chunks.add(chunk);
    return response;
  };
  await look(`/api/v1/sets/${set}/questions?seed=${seed}&count=${count}&lang=${lang}`);
  for (const path of [`/sets/${set}`, "/me"]) await look(path);
  const oneOfEachKind = questions.filter(({ kind }, at) => questions.findIndex((other) => other.kind === kind) === at);
  for (const mode of ["exam", "practice"] as const) {
    const id = await start(request, origin, mode);
    for (const path of [`/api/v1/attempts/${id}`, `/attempts/${id}/paper`, `/attempts/${id}?question=end`])
      await look(path);
    for (const question of mode === "exam" ? questions : oneOfEachKind) {
      const page = await look(`/attempts/${id}?question=${question.id}`);
      expect(await page.text()).toContain(question.id);
    }
    for (const question of oneOfEachKind) {
      const path = `/attempts/${id}?question=${question.id}`;
      await look(path, { rsc: "1", ...(mode === "exam" && { "next-router-prefetch": "1" }) });
    }
    await look(`/attempts/${id}`, { rsc: "1", "next-router-prefetch": "1", "next-router-segment-prefetch": "/_tree" });
  }
  const id = await start(request, origin, "practice");
  const answer = (question: KnownQuestion, data: unknown) =>
    request.put(`/api/v1/attempts/${id}/answers/${question.id}`, { data: { answer: data }, headers: { origin } });
  // What is no answer is refused, and the refusal says nothing of what would be one.
  for (const question of oneOfEachKind)
    for (const none of [null, { no: "answer" }]) told.push(...(await tellsOf(await answer(question, none), canaries)));
  expect(told).toEqual([]);
  expect(chunks.size).toBeGreaterThan(3);
  for (const chunk of chunks) await look(chunk);
  expect(told.filter((each) => !/keyText|perOption|isCorrect|answerText|verdict__true|":$/.test(each))).toEqual([]);
  // After the answer they are there: the search finds what is to be found.
  const choice = questions.find(({ kind }) => kind === "single-choice");
  if (!choice) throw new Error("no question has a single right option");
  const answered = await answer(choice, choice.options?.[0]?.id);
  expect(await tellsOf(answered, canaries)).not.toEqual([]);
  const page = await request.get(`/attempts/${id}?question=${choice.id}`);
  expect(await tellsOf(page, canaries)).not.toEqual([]);
  await request.dispose();
});
