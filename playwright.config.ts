import { defineConfig } from "playwright/test";

// `npm test` starts a Sanad of its own and names it here, with the Chromium it found.
const address = process.env.SANAD_URL ?? "http://127.0.0.1:3000";
const executablePath = process.env.SANAD_CHROMIUM;

export default defineConfig({
  testDir: "e2e",
  fullyParallel: true,
  // Twice as many as small machines have cores: a journey often waits for the browser, the server or a slow line.
  workers: 4,
  forbidOnly: true,
  // On a machine that does something else too, a page may take seconds: what never comes is still found.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: address,
    // A trace costs a fifth of the whole run: a sweep keeps them, otherwise what the page looked like must do.
    trace: process.env.SANAD_LONG ? "retain-on-failure" : "off",
    screenshot: "only-on-failure",
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        "--no-sandbox",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
