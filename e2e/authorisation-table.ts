import type { Caller, World } from "./authorisation-world";

/** One method of an address that names something of somebody's, and who may use it. Rows run in this order. */
export type Row = {
  route: string;
  method: "GET" | "POST" | "PUT" | "DELETE";
  path(world: World): string | Promise<string>;
  allowed: readonly Caller[];
  /** For a form with files. */
  multipart?: Record<string, string>;
  form?: Record<string, string> | ((world: World) => Record<string, string>);
  /** Where those who may not are led, if not to the page that says there is nothing. */
  deniedTo?(world: World): string;
  json?: unknown;
};

const everyone: readonly Caller[] = ["nobody", "guest", "student", "other", "owner"];
const teachers: readonly Caller[] = ["other", "owner"];

const lastPart = (path: string) => path.split("/").at(-1) ?? "";
const question = ({ openAttempt }: World) => openAttempt.questions[0]?.id ?? "";
const inClass = (rest: string) => (world: World) => `/classes/${world.classId}${rest}`;
const ofAssignment = (rest: string) => (world: World) =>
  `/classes/${world.classId}/assignments/${world.assignmentId}${rest}`;
const toAssignment = (rest: string) => (world: World) => `/assignments/${world.assignmentId}${rest}`;
const ofSet = (rest: string) => (world: World) => `/my-sets/${world.setId}${rest}`;
const ofDocument = (rest: string) => (world: World) => `/my-documents/${world.documentId}${rest}`;
const ofMember = (rest: string) => (world: World) => `/me/classes/${world.classId}${rest}`;
const ofOpen = (rest: string) => (world: World) => world.openAttempt.path + rest;
const ofDone = (rest: string) => (world: World) => world.doneAttempt.path + rest;
const apiOf = (attempt: "openAttempt" | "doneAttempt", rest: string) => (world: World) =>
  `/api/v1/attempts/${lastPart(world[attempt].path)}${rest}`;

/** A question of the assignment, as the student's own attempt at it names it. */
async function assignedQuestion({ origin, browsers: { student }, assignmentId }: World): Promise<string> {
  const headers = { origin: new URL(origin).origin };
  const started = await student.request.post(`/assignments/${assignmentId}/start`, {
    form: {},
    headers,
    maxRedirects: 0,
  });
  const attempt = /attempts\/([\w-]{22})/.exec(started.headers().location ?? "")?.[1] ?? "none";
  const view = (await (await student.request.get(`/api/v1/attempts/${attempt}`)).json()) as {
    attempt: { questions: { id: string }[] };
  };
  return view.attempt.questions[0]?.id ?? "none";
}

/** The report on a file that the owner brought. */
async function importedSet({ origin, browsers: { owner } }: World): Promise<string> {
  const buffer = Buffer.from("Which? {=one ~two}");
  const made = await owner.request.post("/api/my-imports/ar", {
    multipart: { file: { name: "quiz.txt", mimeType: "text/plain", buffer } },
    headers: { origin: new URL(origin).origin },
    maxRedirects: 0,
  });
  return made.headers().location ?? "none";
}

