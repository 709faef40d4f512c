import { FakeLooks } from '../testing/fake-looks';
import { looksPromises } from '../testing/looks-promises';

looksPromises('in memory', async (clock) => {
  const looks = new FakeLooks(clock);
  return { looks, of: async (id) => looks.all.filter(({ teacherId }) => teacherId === id) };
});
