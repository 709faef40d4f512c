import { GraphQLSchemaHost, ResolveField, Resolver } from '@nestjs/graphql';
import { isObjectType, type GraphQLSchema } from 'graphql';
import { anApi } from './testing/an-api';

/** Every field that is more than a property of its object, by whom it lets in and by its type. */
const table: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  anyone: {
    Competence: 'domainId maxLevel name safetyCritical',
    Edition: 'closesOn seats seatsFree start waiting',
    Module:
      'city contactHours editions entryCredential form hasContent hours languages offered organisation ' +
      'outcomes prerequisites programmeNl sectors selfPaced summaryNl title validMonths versionId',
    Mutation:
      'askPasskey askPasswordReset askSignInLink beginProviderSignIn confirmAddress confirmSignUp confirmSignUpByLink enterByPasskey ' +
      'finishProviderRound giveCode resetPassword sendSignUpCodeAgain signIn signInAsDemo ' +
      'signInByLink signOut signUp',
    Query:
      'demoAccounts demoMailFolder framework invitationByLink me module modules offerFacets organisationOffer ' +
      'organisations publicCertificate signInProviders',
  },
  author: {
    Mutation: 'dropDraft saveDraft startDraft submitDraft takeBackDraft',
    Query: 'ownModules',
  },
  'author, owner, curator': { Query: 'demand' },
  'author, curator': { Query: 'moduleDraft' },
  'author, trainer': {
    Participant: 'signOff',
    Query: 'myEditions',
  },
  curator: {
    Mutation: 'answerObjection learnFigures putFiguresInForce reviewDraft withdrawFigures',
    Query: 'draftsInReview figuresEffect learnedFigures objections',
  },
  signedIn: {
    Mutation:
      'addPasskey answerInvitation askAddressChange askErasure beginLinking changeAccount changePassword ' +
      'confirmCodeApp endOtherSessions endSession markNoticesRead registerOrganisation removeCodeApp removePasskey ' +
      'renewRecoveryCodes startCodeApp startPasskey staySignedIn stopSharing takeBackErasure unlinkSignIn withdrawAddressChange ' +
      'withdrawRegistration',
    Query: 'careerRoutes cities myAccount myAudit myData myErasure myInvitations myRegistrations mySharing notices',
  },
  admin: {
    Mutation: 'admitOrganisation closeAsKnown refuseOrganisation tryAllAgain tryWorkAgain',
    Query: 'audit failingItems registrations workDesk',
  },
  owner: {
    Mutation: 'makeScimKey revokeScimKey',
    Query: 'scimKeys',
  },
  'owner, admin': {
    Mutation: 'endMembership giveRole invitePeople withdrawInvitation',
    Query: 'organisationInvitations organisationPeople',
  },
  'manager, owner': {
    Mutation: 'openShared',
    Query: 'sharedWithUs',
  },
  trainer: {
    Mutation: 'signOff takeBackSignOff',
  },
  teacher: {
    Mutation:
      'acceptProposal addEvidence adjustPath answerEntryTest giveUpEntryTest keepQuizDraft ' +
      'objectToPath recordProgress removeEvidence renewPath requestEnrolment resetAdjustments ' +
      'saveTalents saveWishes sayHours shareThing startEntryTest submitQuiz tailorPath takeBackObjection wantLess ' +
      'withdrawEnrolment',
    PathExplanation: 'counterfactuals notChosen',
    Query:
      'alsoInteresting alternativesInMyPath enrolment entryTest entryTestEffect entryTestOffers ' +
      'entryTestStakes learning modulesThatSuit myBeliefs myCertificates myEnrolments myEvidenceSetAside myLearning ' +
      'myMatches myObjections myPath myPathCounterfactuals myPathExplanation myPathExplanationFile ' +
      'myPathProgramme myProfile myRoutePreviews myWantedLess previewAdjustment profileQuestions ' +
      'whyNotInMyPath',
    StepExplanation: 'alternatives',
    TailoredPath: 'adjustments schedule',
  },
};

function admissionsOf(schema: GraphQLSchema) {
  const found: Record<string, Record<string, string>> = {};
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const { name, extensions } of Object.values(type.getFields()).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (!extensions['admission']) continue;
      const types = (found[(extensions['admission'] as readonly string[]).join(', ')] ??= {});
      types[type.name] = types[type.name] ? `${types[type.name]} ${name}` : name;
    }
  }
  return found;
}

@Resolver('Me')
class OpenField {
  @ResolveField('name')
  name() {
    return 'anyone';
  }
}

describe('The academy', () => {
  it('lets in for each field whom it is written here that it does', async () => {
    const { app, close } = await anApi();
    expect(admissionsOf(app.get(GraphQLSchemaHost, { strict: false }).schema)).toEqual(table);
    await close();
  });

  it('does not start with a field that does not say whom it lets in', async () => {
    await expect(anApi({ resolvers: [OpenField] })).rejects.toThrow('do not say whom they allow: Me.name');
  });
});
