import { dates } from '../../../../engine/checks/dates.ts';
import { testCheck } from './check-table.ts';

const report = '2025年述职报告\n各位选民：\n我走访了四十二户。\n述职人：何小川\n';

testCheck(dates, {
  valid: [
    `${report}2025年12月5日`,
    `${report}二〇二五年十二月五日`,
    '2024年2月29日下乡，见第3.12.5条，版本2024.8.20已装，/2024-08-20/a.html，电话2024-08-20-1。',
    '2025年12月我当选。我去了。又回来。再去。述职。',
    '今年3月至2026年5月间，走访三次。',
  ],
  invalid: [
    { text: `${report}2024-08-20`, found: ['2024-08-20'], fixed: `${report}2024年8月20日` },
    { text: `${report}2024.8.20\n`, found: ['2024.8.20'], fixed: `${report}2024年8月20日\n` },
    { text: '我于2019/1/2任职。', found: ['2019/1/2'], fixed: '我于2019年1月2日任职。' },
    { text: `${report}2025年01月05日`, found: ['2025年01月05日'], fixed: `${report}2025年1月5日` },
    { text: '会议定于2025年2月29日召开，13月是没有的，2025年13月1日也是。', found: ['2025年2月29日', '2025年13月1日'] },
    { text: `${report}2025年12月`, found: ['2025年12月'] },
    { text: `${report}二〇二五年十二月`, found: ['二〇二五年十二月'] },
  ],
});
