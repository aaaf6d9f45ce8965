const json = { "content-type": "application/json" };

/** An attempt of a guest of its own: `{ id, path, cookies, questions }`. */
export async function startAttempt(address, { set, seed, mode = "practice", count = 10 }) {
  const response = await fetch(`${address}/api/v1/attempts`, {
    method: "POST",
    headers: json,
    body: JSON.stringify({ set, lang: "ar", mode, count, ...(seed === undefined ? {} : { seed }) }),
  });
  if (response.status !== 201) throw new Error(`An attempt was not started: ${response.status}`);
  const { attempt } = await response.json();
  const cookies = response.headers.getSetCookie().map((header) => {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(header);
    return { name, value };
  });
  return { id: attempt.id, path: `/attempts/${attempt.id}`, cookies, questions: attempt.questions };
}

/** As a request carries them. */
export const cookieHeader = (cookies) => cookies.map(({ name, value }) => `${name}=${value}`).join("; ");

/** A set and a seed with a question of the kind that most are: one right answer among some options. */
export async function findSingleChoice(address) {
  const { sets } = await (await fetch(`${address}/api/v1/sets`)).json();
  for (const seed of [1, 2, 3, 4, 5, 6, 7, 8])
    for (const { slug: set } of sets) {
      const { questions } = await (await fetch(`${address}/api/v1/sets/${set}/questions?seed=${seed}`)).json();
      if (questions.some(({ kind }) => kind === "single-choice")) return { set, seed };
    }
  throw new Error("No set asks a question with one right answer among some");
}

/** An attempt and the address of a single-choice question in it. */
export async function startSingleChoice(address, wish) {
  const attempt = await startAttempt(address, wish);
  const question = attempt.questions.find(({ kind }) => kind === "single-choice");
  return { ...attempt, question: question.id, questionPath: `${attempt.path}?question=${question.id}` };
}
