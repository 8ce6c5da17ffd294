import { webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';

/** Fluent's light theme with fonts that hold Chinese glyphs on Windows, Mac and Linux. */
export const theme: Theme = {
  ...webLightTheme,
  fontFamilyBase:
    "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif",
};
