import { doubledMarks } from '../../../../engine/checks/doubled-marks.ts';
import { testCheck } from './check-table.ts';

testCheck(doubledMarks, {
  valid: ['走访四十二户。办结！！真的？！……完了。', '他说：“好。”我记下了；又去。'],
  invalid: [
    { text: '走访四十二户，，办结三件。。', found: ['，，', '。。'], fixed: '走访四十二户，办结三件。' },
    { text: '少了被监督的自觉，。再就是怕得罪人。', found: ['，。'], fixed: '少了被监督的自觉。再就是怕得罪人。' },
    { text: '修路、架桥、、通水，等等。。。', found: ['、、', '。。。'], fixed: '修路、架桥、通水，等等……' },
  ],
});
