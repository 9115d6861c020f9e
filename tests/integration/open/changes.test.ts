import { expect, test } from 'vitest';
import { VISITOR } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { currentEdition } from '@/lib/edition/queries';
import { changesFeed } from '@/lib/open/feeds';
import { NO_EDITION } from '@/lib/open/setting';
import { sessionChanges } from '@/lib/session/change-records';
import * as sessions from '@/lib/session/mutations';
import type { SessionData } from '@/lib/session/schema';
import { createAccount } from '../../support/accounts';
import { onEachDatabase } from '../../support/database';
import { createEdition, createLandmark } from '../../support/factories';
import { saved } from '../../support/listing-guarantees';
import { parseAtomFeed } from 'feedsmith';
import { PLACED } from '../../support/open/fair';

const session = (landmarkId: number, more: Partial<SessionData> = {}): SessionData => ({
  titleFa: 'بافت حصیر <&>',
  titleEn: 'Reed weaving',
  descriptionFa: '',
  descriptionEn: '',
  kind: 'demo',
  day: 3,
  start: 600,
  end: 660,
  boothId: null,
  landmarkId,
  rainBoothId: null,
  rainLandmarkId: null,
  capacity: null,
  cancelled: false,
  ...more,
});

/** A programme in which one session was made, published, reworded, moved, cancelled, held after all, withdrawn. */
async function changeProgramme() {
  const { actor } = await createAccount('organizer');
  await createEdition(PLACED);
  const stage = await createLandmark({ nameFa: 'صحنهٔ اصلی' });
  const { id } = saved(await sessions.createSession(actor, session(stage.id)));
  const target = async () => {
    const { version } = await db().session.findUniqueOrThrow({ where: { id } });
    return { id, version };
  };
  const edit = async (more: Partial<SessionData>) =>
    saved(await sessions.updateSession(actor, { ...(await target()), ...session(stage.id, more) }));
  saved(await sessions.publishSession(actor, await target()));
  await edit({ descriptionFa: 'شرح تازه' });
  await edit({ start: 660, end: 720 });
  await edit({ start: 660, end: 720, cancelled: true });
  await edit({ start: 660, end: 720 });
  return { actor, target };
}

onEachDatabase('the feed of changes', () => {
  test('tells what visitors have to know, newest first, and nothing of drafts and rewordings; with when and where, before and after', async () => {
    await changeProgramme();
    const changes = await sessionChanges(VISITOR, 10);
    expect(changes.map(({ kind }) => kind)).toEqual(['resumed', 'cancelled', 'moved', 'new']);
    expect(changes[2]).toMatchObject({
      before: { day: 3, start: 600, end: 660, place: { kind: 'landmark' } },
      after: { day: 3, start: 660, end: 720 },
    });
    expect(await sessionChanges(VISITOR, 2)).toEqual(changes.slice(0, 2));
    expect(JSON.stringify(changes)).not.toContain('organizer');
    const edition = (await currentEdition(VISITOR)) ?? NO_EDITION;
    const site = { edition, origin: 'https://fair.example', own: 'fair.example' };
    const feed = parseAtomFeed(changesFeed({ ...site, locale: 'fa' }, changes));
    expect(feed.entries?.map(({ title }) => title?.value)).toEqual([
      'دوباره برگزار می‌شود: بافت حصیر <&>',
      'لغو شد: بافت حصیر <&>',
      'جابه‌جا شد: بافت حصیر <&>',
      'برنامهٔ تازه: بافت حصیر <&>',
    ]);
    expect(feed.entries?.[2]?.content?.value).toBe(
      'پیش‌تر: دوشنبه ۲ آذر، ۱۰:۰۰ تا ۱۱:۰۰، صحنهٔ اصلی\nاکنون: دوشنبه ۲ آذر، ۱۱:۰۰ تا ۱۲:۰۰، صحنهٔ اصلی',
    );
    const english = parseAtomFeed(changesFeed({ ...site, locale: 'en' }, changes));
    expect(english.entries?.[2]?.title?.value).toBe('Moved: Reed weaving');
    expect(english.entries?.map(({ id }) => id)).toEqual(feed.entries?.map(({ id }) => id));
  });

  test('of a withdrawn session only that is told', async () => {
    const { actor, target } = await changeProgramme();
    saved(await sessions.unpublishSession(actor, await target()));
    const changes = await sessionChanges(VISITOR, 10);
    expect(changes).toMatchObject([{ kind: 'withdrawn', title: null }]);
    const edition = (await currentEdition(VISITOR)) ?? NO_EDITION;
    const file = changesFeed(
      { edition, locale: 'fa', origin: 'https://fair.example', own: 'fair.example' },
      changes,
    );
    expect(file).not.toContain('حصیر');
    expect(parseAtomFeed(file).entries).toHaveLength(1);
  });
});
