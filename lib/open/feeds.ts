import type { AnnouncementRecord } from '@/lib/announcement/records';
import { timeRange } from '@/lib/calendar/format';
import { dayName } from '@/lib/edition/day-name';
import { fairName } from '@/lib/edition/name';
import { instantOf } from '@/lib/edition/rules';
import { atom, type AtomEntry } from '@/lib/formats/atom';
import { uuid } from '@/lib/formats/uuid';
import { inLocale } from '@/lib/i18n/both';
import { dictionary } from '@/lib/i18n/dictionary';
import { paths } from '@/lib/paths';
import type { SessionChange, SlotRecord } from '@/lib/session/change-records';
import { placeName } from './place-name';
import type { Setting } from './setting';

/** What a feed without entries counts as changed: when there was none yet. */
const NEVER = new Date(0);

const fairOf = ({ locale, edition }: Setting) =>
  fairName(edition, locale)?.short ?? dictionary(locale).site.name;

const frame = (setting: Setting, kind: string, source: string, page: string) => ({
  id: `urn:uuid:${uuid(`${setting.own}/${setting.edition.year}/${kind}/${setting.locale}`)}`,
  language: setting.locale,
  author: fairOf(setting),
  url: setting.origin + page,
  source: setting.origin + source,
  icon: `${setting.origin}/icon.svg`,
  updated: NEVER,
});

/** The announcements that stand, newest first. */
export function announcementsFeed(
  setting: Setting,
  announcements: readonly AnnouncementRecord[],
): string {
  const { locale, edition, origin, own } = setting;
  const entries = announcements.map((news): AtomEntry => {
    const { code, title, body, publish } = news;
    const changed = new Date(news.changedAt);
    const published = instantOf(edition, publish.day, publish.minute) ?? changed;
    const words = inLocale(locale, title);
    return {
      id: `urn:uuid:${uuid(`${own}/${edition.year}/announcements/${code}`)}`,
      title: words.text,
      text: inLocale(locale, body).text,
      language: words.lang,
      url: origin + paths.announcement(locale, code),
      published,
      // Written long before it is published, it is new only then.
      updated: changed > published ? changed : published,
    };
  });
  return atom({
    ...frame(
      setting,
      'announcements',
      paths.announcementsFeed(locale),
      paths.announcements(locale),
    ),
    title: dictionary(locale).open.feeds.announcements(fairOf(setting)),
    entries,
  });
}

function when({ locale, edition }: Setting, { day, start, end, place }: SlotRecord): string {
  const words = dictionary(locale).open.changes;
  const time = words.when(dayName(locale, edition, day), timeRange(locale, start, end));
  return place ? words.at(time, placeName(locale, place)) : time;
}

function changeText(setting: Setting, { kind, before, after }: SessionChange): string {
  const words = dictionary(setting.locale).open.changes;
  const now = words.now(when(setting, after));
  if (kind === 'moved' && before) return `${words.before(when(setting, before))}\n${now}`;
  if (kind === 'withdrawn' || kind === 'cancelled')
    return words.was(when(setting, before ?? after));
  return when(setting, after);
}

/** What has changed in the programme, newest first. */
export function changesFeed(setting: Setting, changes: readonly SessionChange[]): string {
  const { locale, edition, origin, own } = setting;
  const words = dictionary(locale).open;
  const entries = changes.map((change): AtomEntry => {
    const { code, version, kind, title } = change;
    const told = title && inLocale(locale, title);
    const at = new Date(change.at);
    return {
      id: `urn:uuid:${uuid(`${own}/${edition.year}/sessions/${code}/${version}`)}`,
      title:
        told && kind !== 'withdrawn' ? words.changes[kind](told.text) : words.changes.withdrawn,
      text: changeText(setting, change),
      language: locale,
      url: origin + (told ? paths.session(locale, code) : paths.schedule(locale, change.after.day)),
      published: at,
      updated: at,
    };
  });
  return atom({
    ...frame(setting, 'changes', paths.changesFeed(locale), paths.schedule(locale)),
    title: words.feeds.changes(fairOf(setting)),
    entries,
  });
}
