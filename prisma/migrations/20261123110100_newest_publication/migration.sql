-- Rows that a backup brings come in any order: the newest publication is the one that counts.
CREATE OR REPLACE FUNCTION "note_publication"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "TeacherSet" SET "publishedAt" = GREATEST("publishedAt", NEW."publishedAt") WHERE "id" = NEW."setId";
  RETURN NULL;
END;
$$;
