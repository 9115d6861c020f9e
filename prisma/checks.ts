/**
 * Rules that one row can decide, in SQL that both databases read. `prisma/author.ts` writes them into
 * every CREATE TABLE of a migration, so that SQLite's table rebuilds keep them.
 */
/** SQLite keeps a text in a column of numbers, and every text is more than every number. */
const whole = (...columns: string[]) =>
  columns
    .map((name) => `("${name}" IS NULL OR "${name}" = CAST("${name}" AS INTEGER))`)
    .join(' AND ');
const decimal = (...columns: string[]) =>
  columns
    .map((name) => `("${name}" IS NULL OR "${name}" = CAST("${name}" AS DOUBLE PRECISION))`)
    .join(' AND ');
const filled = (...columns: string[]) => columns.map((name) => `"${name}" <> ''`).join(' AND ');

const state = `"state" IN ('draft', 'published', 'removed')`;
const metres = decimal('x', 'y', 'width', 'height');
const shape = `"x" >= 0 AND "y" >= 0 AND "width" > 0 AND "height" > 0`;
const version = '"version" >= 1';

export const checks: Record<string, Record<string, string>> = {
  Edition: {
    year: '"year" BETWEEN 1200 AND 1500',
    state: `"state" IN ('current', 'archived')`,
    days: '"daysCount" BETWEEN 1 AND 60',
    plan: '"planWidth" > 0 AND "planHeight" > 0 AND "planWidth" <= 2000 AND "planHeight" <= 2000',
    start: `"startDate" IS NULL OR ("startDate" LIKE '____-__-__' AND SUBSTR("startDate", 1, 4) BETWEEN '1800' AND '2199' AND SUBSTR("startDate", 6, 2) BETWEEN '01' AND '12' AND SUBSTR("startDate", 9, 2) BETWEEN '01' AND '31')`,
    whole: whole('year', 'daysCount'),
    decimal: decimal('planWidth', 'planHeight', 'geoLat', 'geoLon', 'planBearing'),
    geo: '("geoLat" IS NULL OR "geoLat" BETWEEN -90 AND 90) AND ("geoLon" IS NULL OR "geoLon" BETWEEN -180 AND 180)',
    version,
  },
  OpeningHours: {
    order: '"opens" >= 0 AND "closes" > "opens" AND "closes" <= 1440',
    day: '"day" >= 1',
    whole: whole('day', 'opens', 'closes'),
  },
  Category: { state, version, name: `"nameFa" <> ''`, address: filled('code', 'slug') },
  Producer: {
    state,
    version,
    name: `"nameFa" <> ''`,
    employees: '"employees" IS NULL OR "employees" >= 0',
    founded: '"foundedYear" IS NULL OR "foundedYear" BETWEEN 1200 AND 1500',
    address: filled('code', 'slug'),
    whole: whole('foundedYear', 'employees'),
  },
  Booth: {
    state,
    version,
    number: '"number" BETWEEN 1 AND 999',
    shape,
    address: filled('code'),
    whole: whole('number'),
    metres,
    features: ['sellsOnSite', 'liveDemo', 'accessible', 'acceptsCard']
      .map((name) => `"${name}" IN (TRUE, FALSE)`)
      .join(' AND '),
  },
  Landmark: { state, version, shape, name: filled('nameFa'), address: filled('code'), metres },
  Product: {
    state,
    version,
    name: `"nameFa" <> ''`,
    price: '"priceToman" IS NULL OR "priceToman" >= 0',
    address: filled('code', 'slug'),
    whole: whole('priceToman'),
  },
  Session: {
    state,
    version,
    order: '"start" >= 0 AND "end" > "start" AND "end" <= 1440',
    day: '"day" >= 1',
    capacity: '"capacity" IS NULL OR "capacity" >= 1',
    place: '("boothId" IS NULL) <> ("landmarkId" IS NULL)',
    rain: '"rainBoothId" IS NULL OR "rainLandmarkId" IS NULL',
    name: filled('titleFa'),
    address: filled('code'),
    whole: whole('day', 'start', 'end', 'capacity'),
  },
  Announcement: {
    state,
    version,
    level: `"level" IN ('info', 'important')`,
    order: '"expiresDay" * 1440 + "expiresMinute" > "publishDay" * 1440 + "publishMinute"',
    name: filled('titleFa'),
    address: filled('code'),
    whole: whole('publishDay', 'publishMinute', 'expiresDay', 'expiresMinute'),
    minutes: '"publishMinute" BETWEEN 0 AND 1440 AND "expiresMinute" BETWEEN 0 AND 1440',
  },
  Media: { picture: `"width" > 0 AND "height" > 0 AND "mime" LIKE 'image/%'` },
  Account: { role: `"role" IN ('owner', 'organizer')` },
  Throttle: { count: '"count" >= 0' },
  Inquiry: {
    kind: `"kind" IN ('inquiry', 'report')`,
    about:
      '(CASE WHEN "boothId" IS NULL THEN 0 ELSE 1 END) + (CASE WHEN "producerId" IS NULL THEN 0 ELSE 1 END) + (CASE WHEN "productId" IS NULL THEN 0 ELSE 1 END) = 1',
    sender: `"kind" = 'report' OR "name" <> ''`,
    body: filled('body'),
    length: 'LENGTH("body") <= 2000 AND LENGTH("answer") <= 2000',
    locale: `"locale" IN ('fa', 'en')`,
    status: `"status" IN ('new', 'read', 'answered', 'closed', 'spam')`,
    answer: `("answer" = '') = ("answeredAt" IS NULL) AND ("status" <> 'answered' OR "answer" <> '')`,
    proved: '"proved" IN (TRUE, FALSE)',
    hashes: 'LENGTH("statusTokenHash") = 43 AND LENGTH("sendKey") = 43',
    version,
  },
  SpentProof: { challenge: filled('challenge') },
  Revision: {
    action: `"action" IN ('create', 'edit', 'publish', 'unpublish', 'remove', 'restore', 'import')`,
  },
};
