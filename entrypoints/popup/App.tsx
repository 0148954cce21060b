import { useEffect, useMemo, useState } from 'preact/hooks';
import { OFFERED_TYPES } from '../../components/document-type-names.ts';
import { outlineParagraphs } from '../../components/outline-text.ts';
import type { OutlineChoice, PopupNotice } from '../../components/popup/actions.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import { type OwnType, reportYear, rolesOf, suggestOutline } from '../../engine/index.ts';
import { send } from '../../messaging/client.ts';
import { requests } from './requests.ts';
import { type CurrentPage, currentPage } from './site.ts';

const TODAY = new Date();
const THIS_YEAR = TODAY.getFullYear();
const YEARS = [THIS_YEAR + 1, THIS_YEAR, THIS_YEAR - 1, THIS_YEAR - 2];
const USUAL: OutlineChoice = { type: 'deputy-report', role: '', period: 'annual', year: reportYear(TODAY) };

export function App() {
  const [page, setPage] = useState<CurrentPage>();
  const [notice, setNotice] = useState<PopupNotice | { readonly failed: string } | null>(null);
  const [choice, setChoice] = useState<OutlineChoice>(USUAL);

  const [ownTypes, setOwnTypes] = useState<readonly OwnType[]>([]);
  const ownType = ownTypes.find(({ id }) => id === choice.type);
  // The first where a type of one's own went meanwhile.
  const type = OFFERED_TYPES.find((id) => id === choice.type) ?? ownType?.base ?? 'deputy-report';

  const look = () => {
    currentPage().then(setPage, (error: unknown) => setNotice({ failed: String(error) }));
  };
  useEffect(look, []);
  useEffect(() => {
    send('types.list', {}).then(setOwnTypes, (error: unknown) => setNotice({ failed: String(error) }));
  }, []);

  const paragraphs = useMemo(
    () => outlineParagraphs(suggestOutline(type, { ...choice, ...(ownType ? { ownType } : {}) })),
    [choice, ownType],
  );
  const choose = (next: OutlineChoice) => {
    setNotice(null);
    setChoice(next);
  };
  return (
    <Popup
      site={page?.site}
      choice={choice}
      ownTypes={ownTypes}
      roles={ownType ? [] : rolesOf(type)}
      years={YEARS}
      paragraphs={paragraphs}
      notice={notice}
      actions={requests({ page, paragraphs, choose, tell: setNotice, changed: look })}
    />
  );
}
