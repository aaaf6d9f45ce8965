import { type Row, teachers } from "./row";

/** A teacher's account. */
export const accountRows: readonly Row[] = [
  { route: "/account", method: "GET", path: () => "/account", allowed: teachers },
  { route: "/account/export", method: "GET", path: () => "/account/export", allowed: teachers },
  {
    route: "/account/delete",
    method: "POST",
    path: () => "/account/delete",
    allowed: teachers,
    form: { sure: "yes" },
  },
];
