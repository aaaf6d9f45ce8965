import { err } from "@/domain/result";
import { type Handler, route } from "@/server/http/route";
import { notFound } from "@/server/refusal";

const nothingHere: Handler<{ path?: string[] }> = async () => err(notFound);

/** Addresses below /api that no other route has: the same kind of answer as everywhere else. */
export const { GET, POST, PUT, PATCH, DELETE } = route<{ path?: string[] }>({
  GET: nothingHere,
  POST: nothingHere,
  PUT: nothingHere,
  PATCH: nothingHere,
  DELETE: nothingHere,
});
