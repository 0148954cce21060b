/** Made-up states of 常用语句 in the panel. The sentences are invented for this page. */
import {
  CLOSED_SHELF,
  type Snippet,
  type SnippetActions,
  type SnippetShelf,
} from '../../components/panel/snippets/shelf.ts';

const still = () => undefined;

export const SNIPPET_ACTIONS: SnippetActions = {
  turn: still,
  search: still,
  show: still,
  save: still,
  insert: still,
  copy: still,
  remove: still,
  putBack: still,
};

const snippet = (id: string, text: string, name = ''): Snippet => ({ id, name, text, order: 1 });

const VISITS = snippet(
  'visits',
  '全年走访选民〔次数〕次，收集意见建议〔件数〕件，其中已办结〔办结件数〕件，办结率〔百分比〕；走访〔次数〕次中有〔户数〕户是困难家庭。',
  '走访选民',
);
const SOME = [
  VISITS,
  snippet('thanks', '感谢各位选民一直以来的信任和支持，请大家批评指正。'),
  snippet('study', '参加〔单位〕组织的代表培训〔次数〕次，撰写心得体会〔篇数〕篇。', '学习培训'),
];
const MANY = Array.from({ length: 60 }, (_, index) => snippet(`many-${index}`, `第${index + 1}条，到〔村名〕走访。`));

const open: SnippetShelf = { ...CLOSED_SHELF, open: true, most: 500 };

export const SNIPPET_SHELVES: Readonly<Record<string, SnippetShelf>> = {
  empty: { ...open, snippets: [] },
  some: { ...open, snippets: SOME },
  removed: { ...open, snippets: SOME.slice(1), removed: VISITS },
  many: { ...open, snippets: MANY },
  'none-found': { ...open, snippets: MANY, query: '培训' },
  full: { ...open, snippets: SOME, most: 3 },
  adding: { ...open, snippets: SOME, view: { kind: 'edit', draft: { id: null, name: '', text: '' } } },
  'too-long': {
    ...open,
    snippets: SOME,
    view: { kind: 'edit', draft: { ...VISITS, text: VISITS.text.repeat(40) } },
  },
  filling: {
    ...open,
    snippets: SOME,
    view: { kind: 'fill', snippet: VISITS, values: new Map([['次数', '126']]) },
  },
};
