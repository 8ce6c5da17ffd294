import { resolveColor } from '../../../src/workbench/xlsx/resolveColor';

const theme = ['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4'];

describe('resolveColor', () => {
  it('takes the last six digits of a colour with transparency', () => {
    expect(resolveColor({ rgb: 'FFC00000' }, theme)).toBe('#C00000');
  });

  it('lightens and darkens theme colours as Excel does', () => {
    expect(resolveColor({ theme: '4', tint: '0.79998168889431442' }, theme)).toBe('#DAE3F3');
    expect(resolveColor({ theme: '4', tint: '-0.249977111117893' }, theme)).toBe('#2F5597');
    expect(resolveColor({ theme: '0', tint: '-0.14999847407452621' }, theme)).toBe('#D9D9D9');
  });

  it('knows the palette of old files', () => {
    expect(resolveColor({ indexed: '13' }, theme)).toBe('#FFFF00');
    expect(resolveColor({ indexed: '22' }, theme)).toBe('#C0C0C0');
  });

  it('gives none for automatic and unknown colours', () => {
    expect(resolveColor({ auto: '1' }, theme)).toBeNull();
    expect(resolveColor({ indexed: '64' }, theme)).toBeNull();
    expect(resolveColor({ theme: '9' }, theme)).toBeNull();
  });
});
