import { eachMatch, type Rule } from "./rule";

const sign = /(?<![\w.~}/-])\/(?:home|Users|root|work)\/[\w.-]+/g;

/** A path of one machine means nothing on the next. */
export const machinePaths: Rule = (files) =>
  files.flatMap((file) => eachMatch(file, sign, "This is a path of one machine: name what stands there instead."));
