import type { PolicyConflict, PolicyState } from '../../messaging/policy-messages.ts';
import { count, hostOf } from '../format.ts';
import { wordsOf } from '../saying.ts';
import { type Translate, useTexts } from '../text.ts';
import { UnitMark } from '../UnitMark.tsx';

/** 单位统一设置: what the unit set, what of it is fixed, and what is wrong with it. Not there without a policy. */
export function UnitSettings({
  policy,
  onAllow,
}: {
  readonly policy: PolicyState;
  readonly onAllow: (patterns: readonly string[]) => void;
}) {
  const { t, language } = useTexts();
  const { packs, problems, conflicts } = policy;
  const names = new Intl.ListFormat(language).format(packs.map((name) => t('unitPackName', name)));
  const rows = rowsOf(policy, t, language);
  const waiting = policy.sites.filter(({ allowed }) => !allowed).map(({ pattern }) => pattern);
  return (
    <section id="unit" aria-labelledby="unit-title" data-unit-packs={packs.length}>
      <h2 id="unit-title">{t('unitTitle')}</h2>
      {packs.length > 0 && <p class="quiet">{t('unitWhat', names)}</p>}
      {problems.length > 0 && (
        <div class="card banner" role="alert" data-problems={problems.length}>
          <p>{t('unitProblems')}</p>
          <ul class="points">
            {problems.map((problem) => {
              const words = wordsOf(problem, t);
              return <li key={words}>{words}</li>;
            })}
          </ul>
        </div>
      )}
      {conflicts.length > 0 && (
        <div class="card banner" data-conflicts={conflicts.length}>
          <p>{t('unitConflicts')}</p>
          <ul class="points">
            {conflicts.map((conflict) => {
              const words = conflictWords(conflict, t);
              return (
                <li key={words} data-conflict={conflict.about}>
                  {words}
                </li>
              );
            })}
          </ul>
        </div>
      )}
      {rows.length > 0 && (
        <ul class="rows">
          {rows.map(({ key, words, locked, site }) => (
            <li key={key} {...(site ? { 'data-unit-site': site } : {})}>
              <span>{words}</span>
              <UnitMark unit={locked ? 'locked' : 'initial'} />
            </li>
          ))}
        </ul>
      )}
      {waiting.length > 0 && (
        <>
          <p class="quiet">{t('unitSitesWhy')}</p>
          <div class="actions" data-waiting={waiting.length}>
            <button type="button" class="small strong" data-action="allow-unit-sites" onClick={() => onAllow(waiting)}>
              {t('unitSitesAllow', waiting.length)}
            </button>
          </div>
        </>
      )}
    </section>
  );
}

interface Row {
  readonly key: string;
  readonly words: string;
  readonly locked: boolean;
  readonly site?: string;
}

function rowsOf(policy: PolicyState, t: Translate, language: string): readonly Row[] {
  return [
    ...policy.sites.map(({ pattern, locked, allowed }) => ({
      key: `site ${pattern}`,
      words: t(allowed ? 'unitSite' : 'unitSiteWaiting', hostOf(pattern)),
      locked,
      site: pattern,
    })),
    ...policy.excludedSites.map(({ pattern, locked }) => ({
      key: `excluded ${pattern}`,
      words: t('unitExcluded', hostOf(pattern)),
      locked,
    })),
    ...policy.types.map(({ title, locked }, index) => ({ key: `type ${index}`, words: t('unitType', title), locked })),
    ...policy.requirements.map(({ title, locked }, index) => ({
      key: `requirements ${index}`,
      words: t('unitRequirements', title),
      locked,
    })),
    ...policy.retention.map(({ what, value, locked }) => ({
      key: what,
      words: t(`unit_${what}`, count(value, language)),
      locked,
    })),
    ...(policy.reminder
      ? [
          {
            key: 'reminder',
            words: t(policy.reminder.on ? 'unitReminderOn' : 'unitReminderOff'),
            locked: policy.reminder.locked,
          },
        ]
      : []),
  ];
}

function conflictWords({ about, name, used, other }: PolicyConflict, t: Translate): string {
  const what = t(`unitconflict_${about}`, about === 'site' ? hostOf(name) : name);
  return other === null ? t('unitConflictOwn', what, used) : t('unitConflictPacks', what, used, other);
}
