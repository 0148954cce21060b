import { describe, expect, it } from 'vitest';
import { type FrameWords, whyUnread } from '../../../sources/unread-page.ts';

const frame = (some: Partial<FrameWords> = {}): FrameWords => ({
  ...{ text: '', contentType: 'text/html', pictures: 0, host: 'oa.practice.gov.cn', foreign: [] },
  ...some,
});
/** What stands in the menus and at the foot of a portal: long, and not one sentence. */
const MENUS =
  '个人办公\n通知公告\n述职报告填报\n版权所有　技术支持：县政务信息中心　建议使用1024×768以上分辨率浏览\n'.repeat(9);
const ARTICLE = '各代表小组：现将有关事项通知如下，请认真做好各项工作。\n'.repeat(9);

describe('why nothing was found on a page', () => {
  it.each<[string, readonly FrameWords[], ReturnType<typeof whyUnread>]>([
    ['a page with words', [frame({ text: ARTICLE })], undefined],
    ['a page with words and a picture', [frame({ text: ARTICLE, pictures: 2 })], undefined],
    ['a page with words in a frame, and a picture', [frame({ pictures: 1 }), frame({ text: ARTICLE })], undefined],
    ['an empty page', [frame()], undefined],
    ['no frame that answered', [], undefined],
    ['a scan among the menus of a portal', [frame({ text: MENUS, pictures: 1 })], 'pictures'],
    ['a scan in a frame', [frame({ text: MENUS }), frame({ pictures: 1 })], 'pictures'],
    ['a PDF', [frame({ contentType: 'application/pdf' })], 'pdf'],
    ['a PDF in a frame', [frame({ text: MENUS }), frame({ contentType: 'application/pdf' })], 'pdf'],
    ['a frame of another site', [frame({ text: MENUS, foreign: ['files.example.cn'] })], 'elsewhere'],
    ['words beside a frame of another site', [frame({ text: ARTICLE, foreign: ['ads.example.cn'] })], undefined],
    [
      'a frame of another site that could be read',
      [frame({ foreign: ['files.example.cn'] }), frame({ host: 'files.example.cn' })],
      undefined,
    ],
  ])('%s', (_, frames, why) => expect(whyUnread(frames)).toBe(why));
});
