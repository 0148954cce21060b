import { numerals } from '../../../../engine/checks/numerals.ts';
import { testCheck } from './check-table.ts';

testCheck(numerals, {
  valid: [
    '二〇二六年一月五日，2026年1月5日，一九八七年，占30%，百分之三十，二十几户，20多户，百分之一。',
    '2026年第三季度、2026年一年、电话10几号键。'.replace('10几', '1几'),
    '3月、四月各一次；一二零零年代号。',
  ],
  invalid: [
    { text: '2026年三月我当选。', found: ['2026年三月'], fixed: '2026年3月我当选。' },
    { text: '2026年十二月二十五日', found: ['2026年十二月二十五日'], fixed: '2026年12月25日' },
    { text: '二〇二六年3月5日', found: ['二〇二六年3月5日'], fixed: '2026年3月5日' },
    { text: '二零二六年一月', found: ['二零二六年'], fixed: '二〇二六年一月' },
    { text: '二○二五年度', found: ['二○二五年'], fixed: '二〇二五年度' },
    { text: '占百分之30.5，走访20几户。', found: ['百分之30.5', '20几'], fixed: '占30.5%，走访二十几户。' },
  ],
});
