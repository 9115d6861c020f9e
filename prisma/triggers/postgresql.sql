-- Rules across tables, as in sqlite.sql.
DROP INDEX IF EXISTS "Edition_current";
CREATE UNIQUE INDEX "Edition_current" ON "Edition"("state") WHERE "state" = 'current';
DROP INDEX IF EXISTS "SearchWord_prefix";
CREATE INDEX "SearchWord_prefix" ON "SearchWord"("sound" text_pattern_ops);

CREATE OR REPLACE FUNCTION "inside_plan"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "Edition" e WHERE e."id" = NEW."editionId" AND (NEW."x" + NEW."width" > e."planWidth" + 0.000001 OR NEW."y" + NEW."height" > e."planHeight" + 0.000001)) THEN
    RAISE EXCEPTION 'outside_plan' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE OR REPLACE FUNCTION "inside_days"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "Edition" e WHERE e."id" = NEW."editionId" AND NEW."day" > e."daysCount") THEN
    RAISE EXCEPTION 'outside_days' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE OR REPLACE FUNCTION "edition_holds_all"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "Booth" s WHERE s."editionId" = NEW."id" AND (s."x" + s."width" > NEW."planWidth" + 0.000001 OR s."y" + s."height" > NEW."planHeight" + 0.000001))
    OR EXISTS (SELECT 1 FROM "Landmark" s WHERE s."editionId" = NEW."id" AND (s."x" + s."width" > NEW."planWidth" + 0.000001 OR s."y" + s."height" > NEW."planHeight" + 0.000001)) THEN
    RAISE EXCEPTION 'outside_plan' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (SELECT 1 FROM "Session" s WHERE s."editionId" = NEW."id" AND s."day" > NEW."daysCount")
    OR EXISTS (SELECT 1 FROM "OpeningHours" h WHERE h."editionId" = NEW."id" AND h."day" > NEW."daysCount") THEN
    RAISE EXCEPTION 'outside_days' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE OR REPLACE FUNCTION "place_of_edition"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "Booth" b WHERE b."id" IN (NEW."boothId", NEW."rainBoothId") AND b."editionId" <> NEW."editionId")
    OR EXISTS (SELECT 1 FROM "Landmark" l WHERE l."id" IN (NEW."landmarkId", NEW."rainLandmarkId") AND l."editionId" <> NEW."editionId") THEN
    RAISE EXCEPTION 'outside_edition' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER "Booth_inside" BEFORE INSERT OR UPDATE ON "Booth" FOR EACH ROW EXECUTE FUNCTION "inside_plan"();
CREATE OR REPLACE TRIGGER "Landmark_inside" BEFORE INSERT OR UPDATE ON "Landmark" FOR EACH ROW EXECUTE FUNCTION "inside_plan"();
CREATE OR REPLACE TRIGGER "Session_day" BEFORE INSERT OR UPDATE ON "Session" FOR EACH ROW EXECUTE FUNCTION "inside_days"();
CREATE OR REPLACE TRIGGER "Session_place" BEFORE INSERT OR UPDATE ON "Session" FOR EACH ROW EXECUTE FUNCTION "place_of_edition"();
CREATE OR REPLACE TRIGGER "OpeningHours_day" BEFORE INSERT OR UPDATE ON "OpeningHours" FOR EACH ROW EXECUTE FUNCTION "inside_days"();
CREATE OR REPLACE TRIGGER "Edition_holds_all" BEFORE UPDATE ON "Edition" FOR EACH ROW EXECUTE FUNCTION "edition_holds_all"();
