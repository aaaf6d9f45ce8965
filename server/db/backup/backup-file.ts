import "server-only";
import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import { z } from "zod";
import { err, ok, type Result } from "@/domain/result";

/** One table as COPY writes it: a line a row. */
export type DumpedTable = { name: string; columns: string[]; rows: number; content: Buffer };

/**
 * All that an embedded database holds. `migrations`: what made its tables · `tables`: each after those it refers to ·
 * `authSecret`: what signs guests' cookies, without which a restored learner is a stranger; null where the operator
 * keeps it.
 */
export type Backup = { madeAt: Date; migrations: string[]; authSecret: string | null; tables: DumpedTable[] };

const Header = z.strictObject({
  format: z.literal("sanad-backup-1"),
  madeAt: z.iso.datetime(),
  migrations: z.array(z.string()),
  authSecret: z.string().nullable(),
  tables: z.array(
    z.strictObject({
      name: z.string(),
      columns: z.array(z.string()),
      rows: z.int().min(0),
      bytes: z.int().min(0),
      sha256: z.string(),
    }),
  ),
});
type Header = z.infer<typeof Header>;

const hashOf = (content: Buffer) => createHash("sha256").update(content).digest("hex");

/** A backup as the bytes of its one file: gzip of a line of JSON that describes the tables, and the tables. */
export function encodeBackup({ madeAt, migrations, authSecret, tables }: Backup): Buffer {
  const header: Header = {
    format: "sanad-backup-1",
    madeAt: madeAt.toISOString(),
    migrations,
    authSecret,
    tables: tables.map(({ content, ...table }) => ({ ...table, bytes: content.length, sha256: hashOf(content) })),
  };
  return gzipSync(Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), ...tables.map(({ content }) => content)]));
}

/** Reads a backup's bytes whole; refuses with a sentence what is cut short, altered or something else. */
export function decodeBackup(file: Buffer): Result<Backup, string> {
  const bytes = unpacked(file);
  if (bytes === null) return err("it is no backup of Sanad, or it is cut short");
  const end = bytes.indexOf("\n");
  const header = Header.safeParse(parsed(bytes.subarray(0, Math.max(0, end)).toString()));
  if (!header.success) return err("it is no backup that this version of Sanad can read");
  const tables: DumpedTable[] = [];
  let at = end + 1;
  for (const { bytes: length, sha256, ...table } of header.data.tables) {
    const content = bytes.subarray(at, at + length);
    at += length;
    if (content.length !== length || hashOf(content) !== sha256) return err(`its table ${table.name} is damaged`);
    tables.push({ ...table, content });
  }
  if (at !== bytes.length) return err("it holds more than it says");
  const { madeAt, migrations, authSecret } = header.data;
  return ok({ madeAt: new Date(madeAt), migrations, authSecret, tables });
}

function unpacked(file: Buffer): Buffer | null {
  try {
    return gunzipSync(file);
  } catch {
    return null;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
