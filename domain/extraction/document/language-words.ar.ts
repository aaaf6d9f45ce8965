import { wordSet } from "../../text/word-set";

/** Frequent short words by which languages of the Arabic script are told apart, as they are written. */
export const frequentWords = {
  ar: wordSet(
    "في من على إلى الى أن ان إن عن مع هذا هذه التي الذي ما لا لم قد كان كانت بعد قبل بين حتى خلال وفي ومن كما أو ثم ذلك كل غير حيث",
  ),
  fa: wordSet("از به که این را است های می با برای شد شده آن خود بود تا یا نیز هم کرد شود اين مي ها كه کرده باشد"),
  ur: wordSet("کے کی میں ہے کا اور سے نے کو پر ہیں یہ کہ نہیں تھا وہ گیا اس ایک بھی"),
} as const;

/** Letters that only Urdu has among these, those of Persian and Urdu, and those that only Uyghur, Kurdish or Pashto has. */
export const letters = {
  ur: /[\u0679\u0688\u0691\u06BA\u06D2\u06C1\u06BE]/g,
  fa: /[\u067E\u0686\u0698\u06AF\u06A9\u06CC]/g,
  other: /[\u06C7\u06C8\u06CB]/g,
  ckb: /[\u06D5\u06C6\u06CE\u0695\u06B5]/g,
  ps: /[\u0681\u0685\u069A\u06D0\u067C\u0693\u0696\u06AB\u06BC]/g,
} as const;
