"use client";
import { useRouter } from "next/navigation";
import { useEffect } from "react";

const everyMs = 4_000;

/** Asks every few seconds, while somebody looks, whether anything has changed, and loads the page anew when it has. */
export function LivePage({ address, stamp, words }: { address: string; stamp: string; words: string }) {
  const router = useRouter();
  useEffect(() => {
    let isAsking = false;
    const ask = async () => {
      if (isAsking || document.visibilityState !== "visible") return;
      isAsking = true;
      const reply = await fetch(address).catch(() => null);
      const now: unknown = reply?.ok ? await reply.json().catch(() => null) : null;
      isAsking = false;
      if (typeof now === "object" && now !== null && "stamp" in now && now.stamp !== stamp) router.refresh();
    };
    const timer = setInterval(ask, everyMs);
    return () => clearInterval(timer);
  }, [router, address, stamp]);
  return words;
}
