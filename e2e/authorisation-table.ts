import { accountRows } from "./authorisation/account-rows";
import { attemptRows } from "./authorisation/attempt-rows";
import { classRows } from "./authorisation/class-rows";
import { documentRows } from "./authorisation/document-rows";
import type { Row } from "./authorisation/row";
import { setRows } from "./authorisation/set-rows";

/** What nobody may do but those it names, in the order in which it is tried: what ends something comes last. */
export const guarded: readonly Row[] = [...documentRows, ...setRows, ...attemptRows, ...classRows, ...accountRows];

/**
 * Addresses that name nothing of anybody's: the same for everyone, or about whoever asks and no one else. Pages come
 * with an address to visit, where nothing of the class may be read.
 */
export const unguarded: Readonly<Record<string, string | null>> = {
  "/": "/",
  "/[...rest]": "/nowhere",
  "/attempts": null,
  "/daily": "/daily",
  "/daily/[on]": "/daily/2026-11-01",
  "/daily/[on]/start": null,
  "/facts": "/facts",
  "/facts/[fact]": "/facts/004-members-joc",
  "/facts/size": "/facts/size",
  "/facts/compare": "/facts/compare",
  "/facts/timeline": "/facts/timeline",
  "/facts/data": "/facts/data",
  "/api/v1/facts.csv": "/api/v1/facts.csv",
  "/api/v1/facts.jsonld": "/api/v1/facts.jsonld",
  "/gallery": "/gallery",
  "/join": "/join",
  "/join/[code]": "/join/CDF3467",
  "/join/enter": null,
  "/manifest": "/manifest",
  "/me": "/me",
  "/me/code": "/me/code",
  "/me/code/file": "/me/code/file",
  "/me/code/kept": null,
  "/me/code/new": null,
  "/me/data": "/me/data",
  "/me/delete": "/me/delete",
  "/me/delete/confirm": null,
  "/me/deleted": "/me/deleted",
  "/offline": "/offline",
  "/problems/[code]": "/problems/not-found",
  "/recover": "/recover",
  "/recover/check": null,
  "/sets/[slug]": "/sets/timeline",
  "/sets/by-teachers": "/sets/by-teachers",
  "/settings": null,
  "/signin": "/signin",
  "/signin/issuer": null,
  "/signin/start": null,
  "/account/sign-out": null,
  "/account/sign-out-everywhere": null,
  "/api/[[...path]]": "/api/nowhere",
  "/api/auth/[...nextauth]": "/api/auth/session",
  "/api/openapi.json": "/api/openapi.json",
  "/api/v1/attempts": null,
  "/api/v1/health": "/api/v1/health",
  "/api/v1/metrics": "/api/v1/metrics",
  "/api/v1/sets": "/api/v1/sets",
  "/api/v1/sets/[slug]/questions": "/api/v1/sets/timeline/questions",
  "/assets/[file]": "/assets/page.css",
  "/icons/[file]": "/icons/192.png",
};
