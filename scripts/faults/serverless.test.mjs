import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { settingsOf } from "./application.mjs";
import { deployedFiles, largestFunction } from "./deployed-files.mjs";
import { openFunctionHost } from "./function-host.mjs";
import { countLaw, kept } from "./law.mjs";
import { guessOf, newTally } from "./learner.mjs";
import { openDatabase } from "./site.mjs";

const site = "https://sanad.example";
/** As such hosts name themselves. */
const serverless = { K_SERVICE: "sanad", SITE_URL: site };

let database;
let functions;
beforeAll(async () => {
  database = await openDatabase();
  functions = openFunctionHost({ ...database.settings, ...serverless });
});
afterAll(async () => {
  functions?.close();
  await database?.close();
});

/** A browser whose every request meets a process that was started for it. */
function newBrowser() {
  const cookies = new Map();
  return async (path, init = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const reply = await functions.request(path, { ...init, headers: { cookie, origin: site, ...init.headers } });
    for (const given of reply.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(given);
      cookies.set(name, value);
    }
    expect(reply.said, path).not.toMatch(/EROFS|EACCES|ENOENT|Error/);
    return reply;
  };
}

const form = (fields) => ({
  method: "POST",
  body: new URLSearchParams(fields).toString(),
  headers: { "content-type": "application/x-www-form-urlencoded" },
});
const json = (method, body) => ({
  method,
  body: JSON.stringify(body),
  headers: { "content-type": "application/json" },
});

describe("on a serverless host, with a process for each request", () => {
  it("is given no file of the repository that its functions do not read", () => {
    const ours = deployedFiles().filter((name) => !/^(node_modules|\.next)\//.test(name));
    expect(
      ours.filter(
        (name) =>
          !/^(package\.json$|prisma\/migrations\/|licenses\/|server\/documents\/reading\/pdf\/glyphs-worker\.mjs$)/.test(
            name,
          ),
      ),
    ).toEqual([]);
  });

  it("is given functions that such hosts take: 250 MB each at most, before packing", () => {
    const { name, bytes } = largestFunction();
    console.log(`Serverless: the largest function has ${Math.round(bytes / 1e6)} MB (${name})`);
    expect(bytes).toBeGreaterThan(20e6);
    expect(bytes).toBeLessThan(250e6);
  });

  it("cannot write a file", () => {
    expect(functions.tryToWrite()).toMatch(/^(EROFS|EACCES)$/);
  });

  it("takes a learner from the home page to a shared card", async () => {
    const browser = newBrowser();
    const tally = newTally();
    expect((await browser("/")).status).toBe(200);
    expect((await browser("/sets/timeline")).text).toContain('name="once"');
    const started = await browser("/attempts", form({ set: "timeline", mode: "practice" }));
    expect(started.status).toBe(303);
    const [attemptPath] = started.headers.get("location").split("?");
    const id = attemptPath.split("/").at(-1);
    const { attempt } = JSON.parse((await browser(`/api/v1${attemptPath}`)).text);
    const [first, ...others] = attempt.questions;
    expect((await browser(started.headers.get("location"))).text).toContain(first.id);
    for (const face of others.slice(0, 3)) {
      const answer = guessOf(face);
      const path = `/api/v1/attempts/${id}/answers/${face.id}`;
      expect((await browser(path, json("PUT", { answer }))).status).toBe(200);
      tally.acknowledged.set(`${id} ${face.id}`, answer);
    }
    const finished = await browser(`${attemptPath}/finish`, form({}));
    expect(finished.status).toBe(303);
    expect((await browser(attemptPath)).status).toBe(200);
    const preview = await browser(`${attemptPath}/share/preview?name=Noor`);
    expect(preview.headers.get("content-type")).toBe("image/png");
    const shared = await browser(`${attemptPath}/share`, form({ name: "Noor", confirmed: "yes" }));
    const sharePath = shared.headers.get("location");
    expect([shared.status, sharePath]).toEqual([303, expect.stringMatching(/^\/r\/[\w-]+$/)]);
    expect((await browser(sharePath)).text).toContain("Noor");
    for (const shape of ["wide", "square", "story"]) {
      const card = await browser(`${sharePath}/${shape}.png`);
      expect([shape, card.status, card.body.subarray(1, 4).toString()]).toEqual([shape, 200, "PNG"]);
    }
    expect((await browser("/me")).text).toContain(attemptPath);
    expect((await browser("/facts")).status).toBe(200);
    expect((await browser("/api/v1/health")).status).toBe(200);
    const counts = await countLaw(tally, database.settings);
    console.log(
      `Serverless: ${functions.requests()} requests, a cold process each; ${counts.acknowledged} answers acknowledged, ${counts.lost} lost`,
    );
    expect(counts).toMatchObject({ ...kept, acknowledged: 3 });
  });

  it("shows every other kind of page", async () => {
    for (const path of ["/signin", "/en/daily", "/gallery", "/problems/unavailable", "/api/openapi.json", "/manifest"])
      expect([path, (await newBrowser()(path)).status]).toEqual([path, 200]);
  });

  it("refuses to start without its settings, naming every one in one message", async () => {
    const { code, said } = await functions.refusedStart({
      ...settingsOf("", serverless),
      AUTH_SECRET: "",
      SMTP_URL: "smtp://127.0.0.1",
    });
    expect(code).toBe(1);
    expect(said).toContain(
      [
        "Sanad cannot start with these settings:",
        "  EMAIL_FROM is missing: SMTP_URL is set",
        "  DATABASE_URL is missing: a serverless host keeps no files, so the embedded database is refused",
        "  AUTH_SECRET is missing: a serverless host keeps no files",
      ].join("\n"),
    );
  });
});
