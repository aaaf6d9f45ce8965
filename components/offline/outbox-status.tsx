"use client";

import { useEffect, useState } from "react";
import { type Digits, inDigits } from "@/i18n/digits";
import { type MailState, mailAnswers } from "./mail-answers";

type Sentence = MailState["say"] | "last" | "goOn";

type OutboxStatusProps = {
  /** Whole sentences; in `waiting` and `last`, `{count}` is to fill. */
  words: Readonly<Record<Exclude<Sentence, "nothing">, string>>;
  digits: Digits;
  /** The beginning of addresses in the page's language. */
  prefix: string;
  /** The build that the worker keeps the shell of; none while developing. */
  build: string | undefined;
};

/** Says which answers wait in this browser and when they have arrived; says nothing while all is well. */
export function OutboxStatus({ words, digits, prefix, build }: OutboxStatusProps) {
  const [state, setState] = useState<MailState>({ say: "nothing" });
  useEffect(() => mailAnswers(setState), []);
  useEffect(() => {
    if (build) navigator.serviceWorker?.register(`/sw.js?build=${build}`).catch(() => undefined); // works without it
  }, [build]);
  return (
    <p className="outbox" role="status">
      {sentenceOf(state, words, digits)}
      {"attemptId" in state && (
        <>
          {" "}
          <a href={`${prefix}/attempts/${state.attemptId}`}>{words.goOn}</a>
        </>
      )}
    </p>
  );
}

function sentenceOf(state: MailState, words: OutboxStatusProps["words"], digits: Digits): string {
  if (state.say === "nothing") return "";
  if (state.say !== "waiting") return words[state.say];
  return words[state.isLast ? "last" : "waiting"].replace("{count}", inDigits(String(state.count), digits));
}
