import { missingText } from '../../../../engine/checks/missing-text.ts';
import { testCheck } from './check-table.ts';

testCheck(missingText, {
  valid: [
    '我是2021年3月当选的。今年，我走访了四个村。每年，镇里都开两次会。',
    '2024\n年，我镇完成了任务。',
    '党的二十大精神，党的二十届三中全会，第十八届人大代表。',
    '他担任镇长，后任县长，又任区长助理。',
    '出生年月日一栏照填。',
  ],
  invalid: [
    { text: '本人是年3月从镇党委副书记岗位转入的。', found: ['年'] },
    { text: '在群众中树立良好形象。年，我镇人大工作被评为先进。', found: ['年'] },
    { text: '工作扎实。\n年，我镇人大工作被评为先进。', found: ['年'] },
    { text: '工作于月日开始，到月日结束。', found: ['于月日', '到月日'] },
    { text: '认真学习党的大精神和届三中全会精神。', found: ['党的大', '届三中全会'] },
    { text: '我当选为第届人大代表，后担任镇镇长。', found: ['第届', '任镇镇长'] },
  ],
});
