import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Trans } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { Button } from '../index';
import { inWhole, renderUi, translatePage } from '../testing';

function Toggle({ off, on }: { off: ReactNode; on: ReactNode }) {
  const [isOn, setOn] = useState(false);
  return (
    <main>
      <button onClick={() => setOn(!isOn)}>Draai om</button>
      <p aria-label="plek">{isOn ? on : off}</p>
      <p>
        {isOn ? on : off}
        {isOn && <b>erbij</b>} slot {isOn ? 1 : 2}
      </p>
    </main>
  );
}

const some = 'Jan';
const pairs: [string, ReactNode, ReactNode][] = [
  ['text by text', 'uit', 'aan'],
  ['text by an element', 'uit', <b key="b">aan</b>],
  ['text by nothing', 'uit', null],
  ['a fragment by text', <>uit</>, 'aan'],
  ['a list by a longer list', ['uit', <b key="b">b</b>], [<i key="i">i</i>, 'aan', <b key="b">b</b>]],
  ['a sentence by a sentence', <Trans key="1">Dag {some}</Trans>, <Trans key="2">Tot ziens</Trans>],
  [
    'a sentence by one with a link',
    <Trans key="1">Dag</Trans>,
    <Trans key="2">
      Ga <a href="/x">ver {some}</a> weg
    </Trans>,
  ],
  ['a number by a number', 1, 2],
];

describe('A page whose texts are replaced, as a translation of the browser does,', () => {
  it.each(pairs)('goes on, and shows what is new: %s', async (_name, off, on) => {
    renderUi(<Toggle off={off} on={on} />);
    const shown = () => document.querySelector('main')?.textContent;
    const before = shown();
    translatePage();
    await userEvent.click(screen.getByRole('button', { name: 'Draai om' }));
    const after = shown();
    expect(after).not.toBe(before);
    translatePage();
    await userEvent.click(screen.getByRole('button', { name: 'Draai om' }));
    expect(shown()).toBe(before);
    translatePage();
    await userEvent.click(screen.getByRole('button', { name: 'Draai om' }));
    expect(shown()).toBe(after);
  });

  it('lets a button get busy', () => {
    const { rerender } = renderUi(<Button>Log in</Button>);
    translatePage();
    rerender(<Button pending>Log in</Button>);
    expect(screen.getByRole('button', { name: 'Log in' }).querySelector('.alb-spinner')).toBeTruthy();
  });

  it('keeps what stands beside a text that comes and goes', () => {
    function Beside() {
      const [on, setOn] = useState(false);
      return (
        <label>
          {on && 'Nieuw '}naam <input onChange={() => setOn(!on)} />
        </label>
      );
    }
    renderUi(<Beside />);
    const input = screen.getByRole('textbox');
    fireEvent.change(input, { target: { value: 'a' } });
    expect(screen.getByText(inWhole(/Nieuw naam/))).toBeTruthy();
    expect(screen.getByRole('textbox')).toBe(input);
  });
});

describe('A value in a sentence', () => {
  it.each(['HTML in de klas: van <p> naar <main>', '<0>vet</0>', '<0/>', 'a < b', '</0>', '<<', '<br/>'])(
    'is never markup: %s',
    (title) => {
      renderUi(
        <p aria-label="zin">
          <Trans>
            Je certificaat <a href="/x">{title}</a> van {title} is klaar.
          </Trans>
        </p>,
      );
      expect(screen.getByLabelText('zin').textContent).toBe(`Je certificaat ${title} van ${title} is klaar.`);
      expect(screen.getByRole('link').textContent).toBe(title);
    },
  );
});
