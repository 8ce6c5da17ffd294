import { isEditorRemnant } from '../../../src/workbench/grid/isEditorRemnant';

describe('isEditorRemnant', () => {
  it.each([['\r\n1'], ['\r\n'], ['\r\n1+1']])('knows %j as what a late key leaves', (v) => {
    expect(isEditorRemnant({ value: { v, f: null } })).toBe(true);
  });

  it.each([
    [{ value: { v: '城关镇\r\n中心小学' } }],
    [{ value: { v: 12 } }],
    [{ value: { f: '=1+1', v: null } }],
    [{ value: { 7: { 4: { v: '\r\n1' } } } }],
    [{ value: null }],
    [null],
  ])('lets %j through', (params) => {
    expect(isEditorRemnant(params)).toBe(false);
  });
});
