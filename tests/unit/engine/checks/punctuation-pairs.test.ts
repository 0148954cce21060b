import { punctuationPairs } from '../../../../engine/checks/punctuation-pairs.ts';
import { testCheck } from './check-table.ts';

testCheck(punctuationPairs, {
  valid: [
    '我提出了《关于修路的建议》（第12号），答复为“已列入计划”。',
    '“（一）”用了半角括号(一)。',
    '要做的有两件：1）修渠；2）通电。a）清淤。',
    '他说：“我先讲一句。\n“再讲一句。\n“就讲完了。”',
    '（以下略，\n见附件）',
    '〔2026〕3号文件【要点】',
    "It's 5 o'clock.",
  ],
  invalid: [
    { text: '我提出了《关于修路的建议，当年办结。', found: ['《'] },
    { text: '走访群众（含困难户，共四十二户。', found: ['（'] },
    { text: '走访群众含困难户），共四十二户。', found: ['）'] },
    { text: '做到“三个一，件件有回音。', found: ['“'] },
    { text: '开展“三个一“活动，做到“件件有回音”。', found: ['“'], fixed: '开展“三个一”活动，做到“件件有回音”。' },
    {
      text: '开展”三个一”活动，做到“件件有回音”。',
      found: ['”'],
      fixed: '开展“三个一”活动，做到“件件有回音”。',
    },
  ],
});
