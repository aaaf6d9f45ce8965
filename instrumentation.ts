/** Next calls this once when a server starts, and never during a build: bad settings end the start here. */
export async function register() {
  // biome-ignore lint/style/noProcessEnv: Next says here, and only here, which runtime it starts
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { watchResponses } = await import("./server/page-status");
  watchResponses();
  const { startServer } = await import("./server/start");
  await startServer();
}
