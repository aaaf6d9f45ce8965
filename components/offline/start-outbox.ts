import { inPageDigits } from "../page/page-digits";
import { type MailState, mailAnswers } from "./mail-answers";

/** Whole sentences; in `waiting` and `last`, `{count}` is to fill. */
export type OutboxWords = Readonly<Record<Exclude<MailState["say"], "nothing"> | "last" | "goOn", string>>;

/** Mails answers for as long as the page stands, and says on its last line how they fare. Returns its own end. */
export function startOutbox(): () => void {
  const line = document.querySelector<HTMLElement>(".outbox[data-words]");
  if (!line) return () => {};
  const words: OutboxWords = JSON.parse(line.dataset.words ?? "{}"); // written by OutboxLine
  return mailAnswers((state) => {
    line.textContent = sentenceOf(state, words);
    if (!("attemptId" in state)) return;
    const link = document.createElement("a");
    link.href = `${line.dataset.prefix}/attempts/${state.attemptId}`;
    link.textContent = words.goOn;
    line.append(" ", link);
  });
}

function sentenceOf(state: MailState, words: OutboxWords): string {
  if (state.say === "nothing") return "";
  if (state.say !== "waiting") return words[state.say];
  return words[state.isLast ? "last" : "waiting"].replace("{count}", inPageDigits(String(state.count)));
}
