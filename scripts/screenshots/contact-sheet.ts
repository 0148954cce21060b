/** Many pictures as one, small enough to be kept in the docs. */
import type { Browser } from 'playwright-core';

export interface Shot {
  readonly name: string;
  readonly image: Buffer;
  /** CSS pixels. */
  readonly width: number;
}

/** CSS pixels a picture has for each of its own. */
const SCALE = 0.36;
const QUALITY = 55;

export async function contactSheet(browser: Browser, title: string, shots: readonly Shot[]): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 1320, height: 600 } });
  const figures = shots.map(
    ({ name, image, width }) =>
      `<figure><img width="${Math.round(width * SCALE)}" src="data:image/png;base64,${image.toString('base64')}"><figcaption>${name}</figcaption></figure>`,
  );
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>
    body { margin: 16px; font: 13px system-ui; background: #d6dadd } h1 { margin: 0 0 12px; font-size: 18px }
    main { display: flex; flex-wrap: wrap; gap: 14px; align-items: start } figure { margin: 0 } img { display: block }
    </style><h1>${title}</h1><main>${figures.join('')}</main>`);
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  const sheet = await page.screenshot({ fullPage: true, type: 'jpeg', quality: QUALITY });
  await page.close();
  return sheet;
}
