// refused: take a `now` argument
export const today = () => new Date();
