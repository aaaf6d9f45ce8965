import { htmlPage } from "../../../html/html-page";
import { paperPage } from "./paper-page";

export const GET = htmlPage(paperPage);
