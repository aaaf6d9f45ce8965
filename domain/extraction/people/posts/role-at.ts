import type { KnownNames } from "../../names/known-names";
import { thatsOfSpeech } from "../../quotes/quote-words.ar";
import type { Found } from "../../span";
import type { ReadText } from "../../text/read-text";
import type { Token } from "../../text/tokens";
import type { NameReader } from "../names/name-at";
import { leadingPosts, postAdjectives } from "../names/name-words.ar";
import { wordAfter } from "../names/word-after";
import { PostWords } from "./post-words";
import type { Role } from "./role";
import { hasPronoun, isDefiniteWord, isNoPost, isOccupation, isOccupied, quotedEnd } from "./role-parts";
import { RoleSteps } from "./role-steps";

/** «For the», written as one. */
const comma = "\u060C";
const lam = "\u0644";
const longestRole = 10;
/** «The work of», «the duties of». */
const acting = /^\u0628?(?:\u0627\u0639\u0645\u0627\u0644|\u0645\u0647\u0627\u0645)$/;

/** Reads posts in one text, with the organisations already found in it. */
export class RoleReader {
  readonly #text: ReadText;
  readonly #names: KnownNames;
  readonly #posts: PostWords;
  readonly #steps: RoleSteps;

  constructor(text: ReadText, names: KnownNames, reader: NameReader, found: readonly Found[]) {
    this.#text = text;
    this.#names = names;
    this.#posts = new PostWords(text, names, reader);
    this.#steps = new RoleSteps(text, names, { reader, posts: this.#posts, found });
  }

  /** The post, rank or title that begins at a token; «the writer and director» is one. */
  roleAt(at: number): Role | undefined {
    const role = this.#oneAt(at);
    const next = role && this.#wordAfter(role);
    if (!role || !next || !isOccupation(role) || role.first < role.last) return role;
    const second = /^\u0648./.test(next.text) ? this.#oneAt(next.index) : undefined;
    if (second?.skipped !== 1 || !isOccupation(second) || second.word.gender !== role.word.gender) return role;
    return { ...second, first: at, skipped: role.skipped, head: role.head, isDefinite: role.isDefinite };
  }

  #oneAt(at: number): Role | undefined {
    const hit = this.#names.gazetteer.roles.longestAt(this.#text.tokens, at, this.#text.raw);
    if (
      !hit ||
      this.#posts.isFeminine(hit) ||
      this.#posts.isAdjective(at) ||
      this.#posts.isDemand(at) ||
      isNoPost(this.#text.tokens, hit)
    )
      return undefined;
    const { text } = this.#text.tokens[at] as Token;
    const isMerged = text.charAt(hit.skipped - 1) === lam && text.charAt(hit.skipped) === lam;
    const word = text.slice(hit.skipped + (isMerged ? 1 : 0));
    const head = word.replace(/^\u0627\u0644/, "");
    const isPost =
      hit.value.kind !== "post" &&
      (this.#posts.isOfCountry(at) || isOccupied(this.#text.tokens, hit, this.#names.gazetteer));
    const role: Role = {
      ...{
        first: at,
        last: hit.last,
        sureLast: hit.last,
        skipped: hit.skipped,
        word: isPost ? { ...hit.value, kind: "post" } : hit.value,
        head,
      },
      ...{ isDefinite: isMerged || isDefiniteWord(word) || hasPronoun(word, hit.value) },
      ...{ hasComplement: hit.last > at, isLeading: leadingPosts.has(head) },
    };
    return role.word.kind === "post" ? this.withComplement(role) : role;
  }

  /** A post with what it is of; `isOpen`: a noun may belong to it, as to one without article. */
  withComplement(role: Role, isOpened = this.#isOpen(role)): Role {
    let isOpen = isOpened;
    let isSoft = false;
    let pending = false;
    for (let count = 0; count < longestRole; count++) {
      const quoted = this.#quotedEnd(role, isOpen);
      if (quoted !== undefined) return { ...role, last: quoted, sureLast: quoted, hasComplement: true };
      const next = this.#wordAfter(role);
      if (!next || this.#steps.beginsName(role, next, { isOpen, isPending: pending })) break;
      const step = this.#steps.step(role, next, isOpen);
      if (!step) break;
      Object.assign(role, step.adds, { last: step.last }, firstCountry(role));
      isOpen = step.isOpen;
      const pendingBefore = pending;
      pending = step.isPending;
      isSoft = step.isSoft || (pendingBefore && isSoft);
      if (!step.isPending && !isSoft) role.sureLast = role.last;
    }
    if (pending) return { ...role, last: role.sureLast };
    return this.#isClosed(role) ? { ...role, sureLast: role.last } : role;
  }

  /** «Added the leader in the front, that»: a subject that ends at a sign or at «that» has all its words. */
  #isClosed({ first, last, isDefinite }: Role): boolean {
    const next = this.#text.tokens[last + 1];
    if (!isDefinite || !next || !this.#names.cues.has(first - 1)) return false;
    return next.text === comma || thatsOfSpeech.has(next.text);
  }

  /** «The director of "the Observatory"», «the technical director of [for] "the Blues"». */
  #quotedEnd({ last, isDefinite }: Role, isOpen: boolean): number | undefined {
    const isTitled = isDefinite && postAdjectives.has(this.#text.tokens[last]?.text ?? "");
    const isFor = isTitled && this.#text.tokens[last + 1]?.text === lam;
    return quotedEnd(this.#text.tokens, isFor ? last + 1 : last, isFor || isOpen);
  }

  /** Without article, but for «the crown's heir», or «who does the work of [the minister]». */
  #isOpen({ isDefinite, first, last }: Role): boolean {
    const { text = "" } = this.#text.tokens[last] ?? {};
    return !(isDefinite || (last > first && isDefiniteWord(text))) || acting.test(text);
  }

  /** The first token after a paper or an agency to which the holder of a post speaks. */
  addresseeEnd = (at: number, role: Role): number | undefined => this.#steps.addresseeEnd(at, role);

  #wordAfter({ first, last }: Role): Token | undefined {
    return wordAfter(this.#text.tokens, last, this.#text.tokens[first] as Token);
  }
}

/** «The Israeli ambassador in Cyprus» is Israel's. */
const firstCountry = ({ country }: Role): { country?: string } => (country === undefined ? {} : { country });
