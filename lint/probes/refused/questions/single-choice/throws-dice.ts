// refused: take an `rng` argument
export const toss = () => Math.random();
