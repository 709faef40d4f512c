import { newId } from '@academy/platform/postgres';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { anEnrolmentIn } from '../../../libs/enrolment/server/src/testing';
import * as screens from '../../../libs/gql/src/generated/graphql';
import { accountsAreAsked } from './testing/accounts-are-asked';
import { askingTheApi, type Answer, type Person } from './testing/asking-the-api';
import { modulesAreWritten } from './testing/modules-are-written';
import { organisationsAreAsked } from './testing/organisations-are-asked';
import { registrationsAreAsked } from './testing/registrations-are-asked';
import { plansAreAsked } from './testing/plans-are-asked';
import { sharingIsAsked } from './testing/sharing-is-asked';
import { workIsSeen } from './testing/work-is-seen';

const { ask, asked, someone, aModule, api, owner } = askingTheApi();

describe('Whoever is not signed in', () => {
  it('is told that nobody is, who is in the demo, and who offers modules', async () => {
    expect(await ask(screens.MeDocument)).toBeNull();
    expect((await ask<{ name: string }[]>(screens.DemoAccountsDocument)).map(({ name }) => name)).toContainEqual(
      expect.stringMatching(/^Sanne /),
    );
  });

  it('signs in with a password, or is told that it is wrong', async () => {
    const signIn = (email: string, password: string) => ask(screens.SignInDocument, { email, password });
    expect(await signIn('niemand@voorbeeld.nl', 'mis')).toMatchObject({ __typename: 'WrongCredentials' });
  });

  it('signs in as someone of the demo', async () => {
    const { accountId } = await someone('Sanne');
    expect(await ask(screens.SignInAsDemoDocument, { account: accountId })).toMatchObject({ __typename: 'SignedIn' });
  });

  it('asks after a certificate that nobody earned', async () => {
    expect(await ask(`{ publicCertificate(serial: "nothing") { standing holderName } }`)).toBeNull();
  });
});

accountsAreAsked({ ask, someone });
sharingIsAsked({ ask, someone });

