/** English words for a time that depends on the day of reading. */
export const relativeWords =
  /\b(?:now|today|tonight|yesterday|tomorrow|currently|recently|lately|nowadays|ago|so far|still|(?:last|next|this) (?:year|month|week|day))\b/i;
