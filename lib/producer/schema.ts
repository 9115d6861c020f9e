import { z } from 'zod';
import {
  id,
  line,
  linkOrNone,
  paragraphs,
  parsed,
  phoneOrNone,
  requiredLine,
  slugOrEmpty,
  target,
  wholeOrNone,
} from '@/lib/forms/fields';
import { EMPLOYEES_MAX, FOUNDED_YEARS } from './rules';

/** A code with a label in the edition's words; whether there is such a one is the database's word. */
const code = parsed((text) => (/^[a-z][a-z0-9_]{0,39}$/.test(text) ? text : null), 'not_a_choice');

/** An empty slug is made from the name; once made, empty leaves it. */
const fields = {
  slug: slugOrEmpty,
  nameFa: requiredLine(),
  nameEn: line(),
  kind: code,
  place: code,
  categoryId: id,
  foundedYear: wholeOrNone(FOUNDED_YEARS.min, FOUNDED_YEARS.max),
  employees: wholeOrNone(0, EMPLOYEES_MAX),
  aboutFa: paragraphs(),
  aboutEn: paragraphs(),
  phone: phoneOrNone,
  mobile: phoneOrNone,
  link: linkOrNone,
};

export const newProducer = z.strictObject(fields);
export const producerForm = z.strictObject({ ...target, ...fields });
export type ProducerData = z.infer<typeof newProducer>;
