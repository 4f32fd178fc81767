/** Tells of files of the history that could not be understood: which one, how many lines, where and why. */
import type { Notice } from '../../shared/ipc/notice.ts';
import type { Translate } from '../../shared/messages/translator.ts';
import type { JournalFault } from '../storage/journal.ts';
import type { LineFaults } from '../storage/journal-file.ts';

const keys = { damaged: 'banner.journal-lines.damaged', newer: 'banner.journal-lines.newer' } as const;

/** One for each file, however many of its lines are concerned. */
export function journalNotice(fault: JournalFault, translate: Translate): Notice {
  const subject = fault.path;
  if (fault.kind === 'unreadable') return { kind: 'journal-damaged', detail: fault.detail, subject };
  const { damaged, newer } = fault;
  const tell = (what: keyof typeof keys, lines: LineFaults | null): readonly string[] =>
    lines === null
      ? []
      : [translate(keys[what], { count: lines.count, line: lines.firstLine, problem: lines.problem })];
  const told = [...tell('damaged', damaged), ...tell('newer', newer)].join('; ');
  return {
    kind: damaged === null ? 'journal-newer' : 'journal-damaged',
    detail: `${subject}: ${told}`,
    subject,
  };
}
