import type { PortalPage } from '../layout.ts';
import { expiring } from './expiring.ts';
import { frames, framesBanner, framesMenu } from './frames.ts';
import { hostile } from './hostile.ts';
import { iframe, iframeInner } from './iframe.ts';
import { late } from './late.ts';
import { list } from './list.ts';
import { login } from './login.ts';
import { many } from './many.ts';
import { notice } from './notice.ts';
import { noticeShapes } from './notice-shapes.ts';
import { removed } from './removed.ts';
import { reportContenteditable } from './report-contenteditable.ts';
import { reportMixed, reportMixedPlans } from './report-mixed.ts';
import { reportSections } from './report-sections.ts';
import { reportTabs } from './report-tabs.ts';
import { reportTextarea } from './report-textarea.ts';
import { reportTinymce } from './report-tinymce.ts';
import { reportUeditor } from './report-ueditor.ts';
import { sampleReports } from './sample-reports.ts';
import { samplesPage } from './samples.ts';
import { secret } from './secret.ts';
import { spa } from './spa.ts';

const all: readonly PortalPage[] = [
  login,
  list,
  reportTextarea,
  reportUeditor,
  reportTinymce,
  reportContenteditable,
  reportSections,
  reportMixed,
  reportMixedPlans,
  reportTabs,
  frames,
  framesBanner,
  framesMenu,
  iframe,
  iframeInner,
  notice,
  ...noticeShapes,
  samplesPage,
  sampleReports,
  late,
  spa,
  hostile,
  many,
  removed,
  expiring,
  secret,
];

/** Every page of the portal, by its path. */
export const pages: ReadonlyMap<string, PortalPage> = new Map(all.map((page) => [page.path, page]));
