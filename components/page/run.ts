import { startPage } from "./start-page";
import { takePages } from "./take-pages";

takePages(startPage);
