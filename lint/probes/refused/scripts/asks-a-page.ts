// refused: Wrong direction
import { todaysQuiz } from "@/app/[locale]/todays-quiz";

export const script = todaysQuiz;
