/** Ten questions as long as those of a set, in Arabic, with the four options that most have. */
export const questions = Array.from({ length: 10 }, (_, at) => ({
  id: `q${at + 1}`,
  stem: `\u0633\u0624\u0627\u0644 ${at + 1}: \u0643\u0645 \u0628\u0644\u063a \u0639\u062f\u062f \u0627\u0644\u0645\u0634\u0627\u0631\u0643\u064a\u0646 \u0641\u064a \u0627\u0644\u0645\u0624\u062a\u0645\u0631 ${at + 1} \u0641\u064a \u0627\u0644\u0639\u0627\u0645 ${2004 + at}\u061f`,
  options: [1, 2, 3, 4].map((number) => ({
    id: `o${number}`,
    text: `${number * (at + 3)} \u0645\u0634\u0627\u0631\u0643\u0627\u064b`,
  })),
}));

/** What a learner reads after an answer. */
export const verdict = "\u0625\u062c\u0627\u0628\u0629 \u0635\u062d\u064a\u062d\u0629";
