import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";
import { beforeEnd } from "../setup/on-stop.mjs";
import { root } from "../setup/paths.mjs";
import { run } from "../setup/run.mjs";
import { ownPrefix } from "./leftovers.mjs";

const nodeModule = (file) => `node_modules/${file}`;

/** Runs a check that either passes or fails as a whole; its output is shown only when it fails. */
export async function check(title, args, env = {}) {
  const { code, output } = await run(process.execPath, args, { env });
  if (code === 0) return { passed: 1, failed: 0 };
  console.error(`${title}:\n${output.trimEnd()}`);
  return { passed: 0, failed: 1 };
}

export const add = (...counts) => ({
  passed: counts.reduce((sum, { passed }) => sum + passed, 0),
  failed: counts.reduce((sum, { failed }) => sum + failed, 0),
  failures: counts.flatMap(({ failures = [] }) => failures),
});

/** Runs vitest on the files whose paths contain one of `filters`; all tests without any. */
export async function vitest(filters, env) {
  return withReport(async (report) => {
    const args = ["run", "--reporter=dot", "--reporter=json", `--outputFile.json=${report.file}`, ...filters];
    const { code } = await run(process.execPath, [nodeModule("vitest/vitest.mjs"), ...args], { show: true, env });
    const { numPassedTests: passed = 0, numFailedTests: failed = 1, testResults: files = [] } = report.read() ?? {};
    // A file that cannot be loaded, or an error outside any test, fails the run without failing a test.
    return { passed, failed: failed === 0 && code !== 0 ? 1 : failed, failures: files.flatMap(unitFailures) };
  });
}

/** Runs the journeys in a browser against the Sanad at `address`. */
export async function playwright({ address, chromium, env = {} }) {
  return withReport(async (report) => {
    const { code } = await run(process.execPath, [nodeModule("playwright/cli.js"), "test", "--reporter=dot,json"], {
      show: true,
      env: { ...env, SANAD_URL: address, SANAD_CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: report.file },
    });
    const { stats: { expected = 0, unexpected = 0, flaky = 0 } = {}, suites = [] } = report.read() ?? {};
    const failed = unexpected + flaky;
    return {
      passed: expected,
      failed: failed === 0 && code !== 0 ? 1 : failed,
      failures: suites.flatMap(journeyFailures),
    };
  });
}

/** Where, what, and the first line of why, of each failure in one file's report. */
const unitFailures = ({ name, message = "", assertionResults: tests = [] }) => {
  const failed = tests.filter(({ status }) => status === "failed");
  const where = path.relative(root, name);
  if (failed.length === 0 && message) return [`${where}: ${firstLine(message)}`];
  return failed.map(({ fullName, failureMessages: [why] }) => `${where}: ${fullName}: ${firstLine(why)}`);
};

const journeyFailures = ({ suites = [], specs = [] }) => [
  ...specs
    .filter(({ ok }) => !ok)
    .map(({ file, line, title, tests }) => {
      const [why] = tests.flatMap(({ results }) => results).flatMap(({ errors }) => errors);
      return `e2e/${file}:${line}: ${title}: ${firstLine(why?.message)}`;
    }),
  ...suites.flatMap(journeyFailures),
];

const firstLine = (text = "") => stripVTControlCharacters(text).split("\n", 1)[0].slice(0, 300);

function withReport(use) {
  const folder = mkdtempSync(ownPrefix("report"));
  const file = path.join(folder, "report.json");
  beforeEnd(() => rmSync(folder, { recursive: true, force: true }));
  return use({ file, read: () => readJson(file) });
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
