/** Text in GBK, which the runtime reads but does not write. */
import { parse } from 'node:querystring';

/** Every code of two bytes, read once, gives the way back. */
function codes(): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder('gbk');
  const found = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== '\ufffd') found.set(character, [lead, trail]);
    }
  }
  return found;
}

export function encodeGbk(text: string): Buffer {
  const known = codes();
  return Buffer.from([...text].flatMap((one) => (one < '\u0080' ? [one.charCodeAt(0)] : (known.get(one) ?? [0x3f]))));
}

/** A form as browsers send it, in the encoding that its field `_charset_` names: the browser itself fills that in. */
export function parseForm(body: string): Record<string, string> {
  const decoder = new TextDecoder(/(?:^|&)_charset_=([\w-]+)/.exec(body)?.[1] ?? 'utf-8');
  const decoded = (text: string) => decoder.decode(bytesOf(text));
  const fields = parse(body, '&', '=', { maxKeys: 0, decodeURIComponent: decoded });
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value].flat().at(-1) ?? '']));
}

function bytesOf(escaped: string): Buffer {
  const bytes = escaped.replaceAll(/%([\da-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1');
}
