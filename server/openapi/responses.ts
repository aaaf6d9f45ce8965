import "server-only";
import { z } from "zod";
import { Reference } from "@/domain/facts/fact";
import { Authorship, Evidence, Option } from "@/domain/items/item";
import { Bilingual, Language } from "@/domain/language";
import { problemCodes } from "../problem";

/** What the public interface answers with. Routes are tested against these, so that the description cannot drift. */
const share = z.number().min(0).max(1);
const anyAnswer = z.unknown().describe("By kind: option id, list of ids, number, ISO date, or pairs of ids.");

export const Face = z
  .strictObject({
    id: z.string(),
    kind: z.string(),
    lang: Language,
    stem: z.string(),
    scopeText: z.string().optional().describe("The beginning of the stem that names document or speaker."),
    options: z.array(Option).optional(),
    left: z.array(Option).optional(),
    right: z.array(Option).optional(),
    unit: z.string().optional(),
    tolerance: z.number().optional(),
    precision: z.enum(["day", "month", "year"]).optional(),
  })
  .describe("What may be shown before the answer. What a kind adds stands beside the common fields.");

export const Result = z.strictObject({
  correct: z.int().describe("Questions with full credit."),
  total: z.int(),
  score: share.describe("0 to 1, with partial credit."),
});

export const FeedbackResponse = z.strictObject({
  correct: z.boolean(),
  score: share,
  key: anyAnswer,
  keyText: z.string(),
  answerText: z.string(),
  explanation: z.string(),
  chosen: z.string().optional().describe("What is to be said of what was chosen."),
  perOption: z.record(z.string(), z.string()),
  evidence: z.array(Evidence),
  references: z.array(Reference.extend({ source: z.string(), title: z.string(), published: z.string() })),
  byTeacher: Authorship.optional().describe("What of the question a teacher wrote; without it, the ledger made it."),
});

export const HealthResponse = z.strictObject({
  status: z.literal("ok"),
  database: z.literal("ok"),
  version: z.string(),
});

export const MetricsResponse = z.strictObject({
  failedSaves: z.int().describe("Answers, starts and ends that could not be kept."),
  unavailable: z.int().describe("Requests refused because the database was away."),
  errors: z.int(),
  crossOrigin: z.int().describe("Requests of other sites, refused."),
  limits: z.record(z.string(), z.int()).describe("Requests refused, by the limit that was passed."),
});

export const SetsResponse = z.strictObject({
  sets: z.array(
    z.strictObject({
      slug: z.string(),
      title: z.string(),
      description: z.string(),
      questionCount: z.int(),
      kinds: z.array(z.string()),
      sources: z.array(z.string()),
      sensitive: z.boolean(),
    }),
  ),
});

export const QuestionsResponse = z.strictObject({ set: z.string(), questions: z.array(Face) });

export const StartedResponse = z.strictObject({
  attempt: z.strictObject({ id: z.string(), questions: z.array(Face) }),
});

export const ReceiptResponse = z.strictObject({ recorded: z.literal(true), feedback: FeedbackResponse.optional() });

const heldUntil = z.iso.datetime().nullable();

export const FinishResponse = z.strictObject({
  result: Result.optional().describe("Absent while it is held back."),
  heldUntil: heldUntil.optional().describe("When a result that is held back may be seen."),
});

export const AttemptResponse = z.strictObject({
  attempt: z.strictObject({
    id: z.string(),
    set: z.string(),
    setTitle: z.string(),
    lang: Language,
    mode: z.enum(["practice", "exam"]),
    seed: z.int(),
    dailyOn: z.iso.date().nullable().describe("The day whose one scored attempt this is, in UTC."),
    retryOf: z.string().nullable().describe("The attempt whose wrong questions this one asks again."),
    questions: z.array(Face),
    answers: z.record(z.string(), anyAnswer),
    sequences: z
      .record(z.string(), z.int())
      .describe(
        "By question id: the number of the answer that counts. A client that counts its changes goes on from it.",
      ),
    review: z.record(z.string(), FeedbackResponse).describe("By question id: feedback that is due."),
    startedAt: z.iso.datetime(),
    finished: z.boolean(),
    finishedAt: z.iso.datetime().nullable(),
    assignment: z
      .strictObject({ id: z.string(), timeZone: z.string(), feedback: z.enum(["each", "end", "closed"]) })
      .nullable(),
    dueAt: z.iso.datetime().nullable().describe("Answers count until then; null: no limit."),
    heldUntil: heldUntil.describe("When feedback or a result that is held back may be seen."),
    result: Result.optional(),
    firstResult: Result.nullable().describe("As it was before a question was corrected; null where none was."),
    corrections: z
      .array(
        z.strictObject({
          question: z.string(),
          effect: z.enum(["rekeyed", "voided"]),
          cause: z.enum(["fact", "content", "teacher"]),
          reason: Bilingual.nullable(),
          correctedAt: z.iso.datetime(),
        }),
      )
      .describe("Questions found wrong since: rekeyed ones were graded again, voided ones no longer count."),
    replies: z
      .array(
        z.strictObject({
          question: z.string(),
          verdict: z.enum(["kept", "mended", "withdrawn"]),
          words: z.string().nullable(),
          repliedAt: z.iso.datetime(),
        }),
      )
      .describe("What the assignment's teacher said to one's own reports."),
    byTopic: z.array(Result.extend({ topic: z.string(), name: z.string() })),
  }),
});

export const ShareResponse = z.strictObject({
  share: z.strictObject({
    id: z.string(),
    url: z.string(),
    cards: z.strictObject({ wide: z.string(), square: z.string(), story: z.string() }),
  }),
});

export const ProblemResponse = z.strictObject({
  type: z.enum(problemCodes.map((code) => `/problems/${code}` as const)).describe("A page that explains it."),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string().describe("The request's number."),
  errors: z.array(z.strictObject({ pointer: z.string(), detail: z.string() })).optional(),
});
