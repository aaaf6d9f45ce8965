import { inPageDigits } from "../page/page-digits";

/** From a day on, a date says more. */
const shownMax = 86_400;

/** Counts down from what the server said, whatever the device's own clock shows. Returns its own end. */
export function startClocks(): () => void {
  const clocks = [...document.querySelectorAll<HTMLElement>("[data-seconds-left]")].map((clock) => ({
    clock,
    end: performance.now() + Number(clock.dataset.secondsLeft) * 1000,
  }));
  if (clocks.length === 0) return () => {};
  const show = () => {
    for (const { clock, end } of clocks) showLeft(clock, Math.max(0, Math.round((end - performance.now()) / 1000)));
  };
  show();
  const timer = setInterval(show, 1000);
  return () => clearInterval(timer);
}

function showLeft(clock: HTMLElement, left: number) {
  const digits = clock.querySelector("bdi");
  if (!digits) return;
  clock.hidden = left >= shownMax;
  const [hours, minutes, rest] = [Math.floor(left / 3600), Math.floor(left / 60) % 60, left % 60];
  const parts = [...(hours ? [hours] : []), minutes, rest].map((part) => String(part).padStart(2, "0"));
  digits.textContent = inPageDigits(parts.join(":"));
}
