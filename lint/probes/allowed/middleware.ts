import { locales } from "./i18n/locales";

export const middleware = () => locales;
