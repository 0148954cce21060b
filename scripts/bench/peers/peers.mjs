// Checkers of the same kind, each made ready once and then run on a text. Plain JavaScript: half of them bring no types.
import { TextlintKernel } from '@textlint/kernel';
import textPlugin from '@textlint/textlint-plugin-text';
import autocorrect from 'autocorrect-node';
import { Dialect, LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import { lint as markdownlint } from 'markdownlint/sync';
import { remark } from 'remark';
import recommended from 'remark-preset-lint-recommended';
import japanese from 'textlint-rule-preset-japanese';
import { run as zhlint } from 'zhlint';

/** The tools for markdown see the headings as they would be written there. */
const asMarkdown = (text) =>
  text.replace(/^(?=[一二三四五六七八九十]+、)/gmu, '## ').replace(/^(?=（[一二三四五])/gmu, '### ');
/** English of the same length in bytes, for the checker that reads English. */
const ENGLISH = 'This year I has visited forty households and answered there questions about the road. ';
const asEnglish = (text) => ENGLISH.repeat(Math.ceil((text.length * 3) / ENGLISH.length)).slice(0, text.length * 3);

const kernel = new TextlintKernel();
const textlint = (rules) => (text) =>
  kernel.lintText(text, {
    ext: '.txt',
    plugins: [{ pluginId: 'text', plugin: textPlugin.default ?? textPlugin }],
    rules,
  });
const preset = japanese.default ?? japanese;
const presetRules = Object.entries(preset.rules).map(([ruleId, rule]) => ({
  ruleId,
  rule: rule.default ?? rule,
  options: preset.rulesConfig[ruleId],
}));
const harper = new LocalLinter({ binary, dialect: Dialect.American });

export const peers = [
  {
    name: 'markdownlint (MD043 only)',
    prepare: asMarkdown,
    run: (text) => markdownlint({ strings: { text }, config: { default: false, MD043: { headings: ['*'] } } }),
  },
  { name: 'markdownlint (all rules)', prepare: asMarkdown, run: (text) => markdownlint({ strings: { text } }) },
  {
    name: 'remark-lint (recommended)',
    prepare: asMarkdown,
    run: (text) => remark().use(recommended).processSync(text),
  },
  { name: 'zhlint', prepare: asMarkdown, run: (text) => zhlint(text, { rules: { preset: 'default' } }) },
  { name: 'autocorrect', prepare: (text) => text, run: (text) => autocorrect.lintFor(text, 'txt') },
  { name: 'textlint (no rules)', prepare: (text) => text, run: textlint([]) },
  { name: 'textlint (preset-japanese)', prepare: (text) => text, run: textlint(presetRules) },
  { name: 'harper.js (English)', prepare: asEnglish, run: (text) => harper.lint(text) },
];
