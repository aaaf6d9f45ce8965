-- CreateEnum
CREATE TYPE "CorrectionCause" AS ENUM ('fact', 'content', 'teacher');

-- CreateEnum
CREATE TYPE "CorrectionEffect" AS ENUM ('retired', 'rekeyed', 'voided');

-- CreateEnum
CREATE TYPE "ReportVerdict" AS ENUM ('kept', 'mended', 'withdrawn');

-- AlterTable
ALTER TABLE "Report" ADD COLUMN "assignmentId" TEXT;

-- CreateTable
CREATE TABLE "Correction" (
    "id" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "itemVersion" TEXT NOT NULL,
    "assignmentId" TEXT,
    "cause" "CorrectionCause" NOT NULL,
    "effect" "CorrectionEffect" NOT NULL,
    "correctedVersion" TEXT,
    "facts" JSONB NOT NULL,
    "reason" JSONB,
    "correctedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Correction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Regrade" (
    "attemptId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "correctionId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "earned" DOUBLE PRECISION,
    "isCorrect" BOOLEAN,
    "correctBefore" INTEGER NOT NULL,
    "totalBefore" INTEGER NOT NULL,
    "scoreBefore" DOUBLE PRECISION NOT NULL,
    "correct" INTEGER NOT NULL,
    "total" INTEGER NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "regradedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Regrade_pkey" PRIMARY KEY ("attemptId","sequence")
);

-- CreateTable
CREATE TABLE "ReportReply" (
    "assignmentId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "verdict" "ReportVerdict" NOT NULL,
    "words" TEXT,
    "repliedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ReportReply_pkey" PRIMARY KEY ("assignmentId","itemId")
);

-- CreateIndex
CREATE INDEX "Correction_itemId_itemVersion_idx" ON "Correction"("itemId", "itemVersion");

-- CreateIndex
CREATE INDEX "Correction_assignmentId_idx" ON "Correction"("assignmentId");

-- CreateIndex
CREATE INDEX "Regrade_correctionId_idx" ON "Regrade"("correctionId");

-- CreateIndex
CREATE UNIQUE INDEX "Regrade_attemptId_correctionId_key" ON "Regrade"("attemptId", "correctionId");

-- CreateIndex
CREATE INDEX "Report_assignmentId_idx" ON "Report"("assignmentId");

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_itemId_itemVersion_fkey" FOREIGN KEY ("itemId", "itemVersion") REFERENCES "Item"("id", "version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_itemId_correctedVersion_fkey" FOREIGN KEY ("itemId", "correctedVersion") REFERENCES "Item"("id", "version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Regrade" ADD CONSTRAINT "Regrade_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "Attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Regrade" ADD CONSTRAINT "Regrade_correctionId_fkey" FOREIGN KEY ("correctionId") REFERENCES "Correction"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportReply" ADD CONSTRAINT "ReportReply_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What was corrected and graded again stays as it was written; a later row takes its place.
CREATE TRIGGER "Correction_never_changes" BEFORE UPDATE OR DELETE ON "Correction"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "Regrade_never_changes" BEFORE UPDATE OR DELETE ON "Regrade"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();

-- What can never be, whatever the code above does.
ALTER TABLE "Correction"
  ADD CONSTRAINT "Correction_key_has_version" CHECK ("effect" <> 'rekeyed' OR "correctedVersion" IS NOT NULL),
  ADD CONSTRAINT "Correction_teacher_has_assignment" CHECK (("cause" = 'teacher') = ("assignmentId" IS NOT NULL));
ALTER TABLE "Regrade"
  ADD CONSTRAINT "Regrade_sequence_from_one" CHECK ("sequence" >= 1),
  ADD CONSTRAINT "Regrade_grade_is_whole" CHECK (num_nulls("earned", "isCorrect") IN (0, 2)),
  ADD CONSTRAINT "Regrade_result_is_possible" CHECK (
    "correct" BETWEEN 0 AND "total" AND "score" BETWEEN 0 AND 1
    AND "correctBefore" BETWEEN 0 AND "totalBefore" AND "scoreBefore" BETWEEN 0 AND 1);

-- The result that an attempt has now: its own, or that of its latest regrade. Nothing before its end.
CREATE VIEW "CurrentResult" AS
  SELECT "attempt"."id" AS "attemptId", COALESCE("last"."correct", "attempt"."correct") AS "correct",
    COALESCE("last"."total", "attempt"."total") AS "total", COALESCE("last"."score", "attempt"."score") AS "score",
    "last"."regradedAt"
  FROM "Attempt" AS "attempt" LEFT JOIN LATERAL (
    SELECT * FROM "Regrade" WHERE "attemptId" = "attempt"."id" ORDER BY "sequence" DESC LIMIT 1
  ) AS "last" ON true;

-- Every answer as it is graded now. `counts`: false where its question was voided; then it has no grade.
CREATE VIEW "GradedAnswer" AS
  SELECT "given"."attemptId", "given"."itemId", "given"."sequence", "given"."given", "given"."answeredAt",
    CASE WHEN "again"."attemptId" IS NULL THEN "given"."earned" ELSE "again"."earned" END AS "earned",
    CASE WHEN "again"."attemptId" IS NULL THEN "given"."isCorrect" ELSE "again"."isCorrect" END AS "isCorrect",
    ("again"."attemptId" IS NULL OR "again"."earned" IS NOT NULL) AS "counts"
  FROM "Answer" AS "given" LEFT JOIN LATERAL (
    SELECT "attemptId", "earned", "isCorrect" FROM "Regrade"
    WHERE "attemptId" = "given"."attemptId" AND "itemId" = "given"."itemId" ORDER BY "sequence" DESC LIMIT 1
  ) AS "again" ON true;

-- What is to be said and counted of a question version now: for everyone, and for one assignment. A voided one stays so.
CREATE FUNCTION "correction_of"("id" text, "version" text, "assignment" text) RETURNS SETOF "Correction"
LANGUAGE sql STABLE AS $$
  SELECT * FROM "Correction" AS "made"
  WHERE "made"."itemId" = $1 AND "made"."itemVersion" = $2 AND "made"."effect" <> 'retired'
    AND ("made"."assignmentId" IS NULL OR "made"."assignmentId" = $3)
  ORDER BY "made"."effect" = 'voided' DESC, "made"."correctedAt" DESC, "made"."id" LIMIT 1
$$;
