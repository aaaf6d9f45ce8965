// refused: only itself and zod
import { useState } from "react";

export const facts = useState;
