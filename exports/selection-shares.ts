/**
 * What each option of a selection is worth in per cent, as Moodle counts them: the right ones share 100, and each wrong
 * one costs as much as a right one brings, which is how Sanad grades. Moodle refuses a file with any other number of
 * decimals than its own list has: five, without zeros at the end.
 */
export function selectionShares(key: readonly string[]): { right: string; wrong: string } {
  const share = Number((100 / key.length).toFixed(5)).toString();
  return { right: share, wrong: `-${share}` };
}
