"use client";
import { useEffect, useState } from "react";
import { isChanged } from "./changed-field";

type State = "unsaved" | "sending";

/** Whoever stops a page from loading may send the form again after this. */
const patienceMs = 20_000;

/**
 * Says so while a form's choices are not saved, and has the browser ask before they are left behind; while the form is on
 * its way it says that, and does not send it twice.
 */
export function ReviewState({ formId, words }: { formId: string; words: Record<State, string> }) {
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
      timer = setTimeout(look);
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
    look();
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
  }, [formId]);
  return state && <strong>{words[state]}</strong>;
}
