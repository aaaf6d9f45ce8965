import "server-only";
import { createHash } from "node:crypto";

/** What makes a correction the same one: the question version, for whom it is corrected, and by what. */
type Corrected = { itemId: string; itemVersion: string; assignmentId?: string; by: string };

/** 128 bits, base64url: one name for one correction, so that two servers that record it at once meet in one row. */
export const correctionId = ({ itemId, itemVersion, assignmentId = "", by }: Corrected): string =>
  createHash("sha256")
    .update([itemId, itemVersion, assignmentId, by].join("\n"))
    .digest()
    .subarray(0, 16)
    .toString("base64url");
