"use client";
import { useRouter } from "next/navigation";
import { useEffect } from "react";

const everyMs = 4_000;

/** Words that the server says anew every few seconds while somebody looks at them. */
export function FreshCount({ words }: { words: string }) {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") router.refresh();
    }, everyMs);
    return () => clearInterval(timer);
  }, [router]);
  return words;
}
