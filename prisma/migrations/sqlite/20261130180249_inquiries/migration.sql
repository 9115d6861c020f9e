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
-- CreateTable
CREATE TABLE "Inquiry" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "editionId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "boothId" INTEGER,
    "producerId" INTEGER,
    "productId" INTEGER,
    "name" TEXT NOT NULL DEFAULT '',
    "contact" TEXT NOT NULL DEFAULT '',
    "body" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "proved" BOOLEAN NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'new',
    "answer" TEXT NOT NULL DEFAULT '',
    "answeredAt" DATETIME,
    "answeredById" TEXT,
    "assignedId" TEXT,
    "changedBy" TEXT NOT NULL DEFAULT '',
    "statusTokenHash" TEXT NOT NULL,
    "sendKey" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Inquiry_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Inquiry_boothId_fkey" FOREIGN KEY ("boothId") REFERENCES "Booth" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Inquiry_producerId_fkey" FOREIGN KEY ("producerId") REFERENCES "Producer" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Inquiry_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Inquiry_answeredById_fkey" FOREIGN KEY ("answeredById") REFERENCES "Account" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Inquiry_assignedId_fkey" FOREIGN KEY ("assignedId") REFERENCES "Account" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Inquiry_kind" CHECK ("kind" IN ('inquiry', 'report')),
    CONSTRAINT "Inquiry_about" CHECK ((CASE WHEN "boothId" IS NULL THEN 0 ELSE 1 END) + (CASE WHEN "producerId" IS NULL THEN 0 ELSE 1 END) + (CASE WHEN "productId" IS NULL THEN 0 ELSE 1 END) = 1),
    CONSTRAINT "Inquiry_sender" CHECK ("kind" = 'report' OR "name" <> ''),
    CONSTRAINT "Inquiry_body" CHECK ("body" <> ''),
    CONSTRAINT "Inquiry_length" CHECK (LENGTH("body") <= 2000 AND LENGTH("answer") <= 2000),
    CONSTRAINT "Inquiry_locale" CHECK ("locale" IN ('fa', 'en')),
    CONSTRAINT "Inquiry_status" CHECK ("status" IN ('new', 'read', 'answered', 'closed', 'spam')),
    CONSTRAINT "Inquiry_answer" CHECK (("answer" = '') = ("answeredAt" IS NULL) AND ("status" <> 'answered' OR "answer" <> '')),
    CONSTRAINT "Inquiry_proved" CHECK ("proved" IN (TRUE, FALSE)),
    CONSTRAINT "Inquiry_hashes" CHECK (LENGTH("statusTokenHash") = 43 AND LENGTH("sendKey") = 43),
    CONSTRAINT "Inquiry_version" CHECK ("version" >= 1)
);

-- CreateTable
CREATE TABLE "SpentProof" (
    "challenge" TEXT NOT NULL PRIMARY KEY,
    "expiresAt" DATETIME NOT NULL,
    CONSTRAINT "SpentProof_challenge" CHECK ("challenge" <> '')
);

-- CreateIndex
CREATE UNIQUE INDEX "Inquiry_statusTokenHash_key" ON "Inquiry"("statusTokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "Inquiry_sendKey_key" ON "Inquiry"("sendKey");

-- CreateIndex
CREATE INDEX "Inquiry_editionId_createdAt_idx" ON "Inquiry"("editionId", "createdAt");

-- CreateIndex
CREATE INDEX "Inquiry_status_createdAt_id_idx" ON "Inquiry"("status", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Inquiry_boothId_idx" ON "Inquiry"("boothId");

-- CreateIndex
CREATE INDEX "Inquiry_producerId_idx" ON "Inquiry"("producerId");

-- CreateIndex
CREATE INDEX "Inquiry_productId_idx" ON "Inquiry"("productId");

-- CreateIndex
CREATE INDEX "SpentProof_expiresAt_idx" ON "SpentProof"("expiresAt");

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
