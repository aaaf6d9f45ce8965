import { readFile } from "node:fs/promises";
import type { Ledger } from "@/domain/facts/ledger";

export const read = (ledger: Ledger) => [ledger, readFile];
