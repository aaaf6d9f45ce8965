import { days } from "../../facts/denote";
import type { Answer } from "../reading/answer";
import type { ItemRule } from "../rule";
import texts from "./ascending-options.json";

/** Figures and dates stand in rising order, so that the eye finds them and their order says nothing. */
export const ascendingOptions: ItemRule = {
  id: "O5",
  severity: "W",
  source: "HDR 21; NBME illogical order",
  texts,
  find({ kind, options }) {
    if (kind === "ordering" || kind === "matching" || options.length < 3) return [];
    const places = options.map(placeOf);
    if (places.some((place) => place === undefined)) return [];
    const rising = (places as number[]).every((place, at) => at === 0 || place >= (places[at - 1] as number));
    if (rising) return [];
    const fix = [...options].sort((one, other) => (placeOf(one) ?? 0) - (placeOf(other) ?? 0));
    return [{ fix: fix.map(({ text }) => text).join(" | ") }];
  },
};

const placeOf = ({ date, number }: Answer): number | undefined => (date === undefined ? number : days(date).low);
