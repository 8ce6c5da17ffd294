import { spawn } from 'node:child_process';

/** Whether somebody sits before a screen: not in continuous integration, not on a bare server. */
function hasScreen({ env, platform }) {
  if (env.CI || env.BROWSER === 'none' || env.SSH_CONNECTION) return false;
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

const commands = {
  win32: (address) => ['cmd', ['/c', 'start', '', address]],
  darwin: (address) => ['open', [address]],
  linux: (address) => ['xdg-open', [address]],
};

/** Opens an address in the user's browser where there is one. Returns whether it tried. */
export function openBrowser(address, { env, platform } = process) {
  const command = commands[platform];
  if (!command || !hasScreen({ env, platform })) return false;
  const [program, args] = command(address);
  spawn(program, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
  return true;
}
