import { BeginLinkingDocument, MyAccountDocument, UnlinkSignInDocument } from '../../../libs/gql/src/generated/graphql';
import { besideAProvider, PASSWORD } from './testing/beside-a-provider';

const { comeBack, link, linked, provider, signIn, someone, browser: browserOf } = besideAProvider();

describe('Two identities of one person', () => {
  it('become one by showing both, in the account of who began; another account keeps its own', async () => {
    const { browser, email } = await linked('ben');
    const { browser: other } = await someone();
    expect((await link(other, { claims: { sub: 'ben' } })).kind).toBe('LinkedElsewhere');
    expect((await link(other, { claims: { sub: 'ben-2' } })).kind).toBe('SignInLinked');
    const { data } = await browser.ask(MyAccountDocument);
    expect(data).toMatchObject({ email, linkedSignIns: [{ name: 'Schoolaccount' }] });
    const [own] = data['linkedSignIns'] as { id: string }[];
    const session = browser.cookies.get('academy');
    expect((await other.ask(UnlinkSignInDocument, { id: own!.id, password: PASSWORD })).kind).toBe('LinkGone');
    expect((await browser.ask(UnlinkSignInDocument, { id: own!.id, password: 'mis' })).kind).toBe('WrongPassword');
    const gone = await browser.ask(UnlinkSignInDocument, { id: own!.id, password: PASSWORD });
    expect(gone).toMatchObject({ kind: 'SignInUnlinked', data: { account: { linkedSignIns: [] } } });
    expect(browser.cookies.get('academy')).not.toBe(session);
    expect((await signIn(browserOf(), { claims: { sub: 'ben' } })).kind).toBe('ProviderSignUpBegun');
  });

  it('are not linked by an answer that another tab, or another person, began', async () => {
    const { browser } = await someone();
    const { data } = await browser.ask(BeginLinkingDocument, { provider: 'school', password: PASSWORD });
    const answer = provider().show(String(data['url']), { claims: { sub: 'eva' } });
    const another = browserOf();
    another.cookies.set('academy-round', browser.cookies.get('academy-round')!);
    expect((await comeBack(another, answer)).kind).toBe('ProviderRoundGone');
    expect((await comeBack(browser, answer)).kind).toBe('ProviderRoundGone');
  });
});
