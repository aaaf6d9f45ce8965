"use client";
import { useEffect, useState } from "react";
import { isChanged } from "./changed-field";

type State = "unsaved" | "sending";

/** Whoever stops a page from loading may send the form again after this. */
const patienceMs = 20_000;

type ReviewStateProps = { formId: string; revision: number; words: Record<State, string> };

/**
 * Says so while a form's choices are not saved, and has the browser ask before they are left behind; while the form is on
 * its way it says that, and does not send it twice. What a browser puts back of an earlier `revision` is no choice.
 */
export function ReviewState({ formId, revision, words }: ReviewStateProps) {
  const [state, setState] = useState<State | null>(null);
  useEffect(() => {
    const form = document.getElementById(formId);
    if (!(form instanceof HTMLFormElement)) return undefined;
    let isSent = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const isUnsaved = () => [...form.elements].some(isChanged);
    const look = () => setState(isUnsaved() ? "unsaved" : null);
    // Whoever comes back finds what was chosen as it was left; a form is put back after its event.
    const lookAgain = () => {
      isSent = false;
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (isOutdated(revision)) form.reset();
        look();
      });
    };
    const send = (event: SubmitEvent) => {
      if (isSent) return event.preventDefault();
      isSent = true;
      setState("sending");
      timer = setTimeout(lookAgain, patienceMs);
    };
    const ask = (event: BeforeUnloadEvent) => {
      if (!isSent && isUnsaved()) event.preventDefault();
    };
    lookAgain();
    form.addEventListener("input", look);
    form.addEventListener("reset", lookAgain);
    form.addEventListener("submit", send);
    window.addEventListener("pageshow", lookAgain);
    window.addEventListener("beforeunload", ask);
    return () => {
      clearTimeout(timer);
      form.removeEventListener("input", look);
      form.removeEventListener("reset", lookAgain);
      form.removeEventListener("submit", send);
      window.removeEventListener("pageshow", lookAgain);
      window.removeEventListener("beforeunload", ask);
    };
  }, [formId, revision]);
  return state && <strong>{words[state]}</strong>;
}

/** Whether the reader came back to a page that this window showed before another save: that is remembered until it closes. */
function isOutdated(revision: number): boolean {
  const name = `revision ${location.pathname}`;
  const shown = sessionStorage.getItem(name);
  sessionStorage.setItem(name, String(revision));
  return shown !== null && shown !== String(revision) && isBack();
}

const isBack = (): boolean =>
  performance.getEntriesByType("navigation").some((entry) => "type" in entry && entry.type === "back_forward");
