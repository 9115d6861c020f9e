-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "Edition" (
    "id" SERIAL NOT NULL,
    "year" INTEGER NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'current',
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "startDate" TEXT,
    "daysCount" INTEGER NOT NULL,
    "planWidth" DOUBLE PRECISION NOT NULL,
    "planHeight" DOUBLE PRECISION NOT NULL,
    "geoLat" DOUBLE PRECISION,
    "geoLon" DOUBLE PRECISION,
    "planBearing" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Edition_pkey" PRIMARY KEY ("id"),
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

    CONSTRAINT "EditionText_pkey" PRIMARY KEY ("editionId","key")
);

-- CreateTable
CREATE TABLE "OpeningHours" (
    "editionId" INTEGER NOT NULL,
    "day" INTEGER NOT NULL,
    "opens" INTEGER NOT NULL,
    "closes" INTEGER NOT NULL,

    CONSTRAINT "OpeningHours_pkey" PRIMARY KEY ("editionId","day","opens"),
    CONSTRAINT "OpeningHours_order" CHECK ("opens" >= 0 AND "closes" > "opens" AND "closes" <= 1440),
    CONSTRAINT "OpeningHours_day" CHECK ("day" >= 1)
);

-- CreateTable
CREATE TABLE "Category" (
    "id" SERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "nameFa" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL DEFAULT '',
    "icon" TEXT NOT NULL DEFAULT '',
    "colorToken" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'published',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Category_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Category_state" CHECK ("state" IN ('draft', 'published', 'removed')),
    CONSTRAINT "Category_version" CHECK ("version" >= 1),
    CONSTRAINT "Category_name" CHECK ("nameFa" <> '')
);

-- CreateTable
CREATE TABLE "Producer" (
    "id" SERIAL NOT NULL,
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
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Producer_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Producer_state" CHECK ("state" IN ('draft', 'published', 'removed')),
    CONSTRAINT "Producer_version" CHECK ("version" >= 1),
    CONSTRAINT "Producer_name" CHECK ("nameFa" <> ''),
    CONSTRAINT "Producer_employees" CHECK ("employees" IS NULL OR "employees" >= 0),
    CONSTRAINT "Producer_founded" CHECK ("foundedYear" IS NULL OR "foundedYear" BETWEEN 1200 AND 1500)
);

-- CreateTable
CREATE TABLE "Booth" (
    "id" SERIAL NOT NULL,
    "editionId" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "producerId" INTEGER,
    "row" TEXT NOT NULL DEFAULT '',
    "x" DOUBLE PRECISION NOT NULL,
    "y" DOUBLE PRECISION NOT NULL,
    "width" DOUBLE PRECISION NOT NULL,
    "height" DOUBLE PRECISION NOT NULL,
    "sellsOnSite" BOOLEAN NOT NULL DEFAULT false,
    "liveDemo" BOOLEAN NOT NULL DEFAULT false,
    "accessible" BOOLEAN NOT NULL DEFAULT false,
    "acceptsCard" BOOLEAN NOT NULL DEFAULT false,
    "shortFa" TEXT NOT NULL DEFAULT '',
    "shortEn" TEXT NOT NULL DEFAULT '',
    "state" TEXT NOT NULL DEFAULT 'published',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Booth_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Booth_state" CHECK ("state" IN ('draft', 'published', 'removed')),
    CONSTRAINT "Booth_version" CHECK ("version" >= 1),
    CONSTRAINT "Booth_number" CHECK ("number" BETWEEN 1 AND 999),
    CONSTRAINT "Booth_shape" CHECK ("x" >= 0 AND "y" >= 0 AND "width" > 0 AND "height" > 0)
);

-- CreateTable
CREATE TABLE "Landmark" (
    "id" SERIAL NOT NULL,
    "editionId" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "nameFa" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL DEFAULT '',
    "x" DOUBLE PRECISION NOT NULL,
    "y" DOUBLE PRECISION NOT NULL,
    "width" DOUBLE PRECISION NOT NULL,
    "height" DOUBLE PRECISION NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'published',
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Landmark_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Landmark_state" CHECK ("state" IN ('draft', 'published', 'removed')),
    CONSTRAINT "Landmark_version" CHECK ("version" >= 1),
    CONSTRAINT "Landmark_shape" CHECK ("x" >= 0 AND "y" >= 0 AND "width" > 0 AND "height" > 0)
);

-- CreateTable
CREATE TABLE "Product" (
    "id" SERIAL NOT NULL,
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
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Product_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Product_state" CHECK ("state" IN ('draft', 'published', 'removed')),
    CONSTRAINT "Product_version" CHECK ("version" >= 1),
    CONSTRAINT "Product_name" CHECK ("nameFa" <> ''),
    CONSTRAINT "Product_price" CHECK ("priceToman" IS NULL OR "priceToman" >= 0)
);

