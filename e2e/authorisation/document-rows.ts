import { floodBeginning } from "@/server/documents/testing/flood-news.ar";
import type { World } from "../authorisation-world";
import { type Row, teachers } from "./row";

const ofDocument = (rest: string) => (world: World) => `/my-documents/${world.documentId}${rest}`;

/** A teacher's own documents. */
export const documentRows: readonly Row[] = [
  { route: "/my-documents", method: "GET", path: () => "/my-documents", allowed: teachers },
  { route: "/my-documents/[documentId]", method: "GET", path: ofDocument(""), allowed: ["owner"] },
  {
    route: "/api/my-documents/[locale]",
    method: "POST",
    path: () => "/api/my-documents/ar",
    allowed: teachers,
    multipart: { publisher: "-", published: "2024-05-14", text: "" },
  },
  {
    route: "/my-documents/[documentId]/review",
    method: "POST",
    path: ofDocument("/review"),
    allowed: ["owner"],
    form: { do: "rest" },
  },
  {
    route: "/my-documents/[documentId]/describe",
    method: "POST",
    path: ofDocument("/describe"),
    allowed: ["owner"],
    form: { publisher: "-", published: "2024-05-14" },
  },
  {
    route: "/my-sets/[setId]/questions/suggest",
    method: "POST",
    path: ({ documentSetId }) => `/my-sets/${documentSetId}/questions/suggest`,
    allowed: ["owner"],
    form: { version: "none" },
  },
  {
    route: "/my-sets/[setId]/questions/pick",
    method: "POST",
    path: ({ documentSetId }) => `/my-sets/${documentSetId}/questions/pick`,
    allowed: ["owner"],
    form: { from: String(floodBeginning.indexOf("أعلنت")), do: "gap" },
  },
  {
    route: "/my-documents/[documentId]/delete",
    method: "POST",
    path: ofDocument("/delete"),
    allowed: ["owner"],
    form: { sure: "yes" },
  },
];
