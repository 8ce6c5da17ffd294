import { LocaleType, mergeLocales, Univer, type Plugin, type PluginCtor } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import conditionalFormattingEnUS from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import conditionalFormattingZhCN from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import coreEnUS from '@univerjs/preset-sheets-core/locales/en-US';
import coreZhCN from '@univerjs/preset-sheets-core/locales/zh-CN';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';

export type GridLocale = 'zh-CN' | 'en-US';

type PluginEntry = PluginCtor<Plugin> | [PluginCtor<Plugin>, unknown];

const locales = {
  [LocaleType.ZH_CN]: mergeLocales(coreZhCN, conditionalFormattingZhCN),
  [LocaleType.EN_US]: mergeLocales(coreEnUS, conditionalFormattingEnUS),
};

/**
 * A spreadsheet grid in `container`: formula bar, sheet tabs and status bar, but no ribbon and no menu,
 * since only values may be changed here. Formulas keep the results that the file holds until one of
 * their cells is edited.
 */
export function createUniver(
  container: HTMLElement,
  locale: GridLocale,
): { univer: Univer; api: FUniver } {
  const univer = new Univer({
    locale: locale === 'zh-CN' ? LocaleType.ZH_CN : LocaleType.EN_US,
    locales,
  });
  const core = UniverSheetsCorePreset({
    container,
    toolbar: false,
    contextMenu: false,
    disableAutoFocus: true,
    footer: { menus: false, addSheetButtonConfig: { show: false } },
    formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
    disableTextFormatAlert: true,
    sheets: { disableForceStringAlert: true },
  });
  const plugins: PluginEntry[] = [
    ...core.plugins,
    ...UniverSheetsConditionalFormattingPreset().plugins,
  ];
  for (const entry of plugins) {
    if (Array.isArray(entry)) univer.registerPlugin(entry[0], entry[1]);
    else univer.registerPlugin(entry);
  }
  return { univer, api: FUniver.newAPI(univer) };
}
