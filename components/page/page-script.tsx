"use client";
import { useEffect } from "react";
import { startPage } from "./start-page";

/** The same script on the pages that Next itself draws. */
export function PageScript() {
  useEffect(startPage, []);
  return null;
}
