/** What a person is told once, outside of breaks. */
export interface Notice {
  readonly kind:
    | 'settings-repaired'
    | 'settings-damaged'
    | 'settings-newer'
    /** The file stays where it is, unread or not brought to safety; nothing is written to it. */
    | 'settings-left-alone'
    | 'settings-not-written'
    | 'journal-damaged'
    | 'journal-newer'
    | 'journal-not-written'
    /** Deleted, renamed or replaced while the app ran. */
    | 'data-folder-lost'
    | 'login-item-failed'
    | 'no-tray-host';
  /** What and where, shown as it is (a file path, a key, a word). */
  readonly detail: string;
  /** What it is about, such as a file, where a later notice takes the place of an earlier one. */
  readonly subject?: string;
}

/** No two notices that are told at the same time have the same. */
export function noticeKey({ kind, detail, subject }: Notice): string {
  return subject === undefined ? `${kind} ${detail}` : `about ${subject}`;
}
