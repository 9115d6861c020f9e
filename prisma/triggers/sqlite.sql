-- Rules across tables. Written anew at the end of every migration, since a rebuilt table loses its triggers.
DROP INDEX IF EXISTS "Edition_current";
CREATE UNIQUE INDEX "Edition_current" ON "Edition"("state") WHERE "state" = 'current';
DROP INDEX IF EXISTS "SearchWord_prefix";
CREATE INDEX "SearchWord_prefix" ON "SearchWord"("sound" COLLATE NOCASE);

DROP TRIGGER IF EXISTS "Booth_inside_insert";
CREATE TRIGGER "Booth_inside_insert" BEFORE INSERT ON "Booth"
WHEN EXISTS (SELECT 1 FROM "Edition" e WHERE e."id" = NEW."editionId" AND (NEW."x" + NEW."width" > e."planWidth" + 0.000001 OR NEW."y" + NEW."height" > e."planHeight" + 0.000001))
BEGIN SELECT RAISE(ABORT, 'outside_plan'); END;
DROP TRIGGER IF EXISTS "Booth_inside_update";
CREATE TRIGGER "Booth_inside_update" BEFORE UPDATE ON "Booth"
WHEN EXISTS (SELECT 1 FROM "Edition" e WHERE e."id" = NEW."editionId" AND (NEW."x" + NEW."width" > e."planWidth" + 0.000001 OR NEW."y" + NEW."height" > e."planHeight" + 0.000001))
BEGIN SELECT RAISE(ABORT, 'outside_plan'); END;
DROP TRIGGER IF EXISTS "Landmark_inside_insert";
CREATE TRIGGER "Landmark_inside_insert" BEFORE INSERT ON "Landmark"
WHEN EXISTS (SELECT 1 FROM "Edition" e WHERE e."id" = NEW."editionId" AND (NEW."x" + NEW."width" > e."planWidth" + 0.000001 OR NEW."y" + NEW."height" > e."planHeight" + 0.000001))
BEGIN SELECT RAISE(ABORT, 'outside_plan'); END;
DROP TRIGGER IF EXISTS "Landmark_inside_update";
CREATE TRIGGER "Landmark_inside_update" BEFORE UPDATE ON "Landmark"
WHEN EXISTS (SELECT 1 FROM "Edition" e WHERE e."id" = NEW."editionId" AND (NEW."x" + NEW."width" > e."planWidth" + 0.000001 OR NEW."y" + NEW."height" > e."planHeight" + 0.000001))
BEGIN SELECT RAISE(ABORT, 'outside_plan'); END;
DROP TRIGGER IF EXISTS "Edition_shrink";
CREATE TRIGGER "Edition_shrink" BEFORE UPDATE OF "planWidth", "planHeight" ON "Edition"
WHEN EXISTS (SELECT 1 FROM "Booth" s WHERE s."editionId" = NEW."id" AND (s."x" + s."width" > NEW."planWidth" + 0.000001 OR s."y" + s."height" > NEW."planHeight" + 0.000001))
  OR EXISTS (SELECT 1 FROM "Landmark" s WHERE s."editionId" = NEW."id" AND (s."x" + s."width" > NEW."planWidth" + 0.000001 OR s."y" + s."height" > NEW."planHeight" + 0.000001))
BEGIN SELECT RAISE(ABORT, 'outside_plan'); END;

DROP TRIGGER IF EXISTS "Session_day_insert";
CREATE TRIGGER "Session_day_insert" BEFORE INSERT ON "Session"
WHEN EXISTS (SELECT 1 FROM "Edition" e WHERE e."id" = NEW."editionId" AND NEW."day" > e."daysCount")
BEGIN SELECT RAISE(ABORT, 'outside_days'); END;
DROP TRIGGER IF EXISTS "Session_day_update";
CREATE TRIGGER "Session_day_update" BEFORE UPDATE ON "Session"
WHEN EXISTS (SELECT 1 FROM "Edition" e WHERE e."id" = NEW."editionId" AND NEW."day" > e."daysCount")
BEGIN SELECT RAISE(ABORT, 'outside_days'); END;
DROP TRIGGER IF EXISTS "OpeningHours_day";
CREATE TRIGGER "OpeningHours_day" BEFORE INSERT ON "OpeningHours"
WHEN EXISTS (SELECT 1 FROM "Edition" e WHERE e."id" = NEW."editionId" AND NEW."day" > e."daysCount")
BEGIN SELECT RAISE(ABORT, 'outside_days'); END;
DROP TRIGGER IF EXISTS "OpeningHours_day_update";
CREATE TRIGGER "OpeningHours_day_update" BEFORE UPDATE ON "OpeningHours"
WHEN EXISTS (SELECT 1 FROM "Edition" e WHERE e."id" = NEW."editionId" AND NEW."day" > e."daysCount")
BEGIN SELECT RAISE(ABORT, 'outside_days'); END;
DROP TRIGGER IF EXISTS "Session_place_insert";
CREATE TRIGGER "Session_place_insert" BEFORE INSERT ON "Session"
WHEN EXISTS (SELECT 1 FROM "Booth" b WHERE b."id" IN (NEW."boothId", NEW."rainBoothId") AND b."editionId" <> NEW."editionId")
  OR EXISTS (SELECT 1 FROM "Landmark" l WHERE l."id" IN (NEW."landmarkId", NEW."rainLandmarkId") AND l."editionId" <> NEW."editionId")
BEGIN SELECT RAISE(ABORT, 'outside_edition'); END;
DROP TRIGGER IF EXISTS "Session_place_update";
CREATE TRIGGER "Session_place_update" BEFORE UPDATE ON "Session"
WHEN EXISTS (SELECT 1 FROM "Booth" b WHERE b."id" IN (NEW."boothId", NEW."rainBoothId") AND b."editionId" <> NEW."editionId")
  OR EXISTS (SELECT 1 FROM "Landmark" l WHERE l."id" IN (NEW."landmarkId", NEW."rainLandmarkId") AND l."editionId" <> NEW."editionId")
BEGIN SELECT RAISE(ABORT, 'outside_edition'); END;
DROP TRIGGER IF EXISTS "Edition_fewer_days";
CREATE TRIGGER "Edition_fewer_days" BEFORE UPDATE OF "daysCount" ON "Edition"
WHEN EXISTS (SELECT 1 FROM "Session" s WHERE s."editionId" = NEW."id" AND s."day" > NEW."daysCount")
  OR EXISTS (SELECT 1 FROM "OpeningHours" h WHERE h."editionId" = NEW."id" AND h."day" > NEW."daysCount")
BEGIN SELECT RAISE(ABORT, 'outside_days'); END;
