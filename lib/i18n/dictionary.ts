import { admin as adminEn } from './en/admin';
import { auth as authEn } from './en/auth';
import { fields as fieldsEn } from './en/fields';
import { plan as planEn } from './en/plan';
import { problems as problemsEn } from './en/problems';
import { schedule as scheduleEn } from './en/schedule';
import { site as siteEn } from './en/site';
import { admin as adminFa } from './fa/admin';
import { auth as authFa } from './fa/auth';
import { fields as fieldsFa } from './fa/fields';
import { plan as planFa } from './fa/plan';
import { problems as problemsFa } from './fa/problems';
import { schedule as scheduleFa } from './fa/schedule';
import { site as siteFa } from './fa/site';
import type { Locale } from './locale';

const fa = {
  admin: adminFa,
  auth: authFa,
  fields: fieldsFa,
  plan: planFa,
  problems: problemsFa,
  schedule: scheduleFa,
  site: siteFa,
};
export type Dictionary = typeof fa;
const en: Dictionary = {
  admin: adminEn,
  auth: authEn,
  fields: fieldsEn,
  plan: planEn,
  problems: problemsEn,
  schedule: scheduleEn,
  site: siteEn,
};

/**
 * All words of the interface in one language, by domain. Only for the server: a client component is
 * handed the few sentences it needs.
 */
export const dictionary = (locale: Locale): Dictionary => (locale === 'fa' ? fa : en);
