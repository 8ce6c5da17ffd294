import { useEffect, useState } from 'react';
import type { ComponentType } from 'react';

let fetched: ComponentType | null = null;

async function fetchScreen(): Promise<ComponentType> {
  const { SecondScreen } = await import(/* webpackChunkName: "screens" */ './SecondScreen');
  fetched = SecondScreen;
  return SecondScreen;
}

interface Fetch {
  readonly SecondScreen: ComponentType | null;
  /** How often it was tried, and which try failed. */
  readonly tries: number;
  readonly failed: number;
}

/**
 * The screens behind the first one: a file of their own, so that the first one stands sooner. It is fetched as soon as
 * the pane is there. `retry` is there once it could not be had.
 */
export function useSecondScreen(): {
  readonly SecondScreen: ComponentType | null;
  readonly retry: (() => void) | null;
} {
  const [{ SecondScreen, tries, failed }, setFetch] = useState<Fetch>({
    SecondScreen: fetched,
    tries: 1,
    failed: 0,
  });
  useEffect(() => {
    if (fetched !== null) return;
    fetchScreen().then(
      (got) => setFetch((present) => ({ ...present, SecondScreen: got })),
      () => setFetch((present) => ({ ...present, failed: tries })),
    );
  }, [tries]);
  const retry = (): void => setFetch((present) => ({ ...present, tries: tries + 1 }));
  return { SecondScreen, retry: failed === tries ? retry : null };
}
