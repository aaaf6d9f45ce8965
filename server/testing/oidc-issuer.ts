import { generateKeyPairSync, type KeyObject, randomUUID, sign } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** An OpenID Connect issuer on loopback that lets `person` in without asking (OpenID Connect Core 1.0, code flow). */
export type OidcIssuer = { url: string; tokenRequests: URLSearchParams[]; close(): Promise<void> };

export async function openOidcIssuer(person: { sub: string; name: string; email: string }): Promise<OidcIssuer> {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const tokenRequests: URLSearchParams[] = [];
  const server = createServer((request, response) => void serve(request, response));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on TCP

  async function serve(request: IncomingMessage, response: ServerResponse) {
    const asked = new URL(request.url ?? "/", url);
    if (asked.pathname === "/authorize") return redirectWithCode(asked, response);
    if (asked.pathname === "/token") tokenRequests.push(new URLSearchParams(await textOf(request)));
    response.setHeader("content-type", "application/json").end(JSON.stringify(answerTo(asked.pathname)));
  }

  function answerTo(path: string): unknown {
    if (path === "/jwks")
      return { keys: [{ ...publicKey.export({ format: "jwk" }), alg: "RS256", use: "sig", kid: "1" }] };
    if (path === "/token")
      return { access_token: "secret-access", token_type: "Bearer", expires_in: 60, id_token: idToken() };
    return {
      issuer: url,
      authorization_endpoint: `${url}/authorize`,
      token_endpoint: `${url}/token`,
      jwks_uri: `${url}/jwks`,
      response_types_supported: ["code"],
      subject_types_supported: ["public"],
      id_token_signing_alg_values_supported: ["RS256"],
      code_challenge_methods_supported: ["S256"],
    };
  }

  function idToken(): string {
    const now = Math.floor(Date.now() / 1000);
    return signed(privateKey, { iss: url, aud: "sanad", iat: now, exp: now + 60, ...person });
  }

  return {
    url,
    tokenRequests,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

function redirectWithCode(asked: URL, response: ServerResponse) {
  const back = new URL(asked.searchParams.get("redirect_uri") ?? "");
  back.searchParams.set("code", randomUUID());
  back.searchParams.set("state", asked.searchParams.get("state") ?? "");
  response.writeHead(302, { location: back.href }).end();
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const part of request.setEncoding("utf8")) text += part;
  return text;
}

/** A JSON Web Token with RS256 (RFC 7515). */
function signed(key: KeyObject, claims: object): string {
  const part = (json: object) => Buffer.from(JSON.stringify(json)).toString("base64url");
  const content = `${part({ alg: "RS256", kid: "1" })}.${part(claims)}`;
  return `${content}.${sign("sha256", Buffer.from(content), key).toString("base64url")}`;
}
