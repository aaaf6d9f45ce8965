/** Exams of one account that may be open or planned at once: each hides what it asks from everybody. */
export const openExamsMax = 10;
