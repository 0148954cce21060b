import { numbering } from '../../../../engine/checks/numbering.ts';
import { testCheck } from './check-table.ts';

const title = '2025年述职报告\n';
/** A text, what is found in it, and the text once it is mended. */
const slip = (text: string, found: string, mended: string) => ({
  text: title + text,
  found: [found],
  fixed: title + mended,
});

// Rows that count inside paragraphs, and points of another row among sections.
testCheck(numbering, {
  valid: [
    `${title}做了两件事：一是换灯，二是换船。要紧的有两条：一是守住岸线，二是看好渡口。`,
    `${title}①换灯。②换船。③换人。接访定在①号窗口。`,
    `${title}首先，查灯。再次，查船。\n首先，查人。其次，查岸。`,
    `${title}完成1、2号码头，3、4号码头明年再修。`,
    `${title}| 序号 | 任务 |\n| 1 | 修好东岸的渡口码头，换灯四盏，修栏杆两处，验收合格了 |\n| 2 | 换船 |\n| 3 | 换人 |`,
  ],
  invalid: [
    slip('一是换灯。二是换船。一是换人，都上了岗。', '一是', '一是换灯。二是换船。三是换人，都上了岗。'),
    slip(
      '一是换灯四盏。\n二是换船两条。\n一是换人三个。\n四是换牌一块。',
      '一是',
      '一是换灯四盏。\n二是换船两条。\n三是换人三个。\n四是换牌一块。',
    ),
    slip('第1点，换灯。第2点，换船。第4点，换人。', '第4', '第1点，换灯。第2点，换船。第3点，换人。'),
    slip('1、换灯四盏，2、换船两条，4、换人三个。', '4、', '1、换灯四盏，2、换船两条，3、换人三个。'),
    { text: `${title}重点有这么几项：第二，换船两条；第三，换人三个。`, found: ['第二'] },
    slip(
      '我首先查灯。其次，查船。再次，查人。首先，查岸。',
      '首先',
      '我首先查灯。其次，查船。再次，查人。最后，查岸。',
    ),
    // Once the second is mended, the one behind it comes twice.
    slip('首先查灯，其次查船，其次查人，再次查岸。', '其次', '首先查灯，其次查船，再次查人，最后查岸。'),
    slip(
      '一、渡口\n1、换灯，四盏都亮；\n2、换船，两条都新；\n三、换人，三个都上了岗。\n二、船队\n船都在。\n三、打算\n换牌一块。',
      '三、',
      '一、渡口\n1、换灯，四盏都亮；\n2、换船，两条都新；\n3、换人，三个都上了岗。\n二、船队\n船都在。\n三、打算\n换牌一块。',
    ),
    slip(
      '（一）渡口\n灯都亮。\n（二）船队\n第一，船旧了，修也修不好；第二，人少了，缺三个。\n（三、打算\n换牌一块。',
      '（三、',
      '（一）渡口\n灯都亮。\n（二）船队\n第一，船旧了，修也修不好；第二，人少了，缺三个。\n（三）打算\n换牌一块。',
    ),
  ],
});
