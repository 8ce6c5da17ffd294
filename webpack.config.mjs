import { readSettings } from './config/settings.mjs';
import { targets } from './config/targets.mjs';

/** For `npx webpack --config-name addin`; `npm run build` uses the same configurations. */
export default (_env, { mode = 'production' }) => {
  const settings = readSettings();
  return Object.values(targets).map((configure) => configure(mode, settings));
};
