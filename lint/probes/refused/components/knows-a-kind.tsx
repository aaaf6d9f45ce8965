// refused: Wrong direction
import { kinds } from "@/questions/registry";

export const Kinds = () => <p>{String(kinds)}</p>;
