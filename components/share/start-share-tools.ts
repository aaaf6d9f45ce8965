import { serviceLinks, services } from "./service-links";

/** What this browser can do. */
const canCopy = () => navigator.clipboard !== undefined;
const canSendFiles = () =>
  navigator.canShare?.({ files: [new File([""], "card.png", { type: "image/png" })] }) ?? false;

/** Shows the tools for sharing that work in this browser, with the address that it knows. Returns their end. */
export function startShareTools(): () => void {
  const tools = document.querySelector<HTMLElement>("[data-share]");
  const end = new AbortController();
  if (tools) start(tools, end.signal);
  return () => end.abort();
}

function start(tools: HTMLElement, signal: AbortSignal) {
  const { words = "", path = "", address } = tools.dataset;
  const link = address ?? location.origin + path;
  const text = `${words}\n${link}`;
  if (!address) tellAddress(tools, words, link);
  const status = tools.querySelector<HTMLElement>("[role=status]");
  const say = (note: "linkCopied" | "textCopied" | "notCopied" | "notSent") => {
    if (status) status.textContent = status.dataset[note] ?? "";
  };
  const copy = (what: string, done: "linkCopied" | "textCopied") =>
    navigator.clipboard.writeText(what).then(
      () => say(done),
      () => say("notCopied"),
    );
  const can: Record<string, { works: boolean; act: () => Promise<void> }> = {
    send: { works: canSendFiles(), act: () => send(tools, text).catch(() => say("notSent")) },
    "copy-link": { works: canCopy(), act: () => copy(link, "linkCopied") },
    "copy-text": { works: canCopy(), act: () => copy(text, "textCopied") },
  };
  for (const button of tools.querySelectorAll<HTMLElement>("[data-does]")) {
    const tool = can[button.dataset.does ?? ""];
    if (!tool?.works) continue;
    button.hidden = false;
    if (button.parentElement) button.parentElement.hidden = false;
    button.addEventListener("click", () => void tool.act(), { signal });
  }
}

/** The site was not told its own address: the reader's browser has it. */
function tellAddress(tools: HTMLElement, words: string, link: string) {
  const field = tools.querySelector("textarea");
  if (field) field.value = `${words}\n${link}`;
  const links = serviceLinks(words, link);
  for (const service of services) {
    const anchor = tools.querySelector<HTMLAnchorElement>(`[data-service="${service}"]`);
    if (anchor) anchor.href = links[service];
  }
  const list = tools.querySelector<HTMLElement>("[data-service]")?.closest<HTMLElement>(".stack");
  if (list) list.hidden = false;
}

/** Whoever closes the sheet has changed their mind: that is no failure. */
async function send(tools: HTMLElement, text: string) {
  const { picture = "", pictureName = "" } = tools.dataset;
  try {
    const blob = await (await fetch(picture)).blob();
    await navigator.share({ text, files: [new File([blob], pictureName, { type: "image/png" })] });
  } catch (error) {
    if (!(error instanceof DOMException && error.name === "AbortError")) throw error;
  }
}
