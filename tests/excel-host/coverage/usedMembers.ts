import ts from 'typescript';

/** A member of the client library that a source names. */
export interface UsedMember {
  /** E.g. `Range`. */
  readonly className: string;
  readonly member: string;
  readonly use: 'read' | 'set' | 'load';
  /** `file:line` */
  readonly where: string;
}

/** Members of `Excel` classes that the files use, found by their types: named, set, or named in a `load`. */
export function usedMembers(files: readonly string[]): UsedMember[] {
  const program = ts.createProgram([...files], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
    types: ['office-js'],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  });
  const search = new MemberSearch(program.getTypeChecker());
  const wanted = new Set(files);
  for (const source of program.getSourceFiles()) {
    if (wanted.has(source.fileName)) search.look(source);
  }
  return search.found;
}

class MemberSearch {
  readonly found: UsedMember[] = [];

  constructor(private readonly checker: ts.TypeChecker) {}

  look(node: ts.Node): void {
    if (ts.isPropertyAccessExpression(node)) this.access(node);
    if (ts.isCallExpression(node)) this.load(node);
    if (ts.isBindingElement(node)) this.binding(node);
    ts.forEachChild(node, (child) => this.look(child));
  }

  private access(node: ts.PropertyAccessExpression): void {
    const isSet =
      ts.isBinaryExpression(node.parent) &&
      node.parent.left === node &&
      node.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
    this.note(this.checker.getSymbolAtLocation(node.name), node, isSet ? 'set' : 'read');
  }

  /** `const { worksheets } = context.workbook` */
  private binding(node: ts.BindingElement): void {
    const name = node.propertyName ?? node.name;
    if (!ts.isIdentifier(name)) return;
    const type = this.checker.getTypeAtLocation(node.parent);
    this.note(type.getProperty(name.text), node, 'read');
  }

  private load(node: ts.CallExpression): void {
    const called = node.expression;
    if (!ts.isPropertyAccessExpression(called) || called.name.text !== 'load') return;
    const type = this.checker.getTypeAtLocation(called.expression);
    for (const argument of node.arguments) {
      for (const path of textsOf(argument).flatMap((text) => text.split(','))) {
        this.loadPath(type, path.trim().split(/[/.]/), node);
      }
    }
  }

  private loadPath(type: ts.Type, [name = '', ...rest]: readonly string[], at: ts.Node): void {
    const property = type.getProperty(name);
    if (!property) return;
    if (rest.length === 0) {
      this.note(property, at, 'load');
      return;
    }
    const next = this.checker.getTypeOfSymbolAtLocation(property, at);
    const [item = next] =
      name === 'items' ? this.checker.getTypeArguments(next as ts.TypeReference) : [];
    this.loadPath(item, rest, at);
  }

  private note(symbol: ts.Symbol | undefined, at: ts.Node, use: UsedMember['use']): void {
    const owner = symbol?.declarations?.[0]?.parent;
    if (!symbol || !owner || !ts.isClassDeclaration(owner) || !isOfExcel(owner)) return;
    const file = at.getSourceFile();
    const { line } = file.getLineAndCharacterOfPosition(at.getStart());
    this.found.push({
      className: owner.name?.text ?? '',
      member: symbol.name,
      use,
      where: `${file.fileName.split('/').slice(-2).join('/')}:${line + 1}`,
    });
  }
}

function textsOf(node: ts.Expression): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  return ts.isArrayLiteralExpression(node) ? node.elements.flatMap(textsOf) : [];
}

function isOfExcel(node: ts.ClassDeclaration): boolean {
  // A class of a file's own has nothing above its file.
  const space: ts.Node | undefined = node.parent.parent;
  return space !== undefined && ts.isModuleDeclaration(space) && space.name.text === 'Excel';
}
