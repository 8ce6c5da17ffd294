import { useCallback } from 'react';
import { LazyScreen } from '../LazyScreen';
import { usePane } from '../PaneContext';

/** The self-test, fetched when it is opened: hardly anybody ever does. */
export function SelfTestLoader() {
  const { selfTest } = usePane();
  const load = useCallback(async () => {
    if (!selfTest) throw new Error('no Excel to be tested');
    const { SelfTest } = await selfTest();
    return SelfTest;
  }, [selfTest]);
  return <LazyScreen load={load} />;
}
