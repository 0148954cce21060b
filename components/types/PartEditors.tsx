import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AnyPartId, OwnType, PartSpec } from '../../engine/types.ts';
import { useTexts } from '../text.ts';
import { PartEditor } from './PartEditor.tsx';
import { addPart, builtInPart, changePart, movePart, ownPart, removePart } from './type-draft.ts';

/** The parts in their order, to be moved, changed, taken out and added. */
export function PartEditors({
  type,
  builtIn,
  newId,
  onChange,
}: {
  readonly type: OwnType;
  /** The parts of the type it is built on. */
  readonly builtIn: readonly PartSpec[];
  /** A name that no part has yet. */
  readonly newId: () => `own-${string}`;
  readonly onChange: (type: OwnType) => void;
}) {
  const { t } = useTexts();
  const [open, setOpen] = useState<ReadonlySet<AnyPartId>>(new Set());
  const [said, say] = useState('');
  const list = useRef<HTMLUListElement>(null);
  /** Where the keyboard goes once the list is drawn anew. */
  const next = useRef<{ readonly id: AnyPartId; readonly wanted: readonly string[] } | null>(null);
  useLayoutEffect(() => {
    if (!next.current) return;
    const { id, wanted } = next.current;
    next.current = null;
    const row = list.current?.querySelector(`[data-own-part="${id}"]`);
    const found = wanted.flatMap((what) => [...(row?.querySelectorAll<HTMLElement>(what) ?? [])]);
    found.find((element) => !element.matches(':disabled'))?.focus();
  });

  const titleOf = (id: AnyPartId) =>
    type.parts.find((part) => part.id === id)?.title.trim() || builtInTitle(id) || t('typesPartUnnamed');
  const builtInTitle = (id: AnyPartId) => builtIn.find((part) => part.id === id)?.title;
  const move = (id: AnyPartId, by: -1 | 1) => {
    const moved = movePart(type, id, by);
    const [same, other] = by < 0 ? ['up', 'down'] : ['down', 'up'];
    next.current = { id, wanted: [`[data-action=${same}]`, `[data-action=${other}]`] };
    say(t('typesMoved', titleOf(id), moved.parts.findIndex((part) => part.id === id) + 1));
    onChange(moved);
  };
  const remove = (id: AnyPartId) => {
    const at = type.parts.findIndex((part) => part.id === id);
    const beside = type.parts[at + 1] ?? type.parts[at - 1];
    if (beside) next.current = { id: beside.id, wanted: ['[data-action=open-part]'] };
    say(t('typesPartRemoved', titleOf(id)));
    onChange(removePart(type, id));
  };
  const add = (value: string) => {
    const known = builtIn.find(({ id }) => id === value);
    const part = known ? builtInPart(known) : ownPart(newId());
    next.current = { id: part.id, wanted: known ? ['[data-action=open-part]'] : ['[name=partTitle]'] };
    if (!known) setOpen(new Set([...open, part.id]));
    onChange(
      addPart(
        type,
        part,
        builtIn.map(({ id }) => id),
      ),
    );
  };
  const there = new Set(type.parts.map(({ id }) => id));
  return (
    <section aria-labelledby="types-parts">
      <h2 id="types-parts">{t('typesParts', type.parts.length)}</h2>
      <p class="quiet">{t('typesPartsHow')}</p>
      <ul class="types-parts" ref={list}>
        {type.parts.map((part, index) => (
          <PartEditor
            key={part.id}
            part={part}
            builtInTitle={builtInTitle(part.id)}
            first={index === 0}
            last={index === type.parts.length - 1}
            open={open.has(part.id)}
            onOpen={(is) => setOpen(new Set([...[...open].filter((id) => id !== part.id), ...(is ? [part.id] : [])]))}
            onChange={(some) => onChange(changePart(type, part.id, some))}
            onMove={(by) => move(part.id, by)}
            onRemove={() => remove(part.id)}
          />
        ))}
      </ul>
      <p class="visually-hidden" role="status" aria-live="polite">
        {said}
      </p>
      <div class="actions">
        <button type="button" class="small strong tall" data-action="add-own-part" onClick={() => add('')}>
          {t('typesAddOwn')}
        </button>
        {builtIn.some(({ id }) => !there.has(id)) && (
          <select
            class="adding"
            name="add-part"
            aria-label={t('typesAddBuiltIn')}
            value=""
            onChange={({ currentTarget }) => {
              const { value } = currentTarget;
              currentTarget.value = '';
              if (value !== '') add(value);
            }}
          >
            <option value="">{t('typesAddBuiltIn')}</option>
            {builtIn
              .filter(({ id }) => !there.has(id))
              .map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
          </select>
        )}
      </div>
    </section>
  );
}
