import type { ExcelHost } from '../../ExcelHost';

/** What an add-in is told of the Excel round it when it starts. */
export interface AppSurroundings {
  readonly host: ExcelHost;
  readonly controlId: string;
  readonly instanceId: string;
  readonly locale: string;
  readonly addInName: string;
  /** Settings that the add-in saved in the document, as pairs of key and JSON text. */
  readonly settings: readonly (readonly [string, string])[];
}

const excelOnTheWeb = 16;
/**
 * The client looks into it for its reports. An empty one is no XML: the page of the parser's complaint has style
 * attributes, and the policy of the add-in's page would be reported as violated.
 */
const entitlement = encodeURIComponent('<r v="0"><t aid="" cid="" oid="" /></r>');

/** A shared runtime may begin hidden, for a command or a function. */
const displayMode = { Hidden: 1, Visible: 2 } as const;

/** The answer to the client's first question. */
export function appContext(surroundings: AppSurroundings): Readonly<Record<string, unknown>> {
  const { host, controlId, instanceId, locale, addInName, settings } = surroundings;
  return {
    _id: controlId,
    _appName: excelOnTheWeb,
    _appVersion: '16.00',
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: 'https://localhost/book.xlsx',
    _clientMode: 1,
    _settings: settings,
    _reason: 'documentOpened',
    _requirementMatrix: JSON.stringify(host.requirements),
    _hostFullVersion: host.fullVersion,
    _appInstanceId: instanceId,
    _appMinorVersion: 0,
    _osfControlType: 1,
    _eToken: entitlement,
    _correlationId: instanceId,
    _addinName: addInName,
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: displayMode[host.pane.state],
    _dialogRequirementMatrix: '{}',
  };
}
