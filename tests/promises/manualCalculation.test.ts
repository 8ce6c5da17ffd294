import { evaluateInOneClick } from '../../src/app/evaluateInOneClick';
import { click, clickOptions, openCounty, preview } from './county';

const told =
  '本工作簿设为手动计算，公式还没有重新计算，“小学”里的公式可能还是旧数。请按 F9 重新计算后再评估。';

/** The pupils of the first school are a sum; the workbook calculates by hand. */
function openManual() {
  const fixture = openCounty();
  const { host } = fixture;
  host.sheet('小学').put(0, 12, { value: '男' });
  host.type('小学', 'M2', 40);
  host.type('小学', 'C2', '=M2+40');
  host.workbook.calculationMode = 'Manual';
  return fixture;
}

test('formulas that are not worked out yet are a question first: F9 is named, nothing is written', async () => {
  const fixture = openManual();
  fixture.host.type('小学', 'M2', 900);
  const before = await fixture.snapshot();
  expect((await evaluateInOneClick(fixture.workbook, clickOptions)).kind).toBe('question');
  expect((await preview(fixture)).warnings).toContain(told);
  expect(await fixture.snapshot()).toEqual(before);
  expect(fixture.host.workbook.calculationMode).toBe('Manual');
});

test('after F9 the new figures count and nothing is asked; the mode stays as it is', async () => {
  const fixture = openManual();
  fixture.host.type('小学', 'M2', 900);
  fixture.host.calculator.calculate('Recalculate');
  const { assessment, warnings } = await preview(fixture);
  expect(warnings).not.toContain(told);
  const pupils = assessment.table.schools[0]?.amounts.pupils?.whole;
  expect(pupils && 'value' in pupils && pupils.value.toString()).toBe('940');
  await click(fixture);
  expect(fixture.host.workbook.calculationMode).toBe('Manual');
  expect(fixture.host.sheet('小学').cell(7, 6).value).toEqual(expect.any(Number));
});

test('a table without formulas is not held up by them', async () => {
  const fixture = openCounty();
  const { host } = fixture;
  host.clerk.addSheet('其他');
  host.type('其他', 'A1', 1);
  host.type('其他', 'B1', '=A1+1');
  host.workbook.calculationMode = 'Manual';
  host.type('其他', 'A1', 2);
  await click(fixture);
});
