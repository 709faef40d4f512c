import { screen } from '@testing-library/react';
import { expectAccessible, renderUi } from '@academy/ui/testing';
import { MarkdownText } from './markdown-text';

describe('The text of a part', () => {
  it('shows a table that is written with pipes', async () => {
    renderUi(
      <MarkdownText>{'| Wat | Hoe |\n|---|---|\n| **Maat** | 0,2 mm of *minder* |\n| Proces | kijken |'}</MarkdownText>,
    );
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent?.trim())).toEqual(['Wat', 'Hoe']);
    const cells = screen.getAllByRole('cell').map(({ textContent }) => textContent?.trim());
    expect(cells).toEqual(['Maat', '0,2 mm of minder', 'Proces', 'kijken']);
    await expectAccessible();
  });

  it('leaves pipes in a sentence alone', () => {
    renderUi(<MarkdownText>{'De waarde |x| is nooit negatief.'}</MarkdownText>);
    expect(screen.getByText('De waarde |x| is nooit negatief.')).toBeTruthy();
  });

  it('fits its headings under the title of the part, and shows HTML as text', () => {
    renderUi(<MarkdownText>{'## Voordoen\n\n<script>alert(1)</script>\n\n[kwaad](javascript:alert(1))'}</MarkdownText>);
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('Voordoen');
    expect(document.querySelector('main script, div script')).toBeNull();
    expect(screen.getByText('kwaad').getAttribute('href')).toBe('');
  });
});
