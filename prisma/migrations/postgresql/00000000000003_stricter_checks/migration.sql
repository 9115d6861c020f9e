ALTER TABLE "Edition" DROP CONSTRAINT IF EXISTS "Edition_start", ADD CONSTRAINT "Edition_start" CHECK ("startDate" IS NULL OR ("startDate" LIKE '____-__-__' AND SUBSTR("startDate", 1, 4) BETWEEN '1800' AND '2199' AND SUBSTR("startDate", 6, 2) BETWEEN '01' AND '12' AND SUBSTR("startDate", 9, 2) BETWEEN '01' AND '31'));
ALTER TABLE "Edition" DROP CONSTRAINT IF EXISTS "Edition_whole", ADD CONSTRAINT "Edition_whole" CHECK (("year" IS NULL OR "year" = CAST("year" AS INTEGER)) AND ("daysCount" IS NULL OR "daysCount" = CAST("daysCount" AS INTEGER)));
ALTER TABLE "Edition" DROP CONSTRAINT IF EXISTS "Edition_decimal", ADD CONSTRAINT "Edition_decimal" CHECK (("planWidth" IS NULL OR "planWidth" = CAST("planWidth" AS DOUBLE PRECISION)) AND ("planHeight" IS NULL OR "planHeight" = CAST("planHeight" AS DOUBLE PRECISION)) AND ("geoLat" IS NULL OR "geoLat" = CAST("geoLat" AS DOUBLE PRECISION)) AND ("geoLon" IS NULL OR "geoLon" = CAST("geoLon" AS DOUBLE PRECISION)) AND ("planBearing" IS NULL OR "planBearing" = CAST("planBearing" AS DOUBLE PRECISION)));
ALTER TABLE "OpeningHours" DROP CONSTRAINT IF EXISTS "OpeningHours_whole", ADD CONSTRAINT "OpeningHours_whole" CHECK (("day" IS NULL OR "day" = CAST("day" AS INTEGER)) AND ("opens" IS NULL OR "opens" = CAST("opens" AS INTEGER)) AND ("closes" IS NULL OR "closes" = CAST("closes" AS INTEGER)));
ALTER TABLE "Category" DROP CONSTRAINT IF EXISTS "Category_address", ADD CONSTRAINT "Category_address" CHECK ("code" <> '' AND "slug" <> '');
ALTER TABLE "Producer" DROP CONSTRAINT IF EXISTS "Producer_address", ADD CONSTRAINT "Producer_address" CHECK ("code" <> '' AND "slug" <> '');
ALTER TABLE "Producer" DROP CONSTRAINT IF EXISTS "Producer_whole", ADD CONSTRAINT "Producer_whole" CHECK (("foundedYear" IS NULL OR "foundedYear" = CAST("foundedYear" AS INTEGER)) AND ("employees" IS NULL OR "employees" = CAST("employees" AS INTEGER)));
ALTER TABLE "Booth" DROP CONSTRAINT IF EXISTS "Booth_address", ADD CONSTRAINT "Booth_address" CHECK ("code" <> '');
ALTER TABLE "Booth" DROP CONSTRAINT IF EXISTS "Booth_whole", ADD CONSTRAINT "Booth_whole" CHECK (("number" IS NULL OR "number" = CAST("number" AS INTEGER)));
ALTER TABLE "Booth" DROP CONSTRAINT IF EXISTS "Booth_metres", ADD CONSTRAINT "Booth_metres" CHECK (("x" IS NULL OR "x" = CAST("x" AS DOUBLE PRECISION)) AND ("y" IS NULL OR "y" = CAST("y" AS DOUBLE PRECISION)) AND ("width" IS NULL OR "width" = CAST("width" AS DOUBLE PRECISION)) AND ("height" IS NULL OR "height" = CAST("height" AS DOUBLE PRECISION)));
ALTER TABLE "Booth" DROP CONSTRAINT IF EXISTS "Booth_features", ADD CONSTRAINT "Booth_features" CHECK ("sellsOnSite" IN (TRUE, FALSE) AND "liveDemo" IN (TRUE, FALSE) AND "accessible" IN (TRUE, FALSE) AND "acceptsCard" IN (TRUE, FALSE));
ALTER TABLE "Landmark" DROP CONSTRAINT IF EXISTS "Landmark_name", ADD CONSTRAINT "Landmark_name" CHECK ("nameFa" <> '');
ALTER TABLE "Landmark" DROP CONSTRAINT IF EXISTS "Landmark_address", ADD CONSTRAINT "Landmark_address" CHECK ("code" <> '');
ALTER TABLE "Landmark" DROP CONSTRAINT IF EXISTS "Landmark_metres", ADD CONSTRAINT "Landmark_metres" CHECK (("x" IS NULL OR "x" = CAST("x" AS DOUBLE PRECISION)) AND ("y" IS NULL OR "y" = CAST("y" AS DOUBLE PRECISION)) AND ("width" IS NULL OR "width" = CAST("width" AS DOUBLE PRECISION)) AND ("height" IS NULL OR "height" = CAST("height" AS DOUBLE PRECISION)));
ALTER TABLE "Product" DROP CONSTRAINT IF EXISTS "Product_address", ADD CONSTRAINT "Product_address" CHECK ("code" <> '' AND "slug" <> '');
ALTER TABLE "Product" DROP CONSTRAINT IF EXISTS "Product_whole", ADD CONSTRAINT "Product_whole" CHECK (("priceToman" IS NULL OR "priceToman" = CAST("priceToman" AS INTEGER)));
ALTER TABLE "Session" DROP CONSTRAINT IF EXISTS "Session_name", ADD CONSTRAINT "Session_name" CHECK ("titleFa" <> '');
ALTER TABLE "Session" DROP CONSTRAINT IF EXISTS "Session_address", ADD CONSTRAINT "Session_address" CHECK ("code" <> '');
ALTER TABLE "Session" DROP CONSTRAINT IF EXISTS "Session_whole", ADD CONSTRAINT "Session_whole" CHECK (("day" IS NULL OR "day" = CAST("day" AS INTEGER)) AND ("start" IS NULL OR "start" = CAST("start" AS INTEGER)) AND ("end" IS NULL OR "end" = CAST("end" AS INTEGER)) AND ("capacity" IS NULL OR "capacity" = CAST("capacity" AS INTEGER)));
ALTER TABLE "Announcement" DROP CONSTRAINT IF EXISTS "Announcement_name", ADD CONSTRAINT "Announcement_name" CHECK ("titleFa" <> '');
ALTER TABLE "Announcement" DROP CONSTRAINT IF EXISTS "Announcement_address", ADD CONSTRAINT "Announcement_address" CHECK ("code" <> '');
ALTER TABLE "Announcement" DROP CONSTRAINT IF EXISTS "Announcement_whole", ADD CONSTRAINT "Announcement_whole" CHECK (("publishDay" IS NULL OR "publishDay" = CAST("publishDay" AS INTEGER)) AND ("publishMinute" IS NULL OR "publishMinute" = CAST("publishMinute" AS INTEGER)) AND ("expiresDay" IS NULL OR "expiresDay" = CAST("expiresDay" AS INTEGER)) AND ("expiresMinute" IS NULL OR "expiresMinute" = CAST("expiresMinute" AS INTEGER)));
ALTER TABLE "Media" DROP CONSTRAINT IF EXISTS "Media_picture", ADD CONSTRAINT "Media_picture" CHECK ("width" > 0 AND "height" > 0 AND "mime" LIKE 'image/%');

-- Rules across tables, as in sqlite.sql.
DROP INDEX IF EXISTS "Edition_current";
CREATE UNIQUE INDEX "Edition_current" ON "Edition"("state") WHERE "state" = 'current';
DROP INDEX IF EXISTS "SearchToken_prefix";
CREATE INDEX "SearchToken_prefix" ON "SearchToken"("token" text_pattern_ops, "kind", "entityId");

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
