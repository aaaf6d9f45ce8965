-- What was published or answered stays as it was, whatever the code above does.

CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- An erased learner takes the answers along: that deletion comes from the foreign key, one trigger deeper.
  IF TG_OP = 'DELETE' AND pg_trigger_depth() > 1 THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'rows of "%" never change', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END;
$$;

CREATE TRIGGER "Answer_never_changes" BEFORE UPDATE OR DELETE ON "Answer"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "Item_never_changes" BEFORE UPDATE ON "Item"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "SetVersion_never_changes" BEFORE UPDATE ON "SetVersion"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();

ALTER TABLE "Answer"
  ADD CONSTRAINT "Answer_sequence_from_one" CHECK ("sequence" >= 1),
  ADD CONSTRAINT "Answer_earned_is_a_share" CHECK ("earned" BETWEEN 0 AND 1);

-- A result is there as a whole or not at all.
ALTER TABLE "Attempt"
  ADD CONSTRAINT "Attempt_result_is_whole" CHECK (num_nulls("finishedAt", "correct", "total", "score") IN (0, 4)),
  ADD CONSTRAINT "Attempt_result_is_possible" CHECK ("correct" BETWEEN 0 AND "total" AND "score" BETWEEN 0 AND 1);
