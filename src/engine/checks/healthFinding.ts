import { healthRules } from '../../standards/healthRules';
import type { EngineFinding, EngineFindingCode } from '../EngineFinding';

const ofRules: ReadonlyMap<string, EngineFinding['severity']> = new Map(
  Object.values(healthRules).flatMap(({ reports }) =>
    reports.map(({ code, severity }) => [code, severity] as const),
  ),
);
/** Codes that belong to no rule of the data check. */
const ofOthers: Readonly<Partial<Record<EngineFindingCode, EngineFinding['severity']>>> = {
  'branch-not-joined': 'error',
};

/** A finding with the severity that its rule declares; a doubt about the way of counting is a warning. */
export function healthFinding(
  code: EngineFindingCode,
  about: Omit<EngineFinding, 'code' | 'severity'>,
): EngineFinding {
  return { code, severity: ofRules.get(code) ?? ofOthers[code] ?? 'warning', ...about };
}
