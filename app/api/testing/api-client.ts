import { readdirSync } from "node:fs";
import { join } from "node:path";

type Handler = (request: Request, given: { params: Promise<Record<string, string | string[]>> }) => Promise<Response>;
type RouteFile = { pattern: string; handlers(): Promise<Partial<Record<string, Handler>>> };

const apiFolder = join(import.meta.dirname, "..");
export const site = "http://127.0.0.1:3000";

const rankOf = (pattern: string) => (pattern.includes("[[...") ? 2 : pattern.includes("[") ? 1 : 0);

/** Every route file below /api, as Next would find them: fixed names before parameters, the catch-all last. */
export const apiRoutes: RouteFile[] = readdirSync(apiFolder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("route.ts"))
  .map((file) => ({
    pattern: `/api/${file.replaceAll("\\", "/")}`.replace(/\/route\.ts$/, ""),
    handlers: (): Promise<Partial<Record<string, Handler>>> => import(join(apiFolder, file)),
  }))
  .sort((a, b) => rankOf(a.pattern) - rankOf(b.pattern));

export type ApiAnswer = { status: number; headers: Headers; text: string; json: Record<string, unknown> };
export type ApiRequest = { body?: unknown; headers?: Record<string, string | null>; raw?: BodyInit };

/** A browser at the public interface: keeps its cookies, sends its origin, and reaches the route files themselves. */
export class ApiClient {
  readonly cookies = new Map<string, string>();

  async call(method: string, path: string, { body, raw, headers = {} }: ApiRequest = {}): Promise<ApiAnswer> {
    const sent = new Headers({ host: new URL(site).host });
    if (method !== "GET") sent.set("origin", site);
    if (body !== undefined || raw !== undefined) sent.set("content-type", "application/json");
    if (this.cookies.size) sent.set("cookie", [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    for (const [name, value] of Object.entries(headers)) value === null ? sent.delete(name) : sent.set(name, value);
    const content = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const init = {
      method,
      headers: sent,
      ...(content === undefined ? {} : { body: content, duplex: "half" as const }),
    };
    const answer = await dispatch(new Request(new URL(path, site), init));
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      this.cookies.set(name, value);
    }
    const text = await answer.text();
    const isJson = /json/.test(answer.headers.get("content-type") ?? "");
    return { status: answer.status, headers: answer.headers, text, json: isJson ? JSON.parse(text) : {} };
  }
}

async function dispatch(request: Request): Promise<Response> {
  const path = new URL(request.url).pathname;
  for (const { pattern, handlers } of apiRoutes) {
    const params = match(pattern, path);
    const handler = params && (await handlers())[request.method];
    if (handler) return handler(request, { params: Promise.resolve(params) });
  }
  throw new Error(`${request.method} ${path} reached no route file`);
}

function match(pattern: string, path: string): Record<string, string> | null {
  const names: string[] = [];
  const source = pattern
    .replace(/\/\[\[\.\.\.\w+\]\]$/, "(?:/.*)?")
    .replace(/\[\.\.\.\w+\]$/, ".+")
    .replace(/\[(\w+)\]/g, (_, name: string) => {
      names.push(name);
      return "([^/]+)";
    });
  const found = new RegExp(`^${source}$`).exec(path);
  return found && Object.fromEntries(names.map((name, at) => [name, decodeURIComponent(found[at + 1] ?? "")]));
}
