/** ２０２５ as 2025. Lengths stay the same, and with them every offset. */
export function halfWidthDigits(text: string): string {
  return text.replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}
