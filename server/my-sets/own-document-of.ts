import "server-only";
import type { AnyItem } from "@/questions/registry";
import type { Context } from "../context";
import { documentIn, sourceOf } from "../documents/document-in";
import { type OwnDocument, ownDocument } from "../documents/own-document";
import type { DrawnFrom, OwnSet } from "./own-set";
import type { MadeQuestion } from "./set-body";

/** The document of its teacher's that a question was made of; undefined for others. */
export async function documentOf(ctx: Context, { items: { ar } }: MadeQuestion): Promise<OwnDocument | undefined> {
  return ar && openDocument(ctx, ar.scope.source);
}

/** The one document of its teacher's that a set draws on, where it draws on nothing else. */
export async function onlyDocument(ctx: Context, { draft }: OwnSet): Promise<OwnDocument | undefined> {
  const id = onlyDocumentOf(draft);
  return id === null ? undefined : openDocument(ctx, sourceOf(id));
}

/** Its id, or null. */
export function onlyDocumentOf({ choice, languages }: DrawnFrom): string | null {
  const [source, ...others] = choice.sources;
  return others.length > 0 || languages.some((lang) => lang !== "ar") ? null : (documentIn(source) ?? null);
}

async function openDocument(ctx: Context, source: string | undefined): Promise<OwnDocument | undefined> {
  const id = documentIn(source);
  if (id === undefined) return undefined;
  const document = await ownDocument(ctx, id);
  return document.ok ? document.value : undefined;
}

/** The questions of a set that can be asked in Arabic, but for one place. */
export const standingBeside = ({ questions }: OwnSet, place?: string): AnyItem[] =>
  questions.flatMap((question) => (question.place === place ? [] : (question.items.ar ?? [])));
