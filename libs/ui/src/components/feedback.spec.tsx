import { graphql, request } from '@academy/gql';
import { screen } from '@testing-library/react';
import { renderUi } from '../testing';
import { EmptyState, ErrorCard } from './feedback';
import { Section } from './page-header';

const me = graphql(`
  query Me {
    me {
      ...WhoIsIn
    }
  }
`);

/** What a question fails at when the academy answers it with this. */
async function failingWith(code: string): Promise<unknown> {
  const before = globalThis.fetch;
  globalThis.fetch = async () => ({ json: async () => ({ errors: [{ extensions: { code } }] }) }) as Response;
  try {
    return await request(me).catch((fault: unknown) => fault);
  } finally {
    globalThis.fetch = before;
  }
}

describe('Who asked for something that the academy did not answer', () => {
  it.each([
    ['BUSY', 'Het is nu heel druk in de academie. Wacht even en probeer het opnieuw.'],
    ['TOO_MANY_REQUESTS', 'Je vroeg in korte tijd heel veel. Wacht een minuut en probeer het opnieuw.'],
    ['FAULT', 'Er ging bij ons iets mis. De rest van de pagina werkt gewoon.'],
  ])('hears why, when that was %s', async (code, words) => {
    renderUi(<ErrorCard error={await failingWith(code)} />);
    expect(screen.getByRole('alert').textContent).toContain(words);
  });
});

describe('The title of a message', () => {
  const both = (
    <>
      <EmptyState title="Nog leeg" />
      <ErrorCard error={undefined} title="Mislukt" />
    </>
  );

  it.each([
    ['by itself on a page, is of the level below that of the page', both, 2],
    ['in a part of a page, is below that of the part', <Section title="Deel">{both}</Section>, 3],
  ])('%s', (_, shown, level) => {
    renderUi(shown);
    for (const name of ['Nog leeg', 'Mislukt']) expect(screen.getByRole('heading', { level, name })).toBeTruthy();
  });
});
