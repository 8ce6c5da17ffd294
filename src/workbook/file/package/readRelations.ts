import type { Relation } from './Relation';
import { walkXml } from './walkXml';

/** The links of a part in `folder` (`xl/`); their targets may be absolute or relative to the folder. */
export function readRelations(xml: string, folder: string): readonly Relation[] {
  const relations: Relation[] = [];
  walkXml(xml, {
    open(name, { Id: id, Type: type = '', Target: target = '' }) {
      if (name !== 'Relationship' || id === undefined) return;
      relations.push({
        id,
        type: type.slice(type.lastIndexOf('/') + 1),
        path: target.startsWith('/') ? target.slice(1) : resolved(folder + target),
      });
    },
  });
  return relations;
}

function resolved(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
