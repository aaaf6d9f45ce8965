"use client";
import { useEffect, useState } from "react";

type TimeLeftProps = { /** By the server's clock, when the page was made. */ seconds: number; label: string };

/** Counts down from what the server said, whatever the device's own clock shows. */
export function TimeLeft({ seconds, label }: TimeLeftProps) {
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    const end = performance.now() + seconds * 1000;
    const show = () => setLeft(Math.max(0, Math.round((end - performance.now()) / 1000)));
    show();
    const timer = setInterval(show, 1000);
    return () => clearInterval(timer);
  }, [seconds]);
  if (left === null || left >= 86_400) return null;
  const [hours, minutes, rest] = [Math.floor(left / 3600), Math.floor(left / 60) % 60, left % 60];
  const parts = [...(hours ? [hours] : []), minutes, rest].map((part) => String(part).padStart(2, "0"));
  return (
    <span>
      {label} <bdi className="num">{parts.join(":")}</bdi>
    </span>
  );
}
