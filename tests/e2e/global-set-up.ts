import { buildSite } from './build-site.mjs';

/** One build for all workers; `npm test` has made it already. */
export default buildSite;
