import type { World } from "../authorisation-world";
import { type Row, teachers } from "./row";

const ofSet = (rest: string) => (world: World) => `/my-sets/${world.setId}${rest}`;

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

/** Teachers' sets, and files of questions. */
export const setRows: readonly Row[] = [
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
  {
    route: "/api/my-imports/[locale]",
    method: "POST",
    path: () => "/api/my-imports/ar",
    allowed: teachers,
    multipart: { file: "" },
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
    route: "/my-sets/[setId]/mend",
    method: "POST",
    path: ofSet("/mend"),
    allowed: ["owner"],
    form: { place: "none" },
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
];
