import { useCallback } from 'react';
import { LazyScreen } from '../LazyScreen';
import { usePane } from '../PaneContext';

/** The county's part, fetched when it is opened. */
export function CountyLoader() {
  const { language } = usePane().messages;
  const load = useCallback(async () => {
    const { loadCounty } = await import(/* webpackChunkName: "county" */ './loadCounty');
    return loadCounty(language);
  }, [language]);
  return <LazyScreen load={load} />;
}
