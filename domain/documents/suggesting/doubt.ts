/**
 * Why a question is only suggested, the weightiest first. tells, toldIn: the question of a number, as its teacher worded it,
 * has its answer here, or shows this one's · speech: its sentence is of somebody's words that began before it ·
 * teller: who says it is not named · pronoun, this, noun: a word leans on what stands before · opening: who acts is not ·
 * voice: somebody is taken for who said it · cut: only a part of its sentence is shown · name: what is asked may be no whole name · known: many know it without the
 * text · long: much is to be read ·
 * again: its sentence is asked of already · spare: nothing speaks against it, others were chosen.
 */
export const doubtReasons = [
  ...([
    "tells",
    "toldIn",
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

/** `word`: the word of the stem that is meant, as it is written there · `name`: what was put behind it · `number`: of another question. */
export type Doubt = { reason: DoubtReason; word?: string; help?: DoubtHelp; name?: string; number?: number };

/** Whether an answer is given away beside a question of the set. */
export const isGivenAway = ({ reason }: Doubt): boolean => reason === "tells" || reason === "toldIn";
