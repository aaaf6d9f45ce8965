import { guessOf } from "@/scripts/faults/learner.mjs";
import { root } from "@/scripts/setup/paths.mjs";
import { interleave } from "../interleave.mjs";
import { median } from "../median.mjs";
import { cookieHeader, startAttempt } from "../servers/learner-visit.mjs";
import { buildNextAnchor, startNextAnchor } from "../servers/next-anchor.mjs";
import { startNext } from "../servers/next-server.mjs";

/** From the start of the process until a first answer is stored, of an attempt that was begun before. */
export async function measureColdStart(world, { rounds }) {
  const { application, settings } = await world.site();
  await buildNextAnchor();
  const { ours, minimal } = await interleave(
    {
      ours: async () => {
        const attempt = await startAttempt(application.address, { set: "timeline" });
        const env = settings;
        return readyMs(await startNext({ folder: root, env, isServed: (address) => isAnswered(address, attempt) }));
      },
      minimal: async () => readyMs(await startNextAnchor()),
    },
    { rounds, warmUps: 1 },
  );
  return {
    "cold-start": {
      value: median(ours),
      ours: median(ours),
      anchor: median(minimal),
      unit: "ms",
      note: `${(median(ours) / median(minimal)).toFixed(2)} × the smallest Next app`,
      samples: { ours, minimal },
    },
  };
}

async function readyMs(server) {
  await server.close();
  return server.readyMs;
}

async function isAnswered(address, { path, cookies, questions: [face] }) {
  const response = await fetch(`${address}/api/v1${path}/answers/${face.id}`, {
    method: "PUT",
    headers: { "content-type": "application/json", cookie: cookieHeader(cookies) },
    body: JSON.stringify({ answer: guessOf(face) }),
  });
  await response.arrayBuffer();
  return response.status === 200;
}
