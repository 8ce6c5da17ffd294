import { useEffect, useState } from 'react';
import type { ComponentType } from 'react';
import { usePane } from '../PaneContext';
import { Fetching } from '../screens/Fetching';

/** The self-test, fetched when it is opened: hardly anybody ever does. */
export function SelfTestLoader() {
  const { selfTest } = usePane();
  const [Loaded, setLoaded] = useState<ComponentType | null>(null);
  const [tries, setTries] = useState(1);
  const [failed, setFailed] = useState(0);
  useEffect(() => {
    selfTest?.().then(
      // A function given to a setter would be called.
      ({ SelfTest }) => setLoaded(() => SelfTest),
      () => setFailed(tries),
    );
  }, [selfTest, tries]);
  if (Loaded) return <Loaded />;
  return <Fetching onRetry={failed === tries ? () => setTries(tries + 1) : null} />;
}
