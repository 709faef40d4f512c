import { cleanup, screen, within } from '@testing-library/react';
import { answering, expectAccessible, inWhole, renderUi, type Answers } from '@academy/ui/testing';
import { enrolment } from '../../../../libs/enrolment/web/src/enrolments/testing/enrolment';
import { match, page } from '../../../../libs/matching/web/src/matches/testing/match';
import { adjustments, moduleNamed, schedule } from '../../../../libs/paths/web/src/tempo/testing/tempo';
import { path, step } from '../../../../libs/paths/web/src/path/testing/path';
import { TodayScreen } from './today-screen';

const answers = {
  Me: { me: { id: 'm', name: 'Sanne Hoekstra (fictief)', teacherId: 't', workplaces: [] } },
  FrameworkNames: { framework: { domains: [], levels: [] } },
  MyPath: { myPath: null },
  MyTempo: { myPath: null },
  ProfileStart: { myProfile: { id: 't', talents: [], evidence: [{ id: 'b' }] } },
  MyLearning: { myLearning: [] },
  MyEnrolments: { myEnrolments: [] },
  MyMatches: { myMatches: page([]) },
  Notices: { notices: { unreadCount: 0, edges: [] } },
};

const open = (given: Answers = {}) => {
  const academy = answering({ ...answers, ...given });
  renderUi(<TodayScreen />);
  return academy;
};

describe('Today', () => {
  it('greets by first name and invites to choose a goal', async () => {
    open();
    expect(await screen.findByRole('heading', { level: 1, name: /^Goede(morgen|middag|navond), Sanne$/ })).toBeTruthy();
    expect((await screen.findByRole('link', { name: 'Kies je doel' })).getAttribute('href')).toBe('/leerpad');
    await screen.findByText('Je hebt nu geen inschrijving die loopt.');
    await expectAccessible();
  });

  it('invites whoever told nothing yet to the profile', async () => {
    open({ ProfileStart: { myProfile: { id: 't', talents: [], evidence: [] } } });
    expect((await screen.findByRole('link', { name: 'Zeg snel wat je kunt' })).getAttribute('href')).toBe(
      '/profiel/vragen',
    );
  });

  it('puts the step with a seat before one that is open', async () => {
    const steps = [step('open'), step('bezig', { state: 'ENROLLED', enrolmentId: 'i1' })];
    open({ MyPath: { myPath: path({ steps }) }, MyEnrolments: { myEnrolments: [enrolment({ id: 'i1' })] } });
    expect(await screen.findByRole('heading', { level: 2, name: 'Module bezig' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Ga leren' }).getAttribute('href')).toBe('/leren/i1');
    expect((await screen.findAllByText(/De module begint op/)).length).toBeGreaterThan(0);
    await expectAccessible();
  });

  it('says when the next step starts as the path has it, and words where it has no date', async () => {
    const MyTempo = (given: object) => ({ myPath: { adjustments: adjustments(), schedule: schedule(given) } });
    open({ MyPath: { myPath: path() }, MyTempo: MyTempo({}) });
    expect(await screen.findByText(inWhole('Eerste start die past: 9 februari 2099'))).toBeTruthy();
    cleanup();
    const unscheduled = [{ reason: 'NO_EDITION_IN_TIME', waitsFor: [], module: moduleNamed('basis') }];
    open({ MyPath: { myPath: path() }, MyTempo: MyTempo({ steps: [], unscheduled }) });
    expect(await screen.findByText('Nog geen datum die past')).toBeTruthy();
  });

  it.each(Object.keys(answers).filter((question) => question !== 'Me'))(
    'shows the other parts where the question %s fails',
    async (question) => {
      const MyPath = question === 'MyTempo' ? { myPath: path() } : answers.MyPath;
      const { asked } = open({ MyPath, [question]: undefined });
      await screen.findByRole('heading', { level: 2, name: 'Past bij jou' });
      await screen.findByRole('heading', { level: 2, name: 'Je inschrijvingen' });
      expect(asked.length).toBeLessThan(3 * Object.keys(answers).length);
    },
  );

  it('says when every step is done', async () => {
    open({ MyPath: { myPath: path({ steps: [step('basis', { state: 'DONE' })], hours: 0 }) } });
    expect(await screen.findByRole('heading', { name: 'Je leerpad is klaar' })).toBeTruthy();
  });

  it('shows what runs, what suits and what is new', async () => {
    const module = { slug: 'meten', title: { nl: 'Meten', en: 'Measuring' }, organisation: { name: 'Lichtlijn' } };
    const followed = (enrolmentId: string, completed: boolean) => ({
      enrolmentId,
      completed,
      partsDone: 1,
      parts: [{ id: 'a' }, { id: 'b' }],
      module,
    });
    const notice = {
      id: 'n',
      kind: 'QUEUED',
      at: '2099-01-01T12:00:00Z',
      read: true,
      number: 3,
      moduleSlug: 'stroom',
      certificateSerial: null,
      moduleTitle: { nl: 'Stroom', en: 'Current' },
    };
    open({
      MyLearning: { myLearning: [followed('i1', false), followed('i2', true)] },
      MyMatches: { myMatches: page([match('een'), match('twee'), match('drie')], 'c', 23) },
      Notices: { notices: { unreadCount: 0, edges: [{ node: notice }] } },
    });
    const busy = await screen.findByRole('region', { name: 'Hier ben je mee bezig' });
    expect(
      within(busy)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual(['/leren/i1']);
    expect(await screen.findByRole('link', { name: 'Alle 23 passende modules' })).toBeTruthy();
    expect(await screen.findByText(/plek 3 van de wachtlijst/)).toBeTruthy();
    await expectAccessible();
  });
});
