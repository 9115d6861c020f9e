-- Words are made from the listings; the server indexes them anew when it starts (lib/change/rebuild-search.ts).
DELETE FROM "SearchToken";

-- DropIndex
DROP INDEX "SearchToken_token_idx";

-- AlterTable
ALTER TABLE "SearchToken" DROP CONSTRAINT "SearchToken_pkey",
DROP COLUMN "entityId",
DROP COLUMN "kind",
ADD COLUMN     "docId" INTEGER NOT NULL,
ADD CONSTRAINT "SearchToken_pkey" PRIMARY KEY ("docId", "token");

-- CreateTable
CREATE TABLE "SearchDoc" (
    "id" SERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "entityId" INTEGER NOT NULL,
    "shown" BOOLEAN NOT NULL,
    "editionId" INTEGER,
    "categoryId" INTEGER,
    "opens" INTEGER,
    "closes" INTEGER,
    "size" INTEGER NOT NULL,

    CONSTRAINT "SearchDoc_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SearchWord" (
    "word" TEXT NOT NULL,
    "sound" TEXT NOT NULL,
    "spelling" TEXT NOT NULL,
    "docs" INTEGER NOT NULL DEFAULT 0,
    "terms" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "SearchWord_pkey" PRIMARY KEY ("word")
);

-- CreateTable
CREATE TABLE "SearchNear" (
    "key" TEXT NOT NULL,
    "word" TEXT NOT NULL,

    CONSTRAINT "SearchNear_pkey" PRIMARY KEY ("key","word")
);

-- CreateIndex
CREATE UNIQUE INDEX "SearchDoc_kind_entityId_key" ON "SearchDoc"("kind", "entityId");

-- CreateIndex
CREATE INDEX "SearchWord_sound_idx" ON "SearchWord"("sound");

-- CreateIndex
CREATE INDEX "SearchNear_word_idx" ON "SearchNear"("word");

-- CreateIndex
CREATE INDEX "SearchToken_token_docId_weight_idx" ON "SearchToken"("token", "docId", "weight");

-- AddForeignKey
ALTER TABLE "SearchToken" ADD CONSTRAINT "SearchToken_docId_fkey" FOREIGN KEY ("docId") REFERENCES "SearchDoc"("id") ON DELETE CASCADE ON UPDATE CASCADE;

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
