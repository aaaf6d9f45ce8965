import { handleAuth } from "@/server/auth/handle-auth";
import { readForm } from "@/server/http/read-form";
import { route } from "@/server/http/route";

type Given = { params: Promise<{ nextauth: string[] }> };

/** Sign-in links, outside issuers, sessions: next-auth's own addresses. */
export async function GET(request: Request, { params }: Given): Promise<Response> {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  return handleAuth(request, { method: "GET", action: (await params).nextauth, query });
}

export async function POST(request: Request, { params }: Given): Promise<Response> {
  const form = await readForm(request);
  const body = form.ok ? Object.fromEntries(form.value) : {};
  return handleAuth(request, { method: "POST", action: (await params).nextauth, body });
}

export const { PUT, PATCH, DELETE } = route<{ nextauth: string[] }>({}, { alsoAllows: ["GET", "POST"] });
