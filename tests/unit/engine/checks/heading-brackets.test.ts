import { headingBrackets } from '../../../../engine/checks/heading-brackets.ts';
import { testCheck } from './check-table.ts';

testCheck(headingBrackets, {
  // The numbering tells of （2), half of it wide.
  valid: [
    '一、学习\n（一）大会期间\n（1）审议报告',
    '我走访了(一)号楼。',
    '一、学习\n（一）大会期间\n（1）审议报告\n（2)视察',
  ],
  invalid: [
    {
      text: '一、履职\n(一)大会期间\n(1)审议报告\n(2)视察',
      found: ['(一)', '(1)', '(2)'],
      fixed: '一、履职\n（一）大会期间\n（1）审议报告\n（2）视察',
    },
  ],
});
