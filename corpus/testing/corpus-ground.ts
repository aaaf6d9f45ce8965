import { fileURLToPath } from "node:url";
import type { Ground } from "@/domain/item-rules/ground";
import { readCorpus } from "../read-corpus";
import { readGround } from "../read-ground";

let made: Promise<Ground> | undefined;

/** The ground of the content in this repository, read once for all files of tests. */
export function corpusGround(): Promise<Ground> {
  made ??= readAll();
  return made;
}

async function readAll(): Promise<Ground> {
  const folder = fileURLToPath(new URL("../../content", import.meta.url));
  const corpus = await readCorpus(folder);
  if (!corpus.ok) throw new Error(`the content does not read: ${JSON.stringify(corpus.error.slice(0, 3))}`);
  const ground = await readGround(folder, corpus.value.ledger);
  if (!ground.ok) throw new Error(ground.error);
  return ground.value;
}
