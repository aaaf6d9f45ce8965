/** The instruction. */
export const stemWords = { instruction: "رتّب الأحداث الآتية من الأقدم إلى الأحدث:", arrow: " ← " };
