import { expect, test } from 'vitest';
import { VISITOR, type Actor, type Role } from '@/lib/auth/actor';
import type { ListQuery } from '@/lib/change/admin-list';
import type { Editable } from '@/lib/change/admin-queries';
import type { Target } from '@/lib/change/change';
import type { Saved } from '@/lib/change/write';
import { db } from '@/lib/db/client';
import type { Result } from '@/lib/result';
import { createAccount } from './accounts';
import { countQueries, onEachDatabase } from './database';
import { several } from './factories';

type Verb = (actor: Actor, target: Target) => Promise<Result<Saved>>;

/** One domain, as its mutations and queries are called. */
export type Domain<Data> = {
  kind: string;
  /** A published row straight in the database. */
  make: () => Promise<{ id: number }>;
  /** What a correct form gives; `text` stands in the field `field`. */
  input: (text: string) => Promise<Data>;
  field: keyof Data & string;
  create: (actor: Actor, data: Data) => Promise<Result<Saved>>;
  update: (actor: Actor, data: Target & Data) => Promise<Result<Saved>>;
  publish: Verb;
  unpublish: Verb;
  remove: Verb;
  restore: Verb;
  list: (actor: Actor, query: ListQuery) => Promise<{ id: number; state: string }[]>;
  forEdit: (actor: Actor, key: string) => Promise<Editable | null>;
};

/** An account whose role the policy does not know. */
const STRANGER: Actor = { kind: 'account', id: 'x', name: 'x', role: 'exhibitor' as Role };

export function saved<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value;
}

const revisions = (kind: string, entityId?: number) =>
  db().revision.findMany({ where: { kind, entityId }, orderBy: { version: 'asc' } });

