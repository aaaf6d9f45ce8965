import { guessOf } from "../../faults/learner.mjs";
import { forEach } from "./wire.mjs";

const set = "all-five";

/**
 * What learners send, in the order in which they do; each step has a name, the learners' pieces of work it consists of,
 * and `run` for one of them. What one step learns the next one needs.
 */
export function requestsOf(wire, { learners, pictures }) {
  const crowd = Array.from({ length: learners }, () => ({ cookie: "" }));
  const must = senderOf(wire);
  const look = readerOf(must);
  const page = (name, path) => ({
    name,
    run: () => forEach(crowd, async (one) => look(one, path(one))),
    count: learners,
  });
  const attempt = (one) => `/attempts/${one.id}`;
  return [
    page("home", () => "/"),
    page("questions", () => `/api/v1/sets/${set}/questions?seed=1`),
    {
      name: "start",
      count: learners,
      run: () =>
        forEach(crowd, async (one) => {
          const body = { set, lang: "ar", mode: "practice", count: 10 };
          const { text, cookie } = await must(201, "POST", "/api/v1/attempts", { body });
          Object.assign(one, { cookie, ...JSON.parse(text).attempt });
        }),
    },
    page("question page", (one) => `${attempt(one)}?question=${one.questions[0].id}`),
    {
      name: "answer",
      count: learners * 10,
      run: () =>
        forEach(crowd, async ({ id, cookie, questions }) => {
          for (const face of questions)
            await must(200, "PUT", `/api/v1/attempts/${id}/answers/${face.id}`, {
              cookie,
              body: { answer: guessOf(face) },
            });
        }),
    },
    {
      name: "finish",
      count: learners,
      run: () =>
        forEach(crowd, ({ id, cookie }) => must(200, "POST", `/api/v1/attempts/${id}/finish`, { cookie, body: {} })),
    },
    page("result page", attempt),
    {
      name: "share",
      count: learners,
      run: () =>
        forEach(crowd, async (one) => {
          const { text } = await must(201, "POST", `/api/v1/attempts/${one.id}/share`, {
            cookie: one.cookie,
            body: {},
          });
          Object.assign(one, { share: JSON.parse(text).share });
        }),
    },
    page("share page", ({ share }) => share.url),
    {
      name: "card",
      count: pictures,
      run: () => forEach(crowd.slice(0, pictures), ({ share }) => must(200, "GET", share.cards.wide)),
    },
  ];
}

/** Sends one request; any other status than the given one ends the measurement. */
function senderOf(wire) {
  return async (status, ...request) => {
    const reply = await wire.send(...request);
    if (reply.status !== status)
      throw new Error(`${request[0]} ${request[1]}: ${reply.status} ${reply.text.slice(0, 200)}`);
    return reply;
  };
}

/** Gets a page as a browser does: the first brings its style sheet within it, and later ones are told that it is there. */
function readerOf(must) {
  return async (one, path) => {
    const { text } = await must(200, "GET", path, { cookie: [one.cookie, one.style].filter(Boolean).join("; ") });
    const [, sheet] = /<style[^>]* data-file="([^"]+)"/u.exec(text) ?? [];
    if (sheet) one.style = `style=${sheet}`;
  };
}
