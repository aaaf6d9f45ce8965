import type { Option } from "@/domain/items/item";
import type { FaceBase } from "@/domain/question-kind";

/** The face of every kind that is answered by choosing among options. */
export type ChoiceFace = FaceBase & { options: readonly Option[] };
