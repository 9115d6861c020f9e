-- Words are made from the listings; the server indexes them anew when it starts (lib/change/rebuild-search.ts).
DELETE FROM "SearchToken";

-- CreateTable
CREATE TABLE "SearchDoc" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kind" TEXT NOT NULL,
    "entityId" INTEGER NOT NULL,
    "shown" BOOLEAN NOT NULL,
    "editionId" INTEGER,
    "categoryId" INTEGER,
    "opens" INTEGER,
    "closes" INTEGER,
    "size" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "SearchWord" (
    "word" TEXT NOT NULL PRIMARY KEY,
    "sound" TEXT NOT NULL,
    "spelling" TEXT NOT NULL,
    "docs" INTEGER NOT NULL DEFAULT 0,
    "terms" TEXT NOT NULL DEFAULT ''
);

-- CreateTable
CREATE TABLE "SearchNear" (
    "key" TEXT NOT NULL,
    "word" TEXT NOT NULL,

    PRIMARY KEY ("key", "word")
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_SearchToken" (
    "docId" INTEGER NOT NULL,
    "token" TEXT NOT NULL,
    "weight" INTEGER NOT NULL,

    PRIMARY KEY ("docId", "token"),
    CONSTRAINT "SearchToken_docId_fkey" FOREIGN KEY ("docId") REFERENCES "SearchDoc" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_SearchToken" ("token", "weight") SELECT "token", "weight" FROM "SearchToken";
DROP TABLE "SearchToken";
ALTER TABLE "new_SearchToken" RENAME TO "SearchToken";
CREATE INDEX "SearchToken_token_docId_weight_idx" ON "SearchToken"("token", "docId", "weight");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE UNIQUE INDEX "SearchDoc_kind_entityId_key" ON "SearchDoc"("kind", "entityId");

-- CreateIndex
CREATE INDEX "SearchWord_sound_idx" ON "SearchWord"("sound");

-- CreateIndex
CREATE INDEX "SearchNear_word_idx" ON "SearchNear"("word");

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
