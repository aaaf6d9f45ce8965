// Preloaded into programs that must not outlive the command that started them, even when that was killed with -9.
const launcher = process.ppid;
const patienceMs = 5_000;

const watch = setInterval(() => {
  if (process.ppid === launcher) return;
  clearInterval(watch);
  process.kill(process.pid, "SIGTERM");
  setTimeout(() => process.exit(1), patienceMs).unref();
}, 300);
watch.unref();
