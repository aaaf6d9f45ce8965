import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { findSpans } from "@/domain/extraction/find-spans";
import { readText } from "@/domain/extraction/text/read-text";
import { readLexicons } from "../read-lexicons";
import { annotatedArticle } from "./annotated-article";
import { ArticleTally } from "./article-tally";

/** Reads the annotated articles of a folder as the extractor does, and holds what it found against what is marked. */
export async function tallyArticles(folder: string): Promise<ArticleTally> {
  const tally = new ArticleTally();
  const { lexicons } = await readLexicons("content");
  // Not .txt: the build takes every such file for a document that its functions read.
  const names = (await readdir(folder)).filter((name) => name.endsWith(".marked"));
  for (const name of names) {
    const { raw, spans } = annotatedArticle(await readFile(path.join(folder, name), "utf8"));
    tally.count(spans, findSpans(readText(raw), lexicons));
  }
  return tally;
}
