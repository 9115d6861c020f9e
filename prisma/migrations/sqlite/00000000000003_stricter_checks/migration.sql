DROP TRIGGER IF EXISTS "Booth_inside_insert";
DROP TRIGGER IF EXISTS "Booth_inside_update";
DROP TRIGGER IF EXISTS "Landmark_inside_insert";
DROP TRIGGER IF EXISTS "Landmark_inside_update";
DROP TRIGGER IF EXISTS "Edition_shrink";
DROP TRIGGER IF EXISTS "Session_day_insert";
DROP TRIGGER IF EXISTS "Session_day_update";
DROP TRIGGER IF EXISTS "OpeningHours_day";
DROP TRIGGER IF EXISTS "OpeningHours_day_update";
DROP TRIGGER IF EXISTS "Session_place_insert";
DROP TRIGGER IF EXISTS "Session_place_update";
DROP TRIGGER IF EXISTS "Edition_fewer_days";
-- RedefineTables
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Edition" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "year" INTEGER NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'current',
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "startDate" TEXT,
    "daysCount" INTEGER NOT NULL,
    "planWidth" REAL NOT NULL,
    "planHeight" REAL NOT NULL,
    "geoLat" REAL,
    "geoLon" REAL,
    "planBearing" REAL NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Edition_year" CHECK ("year" BETWEEN 1200 AND 1500),
    CONSTRAINT "Edition_state" CHECK ("state" IN ('current', 'archived')),
    CONSTRAINT "Edition_days" CHECK ("daysCount" BETWEEN 1 AND 60),
    CONSTRAINT "Edition_plan" CHECK ("planWidth" > 0 AND "planHeight" > 0 AND "planWidth" <= 2000 AND "planHeight" <= 2000),
    CONSTRAINT "Edition_start" CHECK ("startDate" IS NULL OR ("startDate" LIKE '____-__-__' AND SUBSTR("startDate", 1, 4) BETWEEN '1800' AND '2199' AND SUBSTR("startDate", 6, 2) BETWEEN '01' AND '12' AND SUBSTR("startDate", 9, 2) BETWEEN '01' AND '31')),
    CONSTRAINT "Edition_whole" CHECK (("year" IS NULL OR "year" = CAST("year" AS INTEGER)) AND ("daysCount" IS NULL OR "daysCount" = CAST("daysCount" AS INTEGER))),
    CONSTRAINT "Edition_decimal" CHECK (("planWidth" IS NULL OR "planWidth" = CAST("planWidth" AS DOUBLE PRECISION)) AND ("planHeight" IS NULL OR "planHeight" = CAST("planHeight" AS DOUBLE PRECISION)) AND ("geoLat" IS NULL OR "geoLat" = CAST("geoLat" AS DOUBLE PRECISION)) AND ("geoLon" IS NULL OR "geoLon" = CAST("geoLon" AS DOUBLE PRECISION)) AND ("planBearing" IS NULL OR "planBearing" = CAST("planBearing" AS DOUBLE PRECISION))),
    CONSTRAINT "Edition_geo" CHECK (("geoLat" IS NULL OR "geoLat" BETWEEN -90 AND 90) AND ("geoLon" IS NULL OR "geoLon" BETWEEN -180 AND 180)),
    CONSTRAINT "Edition_version" CHECK ("version" >= 1)
);
INSERT INTO "new_Edition" ("id", "year", "state", "sample", "startDate", "daysCount", "planWidth", "planHeight", "geoLat", "geoLon", "planBearing", "version", "createdAt", "updatedAt") SELECT "id", "year", "state", "sample", "startDate", "daysCount", "planWidth", "planHeight", "geoLat", "geoLon", "planBearing", "version", "createdAt", "updatedAt" FROM "Edition";
DROP TABLE "Edition";
ALTER TABLE "new_Edition" RENAME TO "Edition";
CREATE UNIQUE INDEX "Edition_year_key" ON "Edition"("year");
CREATE TABLE "new_OpeningHours" (
    "editionId" INTEGER NOT NULL,
    "day" INTEGER NOT NULL,
    "opens" INTEGER NOT NULL,
    "closes" INTEGER NOT NULL,

    PRIMARY KEY ("editionId", "day", "opens"),
    CONSTRAINT "OpeningHours_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "OpeningHours_order" CHECK ("opens" >= 0 AND "closes" > "opens" AND "closes" <= 1440),
    CONSTRAINT "OpeningHours_day" CHECK ("day" >= 1),
    CONSTRAINT "OpeningHours_whole" CHECK (("day" IS NULL OR "day" = CAST("day" AS INTEGER)) AND ("opens" IS NULL OR "opens" = CAST("opens" AS INTEGER)) AND ("closes" IS NULL OR "closes" = CAST("closes" AS INTEGER)))
);
INSERT INTO "new_OpeningHours" ("editionId", "day", "opens", "closes") SELECT "editionId", "day", "opens", "closes" FROM "OpeningHours";
DROP TABLE "OpeningHours";
ALTER TABLE "new_OpeningHours" RENAME TO "OpeningHours";

