import { type Place, page } from './place.ts';

const row = (label: string, name: string): string =>
  `<tr><th>${label}</th><td><textarea name="${name}" style="width:700px;height:320px"></textarea></td></tr>`;

/** Two reports to be judged apart. */
export const twoReports: Place = {
  name: 'two-reports',
  reports: [
    { anchor: 'textarea[name=duty]', sentAs: 'duty' },
    { anchor: 'textarea[name=annual]', sentAs: 'annual' },
  ],
  html: () =>
    page(
      `<form method="post" action="/submit"><h2>人大代表年度述职报告填报</h2><table class="form">${row('述职报告正文', 'duty')}${row('述责述廉报告正文', 'annual')}</table><p><button type="submit">提交</button></p></form>`,
    ),
};
