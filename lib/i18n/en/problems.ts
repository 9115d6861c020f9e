type Params = Record<string, string>;

const some = ({ names, more }: Params) => (more ? `${names} and ${more} more` : names);

export const problems: Record<string, (params: Params) => string> = {
  required: () => 'Please fill this in.',
  too_long: ({ max }) => `Use at most ${max} characters.`,
  too_big: ({ max }) => `Must be ${max} or less.`,
  too_small: ({ min }) => `Must be ${min} or more.`,
  wrong_type: () => 'This value could not be read; please type it again.',
  not_a_choice: () => 'Choose one of the listed options.',
  unknown_field: ({ name }) => `This form has no field “${name}”.`,
  wrong: () => 'This value is not right.',
  control_character: () =>
    'There is an invisible character in the text; delete it and type it again.',
  not_whole: () => 'Type a whole number, for example 12.',
  not_a_number: () => 'Type a number, for example 12.5.',
  not_a_time: () => 'Type the time like 17:30.',
  not_hours: () => 'Type the hours like 10:00–13:00, 16:00–21:00.',
  not_a_date: () => 'Type the Jalali date like 1405/9/1.',
  not_a_price: ({ max }) => `Type the price in whole tomans, at most ${max}, or leave it empty.`,
  not_a_phone: () => 'Type the full phone number with its area code, for example 01333221100.',
  not_a_link: () => 'Type the full address with https.',
  not_an_email: () => 'Type the whole e-mail address, for example info@example.com.',
  not_a_contact: () =>
    'Type a phone number with its area code, or a whole e-mail address, or leave it empty.',
  sent_too_often: ({ minutes }) =>
    `Too many messages came from here or went there just now. Please try again in ${minutes} minutes; your text stays here.`,
  sent_too_fast: () => 'That was quicker than a person types. Please send it once more.',
  is_spam: () => 'This message is among the spam; reopen it first.',
  not_now: () => 'Its state does not allow this now; look at it again.',
  proof_expired: () =>
    'This page had been open for a long time. Your text is kept; please send it once more.',
  proof_spent: () =>
    'This form had been sent already. If you have changed the text, send it once more.',
  proof_wrong: () => 'Your browser’s proof was not right. Please send it once more.',
  end_before_start: () => 'The end must come after the start.',
  clashes: ({ other, start }) => `“${other}” is in this place from ${start}.`,
  clashes_in_rain: ({ other, start }) =>
    `If it rains, “${other}” will be in this place from ${start}.`,
  not_a_fair_day: () =>
    'The opening date is not known yet; type the number of the day: 1 is the first, 0 the day before.',
  too_far: ({ days }) => `This day is more than ${days} days away from the opening.`,
  outside_plan: () => 'This shape reaches past the edge of the plan.',
  overlaps: ({ other }) => `This shape lies on “${other}”.`,
  outside_days: () => 'This day is not one of the fair’s days.',
  taken: () => 'This value is in use already, perhaps by something removed.',
  password_short: ({ min }) => `Use at least ${min} characters.`,
  password_long: ({ max }) => `Use at most ${max} characters.`,
  password_common: () => 'This password is guessed soon; put a few unrelated words together.',
  password_is_identifier: () => 'Do not use what you sign in with as your password.',
  password_same: () => 'This is your present password.',
  password_wrong: () => 'The present password is not right.',
  password_differs: () => 'This is not the same as the new password.',
  overlaps_booth: ({ booth }) => `This shape lies on booth ${booth}.`,
  not_a_slug: () => 'The address needs at least one letter or digit.',
  slug_too_long: ({ latin, persian }) =>
    `The slug is too long; there is room for ${persian} Persian or ${latin} Latin letters.`,
  not_a_word: () => 'Use small Latin letters, digits and hyphens only, for example cat-tea.',
  choice_removed: () => 'This choice was removed; restore it first, or choose another.',
  is_removed: () => 'This was removed; restore it first.',
  removed_by: ({ who }) =>
    who
      ? `${who} removed this; to save, restore it first.`
      : 'This was removed; to save, restore it first.',
  needed_by_producers: (params) =>
    `These producers are still in this category: ${some(params)}. Give them another one first.`,
  label_in_use: (params) =>
    `These producers still have it: ${some(params)}. Change them first, or do not leave this empty.`,
  needed_by_booths: (params) =>
    `These booths still belong to this producer: ${some(params)}. Remove them or give them to another first.`,
  needed_by_products: (params) =>
    `These products still belong to this producer: ${some(params)}. Remove them or give them to another first.`,
  needed_by_sessions: (params) =>
    `These sessions still take place here: ${some(params)}. Move them elsewhere first.`,
  no_edition: () => 'There is no edition yet; import the fair’s spreadsheet first.',
};
