/** Where the packages are that are measured beside this one. Installed at the first benchmark, never shipped. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('./peers', import.meta.url));

/** The folder, with all its packages installed. Throws where they cannot be: no network, no registry. */
export function peersFolder(): string {
  if (!isInstalled()) {
    console.error('▸ 安装用来对比的软件（Installing what is compared with）…');
    execFileSync('npm', ['install', '--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: FOLDER,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
  }
  return FOLDER;
}

function isInstalled(): boolean {
  const { dependencies } = JSON.parse(readFileSync(path.join(FOLDER, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return Object.entries(dependencies).every(([name, version]) => {
    try {
      const there = readFileSync(path.join(FOLDER, 'node_modules', name, 'package.json'), 'utf8');
      return (JSON.parse(there) as { version: string }).version === version;
    } catch {
      return false;
    }
  });
}
