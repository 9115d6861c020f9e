/** What the plan can show and draw; each has its own sign. */
export const LANDMARK_KINDS = [
  'entrance',
  'gate',
  'stage',
  'info',
  'first_aid',
  'wc',
  'prayer',
  'parking',
  'fountain',
  'tree_row',
  'path',
] as const;

/** Landmarks where a session can take place. */
export const PLACE_KINDS = ['stage', 'info'];

export const SESSION_KINDS = [
  'ceremony',
  'workshop',
  'demo',
  'talk',
  'music',
  'competition',
  'kids',
] as const;

/** Kinds of producer the site knows words for; settings `kind_<code>` add others and rename these. */
export const PRODUCER_KINDS = ['workshop', 'factory', 'home_business', 'cooperative'] as const;
