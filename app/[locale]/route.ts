import { homePage } from "./home-page";
import { htmlPage } from "./html/html-page";

export const GET = htmlPage(homePage);
