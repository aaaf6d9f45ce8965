import type { ReactNode } from "react";
import type { Face } from "@/domain/question-kind";
import { text } from "@/i18n/text";

export const OptionList = (face: Face): ReactNode => text(face);
