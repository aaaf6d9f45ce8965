/** The instruction, and the dates of the events in their right order. */
export const stemWords = {
  instruction: "رتّب الأحداث الآتية من الأقدم إلى الأحدث:",
  arrow: " ← ",
  dates: (dates: readonly string[]) => `تواريخها بهذا الترتيب: ${dates.join("، ثم ")}`,
};
