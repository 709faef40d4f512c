import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answering, expectAccessible, renderUi } from '@academy/ui/testing';
import { CertificatesScreen } from './certificates-screen';

const certificate = (serial: string, issuedOn: string, validUntil: string | null) => ({
  id: serial,
  serial,
  title: { nl: `Meten ${serial}`, en: `Measuring ${serial}` },
  organisationName: 'Lichtlijn (fictief)',
  hours: 12,
  issuedOn,
  validUntil,
  revokedOn: null as string | null,
  enrolmentId: `e-${serial}`,
  outcomes: [{ level: 3, competence: { id: 'c', name: { nl: 'Meten', en: 'Measuring' } } }],
  pdfUrl: `/certificates/${serial}.pdf`,
  credentialUrl: `/credentials/${serial}`,
  publicUrl: `/c/${serial}`,
});

const FrameworkNames = {
  framework: { levels: [{ level: 3, name: { nl: 'Zelfstandig', en: 'Independent' } }], domains: [] },
};
const MyCertificates = {
  myCertificates: [certificate('aa', '2027-03-01', '2029-03-01'), certificate('bb', '2026-03-01', null)],
};

describe('My certificates', () => {
  it('stand under their years, with what they prove and how to show it', async () => {
    answering({ FrameworkNames, MyCertificates });
    renderUi(<CertificatesScreen />);
    await screen.findByRole('heading', { level: 2, name: '2027' });
    await waitFor(() => expect(screen.getAllByText('Meten: Zelfstandig')).toHaveLength(2));
    expect(screen.getByText('1 maart 2029')).toBeTruthy();
    expect(screen.getByText('Verloopt niet')).toBeTruthy();
    const pdf = screen.getByRole('link', { name: 'Download pdf: Meten aa' });
    expect(pdf.getAttribute('href')).toBe('/certificates/aa.pdf');
    await expectAccessible();
  });

  it('that were revoked say so, lead to why, and are not given out any more', async () => {
    const revoked = { ...certificate('cc', '2027-03-01', null), revokedOn: '2027-03-02' };
    answering({ FrameworkNames, MyCertificates: { myCertificates: [revoked] } });
    renderUi(<CertificatesScreen />);
    expect(await screen.findByText('Ingetrokken')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Lees waarom' }).getAttribute('href')).toBe('/leren/e-cc');
    expect(screen.queryByRole('link', { name: /Download pdf/ })).toBeNull();
    await expectAccessible();
  });

  it('give their public address to the clipboard', async () => {
    answering({ FrameworkNames, MyCertificates });
    const person = userEvent.setup();
    renderUi(<CertificatesScreen />);
    await person.click(await screen.findByRole('button', { name: 'Kopieer link: Meten aa' }));
    await screen.findByText('De link is gekopieerd');
    expect(await navigator.clipboard.readText()).toMatch(/^http.*\/c\/aa$/);
  });

  it('focus the one that a notice tells of', async () => {
    answering({ FrameworkNames, MyCertificates });
    renderUi(<CertificatesScreen />, { route: '/certificaten#bb' });
    const heading = await screen.findByRole('heading', { name: 'Meten bb' });
    await waitFor(() => expect(document.activeElement).toBe(heading));
  });

  it('say how one comes here when there are none', async () => {
    answering({ MyCertificates: { myCertificates: [] } });
    renderUi(<CertificatesScreen />);
    await screen.findByText('Je hebt nog geen certificaten');
    await expectAccessible();
  });
});
