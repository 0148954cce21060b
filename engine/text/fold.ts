/**
 * Folding for matching: full width to half, traditional to simplified, unfilled marks to one mark, blanks away.
 * Only ever used to compare; what is shown to the writer is always a slice of the text as given.
 */

/** Traditional forms met in reports, each followed by its simplified one. */
const TRADITIONAL =
  '報报職职責责義义務务議议審审選选舉举學学習习實实際际問问題题計计劃划總总結结進进協协調调組组織织員员會会區区鄉乡鎮镇縣县黨党廉廉潔洁紀纪監监督督執执權权為为們们與与對对從从來来時时間间個个這这還还過过後后發发現现開开關关幹干部部農农業业產产經经濟济變变動动當当應应該该須须將将傳传統统領领導导識识認认維维護护衛卫療疗醫医藥药環环境境質质優优異异場场園园國国際际長长門门風风氣气無无點点熱热數数據据標标準准備备決决視视見见覺觉觀观規规則则費费貨货貪贪賄贿購购車车輛辆軍军轉转輕轻達达遠远運运連连適适邊边還还鄰邻鄭郑採采釋释鉅巨錢钱銀银鐵铁鋪铺錄录鍵键鎖锁隊队階阶隨随險险難难雖虽雙双離离電电靈灵響响頁页項项順顺須须預预頓顿頭头顧顾願愿類类飛飞養养館馆駐驻驗验魚鱼鳥鸟麥麦點点齊齐齡龄龍龙聲声聽听聯联肅肃脅胁腦脑腳脚膽胆臨临舊旧華华萬万葉叶蓋盖處处號号術术補补裝装複复褲裤親亲討讨訓训記记訪访設设許许訴诉評评詞词試试詢询話话誠诚說说請请論论諾诺謀谋講讲謝谢證证譽誉讀读讓让豐丰負负財财貢贡貧贫責责貴贵買买貿贸賞赏賠赔賣卖贈赠贊赞趕赶跡迹踐践躍跃辦办辭辞農农遲迟遺遗醜丑鄉乡釐厘針针鋼钢鎮镇閉闭閱阅闊阔陣阵陰阴陳陈陸陆陽阳雜杂雞鸡雲云霧雾靜静韻韵飯饭飲饮餘余騙骗髒脏鬧闹團团圍围圖图報报壓压壞坏壩坝夠够奪夺奮奋婦妇媽妈孫孙寫写寬宽寧宁審审專专尋寻屆届屬属歲岁島岛帶带幫帮幣币幾几庫库廠厂廣广廢废廳厅彈弹強强徑径復复徵征德德愛爱慣惯態态慮虑慶庆憂忧憲宪憶忆懂懂懇恳戰战戶户拋抛挾挟捨舍掃扫掛挂採采揚扬換换損损搖摇撥拨擁拥擇择擊击擔担據据擠挤擬拟擴扩攜携敗败敵敌斷断於于昇升晉晋暫暂曉晓書书朧胧東东條条業业極极榮荣構构樓楼樂乐樣样樹树橋桥機机檔档檢检權权歡欢歷历歸归殘残殺杀氣气決决沒没況况淚泪淨净減减湊凑渠渠溝沟滅灭滿满漁渔漢汉漲涨潔洁澤泽濃浓災灾為为烏乌無无煙烟煩烦熱热燈灯爐炉爭争牆墙獎奖獨独獲获現现環环產产畢毕畫画異异疊叠療疗盜盗盡尽監监盤盘睜睁礦矿礙碍禮礼種种稱称積积穩稳窮穷競竞筆笔築筑簡简簽签糧粮紅红約约級级納纳純纯紙纸細细終终組组絕绝給给統统經经綠绿維维網网緊紧線线編编練练縮缩績绩縱纵織织繞绕繼继續续罰罚義义';

/** By UTF-16 unit: what it is folded to; 0 for what is left out. */
const FOLDED = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
for (let i = 0; i + 1 < TRADITIONAL.length; i += 2) FOLDED[TRADITIONAL.charCodeAt(i)] = TRADITIONAL.charCodeAt(i + 1);
for (let unit = 0xff01; unit <= 0xff5e; unit += 1) FOLDED[unit] = unit - 0xfee0;
for (const quote of '“”„〝〞') FOLDED[quote.charCodeAt(0)] = '"'.charCodeAt(0);
for (let unit = 0; unit < 0x10000; unit += 1) {
  if (/[\s\u3000\u200b-\u200f\u2060\ufeff]/u.test(String.fromCharCode(unit))) FOLDED[unit] = 0;
}
/** Units turned into a string at once; more would overflow the stack. */
const PIECE = 4096;
const room = new Uint16Array(PIECE);

/** The text folded for matching. Lengths change: a match says that something is there, not where. */
export function fold(text: string): string {
  let folded = '';
  for (let from = 0; from < text.length; from += PIECE) {
    const to = Math.min(text.length, from + PIECE);
    let length = 0;
    for (let at = from; at < to; at += 1) {
      const unit = FOLDED[text.charCodeAt(at)] ?? 0;
      if (unit === 0) continue;
      room[length] = unit;
      length += 1;
    }
    // Spreading a typed array walks an iterator; `apply` takes it as it is.
    folded += Reflect.apply(String.fromCharCode, undefined, room.subarray(0, length)) as string;
  }
  return folded;
}

/** A text folded once, whose matches can be shown in the text as given. */
export interface TracedText {
  readonly folded: string;
  /** Where the unit at `index` of `folded` stands in the text as given; its length at the end. */
  origin(index: number): number;
}

export function foldTraced(text: string): TracedText {
  const units: string[] = [];
  const origins: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const unit = FOLDED[text.charCodeAt(at)] ?? 0;
    if (unit === 0) continue;
    units.push(String.fromCharCode(unit));
    origins.push(at);
  }
  return { folded: units.join(''), origin: (index) => origins[index] ?? text.length };
}
