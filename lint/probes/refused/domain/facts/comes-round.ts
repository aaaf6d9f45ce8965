// refused: cycle
import { a } from "./goes-round";

export const b = () => a;
