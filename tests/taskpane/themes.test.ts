import { officeLook } from '../../src/taskpane/themes/officeLook';
import { themeFor } from '../../src/taskpane/themes/themeFor';

const colors = (bodyBackgroundColor: string, bodyForegroundColor: string) => ({
  bodyBackgroundColor,
  bodyForegroundColor,
});

test.each([
  ['colourful', colors('#FFFFFF', '#000000'), { isDark: false, background: null }],
  ['light grey', colors('#E6E6E6', '#262626'), { isDark: false, background: null }],
  ['dark grey', colors('#666666', '#FFFFFF'), { isDark: true, background: null }],
  ['black', colors('#0A0A0A', '#FFFFFF'), { isDark: true, background: '#0A0A0A' }],
])('Office in %s decides, whatever the system prefers', (_name, given, look) => {
  expect(officeLook(given, true)).toEqual(look);
  expect(officeLook(given, false)).toEqual(look);
});

test.each([undefined, {}, colors('transparent', '')])(
  'an Office that tells no colour leaves it to the system',
  (given) => {
    expect(officeLook(given, true).isDark).toBe(true);
    expect(officeLook(given, false).isDark).toBe(false);
  },
);

test('the dark theme comes when it is asked for, on the ground that Office has', async () => {
  const light = await themeFor({ isDark: false, background: null });
  const dark = await themeFor({ isDark: true, background: null });
  const black = await themeFor({ isDark: true, background: '#0A0A0A' });
  expect(light.colorNeutralBackground1).toBe('#ffffff');
  expect(dark.colorNeutralBackground1).not.toBe('#ffffff');
  expect(black.colorNeutralBackground1).toBe('#0A0A0A');
  expect(dark.fontFamilyBase).toBe(light.fontFamilyBase);
});
