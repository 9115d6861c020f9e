import type { ProductWords } from '@/lib/i18n/fa/products';

export const products: ProductWords = {
  title: 'Products',
  description: (fair, count) =>
    `${count} products at ${fair} with price and booth number: from sweets and tea to pottery, reed, leather and tools.`,
  intro: 'You buy at the booth itself. The prices are the makers’ own.',
  count: (n, digits) => `${digits} ${n === 1 ? 'product' : 'products'}`,
  countOf: (part, whole) => `${part} of ${whole} products`,
  filter: 'Filter the products',
  from: (booth, maker) => `Booth ${booth}, ${maker}`,
  away: 'Not at the booth',
  here: 'At the booth',
  terms: { price: 'Price', unit: 'For', stock: 'Availability', tags: 'Tags' },
  noPhoto: (booth) =>
    `No photo of this product has come; this is a piece of the cloth of booth ${booth}.`,
  noPhotoAway: 'No photo of this product has come; this is a piece of the cloth of its category.',
  maker: 'Maker',
  siblings: 'More by this maker',
  back: 'All products',
  empty: {
    title: 'No products have been written down yet',
    text: 'As soon as the booths list what they bring, it is shown here.',
    booths: 'See the booths',
  },
};
