export type Theme = "light" | "dark";
export type Palette = Record<"paper" | "sheet" | "ink" | "quiet" | "edge" | "thread" | "threadInk", string>;

/** The colours of the site's style sheet, which a picture cannot refer to. A test keeps the two equal. */
export const palettes: Record<Theme, Palette> = {
  light: {
    paper: "#f6f1e5",
    sheet: "#fffdf8",
    ink: "#1b2a32",
    quiet: "#4a575c",
    edge: "#7f7563",
    thread: "#b4581a",
    threadInk: "#8a4210",
  },
  dark: {
    paper: "#12191c",
    sheet: "#1b2529",
    ink: "#f1eadc",
    quiet: "#bdbbb0",
    edge: "#84908f",
    thread: "#dd9550",
    threadInk: "#f0b57c",
  },
};
