import { applying } from './applying.faults.mjs';
import { building } from './build.faults.mjs';
import { host } from './host.faults.mjs';
import { meanwhile } from './meanwhile.faults.mjs';
import { pane } from './pane.faults.mjs';
import { promises } from './promises.faults.mjs';
import { restoring } from './restoring.faults.mjs';
import { selftest } from './selftest.faults.mjs';

/** Every fault that `npm run faults` plants, one list a part. */
export const faults = [
  ...applying,
  ...building,
  ...host,
  ...meanwhile,
  ...pane,
  ...promises,
  ...restoring,
  ...selftest,
];
