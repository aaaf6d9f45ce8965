import "server-only";
import type { Context } from "../context";
import { findVersion, teacherSlug } from "./find-version";

/** Whether whoever asks may begin a set: false for a teacher's that is not, or no longer, to be found. */
export const isOffered = async (ctx: Pick<Context, "db" | "user">, slug: string): Promise<boolean> =>
  !teacherSlug.test(slug) || (await findVersion(ctx, slug)) !== undefined;
