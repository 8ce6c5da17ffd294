import { currentScreen } from '../../app/session/currentScreen';
import { usePane } from '../PaneContext';
import { County } from './County';
import { CountyItem } from './CountyItem';
import { CountyPart } from './CountyPart';
import { StandardScreen } from './StandardScreen';

/** The screens of the county's part. */
export function CountyScreen() {
  const screen = currentScreen(usePane().session);
  switch (screen.kind) {
    case 'county':
      return <County />;
    case 'county-part':
      return <CountyPart part={screen.part} />;
    case 'county-item':
      return <CountyItem id={screen.item} />;
    case 'county-standard':
      return <StandardScreen adopts={screen.adopts ?? false} />;
    default:
      return null;
  }
}
