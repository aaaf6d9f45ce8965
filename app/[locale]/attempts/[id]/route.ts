import { htmlPage } from "../../html/html-page";
import { attemptPage } from "./attempt-page";

export const GET = htmlPage(attemptPage);
