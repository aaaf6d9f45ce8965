"use client";
import { type ReactNode, useEffect, useRef, useState } from "react";

type ReadingStatusProps = {
  /** The name of the field that takes a file, and how large a file may be. */
  file: string;
  bytesMax: number;
  words: { reading: string; tooLarge: string };
  /** What is said before the form is sent: all there is without a script. */
  children: ReactNode;
};

type Said = "nothing" | keyof ReadingStatusProps["words"];

/** Says that the form around it is being read, until the next page comes; a file that is too large is not sent at all. */
export function ReadingStatus({ file, bytesMax, words, children }: ReadingStatusProps) {
  const [said, setSaid] = useState<Said>("nothing");
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const form = place.current?.closest("form");
    if (!form) return undefined;
    const send = (event: SubmitEvent) => {
      const given = new FormData(form).get(file);
      const isTooLarge = given instanceof File && given.size > bytesMax;
      if (isTooLarge) event.preventDefault();
      setSaid(isTooLarge ? "tooLarge" : "reading");
    };
    // The form is shown again as it was when the reader comes back.
    const reset = () => setSaid("nothing");
    form.addEventListener("submit", send);
    form.addEventListener("change", reset);
    window.addEventListener("pageshow", reset);
    return () => {
      form.removeEventListener("submit", send);
      form.removeEventListener("change", reset);
      window.removeEventListener("pageshow", reset);
    };
  }, [file, bytesMax]);
  return (
    <div className={`reading reading--${said}`} role="status" ref={place}>
      {said === "nothing" ? <p className="quiet">{children}</p> : <p>{words[said]}</p>}
      {said === "reading" && <progress aria-hidden="true" />}
    </div>
  );
}
