/** GBK bytes of a text, by turning the decoder round. Characters outside GBK throw. */
export function encodeGbk(text: string): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (code < 0x80) bytes.push(code);
    else bytes.push(...pairOf(character));
  }
  return new Uint8Array(bytes);
}

const pairs = new Map<string, readonly [number, number]>();

function pairOf(character: string): readonly [number, number] {
  if (pairs.size === 0) {
    const decoder = new TextDecoder('gbk');
    for (let lead = 0x81; lead <= 0xfe; lead++) {
      for (let trail = 0x40; trail <= 0xfe; trail++) {
        pairs.set(decoder.decode(new Uint8Array([lead, trail])), [lead, trail]);
      }
    }
  }
  const pair = pairs.get(character);
  if (!pair) throw new Error(`${character} is not in GBK`);
  return pair;
}

/** UTF-16 bytes of a text with its byte order mark. */
export function encodeUtf16(text: string, littleEndian: boolean): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(2 + text.length * 2));
  view.setUint16(0, 0xfeff, littleEndian);
  for (let i = 0; i < text.length; i++) view.setUint16(2 + i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}
