// refused: `import type` only
import { singleChoice } from "./index";

export const SingleChoiceForm = () => <p>{singleChoice.id}</p>;
