/** The instruction, and the dates of the events in their right order. */
export const stemWords = {
  instruction: "Put these events in order, earliest first:",
  arrow: " → ",
  dates: (dates: readonly string[]) => `Their dates, in this order: ${dates.join(", then ")}`,
};
