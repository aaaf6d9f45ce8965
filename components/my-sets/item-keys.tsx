"use client";
import { useEffect } from "react";

/** By the key's place on the keyboard, whatever language it writes: the tool that it presses. */
const tools: Readonly<Record<string, string>> = {
  ...{ KeyS: "swap", KeyF: "facts", KeyL: "lock", KeyE: "edit", KeyD: "remove", KeyT: "turn" },
};
const moves: Readonly<Record<string, string>> = { ArrowUp: "up", ArrowDown: "down" };
const steps: Readonly<Record<string, 1 | -1>> = { KeyJ: 1, KeyK: -1 };

const press = (root: ParentNode, key: string | undefined) => {
  const tool = key === undefined ? null : root.querySelector<HTMLElement>(`[data-key="${key}"]`);
  tool?.click();
  const fold = tool?.matches("summary") ? tool.parentElement : null;
  if (fold?.hasAttribute("open")) fold.querySelector("textarea")?.focus();
  return tool !== null;
};

/** Carries out the shortcuts of the list of questions; says nothing, and is not there without a script. */
export function ItemKeys() {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (isHandled(event)) event.preventDefault();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
  return null;
}

function isHandled(event: KeyboardEvent): boolean {
  const { target, code, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (!(target instanceof HTMLElement) || target.matches("input, textarea, select")) return false;
  if ((ctrlKey || metaKey) && code === "KeyZ") return press(document, shiftKey ? "redo" : "undo");
  const item = target.closest<HTMLElement>(".builder > .item");
  if (!item || ctrlKey || metaKey || shiftKey) return false;
  if (altKey) return press(item, moves[code]);
  const step = steps[code];
  if (step === undefined) return press(item, tools[code]);
  const next = step === 1 ? item.nextElementSibling : item.previousElementSibling;
  if (next instanceof HTMLElement) next.focus();
  return true;
}
