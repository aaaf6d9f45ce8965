/** Next calls this once when a server starts, and never during a build: bad settings end the start here. */
export async function register() {
  // biome-ignore lint/style/noProcessEnv: Next says here, and only here, which runtime it starts
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { watchRequests } = await import("./server/requests/watch-requests");
  const { concludeRequest } = await import("./server/requests/conclude-request");
  watchRequests(concludeRequest);
  const { startServer } = await import("./server/start");
  await startServer();
}

/** Next tells of every exception in a page or a route; the reader gets the number that the log has. */
export async function onRequestError(error: unknown) {
  // biome-ignore lint/style/noProcessEnv: Next says here, and only here, which runtime it runs
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { noteError } = await import("./server/requests/note-error");
  noteError(error);
}
