// refused: React belongs
import { createElement } from "react";

export const sets = createElement;
