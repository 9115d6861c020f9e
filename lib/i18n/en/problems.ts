type Params = Record<string, string>;

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
  not_a_date: () => 'Type the Jalali date like 1405/9/1.',
  not_a_phone: () => 'Type the full phone number with its area code, for example 01333221100.',
  not_a_link: () => 'Type the full address with https.',
  end_before_start: () => 'The end must come after the start.',
  outside_plan: () => 'This shape reaches past the edge of the plan.',
  overlaps: ({ other }) => `This shape lies on “${other}”.`,
  outside_days: () => 'This day is not one of the fair’s days.',
  taken: () => 'This value is in use already, perhaps by something removed.',
  in_use: () => 'Something else depends on this.',
};
