import { z } from "zod";
import { Bilingual } from "../language";
import { CalendarDate } from "./value";

const ArabicName = z.strictObject({
  name: z.string().min(1),
  gender: z.enum(["m", "f"]),
  /** Human plurals only; plurals of things are feminine singular. */
  plural: z.boolean().optional(),
});
const EnglishName = z.strictObject({
  name: z.string().min(1),
  plural: z.boolean().optional(),
  /** «at» a base, «in» a city; default «in». */
  preposition: z.string().optional(),
});

/** A person, country, place, organisation, event, concept or claim that facts speak of. */
export const Entity = z.strictObject({
  id: z.string(),
  type: z.string(),
  ar: ArabicName,
  en: EnglishName,
  aliases: z.array(z.string()).optional(),
  /** Words that give a country away («French», «الفرنسية»). */
  demonyms: z.array(z.string()).optional(),
  /** ISO 3166 alpha-2. */
  iso: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  partOf: z.string().optional(),
  /** Near-synonyms that may never face each other. */
  overlaps: z.array(z.string()).optional(),
  /** A concept that contains others of its type. */
  broad: z.boolean().optional(),
  /** First and last month (or year) in the office the documents name. */
  tenure: z.tuple([CalendarDate, CalendarDate]).optional(),
  role: Bilingual.optional(),
  /** Events: their class, the object of its active verb, and the event said as a clause. */
  class: z.string().optional(),
  object: Bilingual.optional(),
  clause: z.strictObject({ ar: z.string(), en: z.strictObject({ question: z.string(), past: z.string() }) }).optional(),
  /** Claims: what they say, to find two speakers of one thing. */
  tags: z.array(z.string()).optional(),
});
export type Entity = z.infer<typeof Entity>;

/** How an entity type is called: «country», «countries»; Arabic also with its gender. */
export const EntityType = z.strictObject({
  id: z.string(),
  ar: z.strictObject({ one: z.string(), many: z.string(), gender: z.enum(["m", "f"]) }),
  en: z.strictObject({ one: z.string(), many: z.string() }),
});
export type EntityType = z.infer<typeof EntityType>;

/** Verbs for a class of events. `generic`: many such events exist, so a place or date is always added. */
export const EventClass = z.strictObject({
  id: z.string(),
  generic: z.boolean().optional(),
  ar: z.strictObject({
    m: z.string(),
    f: z.string(),
    active: z.strictObject({ m: z.string(), f: z.string() }).optional(),
  }),
  en: z.strictObject({ participle: z.string(), active: z.string().optional() }),
});
export type EventClass = z.infer<typeof EventClass>;

/** A counted noun with its forms. `factor`: how many of `base` one of it is. */
export const Unit = z.strictObject({
  id: z.string(),
  base: z.string(),
  factor: z.number().positive(),
  ar: z.strictObject({
    singular: z.string(),
    dualNominative: z.string(),
    dualOblique: z.string(),
    plural: z.string(),
    /** Accusative singular, with 11 to 99: «دولارًا». */
    accusative: z.string(),
    gender: z.enum(["m", "f"]),
    definitePlural: z.string(),
  }),
  en: z.strictObject({ singular: z.string(), plural: z.string() }),
  /** Large numbers are said in millions. */
  inMillions: z.boolean().optional(),
  /** Half-width of «about», as a share of the number; 0.1 where nothing is said. */
  approximateWithin: z.number().positive().max(1).optional(),
  /** How many times its number a vague figure may reach; 10 where nothing is said. */
  vagueUpTo: z.number().min(1).optional(),
});
export type Unit = z.infer<typeof Unit>;
