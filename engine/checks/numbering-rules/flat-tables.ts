import type { DocumentModel } from '../../model.ts';
import { lacking, repeated, type Slip } from './slip.ts';

const NUMBER = /^\d{1,2}$/;
/** A shorter column shows no row. */
const LEAST_ROWS = 4;

/** A table pasted as a line for each cell: 序号, then 1 … 2 … 3 … 5 …, where only one number is out of the row. */
export function* findFlatTableSlips({ paragraphs }: DocumentModel): Iterable<Slip> {
  const head = paragraphs.findIndex(({ text }) => text === '序号');
  if (head < 0) return;
  const column = paragraphs.slice(head + 1).filter(({ text }) => NUMBER.test(text));
  if (column.length < LEAST_ROWS || column[0]?.text !== '1') return;
  const odd = column.filter(({ text }, at) => at > 0 && Number(text) !== Number(column[at - 1]?.text) + 1);
  const [only, ...others] = odd;
  if (!only || others.length > 0) return;
  const { start, end, text } = only;
  const before = Number(column[column.indexOf(only) - 1]?.text);
  const wanted = String(before + 1);
  if (Number(text) === before + 2) yield lacking({ start, end }, text, wanted);
  if (Number(text) === before) yield repeated({ start, end }, text, wanted);
}
