"use client";

import { createContext, type ReactNode, useContext } from "react";

export type ErrorMessages = { title: string; lede: string; again: string; id: string };

const Words = createContext<ErrorMessages | undefined>(undefined);

/** Hands the error page its sentences, so that it needs no message file in the browser. */
export function ErrorWords({ words, children }: { words: ErrorMessages; children: ReactNode }) {
  return <Words value={words}>{children}</Words>;
}

export const useErrorWords = (): ErrorMessages | undefined => useContext(Words);
