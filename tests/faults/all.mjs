import { applying } from './applying.faults.mjs';

/** Every fault that `npm run faults` plants, one list a part. */
export const faults = [...applying];
