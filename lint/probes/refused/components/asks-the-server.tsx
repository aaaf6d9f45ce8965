// refused: Wrong direction
import { getSet } from "@/server/sets/get-set";

export const Asked = () => <p>{String(getSet)}</p>;
