import { article, mergedArticle } from "../../arabic/article";
import type { KnownNames } from "../names/known-names";
import { readingsOf } from "../names/readings";
import { adverbs } from "../quotes/quote-words.ar";
import { isFunctionWord } from "../text/function-words.ar";
import type { ReadText } from "../text/read-text";
import type { Token } from "../text/tokens";
import type { NameReader, NameSpan } from "./names/name-at";
import { beforeListed, dismissed, harmed, humanNouns, kin, myKin, personal } from "./names/name-words.ar";
import type { Standing } from "./names/standing";
import { NamesBeforePosts } from "./names-before-posts";
import type { RoleReader } from "./posts/role-at";

const longestCue = 3;
/** A colon, or a mark. */
const quotes = /^[:"\u00AB\u201C]$/;
const quoteMark = /^["\u00AB\u201C]$/;
const and = "\u0648";
const stretch = "\u0640";
const comma = /^[\u060C,]$/;
const longestListed = 8;
const longestVerb = 4;
const present = /^\u064a.{3}/;
/** «On», «in», «from». */
const places = /^(?:\u0639\u0644\u064a|\u0641\u064a|\u0645\u0646)$/;
/** «Directed by», «composed by», «written by», in Arabic «of the direction of». As folded. */
const making =
  /^(?:\u0627\u062E\u0631\u0627\u062C|\u062A\u0627\u0644\u064A\u0641|\u062A\u0644\u062D\u064A\u0646|\u0643\u0644\u0645\u0627\u062A|\u0627\u0646\u062A\u0627\u062C|\u0628\u0637\u0648\u0644\u0647|\u0633\u064A\u0646\u0627\u0631\u064A\u0648)$/;
const from = "\u0645\u0646";
const shortestLone = 5;
/** «The ousted», «al-Houthi», «the Houthis». */
const ousted = /^[\u0648\u0641\u0628]?(?:\u0627\u0644|\u0644\u0644)\u0645\u062e\u0644\u0648\u0639$/;
const houthi =
  /^[\u0648\u0641\u0628]?(?:\u0627\u0644|\u0644\u0644)\u062d\u0648\u062b\u064a(?:\u064a\u0646|\u0648\u0646|\u0647)?$/;
/** «And», «of» before the article. */
const particles = /^(?:[\u0648\u0641\u0628](?=\u0627\u0644)|\u0644(?=\u0644))/;
const definiteOf = (word: string): string =>
  word.startsWith(mergedArticle) ? `\u0627${word.slice(1)}` : word.replace(particles, "");

/** What announces a name: a verb of saying with its gender, a noun, kin, or a country's adjective that stands for its bearer. */
type Sign = "m" | "f" | "noun" | "lone" | "kin";

/** Reads names of one text that no post announces: by a known given name, or by what stands around them. */
export class ToldNames {
  readonly #text: ReadText;
  readonly #listed = new Set<number>();
  readonly #names: KnownNames;
  readonly #by: { reader: NameReader; roles: RoleReader };
  readonly #beforePosts: NamesBeforePosts;

  constructor(text: ReadText, names: KnownNames, by: { reader: NameReader; roles: RoleReader }) {
    this.#text = text;
    this.#names = names;
    this.#by = by;
    this.#beforePosts = new NamesBeforePosts(text, names, by.roles);
  }

  /** The name that begins at a token, also after particles; `last`: where the name before it ends. */
  nameFrom(token: Token, last: number | undefined): NameSpan | undefined {
    for (const { skipped } of readingsOf(token.text)) {
      // «His two parents» is no «and» before a name.
      if (skipped > 0 && this.#names.gazetteer.stems.has(token.text)) break;
      const name = this.#by.reader.nameAt(token.index, "free", skipped);
      if (name) return name;
    }
    return (
      this.#deposed(token) ??
      this.#nextListed(token) ??
      this.#joinedName(token, last) ??
      this.#spokenName(token) ??
      this.#toldName(token) ??
      this.#beforePosts.nameAt(token)
    );
  }

  /** «The ousted Salih», «al-Houthi and Salih»: a given name alone. */
  #deposed(token: Token): NameSpan | undefined {
    const before = this.#text.tokens[token.index - 1];
    if (!before || before.sentence !== token.sentence) return undefined;
    const skipped = ousted.test(before.text)
      ? 0
      : houthi.test(before.text) && token.text.startsWith(and)
        ? 1
        : undefined;
    const isName = skipped !== undefined && this.#by.reader.isGiven(token, skipped);
    return isName ? { first: token.index, last: token.index, skipped } : undefined;
  }

  /** «Said Perwin Buldan»: a known given name where a subject stands. */
  #spokenName(token: Token): NameSpan | undefined {
    const isSubject = this.#by.reader.isGiven(token) && this.#cueEndingAt(token.index - 1)?.value.gender;
    const name = isSubject ? this.#by.reader.nameAt(token.index, "after-speech") : undefined;
    return name && name.last > token.index ? name : undefined;
  }

  /** «… and Pierre Torres»: right after another name. */
  #joinedName({ index, text }: Token, last: number | undefined): NameSpan | undefined {
    const isApart = last === index - 2 && this.#text.tokens[index - 1]?.text === "\u060C";
    if (isApart && !/^\u0648/.test(text)) return this.#listedAfter(index);
    if (!(isApart || last === index - 1) || !/^\u0648(?!\u0627\u0644)/.test(text)) return undefined;
    return (
      this.#by.reader.nameAt(index, "told", 1) ??
      this.#by.reader.singleAt(index, false, 1) ??
      this.#betweenListed(index)
    );
  }

  /** «X, and Asad al-Shaikha, and Y»: a given name and another word, up to the next of the list. */
  #betweenListed(index: number): NameSpan | undefined {
    const { tokens } = this.#text;
    const [given, family, next] = tokens.slice(index, index + 3);
    if (!given || !family || next?.sentence !== given.sentence || !this.#by.reader.isGiven(given, 1)) return undefined;
    const isFamily = family.kind === "word" && family.text.length >= longestVerb && !isFunctionWord(family.text);
    const isListed = next.text.startsWith(and) && this.#by.reader.isGiven(next, 1);
    return isFamily && isListed && !this.#names.cues.has(family.index)
      ? { first: index, last: index + 1, skipped: 1 }
      : undefined;
  }

  /** «X, Y, Z»: words that nothing explains between commas after a name. */
  #listedAfter(index: number): NameSpan | undefined {
    const name = this.#by.reader.nameAt(index, "told");
    const next = this.#text.tokens[(name?.last ?? index) + 1];
    const isListed = next?.sentence === this.#text.tokens[index]?.sentence && /^[\u060C.)]$/.test(next?.text ?? "");
    return isListed ? name : undefined;
  }

  /** Unknown words where a name must stand: the subject of a verb of saying, beside a post, before a colon. */
  #toldName(token: Token): NameSpan | undefined {
    if (!this.#by.reader.mayBeTold(token)) return undefined;
    const next = this.#text.tokens[token.index + 1];
    const sign = this.#signBefore(token);
    const name = next?.kind === "word" ? this.#by.reader.nameAt(token.index, this.#standingOf(token)) : undefined;
    if (name) return sign || (!this.#isVerbFirst(token) && this.#isTelling(name)) ? name : undefined;
    const single = sign ? this.#by.reader.singleAt(token.index, sign === "kin") : undefined;
    const isLone = sign === "lone" && token.text.length >= shortestLone;
    const isQuoting = sign === "f" && quotes.test(next?.text ?? "");
    const isSure = isLone || isQuoting || sign === "m" || sign === "kin" || this.#by.reader.isGiven(token);
    return isSure ? single : undefined;
  }

  /** «The child Ali …»: a known given name after such a noun stands as after a post. */
  #standingOf(token: Token): Standing {
    const isOf = humanNouns.has(this.#text.tokens[token.index - 1]?.text ?? "");
    return isOf && this.#by.reader.isGiven(token) ? "after-role" : "told";
  }

  /** «Explained Hamid Salim, a player of»: a short unknown word at the head of a sentence, before a given name. */
  #isVerbFirst({ index, sentence, text }: Token): boolean {
    const next = this.#text.tokens[index + 1];
    const isVerb = text.length <= longestVerb || present.test(text);
    const isFirst = this.#text.sentences[sentence]?.first === index && isVerb;
    // «On the wrist of Dmitry P., the speaker».
    const isOf = places.test(this.#text.tokens[index - 1]?.text ?? "") && text.length <= longestVerb;
    return (isFirst || isOf) && next?.kind === "word" && this.#by.reader.isGiven(next);
  }

  /** «On killing / X – an Ethiopian», «killed "X" with an axe»: in reports of courts all words up to the next sign. */
  listedName(token: Token): NameSpan | undefined {
    const { tokens } = this.#text;
    const skipped = this.#listedFrom(token);
    if (skipped === undefined) return undefined;
    const { index } = token;
    let last = index - 1;
    while (last - index < longestListed && tokens[last + 1]?.kind === "word" && !this.#isCut(last)) last++;
    const words = tokens.slice(index, last + 1);
    const isEnded = words.length > 1 && (tokens[last + 1]?.kind !== "word" || this.#isCut(last));
    return isEnded && this.#isForeignName(words) ? { first: index, last, skipped } : undefined;
  }

  /** «Corporal/ X.»: after a rank and a slash all words up to the next sign. */
  afterSlash({ index, sentence }: Token): NameSpan | undefined {
    const { tokens } = this.#text;
    if (tokens[index - 1]?.text !== "/") return undefined;
    let last = index - 1;
    while (last - index < longestListed && tokens[last + 1]?.kind === "word" && !this.#isPost(last + 1)) last++;
    const words = tokens.slice(index, last + 1);
    const isWhole = tokens[last + 1]?.kind !== "word" || this.#isPost(last + 1);
    const isEnded = words.length > 1 && isWhole && tokens[last]?.sentence === sentence;
    const isNamed = words.some((word) => this.#by.reader.isGiven(word));
    const others = words.filter((word) => !this.#by.reader.isGiven(word));
    const isTold = others.some((word) => isFunctionWord(word.text) || this.#names.cues.has(word.index));
    return isEnded && isNamed && !isTold && this.#isForeignName(words) ? { first: index, last, skipped: 0 } : undefined;
  }

  #isPost = (at: number): boolean =>
    this.#by.roles.roleAt(at) !== undefined && !this.#by.reader.isGiven(this.#text.tokens[at] as Token);

  /** A stretching sign alone, written for a dash, stands between two words. */
  #isCut(at: number): boolean {
    const { tokens, raw } = this.#text;
    return raw.slice(tokens[at]?.end, tokens[at + 1]?.start).includes(stretch);
  }

  /** The letters before a name that a slash, a mark, or «and» after another listed name announces. */
  #listedFrom(token: Token): number | undefined {
    const { tokens } = this.#text;
    const [sign, before] = [tokens[token.index - 1], tokens[token.index - 2]];
    if (!sign || before?.sentence !== token.sentence) return undefined;
    if (sign.kind !== "sign" || before.kind !== "word") return this.#joinedFrom(token, sign);
    const isMark = quoteMark.test(sign.text) && harmed.has(before.text);
    if (isMark || (sign.text === "/" && beforeListed.has(before.text))) return 0;
    return this.#joinedFrom(token, sign);
  }

  /** «, and X», «,and X» after a listed name. */
  #joinedFrom({ index, text }: Token, sign: Token): number | undefined {
    if (this.#listed.size === 0 || text === and) return undefined;
    if (this.#listed.has(index - 2) && comma.test(sign.text)) return /^\u0648.{3}/.test(text) ? 1 : 0;
    const isAnd = sign.text === and && comma.test(this.#text.tokens[index - 2]?.text ?? "");
    return isAnd && this.#listed.has(index - 3) ? 0 : undefined;
  }

  /** Remembers where a listed name ends. */
  #nextListed(token: Token): NameSpan | undefined {
    const name = this.listedName(token);
    if (name) this.#listed.add(name.last);
    return name;
  }

  /** No common word but one, and none that a sentence is built of. */
  #isForeignName(words: readonly Token[]): boolean {
    const { stems } = this.#names.gazetteer;
    const others = words.filter((word) => !this.#by.reader.isGiven(word));
    const common = others.filter(({ text }) => stems.has(text));
    return common.length <= (words.length > 2 ? 1 : 0) && !others.some(({ text }) => isFunctionWord(text));
  }

  /** What tells that a name follows: «said …» with the verb's gender, «the Argentine …», «his friend …». */
  #signBefore({ index, sentence }: Token): Sign | undefined {
    const { tokens } = this.#text;
    let before = index - 1;
    while (tokens[before]?.sentence === sentence && adverbs.has(tokens[before]?.text ?? "")) before--;
    const token = tokens[before];
    if (token?.sentence !== sentence || token.kind !== "word") return undefined;
    return this.#nounSign(token, index) ?? this.#cueSign(token);
  }

  #nounSign({ index, text }: Token, nameAt: number): Sign | undefined {
    const { demonyms } = this.#names.gazetteer;
    const word = particles.test(text) ? definiteOf(text) : text;
    if (humanNouns.has(word)) return "noun";
    if (making.test(text) && this.#text.tokens[index - 1]?.text === from) return "noun";
    const adjective = dismissed.has(word) ? index - 1 : index;
    const country = definiteOf(this.#text.tokens[adjective]?.text ?? "");
    if (country.startsWith(article) && demonyms.has(country)) return this.#isOfLone(adjective) ? "lone" : "noun";
    if (kin.test(text)) return "kin";
    return myKin.test(text) || (personal.test(text) && index === nameAt - 1) ? "noun" : undefined;
  }

  /** «Wrote the depositor …»: who somebody is may stand between the verb and the name. */
  #cueSign({ index, text }: Token): Sign | undefined {
    const isDefinite = text.replace(/^\u0648(?=\u0627\u0644)/, "").startsWith(article);
    const cue = this.#cueEndingAt(index) ?? (isDefinite ? this.#cueEndingAt(index - 1) : undefined);
    if (!cue || cue.value.form === "participle") return undefined;
    // «Got [a reserved answer]», in Arabic «on an answer».
    if (cue.last === index && places.test(this.#text.tokens[cue.first - 1]?.text ?? "")) return undefined;
    return cue.last === index ? (cue.value.gender ?? "f") : "noun";
  }

  /** «And the Belgian X», «after the Italian X»: a country's adjective that no noun before it explains. */
  #isOfLone(at: number): boolean {
    const [adjective, before] = [this.#text.tokens[at], this.#text.tokens[at - 1]];
    if (!adjective || /(?:\u0647|\u0648\u0646|\u064a\u064a\u0646)$/.test(adjective.text)) return false;
    if (particles.test(adjective.text) || before?.sentence !== adjective.sentence || before.kind === "sign")
      return true;
    return isFunctionWord(before.text);
  }

  #cueEndingAt(last: number) {
    for (let at = last; at > last - longestCue && at >= 0; at--) {
      const hit = this.#names.cues.get(at);
      if (hit?.last === last) return hit;
    }
    return undefined;
  }

  /** «…, the director of», «… the head of», «…:» at the head of a paragraph. */
  #isTelling({ first, last }: NameSpan): boolean {
    const { tokens, paragraphs } = this.#text;
    const next = tokens[last + 1];
    if (!next) return false;
    if (this.#names.cues.get(last + 1)?.skipped === 0) return next.sentence === tokens[first]?.sentence;
    if (next.text === ":") return paragraphs[next.paragraph]?.first === first;
    const at = /^[\u060C,(]$/.test(next.text) ? last + 2 : last + 1;
    return next.sentence === tokens[first]?.sentence && this.#by.roles.roleAt(at)?.word.kind === "post";
  }
}
