import { webDarkTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import { theme } from '../theme';

/** Fluent's dark theme with the same fonts. */
export const darkTheme: Theme = { ...webDarkTheme, fontFamilyBase: theme.fontFamilyBase };
