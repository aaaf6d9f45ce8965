import { it } from "vitest";
import { useDatabase } from "../db/client";

it("asks a real database", () => {
  useDatabase(process.env.TEST_DATABASE_URL);
});
