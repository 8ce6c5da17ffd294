import type { Manifest, ManifestButton } from './Manifest';

/**
 * Reads a manifest as Excel does: strings in the language of the interface, where the manifest has it. `move` says
 * where an address of the manifest is served here.
 */
export function parseManifest(
  xml: string,
  locale: string,
  move: (url: string) => string,
): Manifest {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  const root = document.documentElement;
  const resources = new Map(
    descendants(root, 'Resources')
      .flatMap((part) => [...part.getElementsByTagName('*')])
      .filter((element) => element.hasAttribute('id'))
      .map((element) => [element.getAttribute('id'), localized(element, locale)]),
  );
  const resource = (element: Element | null): string =>
    resources.get(element?.getAttribute('resid') ?? '') ?? '';
  const button = (control: Element): ManifestButton => buttonOf(control, resource, move);
  const tab = required(root, 'CustomTab');
  const functions = required(root, 'AllFormFactors');
  return {
    name: localized(required(root, 'DisplayName'), locale),
    tab: resource(child(tab, 'Label')),
    groups: descendants(tab, 'Group').map((group) => ({
      label: resource(child(group, 'Label')),
      buttons: descendants(group, 'Control').map(button),
    })),
    cellMenu: descendants(required(root, 'OfficeMenu'), 'Control').map(button),
    runtimePage: move(resource(required(root, 'Runtime'))),
    functions: {
      namespace: resource(required(functions, 'Namespace')),
      metadata: move(resource(child(required(functions, 'Metadata'), 'SourceLocation'))),
    },
  };
}

function buttonOf(
  control: Element,
  resource: (element: Element | null) => string,
  move: (url: string) => string,
): ManifestButton {
  const action = required(control, 'Action');
  const isCommand = action.getAttribute('xsi:type') === 'ExecuteFunction';
  return {
    id: control.getAttribute('id') ?? '',
    label: resource(child(control, 'Label')),
    tip: resource(child(required(control, 'Supertip'), 'Description')),
    icons: Object.fromEntries(
      descendants(control, 'Image').map((image) => [
        Number(image.getAttribute('size')),
        move(resource(image)),
      ]),
    ),
    action: isCommand
      ? { run: required(action, 'FunctionName').textContent }
      : { open: move(resource(child(action, 'SourceLocation'))) },
  };
}

/** The value in a language: the override for it, or the default. */
function localized(element: Element, locale: string): string {
  const override = [...element.children].find((one) => one.getAttribute('Locale') === locale);
  return override?.getAttribute('Value') ?? element.getAttribute('DefaultValue') ?? '';
}

function descendants(element: Element, name: string): Element[] {
  return [...element.getElementsByTagName('*')].filter((one) => one.localName === name);
}

function child(element: Element, name: string): Element | null {
  return [...element.children].find((one) => one.localName === name) ?? null;
}

function required(element: Element, name: string): Element {
  const [found] = descendants(element, name);
  if (!found) throw new Error(`manifest.xml has no ${name}`);
  return found;
}
