"use client";
import { useEffect, useState } from "react";

type CodeButtonsProps = { code: string; words: { copy: string; copied: string; print: string } };

/** Copies or prints a code. Absent until scripts run: without them, the code is selected by one tap. */
export function CodeButtons({ code, words }: CodeButtonsProps) {
  const [isReady, setReady] = useState(false);
  const [isCopied, setCopied] = useState(false);
  useEffect(() => setReady(true), []);
  if (!isReady) return null;
  const copy = () => navigator.clipboard?.writeText(code).then(() => setCopied(true));
  return (
    <>
      {"clipboard" in navigator && (
        <button type="button" className="btn" onClick={copy}>
          {words.copy}
        </button>
      )}
      <button type="button" className="btn" onClick={() => window.print()}>
        {words.print}
      </button>
      <span role="status">{isCopied && words.copied}</span>
    </>
  );
}
