import { openHostFixture } from '../../excel-host/openHostFixture';
import { describeWorkbookContract } from '../contract/describeWorkbookContract';

describeWorkbookContract("Excel's own client library", openHostFixture);
