// refused: Wrong direction
import { getShare } from "@/server/shares/get-share";

export const card = getShare;
