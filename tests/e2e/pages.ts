/** Every public page of the sample fair, by what it is; Persian addresses (`at()` makes English ones). */
export const PUBLIC_PAGES = {
  home: '/',
  directory: '/booths',
  'filtered directory': '/booths?category=handicrafts&sort=name',
  booth: '/booths/12',
  producers: '/producers',
  producer: '/producers/pile-mahtab',
  products: '/products',
  'filtered products': '/products?min=100000&sort=price',
  product: '/products/hand-reeled-silk-shawl',
  schedule: '/schedule',
  day: '/schedule/3',
  session: '/sessions/S304',
  plan: '/map',
  visit: '/visit',
  search: '/search?q=چای',
  'search without result': '/search?q=zzzz',
  announcements: '/announcements',
  about: '/about',
  accessibility: '/accessibility',
  privacy: '/privacy',
  missing: '/booths/999',
  'unknown address': '/nothing/here',
} as const;

export const ADMIN_PAGES = {
  dashboard: '/admin',
  booths: '/admin/booths',
  booth: '/admin/booths/12',
  'new booth': '/admin/booths/new',
  producers: '/admin/producers',
  products: '/admin/products',
  categories: '/admin/categories',
  schedule: '/admin/schedule',
  plan: '/admin/plan',
  announcements: '/admin/announcements',
  settings: '/admin/settings',
  account: '/admin/account',
} as const;

export const entries = <Pages extends Record<string, string>>(pages: Pages) =>
  Object.entries(pages) as [keyof Pages & string, string][];
