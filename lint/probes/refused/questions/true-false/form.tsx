// refused: `import type` only
import { hashText } from "@/domain/rng";

export const TrueFalseForm = () => <p>{hashText("")}</p>;
