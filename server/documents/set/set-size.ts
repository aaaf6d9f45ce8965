import "server-only";
import { usualChoice } from "@/domain/sets/set-draft";
import type { OwnDocument } from "../own-document";
import { withProposed } from "../review/things-in";
import { chooseWidely } from "./choose-widely";

/** How many questions the set has that a document would make as its review stands: what is proposed is taken along. */
export const setSize = (document: OwnDocument): number =>
  chooseWidely({ ...document, decisions: withProposed(document) }, usualChoice.count).questions.length;
