import type { FunctionId } from '../../src/functions/functionSignatures';
import { functionIds, functionSignatures } from '../../src/functions/functionSignatures';
import { functionsMetadata } from '../../src/functions/functionsMetadata';
import { worksheetFunctions } from '../../src/functions/worksheetFunctions';

const locales = ['zh-CN', 'en-US'] as const;

describe('what Excel is told of the worksheet functions', () => {
  test('names exactly the functions that exist', () => {
    const described = functionsMetadata('zh-CN').functions.map(({ id }) => id);
    expect([...described].sort()).toEqual(Object.keys(worksheetFunctions).sort());
  });

  test.each(locales)('describes every function and argument in %s', (locale) => {
    for (const { description, parameters } of functionsMetadata(locale).functions) {
      expect(description).not.toBe('');
      for (const parameter of parameters) expect(parameter.description).not.toBe('');
    }
  });

  test('has the same ids, names and arguments in both languages', () => {
    const shape = (locale: 'zh-CN' | 'en-US') =>
      functionsMetadata(locale).functions.map(({ id, name, parameters, result }) => ({
        id,
        name,
        result,
        parameters: parameters.map(({ description: _description, ...rest }) => rest),
      }));
    expect(shape('en-US')).toEqual(shape('zh-CN'));
  });

  test('is Chinese by default', () => {
    for (const { description } of functionsMetadata('zh-CN').functions) {
      expect(description).toMatch(/\p{Script=Han}/u);
    }
    expect(JSON.stringify(functionsMetadata('en-US'))).not.toMatch(/\p{Script=Han}/u);
  });

  test('uses upper-case ASCII names and puts optional arguments last', () => {
    for (const id of functionIds) {
      expect(id).toMatch(/^[A-Z][A-Z0-9.]*$/);
      const optional = functionSignatures[id satisfies FunctionId].parameters.map(
        (parameter) => 'optional' in parameter && parameter.optional === true,
      );
      expect(optional).toEqual([...optional].sort());
    }
  });
});

describe('the help that Excel shows while a formula is typed', () => {
  const texts = locales.flatMap((locale) =>
    functionsMetadata(locale).functions.flatMap(({ id, description, parameters }) => [
      [`${id} (${locale})`, description] as const,
      ...parameters.map((one) => [`${id} ${one.name} (${locale})`, one.description] as const),
    ]),
  );

  // Excel's own limit for a description is 255 characters; more is cut off without a word.
  test.each(texts)('%s fits', (_name, text) => {
    expect(text.length).toBeLessThanOrEqual(255);
    expect(text).toBe(text.trim());
    expect(text).not.toMatch(/[\r\n\t<>{}]/);
  });

  test('every argument has Chinese help', () => {
    for (const { id, parameters } of functionsMetadata('zh-CN').functions) {
      for (const { name, description } of parameters) {
        expect(`${id} ${name}: ${description}`).toMatch(/: .*\p{Script=Han}{2}/u);
      }
    }
  });
});
