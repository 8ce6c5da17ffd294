import type { CountyFinding } from '../../reading/county/CountyFinding';
import { countyFindingText } from '../../writing/county/countyFindingText';
import { fillTemplate } from '../../locale/fillTemplate';
import { TextButton } from '../parts/TextButton';
import { usePane } from '../PaneContext';
import { useListStyles } from '../screens/useListStyles';
import { useSourceStyles } from '../screens/useSourceStyles';
import { useCountyTexts } from './CountyContext';

/** Doubts about the county's sheets, folded; a click leads to the cell. */
export function CountyFindings({ findings }: { readonly findings: readonly CountyFinding[] }) {
  const list = useListStyles();
  const styles = useSourceStyles();
  const { actions } = usePane();
  const { county } = useCountyTexts();
  if (findings.length === 0) return null;
  return (
    <details>
      <summary className={styles.doubts}>
        {fillTemplate(county.pane.findings, { count: findings.length })}
      </summary>
      <ul className={list.bullets}>
        {findings.map((finding, index) => (
          <li key={index}>
            <TextButton onClick={() => void actions.goTo(finding.cell)}>
              {countyFindingText(finding, county)}
            </TextButton>
          </li>
        ))}
      </ul>
    </details>
  );
}
