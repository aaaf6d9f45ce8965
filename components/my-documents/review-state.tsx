"use client";
import { type ReactNode, useEffect, useState } from "react";
import { isChanged } from "./changed-field";

/** Says so while a form's choices are not saved, and has the browser ask before they are left behind. */
export function UnsavedReview({ formId, children }: { formId: string; children: ReactNode }) {
  const [isUnsaved, setUnsaved] = useState(false);
  useEffect(() => {
    const form = document.getElementById(formId);
    if (!(form instanceof HTMLFormElement)) return undefined;
    let isSent = false;
    const look = () => setUnsaved([...form.elements].some(isChanged));
    // A form is put back after its event.
    const lookAgain = () => setTimeout(look);
    const send = () => {
      isSent = true;
    };
    // Whoever comes back finds what was chosen as it was left.
    const back = () => {
      isSent = false;
      look();
    };
    const ask = (event: BeforeUnloadEvent) => {
      if (!isSent && [...form.elements].some(isChanged)) event.preventDefault();
    };
    look();
    form.addEventListener("input", look);
    form.addEventListener("reset", lookAgain);
    form.addEventListener("submit", send);
    window.addEventListener("pageshow", back);
    window.addEventListener("beforeunload", ask);
    return () => {
      form.removeEventListener("input", look);
      form.removeEventListener("reset", lookAgain);
      form.removeEventListener("submit", send);
      window.removeEventListener("pageshow", back);
      window.removeEventListener("beforeunload", ask);
    };
  }, [formId]);
  return isUnsaved ? <strong>{children}</strong> : null;
}
