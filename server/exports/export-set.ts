import "server-only";
import type { Deck } from "@/domain/items/deck";
import type { Language } from "@/domain/language";
import { err, ok, type Result } from "@/domain/result";
import type { FormatId } from "@/exports/carried-kinds";
import type { Left } from "@/exports/export-format";
import { formatIds, formats } from "@/exports/registry";
import { writeContent } from "@/exports/write-content";
import { makeDeck } from "@/questions/make-deck";
import { guardedItems } from "../assignments/guarded-items";
import type { Context } from "../context";
import { notFound, type Refusal } from "../refusal";
import { drawQuestions } from "../sets/draw-questions";
import { findVersion, languageFor } from "../sets/find-version";
import { plainSeed } from "../sets/list-sets";

/** What one format would take: `carried` of the questions, and each that it leaves behind. */
export type FormatOffer = { id: FormatId; carried: number; left: readonly Left[] };

/** `heldBack`: how many questions are left out, since another teacher's open exam asks them. */
export type ExportOffer = {
  title: string;
  lang: Language;
  questions: number;
  heldBack: number;
  formats: FormatOffer[];
};

type Wanted = { ctx: Context; slug: string; lang: Language };

/** What a teacher may take of a set, format by format. Keys go along, so nobody else is told that it exists. */
export async function offerExports(wanted: Wanted): Promise<Result<ExportOffer, Refusal>> {
  const drawn = await deckFor(wanted);
  if (!drawn.ok) return drawn;
  const { deck, heldBack } = drawn.value;
  const offers = formatIds.map((id) => {
    const { left } = formats[id].render(deck);
    return { id, carried: deck.items.length - left.length, left };
  });
  return ok({ title: deck.title, lang: deck.lang, questions: deck.items.length, heldBack, formats: offers });
}

/** A set as a file, with the questions that learners meet by default. */
export async function exportSet({
  format,
  ...wanted
}: Wanted & { format: string }): Promise<Result<{ body: Uint8Array; mediaType: string; fileName: string }, Refusal>> {
  const id = formatIds.find((known) => known === format);
  if (!id) return err(notFound);
  const drawn = await deckFor(wanted);
  if (!drawn.ok) return drawn;
  const { mediaType, extension, render } = formats[id];
  const body = await writeContent(render(drawn.value.deck).content);
  return ok({ body, mediaType, fileName: `sanad-${wanted.slug}-${drawn.value.deck.lang}${extension}` });
}

async function deckFor({ ctx, slug, lang }: Wanted): Promise<Result<{ deck: Deck; heldBack: number }, Refusal>> {
  const version = ctx.user && (await findVersion(ctx, slug));
  if (!version) return err(notFound);
  const spoken = languageFor(version, lang);
  const guard = await guardedItems(ctx, { exceptOwner: ctx.user?.id });
  const draw = { version, lang: spoken, seed: plainSeed, now: ctx.now };
  const [whole, free] = [drawQuestions(draw), drawQuestions({ ...draw, guard })];
  if (!whole.ok) return whole;
  if (!free.ok) return free;
  const { title, description } = version.set;
  const deck = makeDeck({ title: title[spoken], description: description[spoken], lang: spoken }, free.value);
  return ok({ deck, heldBack: version.pinned ? whole.value.length - free.value.length : 0 });
}
