import { restoreWorkbook } from '../../src/app/restoreWorkbook';
import { click, openCounty, preview } from './county';

// A number in a cell formatted as text becomes text: templates from the province are often formatted so throughout.

function openTextCounty() {
  const fixture = openCounty();
  for (let row = 7; row < 10; row++) {
    for (let column = 0; column < 11; column++) {
      fixture.host.sheet('小学').put(row, column, { numberFormat: '@' });
    }
  }
  return fixture;
}

test('blank rows formatted as text get figures, and restoring brings them back', async () => {
  const fixture = openTextCounty();
  const before = await fixture.snapshot();
  await click(fixture);
  expect(typeof fixture.host.sheet('小学').cell(9, 6).value).toBe('number');
  expect((await restoreWorkbook(fixture.workbook))?.edited).toEqual([]);
  expect(await fixture.snapshot()).toEqual(before);
});

test('where protection keeps the format, these cells stay blank', async () => {
  const fixture = openTextCounty();
  fixture.host.clerk.unlock('小学', 'A8:K10');
  fixture.host.clerk.protect('小学');
  const before = await fixture.snapshot();
  const { write } = await preview(fixture);
  await write();
  expect(fixture.host.sheet('小学').cell(9, 6).value).toBeNull();
  await restoreWorkbook(fixture.workbook);
  expect(await fixture.snapshot()).toEqual(before);
});