CREATE TABLE "new_Category" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "code" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "nameFa" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL DEFAULT '',
    "icon" TEXT NOT NULL DEFAULT '',
    "colorToken" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'published',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Category_state" CHECK ("state" IN ('draft', 'published', 'removed')),
    CONSTRAINT "Category_version" CHECK ("version" >= 1),
    CONSTRAINT "Category_name" CHECK ("nameFa" <> ''),
    CONSTRAINT "Category_address" CHECK ("code" <> '' AND "slug" <> '')
);
INSERT INTO "new_Category" ("id", "code", "slug", "nameFa", "nameEn", "icon", "colorToken", "state", "version", "createdAt", "updatedAt") SELECT "id", "code", "slug", "nameFa", "nameEn", "icon", "colorToken", "state", "version", "createdAt", "updatedAt" FROM "Category";
DROP TABLE "Category";
ALTER TABLE "new_Category" RENAME TO "Category";
CREATE UNIQUE INDEX "Category_code_key" ON "Category"("code");
CREATE UNIQUE INDEX "Category_slug_key" ON "Category"("slug");
CREATE TABLE "new_Producer" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "code" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "nameFa" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL DEFAULT '',
    "kind" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "foundedYear" INTEGER,
    "employees" INTEGER,
    "aboutFa" TEXT NOT NULL DEFAULT '',
    "aboutEn" TEXT NOT NULL DEFAULT '',
    "phone" TEXT,
    "mobile" TEXT,
    "link" TEXT,
    "categoryId" INTEGER NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'published',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Producer_categoryId_fkey" FOREIGN KEY ("categoryId") REFERENCES "Category" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Producer_state" CHECK ("state" IN ('draft', 'published', 'removed')),
    CONSTRAINT "Producer_version" CHECK ("version" >= 1),
    CONSTRAINT "Producer_name" CHECK ("nameFa" <> ''),
    CONSTRAINT "Producer_employees" CHECK ("employees" IS NULL OR "employees" >= 0),
    CONSTRAINT "Producer_founded" CHECK ("foundedYear" IS NULL OR "foundedYear" BETWEEN 1200 AND 1500),
    CONSTRAINT "Producer_address" CHECK ("code" <> '' AND "slug" <> ''),
    CONSTRAINT "Producer_whole" CHECK (("foundedYear" IS NULL OR "foundedYear" = CAST("foundedYear" AS INTEGER)) AND ("employees" IS NULL OR "employees" = CAST("employees" AS INTEGER)))
);
INSERT INTO "new_Producer" ("id", "code", "slug", "nameFa", "nameEn", "kind", "place", "foundedYear", "employees", "aboutFa", "aboutEn", "phone", "mobile", "link", "categoryId", "state", "version", "createdAt", "updatedAt") SELECT "id", "code", "slug", "nameFa", "nameEn", "kind", "place", "foundedYear", "employees", "aboutFa", "aboutEn", "phone", "mobile", "link", "categoryId", "state", "version", "createdAt", "updatedAt" FROM "Producer";
DROP TABLE "Producer";
ALTER TABLE "new_Producer" RENAME TO "Producer";
CREATE UNIQUE INDEX "Producer_code_key" ON "Producer"("code");
CREATE UNIQUE INDEX "Producer_slug_key" ON "Producer"("slug");
CREATE INDEX "Producer_categoryId_idx" ON "Producer"("categoryId");
CREATE INDEX "Producer_state_nameFa_idx" ON "Producer"("state", "nameFa");
CREATE TABLE "new_Booth" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "editionId" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "producerId" INTEGER,
    "row" TEXT NOT NULL DEFAULT '',
    "x" REAL NOT NULL,
    "y" REAL NOT NULL,
    "width" REAL NOT NULL,
    "height" REAL NOT NULL,
    "sellsOnSite" BOOLEAN NOT NULL DEFAULT false,
    "liveDemo" BOOLEAN NOT NULL DEFAULT false,
    "accessible" BOOLEAN NOT NULL DEFAULT false,
    "acceptsCard" BOOLEAN NOT NULL DEFAULT false,
    "shortFa" TEXT NOT NULL DEFAULT '',
    "shortEn" TEXT NOT NULL DEFAULT '',
    "state" TEXT NOT NULL DEFAULT 'published',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Booth_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Booth_producerId_fkey" FOREIGN KEY ("producerId") REFERENCES "Producer" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Booth_state" CHECK ("state" IN ('draft', 'published', 'removed')),
    CONSTRAINT "Booth_version" CHECK ("version" >= 1),
    CONSTRAINT "Booth_number" CHECK ("number" BETWEEN 1 AND 999),
    CONSTRAINT "Booth_shape" CHECK ("x" >= 0 AND "y" >= 0 AND "width" > 0 AND "height" > 0),
    CONSTRAINT "Booth_address" CHECK ("code" <> ''),
    CONSTRAINT "Booth_whole" CHECK (("number" IS NULL OR "number" = CAST("number" AS INTEGER))),
    CONSTRAINT "Booth_metres" CHECK (("x" IS NULL OR "x" = CAST("x" AS DOUBLE PRECISION)) AND ("y" IS NULL OR "y" = CAST("y" AS DOUBLE PRECISION)) AND ("width" IS NULL OR "width" = CAST("width" AS DOUBLE PRECISION)) AND ("height" IS NULL OR "height" = CAST("height" AS DOUBLE PRECISION))),
    CONSTRAINT "Booth_features" CHECK ("sellsOnSite" IN (TRUE, FALSE) AND "liveDemo" IN (TRUE, FALSE) AND "accessible" IN (TRUE, FALSE) AND "acceptsCard" IN (TRUE, FALSE))
);
INSERT INTO "new_Booth" ("id", "editionId", "code", "number", "producerId", "row", "x", "y", "width", "height", "sellsOnSite", "liveDemo", "accessible", "acceptsCard", "shortFa", "shortEn", "state", "version", "createdAt", "updatedAt") SELECT "id", "editionId", "code", "number", "producerId", "row", "x", "y", "width", "height", "sellsOnSite", "liveDemo", "accessible", "acceptsCard", "shortFa", "shortEn", "state", "version", "createdAt", "updatedAt" FROM "Booth";
DROP TABLE "Booth";
ALTER TABLE "new_Booth" RENAME TO "Booth";
CREATE INDEX "Booth_producerId_idx" ON "Booth"("producerId");
CREATE UNIQUE INDEX "Booth_editionId_number_key" ON "Booth"("editionId", "number");
CREATE UNIQUE INDEX "Booth_editionId_code_key" ON "Booth"("editionId", "code");
CREATE TABLE "new_Landmark" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "editionId" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "nameFa" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL DEFAULT '',
    "x" REAL NOT NULL,
    "y" REAL NOT NULL,
    "width" REAL NOT NULL,
    "height" REAL NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'published',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Landmark_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Landmark_state" CHECK ("state" IN ('draft', 'published', 'removed')),
    CONSTRAINT "Landmark_version" CHECK ("version" >= 1),
    CONSTRAINT "Landmark_shape" CHECK ("x" >= 0 AND "y" >= 0 AND "width" > 0 AND "height" > 0),
    CONSTRAINT "Landmark_name" CHECK ("nameFa" <> ''),
    CONSTRAINT "Landmark_address" CHECK ("code" <> ''),
    CONSTRAINT "Landmark_metres" CHECK (("x" IS NULL OR "x" = CAST("x" AS DOUBLE PRECISION)) AND ("y" IS NULL OR "y" = CAST("y" AS DOUBLE PRECISION)) AND ("width" IS NULL OR "width" = CAST("width" AS DOUBLE PRECISION)) AND ("height" IS NULL OR "height" = CAST("height" AS DOUBLE PRECISION)))
);
INSERT INTO "new_Landmark" ("id", "editionId", "code", "kind", "nameFa", "nameEn", "x", "y", "width", "height", "state", "version", "createdAt", "updatedAt") SELECT "id", "editionId", "code", "kind", "nameFa", "nameEn", "x", "y", "width", "height", "state", "version", "createdAt", "updatedAt" FROM "Landmark";
DROP TABLE "Landmark";
ALTER TABLE "new_Landmark" RENAME TO "Landmark";
CREATE UNIQUE INDEX "Landmark_editionId_code_key" ON "Landmark"("editionId", "code");
CREATE TABLE "new_Product" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "code" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "producerId" INTEGER NOT NULL,
    "nameFa" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL DEFAULT '',
    "descriptionFa" TEXT NOT NULL DEFAULT '',
    "descriptionEn" TEXT NOT NULL DEFAULT '',
    "priceToman" INTEGER,
    "unitFa" TEXT NOT NULL DEFAULT '',
    "unitEn" TEXT NOT NULL DEFAULT '',
    "tags" TEXT NOT NULL DEFAULT '',
    "available" BOOLEAN NOT NULL DEFAULT true,
    "state" TEXT NOT NULL DEFAULT 'published',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Product_producerId_fkey" FOREIGN KEY ("producerId") REFERENCES "Producer" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Product_state" CHECK ("state" IN ('draft', 'published', 'removed')),
    CONSTRAINT "Product_version" CHECK ("version" >= 1),
    CONSTRAINT "Product_name" CHECK ("nameFa" <> ''),
    CONSTRAINT "Product_price" CHECK ("priceToman" IS NULL OR "priceToman" >= 0),
    CONSTRAINT "Product_address" CHECK ("code" <> '' AND "slug" <> ''),
    CONSTRAINT "Product_whole" CHECK (("priceToman" IS NULL OR "priceToman" = CAST("priceToman" AS INTEGER)))
);
INSERT INTO "new_Product" ("id", "code", "slug", "producerId", "nameFa", "nameEn", "descriptionFa", "descriptionEn", "priceToman", "unitFa", "unitEn", "tags", "available", "state", "version", "createdAt", "updatedAt") SELECT "id", "code", "slug", "producerId", "nameFa", "nameEn", "descriptionFa", "descriptionEn", "priceToman", "unitFa", "unitEn", "tags", "available", "state", "version", "createdAt", "updatedAt" FROM "Product";
DROP TABLE "Product";
ALTER TABLE "new_Product" RENAME TO "Product";
CREATE UNIQUE INDEX "Product_code_key" ON "Product"("code");
CREATE UNIQUE INDEX "Product_slug_key" ON "Product"("slug");
CREATE INDEX "Product_producerId_idx" ON "Product"("producerId");
CREATE INDEX "Product_state_nameFa_idx" ON "Product"("state", "nameFa");
CREATE TABLE "new_Session" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "editionId" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "day" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "titleFa" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL DEFAULT '',
    "descriptionFa" TEXT NOT NULL DEFAULT '',
    "descriptionEn" TEXT NOT NULL DEFAULT '',
    "kind" TEXT NOT NULL,
    "boothId" INTEGER,
    "landmarkId" INTEGER,
    "rainBoothId" INTEGER,
    "rainLandmarkId" INTEGER,
    "capacity" INTEGER,
    "cancelled" BOOLEAN NOT NULL DEFAULT false,
    "state" TEXT NOT NULL DEFAULT 'published',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Session_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Session_boothId_fkey" FOREIGN KEY ("boothId") REFERENCES "Booth" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Session_landmarkId_fkey" FOREIGN KEY ("landmarkId") REFERENCES "Landmark" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Session_rainBoothId_fkey" FOREIGN KEY ("rainBoothId") REFERENCES "Booth" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Session_rainLandmarkId_fkey" FOREIGN KEY ("rainLandmarkId") REFERENCES "Landmark" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Session_state" CHECK ("state" IN ('draft', 'published', 'removed')),
    CONSTRAINT "Session_version" CHECK ("version" >= 1),
    CONSTRAINT "Session_order" CHECK ("start" >= 0 AND "end" > "start" AND "end" <= 1440),
    CONSTRAINT "Session_day" CHECK ("day" >= 1),
    CONSTRAINT "Session_capacity" CHECK ("capacity" IS NULL OR "capacity" >= 1),
    CONSTRAINT "Session_place" CHECK (("boothId" IS NULL) <> ("landmarkId" IS NULL)),
    CONSTRAINT "Session_rain" CHECK ("rainBoothId" IS NULL OR "rainLandmarkId" IS NULL),
    CONSTRAINT "Session_name" CHECK ("titleFa" <> ''),
    CONSTRAINT "Session_address" CHECK ("code" <> ''),
    CONSTRAINT "Session_whole" CHECK (("day" IS NULL OR "day" = CAST("day" AS INTEGER)) AND ("start" IS NULL OR "start" = CAST("start" AS INTEGER)) AND ("end" IS NULL OR "end" = CAST("end" AS INTEGER)) AND ("capacity" IS NULL OR "capacity" = CAST("capacity" AS INTEGER)))
);
INSERT INTO "new_Session" ("id", "editionId", "code", "day", "start", "end", "titleFa", "titleEn", "descriptionFa", "descriptionEn", "kind", "boothId", "landmarkId", "rainBoothId", "rainLandmarkId", "capacity", "cancelled", "state", "version", "createdAt", "updatedAt") SELECT "id", "editionId", "code", "day", "start", "end", "titleFa", "titleEn", "descriptionFa", "descriptionEn", "kind", "boothId", "landmarkId", "rainBoothId", "rainLandmarkId", "capacity", "cancelled", "state", "version", "createdAt", "updatedAt" FROM "Session";
DROP TABLE "Session";
ALTER TABLE "new_Session" RENAME TO "Session";
CREATE INDEX "Session_editionId_day_start_idx" ON "Session"("editionId", "day", "start");
CREATE INDEX "Session_boothId_idx" ON "Session"("boothId");
CREATE INDEX "Session_landmarkId_idx" ON "Session"("landmarkId");
CREATE UNIQUE INDEX "Session_editionId_code_key" ON "Session"("editionId", "code");
CREATE TABLE "new_Announcement" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "editionId" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "publishDay" INTEGER NOT NULL,
    "publishMinute" INTEGER NOT NULL,
    "expiresDay" INTEGER NOT NULL,
    "expiresMinute" INTEGER NOT NULL,
    "titleFa" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL DEFAULT '',
    "bodyFa" TEXT NOT NULL DEFAULT '',
    "bodyEn" TEXT NOT NULL DEFAULT '',
    "level" TEXT NOT NULL DEFAULT 'info',
    "state" TEXT NOT NULL DEFAULT 'published',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Announcement_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Announcement_state" CHECK ("state" IN ('draft', 'published', 'removed')),
    CONSTRAINT "Announcement_version" CHECK ("version" >= 1),
    CONSTRAINT "Announcement_level" CHECK ("level" IN ('info', 'important')),
    CONSTRAINT "Announcement_order" CHECK ("expiresDay" * 1440 + "expiresMinute" > "publishDay" * 1440 + "publishMinute"),
    CONSTRAINT "Announcement_name" CHECK ("titleFa" <> ''),
    CONSTRAINT "Announcement_address" CHECK ("code" <> ''),
    CONSTRAINT "Announcement_whole" CHECK (("publishDay" IS NULL OR "publishDay" = CAST("publishDay" AS INTEGER)) AND ("publishMinute" IS NULL OR "publishMinute" = CAST("publishMinute" AS INTEGER)) AND ("expiresDay" IS NULL OR "expiresDay" = CAST("expiresDay" AS INTEGER)) AND ("expiresMinute" IS NULL OR "expiresMinute" = CAST("expiresMinute" AS INTEGER))),
    CONSTRAINT "Announcement_minutes" CHECK ("publishMinute" BETWEEN 0 AND 1440 AND "expiresMinute" BETWEEN 0 AND 1440)
);
INSERT INTO "new_Announcement" ("id", "editionId", "code", "publishDay", "publishMinute", "expiresDay", "expiresMinute", "titleFa", "titleEn", "bodyFa", "bodyEn", "level", "state", "version", "createdAt", "updatedAt") SELECT "id", "editionId", "code", "publishDay", "publishMinute", "expiresDay", "expiresMinute", "titleFa", "titleEn", "bodyFa", "bodyEn", "level", "state", "version", "createdAt", "updatedAt" FROM "Announcement";
DROP TABLE "Announcement";
ALTER TABLE "new_Announcement" RENAME TO "Announcement";
CREATE UNIQUE INDEX "Announcement_editionId_code_key" ON "Announcement"("editionId", "code");
CREATE TABLE "new_Media" (
    "hash" TEXT NOT NULL PRIMARY KEY,
    "mime" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "bytes" BLOB NOT NULL,
    "altFa" TEXT NOT NULL DEFAULT '',
    "altEn" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Media_picture" CHECK ("width" > 0 AND "height" > 0 AND "mime" LIKE 'image/%')
);
INSERT INTO "new_Media" ("hash", "mime", "width", "height", "bytes", "altFa", "altEn", "createdAt") SELECT "hash", "mime", "width", "height", "bytes", "altFa", "altEn", "createdAt" FROM "Media";
DROP TABLE "Media";
ALTER TABLE "new_Media" RENAME TO "Media";

PRAGMA foreign_keys=ON;

-- Rules across tables. Written anew at the end of every migration, since a rebuilt table loses its triggers.
DROP INDEX IF EXISTS "Edition_current";
CREATE UNIQUE INDEX "Edition_current" ON "Edition"("state") WHERE "state" = 'current';
DROP INDEX IF EXISTS "SearchToken_prefix";
CREATE INDEX "SearchToken_prefix" ON "SearchToken"("token" COLLATE NOCASE, "kind", "entityId");

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
