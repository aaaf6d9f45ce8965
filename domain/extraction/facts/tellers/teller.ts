/**
 * Who tells what follows a verb of saying. `isNamed`: told by name, or as fully as one who has none is told. `isBeside`:
 * right behind the verb, at raw offsets `start` to `end`, and not only gone on from before.
 */
export type Teller = {
  name: string;
  isNamed: boolean;
  isBeside: boolean;
  start: number;
  end: number;
  gender?: "m" | "f";
};
