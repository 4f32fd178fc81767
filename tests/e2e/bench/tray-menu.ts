/** A tray menu as it comes over D-Bus (com.canonical.dbusmenu), turned into plain values. */

export interface TrayMenuEntry {
  /** Valid only until the menu changes. */
  readonly id: number;
  readonly kind: 'item' | 'separator';
  /** As a person reads it, without the marks of access keys. */
  readonly label: string;
  readonly enabled: boolean;
  readonly visible: boolean;
  /** Undefined for entries without a check mark or radio button. */
  readonly checked: boolean | undefined;
  readonly children: readonly TrayMenuEntry[];
}

/** Reads one node of GetLayout's answer: (number, properties, children). */
export function readMenu(node: unknown): TrayMenuEntry {
  const [id, properties, children] = node as [
    number,
    Record<string, { value: unknown }>,
    { value: unknown }[],
  ];
  const property = (name: string): unknown => properties[name]?.value;
  const hasMark = property('toggle-type') !== undefined && property('toggle-type') !== '';
  const label = property('label');
  return {
    id,
    kind: property('type') === 'separator' ? 'separator' : 'item',
    label: typeof label === 'string' ? plainLabel(label) : '',
    enabled: property('enabled') !== false,
    visible: property('visible') !== false,
    checked: hasMark ? property('toggle-state') === 1 : undefined,
    children: children.map((child) => readMenu(child.value)),
  };
}

/** The entry at the end of a path of labels, if it is there. */
export function findByPath(
  entries: readonly TrayMenuEntry[],
  labels: readonly string[],
): TrayMenuEntry | undefined {
  const [label, ...rest] = labels;
  const entry = entries.find((candidate) => candidate.visible && candidate.label === label);
  return rest.length === 0 || entry === undefined ? entry : findByPath(entry.children, rest);
}

/** One underscore marks an access key, two stand for one. */
function plainLabel(label: string): string {
  return label.replace(/__|_/g, (mark) => (mark === '__' ? '_' : ''));
}
