import type { Language } from "../language";

/** Why what a teacher wrote makes no question yet. `lang`: where it is a matter of one language. */
export type WritingFault = {
  fault:
    | "no-stem"
    | "no-explanation"
    | "empty-option"
    | "too-few-options"
    | "no-key"
    | "no-wrong-option"
    | "no-gap"
    | "no-number"
    | "no-unit"
    | "no-accepted"
    | "no-backing";
  lang?: Language;
};
