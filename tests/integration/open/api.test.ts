import { expect, test } from 'vitest';
import { announcementRecords } from '@/lib/announcement/records';
import { VISITOR } from '@/lib/auth/actor';
import { boothRecords } from '@/lib/booth/records';
import { currentEdition } from '@/lib/edition/queries';
import { openApiDocument } from '@/lib/open/api/document';
import * as values from '@/lib/open/api/values';
import { NO_EDITION } from '@/lib/open/setting';
import { landmarkRecords } from '@/lib/plan/records';
import { producerRecords } from '@/lib/producer/records';
import { productRecords } from '@/lib/product/records';
import { sessionRecords } from '@/lib/session/records';
import { onFilledDatabase } from '../../support/database';
import { answerProblems } from '../../support/open/api-schema';
import { AWKWARD } from '../../support/open/awkward';
import { createOpenFair } from '../../support/open/fair';

const origin = 'https://fair.example';
const problems = answerProblems(
  JSON.parse(JSON.stringify(openApiDocument({ origin, title: 'Fair' }))),
);
const asSent = (body: object): unknown => JSON.parse(JSON.stringify(body));

onFilledDatabase('the API', createOpenFair, () => {
  test('tells everything as its document says, with and without an opening date', async () => {
    const edition = (await currentEdition(VISITOR)) ?? NO_EDITION;
    const [booths, sessions, landmarks] = [
      await boothRecords(VISITOR),
      await sessionRecords(VISITOR),
      await landmarkRecords(VISITOR),
    ];
    const makers = await producerRecords(VISITOR);
    const products = await productRecords(VISITOR);
    const news = await announcementRecords(VISITOR);
    for (const site of [
      { origin, edition },
      { origin, edition: { ...edition, startDate: null, geo: null } },
    ]) {
      const lists = {
        booths: booths.map((one) => values.boothValue(site, one)),
        producers: makers.map((one) => values.producerValue(site, one)),
        products: products.map((one) => values.productValue(site, one)),
        sessions: sessions.map((one) => values.sessionValue(site, one)),
        announcements: news.map((one) => values.announcementValue(site, one)),
      };
      for (const [resource, items] of Object.entries(lists)) {
        expect(items).toHaveLength(AWKWARD.length);
        expect(problems(resource, 200, asSent({ items, next: null }))).toEqual([]);
      }
      expect(problems('edition', 200, asSent(values.editionValue(site)))).toEqual([]);
      expect(problems('plan', 200, asSent(values.planValue(site, booths, landmarks)))).toEqual([]);
      expect(lists.booths[0]).toMatchObject({
        number: 1,
        short: { fa: AWKWARD[0], en: null },
        url: { fa: `${origin}/booths/1`, en: `${origin}/en/booths/1` },
      });
    }
  });

  test('an answer that breaks its shape would be seen', () => {
    expect(problems('booths', 200, { items: [{ number: 0 }], next: null })).not.toEqual([]);
    expect(
      problems('plan', 200, { ...NO_EDITION.plan, booths: [], landmarks: [], x: 1 }),
    ).not.toEqual([]);
    expect(problems('plan', 500, {})).not.toEqual([]);
  });
});
