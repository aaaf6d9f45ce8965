const more = /(?:اكثر من|ازيد من|يزيد عل[يى]|لا يقل عن|ما يفوق|تجاوز|more than|over|at least|upwards of)/u;
const fewer = /(?:اقل من|دون ال|لا يزيد عل|لا يتجاوز|ما دون|less than|fewer than|at most|up to|under)/u;
const about = /(?:نحو|حوالي|زهاء|قرابه|تقريبا|about|around|nearly|almost|roughly)/u;

/** The bound or estimate that a folded text makes of its number. */
export function operatorWord(folded: string): "more" | "fewer" | "about" | undefined {
  if (more.test(folded)) return "more";
  if (fewer.test(folded)) return "fewer";
  return about.test(folded) ? "about" : undefined;
}
