// refused: barrel
export * from "./fact";
export * from "./value";
