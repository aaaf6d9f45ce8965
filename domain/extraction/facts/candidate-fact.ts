import type { QuantityNorm } from "../span";

/** A fact that a document may tell: for a reviewer to accept, correct or drop. */
export type CandidateFact = {
  id: string;
  /** A property of the corpus where one fits, else what kind of value it is: "count", "amount", "share", "change"… */
  property: string;
  subject: Subject;
  value: CandidateValue;
  scope: { asOf?: string; place?: string; per?: string };
  attribution: Attribution | null;
  modality: Modality;
  /** 0 to 1: the share of such candidates that readers found right; at the automatic threshold the rule's own. */
  confidence: number;
  /** 0 to 1: how sure the rule is that read it, by which candidates are ordered and chosen. */
  ruleConfidence: number;
  flags: Flag[];
  evidence: Evidence;
};

/** What the fact speaks of: something with a name, or an event as the words around the value tell it. */
export type Subject = { type: "entity" | "event"; text: string; start: number; end: number };

export type CandidateValue =
  | {
      type: "number";
      number: number | null;
      min?: number;
      max?: number;
      unit: string | null;
      operator?: QuantityNorm["op"];
      noun?: string;
    }
  | { type: "date"; iso: string; precision: string }
  | { type: "entity"; name: string; iso?: string }
  | { type: "list"; members: string[]; ends: "listed" | "open" }
  | { type: "claim"; text: string };

export type Attribution = { speaker: string | null; cue: string; kind: "direct" | "indirect" };

/** `hedged`: by «may», «is expected»; `planned`: told of the future. */
export type Modality = "asserted" | "reported" | "hedged" | "planned" | "negated";

export type Flag = "ambiguous" | "vague" | "unresolved" | "inherited-noun" | "caption" | "duplicate";

/** Where the fact stands: raw offsets of the value, of its sentence, and the spans it was made from. */
export type Evidence = {
  start: number;
  end: number;
  sentence: { start: number; end: number };
  paragraph: number;
  spans: string[];
};

/** From here a candidate may be taken without a look; below the second it is not shown. */
export const thresholds = { automatic: 0.9, shown: 0.15 };
