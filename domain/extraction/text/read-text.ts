import { type ShadowText, shadowOf } from "./shadow-text";
import { type Stretch, type Token, tokensOf } from "./tokens";

/** A document made ready for finders. `published`: an ISO date (2024-05-03) that an editor gave, if one did. */
export type ReadText = {
  raw: string;
  shadow: ShadowText;
  tokens: readonly Token[];
  sentences: readonly Stretch[];
  paragraphs: readonly Stretch[];
  published?: string;
};

/** Folds and splits a raw text. Any text is taken, also one that is not Arabic. */
export function readText(raw: string, published?: string): ReadText {
  const shadow = shadowOf(raw);
  return { raw, shadow, ...tokensOf(shadow), ...(published === undefined ? {} : { published }) };
}
