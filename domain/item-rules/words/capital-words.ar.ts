/** A folded text that calls a city the capital of somewhere, and nothing more. */
export const calledCapital =
  /^(?:[وفب]?ال)?عاصمه (?:\p{L}+ ?){1,3}$|^(?:the )?(?:\p{L}+ ){0,2}capital(?: city)?$|^(?:the )?capital of (?:the )?(?:\p{L}+ ?){1,2}$/u;
