import { expect, it } from "vitest";
import { takesPage } from "@/components/page/page-headers";
import { pageInAnswer } from "./page-in-answer";

const site = "http://127.0.0.1:3000";

/** An answer to a form that leads to a path, of a page at /here that leads on where the address says so. */
function answerTo(path: string, headers: Record<string, string> = { [takesPage]: "page.css" }) {
  const post = async () => new Response(null, { status: 303, headers: { location: path, "set-cookie": "form=1" } });
  const get = async ({ url }: Request) =>
    url.includes("away")
      ? new Response(null, { status: 307, headers: { location: "/elsewhere" } })
      : new Response(`page of ${url}`);
  const route = pageInAnswer(post, get, (pathname) => pathname === "/here");
  return route(new Request(`${site}/form`, { method: "POST", headers }), { params: Promise.resolve({}) });
}

it("brings the page that the form leads to, with its address and the form's cookies", async () => {
  const answer = await answerTo("/here?question=q#verdict");
  expect([answer.status, await answer.text()]).toEqual([200, `page of ${site}/here?question=q#verdict`]);
  expect(answer.headers.get("x-page-address")).toBe("/here?question=q#verdict");
  expect(answer.headers.getSetCookie()).toEqual(["form=1"]);
});

it.each([
  ["nobody asks for the page", "/here", {}],
  ["the form leads elsewhere", "/problems/not-found", undefined],
  ["the page itself leads on", "/here?away", undefined],
])("says only where to go when %s", async (_, path, headers) => {
  const answer = await answerTo(path, headers);
  expect([answer.status, answer.headers.get("location")]).toEqual([303, path]);
});
