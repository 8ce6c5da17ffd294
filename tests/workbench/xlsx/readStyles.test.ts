import { readStyles } from '../../../src/workbench/xlsx/readStyles';

const xml = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
  <numFmts count="1"><numFmt numFmtId="176" formatCode="0.000_ "/></numFmts>
  <fonts><font><sz val="11"/><name val="宋体"/></font>
    <font><b/><i val="0"/><sz val="16"/><color rgb="FFFF0000"/><name val="黑体"/></font></fonts>
  <fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
    <fill><patternFill patternType="solid"><fgColor theme="1"/></patternFill></fill></fills>
  <borders><border><left/><right/><top/><bottom/></border>
    <border><left style="thin"><color auto="1"/></left><bottom style="double"><color rgb="FF00FF00"/></bottom></border></borders>
  <cellStyleXfs><xf fontId="1"/></cellStyleXfs>
  <cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>
    <xf numFmtId="176" fontId="1" fillId="2" borderId="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf></cellXfs>
  <dxfs><dxf><font><b/></font></dxf></dxfs>
</styleSheet>`;

describe('readStyles', () => {
  const { cells, standard } = readStyles(xml, ['FFFFFF', '112233']);

  it('reads one look for each cell format', () => {
    expect(cells).toHaveLength(2);
    expect(cells[0]).toEqual({ ff: '宋体', fs: 11, vt: 3 });
    expect(standard).toEqual({ ff: '宋体', fs: 11, vt: 3 });
  });

  it('puts font, fill, border, alignment and number format together', () => {
    expect(cells[1]).toEqual({
      ff: '黑体',
      fs: 16,
      bl: 1,
      cl: { rgb: '#FF0000' },
      bg: { rgb: '#112233' },
      bd: {
        l: { s: 1, cl: { rgb: '#000000' } },
        b: { s: 7, cl: { rgb: '#00FF00' } },
      },
      ht: 2,
      vt: 2,
      tb: 3,
      n: { pattern: '0.000_ ' },
    });
  });
});
