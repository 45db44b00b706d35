const refuse = (name: string, on: string, when: string): string =>
  `CREATE TRIGGER ${name} BEFORE ${on} WHEN ${when} BEGIN
    SELECT RAISE(ABORT, 'frozen: a round that has been frozen does not change');
  END`

const frozen = (id: string): string =>
  `EXISTS (SELECT 1 FROM frozen_revisit WHERE frozen_revisit.revisit_id = ${id})`

const nothingOf = (table: string, id: string): readonly string[] => [
  refuse(`${table}_frozen_insert`, `INSERT ON ${table}`, frozen(`new.${id}`)),
  refuse(`${table}_frozen_update`, `UPDATE ON ${table}`, `${frozen(`old.${id}`)} OR ${frozen(`new.${id}`)}`),
  refuse(`${table}_frozen_delete`, `DELETE ON ${table}`, frozen(`old.${id}`)),
]

/** What keeps a frozen round as it was, whoever asks: the app, an undo, or SQL by hand. */
export const frozenForGood: readonly string[] = [
  ...nothingOf('revisit', 'id'),
  ...nothingOf('revisit_entry', 'revisit_id'),
  ...nothingOf('frozen_row', 'revisit_id'),
  ...nothingOf('frozen_revisit', 'revisit_id'),
]
