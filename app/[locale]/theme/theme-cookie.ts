export const themeCookie = "theme";

/** What the reader chose; without a choice the style sheet follows the system. */
export const readTheme = (value: unknown): "light" | "dark" | undefined =>
  value === "light" || value === "dark" ? value : undefined;
