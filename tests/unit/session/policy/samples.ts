/** The policy files of `docs/policy/`, and the pack in them. */
import { readFileSync } from 'node:fs';

const folder = new URL('../../../../docs/policy/', import.meta.url);
const id = 'abcdefghijklmnopabcdefghijklmnop';
const gecko = 'shuzhi@shuzhi.example';

interface PolicyValue {
  readonly [key: string]: unknown;
}

/** What the browser would hand over. */
export const SAMPLES: Readonly<Record<string, PolicyValue>> = {
  'chrome-edge-linux.json': (
    json('chrome-edge-linux.json') as { '3rdparty': { extensions: Record<string, PolicyValue> } }
  )['3rdparty'].extensions[id] as PolicyValue,
  'firefox-policies.json': (
    json('firefox-policies.json') as { policies: { '3rdparty': { Extensions: Record<string, PolicyValue> } } }
  ).policies['3rdparty'].Extensions[gecko] as PolicyValue,
  'chrome-windows.reg': registry('chrome-windows.reg', 'Google\\Chrome'),
  'edge-windows.reg': registry('edge-windows.reg', 'Microsoft\\Edge'),
};

function json(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
}

/** As Windows reads it: UTF-16 with a mark, `"name"=dword:…` and `"name"="…"`. */
function registry(name: string, vendor: string): PolicyValue {
  const bytes = readFileSync(new URL(name, folder));
  if (bytes[0] !== 0xff || bytes[1] !== 0xfe) throw new Error(`${name} is not in UTF-16`);
  const lines = bytes.toString('utf16le').slice(1).split('\r\n');
  const key = `[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${vendor}\\3rdparty\\extensions\\${id}\\policy]`;
  if (lines[0] !== 'Windows Registry Editor Version 5.00' || !lines.includes(key))
    throw new Error(`${name}: wrong key`);
  return Object.fromEntries(
    lines.flatMap((line): [string, unknown][] => {
      const [, number, dword] = /^"(\w+)"=dword:([0-9a-f]{8})$/.exec(line) ?? [];
      if (number !== undefined && dword !== undefined) return [[number, Number.parseInt(dword, 16)]];
      const [, text, value] = /^"(\w+)"="(.*)"$/.exec(line) ?? [];
      return text === undefined || value === undefined ? [] : [[text, value.replace(/\\(["\\])/g, '$1')]];
    }),
  );
}
