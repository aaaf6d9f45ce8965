import type { World } from "../authorisation-world";
import { everyone, type Row, teachers } from "./row";

const inClass = (rest: string) => (world: World) => `/classes/${world.classId}${rest}`;
const ofAssignment = (rest: string) => (world: World) =>
  `/classes/${world.classId}/assignments/${world.assignmentId}${rest}`;
const toAssignment = (rest: string) => (world: World) => `/assignments/${world.assignmentId}${rest}`;
const ofMember = (rest: string) => (world: World) => `/me/classes/${world.classId}${rest}`;

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

/** Classes, those who are in them, and what they are assigned. */
export const classRows: readonly Row[] = [
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
];
