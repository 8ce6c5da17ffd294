import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSources } from '../../../src/reading/sources/readSources';
import type { SourcesRead } from '../../../src/reading/sources/SourcesRead';
import { openFileWorkbook } from '../../../src/workbook/file/openFileWorkbook';
import { loadExcelize } from '../../workbook/file/loadExcelize';
import { amountsOf, foundBy } from './formsRead';

/** The sources of a workbook that another program made, as the command line reads them. */
async function sourcesOfFile(name: string): Promise<SourcesRead> {
  const bytes = new Uint8Array(readFileSync(join(__dirname, 'files', name)));
  const workbook = await openFileWorkbook(bytes, await loadExcelize(), { name });
  const grids = [];
  for (const sheet of await workbook.sheets()) {
    grids.push(await workbook.read({ kind: 'sheet', sheet: sheet.name }));
  }
  return readSources(grids, { file: name, mappings: [] });
}

test('the forms of a school of nine years in a real file', async () => {
  const { sources, refusals } = await sourcesOfFile('nine-year-forms.xlsx');
  expect(refusals).toEqual([]);
  expect(sources).toMatchObject([{ id: '[nine-year-forms.xlsx]', kind: 'form', findings: [] }]);
  const [school] = sources[0]?.schools ?? [];
  expect(school).toMatchObject({
    name: '河湾镇育才学校',
    code: '3134005678',
    kind: 'nine-year',
    sponsor: 'county',
    stage: null,
    source: '[nine-year-forms.xlsx]教基1001_九年一贯制学校!C4',
  });
  expect(school && amountsOf(school)).toMatchObject({
    'pupils primary': '606',
    'pupils junior': '311',
    'full-time-teachers primary': '36',
    'full-time-teachers junior': '30',
    'teachers-college primary': '9',
    'teachers-bachelor junior': '25',
    'pe-teachers primary': '3',
    'arts-teachers junior': '2',
    'backbone-teachers primary': '7',
    'backbone-teachers junior': '4',
    'teaching-space': '4630.2',
    'indoor-sports-space': '420',
    'sports-ground': '7321.5',
    'equipment-value': '1764000',
    'networked-classrooms': '24',
    books: '25110',
    computers: '133',
    'building-area': '8420.5',
  });
});

test('the forms of a 小学 of the years before in a real file', async () => {
  const { sources } = await sourcesOfFile('old-primary-forms.xlsx');
  expect(sources).toMatchObject([{ kind: 'form', findings: [] }]);
  const [school] = sources[0]?.schools ?? [];
  expect(school).toMatchObject({ name: '石桥小学', kind: 'primary', stage: 'primary' });
  expect(school && amountsOf(school)).toEqual({
    pupils: '342',
    'full-time-teachers': '21',
    'teachers-postgraduate': '1',
    'teachers-bachelor': '12',
    'teachers-college': '7',
    'pe-teachers': '2',
    'arts-teachers': '2',
    'music-teachers': '1',
    'fine-arts-teachers': '1',
    'building-area': '2810',
    'teaching-space': '1650.5',
    'indoor-sports-space': '0',
    'site-area': '9100',
    'sports-ground': '2764.8',
    books: '8215',
    computers: '47',
    'networked-classrooms': '9',
    'equipment-value': '715500',
  });
});

test('a list of teachers in a real file', async () => {
  const { sources } = await sourcesOfFile('teacher-roster.xlsx');
  const [source] = sources;
  expect(source?.kind).toBe('roster');
  expect(source && foundBy(source)).toEqual([
    'roster-blank-marks [teacher-roster.xlsx]专任教师名册!F2',
  ]);
  expect(source?.questions).toEqual([]);
  expect(source?.schools.map(({ name, stage }) => [name, stage])).toEqual([
    ['石桥小学', 'primary'],
    ['河湾镇育才学校', null],
  ]);
  expect(source?.schools.map((school) => amountsOf(school))).toMatchObject([
    { 'full-time-teachers': '21', 'teachers-college': '5', 'backbone-teachers': '4' },
    {
      'full-time-teachers primary': '36',
      'full-time-teachers junior': '30',
      'backbone-teachers junior': '5',
    },
  ]);
});
