// refused: Wrong direction
import { Button } from "@/components/button";

export const sets = Button;
