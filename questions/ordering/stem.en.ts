/** The instruction. */
export const stemWords = { instruction: "Put these events in order, earliest first:", arrow: " → " };
