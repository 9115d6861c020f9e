import { accessibility as accessibilityEn } from './en/accessibility';
import { admin as adminEn } from './en/admin';
import { auth as authEn } from './en/auth';
import { booths as boothsEn } from './en/booths';
import { directions as directionsEn } from './en/directions';
import { directory as directoryEn } from './en/directory';
import { fields as fieldsEn } from './en/fields';
import { home as homeEn } from './en/home';
import { inbox as inboxEn } from './en/inbox';
import { inquiry as inquiryEn } from './en/inquiry';
import { makers as makersEn } from './en/makers';
import { offline as offlineEn } from './en/offline';
import { oneFile as oneFileEn } from './en/one-file';
import { open as openEn } from './en/open';
import { plan as planEn } from './en/plan';
import { pages as pagesEn } from './en/pages';
import { privacy as privacyEn } from './en/privacy';
import { problems as problemsEn } from './en/problems';
import { products as productsEn } from './en/products';
import { schedule as scheduleEn } from './en/schedule';
import { search as searchEn } from './en/search';
import { share as shareEn } from './en/share';
import { site as siteEn } from './en/site';
import { visit as visitEn } from './en/visit';
import { visitWalk as visitWalkEn } from './en/visit-walk';
import { accessibility as accessibilityFa } from './fa/accessibility';
import { admin as adminFa } from './fa/admin';
import { auth as authFa } from './fa/auth';
import { booths as boothsFa } from './fa/booths';
import { directions as directionsFa } from './fa/directions';
import { directory as directoryFa } from './fa/directory';
import { fields as fieldsFa } from './fa/fields';
import { home as homeFa } from './fa/home';
import { inbox as inboxFa } from './fa/inbox';
import { inquiry as inquiryFa } from './fa/inquiry';
import { makers as makersFa } from './fa/makers';
import { offline as offlineFa } from './fa/offline';
import { oneFile as oneFileFa } from './fa/one-file';
import { open as openFa } from './fa/open';
import { plan as planFa } from './fa/plan';
import { pages as pagesFa } from './fa/pages';
import { privacy as privacyFa } from './fa/privacy';
import { problems as problemsFa } from './fa/problems';
import { products as productsFa } from './fa/products';
import { schedule as scheduleFa } from './fa/schedule';
import { search as searchFa } from './fa/search';
import { share as shareFa } from './fa/share';
import { site as siteFa } from './fa/site';
import { visit as visitFa } from './fa/visit';
import { visitWalk as visitWalkFa } from './fa/visit-walk';
import type { Locale } from './locale';

const fa = {
  accessibility: accessibilityFa,
  admin: adminFa,
  auth: authFa,
  booths: boothsFa,
  directions: directionsFa,
  directory: directoryFa,
  fields: fieldsFa,
  home: homeFa,
  inbox: inboxFa,
  inquiry: inquiryFa,
  makers: makersFa,
  offline: offlineFa,
  oneFile: oneFileFa,
  open: openFa,
  plan: planFa,
  pages: pagesFa,
  privacy: privacyFa,
  problems: problemsFa,
  products: productsFa,
  schedule: scheduleFa,
  search: searchFa,
  share: shareFa,
  site: siteFa,
  visit: visitFa,
  visitWalk: visitWalkFa,
};
export type Dictionary = typeof fa;
const en: Dictionary = {
  accessibility: accessibilityEn,
  admin: adminEn,
  auth: authEn,
  booths: boothsEn,
  directions: directionsEn,
  directory: directoryEn,
  fields: fieldsEn,
  home: homeEn,
  inbox: inboxEn,
  inquiry: inquiryEn,
  makers: makersEn,
  offline: offlineEn,
  oneFile: oneFileEn,
  open: openEn,
  plan: planEn,
  pages: pagesEn,
  privacy: privacyEn,
  problems: problemsEn,
  products: productsEn,
  schedule: scheduleEn,
  search: searchEn,
  share: shareEn,
  site: siteEn,
  visit: visitEn,
  visitWalk: visitWalkEn,
};

/**
 * All words of the interface in one language, by domain. Only for the server: a client component is
 * handed the few sentences it needs.
 */
export const dictionary = (locale: Locale): Dictionary => (locale === 'fa' ? fa : en);
