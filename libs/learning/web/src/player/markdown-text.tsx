import { useLingui } from '@lingui/react/macro';
import Markdown, { type Components } from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { useDutch } from '@academy/ui';
import styles from './learning.module.css';
import { textInOwnElement } from './text-in-own-element';

/** The title of the part is the h2 above the text. */
const headings: Components = { h1: 'h3', h2: 'h3', h3: 'h4', h4: 'h5' };

/** A text of a publisher. HTML in it is shown as text, and links of a kind that is not known are dropped. */
export function MarkdownText({ children }: { children: string }) {
  const { t } = useLingui();
  const table: Components['table'] = ({ children: rows }) => (
    <div className={styles.table} role="region" aria-label={t`Tabel`} tabIndex={0}>
      <table>{rows}</table>
    </div>
  );
  return (
    <div className={styles.text} lang={useDutch()}>
      <Markdown remarkPlugins={[remarkGfm]} rehypePlugins={[textInOwnElement]} components={{ ...headings, table }}>
        {children}
      </Markdown>
    </div>
  );
}
