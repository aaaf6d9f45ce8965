-- AlterTable
ALTER TABLE "TeacherSet" ADD COLUMN     "publishedAt" TIMESTAMP(3);

-- CreateIndex
CREATE INDEX "TeacherSet_access_publishedAt_idx" ON "TeacherSet"("access", "publishedAt");

UPDATE "TeacherSet" AS "set" SET "publishedAt" = "last"."publishedAt"
FROM (
  SELECT DISTINCT ON ("setId") "setId", "publishedAt" FROM "TeacherSetVersion" ORDER BY "setId", "number" DESC
) AS "last" WHERE "last"."setId" = "set"."id";

-- The list of public sets finds its first page by this alone. Written here, so that an older server that publishes while
-- a newer one starts is not left out.
CREATE FUNCTION "note_publication"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "TeacherSet" SET "publishedAt" = NEW."publishedAt" WHERE "id" = NEW."setId";
  RETURN NULL;
END;
$$;
CREATE TRIGGER "TeacherSetVersion_is_noted" AFTER INSERT ON "TeacherSetVersion"
  FOR EACH ROW EXECUTE FUNCTION "note_publication"();
