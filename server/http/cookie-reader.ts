import "server-only";

/** Reads the cookies a request came with. The first of two with one name counts, as in browsers' order. */
export function cookieReader(request: Request): (name: string) => string | undefined {
  const pairs = (request.headers.get("cookie") ?? "").split(";").map((pair) => pair.trim());
  return (name) => pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}
