import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Backup, decodeBackup, encodeBackup } from "./backup-file";

const table = fc.record({
  name: fc.string(),
  columns: fc.array(fc.string()),
  rows: fc.nat(),
  content: fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
});
const backup: fc.Arbitrary<Backup> = fc.record({
  madeAt: fc.date({ noInvalidDate: true, min: new Date(0), max: new Date("2100-01-01") }),
  migrations: fc.array(fc.string()),
  authSecret: fc.option(fc.string()),
  tables: fc.array(table, { maxLength: 4 }),
});

describe("a backup's file", () => {
  it("gives back all that went into it", () => {
    fc.assert(
      fc.property(backup, (given) => {
        expect(decodeBackup(encodeBackup(given))).toEqual({ ok: true, value: given });
      }),
    );
  });

  it("is refused when it is cut short or altered anywhere that matters", () => {
    fc.assert(
      fc.property(backup, fc.nat(), fc.integer({ min: 1, max: 255 }), (given, at, change) => {
        const file = encodeBackup(given);
        expect(decodeBackup(file.subarray(0, at % file.length)).ok).toBe(false);
        const altered = Buffer.from(file);
        altered[at % file.length] = (altered[at % file.length] ?? 0) ^ change;
        const decoded = decodeBackup(altered);
        // Bytes of gzip's own header, such as its time, may change and say the same.
        if (decoded.ok) expect(decoded.value).toEqual(given);
      }),
    );
  });

  it.each(["", "nothing of the kind", "{}"])("is refused in a sentence when it is %j", (text) => {
    expect(decodeBackup(Buffer.from(text))).toEqual({ ok: false, error: expect.stringContaining("no backup") });
  });
});