/** What nobody may do but those it names. What ends something comes last. */
export const guarded: readonly Row[] = [
  { route: "/classes", method: "GET", path: () => "/classes", allowed: teachers },
  { route: "/classes/[classId]", method: "GET", path: inClass(""), allowed: ["owner"] },
  { route: "/classes/[classId]/board", method: "GET", path: inClass("/board"), allowed: ["owner"] },
  { route: "/me/classes/[classId]", method: "GET", path: ofMember(""), allowed: ["student"] },
  { route: "/classes/[classId]/assignments/new", method: "GET", path: inClass("/assignments/new"), allowed: ["owner"] },
  { route: "/classes/[classId]/assignments/[assignmentId]", method: "GET", path: ofAssignment(""), allowed: ["owner"] },
  {
    route: "/classes/[classId]/assignments/[assignmentId]/questions",
    method: "GET",
    path: ofAssignment("/questions"),
    allowed: ["owner"],
  },
  {
    route: "/classes/[classId]/assignments/[assignmentId]/live",
    method: "GET",
    path: ofAssignment("/live"),
    allowed: ["owner"],
  },
  {
    route: "/classes/[classId]/assignments/[assignmentId]/gradebook/[format]",
    method: "GET",
    path: ofAssignment("/gradebook/csv"),
    allowed: ["owner"],
  },
  {
    route: "/classes/[classId]/assignments/[assignmentId]/statistics",
    method: "GET",
    path: ofAssignment("/statistics"),
    allowed: ["owner"],
  },
  {
    route: "/classes/[classId]/assignments/[assignmentId]/statistics/[file]",
    method: "GET",
    path: ofAssignment("/statistics/matrix"),
    allowed: ["owner"],
  },
  // Whoever has the link is invited.
  { route: "/assignments/[assignmentId]", method: "GET", path: toAssignment(""), allowed: everyone },
  {
    route: "/assignments/[assignmentId]/start",
    method: "POST",
    path: toAssignment("/start"),
    allowed: ["student"],
    deniedTo: toAssignment(""),
  },
  { route: "/my-documents", method: "GET", path: () => "/my-documents", allowed: teachers },
  { route: "/my-documents/[documentId]", method: "GET", path: ofDocument(""), allowed: ["owner"] },
  { route: "/my-sets", method: "GET", path: () => "/my-sets", allowed: teachers },
  { route: "/sets/[slug]/export", method: "GET", path: () => "/sets/timeline/export", allowed: teachers },
  { route: "/sets/[slug]/export/[format]", method: "GET", path: () => "/sets/timeline/export/gift", allowed: teachers },
  { route: "/my-sets/import", method: "GET", path: () => "/my-sets/import", allowed: teachers },
  { route: "/my-sets/[setId]/imported", method: "GET", path: importedSet, allowed: ["owner"] },
  { route: "/my-sets/[setId]", method: "GET", path: ofSet(""), allowed: ["owner"] },
  { route: "/my-sets/[setId]/preview", method: "GET", path: ofSet("/preview"), allowed: ["owner"] },
  {
    route: "/my-sets/[setId]/questions/new",
    method: "GET",
    path: ofSet("/questions/new?kind=cloze"),
    allowed: ["owner"],
  },
  {
    route: "/my-sets/[setId]/questions/[place]",
    method: "GET",
    path: ({ setId, place }) => `/my-sets/${setId}/questions/${place}`,
    allowed: ["owner"],
  },
  { route: "/account", method: "GET", path: () => "/account", allowed: teachers },
  { route: "/account/export", method: "GET", path: () => "/account/export", allowed: teachers },

  { route: "/attempts/[id]", method: "GET", path: ofOpen(""), allowed: ["student"] },
  { route: "/attempts/[id]/paper", method: "GET", path: ofOpen("/paper"), allowed: ["student"] },
  {
    route: "/attempts/[id]/answers/[questionId]",
    method: "POST",
    path: (world) => `${world.openAttempt.path}/answers/${question(world)}`,
    allowed: ["student"],
    form: { answer: "x" },
  },
  {
    route: "/attempts/[id]/reports/[questionId]",
    method: "POST",
    path: (world) => `${world.openAttempt.path}/reports/${question(world)}`,
    allowed: ["student"],
    form: { reason: "unclear" },
  },
  {
    route: "/attempts/[id]/answers/[questionId]",
    method: "PUT",
    path: (world) => `${world.openAttempt.path}/answers/${question(world)}`,
    allowed: ["student"],
    json: { fields: [], sequence: 1 },
  },
  { route: "/attempts/[id]/finish", method: "POST", path: ofDone("/finish"), allowed: ["student"] },
  { route: "/attempts/[id]/retry", method: "POST", path: ofDone("/retry"), allowed: ["student"] },
  { route: "/attempts/[id]/share/preview", method: "GET", path: ofDone("/share/preview"), allowed: ["student"] },
  { route: "/attempts/[id]/share", method: "POST", path: ofDone("/share"), allowed: ["student"] },

  {
    route: "/api/v1/attempts/[id]/answers/[questionId]",
    method: "PUT",
    path: (world) => `${apiOf("openAttempt", "")(world)}/answers/${question(world)}`,
    allowed: ["student"],
    json: { answer: "x" },
  },
  { route: "/api/v1/attempts/[id]", method: "GET", path: apiOf("openAttempt", ""), allowed: ["student"] },
  {
    route: "/api/v1/attempts/[id]/questions/[questionId]/reports",
    method: "POST",
    path: (world) => `${apiOf("openAttempt", "")(world)}/questions/${question(world)}/reports`,
    allowed: ["student"],
    json: { reason: "display" },
  },
  {
    route: "/api/v1/attempts/[id]/finish",
    method: "POST",
    path: apiOf("doneAttempt", "/finish"),
    allowed: ["student"],
  },
  {
    route: "/api/v1/attempts/[id]/share",
    method: "POST",
    path: apiOf("doneAttempt", "/share"),
    allowed: ["student"],
    json: {},
  },
  { route: "/r/[shareId]", method: "GET", path: async (world) => `/r/${await world.share()}`, allowed: everyone },
  {
    route: "/r/[shareId]/[card]",
    method: "GET",
    path: async (world) => `/r/${await world.share()}/wide.png?v=1`,
    allowed: everyone,
  },
  {
    route: "/r/[shareId]/delete",
    method: "POST",
    path: async (world) => `/r/${await world.share()}/delete`,
    allowed: ["student"],
  },
  {
    route: "/api/v1/shares/[id]",
    method: "DELETE",
    path: async (world) => `/api/v1/shares/${await world.share()}`,
    allowed: ["student"],
  },

  {
    route: "/api/my-documents/[locale]",
    method: "POST",
    path: () => "/api/my-documents/ar",
    allowed: teachers,
    multipart: { publisher: "-", published: "2024-05-14", text: "" },
  },
  {
    route: "/api/my-imports/[locale]",
    method: "POST",
    path: () => "/api/my-imports/ar",
    allowed: teachers,
    multipart: { file: "" },
  },
  {
    route: "/my-documents/[documentId]/review",
    method: "POST",
    path: ofDocument("/review"),
    allowed: ["owner"],
    form: { do: "rest" },
  },
  { route: "/my-documents/[documentId]/set", method: "POST", path: ofDocument("/set"), allowed: ["owner"] },
  {
    route: "/my-documents/[documentId]/delete",
    method: "POST",
    path: ofDocument("/delete"),
    allowed: ["owner"],
    form: { sure: "yes" },
  },
  { route: "/my-sets/new", method: "POST", path: () => "/my-sets/new", allowed: teachers },
  {
    route: "/my-sets/[setId]/preview/answer",
    method: "POST",
    path: ofSet("/preview/answer"),
    allowed: ["owner"],
    form: { number: "1" },
  },
  {
    route: "/my-sets/[setId]/lint",
    method: "POST",
    path: ofSet("/lint"),
    allowed: ["owner"],
    form: { kind: "cloze" },
  },
  {
    route: "/my-sets/[setId]/questions/save",
    method: "POST",
    path: ofSet("/questions/save"),
    allowed: ["owner"],
    form: { kind: "cloze" },
  },
  {
    route: "/my-sets/[setId]/describe",
    method: "POST",
    path: ofSet("/describe"),
    allowed: ["owner"],
    form: { language: "ar", count: "3" },
  },
  {
    route: "/my-sets/[setId]/change",
    method: "POST",
    path: ofSet("/change"),
    allowed: ["owner"],
    form: { do: "redraw" },
  },
  { route: "/my-sets/[setId]/publish", method: "POST", path: ofSet("/publish"), allowed: ["owner"] },
  {
    route: "/my-sets/[setId]/access",
    method: "POST",
    path: ofSet("/access"),
    allowed: ["owner"],
    form: { access: "link" },
  },
  {
    route: "/my-sets/[setId]/delete",
    method: "POST",
    path: ofSet("/delete"),
    allowed: ["owner"],
    form: { sure: "yes" },
  },
  {
    route: "/classes/[classId]/assignments/[assignmentId]/reteach",
    method: "POST",
    path: ofAssignment("/reteach"),
    allowed: ["owner"],
  },
  { route: "/classes/new", method: "POST", path: () => "/classes/new", allowed: teachers, form: { name: "9" } },
  {
    route: "/classes/[classId]/settings",
    method: "POST",
    path: inClass("/settings"),
    allowed: ["owner"],
    form: { name: "Canary class name", eraseOn: "2027-07-31" },
  },
  {
    route: "/classes/[classId]/assignments/make",
    method: "POST",
    path: inClass("/assignments/make"),
    allowed: ["owner"],
    form: { set: "timeline" },
  },
  {
    route: "/classes/[classId]/assignments/[assignmentId]/change",
    method: "POST",
    path: ofAssignment("/change"),
    allowed: ["owner"],
    form: { timeZone: "UTC", opensAt: "2026-11-01T08:00", closesAt: "2026-12-01T08:00" },
  },
  {
    route: "/classes/[classId]/assignments/[assignmentId]/extra-time",
    method: "POST",
    path: ofAssignment("/extra-time"),
    allowed: ["owner"],
    form: ({ membershipId }) => ({ membershipId, percent: "25" }),
  },
  {
    route: "/classes/[classId]/assignments/[assignmentId]/reports/[questionId]",
    method: "POST",
    path: async (world) => ofAssignment(`/reports/${await assignedQuestion(world)}`)(world),
    allowed: ["owner"],
    form: { verdict: "kept" },
  },
  {
    route: "/classes/[classId]/assignments/[assignmentId]/close",
    method: "POST",
    path: ofAssignment("/close"),
    allowed: ["owner"],
  },
  {
    route: "/classes/[classId]/assignments/[assignmentId]/card",
    method: "POST",
    path: ofAssignment("/card"),
    allowed: ["owner"],
    form: { name: "" },
  },
  {
    route: "/classes/[classId]/assignments/[assignmentId]/card/delete",
    method: "POST",
    path: ofAssignment("/card/delete"),
    allowed: ["owner"],
  },
  {
    route: "/classes/[classId]/entry",
    method: "POST",
    path: inClass("/entry"),
    allowed: ["owner"],
    form: { entry: "open" },
  },
  { route: "/classes/[classId]/code", method: "POST", path: inClass("/code"), allowed: ["owner"] },
  { route: "/me/classes/[classId]/nickname", method: "POST", path: ofMember("/nickname"), allowed: ["student"] },
  {
    route: "/classes/[classId]/members/[membershipId]/remove",
    method: "POST",
    path: (world) => `/classes/${world.classId}/members/${world.membershipId}/remove`,
    allowed: ["owner"],
  },
  // The student was just taken out: now the class is nobody's but its owner's.
  { route: "/me/classes/[classId]/leave", method: "POST", path: ofMember("/leave"), allowed: [] },
  { route: "/assignments/[assignmentId]/join", method: "POST", path: toAssignment("/join"), allowed: everyone },
  {
    route: "/classes/[classId]/assignments/[assignmentId]/delete",
    method: "POST",
    path: ofAssignment("/delete"),
    allowed: ["owner"],
    form: { sure: "yes" },
  },
  {
    route: "/classes/[classId]/delete",
    method: "POST",
    path: inClass("/delete"),
    allowed: ["owner"],
    form: { sure: "yes" },
  },
  {
    route: "/account/delete",
    method: "POST",
    path: () => "/account/delete",
    allowed: teachers,
    form: { sure: "yes" },
  },
];

