import { takesPage } from "../page/page-headers";
import { styleHere } from "../page/style-here";
import { placeOf } from "./outbox";

/** The questions of an attempt that are still open, as the page that lists them draws them. */
type Paper = { attemptId: string; pieces: string[] };

const storageKey = "paper";

/** Fetches the open questions while there is a connection; they stay in this tab and go with it. */
export async function keepPaper(attemptId: string): Promise<void> {
  const response = await fetch(`${prefix()}/attempts/${attemptId}/paper`, {
    headers: { [takesPage]: styleHere() },
  });
  if (!response.ok || new URL(response.url).pathname.split("/").at(-1) !== "paper") return;
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const pieces = [...page.querySelectorAll("[data-paper]")].map((piece) => piece.outerHTML);
  sessionStorage.setItem(storageKey, JSON.stringify({ attemptId, pieces } satisfies Paper));
}

/** The language of the address. */
const prefix = () => (document.documentElement.lang === "ar" ? "" : `/${document.documentElement.lang}`);

export const hasPaper = (attemptId: string): boolean => readPaper()?.attemptId === attemptId;

function readPaper(): Paper | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(storageKey) ?? "null") ?? undefined;
  } catch {
    return undefined;
  }
}

/** Puts the next open question into the page, without those already answered; says whether there was one. */
export function showNextOf(attemptId: string, answered: ReadonlySet<string>): boolean {
  const paper = readPaper();
  const main = document.querySelector("main");
  if (!main || paper?.attemptId !== attemptId) return false;
  for (const piece of paper.pieces) {
    const holder = document.createElement("template");
    holder.innerHTML = piece;
    const form = holder.content.querySelector("form");
    const place = placeOf(form?.getAttribute("action") ?? "");
    if (!place || answered.has(place.action)) continue;
    main.replaceChildren(holder.content);
    main.querySelector<HTMLElement>("h1, h2")?.setAttribute("tabindex", "-1");
    main.querySelector<HTMLElement>("h1, h2")?.focus();
    scrollTo(0, 0);
    return true;
  }
  return false;
}
