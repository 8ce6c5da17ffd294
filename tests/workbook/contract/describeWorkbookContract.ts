import { describeApplying } from './describeApplying';
import { describeReading } from './describeReading';
import { describeRestoring } from './describeRestoring';
import type { OpenFixture } from './Fixture';

/** Everything that the port promises, as tests of one adapter over real files. */
export function describeWorkbookContract(name: string, openFixture: OpenFixture): void {
  describe(`the workbook port over ${name}`, () => {
    describeReading(openFixture);
    describeApplying(openFixture);
    describeRestoring(openFixture);
  });
}
