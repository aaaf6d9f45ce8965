import { htmlPage } from "../../html/html-page";
import { setPage } from "./set-page";

export const GET = htmlPage(setPage);
