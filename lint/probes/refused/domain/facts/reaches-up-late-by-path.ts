// refused: @/folder/file
export const facts = () => import("../../server/env");
