import { resolveStyleRulesForSlots } from '@griffel/core';
import { projectPath } from '../paths.mjs';
import { evaluateSource } from './evaluateSource.mjs';

const literal = (value) => JSON.stringify(value);

/**
 * A webpack loader for our style files: turns `makeStyles({…})` into the rules that Griffel would make of it in the
 * page, in the form that Fluent's own packages come in. The page then carries neither the compiler of styles nor
 * Fluent's list of tokens.
 */
export default function stylesLoader() {
  const found = evaluateSource(this.resourcePath, (path) => this.addDependency(path));
  // Griffel's rules are of the version that is installed.
  this.addDependency(projectPath('package-lock.json'));
  const lines = Object.entries(found).map(([name, made]) => {
    if (!made?.slots) throw new Error(`${this.resourcePath}：样式文件只能导出 makeStyles 的结果`);
    const [classes, rules] = resolveStyleRulesForSlots(made.slots);
    return `export const ${name} = /*#__PURE__*/ __styles(${literal(classes)}, ${literal(rules)});`;
  });
  return ["import { __styles } from '@fluentui/react-components';", ...lines].join('\n');
}
