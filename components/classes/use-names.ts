"use client";
import { useSyncExternalStore } from "react";
import { type Names, onNamesChange, readNames, storedNames } from "./names-store";

/** The names this browser keeps for a class; null until scripts run, and without them. */
export function useNames(classId: string): Names | null {
  const stored = useSyncExternalStore(
    onNamesChange,
    () => storedNames(classId),
    () => null,
  );
  return stored === null ? null : readNames(stored);
}
