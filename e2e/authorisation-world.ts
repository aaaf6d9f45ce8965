import { type Browser, type BrowserContext, expect } from "playwright/test";
import { floodBeginning } from "@/server/documents/testing/flood-news.ar";
import { startAttempt } from "./fixtures";
import { joinClassUnseen, makeClassUnseen, signIn } from "./sign-in";

/** nobody: without any cookie · guest: has an attempt of their own · student: in the owner's class · other: another teacher. */
export const callers = ["nobody", "guest", "student", "other", "owner"] as const;
export type Caller = (typeof callers)[number];

/** Who there is, and what is theirs. The open and the finished attempt, and the share, are the student's. */
export type World = {
  origin: string;
  browsers: Record<Caller, BrowserContext>;
  classId: string;
  membershipId: string;
  assignmentId: string;
  /** A set of the owner's, and one of its questions. */
  documentId: string;
  setId: string;
  place: string;
  /** A set of the document's questions. */
  documentSetId: string;
  openAttempt: { path: string; questions: { id: string }[] };
  doneAttempt: { path: string; questions: { id: string }[] };
  /** A new share of the finished attempt, or the one there is. */
  share(): Promise<string>;
  /** What nobody but the owner, or the student, may read anywhere. */
  secrets: string[];
};

/** Makes two teachers, one with a class, a student in it, and a guest: by requests alone, since no page of theirs is looked at. */
export async function makeWorld(browser: Browser, baseURL: string): Promise<World> {
  const made = await Promise.all(callers.map(() => browser.newContext({ baseURL })));
  const browsers = Object.fromEntries(callers.map((caller, at) => [caller, made[at]])) as World["browsers"]; // one each
  const email = await signIn(browsers.owner);
  await signIn(browsers.other);
  const name = "Canary class name";
  const { path, code } = await makeClassUnseen(browsers.owner, name);
  const nickname = await joinClassUnseen(browsers.student, code);
  const [openAttempt, doneAttempt] = [
    await startAttempt(browsers.student, baseURL, { set: "timeline" }),
    await startAttempt(browsers.student, baseURL, { set: "timeline", seed: 2 }),
  ];
  await startAttempt(browsers.guest, baseURL, { set: "timeline" });
  const send = (who: Caller, address: string, form: Record<string, string> = {}) =>
    browsers[who].request.post(address, { form, headers: { origin: new URL(baseURL).origin }, maxRedirects: 0 });
  const post = (address: string) => send("student", address);
  await post(`${doneAttempt.path}/finish`);
  const assigned = await send("owner", `${path}/assignments/make`, assignment());
  const added = await browsers.owner.request.post("/api/my-documents/ar", {
    multipart: { publisher: "وكالة الوادي", published: "2024-05-14", text: floodBeginning },
    headers: { origin: new URL(baseURL).origin },
    maxRedirects: 0,
  });
  const documentId = added.headers().location?.split("/").at(-1) ?? "none";
  const documentSet = await send("owner", `/my-documents/${documentId}/review`, { do: "set", seen: "1" });
  const set = (await send("owner", "/my-sets/new")).headers().location ?? "";
  const shown = async (address: string) => (await browsers.owner.request.get(address)).text();
  const [, place = ""] = / id="at-([^"]+)"/.exec(await shown(set)) ?? [];
  const [, membershipId = ""] = /\/members\/([\w-]+)\/remove"/.exec(await shown(path)) ?? [];
  for (const found of [nickname, place, membershipId]) expect(found).not.toBe("");
  return {
    origin: baseURL,
    browsers,
    classId: path.split("/").at(-1) ?? "",
    membershipId,
    assignmentId: /assignments\/([\w-]{22})/.exec(assigned.headers().location ?? "")?.[1] ?? "none",
    documentId,
    documentSetId: documentSet.headers().location?.split("/").at(-1) ?? "none",
    setId: set.split("/").at(-1) ?? "",
    place,
    openAttempt,
    doneAttempt,
    async share() {
      const location = (await post(`${doneAttempt.path}/share`)).headers().location ?? "";
      expect(location).toMatch(/^\/r\/[\w-]{22}$/);
      return location.split("/").at(-1) ?? "";
    },
    secrets: [name, email, code, `${code.slice(0, 3)} ${code.slice(3)}`, nickname],
  };
}

/** What the form for an assignment sends: open now, for a day. */
const assignment = () => ({
  ...{ set: "timeline", feedback: "each", count: "3", attempts: "1", limit: "", timeZone: "UTC" },
  closesAt: new Date(Date.now() + 86_400_000).toISOString().slice(0, 16),
});
