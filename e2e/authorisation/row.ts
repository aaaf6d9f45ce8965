import type { Caller, World } from "../authorisation-world";

/** One method of an address that names something of somebody's, and who may use it. */
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

export const everyone: readonly Caller[] = ["nobody", "guest", "student", "other", "owner"];
export const teachers: readonly Caller[] = ["other", "owner"];
