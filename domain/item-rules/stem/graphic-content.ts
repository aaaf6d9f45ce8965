import { firstMatch } from "../reading/gaps";
import type { ItemRule } from "../rule";
import { stemWords } from "../words/stem-words.ar";
import texts from "./graphic-content.json";

/** Executions, torture, sexual violence, and the group's slogans and outlets stay out. */
export const graphicContent: ItemRule = {
  id: "S11",
  severity: "B",
  source: "UNESCO teacher's guide 2016",
  texts,
  find({ foldedShown: texts }) {
    const graphic = firstMatch(texts, stemWords.graphic);
    const slogan = firstMatch(texts, stemWords.recruitment);
    return [
      ...(graphic ? [{ values: { word: graphic } }] : []),
      ...(slogan ? [{ message: "recruits", values: { word: slogan } }] : []),
    ];
  },
};
