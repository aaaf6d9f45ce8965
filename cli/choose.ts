import { err, ok, type Result } from "@/domain/result";

/** The option's value if it is one of `known`; refuses with the known ones. */
export function choose<Known extends string>(
  option: string,
  value: string | undefined,
  known: readonly Known[],
): Result<Known | undefined, string> {
  if (value === undefined) return ok(undefined);
  const found = known.find((one) => one === value);
  return found === undefined ? err(`--${option} ${value} is not known, use one of ${known.join(", ")}`) : ok(found);
}

/** The option's value as a whole number from `least` to 2³²−1. */
export function wholeNumber(
  option: string,
  value: string | undefined,
  least: number,
): Result<number | undefined, string> {
  if (value === undefined) return ok(undefined);
  const number = /^\d{1,10}$/.test(value) ? Number(value) : Number.NaN;
  return number >= least && number <= 0xffffffff
    ? ok(number)
    : err(`--${option} ${value} is not a whole number from ${least} to ${0xffffffff}`);
}
