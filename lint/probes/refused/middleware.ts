// refused: no messages
import ar from "./messages/ar.json";

export const middleware = () => ar;
