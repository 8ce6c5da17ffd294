import type { Theme } from '@fluentui/react-components';
import { theme } from '../theme';
import type { PaneLook } from './officeLook';

/** The theme of a look. Light is there at once; dark is fetched, and light again where it does not come. */
export async function themeFor({ isDark, background }: PaneLook): Promise<Theme> {
  if (!isDark) return theme;
  try {
    const { darkTheme } = await import(/* webpackChunkName: "dark" */ './darkTheme');
    return background === null ? darkTheme : { ...darkTheme, colorNeutralBackground1: background };
  } catch {
    return theme;
  }
}
