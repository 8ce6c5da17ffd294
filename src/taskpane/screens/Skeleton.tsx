import { useSkeletonStyles } from './useSkeletonStyles';

/** Grey bars where the result will stand. */
export function Skeleton() {
  const styles = useSkeletonStyles();
  return (
    <div className={styles.bars} aria-hidden>
      <div className={styles.line} />
      <div className={styles.card} />
      <div className={styles.card} />
      <div className={styles.line} />
      <div className={styles.line} />
    </div>
  );
}
