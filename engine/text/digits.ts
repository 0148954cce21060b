/** ２０２５ as 2025. Lengths stay the same, and with them every offset. */
export function halfWidthDigits(text: string): string {
  return text.replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

/** 2O14年12月3l日 as 2014年12月31日: what a scanner takes for letters. Lengths stay the same. */
export function scannedDigits(text: string): string {
  return text.replace(/(?<![a-z])[\doＯlI|]{1,4}(?=\s?[年月日])/giu, (number) =>
    /\d/u.test(number) ? number.replace(/[oＯ]/giu, '0').replace(/[lI|]/gu, '1') : number,
  );
}
