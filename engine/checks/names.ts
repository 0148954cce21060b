import type { DocumentModel } from '../model.ts';
import { findZones } from '../parts/frame/zones.ts';
import { excerptAt } from '../text/excerpt.ts';
import { SURNAMES } from '../text/surnames.ts';
import type { Edit, Span } from '../types.ts';
import type { Check } from './types.ts';

const id = 'names';
const severity = 'warning';

// Opens with the words and looks behind after them, which lets the search skip along.
/** 大家好，我叫何小川， but not 我叫他慢一点， */
const INTRODUCED = /我叫(?<=(?:^|[。！？：，,:!.\s])我叫)[ \u3000]?(\p{Script=Han}{2,3})(?=[，。,；;、：:\s（(]|$)/dgu;
/** 述职人：何 小 川 at the end of a line. */
const SIGNED =
  /(?:述职人|报告人|汇报人|述廉人|检查人|承诺人)[：:][ \u3000]*(\p{Script=Han}(?:[ \u3000]*\p{Script=Han}){1,3})(?=[ \u3000]*(?:$|[\r\n]))/dgu;
/** Unfilled, or hidden on purpose. */
const NO_NAME = /某|姓名|签名|本人|盖章/u;
/** Whose place it is shows in what follows: 镇人大, 镇党委, 镇长 … */
const OF_A_POST = '(?=人大|党委|政府|人民政府|党工委|纪委|街道办|镇长|乡长|县长|区长|局长|书记|主席|主任|副|第)';
/** 全镇、我镇、乡镇: nobody's name. */
const NOBODYS = /[我全本各该此乡城村建集市县区小大老新上下]$/u;

interface Remark extends Span {
  readonly message: string;
  readonly fix?: Edit;
}

/** Another person's name or place left over from a copied text (姓名、单位与本人不符). The writer's own stay on this computer. */
export const names: Check = {
  id,
  severity,
  *run(doc, { writer }) {
    const remarks = [...findNames(doc, writer?.name), ...(writer?.unit ? findPlaces(doc, writer.unit) : [])];
    for (const { message, fix, ...span } of remarks.sort((a, b) => a.start - b.start)) {
      yield { rule: id, severity, message, ...excerptAt(doc.text, span), ...(fix && { fix }) };
    }
  },
};

function* findNames({ text }: DocumentModel, own: string | undefined): Iterable<Remark> {
  if (!text.includes('我叫') && !text.includes('人：') && !text.includes('人:')) return;
  const said = [INTRODUCED, SIGNED]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .flatMap(({ 1: name = '', indices }) => {
      const [start = 0, end = 0] = indices?.[1] ?? [];
      return SURNAMES.includes(name.charAt(0)) && !NO_NAME.test(name) ? [{ name: bare(name), start, end }] : [];
    })
    .sort((a, b) => a.start - b.start);
  const expected = own ? bare(own) : said[0]?.name;
  for (const { name, start, end } of said) {
    if (expected === undefined || name === expected) continue;
    const message = own
      ? `这里写的是“${name}”，不是您的姓名“${expected}”，请核对是不是范文里留下的。`
      : `前面写的是“${expected}”，这里却是“${name}”，请核对姓名。`;
    yield { start, end, message, ...(own && { fix: { start, end, insert: expected } }) };
  }
}

/** Places of the writer's unit (云溪镇 of 云溪镇人大), against those that head and sign the text. */
function* findPlaces(doc: DocumentModel, unit: string): Iterable<Remark> {
  const { head, tail } = findZones(doc);
  const opening = doc.paragraphs[head.length];
  const zones = [...head, ...(opening ? [opening] : []), ...tail];
  for (const [, core = '', suffix = ''] of unit.matchAll(/(\p{Script=Han}{2,4}?)(省|市|县|区|镇|乡|街道|村|社区)/gu)) {
    const pattern = new RegExp(`(\\p{Script=Han}{2})${suffix}${OF_A_POST}`, 'gu');
    for (const zone of zones) {
      for (const match of doc.text.slice(zone.start, zone.end).matchAll(pattern)) {
        const [, name = ''] = match;
        const start = zone.start + match.index;
        const end = start + name.length + suffix.length;
        if (NOBODYS.test(name) || doc.text.slice(0, start + name.length).endsWith(core)) continue;
        const message = `这里写的是“${name}${suffix}”，不是您单位所在的“${core}${suffix}”，请核对是不是范文里留下的。`;
        yield { start, end, message };
      }
    }
  }
}

function bare(name: string): string {
  return name.replace(/[ \u3000]/gu, '');
}
