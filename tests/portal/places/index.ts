import { blob, crossOrigin, data, foreignFrame } from './addresses.ts';
import { blankTextarea } from './blank-textarea.ts';
import { blankTextareaAgain } from './blank-textarea-again.ts';
import { blankWrite } from './blank-write.ts';
import { blankWriteAgain } from './blank-write-again.ts';
import { designMode } from './design-mode.ts';
import { framesetNested } from './frameset-nested.ts';
import { gbk } from './gbk.ts';
import { nested3 } from './nested3.ts';
import { type Place, TEXTAREA } from './place.ts';
import { plain } from './plain.ts';
import { quirks } from './quirks.ts';
import { sandboxedSrc, sandboxedSrcdoc } from './sandboxed.ts';
import { scrolled } from './scrolled.ts';
import { shadowEditable, shadowNested, shadowOpen } from './shadow.ts';
import { dialog, late, tab } from './shown-later.ts';
import { srcdoc } from './srcdoc.ts';
import { twoReports } from './two-reports.ts';
import { xhtml } from './xhtml.ts';
import { zoomedBody, zoomedHtml } from './zoomed.ts';

/** Every place whose report must be found, judged, written into and sent. */
export const places: readonly Place[] = [
  plain,
  nested3,
  { name: 'frameset', path: '/frames' },
  framesetNested,
  blankWrite,
  blankWriteAgain,
  blankTextarea,
  blankTextareaAgain,
  srcdoc,
  sandboxedSrc,
  sandboxedSrcdoc,
  blob,
  data,
  crossOrigin,
  shadowOpen,
  shadowNested,
  shadowEditable,
  dialog,
  tab,
  late,
  {
    name: 'spa',
    path: '/spa',
    opens: ['[data-tab=report]'],
    renews: ['[data-tab=advice]', '[data-tab=report]'],
    renewed: TEXTAREA.anchor,
  },
  twoReports,
  {
    name: 'sections',
    path: '/report/sections',
    reports: [{ anchor: '[name=study]', integrity: '[name=integrity]', sentAs: 'study' }],
  },
  gbk,
  quirks,
  xhtml,
  designMode,
  zoomedBody,
];

const served = new Map([...places, foreignFrame, scrolled, zoomedHtml].map((place) => [place.name, place]));

/** The places with a page of their own at `/places/<name>`. */
export const placeNames: readonly string[] = [...served.values()].filter(({ html }) => html).map(({ name }) => name);

export const placeNamed = (name: string): Place | undefined => served.get(name);