/**
 * Addresses that name nothing of anybody's: the same for everyone, or about whoever asks and no one else. Pages come
 * with an address to visit, where nothing of the class may be read.
 */
export const unguarded: Readonly<Record<string, string | null>> = {
  "/": "/",
  "/[...rest]": "/nowhere",
  "/attempts": null,
  "/daily": "/daily",
  "/daily/[on]": "/daily/2026-11-01",
  "/daily/[on]/start": null,
  "/facts": "/facts",
  "/facts/[fact]": "/facts/004-members-joc",
  "/facts/size": "/facts/size",
  "/facts/compare": "/facts/compare",
  "/facts/timeline": "/facts/timeline",
  "/facts/data": "/facts/data",
  "/api/v1/facts.csv": "/api/v1/facts.csv",
  "/api/v1/facts.jsonld": "/api/v1/facts.jsonld",
  "/gallery": "/gallery",
  "/join": "/join",
  "/join/[code]": "/join/CDF3467",
  "/join/enter": null,
  "/manifest": "/manifest",
  "/me": "/me",
  "/me/code": "/me/code",
  "/me/code/file": "/me/code/file",
  "/me/code/kept": null,
  "/me/code/new": null,
  "/me/data": "/me/data",
  "/me/delete": "/me/delete",
  "/me/delete/confirm": null,
  "/me/deleted": "/me/deleted",
  "/offline": "/offline",
  "/problems/[code]": "/problems/not-found",
  "/recover": "/recover",
  "/recover/check": null,
  "/sets/[slug]": "/sets/timeline",
  "/sets/by-teachers": "/sets/by-teachers",
  "/settings": null,
  "/signin": "/signin",
  "/signin/issuer": null,
  "/signin/start": null,
  "/account/sign-out": null,
  "/account/sign-out-everywhere": null,
  "/api/[[...path]]": "/api/nowhere",
  "/api/auth/[...nextauth]": "/api/auth/session",
  "/api/openapi.json": "/api/openapi.json",
  "/api/v1/attempts": null,
  "/api/v1/health": "/api/v1/health",
  "/api/v1/metrics": "/api/v1/metrics",
  "/api/v1/sets": "/api/v1/sets",
  "/api/v1/sets/[slug]/questions": "/api/v1/sets/timeline/questions",
  "/assets/[file]": "/assets/page.css",
  "/icons/[file]": "/icons/192.png",
};
