/**
 * A draft as a Word document after GB/T 9704-2012 and common practice: title 2号小标宋 centred, 一级标题 3号黑体, 二级标题
 * 3号楷体, body 3号仿宋, fixed line pitch 28 pt, first lines indented by two characters, A4.
 */
import { AlignmentType, Document, LineRuleType, Packer, Paragraph, TextRun } from 'docx';

type Style = 'title' | 'salutation' | 'heading' | 'subheading' | 'body' | 'sign-off';

const FACES: Readonly<Record<Style, string>> = {
  title: '方正小标宋简体',
  salutation: '仿宋_GB2312',
  heading: '黑体',
  subheading: '楷体_GB2312',
  body: '仿宋_GB2312',
  'sign-off': '仿宋_GB2312',
};
/** Half points. */
const [TITLE_SIZE, BODY_SIZE] = [44, 32];
/** Twentieths of a point. */
const [LINE, TWO_CHARACTERS, MILLIMETRE] = [560, 640, 56.7];
const PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: {
    top: Math.round(37 * MILLIMETRE),
    bottom: Math.round(35 * MILLIMETRE),
    left: Math.round(28 * MILLIMETRE),
    right: Math.round(26 * MILLIMETRE),
  },
};

export async function reportDocx(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    sections: [{ properties: { page: PAGE }, children: styled(text).map(paragraph) }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

interface Line {
  readonly style: Style;
  readonly text: string;
}

const SHORT = 40;
const SIGN_OFF =
  /^(述职人|汇报人|报告人|述廉人|签名|姓名|单位)[：:]|^(20\d\d|二[〇○零][〇○零一二三四五六七八九]{2})年.{2,6}日$/u;

/** Which line is what, by how it looks: the writer wrote it in a plain box. */
export function styled(text: string): readonly Line[] {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim());
  const written = lines.flatMap((line, index) => (line === '' ? [] : [index]));
  const [first, second] = written;
  const last = new Set(written.slice(-3));
  return lines.map((line, index): Line => {
    const short = [...line].length <= SHORT;
    if (index === first && short && !/[。；，：:]$/u.test(line)) return { style: 'title', text: line };
    if (short && last.has(index) && SIGN_OFF.test(line)) return { style: 'sign-off', text: line };
    if (short && (index === first || index === second) && /[：:]$/u.test(line))
      return { style: 'salutation', text: line };
    if (short && /^[一二三四五六七八九十]+、/u.test(line)) return { style: 'heading', text: line };
    if (short && /^[（(][一二三四五六七八九十]+[）)]/u.test(line)) return { style: 'subheading', text: line };
    return { style: 'body', text: line };
  });
}

function paragraph({ style, text }: Line): Paragraph {
  const face = FACES[style];
  const size = style === 'title' ? TITLE_SIZE : BODY_SIZE;
  return new Paragraph({
    spacing: { line: LINE, lineRule: LineRuleType.EXACT, before: 0, after: 0 },
    ...(style === 'title' ? { alignment: AlignmentType.CENTER } : {}),
    ...(style === 'sign-off' ? { alignment: AlignmentType.RIGHT, indent: { right: TWO_CHARACTERS } } : {}),
    ...(style === 'body' || style === 'heading' || style === 'subheading'
      ? { indent: { firstLine: TWO_CHARACTERS } }
      : {}),
    children: [new TextRun({ text: printable(text), size, font: { ascii: face, hAnsi: face, eastAsia: face } })],
  });
}

/** Without the signs that XML does not take. */
function printable(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}
