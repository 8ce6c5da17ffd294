import type { Page } from 'playwright-core';
import type { Serving } from '../../scripts/static-server.mjs';

/** Collects what must not happen in a page and in the frames in it, from now on. */
export async function watchTrouble(page: Page, servings: readonly Serving[]): Promise<string[]> {
  const trouble: string[] = [];
  const tell = (text: string): void => {
    if (!trouble.includes(text)) trouble.push(text);
  };
  const own = [...servings.flatMap(({ url }) => [`${url}/`, `blob:${url}`]), 'data:', 'about:'];
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return;
    const { url } = message.location();
    tell(`console: ${message.text()} (${url})`);
  });
  page.on('pageerror', (error) => tell(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const isOwn = own.some((start) => request.url().startsWith(start));
    if (!isOwn) tell(`request: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    tell(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`);
  });
  await page.exposeFunction('tellViolation', (text: string) => {
    tell(`policy: ${text}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { tellViolation } = globalThis as unknown as { tellViolation(text: string): void };
      tellViolation(`${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
  return trouble;
}
