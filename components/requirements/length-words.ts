import type { RequiredLength } from '../../messaging/requirement-messages.ts';
import type { Translate } from '../text.ts';

/** `1500至2000字`, `不超过2000字`; '' for a length that is still open. */
export function lengthWords(
  { about, least, most }: Pick<RequiredLength, 'about' | 'least' | 'most'>,
  t: Translate,
): string {
  if (about && least !== null) return t('lengthAbout', least);
  if (least !== null && most !== null) return t('lengthRange', least, most);
  if (most !== null) return t('lengthMost', most);
  return least === null ? '' : t('lengthLeast', least);
}