describe('A teacher', () => {
  let teacher: Person;
  beforeAll(async () => {
    teacher = await someone('Sanne');
  });
  const her = <Given = Answer>(document: { toString(): string }, variables: object = {}) =>
    ask<Given>(document, variables, teacher);

  it('is who they are, and reads what was done about them, until they sign out', async () => {
    expect(await her(screens.MeDocument)).toMatchObject({ name: expect.stringMatching(/^Sanne /) });
    expect(await her(screens.MyAuditDocument)).toMatchObject({ edges: [] });
    const leaving = await someone('Sanne');
    expect(await ask(screens.SignOutDocument, {}, leaving)).toEqual({ ok: true });
    expect(await ask(screens.MeDocument, {}, leaving)).toBeNull();
  });

  it('sees the offer, a module of it, its publishers, the framework and the goals', async () => {
    const { edges } = await her<{ edges: { node: { slug: string } }[] }>(screens.ModulesDocument);
    const { slug } = edges[0]!.node;
    const suiting = await her<{ edges: readonly unknown[] }>(screens.ModulesThatSuitDocument);
    expect(suiting.edges).toHaveLength(edges.length);
    expect(await her(screens.OfferFacetsDocument, { organisations: 8 })).toMatchObject({
      organisations: expect.any(Number),
    });
    expect(await her(screens.ModulePageDocument, { slug })).toMatchObject({ slug });
    expect(await her(screens.ModulePageDocument, { slug: 'nowhere' })).toBeNull();
    expect(await her<unknown[]>(`{ organisations { id name } }`)).not.toHaveLength(0);
    expect(await her(screens.SoonestModulesDocument)).toMatchObject({ edges: expect.any(Array) });
    expect(await her(screens.OrganisationPageDocument, { id: 'lichtlijn' })).toMatchObject({
      organisation: { id: 'lichtlijn' },
    });
    expect(await her(screens.OrganisationPageDocument, { id: 'nowhere' })).toBeNull();
    expect(await her(screens.FrameworkNamesDocument)).toMatchObject({ domains: expect.any(Array) });
    expect(await her<unknown[]>(screens.CareerRoutesDocument)).toContainEqual(
      expect.objectContaining({ slug: 'rt-02' }),
    );
  });

  it('sees what suits, and wants less of it', async () => {
    const { edges } = await her<{ edges: { node: { module: { slug: string } } }[] }>(screens.MyMatchesDocument, {
      first: 3,
    });
    const { slug } = edges[0]!.node.module;
    expect(await her(screens.AlsoInterestingDocument)).toEqual(expect.any(Array));
    const want = (moduleSlug: string, less: boolean) => her(screens.WantLessDocument, { moduleSlug, less });
    expect(await want(slug, true)).toMatchObject({ __typename: 'WishKept' });
    expect(await her(screens.MyWantedLessDocument)).toMatchObject([{ slug }]);
    expect(await want(slug, false)).toMatchObject({ __typename: 'WishKept' });
    expect(await want('nowhere', true)).toMatchObject({ __typename: 'ModuleUnknown' });
  });

  it('fills a profile in, and is told what does not fit', async () => {
    const profile = await her<{ evidence: { id: string }[] }>(screens.MyProfileDocument);
    expect(profile.evidence).not.toHaveLength(0);
    expect(await her<unknown[]>(screens.TownsDocument)).toContainEqual({ name: 'Goes' });
    const evidence = { competenceId: 'ped.les', type: 'SELF', level: 2 };
    const add = (facts: object = {}) => her(screens.AddEvidenceDocument, { evidence: { ...evidence, ...facts } });
    expect(await add()).toMatchObject({ __typename: 'ProfileSaved' });
    expect(await add({ level: 9 })).toMatchObject({ __typename: 'InvalidInput' });
    const { evidence: pieces } = await her<{ evidence: { id: string; type: string }[] }>(screens.MyProfileDocument);
    const { id } = pieces.find(({ type }) => type === 'SELF')!;
    expect(await her(screens.RemoveEvidenceDocument, { id })).toMatchObject({ __typename: 'ProfileSaved' });
    expect(await her(screens.RemoveEvidenceDocument, { id })).toMatchObject({ __typename: 'NotAllowed' });
    const talents = (...competenceIds: string[]) => her(screens.SaveTalentsDocument, { competenceIds });
    expect(await talents('lab.ana')).toMatchObject({ __typename: 'ProfileSaved' });
    expect(await talents('nowhere')).toMatchObject({ __typename: 'InvalidInput' });
    const wishes = {
      sector: 'VO',
      languages: ['NL'],
      forms: ['ONLINE', 'BLENDED', 'ONSITE', 'PLACEMENT'],
      hoursPerYear: 120,
    };
    expect(await her(screens.SaveWishesDocument, { wishes })).toMatchObject({ __typename: 'ProfileSaved' });
    expect(await her(screens.SaveWishesDocument, { wishes: { ...wishes, forms: [] } })).toMatchObject({
      __typename: 'InvalidInput',
    });
  });

  it('sees what is believed of them, and of what nothing counts', async () => {
    expect(await her<unknown[]>(screens.MyBeliefsDocument)).not.toHaveLength(0);
    expect(await her(screens.MyEvidenceSetAsideDocument)).toEqual(expect.any(Array));
  });

  it('asks for a place once, sees it, and withdraws', async () => {
    const { editionId } = await aModule(`e.closes_on > now() + interval '2 days'`);
    const request = { editionId, idempotencyKey: newId() };
    expect(await her(screens.RequestEnrolmentDocument, request)).toMatchObject({ __typename: 'EnrolmentReceived' });
    const [mine] = await her<{ id: string }[]>(screens.MyEnrolmentsDocument);
    expect(await her(`query($id: ID!) { enrolment(id: $id) { id state } }`, { id: mine!.id })).toMatchObject({
      id: mine!.id,
    });
    expect(
      await her(screens.RequestEnrolmentDocument, { ...request, editionId: newId(), idempotencyKey: newId() }),
    ).toMatchObject({
      __typename: 'EditionNotFound',
    });
    const withdraw = (id: string) => her(screens.WithdrawEnrolmentDocument, { id });
    expect(await withdraw(mine!.id)).toMatchObject({ __typename: 'EnrolmentWithdrawn' });
    expect(await withdraw(newId())).toMatchObject({ __typename: 'EnrolmentNotFound' });
  });

  it('has notices, and reads them', async () => {
    expect(await her(screens.NoticesDocument)).toMatchObject({ edges: [] });
    expect(await her(screens.MarkNoticesReadDocument)).toMatchObject({ count: 0 });
  });
});

plansAreAsked({ ask, someone, aModule });

