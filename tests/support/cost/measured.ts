import type { ZodType } from 'zod';
import type { Actor } from '@/lib/auth/actor';
import type { Target } from '@/lib/change/change';
import type { Listing, Versioned } from '@/lib/change/listing';
import type { Saved } from '@/lib/change/write';
import { db } from '@/lib/db/client';
import { readForm } from '@/lib/forms/read-form';
import type { FormText, Result } from '@/lib/result';
import { countQueries } from '../database';
import { formOf } from '../forms';
import { saved } from '../listing-guarantees';
import type { FullFair } from './full-fair';

/** A query or a mutation, and how it is called in a fair whose every list has n rows. */
export type Measured = { of: unknown; cost: (fair: FullFair) => Promise<number> };

/** Calls a function with these arguments; a mutation must succeed. */
export const calling = <Args extends unknown[] | []>(
  called: (...args: Args) => Promise<unknown>,
  args: (fair: FullFair) => NoInfer<Args>,
): Measured => callingAfter(called, async (fair) => args(fair));

/** The same where the arguments must be prepared in the database, which is not counted. */
export const callingAfter = <Args extends unknown[] | []>(
  called: (...args: Args) => Promise<unknown>,
  args: (fair: FullFair) => Promise<Args>,
): Measured => ({
  of: called,
  cost: async (fair) => {
    const given = await args(fair);
    const { result, queries } = await countQueries(() => called(...given));
    if (isRefusal(result)) throw new Error(`${called.name}: ${JSON.stringify(result)}`);
    return queries;
  },
});

const isRefusal = (result: unknown) =>
  typeof result === 'object' && result !== null && 'ok' in result && result.ok === false;

type Verb = (actor: Actor, target: Target) => Promise<Result<Saved>>;
type Kind<Data extends object, Row extends Versioned & Data, New, Edited> = {
  listing: Listing<Data, Row>;
  schemas: [fresh: ZodType<New>, edited: ZodType<Edited>];
  /** What makes another one of a row's form. */
  another: FormText;
  create: (actor: Actor, input: New) => Promise<Result<Saved>>;
  update: (actor: Actor, input: Edited) => Promise<Result<Saved>>;
  publish: Verb;
  unpublish: Verb;
  remove: Verb;
  restore: Verb;
};

/** What a browser sends of a form with this text: no state, and nothing of what is not ticked. */
const sent = (text: FormText, more: FormText) =>
  formOf(
    Object.fromEntries(
      Object.entries({ ...text, ...more }).filter(([name, value]) => {
        const isFlag =
          /^(sellsOnSite|liveDemo|accessible|acceptsCard|available|cancelled|notSample)$/.test(
            name,
          );
        return name !== 'state' && !(isFlag && value === '');
      }),
    ),
  );

/** A row's form as the action reads it, with some fields typed anew. */
export function typedInto<Input>(schema: ZodType<Input>, text: FormText, more: FormText): Input {
  const read = readForm(schema, sent(text, more));
  if (!read.ok) throw new Error(JSON.stringify(read));
  return read.data;
}

/** All mutations of one kind: on the row that everything of the fair hangs on, and on a new one. */
export function mutationsOf<Data extends object, Row extends Versioned & Data, New, Edited>(
  kind: Kind<Data, Row, New, Edited>,
): Measured[] {
  const { listing, schemas, create, update, publish, unpublish, remove, restore } = kind;
  const rowOf = async (id: number) => {
    const [row] = await listing.findMany(db(), [id]);
    if (!row) throw new Error(`no ${listing.kind} ${id}`);
    return row;
  };
  const onRow = (verb: Verb, idOf: (fair: FullFair) => number): Measured =>
    callingAfter(verb, async (fair): Promise<[Actor, Target]> => {
      const { id, version } = await rowOf(idOf(fair));
      return [fair.actor, { id, version }];
    });
  const main = (fair: FullFair) => fair.ids[listing.kind];
  let made = 0;
  const making = async (actor: Actor, given: New) => {
    const result = await create(actor, given);
    made = saved(result).id;
    return result;
  };
  return [
    onRow(unpublish, main),
    onRow(publish, main),
    callingAfter(update, async (fair): Promise<[Actor, Edited]> => {
      const row = await rowOf(main(fair));
      const target = { id: String(row.id), version: String(row.version) };
      const name = ['nameFa', 'titleFa', 'shortFa'].find((field) => field in row) ?? '';
      return [
        fair.actor,
        typedInto(schemas[1], listing.text(row), { ...target, [name]: 'نام تازه' }),
      ];
    }),
    {
      ...callingAfter(making, async (fair): Promise<[Actor, New]> => {
        const text = listing.text(await rowOf(main(fair)));
        return [fair.actor, typedInto(schemas[0], text, kind.another)];
      }),
      of: create,
    },
    onRow(publish, () => made),
    onRow(remove, () => made),
    onRow(restore, () => made),
  ];
}
