import { button, el } from './dom.ts';
import { freshId, withoutItem } from './edit.ts';
import { checkLine, fieldOf } from './fields.ts';
import { isList, isRecord, type Json, type Path, pathOf, pointerOf, valueAt, withValueAt } from './json.ts';
import { kindOf, labelOf, resolved, type Schema } from './schema.ts';

/** A form over a dossier. */
export interface DossierForm {
  /** Draws the form anew for another dossier; everything is folded. */
  readonly draw: () => void;
  /** Unfolds what holds a value and moves the focus there. */
  readonly reveal: (pointer: string) => void;
}

/** Where the form reads and writes. */
export interface Store {
  readonly get: () => Json;
  readonly put: (dossier: Json) => void;
}

/**
 * Draws a form from the JSON Schema of a dossier: a labelled control for each value, folded records, lists to add to.
 *
 * A folded part is drawn when it is opened, so that a dossier of hundreds of fields opens at once.
 */
export const formOf = (root: Schema, place: HTMLElement, store: Store): DossierForm => {
  /** What draws the inside of a folded part, and what counts its answers. */
  const insides = new WeakMap<HTMLDetailsElement, () => void>();
  const counters = new Map<HTMLElement, () => string>();

  const put = (path: Path, value: Json | undefined): void => {
    store.put(withValueAt(store.get(), path, value) ?? {});
    recount();
  };
  const recount = (): void => {
    for (const [mark, words] of counters) {
      if (mark.isConnected) mark.textContent = words();
      else counters.delete(mark);
    }
  };
  const at = (path: Path): Json | undefined => valueAt(store.get(), path);

  const folded = (
    path: Path,
    title: string,
    count: () => string,
    inside: () => readonly Node[],
  ): HTMLDetailsElement => {
    const mark = el('span', { class: 'count' }, count());
    counters.set(mark, count);
    const summary = el('summary', { id: idOf(path) }, `${title} `, mark);
    const holder = el('div', { class: 'part' });
    const made = el('details', { 'data-pointer': pointerOf(path) }, summary, holder);
    insides.set(made, () => {
      if (holder.childElementCount === 0) holder.append(...inside());
    });
    made.addEventListener('toggle', () => {
      if (made.open) insides.get(made)?.();
    });
    return made;
  };

  const recordFields = (path: Path, schema: Schema): readonly Node[] =>
    Object.entries(schema.properties ?? {}).flatMap(([name, given]) => {
      const own = resolved(given, root);
      const required = schema.required?.includes(name) ?? false;
      return property([...path, name], labelOf(name), own, required);
    });

  const property = (path: Path, label: string, schema: Schema, required: boolean): readonly Node[] => {
    const kind = kindOf(schema, root);
    const hint = schema.description === undefined ? [] : [el('p', { class: 'hint' }, schema.description)];
    switch (kind) {
      case 'fixed':
        return [];
      case 'record':
        return [
          folded(
            path,
            label,
            () => answered(at(path), schema),
            () => [...hint, ...recordFields(path, schema)],
          ),
        ];
      case 'records':
        return [
          folded(
            path,
            label,
            () => listed(at(path)),
            () => [...hint, ...listFields(path, label, schema)],
          ),
        ];
      default: {
        const options = resolved(schema.items ?? {}, root).enum ?? [];
        const shared = { id: idOf(path), label: required ? `${label} (required)` : label, schema, options, required };
        return [fieldOf(kind, { ...shared, value: at(path), put: (value) => put(path, value) })];
      }
    }
  };

  const listFields = (path: Path, label: string, schema: Schema): readonly Node[] => {
    const own = resolved(schema.items ?? {}, root);
    const holder = el('div', {});
    const draw = (): void => {
      const given = at(path);
      const items = isList(given) ? given : [];
      holder.replaceChildren(...items.map((_, index) => itemOf(path, index, own, label)));
      holder.append(...(items.length === 0 ? [noneBox()] : []), add);
    };
    const noneBox = (): HTMLElement => {
      const none = el('input', { type: 'checkbox', id: `${idOf(path)}.none`, checked: isList(at(path)) });
      none.addEventListener('change', () => put(path, none.checked ? [] : undefined));
      return checkLine(none, `${label}: it is known that there are none`);
    };
    const add = button(`Add to: ${label}`, () => {
      const given = at(path);
      const items = isList(given) ? given : [];
      const named = own.required?.includes('id') ?? false;
      put([...path, items.length], named ? { id: freshId(items, stemOf(label)) } : {});
      draw();
      reveal(pointerOf([...path, items.length]));
    });
    draw();
    return [holder];
  };

  const itemOf = (path: Path, index: number, schema: Schema, label: string): HTMLElement => {
    const own = [...path, index];
    const name = (): string => nameOf(at(own), index);
    const removal = (): string => `Remove from ${label}: ${name()}`;
    const remove = (): void => {
      const open = openParts();
      store.put(withoutItem(store.get(), path, index));
      draw();
      for (const pointer of open) unfold(pointer);
      document.getElementById(idOf(path))?.focus();
    };
    return folded(own, '', name, () => {
      const removing = button(removal(), remove);
      counters.set(removing, removal);
      return [...recordFields(own, schema), removing];
    });
  };

  const openParts = (): readonly string[] =>
    [...place.querySelectorAll<HTMLDetailsElement>('details[open]')].map(({ dataset }) => dataset.pointer ?? '');

  const unfold = (pointer: string): void => {
    const path = pathOf(pointer);
    for (let length = 1; length <= path.length; length += 1) {
      const summary = document.getElementById(idOf(path.slice(0, length)));
      const part = summary?.closest('details');
      if (summary === null || part === null || part === undefined || summary.tagName !== 'SUMMARY') continue;
      insides.get(part)?.();
      part.open = true;
    }
  };

  const reveal = (pointer: string): void => {
    unfold(pointer);
    for (let path = pathOf(pointer); path.length > 0; path = path.slice(0, -1)) {
      const found = document.getElementById(idOf(path));
      if (found === null) continue;
      found.focus();
      found.scrollIntoView({ block: 'center' });
      return;
    }
  };

  const draw = (): void => {
    counters.clear();
    place.replaceChildren(...recordFields([], root));
  };
  return { draw, reveal };
};

/** Ids of list items are numbers in a path and words in a pointer: both give the same id here. */
const idOf = (path: Path): string => `at.${path.map(String).join('.')}`;

const answered = (value: Json | undefined, { properties = {} }: Schema): string => {
  if (value === undefined) return '(not known)';
  const known = isRecord(value) ? Object.keys(value).length : 0;
  return `(${String(known)} of ${String(Object.keys(properties).length)} known)`;
};

const listed = (value: Json | undefined): string => {
  if (!isList(value)) return '(not known)';
  return value.length === 0 ? '(known: none)' : `(${String(value.length)})`;
};

const nameOf = (item: Json | undefined, index: number): string => {
  for (const path of [['name'], ['title'], ['source', 'title'], ['commissioner'], ['about', 0], ['id']]) {
    const found = valueAt(item, path);
    if (typeof found === 'string' && found !== '') return found;
  }
  return `number ${String(index + 1)}`;
};

const stemOf = (label: string): string => label.toLowerCase().replaceAll(/[^a-z]+/g, '-');
