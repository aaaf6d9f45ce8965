"use client";
import { useEffect } from "react";
import { isChanged } from "./changed-field";

/** By the key's place on the keyboard, whatever language it writes: what it presses in the item that has the focus. */
const tools: Readonly<Record<string, string>> = { KeyA: "accepted", KeyD: "dropped", KeyE: "adjust" };
const steps: Readonly<Record<string, 1 | -1>> = { KeyJ: 1, KeyK: -1 };

/** Carries out the shortcuts of a review, and raises in the text what has the focus. */
export function ReviewKeys() {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (isHandled(event)) event.preventDefault();
    };
    document.addEventListener("keydown", listen);
    document.addEventListener("focusin", raise);
    return () => {
      document.removeEventListener("keydown", listen);
      document.removeEventListener("focusin", raise);
    };
  }, []);
  return null;
}

const items = () => [...document.querySelectorAll<HTMLElement>(".review__mark")];

function isHandled({ target, code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement) || altKey || target.matches("input:not([type=radio]), textarea, select"))
    return false;
  if ((ctrlKey || metaKey) && code === "KeyZ" && !shiftKey) return undo();
  if (ctrlKey || metaKey || shiftKey) return false;
  const here = target.closest<HTMLElement>(".review__mark");
  const step = steps[code];
  if (step !== undefined) return goTo(items(), here, step);
  const tool = tools[code];
  return here !== null && tool !== undefined && press(here, tool);
}

/** From outside the list to its first item. */
function goTo(all: HTMLElement[], here: HTMLElement | null, step: 1 | -1): boolean {
  const next = all[here ? all.indexOf(here) + step : 0];
  const radio = next?.querySelector<HTMLElement>("input:checked") ?? next?.querySelector("input[type=radio]");
  if (radio instanceof HTMLElement) radio.focus();
  next?.scrollIntoView({ block: "center" });
  return next !== undefined;
}

function press(root: ParentNode, key: string): boolean {
  const tool = root.querySelector<HTMLElement>(`[data-key="${key}"]`);
  tool?.focus();
  tool?.click();
  const fold = tool?.parentElement;
  if (fold instanceof HTMLDetailsElement && fold.open) fold.querySelector<HTMLElement>("input, select")?.focus();
  return tool !== null;
}

/** What was not saved goes first, then the last save. */
function undo(): boolean {
  const form = document.querySelector<HTMLFormElement>("form.review");
  if (!form || ![...form.elements].some(isChanged)) return press(document, "undo");
  form.reset();
  return true;
}

function raise({ target }: FocusEvent): void {
  const item = target instanceof Element ? target.closest<HTMLElement>(".review__mark")?.dataset.item : undefined;
  for (const mark of document.querySelectorAll<HTMLElement>(".review__text mark"))
    mark.toggleAttribute("data-now", mark.dataset.item === item);
}
