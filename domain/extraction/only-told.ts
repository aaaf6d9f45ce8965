type Maybe<Shape> = { [Key in keyof Shape]: Shape[Key] | undefined };

/** An object without the members that are `undefined`, so that JSON and equality see what was told. */
export function onlyTold<Shape extends object>(object: Maybe<Shape>): Shape {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Shape;
}
