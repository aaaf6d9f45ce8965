import "server-only";
import type { z } from "zod";
import { AnswerBody } from "../attempts/answer-item";
import { StartAttempt } from "../attempts/start-attempt";
import { FactsDataQuery } from "../facts/publish-facts";
import type { RefusalCode } from "../refusal";
import { ReportQuestion } from "../reports/report-question";
import { QuestionsQuery } from "../sets/get-questions";
import { SetsQuery } from "../sets/list-sets";
import { CreateShare } from "../shares/create-share";
import * as responses from "./responses";

/** One operation of the public interface, with the schemas that really check its input. */
export type Operation = {
  method: "get" | "post" | "put" | "delete";
  path: string;
  summary: string;
  query?: z.ZodObject;
  /** Headers that may be sent, and what each does. */
  headers?: Record<string, string>;
  body?: z.ZodType;
  status: 200 | 201 | 204;
  response?: z.ZodType;
  /** The media type of an answer that is a file and no JSON of ours. */
  file?: string;
  problems: RefusalCode[];
};

const writing = ["cross-origin", "too-many-requests"] as const satisfies RefusalCode[];
const withBody = [
  "unreadable-body",
  "body-too-large",
  "body-too-slow",
  "unsupported-media-type",
  "invalid-input",
] as const satisfies RefusalCode[];

export const operations: Operation[] = [
  {
    method: "get",
    path: "/api/v1/health",
    summary: "Whether Sanad can serve",
    status: 200,
    response: responses.HealthResponse,
    problems: ["unavailable"],
  },
  {
    method: "get",
    path: "/api/v1/metrics",
    summary: "What went wrong since Sanad was set up, in sums for all servers together",
    status: 200,
    response: responses.MetricsResponse,
    problems: ["unavailable"],
  },
  {
    method: "get",
    path: "/api/v1/sets",
    summary: "Every set",
    query: SetsQuery,
    status: 200,
    response: responses.SetsResponse,
    problems: ["invalid-input"],
  },
  {
    method: "get",
    path: "/api/v1/sets/{slug}/questions",
    summary: "The questions of a set under a seed, without keys; the same for everyone",
    query: QuestionsQuery,
    status: 200,
    response: responses.QuestionsResponse,
    problems: ["not-found", "invalid-input", "too-many-requests"],
  },
  {
    method: "get",
    path: "/api/v1/facts.jsonld",
    summary: "The reviewed facts as linked data: schema.org Claims with where they appear. CC BY 4.0",
    query: FactsDataQuery,
    status: 200,
    file: "application/ld+json",
    problems: ["not-found", "invalid-input"],
  },
  {
    method: "get",
    path: "/api/v1/facts.csv",
    summary: "The reviewed facts as a table, one row a fact. CC BY 4.0",
    query: FactsDataQuery,
    status: 200,
    file: "text/csv",
    problems: ["not-found", "invalid-input"],
  },
  {
    method: "post",
    path: "/api/v1/attempts",
    summary: "Start an attempt; a newcomer gets a guest cookie",
    headers: {
      "Idempotency-Key":
        "Any text, a new one for each attempt: the same again from the same learner is the same attempt. Without the cookie of a first reply each request comes from another learner.",
    },
    body: StartAttempt,
    status: 201,
    response: responses.StartedResponse,
    problems: ["not-found", "key-reused", ...withBody, ...writing],
  },
  {
    method: "get",
    path: "/api/v1/attempts/{id}",
    summary: "One's own attempt, to go on with or to read again",
    status: 200,
    response: responses.AttemptResponse,
    problems: ["not-found"],
  },
  {
    method: "put",
    path: "/api/v1/attempts/{id}/answers/{questionId}",
    summary: "Answer a question; the same answer again counts once. Feedback comes at once in practice",
    body: AnswerBody,
    status: 200,
    response: responses.ReceiptResponse,
    problems: [
      "not-found",
      "incomplete-answer",
      "unreadable-answer",
      "answer-differs",
      "attempt-finished",
      "time-over",
      ...withBody,
      ...writing,
    ],
  },
  {
    method: "post",
    path: "/api/v1/attempts/{id}/finish",
    summary: "Finish an attempt; again gives the same result",
    status: 200,
    response: responses.FinishResponse,
    problems: ["not-found", ...writing],
  },
  {
    method: "post",
    path: "/api/v1/attempts/{id}/share",
    summary: "Make a finished attempt's result public; again gives the same share",
    body: CreateShare,
    status: 201,
    response: responses.ShareResponse,
    problems: ["not-found", "attempt-unfinished", "result-held-back", ...withBody, ...writing],
  },
  {
    method: "post",
    path: "/api/v1/attempts/{id}/questions/{questionId}/reports",
    summary: "Say what is wrong with a question one was asked; the same reason again counts once",
    body: ReportQuestion,
    status: 204,
    problems: ["not-found", "attempt-unfinished", ...withBody, ...writing],
  },
  {
    method: "delete",
    path: "/api/v1/shares/{id}",
    summary: "Take one's own share back",
    status: 204,
    problems: ["not-found", ...writing],
  },
];
