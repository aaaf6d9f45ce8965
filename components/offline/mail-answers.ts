import { onceQuiet } from "../page/once-quiet";
import { type Delivery, deliver } from "./deliver";
import {
  dropAll,
  dropAnswer,
  dropStored,
  keepAnswer,
  placeOf,
  readOutbox,
  saysSomething,
  type WaitingAnswer,
} from "./outbox";
import { hasPaper, keepPaper, showNextOf } from "./paper";

/** What the reader is to know. `attemptId`: where to go on. */
export type MailState =
  | { say: "waiting"; count: number; isLast: boolean }
  | { say: "arrived" | "differs" | "refused"; attemptId: string }
  | { say: "sending" | "empty" | "nothing" };

const retryMs = 3000;
const slowMs = 1000;
const stuckMs = 15_000;

/**
 * Keeps each answer in this browser from its tap until the server has it. While there is a connection the form itself
 * goes; without one the answer waits here and the next question comes from what this tab has kept. Returns its own end.
 */
export function mailAnswers(say: (state: MailState) => void): () => void {
  const end = new AbortController();
  const { signal } = end;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener("abort", () => clearTimeout(timer));
  let news: MailState | undefined;

  async function send(): Promise<void> {
    clearTimeout(timer);
    for (const answer of readOutbox(localStorage)) {
      const outcome = await deliver(answer);
      if (signal.aborted) return;
      if (outcome === "away") {
        keepAnswer(localStorage, { ...answer, hasFailed: true });
        tellOfWaiting(say);
        timer = setTimeout(send, retryMs);
        return;
      }
      dropAnswer(localStorage, answer);
      // Of one that did not fail before, the page that came after its form says what became of it.
      if (answer.hasFailed && (!news || news.say === "arrived")) news = newsOf(outcome, answer);
    }
    // Once all have gone, so that «arrived» is true of every one; what went wrong with one of them comes first.
    if (news) say(news);
    news = undefined;
  }

  function onSubmit(event: SubmitEvent): void {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || event.defaultPrevented || form.method !== "post") return;
    const answer = answerIn(form, event.submitter);
    if (form.dataset.sent !== undefined) event.preventDefault();
    else if (answer && !navigator.onLine) {
      event.preventDefault();
      takeOffline(answer);
    } else {
      keepUntilNextPage(answer);
      showSending(form, () => say({ say: "sending" }));
    }
  }

  function takeOffline(answer: WaitingAnswer): void {
    if (!saysSomething(answer.fields)) {
      say({ say: "empty" });
      return;
    }
    keepAnswer(localStorage, { ...answer, hasFailed: true });
    goOn(placeOf(answer.action)?.attemptId, say);
    void send();
  }

  document.addEventListener("submit", onSubmit, { signal });
  addEventListener("online", () => void send(), { signal });
  addEventListener("pageshow", forgetSending, { signal });
  signal.addEventListener("abort", arrive(say));
  void send();
  return () => end.abort();
}

/**
 * A page has come: it shows what has arrived, or it is the one that stands in for pages while there is no connection.
 * Returns what ends its waiting.
 */
function arrive(say: (state: MailState) => void): () => void {
  // What was to be deleted must not be sent after all.
  if (document.querySelector("[data-erased]")) dropAll(localStorage);
  takeFromAddress();
  const progress = document.querySelector<HTMLElement>("[data-attempt]");
  const { attempt, stored } = progress?.dataset ?? {};
  if (attempt) dropStored(localStorage, attempt, stored ?? "");
  if (document.querySelector("[data-offline]")) {
    const waiting = readOutbox(localStorage).at(-1);
    const here = /\/attempts\/([\w-]+)/.exec(location.pathname)?.[1];
    goOn(here ?? placeOf(waiting?.action ?? "")?.attemptId, say);
    return () => {};
  }
  if (!attempt || !document.querySelector("form.question") || hasPaper(attempt)) return () => {};
  return onceQuiet(() => {
    if (navigator.onLine) void keepPaper(attempt).catch(() => undefined);
  });
}

/** An answer whose form could not be sent comes back in the fragment of the address, which no server sees. */
function takeFromAddress(): void {
  const [, address = "", form = ""] = /^#waiting=([^&]+)&(.*)$/.exec(location.hash) ?? [];
  const place = placeOf(decodeURIComponent(address));
  if (!place) return;
  const fields = [...new URLSearchParams(decodeURIComponent(form))];
  const known = readOutbox(localStorage).find(({ action }) => action === place.action);
  if (saysSomething(fields))
    keepAnswer(localStorage, { action: place.action, fields, sequence: known?.sequence ?? 1, hasFailed: true });
  history.replaceState(null, "", location.pathname);
}

function goOn(attemptId: string | undefined, say: (state: MailState) => void): void {
  const answered = new Set(readOutbox(localStorage).map(({ action }) => action));
  const hasNext = attemptId !== undefined && showNextOf(attemptId, answered);
  if (answered.size > 0) tellOfWaiting(say, !hasNext);
  else say({ say: "nothing" });
}

const newsOf = (outcome: Exclude<Delivery, "away">, { action }: WaitingAnswer): MailState => ({
  say: outcome === "delivered" ? "arrived" : outcome,
  attemptId: placeOf(action)?.attemptId ?? "",
});

const tellOfWaiting = (say: (state: MailState) => void, isLast = false) =>
  say({ say: "waiting", count: readOutbox(localStorage).filter(({ hasFailed }) => hasFailed).length, isLast });

function answerIn(form: HTMLFormElement, submitter: HTMLElement | null): WaitingAnswer | undefined {
  const place = placeOf(form.getAttribute("action") ?? "");
  if (!place) return undefined;
  const fields = [...new FormData(form, submitter)].flatMap(([name, value]): [string, string][] =>
    typeof value === "string" ? [[name, value]] : [],
  );
  return { action: place.action, fields, sequence: Number(form.dataset.sequence ?? 0) + 1, hasFailed: false };
}

/** Its form is on its way; should the tab be closed now, the next page of ours sends the answer again. */
function keepUntilNextPage(answer: WaitingAnswer | undefined): void {
  if (answer && saysSomething(answer.fields)) keepAnswer(localStorage, answer);
}

/** One tap sends once; what takes longer than a moment is said. A form that led nowhere may be sent again later. */
function showSending(form: HTMLFormElement, saySlow: () => void): void {
  form.dataset.sent = "";
  setTimeout(saySlow, slowMs);
  setTimeout(() => delete form.dataset.sent, stuckMs);
}

/** Back from the page that followed: its form may be sent again. */
function forgetSending(): void {
  for (const form of document.querySelectorAll<HTMLElement>("[data-sent]")) delete form.dataset.sent;
}
