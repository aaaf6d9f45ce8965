import type { KnownNames } from "../names/known-names";
import { thatsOfSpeech } from "../quotes/quote-words.ar";
import { isFunctionWord } from "../text/function-words.ar";
import type { ReadText } from "../text/read-text";
import type { Mention, RoleMention } from "./mentions";
import type { Person } from "./people-of";
import type { Role } from "./posts/role";

type Told = { mention: Mention; person: Person };

const farthestParagraph = 1;
const farthestCue = 12;
/** «Added», «went on», «concluded»: who speaks spoke before. As folded. */
const goingOn =
  /^\u0648?(?:\u0627\u0636\u0627\u0641|\u062a\u0627\u0628\u0639|\u0627\u0631\u062f\u0641|\u0627\u0633\u062a\u0637\u0631\u062f|\u0632\u0627\u062f|\u0648\u0627\u0635\u0644|\u0645\u0636\u064a|\u0627\u062e\u062a\u062a\u0645|\u062e\u062a\u0645)\u062a?$/;
/** «On the tongue of», «in a statement of», «in the words of». As folded. */
const spoken =
  /^(?:\u0644\u0633\u0627\u0646|\u062a\u0635\u0631\u064a\u062d|\u062a\u0635\u0631\u064a\u062d\u0627\u062a|\u0642\u0648\u0644)$/;
/** «Their speaker»: a post with a pronoun, of a body that its sentence names. */
const withPronoun = /\u0647(?:\u0627|\u0645)?$/;
const bare = (head: string): string => head.replace(/^\u0627\u0644/, "").replace(withPronoun, "");

/** «And the leader in the front added»: a post without a name, as the subject of a verb of saying, of whoever spoke last. */
export class ActingPosts {
  readonly #text: ReadText;
  readonly #names: KnownNames;
  readonly #told: readonly Told[];
  readonly #posts = new Map<Person, RoleMention[]>();
  #next = 0;
  /** The last post shown of which nobody is known to hold it. */
  #unheld = -1;

  constructor(text: ReadText, names: KnownNames, told: readonly Told[]) {
    this.#text = text;
    this.#names = names;
    this.#told = [...told].sort((a, b) => a.mention.first - b.mention.first);
  }

  /** Who holds a post, known from elsewhere or as whoever acts; shown in order. */
  heldBy(role: RoleMention, known: Person | undefined): Person | undefined {
    const person = known ?? (role.beside ? undefined : this.#holderOf(role));
    this.#keep(role, person);
    return person;
  }

  /** Shown in order: a post, and who is known to hold it. */
  #keep(role: RoleMention, person: Person | undefined): void {
    if (role.word.kind !== "post") return;
    if (person) this.#posts.set(person, [...(this.#posts.get(person) ?? []), role]);
    // «Without accounting», in Arabic an accountant whom a verb precedes.
    else if ((role.isDefinite || role.hasComplement) && this.#verbBefore(role) !== undefined) this.#unheld = role.first;
  }

  /** Whoever spoke last, where the post may be his; posts are asked for from left to right. */
  #holderOf(role: RoleMention): Person | undefined {
    const verb = role.word.kind === "post" && role.isDefinite && !role.skipped ? this.#verbBefore(role) : undefined;
    if (verb === undefined || role.last === role.first || !this.#isEnded(role)) return undefined;
    while ((this.#told[this.#next]?.mention.first ?? role.first) < role.first) this.#next++;
    const last = this.#told[this.#next - 1];
    if (!last || last.mention.first < this.#unheld || !this.#isNear(last, role) || !this.#hasSpoken(last))
      return undefined;
    const { person } = last;
    if (person.gender && role.word.gender && person.gender !== role.word.gender) return undefined;
    const posts = this.#posts.get(person) ?? [];
    const isSame = posts.some(({ head }) => withPronoun.test(head) && bare(head) === bare(role.head));
    return isSame || (goingOn.test(verb) && !posts.some((post) => isOther(post, role))) ? person : undefined;
  }

  #verbBefore({ first }: Role): string | undefined {
    const cue = this.#names.cues.get(first - 1);
    return cue && /^(?:past|present)$/.test(cue.value.form) ? this.#text.tokens[first - 1]?.text : undefined;
  }

  #isEnded({ last }: Role): boolean {
    const next = this.#text.tokens[last + 1];
    return next === undefined || next.kind === "sign" || thatsOfSpeech.has(next.text) || isFunctionWord(next.text);
  }

  #isNear({ mention }: Told, { first }: Role): boolean {
    const { tokens } = this.#text;
    return (tokens[first]?.paragraph ?? 0) - (tokens[mention.first]?.paragraph ?? 0) <= farthestParagraph;
  }

  /** After a verb of saying, or «on the tongue of», with at most his posts between. */
  #hasSpoken({ mention }: Told): boolean {
    const { tokens } = this.#text;
    for (let at = mention.first - 1; at >= mention.first - farthestCue; at--) {
      const token = tokens[at];
      if (token?.kind !== "word" || token.sentence !== tokens[mention.first]?.sentence) return false;
      if (this.#names.cues.has(at) || spoken.test(token.text)) return true;
      if (thatsOfSpeech.has(token.text)) return false;
    }
    return false;
  }
}

/** Of another country, or two leading posts in full: nobody is said to hold both. */
function isOther(post: RoleMention, role: RoleMention): boolean {
  if (post.country && role.country && post.country !== role.country) return true;
  const isFull = (one: RoleMention) => one.isLeading && one.hasComplement && !withPronoun.test(one.head);
  return isFull(post) && isFull(role);
}
