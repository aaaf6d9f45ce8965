declare module "linebreak" {
  type LineBreak = { position: number; required: boolean };
  /** Opportunities of Unicode UAX 14, in order; null after the last. */
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): LineBreak | null;
  }
}
