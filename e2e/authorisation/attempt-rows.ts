import type { World } from "../authorisation-world";
import { everyone, type Row } from "./row";

const lastPart = (path: string) => path.split("/").at(-1) ?? "";
const question = ({ openAttempt }: World) => openAttempt.questions[0]?.id ?? "";
const ofOpen = (rest: string) => (world: World) => world.openAttempt.path + rest;
const ofDone = (rest: string) => (world: World) => world.doneAttempt.path + rest;
const apiOf = (attempt: "openAttempt" | "doneAttempt", rest: string) => (world: World) =>
  `/api/v1/attempts/${lastPart(world[attempt].path)}${rest}`;

/** Attempts, their answers and reports, and what was shared of them. */
export const attemptRows: readonly Row[] = [
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
];
