import { unpacked, type Pack } from '@/lib/offline/pack';
import { packed } from '../../support/wire';
import { expect, test, type Site } from '../fixtures';

const MB = 1024 * 1024;
const PACKS = ['/offline.json', '/en/offline.json'];

const packOf = async (site: Site, address: string): Promise<Pack> =>
  JSON.parse(await (await site.fetch(address)).text());

test('the kept pages are the server’s to the byte, all booths among them', async ({ site }) => {
  test.setTimeout(120_000);
  for (const address of PACKS) {
    const pack = await packOf(site, address);
    const paths = Object.keys(pack.pages);
    expect(paths.filter((path) => path.includes('/booths/')).length).toBe(30);
    for (const path of paths) {
      const answer = await site.fetch(path);
      const { html, policy } = pack.pages[path] ?? { html: [], policy: [] };
      expect(unpacked(pack, html), path).toBe(await answer.text());
      expect(unpacked(pack, policy)).toBe(answer.headers.get('content-security-policy'));
    }
  }
});

test('all that is kept is at most 1.5 MB over the wire', async ({ site }) => {
  const packs = await Promise.all(PACKS.map((address) => packOf(site, address)));
  const files = new Set(packs.flatMap((pack) => pack.files));
  let bytes = 0;
  for (const address of ['/sw.js', '/sw-copy.js', ...PACKS, ...files]) {
    const answer = await site.fetch(address);
    expect(answer.status, address).toBe(200);
    const body = Buffer.from(await answer.arrayBuffer());
    bytes += packed(body, answer.headers.get('content-type') ?? '');
  }
  console.log(`a copy is ${(bytes / MB).toFixed(2)} MB over the wire, ${files.size} files`);
  expect(bytes).toBeLessThanOrEqual(1.5 * MB);
});
