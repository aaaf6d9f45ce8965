import { article } from "../../../arabic/article";
import { foldLoosely } from "../../../text/fold-arabic";
import { isCommonWord } from "../../names/common-words";
import type { KnownNames } from "../../names/known-names";
import type { Found } from "../../span";
import { isFunctionWord } from "../../text/function-words.ar";
import type { ReadText } from "../../text/read-text";
import { tokenAt } from "../../text/token-at";
import type { Token } from "../../text/tokens";
import { quoteMark } from "../quote-mark";
import { manlyHeads, personWords, plainBodies, settings, writtenThings } from "../quote-words.ar";
import type { Cue } from "./cue";

/** A name of several words, by where the text tells it. */
type Full = { name: string; at: number };

const marks = /["\u00AB\u00BB\u201C\u201D]/g;
const feminine = /[\u0629\u0647]$/;
const mostTokens = 4000;

/** Tells what one text calls in full those that it names by one word: «Lind», «the agency», «the spokesman». */
export class FullerNames {
  readonly #text: ReadText;
  readonly #names: KnownNames;
  readonly #people = new Set<string>();
  readonly #bodies = new Map<string, Full[]>();
  readonly #tellers = new Map<string, Full[]>();
  readonly #known = new Set<string>();
  readonly #holders = new Map<string, Set<string>>();

  constructor(text: ReadText, names: KnownNames, { found, cues }: { found: readonly Found[]; cues: readonly Cue[] }) {
    this.#text = text;
    this.#names = names;
    for (const one of found) {
      if (one.type === "person") this.#people.add(one.norm.name);
      if (one.type === "role" && one.norm.person) this.#addPost(one.norm.role, one.norm.person);
      if (one.type !== "organisation") continue;
      const name = text.raw.slice(one.start, one.end).replace(marks, "").replace(/\s+/g, " ");
      this.#known.add(name);
      const head = this.#headBefore(one.start);
      add(this.#bodies, { name: head ? `${head} ${name}` : name, at: one.start });
    }
    for (const { speaker, first, word } of cues) {
      const isTeller = speaker && !speaker.isPerson && word.form !== "participle";
      if (isTeller && isWhole(speaker.name))
        add(this.#tellers, { name: speaker.name, at: (text.tokens[first] as Token).start });
    }
  }

  /** The name in full as far as the text has told it before `at`, an offset into the raw text. */
  of(name: string, at: number): string {
    const word = foldLoosely(name);
    if (/\s/.test(name)) return this.#holder(name) ?? name;
    if (word.length < shortest || isFunctionWord(word)) return name;
    if (this.#isNoun(word))
      return writtenThings.has(word) ? name : (this.#body(word, at) ?? this.#family(word) ?? name);
    return this.#known.has(name) ? name : (this.#person(name) ?? this.#inWords(word, this.#people.has(name)) ?? name);
  }

  /** «The pious», a word of the language too, behind a given name. */
  #family(word: string): string | undefined {
    const isKind = plainBodies.has(word) || personWords.has(word) || this.#isKind(word.slice(article.length));
    return isKind ? undefined : this.#inWords(word, false);
  }

  #isKind(noun: string): boolean {
    return this.#names.gazetteer.heads.has(noun) || settings.has(noun) || manlyHeads.test(noun);
  }

  #addPost(post: string, person: string): void {
    const before = this.#holders.get(postKey(post));
    if (before) before.add(person);
    else this.#holders.set(postKey(post), new Set([person]));
  }

  /** «The South Korean president», whom the text elsewhere calls «the president of South Korea X». */
  #holder(name: string): string | undefined {
    const holders = foldLoosely(name).startsWith(article) ? this.#holders.get(postKey(name)) : undefined;
    return holders?.size === 1 ? [...holders][0] : undefined;
  }

  /** «The agency»: a common noun with its article. */
  #isNoun(word: string): boolean {
    return word.startsWith(article) && isCommonWord(word, this.#names.gazetteer.stems);
  }

  /** Of those that have told something the last, else the only body, that the noun begins. */
  #body(word: string, at: number): string | undefined {
    const isBefore = (one: Full) => one.at < at;
    const told = this.#tellers.get(headOf(word))?.findLast(isBefore);
    if (told) return told.name;
    const bodies = new Set(
      this.#bodies
        .get(headOf(word))
        ?.filter(isBefore)
        .map(({ name }) => name),
    );
    if (bodies.size === 1) return [...bodies][0];
    const noun = word.slice(article.length);
    const isBody = plainBodies.has(word) || this.#names.gazetteer.heads.has(noun) || settings.has(noun);
    return bodies.size === 0 && isBody ? this.#phrase(word, at) : undefined;
  }

  /** «The forum»: the only one that the text calls in full, of definite words, «the forum of the central banks». */
  #phrase(word: string, at: number): string | undefined {
    const noun = word.slice(article.length);
    const phrases = new Map<string, string>();
    for (const { text, index, start } of this.#text.tokens.slice(0, mostTokens)) {
      if (start >= at) break;
      const words = text === noun ? this.#definiteAt(index) : [];
      const [, of = ""] = words;
      if (of && !phrases.has(of)) phrases.set(of, words.join(" "));
    }
    return phrases.size === 1 ? [...phrases.values()][0] : undefined;
  }

  /** A noun and the definite words behind it, as written. */
  #definiteAt(first: number): string[] {
    const { tokens, raw } = this.#text;
    let last = first;
    while (last < first + longestPhrase && definite.test(tokens[last + 1]?.text ?? "")) last++;
    if (tokens[first]?.sentence !== tokens[last]?.sentence) return [];
    return raw.slice(tokens[first]?.start, tokens[last]?.end).split(/\s+/u);
  }

  /** «The paper» before «"X"»: a noun without article right before a name between marks. */
  #headBefore(start: number): string | undefined {
    const { tokens, raw } = this.#text;
    const at = tokenAt(tokens, start) - 1;
    const head = quoteMark.test(tokens[at]?.text ?? "") ? tokens[at - 1] : tokens[at];
    if (!head || head.sentence !== tokens[at + 1]?.sentence || !this.#names.gazetteer.heads.has(head.text))
      return undefined;
    return raw.slice(head.start, head.end);
  }

  /** The only person whose name of several words ends or begins so. */
  #person(word: string): string | undefined {
    const full = [...this.#people].filter((name) => name.endsWith(` ${word}`) || name.startsWith(`${word} `));
    return full.length === 1 ? full[0] : undefined;
  }

  /** «Wouter Lind», of whom no list knows either word: what stands before the word where it first stands, if no common word. */
  #inWords(word: string, isPerson: boolean): string | undefined {
    const { tokens, raw } = this.#text;
    for (const [at, { text }] of tokens.slice(0, mostTokens).entries()) {
      const [given, family] = [tokens[at - 1], tokens[at]];
      if (text !== word || !given || !family || given.sentence !== family.sentence) continue;
      // «And crowned Pele»: one who is read by one name has another only where it stands apart.
      if (isPerson && !apart.test(tokens[at - 2]?.text ?? "")) continue;
      if (this.#isGiven(given, word)) return raw.slice(given.start, family.end).replace(/\s+/g, " ");
    }
    return undefined;
  }

  #isGiven({ text, kind, index }: Token, family: string): boolean {
    const { givenNames, stems, roles } = this.#names.gazetteer;
    if (kind !== "word" || text.length < shortest || text.startsWith(article)) return false;
    if (this.#names.cues.has(index)) return false;
    if (givenNames.has(text)) return true;
    const isOpen = !isFunctionWord(text) && !isCommonWord(text, stems);
    const { tokens, raw } = this.#text;
    return isOpen && !family.startsWith(article) && !roles.longestAt(tokens, index, raw);
  }
}

