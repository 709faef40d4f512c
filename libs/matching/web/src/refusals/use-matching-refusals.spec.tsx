import { screen } from '@testing-library/react';
import { renderUi } from '@academy/ui/testing';
import { useMatchingRefusals, type MatchingRefusal } from './use-matching-refusals';

function Said({ refusal }: { refusal: MatchingRefusal }) {
  const say = useMatchingRefusals();
  return <p>{say(refusal)}</p>;
}

describe('A decision about learned figures that came too late', () => {
  it.each([
    ['FiguresNotFound', 'Deze versie bestaat niet. Laad de pagina opnieuw.'],
    ['AlreadyInForce', 'Deze versie geldt al. Laad de pagina opnieuw.'],
    ['NotProposed', 'Over dit voorstel is al besloten. Laad de pagina opnieuw.'],
  ] as const)('says its cause: %s', (name, words) => {
    renderUi(<Said refusal={{ __typename: name }} />);
    screen.getByText(words);
  });
});
