// refused: Excessive complexity
export function twist(facts: readonly number[][][]) {
  for (const outer of facts) {
    for (const inner of outer) {
      for (const fact of inner) {
        if (fact > 1) {
          if (fact > 2) {
            if (fact > 3) return fact;
          }
        }
      }
    }
  }
  return 0;
}