const shortest = 3;
/** A comma, or a word with its article: «the coach», before a name. */
const apart = /^(?:[\u060C,(]|\u0627\u0644.{3,})$/;
const longestPhrase = 6;
const definite = /^\u0648?\u0627\u0644.{2}/;
/** With the article, «to», or a number. As folded. */
const part = /^(?:\u0648?\u0627\u0644|\u0644|\d)/;

/** «The agency (with) details»: behind an article no words without one. */
function isWhole(name: string): boolean {
  const [first = "", ...rest] = foldLoosely(name).split(" ");
  return !first.startsWith(article) || rest.every((word) => part.test(word));
}

function add(names: Map<string, Full[]>, full: Full): void {
  const [first = "", ...rest] = full.name.split(" ");
  if (rest.length === 0) return;
  const head = headOf(foldLoosely(first));
  const before = names.get(head);
  if (before) before.push(full);
  else names.set(head, [full]);
}

/** A noun without its article and its feminine ending. As folded. */
const headOf = (word: string): string => word.replace(/^\u0627\u0644(?=.{3})/, "").replace(feminine, "");

/** «President», «South», «Korea»: the words of a post, of countries and of their adjectives alike. */
const postKey = (post: string): string =>
  foldLoosely(post)
    .split(" ")
    .map((word) =>
      word
        .replace(/^\u0627\u0644(?=.{2})/, "")
        .replace(/(?<=.{2})(?:\u064A\u0647|\u064A\u0627|[\u064A\u0627\u0647])$/, ""),
    )
    .join(" ");
