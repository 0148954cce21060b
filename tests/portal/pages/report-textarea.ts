import { layout, type PortalPage, textareaForm } from '../layout.ts';

export const reportTextarea: PortalPage = {
  path: '/report/textarea',
  title: '述职报告填报',
  html: (query) =>
    layout({
      title: '述职报告填报',
      crumbs: ['代表述职', '述职报告填报'],
      body: textareaForm,
      bare: query.get('bare') === '1',
    }),
};
