/**
 * What a set may ask, as far as choosing needs it. `things`: what it asks for; two that share one are not asked together ·
 * `tells`: things whose answer it shows · `mentions`: things that it names, which tells an answer only among like words:
 * `words`, what it is worded in · `offers`: things that are among its options · `answer`: the name that is to be given,
 * folded · `figure`: the one that is · `lures`: its wrong options · `verdict`: whether a statement is true · `sentence`: where its evidence stands ·
 * `cost`: what speaks against it, 0 for nothing · `isFiller`: asked where little else can be · `isTyped`: its answer is
 * written, not chosen · `isOpen`: written, and what the document is about.
 */
export type Choosable = {
  things: readonly string[];
  tells: ReadonlySet<string>;
  mentions?: ReadonlySet<string>;
  offers?: ReadonlySet<string>;
  words?: ReadonlySet<string>;
  answer?: string;
  figure?: string;
  lures: readonly string[];
  verdict?: boolean;
  kind: string;
  sentence: number;
  cost: number;
  isFiller?: boolean;
  isTyped?: boolean;
  isOpen?: boolean;
};
