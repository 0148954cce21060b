import type { ComponentChildren } from 'preact';
import type { Quoted } from '../../messaging/requirement-messages.ts';
import { useTexts } from '../text.ts';

/** One thing the notice asks for: taken or not, what it is, and the sentence that says so. */
export function QuotedRow({
  ticked,
  label,
  quoted,
  data,
  onTick,
  onRemove,
  children,
}: {
  readonly ticked: boolean;
  /** What the tick is for, where the row's own words do not say it. */
  readonly label: string;
  readonly quoted: Quoted;
  /** What kind of row it is, for those who look for it. */
  readonly data: string;
  readonly onTick: (ticked: boolean) => void;
  /** Only what was added by hand can be taken out. */
  readonly onRemove?: () => void;
  readonly children?: ComponentChildren;
}) {
  const { t } = useTexts();
  return (
    <li class="asked" data-asked={data} data-ticked={ticked}>
      <label class="tick">
        <input
          type="checkbox"
          checked={ticked}
          aria-label={label}
          onChange={({ currentTarget }) => onTick(currentTarget.checked)}
        />
      </label>
      <div class="asked-words">
        {children}
        {quoted.sentence !== '' && <Sentence quoted={quoted} />}
        {onRemove && (
          <p class="quiet">
            {t('requirementsByHand')}{' '}
            <button type="button" class="plain" data-action="take-out" onClick={onRemove}>
              {t('requirementsTakeOut')}
            </button>
          </p>
        )}
      </div>
    </li>
  );
}

function Sentence({ quoted: { words, sentence } }: { readonly quoted: Quoted }) {
  const at = words === '' ? -1 : sentence.indexOf(words);
  return (
    <p class="evidence" lang="zh-CN">
      <q>
        {at < 0 ? (
          sentence
        ) : (
          <>
            {sentence.slice(0, at)}
            <mark>{words}</mark>
            {sentence.slice(at + words.length)}
          </>
        )}
      </q>
    </p>
  );
}
