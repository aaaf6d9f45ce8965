/** One meeting, not several, in a folded stem. */
export const meetingWords = /(?<!\p{L})(?:[وفبلك]?(?:ال)?(?:اجتماع|لقاء|موتمر)|meeting|summit|conference)(?!\p{L})/u;
