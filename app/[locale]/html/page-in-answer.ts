import { pageAddress, takesPage } from "@/components/page/page-headers";

type Route<Params> = (request: Request, given: { params: Promise<Params> }) => Promise<Response>;

/**
 * A form's route that gives whoever asks so the page itself instead of the address to ask for it, drawn by the page's
 * own route. `isThere`: whether a path is that page's; every other one is answered with the address, as without asking.
 */
export function pageInAnswer<Params>(
  post: Route<Params>,
  get: Route<Params>,
  isThere: (pathname: string, params: Params) => boolean,
): Route<Params> {
  return async (request, given) => {
    const sent = await post(request, given);
    const location = sent.headers.get("location");
    if (!location || !request.headers.has(takesPage)) return sent;
    const address = new URL(location, request.url);
    if (!isThere(address.pathname, await given.params)) return sent;
    const page = await get(new Request(address, { headers: request.headers }), given);
    if (page.headers.has("location")) return sent;
    page.headers.set(pageAddress, location);
    for (const cookie of sent.headers.getSetCookie()) page.headers.append("set-cookie", cookie);
    return page;
  };
}
