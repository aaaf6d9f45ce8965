// refused: kebab-case
export const fact = 1;
