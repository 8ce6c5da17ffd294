import type { Survey } from '../../app/county/Survey';
import { useListStyles } from '../screens/useListStyles';
import { useCountyTexts } from './CountyContext';
import { PartList } from './PartList';

/** A workbook without any of the county's own data: what is missing, and what can be told all the same. */
export function CountyEmpty({ survey }: { readonly survey: Survey }) {
  const styles = useListStyles();
  const { pane: words } = useCountyTexts().county;
  const parts = survey.result.parts.filter(
    ({ part }) => part === 'resources' || part === 'coefficients',
  );
  return (
    <>
      {words.empty.map((line) => (
        <p key={line} className={styles.paragraph}>
          {line}
        </p>
      ))}
      {survey.tables.length > 0 && parts.length > 0 && (
        <>
          <p className={styles.quietLine}>{words.resourcesOnly}</p>
          <PartList parts={parts} />
        </>
      )}
    </>
  );
}
