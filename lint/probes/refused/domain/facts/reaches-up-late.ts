// refused: domain/ knows only itself
export const facts = () => import("@/server/env");
