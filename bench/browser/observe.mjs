/**
 * Runs in the page before anything else, and keeps in `benchSeen`, in ms since the visit began: the largest paint, the
 * first, long tasks, and how long taps took to be painted. Tells `benchStands` when what is `watched` stood there.
 */
export function observe(watched) {
  const seen = { largestPaint: 0, firstPaint: 0, longTasks: [], taps: [] };
  globalThis.benchSeen = seen;
  const on = (type, take, more = {}) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) take(entry);
    }).observe({ type, buffered: true, ...more });
  on("largest-contentful-paint", ({ startTime }) => {
    seen.largestPaint = startTime;
  });
  on("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") seen.firstPaint = startTime;
  });
  on("longtask", ({ startTime, duration }) => seen.longTasks.push({ startTime, duration }));
  on("event", ({ name, duration }) => seen.taps.push({ name, duration }), { durationThreshold: 16 });
  const look = () => {
    const { width = 0, height = 0 } = document.querySelector(watched)?.getBoundingClientRect() ?? {};
    if (width > 0 && height > 0) globalThis.benchStands(performance.now());
    else requestAnimationFrame(look);
  };
  if (watched) requestAnimationFrame(look);
}
