import { describe, expect, it } from 'vitest';
import { bearsSecrecyMark } from '../../../page/secrecy.ts';

describe('a mark of secrecy', () => {
  it.each([
    '机密★',
    '述职报告（秘密★3年）',
    '绝密★长期',
    '密级：机密',
    '密级\t秘密\n标题',
    '密级: 秘密★1年　份号：000001',
    '文件密级：绝密 请勿外传',
    '秘密★1年\n关于开展述职的通知',
  ])('%s', (words) => expect(bearsSecrecyMark(words)).toBe(true));
});

describe('no mark', () => {
  it.each([
    '密级： 公开 秘密 机密 绝密',
    '密级：秘密 机密 绝密',
    '密级\t绝密\n机密\n秘密\n公开',
    '密级：□秘密 □机密',
    '公开\n秘密★1年\n机密★5年\n绝密★10年',
    '本人严格保守国家秘密，认真做好机密文件的管理。',
    '严禁在本系统处理秘密、机密、绝密信息',
    '密级为秘密及以上的文件不得上传',
    '密级：',
  ])('%s', (words) => expect(bearsSecrecyMark(words)).toBe(false));
});
