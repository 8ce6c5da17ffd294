import type { Texts } from '../Messages';
import type { page as chinese } from '../zh-CN/page';

/** Words of the add-in's page before any script of ours runs. */
export const page: Texts<typeof chinese> = {
  title: 'Junheng',
  opening: 'Opening…',
  oldExcel: 'This Excel is too old for Junheng, or lacks a part of Microsoft’s.',
  oldEngine: {
    explorer:
      'It shows add-ins in Internet Explorer 11. With Excel 2021 or Microsoft 365: install Microsoft Edge WebView2 Runtime, update Office, and open Excel again. Excel 2016 and 2019 are not supported: use the local page or the command line.',
    oldEdge:
      'It shows add-ins in the old Edge. Install Microsoft Edge WebView2 Runtime, update Office, and open Excel again.',
    safari:
      'Safari on this Mac is too old. Update macOS in System Settings → Software Update, and open Excel again.',
    other: 'Please update Office or the browser: Excel 2021 or newer, or Microsoft 365.',
  },
  oldMissing: 'Missing:',
  noScript: 'Junheng needs scripts. Please ask your network administrator to allow its address.',
};
