/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { messagesFor } from '../../src/locale/messagesFor';

globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

test('a page whose office.js is held back says so', async () => {
  document.body.innerHTML = '<div id="root">…</div>';
  await act(async () => {
    await import('../../src/taskpane/index');
  });
  const { blocked } = messagesFor(navigator.language).pane.opening;
  expect(await screen.findByText(blocked, undefined, { timeout: 5000 })).toBeTruthy();
});
