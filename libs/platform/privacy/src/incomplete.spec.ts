import { table, type AnyRow } from '@academy/platform/postgres';
import { EntitySchema } from 'typeorm';
import { incomplete } from './incomplete';

interface Row {
  id: string;
  owner: string;
  words: string | null;
}

const said = (text: string) => ({ id: text, message: text });
const because = { purpose: said('purpose'), term: said('term') };
const whole = {
  ...{ what: said('words'), source: 'themselves' as const, whose: { account: 'owner' } as const },
  erasure: 'delete' as const,
  columns: { id: 'none', owner: because, words: because } as const,
};

const aTable = (personal: object, name = 'Words') =>
  table<Row>({
    ...{ name, schema: 'planted', tableName: name.toLowerCase() },
    columns: {
      id: { type: 'uuid', primary: true },
      owner: { type: 'uuid' },
      words: { type: 'text', nullable: true },
    },
    personal: { ...whole, ...personal },
  }) as EntitySchema;

describe('What tables say of people', () => {
  it('is complete when each says whose a row is, and what becomes of it', () => {
    expect(incomplete([aTable({}), aTable({ whose: { row: 'Words', by: 'owner' } }, 'Others')])).toEqual([]);
  });

  it.each([
    ['a table that says nothing', new EntitySchema<AnyRow>({ name: 'Silent', columns: {} }), 'Silent: says nothing'],
    [
      'a person by a column that is not there',
      aTable({ whose: { account: 'nobody' } }),
      'planted.words: there is no nobody',
    ],
    ['a row elsewhere that is not there', aTable({ whose: { row: 'Gone', by: 'owner' } }), 'there is no table Gone'],
    ['a circle', aTable({ whose: { row: 'Words', by: 'owner' } }), 'goes round in a circle'],
    [
      'a row without a person that is loosened from them',
      aTable({ whose: { address: 'owner' }, erasure: { loosen: said('why') } }),
      'only the id of a person can be loosened',
    ],
    [
      'a column that is emptied in a row that goes',
      aTable({ columns: { ...whole.columns, words: { ...because, erasure: 'blank' } } }),
      'words goes with its row',
    ],
    [
      'a table of nobody that is not called so',
      aTable({ columns: { id: 'none', owner: 'none', words: 'none' } }),
      'knows nothing of anyone',
    ],
  ])('is not complete with %s', (_, schema, fault) => {
    expect(incomplete([schema]).join('\n')).toContain(fault);
  });
});
