import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { DOCUMENT_TYPE_NAMES } from '../../components/document-type-names.ts';
import { TypeForm } from '../../components/types/TypeForm.tsx';
import { TypeList } from '../../components/types/TypeList.tsx';
import { Types, type TypesNotice } from '../../components/types/Types.tsx';
import { TypesImport } from '../../components/types/TypesImport.tsx';
import { copyOfBuiltIn } from '../../components/types/type-draft.ts';
import { copyableType, type OwnType } from '../../engine/index.ts';
import { showType, useRoute } from './route.ts';
import { useForm } from './use-form.ts';
import { useImport } from './use-import.ts';
import { useLiveTest } from './use-live-test.ts';
import { newTypeId, plain, useTypes } from './use-types.ts';

export function App() {
  const route = useRoute();
  const [notice, setNotice] = useState<TypesNotice | null>(null);
  const { types, ...on } = useTypes(setNotice);
  const form = useForm(
    route.place === 'type' ? route.id : undefined,
    types?.filter(({ unit }) => unit !== 'locked').map(plain),
  );
  const { type } = form;
  const test = useLiveTest(type);
  const coming = useImport(types?.map(plain), on.take, on.fail);

  const begin = (next: OwnType) => {
    setNotice(null);
    form.change(next);
    showType(next.id);
  };
  const copied = (title: string) => browser.i18n.getMessage('typesCopyTitle', [title]);
  const save = async () => {
    const next = form.finished();
    if (next && (await on.save(next))) form.forget(next.id);
  };
  return (
    <Types
      place={route.place === 'type' && types && !type ? 'list' : route.place}
      count={types?.length ?? 0}
      notice={notice}
      onPutBack={on.putBack}
      onCloseNotice={() => setNotice(null)}
    >
      {route.place === 'type' && type && (
        <TypeForm
          key={type.id}
          type={type}
          builtIn={copyableType(type.base).parts}
          saved={form.saved}
          dirty={form.dirty}
          problems={form.problems}
          sample={test.sample}
          tested={test.tested}
          newId={newTypeId}
          onChange={form.change}
          onSample={test.setSample}
          onSave={() => {
            save().catch(on.fail);
          }}
          onCancel={() => {
            form.forget(type.id);
            location.hash = '#list';
          }}
        />
      )}
      {(route.place === 'list' || (route.place === 'type' && types && !type)) && (
        <TypeList
          types={types}
          unsaved={form.drafts}
          onCopyBuiltIn={(base) =>
            begin(
              copyOfBuiltIn(
                copyableType(base),
                base,
                newTypeId(),
                copied(browser.i18n.getMessage(DOCUMENT_TYPE_NAMES[base])),
              ),
            )
          }
          onCopy={(one) => begin({ ...plain(one), id: newTypeId(), title: copied(one.title) })}
          onRemove={(one) => {
            form.forget(one.id);
            if (types?.some(({ id }) => id === one.id)) on.remove(one);
          }}
          onExport={on.download}
        />
      )}
      {route.place === 'import' && (
        <TypesImport
          read={coming.read}
          busy={coming.busy}
          onFile={coming.choose}
          onConfirm={coming.confirm}
          onCancel={coming.cancel}
        />
      )}
    </Types>
  );
}
