import * as v from 'valibot';
import { expect, it } from 'vitest';
import { LONGEST_NAME, LONGEST_TEXT } from '../../../components/panel/snippets/SnippetForm.tsx';
import { snippetMessages } from '../../../messaging/snippet-messages.ts';

const save = snippetMessages['snippets.save'];
const longest = { id: null, name: '名'.repeat(LONGEST_NAME), text: '句'.repeat(LONGEST_TEXT) };

it('takes the longest the form lets through, and nothing longer', () => {
  expect(v.is(save, longest)).toBe(true);
  expect(v.is(save, { ...longest, name: `${longest.name}名` })).toBe(false);
  expect(v.is(save, { ...longest, text: `${longest.text}句` })).toBe(false);
});

it.each(['', ' 　\n'])('refuses a sentence of nothing: %j', (text) => {
  expect(v.is(save, { ...longest, text })).toBe(false);
});

it('takes the text as it is', () => {
  const text = '　　走访〔次数〕次\n<b>';
  expect(v.parse(save, { id: 'a', name: '', text })).toEqual({ id: 'a', name: '', text });
});
