import "server-only";
import { timeDatabase } from "../requests/request-record";

const timed = new Set<PropertyKey>(["queryRaw", "executeRaw", "executeScript", "commit", "rollback"]);
const opening = new Set<PropertyKey>(["connect", "startTransaction"]);

type Method = (...given: unknown[]) => Promise<object>;

/** A Prisma adapter that tells the request which waits how long each statement took. */
export function timedAdapter<Adapter extends object>(adapter: Adapter): Adapter {
  return new Proxy(adapter, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== "function") return value;
      const method = value.bind(target) as Method; // only the four names below are called through this type
      if (timed.has(name)) return (...given: unknown[]) => timeDatabase(() => method(...given));
      if (opening.has(name))
        return async (...given: unknown[]) => timedAdapter(await timeDatabase(() => method(...given)));
      return method;
    },
  });
}
