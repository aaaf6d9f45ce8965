/** Behind «no», these make that something goes on or is beyond doubt. */
export const stillWords = /^(?:[يت]زال(?:ون|وا|ا|ان)?|زال(?:ت|وا)?|سيما|بد|شك|ريب|محاله|غني)$/;
/** Behind a negation these begin what is told again: «who did not leave are», «which forced». */
export const afterNegated = /^(?:هي|هو|هم|مما|حيث|اذ|بل|انما|وانما|لكن|لكنه|لكنها)$/;
