import { registerFunctions } from './registerFunctions';

// Excel may ask for a function as soon as the page is loaded, so this does not wait for Office.onReady.
registerFunctions();
