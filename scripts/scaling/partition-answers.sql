-- Divides the two tables that grow with every answer into 32 parts by attempt. An attempt's rows are in one part, so that
-- each statement that names an attempt touches one; and the key that makes an answer count once stays whole, which it
-- would not by month: a key must hold what a table is divided by.
--
-- Stop Sanad, back up, then: psql --single-transaction --set ON_ERROR_STOP=1 --file partition-answers.sql
-- It copies both tables: have twice their size free on the disk.

DROP VIEW "GradedAnswer";
DROP TRIGGER "Answer_never_changes" ON "Answer";
ALTER TABLE "Answer" RENAME TO "AnswerBefore";
ALTER TABLE "AttemptItem" RENAME TO "AttemptItemBefore";

CREATE TABLE "AttemptItem" (LIKE "AttemptItemBefore" INCLUDING CONSTRAINTS) PARTITION BY HASH ("attemptId");
CREATE TABLE "Answer" (LIKE "AnswerBefore" INCLUDING CONSTRAINTS) PARTITION BY HASH ("attemptId");
DO $$
BEGIN
  FOR part IN 0..31 LOOP
    EXECUTE format('CREATE TABLE %I PARTITION OF "AttemptItem" FOR VALUES WITH (MODULUS 32, REMAINDER %s)', 'AttemptItem_' || part, part);
    EXECUTE format('CREATE TABLE %I PARTITION OF "Answer" FOR VALUES WITH (MODULUS 32, REMAINDER %s)', 'Answer_' || part, part);
  END LOOP;
END;
$$;

INSERT INTO "AttemptItem" SELECT * FROM "AttemptItemBefore";
INSERT INTO "Answer" SELECT * FROM "AnswerBefore";
DROP TABLE "AnswerBefore";
DROP TABLE "AttemptItemBefore";

ALTER TABLE "AttemptItem" ADD CONSTRAINT "AttemptItem_pkey" PRIMARY KEY ("attemptId", "position");
CREATE UNIQUE INDEX "AttemptItem_attemptId_itemId_key" ON "AttemptItem"("attemptId", "itemId");
CREATE INDEX "AttemptItem_itemId_itemVersion_idx" ON "AttemptItem"("itemId", "itemVersion");
ALTER TABLE "AttemptItem" ADD CONSTRAINT "AttemptItem_attemptId_fkey" FOREIGN KEY ("attemptId")
  REFERENCES "Attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "AttemptItem" ADD CONSTRAINT "AttemptItem_itemId_itemVersion_fkey" FOREIGN KEY ("itemId", "itemVersion")
  REFERENCES "Item"("id", "version") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Answer" ADD CONSTRAINT "Answer_pkey" PRIMARY KEY ("attemptId", "itemId", "sequence");
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_attemptId_itemId_fkey" FOREIGN KEY ("attemptId", "itemId")
  REFERENCES "AttemptItem"("attemptId", "itemId") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE TRIGGER "Answer_never_changes" BEFORE UPDATE OR DELETE ON "Answer"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();

CREATE VIEW "GradedAnswer" AS
  SELECT "given"."attemptId", "given"."itemId", "given"."sequence", "given"."given", "given"."answeredAt",
    CASE WHEN "again"."attemptId" IS NULL THEN "given"."earned" ELSE "again"."earned" END AS "earned",
    CASE WHEN "again"."attemptId" IS NULL THEN "given"."isCorrect" ELSE "again"."isCorrect" END AS "isCorrect",
    ("again"."attemptId" IS NULL OR "again"."earned" IS NOT NULL) AS "counts"
  FROM "Answer" AS "given" LEFT JOIN LATERAL (
    SELECT "attemptId", "earned", "isCorrect" FROM "Regrade"
    WHERE "attemptId" = "given"."attemptId" AND "itemId" = "given"."itemId" ORDER BY "sequence" DESC LIMIT 1
  ) AS "again" ON true;

ANALYZE "AttemptItem";
ANALYZE "Answer";
