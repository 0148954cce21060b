// What a fresh machine lacks: dependencies, a browser, Chinese fonts. Plain JavaScript, since it runs before anything
// is installed. Every long step says what it does.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';

export function say(text) {
  console.log(`\u25b8 ${text}`);
}

/** A problem the user can do something about: printed without a stack, exit code 1. */
export class SetupError extends Error {}

/** Runs a program with its output shown; throws a SetupError naming it when it fails. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: windows, ...options });
  if (result.status !== 0)
    throw new SetupError(`${command} ${args.join(' ')} 没有成功（failed，exit ${result.status}）`);
}

/** Installs what the lockfile names, when it is not what is installed already. */
export function ensureDependencies() {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    throw new SetupError(`需要 Node.js 20 或更新的版本，现在是 ${process.version}。Node.js 20 or newer is needed.`);
  }
  // Not `ci`: it refuses a lockfile without the optional packages of every other platform, and a registry that
  // serves this platform alone writes such a one. The versions installed are still those of the lockfile.
  installPackages(root, 'package-lock.json', '安装依赖（Installing dependencies）…', []);
}

/** The real editors that the browser tests write into; some hundred packages that nothing else needs. */
export function ensureEditors() {
  const folder = path.join(root, 'tests', 'pages');
  // Their packages disagree on what they want beside them, and none needs to build anything.
  const manner = ['--no-package-lock', '--legacy-peer-deps', '--ignore-scripts'];
  installPackages(folder, 'package.json', '安装测试用的编辑器（Installing the editors to test with）…', manner);
}

/** Installs into `folder` unless what `list` says is installed already. */
function installPackages(folder, list, words, manner) {
  const stamp = path.join(folder, 'node_modules', '.installed');
  const wanted = createHash('sha256')
    .update(readFileSync(path.join(folder, list)))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say(words);
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', ...manner], { cwd: folder });
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}

const CANDIDATES = {
  linux: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((folder) =>
    [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ].map((file) => path.join(process.env[folder] ?? '', file)),
  ),
};

const FIREFOXES = {
  linux: ['firefox-esr', 'firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].map((folder) =>
    path.join(process.env[folder] ?? '', 'Mozilla Firefox\\firefox.exe'),
  ),
};

/** The program that the environment variable `variable` names, else the first of `candidates` there is. */
function find(variable, candidates) {
  const named = process.env[variable];
  if (named) {
    if (existsSync(named)) return named;
    throw new SetupError(`${variable} 指的文件不存在（no such file）：${named}`);
  }
  for (const candidate of candidates[process.platform] ?? candidates.linux) {
    if (path.isAbsolute(candidate)) {
      if (existsSync(candidate)) return candidate;
      continue;
    }
    for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
      const file = path.join(folder, candidate);
      if (existsSync(file)) return file;
    }
  }
  return undefined;
}

const findBrowser = () => find('SHUZHI_BROWSER', CANDIDATES);
const findFirefox = () => find('SHUZHI_FIREFOX', FIREFOXES);

/** Installs Debian packages; false where there is no apt or no right to use it. */
function install(...packages) {
  if (!hasApt()) return false;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (asRoot.length > 0 && spawnSync('sudo', ['-n', 'true']).status !== 0) return false;
  const [command, ...rest] = [...asRoot, 'apt-get'];
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync(command, [...rest, 'update', '-qq'], options);
  return (
    spawnSync(command, [...rest, 'install', '-y', '-qq', '--no-install-recommends', ...packages], options).status === 0
  );
}

function ensureChineseFonts() {
  const listed = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  if (process.platform !== 'linux' || (listed.status === 0 && listed.stdout.trim() !== '')) return;
  say('安装中文字体（Installing Chinese fonts）…');
  if (!install('fontconfig', 'fonts-noto-cjk')) {
    console.warn('没有中文字体，界面文字会显示成方框；请安装 fonts-noto-cjk。No Chinese font could be installed.');
  }
}

/** Debian's chromium comes with an English interface alone, and an extension speaks the language of the interface. */
function ensureChineseInterface(browser) {
  const locales = '/usr/lib/chromium/locales';
  if (browser !== '/usr/bin/chromium' || !existsSync(locales) || existsSync(path.join(locales, 'zh-CN.pak'))) return;
  say('安装浏览器的中文界面（Installing the Chinese interface of Chromium）…');
  if (!install('chromium-l10n')) console.warn('没有装上中文界面，扩展会显示英文。The interface stays English.');
}

/** Path of a Chromium, Chrome or Edge; installs one where there is none. */
export function ensureBrowser() {
  let browser = findBrowser();
  if (!browser && process.platform === 'linux') {
    say('没有找到浏览器，安装 Debian 的 chromium（Installing Chromium）…');
    install('chromium', 'chromium-l10n', 'fonts-noto-cjk');
    browser = findBrowser();
  }
  if (!browser) {
    say('下载 Playwright 的 Chromium（Downloading Chromium）…');
    const cli = path.join(root, 'node_modules', 'playwright-core', 'cli.js');
    spawnSync(process.execPath, [cli, 'install', 'chromium'], { cwd: root, stdio: 'inherit' });
    const asked = spawnSync(
      process.execPath,
      ['-e', "console.log(require('playwright-core').chromium.executablePath())"],
      { cwd: root, encoding: 'utf8' },
    );
    const downloaded = asked.stdout.trim();
    if (downloaded && existsSync(downloaded)) browser = downloaded;
  }
  if (!browser) {
    throw new SetupError(
      '没有可用的浏览器。请安装 Chromium、Chrome 或 Edge，或者用环境变量 SHUZHI_BROWSER 指明它的位置，然后重新运行。\n' +
        'No browser could be found or installed. Install Chromium, Chrome or Edge, or point SHUZHI_BROWSER at one, and run this again.',
    );
  }
  ensureChineseFonts();
  ensureChineseInterface(browser);
  return browser;
}

/** Path of a Firefox; installs Debian's where there is none; undefined, with a word, where it cannot be had. */
export function ensureFirefox() {
  let firefox = findFirefox();
  if (!firefox && process.platform === 'linux') {
    say('没有找到 Firefox，安装 Debian 的 firefox-esr（Installing Firefox ESR）…');
    install('firefox-esr', 'firefox-esr-l10n-zh-cn');
    firefox = findFirefox();
  }
  if (!firefox) {
    console.warn(
      '没有可用的 Firefox，Firefox 的测试不能运行。请安装 Firefox，或者用环境变量 SHUZHI_FIREFOX 指明它的位置。\n' +
        'No Firefox could be found or installed: its tests cannot run. Install Firefox or point SHUZHI_FIREFOX at one.',
    );
  }
  return firefox;
}

/** Whether this machine installs Debian packages, and so must have what they hold. */
export function hasApt() {
  return spawnSync('apt-get', ['--version']).status === 0;
}

/** Runs `main`, turning a SetupError into a plain message and exit code 1. */
export async function withPlainErrors(main) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(`\n✗ ${error.message}`);
    process.exitCode = 1;
  }
}
