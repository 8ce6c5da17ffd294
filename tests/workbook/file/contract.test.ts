import { describeWorkbookContract } from '../contract/describeWorkbookContract';
import { openFileFixture } from './openFileFixture';

describeWorkbookContract('the file adapter', openFileFixture);
