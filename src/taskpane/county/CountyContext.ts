import { createContext, useContext } from 'react';
import type { CountyTexts } from '../../writing/county/CountyTexts';

export const CountyContext = createContext<CountyTexts | null>(null);

/** Texts of the county's part, with the pane's own. */
export function useCountyTexts(): CountyTexts {
  const texts = useContext(CountyContext);
  if (texts === null) throw new Error('useCountyTexts outside of the county’s part');
  return texts;
}
