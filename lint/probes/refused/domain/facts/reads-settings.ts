// refused: process.env
export const url = process.env.DATABASE_URL;
