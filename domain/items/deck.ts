import type { Language } from "../language";
import type { PlainItem } from "../question-kind";
import type { Evidence } from "./item";

/** A question with its key, in one language, free of what only its kind knows: what leaves Sanad is made of these. */
export type DeckItem = PlainItem & {
  id: string;
  kind: string;
  explanation: string;
  /** Feedback for an option, by its id. */
  perOption: Readonly<Record<string, string>>;
  evidence: readonly Evidence[];
  /** What the teacher who made the question backs its key with. */
  backing?: string | undefined;
  topic: string;
};

/** A set as it leaves Sanad: its questions in order, all in one language. */
export type Deck = { title: string; description: string; lang: Language; items: readonly DeckItem[] };

/** The texts of the right options, in the order shown; for a typed answer, what to type. */
export function keyTexts({ interaction, options, key }: PlainItem): string[] {
  return interaction === "text" ? [...key] : options.filter(({ id }) => key.includes(id)).map(({ text }) => text);
}

/** Whether exactly one option is to be chosen. */
export const isOneChoice = ({ interaction, kind, key }: DeckItem): boolean =>
  interaction === "choice" && kind !== "multiple-select" && key.length === 1;
