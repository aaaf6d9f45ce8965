import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { schemaFiles, staleSchemas } from "./schemas";

describe("the schemas of content files", () => {
  it("say what the shapes in domain/ say (else: npm run content schema)", async () => {
    expect(await staleSchemas()).toEqual([]);
  });

  it("are each given to the editor for the files they describe", async () => {
    const Settings = z.object({ "json.schemas": z.array(z.object({ url: z.string() })) });
    const settings = Settings.parse(JSON.parse(await readFile(".vscode/settings.json", "utf8")));
    const given = settings["json.schemas"].map(({ url }) => url.replace("./", ""));
    expect(given.sort()).toEqual(
      schemaFiles()
        .map(({ path }) => path)
        .sort(),
    );
  });
});
