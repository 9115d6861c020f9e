-- CreateTable
CREATE TABLE "Inquiry" (
    "id" SERIAL NOT NULL,
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
    "answeredAt" TIMESTAMP(3),
    "answeredById" TEXT,
    "assignedId" TEXT,
    "changedBy" TEXT NOT NULL DEFAULT '',
    "statusTokenHash" TEXT NOT NULL,
    "sendKey" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Inquiry_pkey" PRIMARY KEY ("id"),
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
    "challenge" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "SpentProof_pkey" PRIMARY KEY ("challenge"),
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

-- AddForeignKey
ALTER TABLE "Inquiry" ADD CONSTRAINT "Inquiry_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Inquiry" ADD CONSTRAINT "Inquiry_boothId_fkey" FOREIGN KEY ("boothId") REFERENCES "Booth"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Inquiry" ADD CONSTRAINT "Inquiry_producerId_fkey" FOREIGN KEY ("producerId") REFERENCES "Producer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Inquiry" ADD CONSTRAINT "Inquiry_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Inquiry" ADD CONSTRAINT "Inquiry_answeredById_fkey" FOREIGN KEY ("answeredById") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Inquiry" ADD CONSTRAINT "Inquiry_assignedId_fkey" FOREIGN KEY ("assignedId") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

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
