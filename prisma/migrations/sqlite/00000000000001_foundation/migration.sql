-- CreateTable
CREATE TABLE "Edition" (
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
    CONSTRAINT "Edition_start" CHECK ("startDate" IS NULL OR "startDate" LIKE '____-__-__'),
    CONSTRAINT "Edition_geo" CHECK (("geoLat" IS NULL OR "geoLat" BETWEEN -90 AND 90) AND ("geoLon" IS NULL OR "geoLon" BETWEEN -180 AND 180)),
    CONSTRAINT "Edition_version" CHECK ("version" >= 1)
);

-- CreateTable
CREATE TABLE "EditionText" (
    "editionId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "fa" TEXT NOT NULL,
    "en" TEXT NOT NULL DEFAULT '',

    PRIMARY KEY ("editionId", "key"),
    CONSTRAINT "EditionText_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OpeningHours" (
    "editionId" INTEGER NOT NULL,
    "day" INTEGER NOT NULL,
    "opens" INTEGER NOT NULL,
    "closes" INTEGER NOT NULL,

    PRIMARY KEY ("editionId", "day", "opens"),
    CONSTRAINT "OpeningHours_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "OpeningHours_order" CHECK ("opens" >= 0 AND "closes" > "opens" AND "closes" <= 1440),
    CONSTRAINT "OpeningHours_day" CHECK ("day" >= 1)
);

-- CreateTable
CREATE TABLE "Category" (
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
    CONSTRAINT "Category_name" CHECK ("nameFa" <> '')
);

-- CreateTable
CREATE TABLE "Producer" (
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
    CONSTRAINT "Producer_founded" CHECK ("foundedYear" IS NULL OR "foundedYear" BETWEEN 1200 AND 1500)
);

-- CreateTable
CREATE TABLE "Booth" (
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
    CONSTRAINT "Booth_shape" CHECK ("x" >= 0 AND "y" >= 0 AND "width" > 0 AND "height" > 0)
);

-- CreateTable
CREATE TABLE "Landmark" (
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
    CONSTRAINT "Landmark_shape" CHECK ("x" >= 0 AND "y" >= 0 AND "width" > 0 AND "height" > 0)
);

-- CreateTable
CREATE TABLE "Product" (
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
    CONSTRAINT "Product_price" CHECK ("priceToman" IS NULL OR "priceToman" >= 0)
);

-- CreateTable
CREATE TABLE "Session" (
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
    CONSTRAINT "Session_rain" CHECK ("rainBoothId" IS NULL OR "rainLandmarkId" IS NULL)
);

-- CreateTable
CREATE TABLE "Announcement" (
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
    CONSTRAINT "Announcement_minutes" CHECK ("publishMinute" BETWEEN 0 AND 1440 AND "expiresMinute" BETWEEN 0 AND 1440)
);

-- CreateTable
CREATE TABLE "Synonym" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "term" TEXT NOT NULL,
    "synonyms" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "Media" (
    "hash" TEXT NOT NULL PRIMARY KEY,
    "mime" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "bytes" BLOB NOT NULL,
    "altFa" TEXT NOT NULL DEFAULT '',
    "altEn" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "SearchToken" (
    "kind" TEXT NOT NULL,
    "entityId" INTEGER NOT NULL,
    "token" TEXT NOT NULL,
    "weight" INTEGER NOT NULL,

    PRIMARY KEY ("kind", "entityId", "token")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "username" TEXT,
    "displayUsername" TEXT,
    "role" TEXT NOT NULL DEFAULT 'organizer',
    "disabledAt" DATETIME,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Account_role" CHECK ("role" IN ('owner', 'organizer'))
);

-- CreateTable
CREATE TABLE "Login" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "token" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Login_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Credential" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "providerAccountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" DATETIME,
    "refreshTokenExpiresAt" DATETIME,
    "scope" TEXT,
    "password" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Credential_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "Throttle" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "count" INTEGER NOT NULL,
    "windowStart" DATETIME NOT NULL,
    CONSTRAINT "Throttle_count" CHECK ("count" >= 0)
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kind" TEXT NOT NULL,
    "entityId" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "action" TEXT NOT NULL,
    "accountId" TEXT,
    "actorName" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB NOT NULL,
    "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Revision_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Revision_action" CHECK ("action" IN ('create', 'edit', 'publish', 'unpublish', 'remove', 'restore', 'import'))
);

-- CreateTable
CREATE TABLE "StaleTag" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "tag" TEXT NOT NULL,
    "at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "Fact" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "Edition_year_key" ON "Edition"("year");

-- CreateIndex
CREATE UNIQUE INDEX "Category_code_key" ON "Category"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Category_slug_key" ON "Category"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Producer_code_key" ON "Producer"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Producer_slug_key" ON "Producer"("slug");

-- CreateIndex
CREATE INDEX "Producer_categoryId_idx" ON "Producer"("categoryId");

-- CreateIndex
CREATE INDEX "Producer_state_nameFa_idx" ON "Producer"("state", "nameFa");

-- CreateIndex
CREATE INDEX "Booth_producerId_idx" ON "Booth"("producerId");

-- CreateIndex
CREATE UNIQUE INDEX "Booth_editionId_number_key" ON "Booth"("editionId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Booth_editionId_code_key" ON "Booth"("editionId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "Landmark_editionId_code_key" ON "Landmark"("editionId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "Product_code_key" ON "Product"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Product_slug_key" ON "Product"("slug");

-- CreateIndex
CREATE INDEX "Product_producerId_idx" ON "Product"("producerId");

-- CreateIndex
CREATE INDEX "Product_state_nameFa_idx" ON "Product"("state", "nameFa");

-- CreateIndex
CREATE INDEX "Session_editionId_day_start_idx" ON "Session"("editionId", "day", "start");

-- CreateIndex
CREATE INDEX "Session_boothId_idx" ON "Session"("boothId");

-- CreateIndex
CREATE INDEX "Session_landmarkId_idx" ON "Session"("landmarkId");

-- CreateIndex
CREATE UNIQUE INDEX "Session_editionId_code_key" ON "Session"("editionId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "Announcement_editionId_code_key" ON "Announcement"("editionId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "Synonym_term_key" ON "Synonym"("term");

-- CreateIndex
CREATE INDEX "SearchToken_token_idx" ON "SearchToken"("token");

-- CreateIndex
CREATE UNIQUE INDEX "Account_email_key" ON "Account"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Account_username_key" ON "Account"("username");

-- CreateIndex
CREATE UNIQUE INDEX "Login_token_key" ON "Login"("token");

-- CreateIndex
CREATE INDEX "Login_accountId_idx" ON "Login"("accountId");

-- CreateIndex
CREATE INDEX "Credential_accountId_idx" ON "Credential"("accountId");

-- CreateIndex
CREATE INDEX "Verification_identifier_idx" ON "Verification"("identifier");

-- CreateIndex
CREATE INDEX "Revision_at_idx" ON "Revision"("at");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_kind_entityId_version_key" ON "Revision"("kind", "entityId", "version");

-- CreateIndex
CREATE INDEX "StaleTag_at_idx" ON "StaleTag"("at");

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
DROP TRIGGER IF EXISTS "Edition_fewer_days";
CREATE TRIGGER "Edition_fewer_days" BEFORE UPDATE OF "daysCount" ON "Edition"
WHEN EXISTS (SELECT 1 FROM "Session" s WHERE s."editionId" = NEW."id" AND s."day" > NEW."daysCount")
  OR EXISTS (SELECT 1 FROM "OpeningHours" h WHERE h."editionId" = NEW."id" AND h."day" > NEW."daysCount")
BEGIN SELECT RAISE(ABORT, 'outside_days'); END;
