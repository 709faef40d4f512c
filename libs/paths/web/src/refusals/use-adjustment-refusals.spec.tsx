import { screen } from '@testing-library/react';
import { renderUi } from '@academy/ui/testing';
import { useAdjustmentRefusals, type AdjustmentRefusal } from './use-adjustment-refusals';

function Said({ refusal }: { refusal: AdjustmentRefusal }) {
  const say = useAdjustmentRefusals();
  return <p>{say(refusal)}</p>;
}
const pin = (reasons: string[]): AdjustmentRefusal => ({
  __typename: 'PinCannotBeFollowed',
  module: { slug: 'mod-ene-04', title: { nl: 'Warmtepompen', en: 'Heat pumps' } },
  reasons,
});

describe('A module that cannot be pinned', () => {
  it('says everything that stands in the way', () => {
    renderUi(<Said refusal={pin(['TRAVEL', 'FULL'])} />);
    screen.getByText(
      '‘Warmtepompen’ kun je nu niet volgen. Deze module is verder weg dan je wilt reizen. Deze module zit nu vol of heeft geen datum.',
    );
  });

  it('where nothing of the teacher stands in the way, sends to its page', () => {
    renderUi(<Said refusal={pin([])} />);
    screen.getByText('‘Warmtepompen’ kun je nu niet volgen. Kijk op de pagina van de module wat ervoor nodig is.');
  });
});