/** What every kind of listing promises, on both databases. */
export function listingGuarantees<Data extends object>(domain: Domain<Data>): void {
  const { kind, field, input } = domain;

  onEachDatabase(`every ${kind}`, () => {
    test('is created as a draft with a revision by its author, and names its pages', async () => {
      const { actor, id: accountId } = await createAccount('organizer');
      const made = await domain.create(actor, await input('یکم'));
      expect(saved(made)).toMatchObject({ version: 1, state: 'draft' });
      const kept = await revisions(kind, saved(made).id);
      expect(kept).toMatchObject([
        { version: 1, action: 'create', accountId, actorName: actor.name, before: null },
      ]);
      expect(kept[0]?.after).toMatchObject({ [field]: 'یکم', state: 'draft' });
      const stale = (await db().staleTag.findMany()).map(({ tag }) => tag);
      expect(made.ok && made.stale).toEqual(stale);
      expect(stale.length).toBeGreaterThan(0);
    });

    test('keeps both states of an edit, and nothing where nothing changed', async () => {
      const { actor } = await createAccount('owner');
      const data = await input('یکم');
      const { id } = saved(await domain.create(actor, data));
      const edit = { ...data, ...(await text('دوم')), id, version: 1 };
      expect(saved(await domain.update(actor, edit)).version).toBe(2);
      expect(saved(await domain.update(actor, { ...edit, version: 2 })).version).toBe(2);
      const kept = await revisions(kind, id);
      expect(kept.map(({ action }) => action)).toEqual(['create', 'edit']);
      expect(kept[1]).toMatchObject({ before: { [field]: 'یکم' }, after: { [field]: 'دوم' } });
    });

    test('is published, hidden, removed and restored to what it was', async () => {
      const { actor } = await createAccount('organizer');
      const { id } = saved(await domain.create(actor, await input('یکم')));
      const states: [Verb, string][] = [
        [domain.publish, 'published'],
        [domain.remove, 'removed'],
        [domain.restore, 'published'],
        [domain.unpublish, 'draft'],
        [domain.remove, 'removed'],
        [domain.restore, 'draft'],
      ];
      for (const [version, [move, state]] of states.entries()) {
        const result = await move(actor, { id, version: version + 1 });
        expect(saved(result)).toMatchObject({ state, version: version + 2 });
      }
      const kept = (await revisions(kind, id)).map(({ action }) => action);
      expect(kept.slice(1)).toEqual([
        'publish',
        'remove',
        'restore',
        'unpublish',
        'remove',
        'restore',
      ]);
    });

    test('takes no edit while it is removed, and says who removed it', async () => {
      const { actor } = await createAccount('organizer');
      const data = await input('یکم');
      const { id } = saved(await domain.create(actor, data));
      saved(await domain.remove(actor, { id, version: 1 }));
      const edit = { ...data, ...(await text('دوم')), id, version: 1 };
      expect(await domain.update(actor, edit)).toMatchObject({
        reason: 'invalid',
        problems: { '': [{ key: 'removed_by', params: { who: actor.name } }] },
      });
      expect(await domain.publish(actor, { id, version: 2 })).toMatchObject({
        problems: { '': [{ key: 'is_removed' }] },
      });
    });

    test('tells the second of two editors who was first, and both values', async () => {
      const [first, second] = [await createAccount('owner'), await createAccount('organizer')];
      const data = await input('یکم');
      const { id } = saved(await domain.create(first.actor, data));
      saved(await domain.update(first.actor, { ...data, ...(await text('دوم')), id, version: 1 }));
      const late = await domain.update(second.actor, {
        ...data,
        ...(await text('سوم')),
        id,
        version: 1,
      });
      expect(late).toMatchObject({
        reason: 'conflict',
        conflict: {
          version: 2,
          changedBy: first.actor.name,
          fields: [{ name: field, base: 'یکم', theirs: 'دوم', yours: 'سوم' }],
        },
      });
      expect(await domain.remove(second.actor, { id, version: 1 })).toMatchObject({
        reason: 'conflict',
      });
      const chosen = { ...data, ...(await text('سوم')), id, version: 2 };
      expect(saved(await domain.update(second.actor, chosen)).version).toBe(3);
    });

    test('lets exactly one of fifty concurrent editors win, and tells the others', async () => {
      const { actor } = await createAccount('organizer');
      const data = await input('یکم');
      const { id } = saved(await domain.create(actor, data));
      const texts = await Promise.all(Array.from({ length: 50 }, (_, i) => text(`ویرایش ${i}`)));
      const results = await Promise.all(
        texts.map((typed) => domain.update(actor, { ...data, ...typed, id, version: 1 })),
      );
      const told = results.map((result) => (result.ok ? 'saved' : result.reason)).sort();
      expect(told).toEqual([...Array.from({ length: 49 }, () => 'conflict'), 'saved']);
      const kept = await revisions(kind, id);
      expect(kept.map(({ version }) => version)).toEqual([1, 2]);
      const winner = texts[results.findIndex((result) => result.ok)];
      expect(kept[1]?.after).toMatchObject(winner ?? {});
    });

    test.each([
      ['nobody signed in', VISITOR, 'unauthenticated'],
      ['an unknown role', STRANGER, 'forbidden'],
    ])('is neither shown to nor changed by %s', async (_, actor, reason) => {
      const owner = await createAccount('owner');
      const data = await input('یکم');
      const { id, key } = saved(await domain.create(owner.actor, data));
      const before = await everything(kind);
      const target = { id, version: 1 };
      const other = await input('سوم');
      const results = [
        await domain.create(actor, other),
        await domain.update(actor, { ...data, ...(await text('دوم')), ...target }),
        await domain.publish(actor, target),
        await domain.unpublish(actor, target),
        await domain.remove(actor, target),
        await domain.restore(actor, target),
      ];
      expect(results).toEqual(results.map(() => ({ ok: false, reason })));
      expect(await everything(kind)).toEqual(before);
      expect(await domain.list(actor, {})).toEqual([]);
      expect(await domain.forEdit(actor, key)).toBeNull();
    });

    test('shows its form with version, state and last change', async () => {
      const { actor } = await createAccount('organizer');
      const { id, key } = saved(await domain.create(actor, await input('یکم')));
      expect(await domain.forEdit(actor, key)).toMatchObject({
        target: { id, version: 1 },
        key,
        state: 'draft',
        values: { [field]: 'یکم' },
        lastChange: { who: actor.name, action: 'create' },
      });
      for (const wrong of ['', '0', 'x', '999999999999', '\u0000', '999']) {
        expect(await domain.forEdit(actor, wrong)).toBeNull();
      }
    });

    test('costs as many statements with 30 rows as with 1', async () => {
      const { actor } = await createAccount('organizer');
      const measured: number[][] = [];
      for (const more of [1, 29]) {
        const [row] = await several(more, domain.make);
        const { key } = saved(await domain.create(actor, await input(`متن ${more}`)));
        const id = row?.id ?? 0;
        const { version } = await versionOf(kind, id);
        measured.push([
          (await countQueries(() => domain.list(actor, { q: '1', sort: '-name' }))).queries,
          (await countQueries(() => domain.forEdit(actor, key))).queries,
          (await countQueries(() => domain.unpublish(actor, { id, version }))).queries,
        ]);
      }
      expect(measured[1]).toEqual(measured[0]);
    });

    test('is found in its list by state and by the beginning of a word', async () => {
      const { actor } = await createAccount('organizer');
      const kept = saved(await domain.create(actor, await input('حصیربافی')));
      const gone = saved(await domain.create(actor, await input('سفالگری')));
      saved(await domain.remove(actor, { id: gone.id, version: 1 }));
      const ids = async (query: ListQuery) =>
        (await domain.list(actor, query)).map((row) => row.id).sort((a, b) => a - b);
      expect(await ids({})).toContain(kept.id);
      expect(await ids({})).not.toContain(gone.id);
      expect(await ids({ state: 'removed' })).toEqual([gone.id]);
      expect(await ids({ q: 'حصير' })).toEqual([kept.id]);
      expect(await ids({ q: 'سفال', state: 'removed' })).toEqual([gone.id]);
      expect(await ids({ q: '%' })).toEqual([]);
      expect(await ids({ q: 'هیچ‌کدام' })).toEqual([]);
      expect(await ids({ q: ' ', sort: 'toString', state: 'constructor' })).toEqual(await ids({}));
    });
  });

  /** Only the field of the domain's texts, so that an edit changes nothing else. */
  async function text(typed: string): Promise<Data> {
    const data = await input(typed);
    return Object.fromEntries([[field, data[field]]]) as Data;
  }
}

const everything = async (kind: string) => ({
  revisions: await revisions(kind),
  stale: await db().staleTag.count(),
  words: await db().searchToken.count(),
});

/** A row that a factory made has no revision yet; it is at version 1. */
async function versionOf(kind: string, id: number): Promise<{ version: number }> {
  return { version: Math.max(1, ...(await revisions(kind, id)).map(({ version }) => version)) };
}
