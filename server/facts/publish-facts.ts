import "server-only";
import { z } from "zod";
import type { Bilingual } from "@/domain/language";
import { factsCsv } from "@/domain/ledger/data/facts-csv";
import { factsJsonLd } from "@/domain/ledger/data/facts-json-ld";
import { licence, type PublishedLedger } from "@/domain/ledger/data/published-ledger";
import { err, ok, type Result } from "@/domain/result";
import { textFor } from "@/i18n/messages";
import type { Context } from "../context";
import { corpus } from "../corpus";
import { ownAddress } from "../own-address";
import { notFound, type Refusal } from "../refusal";
import { type OpenLedger, openLedger } from "./open-ledger";

/** What `GET /facts.csv` and `.jsonld` take. `version`: that one or none. */
export const FactsDataQuery = z.object({ version: z.coerce.string().max(64).optional() });
export type FactsDataFormat = "csv" | "jsonld";
/** A file, and what its headers say besides: its licence, and how many facts are held back. */
export type FactsData = { text: string; mediaType: string; headers: Record<string, string> };

/** The shape of the files; raised when a column or a term changes its meaning. */
const shape = 1;

/** Names the content that is served: `1.` and twelve digits of its hash. */
export const factsVersion = (): string => `${shape}.${corpus().ledgerHash.slice(0, 12)}`;

const mediaTypes = { csv: "text/csv; charset=utf-8; header=present", jsonld: "application/ld+json" } as const;

/** The reviewed facts as a file, without those that an open exam asks. Another version than the one served is not here. */
export async function publishFacts({
  ctx,
  format,
  version,
}: {
  ctx: Pick<Context, "db" | "now">;
  format: FactsDataFormat;
  version?: string | undefined;
}): Promise<Result<FactsData, Refusal>> {
  if (version !== undefined && version !== factsVersion()) return err(notFound);
  const open = await openLedger(ctx);
  const made = files.get(open) ?? new Map<FactsDataFormat, FactsData>();
  files.set(open, made);
  const file = made.get(format) ?? fileOf(publishedLedger(open), format);
  made.set(format, file);
  return ok(file);
}

const files = new WeakMap<OpenLedger, Map<FactsDataFormat, FactsData>>();

function fileOf(published: PublishedLedger, format: FactsDataFormat): FactsData {
  const text = format === "csv" ? factsCsv(published, licence) : JSON.stringify(factsJsonLd(published, names()));
  const headers = {
    link: `<${licence}>; rel="license", <${published.site}/facts/data>; rel="describedby"`,
    "x-sanad-held-back": String(published.heldBack),
  };
  return { text, mediaType: mediaTypes[format], headers };
}

/** How many facts the files hold, and how many are held back now. */
export async function countPublished(ctx: Pick<Context, "db" | "now">): Promise<{ facts: number; heldBack: number }> {
  const { facts, heldBack } = publishedLedger(await openLedger(ctx));
  return { facts: facts.length, heldBack };
}

/** The ledger without what is held, and without words of editors that would tell of it. */
function publishedLedger(open: OpenLedger): PublishedLedger {
  const facts = open.facts.filter((fact) => !open.isHeld(fact));
  const sourcesOf = (ids: readonly string[]) =>
    open.facts.filter(({ id }) => ids.includes(id)).map(({ source }) => source);
  return {
    index: open.index,
    facts: facts.map((fact) => withoutHeld(open, fact)),
    conflicts: open.conflicts.map(({ note, ...conflict }) => {
      const told = (["ar", "en"] as const).every((lang) => open.told(note?.[lang], sourcesOf(conflict.facts)));
      return { ...conflict, ...(note && told ? { note } : {}) };
    }),
    successors: new Map(
      [...open.successors].flatMap(([id, successor]) => (open.isHeld(successor) ? [] : [[id, successor.id]])),
    ),
    version: factsVersion(),
    heldBack: open.facts.length - facts.length,
    site: ownAddress().replace(/\/$/, ""),
  };
}

/** A fact's predecessor is not named while it is held. */
function withoutHeld(open: OpenLedger, fact: OpenLedger["facts"][number]): OpenLedger["facts"][number] {
  const { supersedes, from, ...rest } = fact;
  const parts = from?.filter((id) => !open.isHeld({ id }));
  return {
    ...rest,
    ...(supersedes && !open.isHeld({ id: supersedes }) ? { supersedes } : {}),
    ...(parts ? { from: parts } : {}),
  };
}

function names(): { name: Bilingual; description: Bilingual } {
  const [ar, en] = [textFor("ar"), textFor("en")];
  return {
    name: { ar: ar("facts.data.name"), en: en("facts.data.name") },
    description: { ar: ar("facts.data.description"), en: en("facts.data.description") },
  };
}
