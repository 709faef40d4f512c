import { eventually } from '@academy/testkit';
import type { Client } from './client';
import { askForPlace, certificatesOf, contentOf, editionOf, learn, stateOf } from './story';

/** A path, a place in a module with a quiz, and a certificate; answers the screens that show them. */
export async function liveALittle(client: Client): Promise<string[]> {
  await client.ask(`mutation { tailorPath(routeSlug: "rt-08") { __typename } }`);
  const enrolled = async (slug: string) => {
    const { enrolment } = await askForPlace(client, await editionOf(client, slug), slug);
    await eventually(async () => expect(await stateOf(client, enrolment.id)).toBe('ENROLLED'));
    return enrolment.id;
  };
  const [reading, done] = [await enrolled('mod-sam-01'), await enrolled('mod-dig-11')];
  await learn(client, done, 'mod-dig-11');
  const [certificate] = await eventually(async () => {
    const all = await certificatesOf(client);
    expect(all).toHaveLength(1);
    return all;
  });
  const parts = await contentOf('mod-sam-01');
  return [...parts.map(({ id }) => `/leren/${reading}?deel=${id}`), `/leren/${done}`, `/c/${certificate?.serial}`];
}
