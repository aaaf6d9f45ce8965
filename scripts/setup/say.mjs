const seconds = () => `${(performance.now() / 1000).toFixed(1).padStart(6)} s`;

/** One line of progress, with the seconds since the command began. */
export const say = (message) => console.log(`[${seconds()}] ${message}`);

/** Says now and then that a long step is still going. Returns a function that ends it. */
export function keepSaying(message, everySeconds = 15) {
  const timer = setInterval(() => say(`… still ${message}`), everySeconds * 1000);
  return () => clearInterval(timer);
}

// A closed terminal must not turn a clean stop into a crash.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
