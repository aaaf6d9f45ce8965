const seconds = () => `${(performance.now() / 1000).toFixed(1).padStart(6)} s`;

let stream = process.stdout;

/** For commands whose stdout is data. */
export const sayOnStderr = () => {
  stream = process.stderr;
};

/** One line of progress, with the seconds since the command began. */
export const say = (message) => stream.write(`[${seconds()}] ${message}\n`);

/** Says now and then that a long step is still going. Returns a function that ends it. */
export function keepSaying(message, everySeconds = 15) {
  const timer = setInterval(() => say(`… still ${message}`), everySeconds * 1000);
  return () => clearInterval(timer);
}

// A closed terminal must not turn a clean stop into a crash.
for (const closed of [process.stdout, process.stderr]) closed.on("error", () => {});
