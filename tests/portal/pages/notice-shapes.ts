import { layout, type PortalPage, plainDocument, sideMenu } from '../layout.ts';

const TITLE = '关于报送2026年度述职报告的通知';
const INTRO = '各乡镇人大主席团，县人大代表：现将2026年度人大代表述职报告报送工作通知如下。';
const CONTENT =
  '述职报告应当包括以下内容：（一）学习法律和人大业务的情况；（二）出席会议、联系选民的情况；（三）廉洁自律情况；（四）存在的问题；（五）明年打算。';
const LENGTH = '述职报告不少于1500字。';
const DEADLINE = '请于2026年12月18日前报县人大常委会代表工委。';
const paragraphs = [INTRO, `一、${CONTENT}`, `二、${LENGTH}`, `三、${DEADLINE}`];
const article = `<h1>${TITLE}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}`;

/** A page at `/notice/<name>`: the same notice as offices really put it up. */
const shape = (name: string, html: PortalPage['html'], type?: string): PortalPage => ({
  path: `/notice/${name}`,
  title: TITLE,
  html,
  ...(type === undefined ? {} : { type }),
});

const crumbs = ['个人办公', '通知公告', '正文'];

/** A scan of the paper: hardly a word on the page that is not the portal's own. */
const scan = (lines: readonly string[]) =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns='http://www.w3.org/2000/svg' width='720' height='420'><rect width='720' height='420' fill='#fdfbf4'/>${lines
      .map((line, index) => `<text x='30' y='${60 + 44 * index}' font-size='18'>${line.slice(0, 36)}</text>`)
      .join('')}</svg>`,
  )}`;
const picture = shape('picture', () =>
  layout({
    title: '通知公告',
    crumbs,
    body: `<div class="panel article"><img alt="" width="720" height="420" src="${scan([TITLE, ...paragraphs])}"></div>`,
  }),
);

/** `of=` names the host the frame's document is fetched from; the page's own without it. */
const framed = shape('framed', (query) =>
  layout({
    title: '通知公告',
    crumbs,
    body: `<div class="panel"><iframe title="正文" src="${/^http:\/\/[\w.:]+$/.exec(query.get('of') ?? '')?.[0] ?? ''}/notice/framed-inner" style="width:100%;height:420px;border:0"></iframe></div>`,
  }),
);
const framedInner = shape('framed-inner', () => plainDocument(TITLE, article));

/** The old entrance, where the address of the page is that of its frames. */
const frameset = shape(
  'frameset',
  () => `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>旧版入口</title></head>
<frameset cols="180,*"><frame src="/frames/menu"><frame src="/notice/framed-inner"></frameset></html>`,
);

const gbk = shape(
  'gbk',
  () => `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>${TITLE}</title></head>
<body>${sideMenu()}<center>${article}</center></body></html>`,
  'text/html; charset=gb2312',
);

/** Laid out in tables, and what is asked for in one of rows and columns, as old portals have it. */
const tables = shape('tables', () =>
  plainDocument(
    TITLE,
    `<table width="980" align="center"><tr><td width="180" valign="top">${sideMenu()}</td><td valign="top"><table width="100%">
<tr><td align="center"><b>${TITLE}</b></td></tr><tr><td>${INTRO}</td></tr><tr><td><table border="1" width="100%">
<tr><td>项目</td><td>要求</td></tr><tr><td>述职内容</td><td>${CONTENT}</td></tr><tr><td>字数</td><td>${LENGTH}</td></tr><tr><td>报送时间</td><td>${DEADLINE}</td></tr>
</table></td></tr></table></td></tr></table>`,
  ),
);

/** One page of the paper, with words that can be marked and copied. */
const pdf = shape('paper.pdf', () => pdfOf([TITLE, ...paragraphs]), 'application/pdf');

/** The paper in a frame of the portal's page, as attachments are shown. */
const pdfFramed = shape('paper-framed', () =>
  layout({
    title: '通知公告',
    crumbs,
    body: '<div class="panel article"><iframe title="附件" src="/notice/paper.pdf" style="width:100%;height:420px;border:0"></iframe></div>',
  }),
);

/** A PDF in plain ASCII: the words by number, in a font that every viewer has or stands something in for. */
function pdfOf(lines: readonly string[]): string {
  const hex = (text: string) =>
    [...text].map((one) => (one.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join('');
  const words = lines.map((line, index) => `1 0 0 1 50 ${780 - 24 * index} Tm <${hex(line)}> Tj`).join('\n');
  const content = `BT /F 12 Tf\n${words}\nET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 7 0 R >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -250 1000 1000] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 80 >>',
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  return `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
}

export const noticeShapes: readonly PortalPage[] = [
  picture,
  framed,
  framedInner,
  frameset,
  gbk,
  tables,
  pdf,
  pdfFramed,
];
