import { hostWith } from './hostWith';
import { clickRibbon } from './transports/bridge/clickRibbon';

describe('the services beside the workbook', () => {
  it('show and hide the pane, and tell the add-in', async () => {
    const host = hostWith([], '365');
    host.pane.set('Hidden');
    const told: unknown[] = [];
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      told.push(visibilityMode);
    });
    await Office.addin.showAsTaskpane();
    expect(host.pane.state).toBe('Visible');
    await Office.addin.hide();
    expect(host.pane.state).toBe('Hidden');
    expect(told).toEqual(['Taskpane', 'Hidden']);
    expect(host.roundTrips).toHaveLength(0);
  });

  it('tell the page round Excel that the add-in asked for the pane', async () => {
    const host = hostWith([], '365');
    const asked: string[] = [];
    host.pane.onChange = (state) => asked.push(state);
    await Office.addin.hide();
    expect(asked).toEqual(['Hidden']);
  });

  it('name the service that is not there', async () => {
    hostWith([], '365');
    await expect(Office.addin.getStartupBehavior()).rejects.toMatchObject({
      code: 'ApiNotFound',
      debugInfo: { errorLocation: 'Microsoft.AppRuntime.AppRuntimePersistenceService' },
    });
  });

  it('call what is tied to a button of the ribbon, until it says that it ended', async () => {
    hostWith();
    const steps: string[] = [];
    Office.actions.associate('oneClick', (event: Office.AddinCommands.Event) => {
      steps.push('called');
      void Promise.resolve().then(() => {
        steps.push('completed');
        event.completed();
      });
    });
    await clickRibbon('oneClick');
    expect(steps).toEqual(['called', 'completed']);
    await expect(clickRibbon('nothing')).rejects.toThrow('no command nothing');
  });
});
