import { expect, test } from 'vitest';
import { MESSENGERS, sharePage } from '@/lib/messengers';

const page = 'https://fair.example/en/products/چای?a=1&b=2#c';
const title = 'چای «لاهیجان» & نان + ۲۰٪';

test.each(MESSENGERS)('%s gets the page and its title whole', (messenger) => {
  const { protocol, searchParams } = new URL(sharePage(messenger, page, title));
  expect(protocol).toBe('https:');
  const said =
    messenger === 'whatsapp'
      ? searchParams.get('text')
      : `${searchParams.get('text')}\n${searchParams.get('url')}`;
  expect(said).toBe(`${title}\n${page}`);
});

test('a space is no plus, which some of them would show', () => {
  expect(sharePage('eitaa', page, 'a b')).toContain('text=a%20b');
});
