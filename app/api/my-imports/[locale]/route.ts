import { err, ok } from "@/domain/result";
import { importMax } from "@/imports/read-import";
import { formRoute } from "@/server/http/form-route";
import { importSet } from "@/server/my-sets/import-set";

/** A file of the largest size, with what a form puts around it. */
const formBytesMax = importMax + 64 * 1024;

/** Makes a set of an uploaded file, and opens the report. Here, since no page takes a form with files. */
export const POST = formRoute(
  async ({ ctx, files }) => {
    const made = await importSet({ ctx, file: files.get("file") });
    if (!made.ok) return err({ refusal: made.error, back: "/my-sets/import" });
    if ("refused" in made.value) return ok({ path: `/my-sets/import?refused=${made.value.refused}` });
    return ok({ path: `/my-sets/${made.value.id}/imported` });
  },
  "writes",
  { bytesMax: formBytesMax, tooLargePath: "/my-sets/import?refused=too-large" },
);
