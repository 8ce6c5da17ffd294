import { addin } from './addin.mjs';
import { cli } from './cli.mjs';
import { workbench } from './workbench.mjs';

/** What can be built, in the order in which it is built: functions of mode and settings. */
export const targets = { cli, addin, workbench };
