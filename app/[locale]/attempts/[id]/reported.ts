import type { ReportOutcome } from "../question-path";

/** What the address says of a report that was just sent; `reported`: the question, when it stands in the review. */
export type ReportSearch = { report?: ReportOutcome; reported?: string };
