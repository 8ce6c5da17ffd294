import type { ComponentType } from 'react';
import type { Theme } from '@fluentui/react-components';
import type { MemoryStore } from '../app/memory/MemoryStore';
import type { PreferenceStore } from '../app/memory/PreferenceStore';
import type { PaneVisibility } from '../app/session/PaneVisibility';
import type { Messages } from '../locale/Messages';
import type { Workbook } from '../workbook/Workbook';

/** What a pane is given by its page. It knows the workbook by the port only. */
export interface PaneProps {
  readonly workbook: Workbook;
  readonly messages: Messages;
  /** Date for the result sheet, YYYY-MM-DD. */
  readonly today: string;
  readonly version: string;
  /** Where templates are remembered; the same object as long as the pane lives. */
  readonly memoryStore?: MemoryStore;
  /** Fetches the screen of the self-test, where there is an Excel to be tested. */
  readonly selfTest?: () => Promise<{ readonly SelfTest: ComponentType }>;
  /** Where preferences are kept; without it as long as the pane lives, and nobody is welcomed. */
  readonly preferences?: PreferenceStore;
  /** Whether the pane is seen; without it always. */
  readonly visibility?: PaneVisibility;
  /** Colours; the light ones without it. */
  readonly theme?: Theme;
}
