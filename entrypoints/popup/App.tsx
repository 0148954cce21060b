import { useEffect, useMemo, useState } from 'preact/hooks';
import { outlineParagraphs } from '../../components/outline-text.ts';
import type { OutlineChoice, PopupNotice } from '../../components/popup/actions.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import { reportYear, rolesOf, suggestOutline } from '../../engine/index.ts';
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

  const look = () => {
    currentPage().then(setPage, (error: unknown) => setNotice({ failed: String(error) }));
  };
  useEffect(look, []);

  const paragraphs = useMemo(() => outlineParagraphs(suggestOutline(choice.type, choice)), [choice]);
  const choose = (next: OutlineChoice) => {
    setNotice(null);
    setChoice(next);
  };
  return (
    <Popup
      site={page?.site}
      choice={choice}
      roles={rolesOf(choice.type)}
      years={YEARS}
      paragraphs={paragraphs}
      notice={notice}
      actions={requests({ page, paragraphs, choose, tell: setNotice, changed: look })}
    />
  );
}
