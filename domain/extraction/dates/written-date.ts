/** A date as it is written: what the words say, before anything is counted or guessed. */
export type WrittenDate = {
  /** Raw offsets of the span, and the tokens it takes: `first` to before `after`. */
  start: number;
  end: number;
  first: number;
  after: number;
  rule: string;
  confidence: number;
  said: Said;
};

/** Last, this, next; two back or ahead for «the week before last», «Sunday after next». */
export type Direction = -2 | -1 | 0 | 1 | 2;

export type Said =
  /** Some of day, month and year; `direction` for «last March»; `dayTo` for «3 to 5 May». */
  | {
      type: "calendar";
      day?: number | undefined;
      dayTo?: number | undefined;
      month?: number | undefined;
      year?: number | undefined;
      direction?: -1 | 0 | 1 | undefined;
      /** «June of last year»: the direction is the year's. */
      isOfYear?: true | undefined;
      weekday?: number | undefined;
      part?: DatePart | undefined;
      /** Day and month could change places. */
      ambiguous?: true;
    }
  | { type: "years"; from: number; to: number }
  | { type: "decade"; tens: number; century?: number }
  | { type: "quarter"; quarter: number; half?: true; year?: number | undefined; direction?: -1 | 0 | 1 | undefined }
  | { type: "century"; century?: number | undefined }
  /** «Last summer»: the nearest such season, by the day of publication. */
  | { type: "season"; season: DatePart; direction: -1 | 0 | 1 }
  | { type: "day"; offset: number; weekday?: number | undefined }
  | { type: "weekday"; weekday: number; direction?: Direction | undefined }
  | { type: "unit"; unit: "week" | "month" | "year"; direction: Direction; part?: DatePart }
  /** The month or the year that was told before, or the one beside it. */
  | { type: "same"; unit: "month" | "year"; offset: -1 | 0 | 1; part?: DatePart; year?: number }
  | { type: "shift"; days: number }
  | { type: "day-of-month"; day: number; dayTo?: number | undefined; direction: Direction }
  /** «The 29th of that same month». */
  | { type: "same-month"; day: number; offset: -1 | 0 | 1 }
  | {
      type: "hijri";
      day?: number | undefined;
      month?: number | undefined;
      /** Without it, the nearest by the day of publication. */
      year?: number | undefined;
      direction?: -1 | 0 | 1 | undefined;
      weekday?: number | undefined;
      part?: DatePart | undefined;
    };

export type DatePart = "start" | "middle" | "end" | "spring" | "summer" | "autumn" | "winter";