describe('Someone with a seat', () => {
  const question = { questionId: 'nowhere', optionIds: ['a'] };

  it('follows the module, and is told what does not fit', async () => {
    const learner = await someone('Marit');
    const seat = { teacherId: learner.teacherId, ...(await aModule(`v.slug = 'mod-did-08'`)) };
    const { enrolmentId } = await anEnrolmentIn(owner(), seat);
    const its = <Given = Answer>(document: { toString(): string }, variables: object = {}) =>
      ask<Given>(document, { enrolmentId, ...variables }, learner);
    expect(await its<unknown[]>(screens.MyLearningDocument)).toHaveLength(1);
    const { parts } = await its<{ parts: { id: string; kind: string }[] }>(screens.LearningDocument);
    const text = parts.find((part) => part.kind === 'TEXT')!.id;
    const quiz = parts.find((part) => part.kind === 'QUIZ')!.id;
    const read = { partId: text, done: true };
    expect(await its(screens.RecordProgressDocument, read)).toMatchObject({ __typename: 'ProgressKept' });
    expect(await its(screens.RecordProgressDocument, { ...read, partId: quiz })).toMatchObject({
      __typename: 'InvalidInput',
    });
    const answers = { partId: quiz, answers: [question], idempotencyKey: newId() };
    expect(await its(screens.SubmitQuizDocument, answers)).toMatchObject({ __typename: 'InvalidInput' });
    expect(await its(screens.KeepQuizDraftDocument, answers)).toMatchObject({ __typename: 'InvalidInput' });
    expect(await its(screens.KeepQuizDraftDocument, { ...answers, answers: [] })).toEqual({
      __typename: 'QuizDraftKept',
    });
    expect(await its(screens.SayHoursDocument, { hours: 8 })).toMatchObject({ __typename: 'InvalidInput' });
    expect(await its(screens.LearningDocument, { enrolmentId: newId() })).toBeNull();
    expect(await its(screens.MyCertificatesDocument)).toEqual([]);
  });
});

describe('An author', () => {
  it('sees who takes part in their editions, signs off, and takes that back', async () => {
    const [author, learner] = [await someone('Wouter'), await someone('Marit')];
    const where = `NOT v.has_content AND m.organisation_id = '${author.organisationId}'`;
    const seat = { teacherId: learner.teacherId, ...(await aModule(where)) };
    const { enrolmentId } = await anEnrolmentIn(owner(), seat);
    expect(
      await ask<unknown[]>(screens.MyEditionsDocument, { organisation: author.organisationId }, author),
    ).not.toHaveLength(0);
    expect(await ask(screens.SignOffDocument, { enrolmentId }, author)).toMatchObject({ __typename: 'NotBegun' });
    expect(await ask(screens.SignOffDocument, { enrolmentId: newId() }, author)).toMatchObject({
      __typename: 'NoAccess',
    });
    const takeBack = { enrolmentId, reason: 'Was er niet' };
    expect(await ask(screens.TakeBackSignOffDocument, takeBack, author)).toMatchObject({ __typename: 'InvalidInput' });
  });
});

organisationsAreAsked({ ask, someone });
registrationsAreAsked({ ask, someone });
modulesAreWritten({ ask, someone });
workIsSeen({ ask, someone, owner });

describe('A curator', () => {
  it('answers what teachers write', async () => {
    const [curator, teacher] = [await someone('Hanneke'), await someone('Sanne')];
    const writing = { moduleSlug: null, text: 'Dit klopt niet.', idempotencyKey: newId() };
    expect(await ask(screens.ObjectToPathDocument, writing, teacher)).toMatchObject({ __typename: 'ObjectionMade' });
    const { open } = await ask<{ open: { objection: { id: string } }[] }>(screens.ObjectionsDocument, {}, curator);
    const answer = () =>
      ask(screens.AnswerObjectionDocument, { id: open[0]!.objection.id, text: 'Goed gezien.' }, curator);
    expect(await answer()).toMatchObject({ __typename: 'ObjectionAnswered' });
    expect(await answer()).toMatchObject({ __typename: 'ObjectionAlreadyAnswered' });
  });

  it('sees what was learned, weighs it, and decides with a reason', async () => {
    const curator = await someone('Hanneke');
    const { kinds } = await ask<{ kinds: { inForce: { id: string } }[] }>(screens.LearnedFiguresDocument, {}, curator);
    const figuresId = kinds[0]!.inForce.id;
    expect(await ask(screens.FiguresEffectDocument, { figuresId }, curator)).toMatchObject({
      __typename: 'TooFewPaths',
    });
    const decision = { figuresId, reason: 'Dit klopt.' };
    expect(await ask(screens.PutFiguresInForceDocument, decision, curator)).toMatchObject({
      __typename: 'AlreadyInForce',
    });
    expect(await ask(screens.WithdrawFiguresDocument, decision, curator)).toMatchObject({ __typename: 'NotProposed' });
    expect(await ask(screens.LearnFiguresDocument, {}, curator)).toMatchObject({ __typename: 'LearningAsked' });
  });
});

describe('The schema', () => {
  it('has no field that nobody asked here', () => {
    const { schema } = api().app.get(GraphQLSchemaHost, { strict: false });
    const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
      Object.keys(type?.getFields() ?? {}),
    );
    expect(roots.filter((field) => !asked.has(field) && !field.startsWith('_'))).toEqual([]);
  });
});
