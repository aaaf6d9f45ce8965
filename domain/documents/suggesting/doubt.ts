/**
 * Why a question is only suggested, the weightiest first. speech: its sentence is of somebody's words that began before it ·
 * teller: who says it is not named · pronoun, this, noun: a word leans on what stands before · opening: who acts is not ·
 * voice: somebody is taken for who said it · cut: only a part of its sentence is shown · name: what is asked may be no whole name · known: many know it without the
 * text · long: much is to be read ·
 * again: its sentence is asked of already · spare: nothing speaks against it, others were chosen.
 */
export const doubtReasons = [
  ...([
    "speech",
    "teller",
    "pronoun",
    "this",
    "noun",
    "opening",
    "voice",
    "cut",
    "name",
    "known",
    "long",
    "again",
    "spare",
  ] as const),
];
export type DoubtReason = (typeof doubtReasons)[number];

/** What was put in already: a name behind the word, or the sentence before. */
export type DoubtHelp = "named" | "before";

/** `word`: the word of the stem that is meant, as it is written there · `name`: what was put behind it. */
export type Doubt = { reason: DoubtReason; word?: string; help?: DoubtHelp; name?: string };

/**
 * What speaks against a suggestion for each doubt; less where help was put in. On the scale of `weighed`; those of which more
 * than half of some ten that were judged were unsound cost most.
 */
const costs: Record<DoubtReason, number> = {
  ...{ speech: 4, teller: 5, pronoun: 4, this: 4, noun: 3, opening: 4, voice: 1 },
  ...{ cut: 4, name: 3, known: 2, long: 1, again: 2, spare: 0 },
};
const helped = 0.5;

export const costOfDoubts = (doubts: readonly Doubt[]): number =>
  doubts.reduce((sum, { reason, help }) => sum + costs[reason] * (help ? helped : 1), 0);
