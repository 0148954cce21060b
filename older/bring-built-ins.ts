import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** What `newer-built-ins.ts` puts in place, as it stands in code, and the Chromium that brought it. */
export const BROUGHT: Readonly<Record<string, number>> = {
  '.toSorted': 110,
  '.toReversed': 110,
  '.toSpliced': 110,
  'URL.canParse': 120,
  'AbortSignal.any': 116,
  '.checkVisibility': 105,
};

const USED = new RegExp(
  Object.keys(BROUGHT)
    .map((name) => `${name.replace('.', '\\.')}\\(`)
    .join('|'),
);
const BUILT_INS = fileURLToPath(new URL('newer-built-ins.ts', import.meta.url));

/** Has every module that uses one of them, those of packages too, bring the newer built-ins along. */
export function bringBuiltIns(): Plugin {
  return {
    name: 'shuzhi:bring-built-ins',
    enforce: 'post',
    transform(code, id) {
      if (id.startsWith(BUILT_INS) || !/\.[cm]?[jt]sx?(\?|$)/.test(id) || !USED.test(code)) return null;
      return { code: `import ${JSON.stringify(BUILT_INS)};\n${code}`, map: null };
    },
  };
}
