-- CreateEnum
CREATE TYPE "FeedbackRule" AS ENUM ('each', 'end', 'closed');

-- CreateEnum
CREATE TYPE "ReportReason" AS ENUM ('wrong_key', 'two_right', 'unclear', 'outdated', 'language', 'display');

-- AlterTable
ALTER TABLE "Attempt" ADD COLUMN     "assignmentId" TEXT,
ADD COLUMN     "dailyOn" TEXT,
ADD COLUMN     "dueAt" TIMESTAMP(3),
ADD COLUMN     "ordinal" INTEGER,
ADD COLUMN     "retryOfId" TEXT;

-- AlterTable
ALTER TABLE "Learner" ADD COLUMN     "recoveryHash" TEXT;

-- CreateTable
CREATE TABLE "Report" (
    "id" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "itemVersion" TEXT NOT NULL,
    "learnerId" TEXT,
    "reason" "ReportReason" NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Class" (
    "id" TEXT NOT NULL,
    "ownerId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "isOpen" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "eraseOn" TEXT NOT NULL,

    CONSTRAINT "Class_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" TEXT NOT NULL,
    "classId" TEXT NOT NULL,
    "learnerId" TEXT NOT NULL,
    "nickname" TEXT NOT NULL,
    "extraTimePercent" INTEGER NOT NULL DEFAULT 0,
    "joinedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Assignment" (
    "id" TEXT NOT NULL,
    "classId" TEXT NOT NULL,
    "setHash" TEXT NOT NULL,
    "mode" "AttemptMode" NOT NULL,
    "count" INTEGER NOT NULL,
    "seed" INTEGER NOT NULL,
    "isShuffled" BOOLEAN NOT NULL,
    "opensAt" TIMESTAMP(3) NOT NULL,
    "closesAt" TIMESTAMP(3) NOT NULL,
    "attemptsMax" INTEGER NOT NULL,
    "timeLimitSeconds" INTEGER,
    "feedback" "FeedbackRule" NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ClassCard" (
    "id" TEXT NOT NULL,
    "assignmentId" TEXT NOT NULL,
    "name" TEXT,
    "version" INTEGER NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ClassCard_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Report_itemId_itemVersion_idx" ON "Report"("itemId", "itemVersion");

-- CreateIndex
CREATE UNIQUE INDEX "Report_learnerId_itemId_itemVersion_reason_key" ON "Report"("learnerId", "itemId", "itemVersion", "reason");

-- CreateIndex
CREATE UNIQUE INDEX "Class_code_key" ON "Class"("code");

-- CreateIndex
CREATE INDEX "Class_ownerId_idx" ON "Class"("ownerId");

-- CreateIndex
CREATE INDEX "Class_eraseOn_idx" ON "Class"("eraseOn");

-- CreateIndex
CREATE INDEX "Membership_learnerId_idx" ON "Membership"("learnerId");

-- CreateIndex
CREATE UNIQUE INDEX "Membership_classId_learnerId_key" ON "Membership"("classId", "learnerId");

-- CreateIndex
CREATE UNIQUE INDEX "Membership_classId_nickname_key" ON "Membership"("classId", "nickname");

-- CreateIndex
CREATE INDEX "Assignment_classId_createdAt_idx" ON "Assignment"("classId", "createdAt");

-- CreateIndex
CREATE INDEX "Assignment_closesAt_idx" ON "Assignment"("closesAt");

-- CreateIndex
CREATE INDEX "Assignment_setHash_idx" ON "Assignment"("setHash");

-- CreateIndex
CREATE UNIQUE INDEX "ClassCard_assignmentId_key" ON "ClassCard"("assignmentId");

-- CreateIndex
CREATE INDEX "Attempt_retryOfId_idx" ON "Attempt"("retryOfId");

-- CreateIndex
CREATE UNIQUE INDEX "Attempt_learnerId_dailyOn_key" ON "Attempt"("learnerId", "dailyOn");

-- CreateIndex
CREATE UNIQUE INDEX "Attempt_assignmentId_learnerId_ordinal_key" ON "Attempt"("assignmentId", "learnerId", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "Learner_recoveryHash_key" ON "Learner"("recoveryHash");

-- AddForeignKey
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_retryOfId_fkey" FOREIGN KEY ("retryOfId") REFERENCES "Attempt"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_itemId_itemVersion_fkey" FOREIGN KEY ("itemId", "itemVersion") REFERENCES "Item"("id", "version") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Class" ADD CONSTRAINT "Class_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Class"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Class"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_setHash_fkey" FOREIGN KEY ("setHash") REFERENCES "SetVersion"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClassCard" ADD CONSTRAINT "ClassCard_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;
-- What can never be, whatever the code above does.
ALTER TABLE "Attempt"
  ADD CONSTRAINT "Attempt_assigned_is_whole" CHECK (num_nulls("assignmentId", "ordinal") IN (0, 2)),
  ADD CONSTRAINT "Attempt_ordinal_from_one" CHECK ("ordinal" >= 1),
  ADD CONSTRAINT "Attempt_dailyOn_is_a_day" CHECK ("dailyOn" ~ '^\d{4}-\d{2}-\d{2}$');
ALTER TABLE "Class"
  ADD CONSTRAINT "Class_eraseOn_is_a_day" CHECK ("eraseOn" ~ '^\d{4}-\d{2}-\d{2}$');
ALTER TABLE "Membership"
  ADD CONSTRAINT "Membership_extraTimePercent_possible" CHECK ("extraTimePercent" BETWEEN 0 AND 300);
ALTER TABLE "Assignment"
  ADD CONSTRAINT "Assignment_closes_after_opening" CHECK ("closesAt" > "opensAt"),
  ADD CONSTRAINT "Assignment_limits_possible"
    CHECK ("count" >= 1 AND "attemptsMax" >= 1 AND "timeLimitSeconds" >= 60);
