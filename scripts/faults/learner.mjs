import { randomBytes } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";

/** Long: a busy machine is slow, and what is counted as broken must be broken. */
const patienceMs = 40_000;
const pauseMaxMs = 1_000;

/** What a crowd was told: `acknowledged` holds the answer that was sent, by attempt and question. */
export function newTally() {
  return {
    attempts: new Map(),
    acknowledged: new Map(),
    latenciesMs: [],
    /** How often a request came to nothing, by status or as a broken connection, and was sent again. */
    sentAgain: {},
    unexpected: [],
    gaveUp: 0,
  };
}

/**
 * A learner at the public interface who sends each request again, unchanged, until it is acknowledged or `deadline` (in
 * the milliseconds of `performance.now()`) has passed. `addresses`: where the site is; each try takes the next.
 */
export class Learner {
  #cookie = "";
  #tries = 0;
  attemptId;
  questions = [];

  constructor({ addresses, tally, deadline }) {
    Object.assign(this, { addresses, tally, deadline });
  }

  async start({ set, mode = "practice", count = 10 }) {
    const headers = { "idempotency-key": randomBytes(16).toString("base64url") };
    const started = await this.#insist("POST", "/api/v1/attempts", { set, lang: "ar", mode, count }, 201, headers);
    if (!started) return false;
    this.attemptId = started.attempt.id;
    this.questions = started.attempt.questions;
    this.tally.attempts.set(this.attemptId, this);
    return true;
  }

  /** Answers the question at this place and remembers what was acknowledged. */
  async answer(place) {
    const face = this.questions[place % this.questions.length];
    const answer = guessOf(face);
    const from = performance.now();
    const receipt = await this.#insist("PUT", `/api/v1/attempts/${this.attemptId}/answers/${face.id}`, { answer }, 200);
    if (!receipt) return;
    this.tally.latenciesMs.push(performance.now() - from);
    this.tally.acknowledged.set(`${this.attemptId} ${face.id}`, answer);
  }

  async finish() {
    const finished = await this.#insist("POST", `/api/v1/attempts/${this.attemptId}/finish`, {}, 200);
    this.result = finished?.result;
  }

  async #insist(method, path, body, status, headers) {
    for (let tries = 0; performance.now() < this.deadline; tries++) {
      const reply = await this.#send(method, path, body, headers);
      if (reply.status === status) return reply.json;
      this.tally.sentAgain[reply.status] = (this.tally.sentAgain[reply.status] ?? 0) + 1;
      if (!mayPass.has(reply.status)) {
        this.tally.unexpected.push(`${method} ${path}: ${reply.status} ${reply.text}`);
        return undefined;
      }
      await wait(Math.min(pauseMaxMs, reply.pauseMs ?? 50 * 2 ** tries));
    }
    this.tally.gaveUp += 1;
    return undefined;
  }

  async #send(method, path, body, headers = {}) {
    const address = this.addresses[this.#tries++ % this.addresses.length];
    try {
      const response = await fetch(`${address}${path}`, {
        method,
        headers: { "content-type": "application/json", cookie: this.#cookie, ...headers },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(patienceMs),
      });
      const text = await response.text();
      const isProblem = response.status === 503 || response.status === 429;
      if (isProblem && !response.headers.get("retry-after")) return { status: "no Retry-After", text };
      const given = response.headers.getSetCookie().map((cookie) => cookie.split(";")[0]);
      if (given.length > 0) this.#cookie = given.join("; ");
      return {
        status: response.status,
        text,
        json: response.ok ? JSON.parse(text) : undefined,
        pauseMs: isProblem ? Number(response.headers.get("retry-after")) * 1000 : undefined,
      };
    } catch {
      return { status: "broken", text: "" };
    }
  }

  /** A request of another sort by the same learner. */
  ask = (path, init = {}) =>
    fetch(`${this.addresses[0]}${path}`, {
      redirect: "manual",
      ...init,
      headers: { cookie: this.#cookie, ...init.headers },
    });
}

/** What a client may meet and send again: no connection, a proxy without an instance, a database that is away. */
const mayPass = new Set(["broken", 429, 502, 503, 504]);

/** An answer that the question's face alone allows. */
export function guessOf({ kind, options = [], left = [], right = [], precision = "day" }) {
  const ids = options.map(({ id }) => id);
  if (kind === "multiple-select") return ids.slice(0, 2);
  if (kind === "ordering") return ids;
  if (kind === "matching") return Object.fromEntries(left.map(({ id }, at) => [id, right[at % right.length]?.id]));
  if (kind === "numeric-entry") return "5";
  if (kind === "date-entry") return "2014-08-08".slice(0, { day: 10, month: 7, year: 4 }[precision]);
  return ids[0] ?? "5";
}
