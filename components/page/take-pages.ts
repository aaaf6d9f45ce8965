import { placeOf } from "../offline/outbox";
import { pageAddress, takesPage } from "./page-headers";
import { styleHere } from "./style-here";

/** Longer than a slow line needs. After it the form goes by itself, whose own patience follows; stored is one answer. */
const patienceMs = 8000;

type Taken = { page: Document; address: string };

/**
 * Sends an answer and shows the page that follows in one round trip: the answer's response brings it. Whatever is
 * unusual is left to the form itself. `start` begins what a page gains from a script, and returns its end.
 */
export function takePages(start: () => () => void): void {
  let end = start();
  let shown = pageShown();
  let isLeaving = false;
  // Who goes elsewhere meanwhile is not held back: what was sent is in the outbox.
  for (const sign of ["beforeunload", "pagehide"])
    addEventListener(sign, () => {
      isLeaving = true;
    });
  // On the window, so that the outbox comes first, which keeps the answer and lets no second tap through.
  addEventListener("submit", async (event) => {
    const form = event.target;
    if (event.defaultPrevented || !(form instanceof HTMLFormElement) || !isAnswer(form, event.submitter)) return;
    event.preventDefault();
    isLeaving = false;
    const taken = await pageAfter(form);
    if (isLeaving || !form.isConnected) return;
    if (!taken) {
      form.submit();
      return;
    }
    end();
    show(taken);
    shown = pageShown();
    end = start();
  });
  // Back to what another page showed: it is asked for anew, as it is by now.
  addEventListener("popstate", () => {
    if (pageShown() !== shown) location.reload();
  });
}

const pageShown = () => location.pathname + location.search;

/** A button with a name says more than the fields do. */
const isAnswer = (form: HTMLFormElement, submitter: HTMLElement | null): boolean =>
  placeOf(form.getAttribute("action") ?? "") !== undefined &&
  document.querySelector("[data-attempt]") !== null &&
  !submitter?.getAttribute("name");

/** Nothing where it did not come, or is of another build or for other settings than the page that asks. */
async function pageAfter(form: HTMLFormElement): Promise<Taken | undefined> {
  try {
    const response = await fetch(form.action, {
      method: "POST",
      headers: { [takesPage]: styleHere() },
      body: new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)])),
      redirect: "manual",
      signal: AbortSignal.timeout(patienceMs),
    });
    const address = response.headers.get(pageAddress);
    if (!response.ok || !address) return undefined;
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    return isLike(page.documentElement.dataset, document.documentElement.dataset) ? { page, address } : undefined;
  } catch {
    return undefined;
  }
}

const isLike = (one: DOMStringMap, other: DOMStringMap): boolean =>
  ["build", "theme", "digits"].every((name) => one[name] === other[name]);

/** As after a load: a place in the history, the title, and the focus where the address or the heading has it. */
function show({ page, address }: Taken) {
  history.pushState(null, "", address);
  document.title = page.title;
  document.body.replaceChildren(...page.body.childNodes);
  scrollTo(0, 0);
  const named = document.getElementById(location.hash.slice(1));
  const place = named ?? document.querySelector<HTMLElement>("main h1");
  if (!named) place?.setAttribute("tabindex", "-1");
  place?.focus();
  named?.scrollIntoView();
}
