import type { Evidence } from '../../engine/index.ts';
import type { NoticeFile } from './read-notice-file.ts';

/** The JSON document of a notice. Its keys are a contract: add, never rename. Offsets are UTF-16 into the text as read. */
export function toDocument({ file, reading }: NoticeFile): object {
  const { deadline, deadlineEvidence, writers, sendTo } = reading;
  return {
    file,
    isRequirementNotice: reading.isRequirementNotice,
    documentType: reading.documentType,
    parts: reading.parts.map(({ id, evidence }) => ({ id, ...shown(evidence) })),
    limits: reading.limits.map(({ kind, value, evidence }) => ({ kind, value, ...shown(evidence) })),
    deadline: deadline ?? null,
    deadlineEvidence: deadlineEvidence?.text ?? null,
    format: reading.format.map(({ text }) => text),
    ...(writers && { writers: writers.text }),
    ...(sendTo && { sendTo: sendTo.text }),
    spans: {
      format: reading.format.map(spanOf),
      ...(deadlineEvidence && { deadline: spanOf(deadlineEvidence) }),
      ...(writers && { writers: spanOf(writers) }),
      ...(sendTo && { sendTo: spanOf(sendTo) }),
    },
  };
}

function shown({ text, start, end }: Evidence): object {
  return { evidence: text, start, end };
}

function spanOf({ start, end }: Evidence): object {
  return { start, end };
}
