import { interleave } from "../interleave.mjs";
import { finishedAttempt } from "../servers/finished-attempt.mjs";
import { cookieHeader } from "../servers/learner-visit.mjs";
import { timesAnchor } from "../times-anchor.mjs";

/** A wide card of a result, each with another name so that each is drawn, beside a plain Latin card of next/og. */
export async function measureCard(world, { rounds }) {
  const { application } = await world.site();
  const next = await world.next();
  const { path, cookies } = await finishedAttempt(application.address);
  const preview = `${application.address}${path}/share/preview`;
  const headers = { cookie: cookieHeader(cookies) };
  let cards = 0;
  const name = () => `Noor ${cards++}`;
  const { ours, plain } = await interleave(
    {
      ours: () => drawnMs(`${preview}?name=${encodeURIComponent(name())}`, headers),
      plain: () => drawnMs(`${next.address}/card?name=${encodeURIComponent(name())}`),
    },
    { rounds, warmUps: 3 },
  );
  return {
    card: {
      ...timesAnchor(ours, plain),
      unit: "ms",
      samples: { ours, plain },
    },
  };
}

async function drawnMs(address, headers = {}) {
  const from = performance.now();
  const response = await fetch(address, { headers });
  const bytes = await response.arrayBuffer();
  const ms = performance.now() - from;
  if (response.headers.get("content-type") !== "image/png" || bytes.byteLength === 0)
    throw new Error(`No card came from ${new URL(address).pathname}: ${response.status}`);
  return ms;
}
