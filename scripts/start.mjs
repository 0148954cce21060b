// npm start: the main job on a fresh machine. Installs what is lacking, builds, and shows the product at work.
import path from 'node:path';
import { ensureBrowser, ensureDependencies, root, run, say, withPlainErrors } from './setup.mjs';

await withPlainErrors(async () => {
  ensureDependencies();
  const browser = ensureBrowser();
  say('构建扩展（Building the extension）…');
  run('npx', ['wxt', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
  run(process.execPath, [path.join(root, 'node_modules/tsx/dist/cli.mjs'), path.join(root, 'scripts/show.ts')], {
    env: { ...process.env, SHUZHI_BROWSER: browser },
  });
});
