import { addin } from './addin.mjs';
import { cli } from './cli.mjs';
import { excelHost } from './excelHost.mjs';
import { workbench } from './workbench.mjs';

/** What can be built, in the order in which it is built: functions of mode and settings. */
export const targets = { cli, addin, workbench, excelHost };

/** What is built where nothing is named: all that is given to people. The simulated Excel is for tests. */
export const shipped = ['cli', 'addin', 'workbench'];