-- CreateTable
CREATE TABLE "Session" (
    "id" SERIAL NOT NULL,
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
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id"),
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
    "id" SERIAL NOT NULL,
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
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Announcement_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Announcement_state" CHECK ("state" IN ('draft', 'published', 'removed')),
    CONSTRAINT "Announcement_version" CHECK ("version" >= 1),
    CONSTRAINT "Announcement_level" CHECK ("level" IN ('info', 'important')),
    CONSTRAINT "Announcement_order" CHECK ("expiresDay" * 1440 + "expiresMinute" > "publishDay" * 1440 + "publishMinute"),
    CONSTRAINT "Announcement_minutes" CHECK ("publishMinute" BETWEEN 0 AND 1440 AND "expiresMinute" BETWEEN 0 AND 1440)
);

-- CreateTable
CREATE TABLE "Synonym" (
    "id" SERIAL NOT NULL,
    "term" TEXT NOT NULL,
    "synonyms" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Synonym_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Media" (
    "hash" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,
    "altFa" TEXT NOT NULL DEFAULT '',
    "altEn" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Media_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "SearchToken" (
    "kind" TEXT NOT NULL,
    "entityId" INTEGER NOT NULL,
    "token" TEXT NOT NULL,
    "weight" INTEGER NOT NULL,

    CONSTRAINT "SearchToken_pkey" PRIMARY KEY ("kind","entityId","token")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "username" TEXT,
    "displayUsername" TEXT,
    "role" TEXT NOT NULL DEFAULT 'organizer',
    "disabledAt" TIMESTAMP(3),
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Account_role" CHECK ("role" IN ('owner', 'organizer'))
);

-- CreateTable
CREATE TABLE "Login" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Login_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Credential" (
    "id" TEXT NOT NULL,
    "providerAccountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMP(3),
    "refreshTokenExpiresAt" TIMESTAMP(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Credential_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Throttle" (
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "windowStart" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Throttle_pkey" PRIMARY KEY ("key"),
    CONSTRAINT "Throttle_count" CHECK ("count" >= 0)
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" SERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "entityId" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "action" TEXT NOT NULL,
    "accountId" TEXT,
    "actorName" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Revision_action" CHECK ("action" IN ('create', 'edit', 'publish', 'unpublish', 'remove', 'restore', 'import'))
);

-- CreateTable
CREATE TABLE "StaleTag" (
    "id" SERIAL NOT NULL,
    "tag" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StaleTag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Fact" (
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "Fact_pkey" PRIMARY KEY ("key")
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

-- AddForeignKey
ALTER TABLE "EditionText" ADD CONSTRAINT "EditionText_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OpeningHours" ADD CONSTRAINT "OpeningHours_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Producer" ADD CONSTRAINT "Producer_categoryId_fkey" FOREIGN KEY ("categoryId") REFERENCES "Category"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Booth" ADD CONSTRAINT "Booth_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Booth" ADD CONSTRAINT "Booth_producerId_fkey" FOREIGN KEY ("producerId") REFERENCES "Producer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Landmark" ADD CONSTRAINT "Landmark_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Product" ADD CONSTRAINT "Product_producerId_fkey" FOREIGN KEY ("producerId") REFERENCES "Producer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_boothId_fkey" FOREIGN KEY ("boothId") REFERENCES "Booth"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_landmarkId_fkey" FOREIGN KEY ("landmarkId") REFERENCES "Landmark"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_rainBoothId_fkey" FOREIGN KEY ("rainBoothId") REFERENCES "Booth"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_rainLandmarkId_fkey" FOREIGN KEY ("rainLandmarkId") REFERENCES "Landmark"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Announcement" ADD CONSTRAINT "Announcement_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Login" ADD CONSTRAINT "Login_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Credential" ADD CONSTRAINT "Credential_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

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
CREATE OR REPLACE TRIGGER "Booth_inside" BEFORE INSERT OR UPDATE ON "Booth" FOR EACH ROW EXECUTE FUNCTION "inside_plan"();
CREATE OR REPLACE TRIGGER "Landmark_inside" BEFORE INSERT OR UPDATE ON "Landmark" FOR EACH ROW EXECUTE FUNCTION "inside_plan"();
CREATE OR REPLACE TRIGGER "Session_day" BEFORE INSERT OR UPDATE ON "Session" FOR EACH ROW EXECUTE FUNCTION "inside_days"();
CREATE OR REPLACE TRIGGER "OpeningHours_day" BEFORE INSERT OR UPDATE ON "OpeningHours" FOR EACH ROW EXECUTE FUNCTION "inside_days"();
CREATE OR REPLACE TRIGGER "Edition_holds_all" BEFORE UPDATE ON "Edition" FOR EACH ROW EXECUTE FUNCTION "edition_holds_all"();
