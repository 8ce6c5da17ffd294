import { useEffect, useState } from 'react';
import type { ComponentType } from 'react';
import { Fetching } from './screens/Fetching';

interface LazyScreenProps {
  /** Fetches the screen; the same function as long as the same screen is meant. */
  readonly load: () => Promise<ComponentType>;
}

/** A screen that is fetched when it is opened. */
export function LazyScreen({ load }: LazyScreenProps) {
  const [Loaded, setLoaded] = useState<ComponentType | null>(null);
  const [tries, setTries] = useState(1);
  const [failed, setFailed] = useState(0);
  useEffect(() => {
    load().then(
      // A function given to a setter would be called.
      (Screen) => setLoaded(() => Screen),
      () => setFailed(tries),
    );
  }, [load, tries]);
  if (Loaded) return <Loaded />;
  return <Fetching onRetry={failed === tries ? () => setTries(tries + 1) : null} />;
}
