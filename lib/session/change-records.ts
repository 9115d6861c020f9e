import 'server-only';
import { z } from 'zod';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { both, type Both } from '@/lib/i18n/both';
import { parseTime } from '@/lib/text/time-of-day';
import { changeKind, type ChangeKind } from './changes';
import { boothPlace, landmarkPlace, placeColumns, type PlaceRecord } from './place-record';
import { parsePlace } from './rules';

/** When and where a session was to be. Minutes after midnight of its fair day. */
export type SlotRecord = { day: number; start: number; end: number; place: PlaceRecord | null };

/** A change to the programme as the public may know it: never who made it. */
export type SessionChange = {
  code: string;
  version: number;
  kind: ChangeKind;
  /** As it is now; null for a session that is not shown any more. */
  title: Both | null;
  before: SlotRecord | null;
  after: SlotRecord;
  /** ISO instant. */
  at: string;
};

/** So many revisions are looked at, from the newest on; most change nothing for visitors. */
const LOOKED_AT = 400;
const texts = z.record(z.string(), z.string());

type Places = Map<string, PlaceRecord>;

/** The places of the current edition that may be named, by the value that a session's form has. Three statements. */
async function placesOfNow(): Promise<Places> {
  const where = { edition: { state: 'current' }, state: 'published' };
  const [booths, landmarks] = await Promise.all([
    db().booth.findMany({ where, select: { id: true, ...placeColumns.booth.select } }),
    db().landmark.findMany({ where, select: { id: true, ...placeColumns.landmark.select } }),
  ]);
  const all: Places = new Map();
  for (const { id, ...booth } of booths) all.set(`booth:${id}`, boothPlace(booth));
  for (const { id, ...landmark } of landmarks) all.set(`landmark:${id}`, landmarkPlace(landmark));
  return all;
}

function slot(text: Record<string, string>, places: Places): SlotRecord {
  const { day, start = '', end = '', place = '' } = text;
  return {
    day: Number(day),
    start: parseTime(start) ?? 0,
    end: parseTime(end) ?? 0,
    place: parsePlace(place) ? (places.get(place) ?? null) : null,
  };
}

/**
 * What has changed in the current edition's programme for visitors, newest first, at most `limit`. Of a session
 * that is not shown any more only that it was withdrawn is told. Five statements.
 */
export async function sessionChanges(_actor: Actor, limit: number): Promise<SessionChange[]> {
  const sessions = await db().session.findMany({
    where: { edition: { state: 'current' } },
    select: { id: true, code: true, state: true, titleFa: true, titleEn: true },
  });
  const byId = new Map(sessions.map((session) => [session.id, session]));
  const [revisions, places] = await Promise.all([
    db().revision.findMany({
      where: { kind: 'session', entityId: { in: [...byId.keys()] } },
      select: { entityId: true, version: true, before: true, after: true, at: true },
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      take: LOOKED_AT,
    }),
    placesOfNow(),
  ]);
  const changes = revisions.flatMap((revision): SessionChange[] => {
    const session = byId.get(revision.entityId);
    const after = texts.parse(revision.after);
    const before = revision.before === null ? null : texts.parse(revision.before);
    const kind = changeKind(before, after);
    if (!session || !kind) return [];
    const shown = session.state === 'published';
    if (!shown && kind !== 'withdrawn') return [];
    return [
      {
        code: session.code,
        version: revision.version,
        kind,
        title: shown ? both(session.titleFa, session.titleEn) : null,
        before: before && slot(before, places),
        after: slot(after, places),
        at: revision.at.toISOString(),
      },
    ];
  });
  return changes.slice(0, limit);
}
