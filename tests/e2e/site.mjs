/** Where the end-to-end tests' build and its data lie; the project's own are left alone. */
export const DIST_DIR = '.next-e2e';
export const DATA_TEMPLATE = 'tests/.tmp/e2e/data';

/** The third of the sample fair's seven days, 17:40 in Tehran: sessions are over, on and to come. */
export const NOW = '2027-04-29T17:40:00+03:30';

/** What every process of the tests' site is told. */
export const SETTINGS = {
  DIST_DIR,
  FAIR_NOW: NOW,
  FAIR_REHEARSAL: '1',
  AUTH_SECRET: 'a secret that only the end-to-end tests know',
};

/** Who can sign in. */
export const ACCOUNTS = {
  owner: { identifier: 'test-owner', password: 'tea-garden-in-lahijan-1' },
  organizer: { identifier: 'test-organizer', password: 'reed-basket-on-monday-2' },
};
