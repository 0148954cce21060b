import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { send } from '../messaging/client.ts';
import { type FramePlace, REPORTS } from '../page/frame-reports.ts';
import { watchSubmits } from '../page/submits.ts';

/** Set while this script watches for a page script, so that a second injection steps back. */
const WATCHED = Symbol.for('shuzhi.watched');

/** Brought into frames that hold an open report, and into no other. */
export default defineUnlistedScript(() => {
  const place = globalThis as FramePlace & { [WATCHED]?: unknown };
  const reports = place[REPORTS];
  if (!reports || place[WATCHED] === reports) return;
  place[WATCHED] = reports;
  const tell = (told: Promise<null>) => {
    // A background that cannot be reached can do nothing about it either; the text is kept all the same.
    told.catch(() => undefined);
  };
  watchSubmits(reports, {
    near: (key, area) => tell(send('submit.near', { key, area })),
    submitted: (key, at) => tell(send('submit.sent', { key, at, lifetime: reports.standing().lifetime })),
    refused: (key) => tell(send('submit.ended', { key, refused: true })),
    settled: (key) => tell(send('submit.ended', { key, refused: false })),
  });
});
