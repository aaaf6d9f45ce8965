"use client";
import { type ReactNode, useEffect, useRef, useState } from "react";

type ReadingStatusProps = {
  /** The name of the field that takes a file, and how large a file may be. */
  file: string;
  bytesMax: number;
  words: { reading: string; tooLarge: string; unreached: string };
  /** The id of the words that say on the next page why nothing was taken. */
  refusedId: string;
  /** What is said before the form is sent: all there is without a script. */
  children: ReactNode;
};

/** Nothing, that it is being read, or why it was not taken. */
type Said = { reading?: true; refused?: string };

/**
 * Says that the form around it is being read, until the next page comes. Where nothing is taken it says why, and the form
 * stays as it was filled in; a file that is too large is not sent at all.
 */
export function ReadingStatus({ file, bytesMax, words, refusedId, children }: ReadingStatusProps) {
  const [said, setSaid] = useState<Said>({});
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const form = place.current?.closest("form");
    if (!form) return undefined;
    let isReading = false;
    const send = async (event: SubmitEvent) => {
      event.preventDefault();
      const given = new FormData(form);
      const { submitter } = event;
      if (submitter instanceof HTMLButtonElement && submitter.name !== "") given.set(submitter.name, submitter.value);
      const upload = given.get(file);
      if (upload instanceof File && upload.size > bytesMax) return setSaid({ refused: words.tooLarge });
      if (isReading) return;
      isReading = true;
      setSaid({ reading: true });
      const refused = await refusalOf(form.action, given, refusedId).catch(() => words.unreached);
      isReading = false;
      if (refused !== undefined) setSaid({ refused });
    };
    // The form is shown again as it was when the reader comes back. What goes away at the press of the button itself would
    // move it from under the pointer.
    const reset = () => {
      if (!isReading) setSaid({});
    };
    form.addEventListener("submit", send);
    form.addEventListener("input", reset);
    window.addEventListener("pageshow", reset);
    return () => {
      form.removeEventListener("submit", send);
      form.removeEventListener("input", reset);
      window.removeEventListener("pageshow", reset);
    };
  }, [file, bytesMax, words, refusedId]);
  return (
    <div className={said.refused ? "reading reading--refused" : "reading"} role="status" ref={place}>
      {said.refused ?? (said.reading ? words.reading : <span className="quiet">{children}</span>)}
      {said.reading && <progress aria-hidden="true" />}
    </div>
  );
}

/** Why a form was not taken, in the words of the page that its answer leads to; opens any other page. */
async function refusalOf(action: string, given: FormData, refusedId: string): Promise<string | undefined> {
  const answer = await fetch(action, { method: "POST", body: given, headers: { accept: "text/html" } });
  const { pathname, searchParams } = new URL(answer.url);
  if (answer.ok && answer.redirected && !searchParams.has("refused") && !pathname.includes("/problems/")) {
    location.assign(answer.url);
    return undefined;
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const told = page.getElementById(refusedId) ?? page.querySelector("main h1");
  return told?.textContent?.trim() || Promise.reject(new Error("no reason was given"));
}
