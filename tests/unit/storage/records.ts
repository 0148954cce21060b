import type { DraftRecord } from '../../../storage/types.ts';

/** A draft as it is stored. */
export function record(id: string, over: Partial<DraftRecord> = {}): DraftRecord {
  return {
    ...{ id, order: 1, origin: 'http://oa.practice.gov.cn', key: '/report#正文', path: '/report' },
    ...{ pageTitle: '述职报告填报', boxes: [{ label: '正文', text: '走访选民' }], type: 'deputy-report', name: '' },
    ...{ createdAt: 1_000, updatedAt: 2_000, versionedAt: 0, lifetime: 'life-0001', sequence: 1 },
    ...{ offerClosed: false, interrupted: false, removedAt: null, warnedAt: null },
    ...over,
  };
}
