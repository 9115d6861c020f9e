import { expect, test } from 'vitest';
import { savedKeys, saidOf } from '@/lib/visit/choice';
import { keepVisit, VISIT_KEY, type Shelf } from '@/lib/visit/keep';

/** A browser's storage: what one tab writes is told to the others when `deliver` is called. */
function browser(values: Record<string, string> = {}) {
  const kept = new Map(Object.entries(values));
  const tabs: { keeper: ReturnType<typeof keepVisit>; mail: (string | null)[] }[] = [];
  let full = false;
  let clock = 1000;
  const open = () => {
    const mail: (string | null)[] = [];
    const tell = (text: string | null) =>
      tabs.filter((tab) => tab.mail !== mail).forEach((tab) => tab.mail.push(text));
    const shelf: Shelf = {
      getItem: (key) => kept.get(key) ?? null,
      setItem(key, text) {
        if (full) throw new DOMException('full', 'QuotaExceededError');
        kept.set(key, text);
        if (key === VISIT_KEY) tell(text);
      },
      removeItem(key) {
        kept.delete(key);
        if (key === VISIT_KEY) tell(null);
      },
    };
    const keeper = keepVisit(
      () => shelf,
      () => (clock += 1),
    );
    tabs.push({ keeper, mail });
    keeper.read();
    return keeper;
  };
  /** Until nobody has anything to say any more; throws where that never comes. */
  const deliver = () => {
    for (let round = 0; tabs.some(({ mail }) => mail.length > 0); round += 1) {
      if (round > 20) throw new Error('the tabs never agree');
      for (const { keeper, mail } of tabs) mail.splice(0).forEach((text) => keeper.hear(text));
    }
  };
  return { kept, open, deliver, fill: (is: boolean) => (full = is) };
}

const saved = (keeper: ReturnType<typeof keepVisit>) => savedKeys(keeper.current().visit);

test('what was saved is there after a restart', () => {
  const { open } = browser();
  open().change({ b12: { saved: true, note: 'دو سبد' } });
  const again = open();
  expect(saved(again)).toEqual(['b12']);
  expect(saidOf(again.current().visit, 'b12').note).toBe('دو سبد');
});

test('two tabs are in step', () => {
  const { open, deliver } = browser();
  const [one, other] = [open(), open()];
  one.change({ b1: { saved: true } });
  deliver();
  expect(saved(other)).toEqual(['b1']);
  other.change({ b1: { saved: false } });
  deliver();
  expect(saved(one)).toEqual([]);
});

test('a tab that was told nothing loses nothing of the others when it writes', () => {
  const { open } = browser();
  const [one, other] = [open(), open()];
  one.change({ b1: { saved: true } });
  other.change({ b2: { saved: true } });
  expect(saved(open())).toEqual(['b1', 'b2']);
});

test('two tabs that write over each other end with both changes', () => {
  const { kept, open, deliver } = browser();
  const [one, other] = [open(), open()];
  one.change({ b1: { saved: true } });
  const before = kept.get(VISIT_KEY) ?? '';
  // The other has read the storage before the first has written, and writes after it.
  kept.delete(VISIT_KEY);
  other.change({ b2: { saved: true } });
  expect(kept.get(VISIT_KEY)).not.toBe(before);
  deliver();
  expect(saved(one)).toEqual(['b1', 'b2']);
  expect(saved(other)).toEqual(['b1', 'b2']);
  expect(saved(open())).toEqual(['b1', 'b2']);
});

test.each(['not ours', '{"v":7,"items":{"b1":"?"}}', '[]', ''])(
  'a value that is not understood (%j) stays beside, and the choice works',
  (text) => {
    const { kept, open } = browser({ [VISIT_KEY]: text });
    const keeper = open();
    expect(kept.get(VISIT_KEY)).toBe(text);
    keeper.change({ b1: { saved: true } });
    expect([...kept.values()]).toContain(text);
    expect(saved(open())).toEqual(['b1']);
  },
);

test('a second stranger does not push out the first', () => {
  const { kept, open } = browser({ [VISIT_KEY]: 'first' });
  open().change({ b1: { saved: true } });
  kept.set(VISIT_KEY, 'second');
  open().change({ b2: { saved: true } });
  expect([...kept.values()]).toEqual(expect.arrayContaining(['first', 'second']));
});

test('a full storage keeps the choice for the page, and stores it as soon as there is room', () => {
  const { open, fill } = browser();
  const keeper = open();
  keeper.change({ b1: { saved: true } });
  fill(true);
  keeper.change({ b2: { saved: true } });
  expect(keeper.current().lasting).toBe(false);
  expect(saved(keeper)).toEqual(['b1', 'b2']);
  expect(saved(open())).toEqual(['b1']);
  fill(false);
  keeper.change({ b3: { saved: true } });
  expect(keeper.current().lasting).toBe(true);
  expect(saved(open())).toEqual(['b1', 'b2', 'b3']);
});

test('a stranger that cannot be put aside is not written over', () => {
  const { kept, open, fill } = browser({ [VISIT_KEY]: 'not ours' });
  fill(true);
  const keeper = open();
  keeper.change({ b1: { saved: true } });
  expect(kept.get(VISIT_KEY)).toBe('not ours');
  expect(saved(keeper)).toEqual(['b1']);
});

test('without any storage the choice lives as long as the page, and it is said', () => {
  const keeper = keepVisit(
    () => {
      throw new DOMException('blocked', 'SecurityError');
    },
    () => 0,
  );
  keeper.read();
  keeper.change({ b1: { saved: true } });
  keeper.change({ b2: { saved: true }, b1: { saved: false } });
  expect(saved(keeper)).toEqual(['b2']);
  expect(keeper.current().lasting).toBe(false);
  keeper.clear();
  expect(saved(keeper)).toEqual([]);
});

test('clearing empties every tab, and can be undone', () => {
  const { kept, open, deliver } = browser();
  const [one, other] = [open(), open()];
  one.change({ b1: { saved: true } });
  deliver();
  const before = other.clear();
  deliver();
  expect(saved(one)).toEqual([]);
  expect(kept.size).toBe(0);
  other.restore(before);
  deliver();
  expect(saved(one)).toEqual(['b1']);
});

test('storage that the visitor clears is not filled again by an open tab', () => {
  const { kept, open } = browser();
  const keeper = open();
  keeper.change({ b1: { saved: true } });
  kept.clear();
  keeper.change({ b2: { saved: true } });
  expect(saved(keeper)).toEqual(['b2']);
});

test('listeners hear of changes, and only of those', () => {
  const { open } = browser();
  const keeper = open();
  let heard = 0;
  const end = keeper.listen(() => (heard += 1));
  keeper.change({ b1: { saved: true } });
  keeper.read();
  expect(heard).toBe(1);
  end();
  keeper.change({ b1: { saved: false } });
  expect(heard).toBe(1);
});
