import { htmlPage } from "../html/html-page";
import { offlinePage } from "./offline-page";

export const GET = htmlPage(offlinePage);
