import type { Entity } from "../../facts/entity";
import { hashId } from "../../items/hash-id";
import { foldLoosely } from "../../text/fold-arabic";
import type { CitedDocument } from "../asking/cited-document";
import { isSureName } from "../asking/names/sure-name";
import { spaced } from "../clauses/standing";
import { isName, isProse, type Mark } from "../mark";
import { hasHole, isClaimed, type ToldFact } from "./told-fact";

/** With fewer of its own, a document's places stand beside known ones. */
const enough = 4;

/** Everything that a document's facts speak of, and everyone it names, as entities of its own ledger. */
export class DocumentEntities {
  readonly #cited: CitedDocument;
  readonly #marks: readonly Mark[];
  readonly #made = new Map<string, Entity>();

  constructor(cited: CitedDocument, marks: readonly Mark[]) {
    this.#cited = cited;
    this.#marks = marks;
    const inProse = new Set(marks.filter((mark) => isProse(cited.raw, mark)).map(({ denotes }) => denotes));
    for (const mark of marks)
      if (isName(mark) && inProse.has(mark.denotes) && isSureName(cited.raw, mark, marks, cited.known))
        this.#add(mark.denotes, mark.name, typeOf(mark), mark.country);
  }

  /** All of them, with those of `known` whose sort is named too seldom. */
  all(known: readonly Entity[]): Entity[] {
    const own = [...this.#made.values()];
    const isScarce = (type: string) => own.filter((entity) => entity.type === type).length < enough;
    const types = ["place-city", "place-country"].filter(isScarce);
    const countries = new Set(own.flatMap(({ iso }) => iso ?? []));
    const others = known
      .filter(({ iso }) => iso === undefined || !countries.has(iso))
      .map(({ id, type, ar, en }) => ({ id, ar, en, type: `place-${type}` }));
    return [...own, ...others.filter(({ type }) => types.includes(type))];
  }

  /** A name as the document means it: that of whoever has it, else of one more. */
  named(name: string): string {
    const mark = this.#marks.find((each) => isName(each) && [each.name, each.text].map(spaced).includes(name));
    return mark ? this.#add(mark.denotes, mark.name, typeOf(mark)) : this.#add(`name|${name}`, name, "voice");
  }

  subjectOf(fact: ToldFact): string {
    return fact.sort === "office" || isClaimed(fact.sort) ? this.named(fact.about) : this.sentenceId(fact);
  }

  /** Facts with the same words are told of one thing. */
  sentenceId({ sort, about }: ToldFact): string {
    const key = `${sort}|${foldLoosely(about)}`;
    const known = this.#made.get(key);
    if (known) return known.id;
    const id = this.#add(key, about, hasHole(sort) ? "sentence" : "event");
    const clause = hasHole(sort) ? withPlace(about) : about;
    const entity = this.#made.get(key) as Entity;
    this.#made.set(key, { ...entity, clause: { ar: clause, en: { question: clause, past: clause } } });
    return id;
  }

  valueId(fact: ToldFact): string {
    const { sort, value, about } = fact;
    if (value.type !== "text") return "";
    if (isClaimed(sort)) return this.#claim(value.text, value.voice ?? "m");
    if (sort === "office") {
      const holder = this.#marks.find(({ type, name }) => type === "person" && spaced(name) === about);
      const isFeminine = /^\S+\u0629(?:\s|$)/u.test(value.text) || (holder && genderOf(holder) === "f");
      return this.#add(`office|${foldLoosely(value.text)}`, value.text, `office-${isFeminine ? "f" : "m"}`);
    }
    if (value.denotes !== undefined && this.#made.has(value.denotes)) return this.#id(value.denotes);
    return this.#add(`place|${value.text}`, value.text, "place-city");
  }

  #claim(text: string, gender: "m" | "f"): string {
    const key = `claim|${foldLoosely(text)}`;
    const id = this.#add(key, text, "claim");
    const entity = this.#made.get(key) as Entity;
    this.#made.set(key, { ...entity, ar: { ...entity.ar, gender } });
    return id;
  }

  /** Whoever else a sentence names: they may have a part in what it tells. */
  beside({ sentence, about }: ToldFact): string[] {
    const there = this.#marks.filter(
      ({ type, start }) =>
        (type === "person" || type === "organisation") && start >= sentence.start && start < sentence.end,
    );
    const named = this.named(about);
    return [...new Set(there.map((mark) => this.#add(mark.denotes, mark.name, typeOf(mark))))].filter(
      (id) => id !== named,
    );
  }

  countryId({ iso, name }: { iso: string; name: string }): string {
    const mark = this.#marks.find(({ country }) => country === iso);
    return mark
      ? this.#add(mark.denotes, mark.name, "place-country", iso)
      : this.#add(`country|${iso}`, name, "place-country", iso);
  }

  #id(key: string): string {
    return this.#made.get(key)?.id ?? "";
  }

  #add(key: string, name: string, type: string, iso?: string): string {
    const known = this.#made.get(key);
    if (known) return known.id;
    const { source, published } = this.#cited;
    const id = `own-${hashId(`${source}\n${key}`)}`;
    const gender = type.endsWith("-f") ? "f" : "m";
    const text = spaced(name);
    const entity: Entity = { id, type, ar: { name: text, gender }, en: { name: text } };
    // Whoever a document names was there when it appeared; a claim is known by itself.
    const isSomeone = type.startsWith("person") || type === "body";
    this.#made.set(key, {
      ...entity,
      ...(iso === undefined ? {} : { iso }),
      ...(isSomeone ? { tenure: [published, published] } : {}),
      ...(type === "claim" ? { tags: [id] } : {}),
    });
    return id;
  }
}

const genderOf = ({ sort }: Mark): "m" | "f" => (sort.endsWith("|f") ? "f" : "m");

function typeOf(mark: Mark): string {
  if (mark.type === "person") return `person-${genderOf(mark)}`;
  return mark.type === "place" ? `place-${mark.sort.split("|")[1]}` : "body";
}

/** Where the value stands, as events have it. */
const withPlace = (about: string): string => about.replace(/\s*\(\u2026\)/u, "{w}");
