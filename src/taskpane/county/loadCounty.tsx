import { useMemo } from 'react';
import type { ComponentType } from 'react';
import { loadCountyMessages } from '../../locale/county/loadCountyMessages';
import { usePane } from '../PaneContext';
import { CountyContext } from './CountyContext';
import { CountyScreen } from './CountyScreen';

/** The screens of the county's part with their texts, in the language of this tag. */
export async function loadCounty(language: string): Promise<ComponentType> {
  const county = await loadCountyMessages(language);
  return function CountyPart() {
    const { messages } = usePane();
    const texts = useMemo(() => ({ messages, county }), [messages]);
    return (
      <CountyContext.Provider value={texts}>
        <CountyScreen />
      </CountyContext.Provider>
    );
  };
}
