import type { Language } from "../language";
import type { Phrasebook } from "./phrasebook";
import { arabic } from "./phrasebook.ar";
import { english } from "./phrasebook.en";

/** The book of each language that content is worded in. */
export const phrasebooks: Record<Language, Phrasebook> = { ar: arabic, en: english };
