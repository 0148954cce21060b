/** What the check of a build's floor would stumble over by name alone, and why it need not. */

export interface Guarded {
  /** As `readScript` and its neighbours name it. */
  readonly name: string;
  /** The source that asks for it, and the words there by which it does without. */
  readonly file: string;
  readonly guard: string;
  readonly without: string;
}

export const GUARDED: readonly Guarded[] = [
  {
    name: 'CSS.highlights',
    file: 'editors/rich/highlight.ts',
    guard: 'if (!view?.CSS.highlights) return;',
    without: '定位时没有底色，只选中那一段',
  },
  {
    name: '.Highlight',
    file: 'editors/rich/highlight.ts',
    guard: 'if (!view?.CSS.highlights) return;',
    without: '同上',
  },
  {
    name: '.responseStatus',
    file: 'entrypoints/background/landings.ts',
    guard: 'arrival?.responseStatus ?? 0',
    without: '提交以后少看一个迹象（状态码），其余的照样看',
  },
  {
    name: '.storageBuckets',
    file: 'storage/db.ts',
    guard: 'if (!buckets) return open(',
    without: '数据库坏到打不开时，另建的一个和坏的在同一个文件夹里，不一定打得开；草稿的副本在别处',
  },
  {
    name: '{matchOriginAsFallback}',
    file: 'entrypoints/background/sites.ts',
    guard: "if (!String(error).includes('matchOriginAsFallback')) throw error;",
    without: '另外启用的网站里，没有自己地址的框架（about:、blob:）不检查',
  },
  {
    name: 'manifest web_accessible_resources.use_dynamic_url',
    file: 'wxt.config.ts',
    guard: 'use_dynamic_url: true',
    without: '面板的地址不是每次都换，网页可以猜到装了扩展；读不到面板里的内容',
  },
];

/** Names that some newer object of the browser's shares by chance, each with whose it is here. */
export const OWN_NAMES: Readonly<Record<string, string>> = {
  '.confidence': 'how sure the engine is of a kind of report',
  '.config': 'docx',
  '.difference': 'components/compare',
  '.drop': 'session: what is forgotten with a tab',
  '.end': 'a span’s end',
  '.indexedDB': 'the global one, as a member of globalThis',
  '.isError': 'underscore, in mammoth',
  '.login': 'session/submitting',
  '.role': 'a writer’s role (身份)',
  '.share': 'a part’s share of the length',
  '.take': 'what is taken of a list, in older ways',
  '.timeout': 'diff',
  '.toArray': 'underscore, in mammoth',
  '.try': 'bluebird, in mammoth',
  '.watch': 'editors: follows an editor’s text',
  '{filter}': 'an option of the drafts’ page and of mammoth',
};
