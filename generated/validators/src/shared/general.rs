//! What holds throughout
use crate::prelude::*;

/// What these statements look at.
pub static ASKS: Asks = Asks {
    acts: &[Act::Conference, Act::CoreGroup],
    milestones: &[Milestone::ChildReturned, Milestone::ReturnRequested],
    states: &[State::PlanInForce],
    dates: &[],
    duties: &[
        Duty::AdultServicesAndTheProfessionalWhoWorksWithAdultsAre,
        Duty::AdultServicesAndTheProfessionalWhoWorksWithAdultsAre2,
        Duty::AllAgenciesAndTheProfessionalShouldAlwaysBeReadyTo,
        Duty::AllAgenciesAndTheProfessionalShouldDoTheseThings,
        Duty::AllAgenciesAndTheProfessionalShouldKnowTheThreshold,
        Duty::AllAgenciesAndTheProfessionalShouldNotBeDefensiveWhen,
        Duty::AllAgenciesAreResponsibleForCarryingOutThePlan,
        Duty::AllAgenciesAreResponsibleForHavingStaffWhoAreCompetent,
        Duty::AllAgenciesAreResponsibleForUnderstandingTheLocal,
        Duty::AllAgenciesAreToShareAWrittenReportAboutChildAnd,
        Duty::AllAgenciesMustHelpChildProtectionEnquiriesAndGiveThem,
        Duty::AllAgenciesShouldHaveAFormForConferenceReportsThatThe,
        Duty::AllAgenciesShouldHaveEffectiveWaysToSeeProblemsAnd,
        Duty::AllAgenciesShouldHaveStaffTrainedInThresholdsAndInHow,
        Duty::AllAgenciesShouldPutWhatTheyKnowFromTheirInvolvement,
        Duty::AllAgenciesShouldSeeThatTheirMembersOfTheCoreGroup,
        Duty::AllAgenciesThatServeAdultsWhoMayBeParentsOrAreClose,
        Duty::AllAgenciesThatTookPartInTheEnquiryOrHaveInformation,
        Duty::AllAttendingAgenciesShouldBringCopiesEnoughOfTheReport,
        Duty::AllAttendingAgenciesShouldConferWithColleaguesBefore,
        Duty::AllAttendingAgenciesShouldKeepTheRecordOfTheDecisions,
        Duty::AllProfessionalsAreResponsibleForTheseThingsWhenThe,
        Duty::ChildrensSocialCareIsResponsibleForClarifyingItsOwn,
        Duty::ChildrensSocialCareIsResponsibleForTheAdministrationOf,
        Duty::ChildrensSocialCareIsToBeTheMainPointToContactFor,
        Duty::ChildrensSocialCareMustMakeEnquiriesToDecideWhetherTo,
        Duty::ChildrensSocialCareMustMakeEnquiriesToDecideWhetherTo2,
        Duty::ChildrensSocialCareOfTheAreaInWhichTheChildIsFound,
        Duty::ChildrensSocialCareShouldActDecisivelyAgainstAbuseAnd,
        Duty::ChildrensSocialCareShouldDesignateAnExperiencedManager,
        Duty::ChildrensSocialCareShouldGiveEveryConferenceAWritten,
        Duty::ChildrensSocialCareShouldHaveThoseWhoRespondTo,
        Duty::ChildrensSocialCareShouldOfferTheReferrerAnInterview,
        Duty::ChildrensSocialCareShouldPutRequestsAboutAChildToThe,
        Duty::CommissionersAndProvidersOfHealthServicesAreToEmploy,
        Duty::CommissionersAndProvidersOfHealthServicesAreToEmploy2,
        Duty::EachAgencyMustInstructProfessionalsInTheseThingsByIts,
        Duty::EachAgencyShouldHaveItsOwnChildProtectionProceduresIn,
        Duty::EachIntegratedCareBoardMustHaveSecuredDesignatedDoctors,
        Duty::EachMemberOfTheCoreGroupIsResponsibleForTheseThings,
        Duty::EachMemberOfTheCoreGroupIsResponsibleForTheseThings2,
        Duty::EachMemberOfTheCoreGroupIsResponsibleForWorkingOut,
        Duty::EachMemberOfTheCoreGroupMustAddressAndDiscussItWith,
        Duty::EachMemberOfTheCoreGroupMustConsultTheLeadSocial,
        Duty::EachMemberOfTheCoreGroupMustGiveAdequateNoticeOrIf,
        Duty::EachMemberOfTheCoreGroupMustSendApologiesWithA,
        Duty::EachMemberOfTheCoreGroupShouldConsultTheFirstLine,
        Duty::EachMemberOfTheCoreGroupShouldHoldTheCoreGroupAll,
        Duty::EachMemberOfTheCoreGroupShouldTellTheLeadSocial,
        Duty::EachParticipantInTheConferenceIsResponsibleForThese,
        Duty::EducationSettingsAreToHaveAllItsStaffKnowTheSignsOf,
        Duty::EducationSettingsMustHaveClearPoliciesAndProceduresFor,
        Duty::EducationSettingsMustHavePoliciesAndProceduresForSafer,
        Duty::EducationSettingsShouldHaveADesignatedLeadFor,
        Duty::EducationSettingsShouldHaveClearPoliciesAndProcedures,
        Duty::EducationSettingsShouldHaveSystemsThatPromoteChildrens,
        Duty::EducationSettingsShouldSetOutHowInformationIsShared,
        Duty::OtherServicesOfTheLocalAuthorityHousingForExampleAnd,
        Duty::SomebodyTheTextDoesNotSayWhoIsToAlwaysMakeAn,
        Duty::SomebodyTheTextDoesNotSayWhoIsToAnalysePatternsOf,
        Duty::SomebodyTheTextDoesNotSayWhoIsToConsiderTheFollowing2,
        Duty::SomebodyTheTextDoesNotSayWhoIsToCoordinateThe,
        Duty::SomebodyTheTextDoesNotSayWhoIsToDiscussThe,
        Duty::SomebodyTheTextDoesNotSayWhoIsToFindOutWhetherThe,
        Duty::SomebodyTheTextDoesNotSayWhoIsToHaveAllChildrenOfA,
        Duty::SomebodyTheTextDoesNotSayWhoIsToIdentifyClearlyWhat,
        Duty::SomebodyTheTextDoesNotSayWhoIsToKeepTheseAimsOf,
        Duty::SomebodyTheTextDoesNotSayWhoIsToMakeAssessmentsWith,
        Duty::SomebodyTheTextDoesNotSayWhoIsToPlanBeforehandSo,
        Duty::SomebodyTheTextDoesNotSayWhoIsToPutARequestFor,
        Duty::SomebodyTheTextDoesNotSayWhoIsToUseTheSouthend,
        Duty::SomebodyTheTextDoesNotSayWhoMustAllocateEveryChild,
        Duty::SomebodyTheTextDoesNotSayWhoMustAlwaysConsiderWhat,
        Duty::SomebodyTheTextDoesNotSayWhoMustBringToTheConference,
        Duty::SomebodyTheTextDoesNotSayWhoMustCollectAllSuch,
        Duty::SomebodyTheTextDoesNotSayWhoMustConsiderActively,
        Duty::SomebodyTheTextDoesNotSayWhoMustConsiderAnEarly,
        Duty::SomebodyTheTextDoesNotSayWhoMustConsiderDiversityAt,
        Duty::SomebodyTheTextDoesNotSayWhoMustDetermineInThePlan,
        Duty::SomebodyTheTextDoesNotSayWhoMustDoTheseThingsWith,
        Duty::SomebodyTheTextDoesNotSayWhoMustFirstExplainToThe,
        Duty::SomebodyTheTextDoesNotSayWhoMustGiveInformationAbout,
        Duty::SomebodyTheTextDoesNotSayWhoMustGiveInformationOnThe,
        Duty::SomebodyTheTextDoesNotSayWhoMustHaveALeadSocial,
        Duty::SomebodyTheTextDoesNotSayWhoMustHaveASinglePlanAnd,
        Duty::SomebodyTheTextDoesNotSayWhoMustHaveEveryReportClear,
        Duty::SomebodyTheTextDoesNotSayWhoMustIncludeTheseInThe,
        Duty::SomebodyTheTextDoesNotSayWhoMustKeepCurrentWhatIs,
        Duty::SomebodyTheTextDoesNotSayWhoMustKeepTheChildInformed,
        Duty::SomebodyTheTextDoesNotSayWhoMustMakeArrangementsTo,
        Duty::SomebodyTheTextDoesNotSayWhoMustMakeClearInThe,
        Duty::SomebodyTheTextDoesNotSayWhoMustMakeClearInThePlan,
        Duty::SomebodyTheTextDoesNotSayWhoMustMakeTheseThingsClear,
        Duty::SomebodyTheTextDoesNotSayWhoMustNotLetAFormal,
        Duty::SomebodyTheTextDoesNotSayWhoMustNotLetAnalysisOf,
        Duty::SomebodyTheTextDoesNotSayWhoMustOfferAndProvideAn2,
        Duty::SomebodyTheTextDoesNotSayWhoMustPutAnUrgentReferral,
        Duty::SomebodyTheTextDoesNotSayWhoMustPutTheChildUnderA,
        Duty::SomebodyTheTextDoesNotSayWhoMustRecordAllAction,
        Duty::SomebodyTheTextDoesNotSayWhoMustRecordInTheMinutes,
        Duty::SomebodyTheTextDoesNotSayWhoMustRecordTheDecisionTo2,
        Duty::SomebodyTheTextDoesNotSayWhoMustRecordTheReasonsFor4,
        Duty::SomebodyTheTextDoesNotSayWhoMustRespectAChilds2,
        Duty::SomebodyTheTextDoesNotSayWhoMustRespondToAnAdults,
        Duty::SomebodyTheTextDoesNotSayWhoMustReviewInTheCore,
        Duty::SomebodyTheTextDoesNotSayWhoMustTakeTheChildsWishes,
        Duty::SomebodyTheTextDoesNotSayWhoMustTellTheLeadSocial,
        Duty::SomebodyTheTextDoesNotSayWhoMustTellTheParentsThat,
        Duty::SomebodyTheTextDoesNotSayWhoShouldActByCallingThe,
        Duty::SomebodyTheTextDoesNotSayWhoShouldAddressConcerns,
        Duty::SomebodyTheTextDoesNotSayWhoShouldAddressTheNeeds,
        Duty::SomebodyTheTextDoesNotSayWhoShouldAimAtTwoPrinciples,
        Duty::SomebodyTheTextDoesNotSayWhoShouldAimEveryAssessment,
        Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysCheckWhoAsks,
        Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysConsider,
        Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysConsider2,
        Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysGiveThe,
        Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysKeepTheNeeds,
        Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysKeepWhatIs,
        Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysTakeThe,
        Duty::SomebodyTheTextDoesNotSayWhoShouldAnalyseTheRiskOf,
        Duty::SomebodyTheTextDoesNotSayWhoShouldArrangeAnEarly,
        Duty::SomebodyTheTextDoesNotSayWhoShouldAssessDynamically,
        Duty::SomebodyTheTextDoesNotSayWhoShouldAssessEachChilds,
        Duty::SomebodyTheTextDoesNotSayWhoShouldBeClearAboutWho,
        Duty::SomebodyTheTextDoesNotSayWhoShouldBuildOnTheHistory,
        Duty::SomebodyTheTextDoesNotSayWhoShouldChangeTheCarePlan,
        Duty::SomebodyTheTextDoesNotSayWhoShouldCombineTheReview,
        Duty::SomebodyTheTextDoesNotSayWhoShouldConfirmWhoBelongs,
        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderBringingA,
        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderChildcare,
        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderExplicitly2,
        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderHavingThe,
        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderInThe,
        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderInThePlan,
        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderSeparate,
        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderTheNeedFor,
        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderTravel,
        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderWhat,
        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderWhatThe2,
        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderWhetherThe,
        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderWhetherThe2,
        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderWhetherTo,
        Duty::SomebodyTheTextDoesNotSayWhoShouldConsultThe,
        Duty::SomebodyTheTextDoesNotSayWhoShouldConsultTheChild,
        Duty::SomebodyTheTextDoesNotSayWhoShouldConsultTheChildAnd2,
        Duty::SomebodyTheTextDoesNotSayWhoShouldDebateAtThe,
        Duty::SomebodyTheTextDoesNotSayWhoShouldDecideCaseByCase,
        Duty::SomebodyTheTextDoesNotSayWhoShouldDecideInTheChilds,
        Duty::SomebodyTheTextDoesNotSayWhoShouldDecideOnExclusion,
        Duty::SomebodyTheTextDoesNotSayWhoShouldDiscussAnAgencys,
        Duty::SomebodyTheTextDoesNotSayWhoShouldDiscussAndAgreeAny,
        Duty::SomebodyTheTextDoesNotSayWhoShouldDiscussAny,
        Duty::SomebodyTheTextDoesNotSayWhoShouldDrawTogetherIn,
        Duty::SomebodyTheTextDoesNotSayWhoShouldEncourageAndHelp,
        Duty::SomebodyTheTextDoesNotSayWhoShouldEscalateWhatStays,
        Duty::SomebodyTheTextDoesNotSayWhoShouldExcludeForAsShort2,
        Duty::SomebodyTheTextDoesNotSayWhoShouldExplainTheCompleted,
        Duty::SomebodyTheTextDoesNotSayWhoShouldExplainToAChild,
        Duty::SomebodyTheTextDoesNotSayWhoShouldExplainWhyToThe,
        Duty::SomebodyTheTextDoesNotSayWhoShouldFindOutTheViewsOf,
        Duty::SomebodyTheTextDoesNotSayWhoShouldGiveChildAnd,
        Duty::SomebodyTheTextDoesNotSayWhoShouldGiveParentsThe,
        Duty::SomebodyTheTextDoesNotSayWhoShouldGiveTheChildACopy,
        Duty::SomebodyTheTextDoesNotSayWhoShouldGiveTheChilds,
        Duty::SomebodyTheTextDoesNotSayWhoShouldGiveTheSpecial,
        Duty::SomebodyTheTextDoesNotSayWhoShouldGiveWritten,
        Duty::SomebodyTheTextDoesNotSayWhoShouldHaveClearProcedures,
        Duty::SomebodyTheTextDoesNotSayWhoShouldHaveReportsTo,
        Duty::SomebodyTheTextDoesNotSayWhoShouldHaveTheSingle,
        Duty::SomebodyTheTextDoesNotSayWhoShouldHelpChildrenAnd,
        Duty::SomebodyTheTextDoesNotSayWhoShouldHelpOtherAgencies,
        Duty::SomebodyTheTextDoesNotSayWhoShouldHelpParentsTo,
        Duty::SomebodyTheTextDoesNotSayWhoShouldHelpParentsTo2,
        Duty::SomebodyTheTextDoesNotSayWhoShouldHoldTheConference,
        Duty::SomebodyTheTextDoesNotSayWhoShouldIncludeInThem,
        Duty::SomebodyTheTextDoesNotSayWhoShouldIncludeTheseInThe,
        Duty::SomebodyTheTextDoesNotSayWhoShouldInviteTheChildTo,
        Duty::SomebodyTheTextDoesNotSayWhoShouldKeepAnAssessmentTo,
        Duty::SomebodyTheTextDoesNotSayWhoShouldKeepAssessingThe,
        Duty::SomebodyTheTextDoesNotSayWhoShouldKeepTheAssessment,
        Duty::SomebodyTheTextDoesNotSayWhoShouldKeepTheChilds,
        Duty::SomebodyTheTextDoesNotSayWhoShouldKeepTheReport,
        Duty::SomebodyTheTextDoesNotSayWhoShouldKeepWhatIsHeldOn,
        Duty::SomebodyTheTextDoesNotSayWhoShouldLetTheAnalysis,
        Duty::SomebodyTheTextDoesNotSayWhoShouldLetTheAssessmentBe,
        Duty::SomebodyTheTextDoesNotSayWhoShouldLimitThoseInvited,
        Duty::SomebodyTheTextDoesNotSayWhoShouldMakeClearToAll,
        Duty::SomebodyTheTextDoesNotSayWhoShouldMakeContactDetails,
        Duty::SomebodyTheTextDoesNotSayWhoShouldMakeContingency,
        Duty::SomebodyTheTextDoesNotSayWhoShouldMakeItPossibleFor3,
        Duty::SomebodyTheTextDoesNotSayWhoShouldMakeSharedRecords,
        Duty::SomebodyTheTextDoesNotSayWhoShouldMakeTheRecordOf,
        Duty::SomebodyTheTextDoesNotSayWhoShouldNormallyInviteThese,
        Duty::SomebodyTheTextDoesNotSayWhoShouldNotDiscloseToThird,
        Duty::SomebodyTheTextDoesNotSayWhoShouldNotLeaveRequests,
        Duty::SomebodyTheTextDoesNotSayWhoShouldNotLetHopeIn,
        Duty::SomebodyTheTextDoesNotSayWhoShouldNotNormallyHave,
        Duty::SomebodyTheTextDoesNotSayWhoShouldNotShareConference,
        Duty::SomebodyTheTextDoesNotSayWhoShouldNotTakeAPossible,
        Duty::SomebodyTheTextDoesNotSayWhoShouldObtainMoreOfThe,
        Duty::SomebodyTheTextDoesNotSayWhoShouldPlanInAdvanceFor,
        Duty::SomebodyTheTextDoesNotSayWhoShouldPlanTheConference2,
        Duty::SomebodyTheTextDoesNotSayWhoShouldProvideTheServices,
        Duty::SomebodyTheTextDoesNotSayWhoShouldPutIntoAnAgencys,
        Duty::SomebodyTheTextDoesNotSayWhoShouldPutThePlanOnThe,
        Duty::SomebodyTheTextDoesNotSayWhoShouldPutTheseThingsInto2,
        Duty::SomebodyTheTextDoesNotSayWhoShouldPutTheseThingsInto3,
        Duty::SomebodyTheTextDoesNotSayWhoShouldRecordDelaysAnd,
        Duty::SomebodyTheTextDoesNotSayWhoShouldRecordTheChairs,
        Duty::SomebodyTheTextDoesNotSayWhoShouldRecordTheDenialIn,
        Duty::SomebodyTheTextDoesNotSayWhoShouldReflectInEvery,
        Duty::SomebodyTheTextDoesNotSayWhoShouldReflectInThe,
        Duty::SomebodyTheTextDoesNotSayWhoShouldRespondToAReport,
        Duty::SomebodyTheTextDoesNotSayWhoShouldReviewEarlier,
        Duty::SomebodyTheTextDoesNotSayWhoShouldReviewTheProtection,
        Duty::SomebodyTheTextDoesNotSayWhoShouldSayClearlyInThe,
        Duty::SomebodyTheTextDoesNotSayWhoShouldSaySoInLocal,
        Duty::SomebodyTheTextDoesNotSayWhoShouldSetOutInThe,
        Duty::SomebodyTheTextDoesNotSayWhoShouldSetOutInThe2,
        Duty::SomebodyTheTextDoesNotSayWhoShouldShareAllThe,
        Duty::SomebodyTheTextDoesNotSayWhoShouldStateInTheReport,
        Duty::SomebodyTheTextDoesNotSayWhoShouldStateInTheReport2,
        Duty::SomebodyTheTextDoesNotSayWhoShouldStrengthenThe,
        Duty::SomebodyTheTextDoesNotSayWhoShouldSupportAndAdvise,
        Duty::SomebodyTheTextDoesNotSayWhoShouldSupportChildrenWho,
        Duty::SomebodyTheTextDoesNotSayWhoShouldSupportProfessionals,
        Duty::SomebodyTheTextDoesNotSayWhoShouldTakeAnInformed,
        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheConference,
        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheDecisionTo,
        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheLeadSocial,
        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheParentsThat2,
        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheParentsWhen,
        Duty::SomebodyTheTextDoesNotSayWhoShouldTranslateTheReports,
        Duty::SomebodyTheTextDoesNotSayWhoShouldUsuallyGiveThe,
        Duty::SomebodyTheTextDoesNotSayWhoShouldUsuallyGiveThe2,
        Duty::SomebodyTheTextDoesNotSayWhoShouldWriteTheChildsCopy,
        Duty::SomebodyTheTextDoesNotSayWhoWillAttachTheReportsTo,
        Duty::SomebodyTheTextDoesNotSayWhoWillDealWithItByChapter,
        Duty::SomebodyTheTextDoesNotSayWhoWillEncourageParentsTo,
        Duty::SomebodyTheTextDoesNotSayWhoWillKeepTheSocialWork,
        Duty::SomebodyTheTextDoesNotSayWhoWillNegotiateWithThe,
        Duty::SomebodyTheTextDoesNotSayWhoWillTakeDissentingViews,
        Duty::SomebodyTheTextDoesNotSayWhoWillTakeTheAssessmentAs,
        Duty::SomebodyTheTextDoesNotSayWhoWillUsuallyNotMakeA,
        Duty::SomebodyTheTextDoesNotSayWhoWillWatchAndRecordInA,
        Duty::TheChildAndTheFamilyMembersMustNotBeExpectedTo,
        Duty::TheChildAndTheFamilyMembersMustNotInterpretInSpeech,
        Duty::TheChildIsToNeedNoFurtherConsentWhenTheChildsAgeIn,
        Duty::TheChildMustBeAMemberOfTheCoreGroupIfAppropriate,
        Duty::TheChildShouldBeAMemberOfTheCoreGroupIfAppropriate,
        Duty::TheChildWillBeSubjectToTheStatutoryReviewsOfLooked,
        Duty::TheChildWillRequireHelpFromSeveralAgenciesByAFormal,
        Duty::TheChildsIndependentAdvocateShouldConsultTheSocial,
        Duty::TheChildsIndependentAdvocateShouldSeeThatTheChildCan,
        Duty::TheChildsIndependentAdvocateWillBeAbsentFromAnyPart,
        Duty::TheConferenceAdministratorWillConfirmTheInvitationOf,
        Duty::TheConferenceChairAndTheSocialWorkerWillAgreeHowThe,
        Duty::TheConferenceChairIsResponsibleForConferencesRunBy,
        Duty::TheConferenceChairIsResponsibleForTheDecisionWhetherA,
        Duty::TheConferenceChairIsResponsibleForTheseThingsWhenThe,
        Duty::TheConferenceChairIsToDecideFinallyOnExclusionTheText,
        Duty::TheConferenceChairMustConsiderWithCareWhatIsPut,
        Duty::TheConferenceChairMustNotBeOrHaveBeenResponsibleFor,
        Duty::TheConferenceChairMustNotBeResponsibleForTheCaseIn,
        Duty::TheConferenceChairMustSeeThatBesideTheSocialWorkerTwo,
        Duty::TheConferenceChairMustSignTheLetterToTheParentAndSet,
        Duty::TheConferenceChairShouldChairTheLaterReviewsOnThat,
        Duty::TheConferenceChairShouldConsultTheParentsOnWhetherA,
        Duty::TheConferenceChairShouldConsultTheSocialWorkerTheFirst,
        Duty::TheConferenceChairShouldDecideWhetherAChildIsGivenA,
        Duty::TheConferenceChairShouldDecideWhetherItIsTheEntire2,
        Duty::TheConferenceChairShouldDecideWhetherToInviteTheChild,
        Duty::TheConferenceChairShouldDetermineTheCategoryOfAbuseOr,
        Duty::TheConferenceChairWillDoTheseThingsAtTheStartOfThe,
        Duty::TheConferenceChairWillSeeThatTheReasonsAreRecordedIn,
        Duty::TheConferenceChairWillSeeToTheseThingsDuringThe,
        Duty::TheConferenceChairWillSettleWhatTheSupportersPartIsA,
        Duty::TheConferenceChairWillTellTheManagersOfTheConference,
        Duty::TheConferenceIsResponsibleForRecommendingHowAgencies,
        Duty::TheConferenceIsToNameALeadSocialWorkerTheTextUsesNo,
        Duty::TheConferenceShouldConsistOfAsFewPeopleAsManagingThe,
        Duty::TheConferenceShouldConsistOnlyOfPeopleWithASignificant,
        Duty::TheConferenceShouldDecideInTheSameWayWhetherAPlanIs,
        Duty::TheConferenceShouldFindFutureHarmLikelyInOneOfTwo,
        Duty::TheConferenceWillHaveNamedTheMembersOfTheCoreGroupAt,
        Duty::TheCoreGroupIsResponsibleForTheDailyDetailOfThePlan,
        Duty::TheCoreGroupIsToConsiderWhetherProgressComesInTime,
        Duty::TheCoreGroupMustSeeThatThePlanSetsOutHowOftenEach,
        Duty::TheCoreGroupShouldEvaluateWhatTheMembersWorkDidFor,
        Duty::TheCoreGroupShouldNotAlterTheOutcomesSpecifiedAtThe,
        Duty::TheCoreGroupShouldShareInformationOfTheirOwnAccordAnd,
        Duty::TheCoreGroupWillWorkOutTheDetailsOfThePlan,
        Duty::TheCourtMayNotMakeACareOrSupervisionOrderUnlessItIs,
        Duty::TheDesignatedExperiencedManagerIsResponsibleForRecords,
        Duty::TheDesignatedSafeguardingLeadOfTheEducationSettingWith,
        Duty::TheDirectorOfChildrensServicesAreResponsibleForAnAlert,
        Duty::TheDirectorOfChildrensServicesAreResponsibleForPeople,
        Duty::TheDoctorWhoExaminesTheChildIsToGenerallyAssessThe,
        Duty::TheExcludedParentWillReceiveTheConferenceRecordWhenThe,
        Duty::TheFamilyMembersShouldNotBeExpectedToInterpretIn,
        Duty::TheFirstLineManagerIsResponsibleForTheseThings,
        Duty::TheFirstLineManagerMustEndorseAndCountersignTheSocial,
        Duty::TheFirstLineManagerMustTellFamilyAndAllProfessionals,
        Duty::TheGoverningBodyOrProprietorIsResponsibleForLeadingThe,
        Duty::TheGoverningBodyOrProprietorMustSeeThatTheSetting,
        Duty::TheGoverningBodyOrProprietorShouldHaveALeadAtBoard,
        Duty::TheHealthProfessionalIsToBeVigilantInTheirOwnRole,
        Duty::TheIndependentReviewingOfficerMustLeadTheSingleProcess,
        Duty::TheLeadSocialWorkerAndTheFirstLineManagerShouldLead,
        Duty::TheLeadSocialWorkerIsResponsibleForFindingOutWhatThe,
        Duty::TheLeadSocialWorkerIsResponsibleForHavingThePlan,
        Duty::TheLeadSocialWorkerIsResponsibleForTellingThe,
        Duty::TheLeadSocialWorkerIsResponsibleForTheseThingsAmong,
        Duty::TheLeadSocialWorkerMustKeepACompleteCurrentAndSigned,
        Duty::TheLeadSocialWorkerMustReadEarlierFilesOfChildrens,
        Duty::TheLeadSocialWorkerMustSeeThatTheCoreGroupMeetings,
        Duty::TheLeadSocialWorkerMustSeeThatTheDetailedPlanIs,
        Duty::TheLeadSocialWorkerOrTheFirstLineManagerMustBeA,
        Duty::TheLeadSocialWorkerShouldCoordinateFamilyAndAll,
        Duty::TheLeadSocialWorkerShouldCoordinateFamilyAndOther,
        Duty::TheLeadSocialWorkerShouldExplainThePlanToTheChildAs,
        Duty::TheLeadSocialWorkerShouldFindOutWhatTheChildWishes,
        Duty::TheLeadSocialWorkerShouldFinishAssessingChildAndFamily,
        Duty::TheLeadSocialWorkerShouldFinishTheAssessmentWithWhat,
        Duty::TheLeadSocialWorkerShouldLookAtTheChildsBedroomAsThe,
        Duty::TheLeadSocialWorkerShouldMakeAWrittenAgreementOfThe,
        Duty::TheLeadSocialWorkerShouldOnEveryOtherOccasionAtLeast,
        Duty::TheLeadSocialWorkerShouldRecordAnyDisagreementClearly,
        Duty::TheLeadSocialWorkerShouldSeeThatTheOutlinePlanBecomes,
        Duty::TheLeadSocialWorkerShouldSendAWrittenRecordOfThe,
        Duty::TheLeadSocialWorkerShouldTryEverythingSoThatChildren,
        Duty::TheLeadSocialWorkerShouldUnderstandTheFamilysHistoryIn,
        Duty::TheLeadSocialWorkerShouldWorkDirectlyWithChildAnd,
        Duty::TheLeadSocialWorkerTheFirstLineManagerAndEachMember,
        Duty::TheLeadSocialWorkerWillAlwaysComeFromChildrensSocial,
        Duty::TheLocalAuthorityIsToAnswerPubliclyForTheProtocolThe,
        Duty::TheLocalAuthorityShouldDetermineItsAssessmentProcesses,
        Duty::TheLocalAuthorityShouldWithItsPartnersDevelopAnd,
        Duty::TheLocalAuthorityWillLeadOnTheProtocolsDetailsIn,
        Duty::TheLocalSafeguardingPartnershipOrBoardMustGiveGuidance,
        Duty::TheLocalSafeguardingPartnershipOrBoardMustHaveClear,
        Duty::TheLocalSafeguardingPartnershipOrBoardShouldPublishAnd,
        Duty::TheLocalSafeguardingPartnershipOrBoardShouldSeeThat,
        Duty::TheLocalSafeguardingPartnershipOrBoardWillHaveAgencies,
        Duty::TheManagersOrChildProtectionAdvisersOfTheMembers2,
        Duty::TheParentsMustBeMembersOfTheCoreGroup,
        Duty::TheParentsShouldBeMembersOfTheCoreGroup,
        Duty::ThePersonWhoseOnlyTaskIsTheRecordShouldRecordThe,
        Duty::ThePoliceWillAssistWhereACriminalInvestigationIs,
        Duty::ThePracticeSupervisorOfTheSocialWorkerAndTheOther,
        Duty::ThePrincipalSocialWorkerShouldHelpSocialWorkers,
        Duty::TheProfessionalIsResponsibleForKnowingWhatShowsAndSets,
        Duty::TheProfessionalIsResponsibleForSharingThatInformation,
        Duty::TheProfessionalIsResponsibleForSolvingProblemsAndComing,
        Duty::TheProfessionalIsToUnderstandTheirPartInSeeingProblems,
        Duty::TheProfessionalMustBeAbleToDeliverWhatWasCommittedOr,
        Duty::TheProfessionalMustTellTheLeadSocialWorkerOfAChange,
        Duty::TheProfessionalObserverMustNotTakePartInDiscussionOr,
        Duty::TheProfessionalOfAnyAgencyShouldActSoThatNoChild,
        Duty::TheProfessionalOfAnyAgencyShouldKnowAndBeAbleToDo,
        Duty::TheProfessionalOfAnyAgencyWhoMeetsChildrenWorksWith,
        Duty::TheProfessionalShouldBeAlertToAPossibleNeedForEarly,
        Duty::TheProfessionalShouldBeSupportedInThatByTrainingAnd,
        Duty::TheProfessionalShouldNotGuaranteeAReferrer,
        Duty::TheProfessionalShouldRespectAWishOfTheReferrerToStay,
        Duty::TheProfessionalShouldSeeThatParentsUnderstandThese,
        Duty::TheProfessionalShouldTurnToTheOrganisationsSafeguarding,
        Duty::TheProfessionalWhoAsksForAnObserverIsResponsibleFor,
        Duty::TheProfessionalWhoIsInvitedMustHaveAColleagueAttend,
        Duty::TheProfessionalWhoIsInvitedMustHaveTheReportGivenTo,
        Duty::TheProfessionalWhoIsInvitedShouldDoTheseThingsWhen,
        Duty::TheProfessionalWhoIsInvitedShouldDoTheseThingsWhen2,
        Duty::TheProfessionalWhoWorksWithChildrenShouldAlwaysHave,
        Duty::TheReviewConferenceMustAssessHowSecureTheChildIsWith,
        Duty::TheReviewConferenceMustBeSureThatTheCarePlanIsSecure,
        Duty::TheSocialWorkerAndTheChildrensSocialCareManagerShould2,
        Duty::TheSocialWorkerAndTheOtherRelevantProfessionalsShould,
        Duty::TheSocialWorkerAndThePracticeSupervisorOfTheSocial,
        Duty::TheSocialWorkerIsResponsibleForTheseThings,
        Duty::TheSocialWorkerIsToAssessTheCaseBeforeTheChilds,
        Duty::TheSocialWorkerMustExplainToParentsOrCarersWhatThe,
        Duty::TheSocialWorkerMustHelpParentsToContributeTheirViews,
        Duty::TheSocialWorkerMustMakeItPossibleForParentsToTakeA,
        Duty::TheSocialWorkerMustRecordWhyAConferenceIsHeldOrNot,
        Duty::TheSocialWorkerShouldAnalyseAllThatWasGatheredTo,
        Duty::TheSocialWorkerShouldBuildOnItHelpedByOther,
        Duty::TheSocialWorkerShouldConsultTheFirstLineManagerWhenIn,
        Duty::TheSocialWorkerShouldConveyTheInvitationToParentsBy,
        Duty::TheSocialWorkerShouldDoTheseThingsWhenItIsDecided,
        Duty::TheSocialWorkerShouldFindOutWhichActionsAndOutcomes,
        Duty::TheSocialWorkerShouldGiveTheConferenceAWrittenAnd,
        Duty::TheSocialWorkerShouldHaveTheKnowledgeAndSkillsOfThe,
        Duty::TheSocialWorkerShouldHaveTimeToCompleteAssessmentsAnd,
        Duty::TheSocialWorkerShouldMakeEveryEffortToGetAndPresent,
        Duty::TheSocialWorkerShouldMeetTheChildToTellAndDiscuss,
        Duty::TheSocialWorkerShouldSeeThatParentsAndChildGet,
        Duty::TheSocialWorkerShouldTellTheChildOfAnyAdvocacyService,
        Duty::TheSocialWorkerTheFirstLineManagerAndTheOtherRelevant,
        Duty::TheSocialWorkerTogetherWithTheConferenceChairShould,
        Duty::TheSolicitorOfAParentOrChildMustComplyWithTheLaw,
        Duty::TheSolicitorOfAParentOrChildMustComplyWithTheLaw2,
    ],
    facts: &[
        "age",
        "harm-is-likely",
        "harm-was-suffered",
        "looked-after",
        "reasonable-cause",
        "unborn",
    ],
    circumstances: &[
        Circumstance::ACourtGrantsACareOrder,
        Circumstance::ACourtOrdersIt,
        Circumstance::AWrittenReportIsPrepared,
        Circumstance::AccessToTheAdvocacyServiceIsDenied,
        Circumstance::AccessToTheAdvocacyServiceIsDeniedForWantOfAParents,
        Circumstance::AdultSocialCareOrHealthServicesKnowTheParent,
        Circumstance::AgeAndUnderstandingAreSufficient,
        Circumstance::AnAgreedTaskIsNotPossible,
        Circumstance::AtShortNoticeTheLeadSocialWorkerCannotCome,
        Circumstance::ChildrensSocialCareAsksThemTo,
        Circumstance::DecisionsAreMadeAboutSeveralChildrenOfAFamily,
        Circumstance::DisagreementAmongProfessionalsOrAMemberWhoDoesNotDo,
        Circumstance::InExceptionalCircumstancesConfidentialInformationCannotBe,
        Circumstance::InterestsConflict,
        Circumstance::ItBecomesClearToTheChairInPlanningThatChildrenAnd,
        Circumstance::ItFindsConcernsAndCareProceedingsAreNotBegun,
        Circumstance::ItIsAgreedOtherwise,
        Circumstance::ItIsDecidedThatSignificantHarmIsLikelyAndAPlanNeeded,
        Circumstance::ItIsDecidedThatTheChildAttends,
        Circumstance::ItIsDecidedThatTheChildDoesNotAttendOrTakesPartWith,
        Circumstance::ItIsLikelyToPrejudiceTheChildsWelfareOrTheSafetyOf,
        Circumstance::ItIsSatisfiedThatSignificantHarmIsSufferedOrLikelyAnd,
        Circumstance::NeitherNoticeNorAColleagueIsPossible,
        Circumstance::NobodyCouldGetToSeeTheChildForWhateverReasonOnTwo,
        Circumstance::NothingShowsAChangeInTheChildsSafetyAndWelfare,
        Circumstance::OneOfThemHasASensoryDisabilityOrFirstSpeaksAnother,
        Circumstance::ParentsDoNotWishToAttend,
        Circumstance::ParentsOrChildBringAnAdvocateOrSupporter,
        Circumstance::SafeguardingTheChildUrgentlyRequiresASignificantChange,
        Circumstance::TheAdvocateHasConcernsAboutTheChild,
        Circumstance::TheAuthorityIsEssexCountyCouncil,
        Circumstance::TheChairConsents,
        Circumstance::TheChildAttendsTheConference,
        Circumstance::TheChildBecomesLookedAfter,
        Circumstance::TheChildCannotBeKeptFromAParentWhoMayBeHostileOr,
        Circumstance::TheChildDoesNotAttendTheCoreGroup,
        Circumstance::TheChildHasBecomeLookedAfterUnderSection20,
        Circumstance::TheChildIsLookedAfterUnderACareOrder,
        Circumstance::TheChildMayHaveToBeRemovedTheParentsOrChildDoNotOr,
        Circumstance::TheChildWasLookedAfterAndHasReturnedHome,
        Circumstance::TheCircumstancesAreExceptional,
        Circumstance::TheConferenceIsInquorateAndTheChairHasEnough,
        Circumstance::TheLocalAuthorityConsentsUnderACareOrder,
        Circumstance::TheLocalAuthorityDecidesToProvideThem,
        Circumstance::TheMemberKnowsThatSomethingHardOrDistressingForThe,
        Circumstance::TheNonRecentAbuseTurnsOutToBePartOfAWiderSettingOf,
        Circumstance::TheParentAttendedOnlyAPartBecauseOfExclusion,
        Circumstance::TheParentOrCarerAttendedOnlyAPartBecauseOfExclusion,
        Circumstance::TheParentsWereAskedToLeave,
        Circumstance::ThePlanDidNotAcceptWhatTheParentsPrefer,
        Circumstance::TheReferralIsAccepted,
        Circumstance::ThereAreGroundsToDoubtTheChildsMentalHealth,
        Circumstance::TheyHaveNoInvitationToTheConferenceOrNoWishToAttend,
        Circumstance::UnableToAttendTheConference,
        Circumstance::UnableToAttendTheCoreGroup,
        Circumstance::UnavoidablyUnableToAttendAConference,
        Circumstance::WhatTheChildWishesConflictsWithTheParentsViews,
    ],
};

/// Judges the timeline by the statements that stand here, as things are recorded at `now`.
#[must_use]
pub fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
    [
        should_aim_at_two_principles_everybody_plays::judge(timeline, now),
        should_do_these_things::judge(timeline, now),
        should_do_these_things2::judge(timeline, now),
        should_act_so_that_no_child_stays::judge(timeline, now),
        should_have_its_own_child_protection_procedures::judge(timeline, now),
        will_have_agencies_answer_for_having_such::judge(timeline, now),
        must_instruct_professionals_in_these_things_by::judge(timeline, now),
        should_know_and_be_able_to_do::judge(timeline, now),
        must_not_let_a_formal_referral_wait_for::judge(timeline, now),
        must_make_arrangements_to_safeguard_children_promote::judge(timeline, now),
        is_to_have_all_its_staff_know_the::judge(timeline, now),
        must_make_enquiries_to_decide_whether_to::judge(timeline, now),
        may_not_make_a_care_or_supervision_order::judge(timeline, now),
        should_have_effective_ways_to_see_problems::judge(timeline, now),
        is_to_understand_their_part_in_seeing_problems::judge(timeline, now),
        should_be_supported_in_that_by_training::judge(timeline, now),
        should_be_alert_to_a_possible_need::judge(timeline, now),
        is_responsible_for_knowing_what_shows_and_sets_off::judge(timeline, now),
        is_responsible_for_sharing_that_information_and_working::judge(timeline, now),
        should_publish_and_spread_a_threshold_document::judge(timeline, now),
        should_know_the_threshold_document_and_refer::judge(timeline, now),
        should_have_staff_trained_in_thresholds_and::judge(timeline, now),
        should_cover::judge(timeline, now),
        should_address_concerns_about_an_expected_baby_as_soon_as::judge(timeline, now),
        should_have_systems_that_promote_childrens_welfare::judge(timeline, now),
        is_responsible_for_leading_the_settings_safeguarding::judge(timeline, now),
        must_see_that_the_setting_complies_with::judge(timeline, now),
        should_have_a_lead_at_board_level::judge(timeline, now),
        should_have_a_designated_lead_for_safeguarding::judge(timeline, now),
        should_have_the_role_in_the_job_regularly::judge(timeline, now),
        should_set_out_how_information_is_shared::judge(timeline, now),
        must_have_policies_and_procedures_for_safer::judge(timeline, now),
        should_have_clear_policies_and_procedures_for::judge(timeline, now),
        must_have_clear_policies_and_procedures_for::judge(timeline, now),
        should_have_procedures_and_protocols_to_safeguard::judge(timeline, now),
        should_include_in_them_arrangements_for_timely::judge(timeline, now),
        is_to_be_competent_to_recognise_an_adults::judge(timeline, now),
        is_to_be_able_to_consider_what_the::judge(timeline, now),
        should_respond_to_a_report_of_non_recent::judge(timeline, now),
        is_to_find_out_whether_the_alleged_perpetrator_as_a_matter_of::judge(
            timeline,
            now,
        ),
        must_respond_to_an_adults_allegation_of::judge(timeline, now),
        will_deal_with_it_by_chapter_8::judge(timeline, now),
        is_to_be_vigilant_in_their_own_role::judge(timeline, now),
        should_make_shared_records_and_sound_sharing::judge(timeline, now),
        should_help_other_agencies_understand_how_a::judge(timeline, now),
        should_put_requests_about_a_child_to::judge(timeline, now),
        should_not_leave_requests_for_information_about_a::judge(timeline, now),
        is_to_employ_safeguarding_children_professionals_who_lead::judge(timeline, now),
        is_to_employ_named_doctors_and_named_nurses::judge(timeline, now),
        should_make_clear_to_all_staff_who::judge(timeline, now),
        must_have_secured_designated_doctors_and_nurses::judge(timeline, now),
        should_respect_a_wish_of_the_referrer::judge(timeline, now),
        should_not_guarantee_a_referrer_confidentiality_as_there::judge(timeline, now),
        should_say_so_in_local_publicity_for::judge(timeline, now),
        should_offer_the_referrer_an_interview::judge(timeline, now),
        is_responsible_for_clarifying_its_own_process_for_referrals::judge(
            timeline,
            now,
        ),
        is_to_be_the_main_point_to_contact::judge(timeline, now),
        should_make_contact_details_easy_to_find::judge(timeline, now),
        must_give_guidance_that_explains_how_thresholds::judge(timeline, now),
        is_to_put_a_request_for_support_to::judge(timeline, now),
        must_put_an_urgent_referral_to_essex::judge(timeline, now),
        is_to_use_the_southend_portal_for_a::judge(timeline, now),
        is_to_make_an_assessment_for_these_purposes::judge(timeline, now),
        should_assess_dynamically_answering_need_and_risk::judge(timeline, now),
        is_to_identify_clearly_what_happens_to_the::judge(timeline, now),
        is_to_discuss_the_information_with_child_and::judge(timeline, now),
        should_provide_the_services_that_the_assessment_without_delay::judge(
            timeline,
            now,
        ),
        will_watch_and_record_in_a_good::judge(timeline, now),
        should_keep_an_assessment_to_the_needs::judge(timeline, now),
        should_give_the_special_needs_of_disabled::judge(timeline, now),
        should_act_decisively_against_abuse_and_neglect::judge(timeline, now),
        should_let_the_assessment_be_a_ground::judge(timeline, now),
        will_take_the_assessment_as_the_baseline::judge(timeline, now),
        should_address_the_needs_found_before_it::judge(timeline, now),
        is_to_assess_the_case_before_the_childs_return_home::judge(timeline, now),
        should_support_children_who_return_home_after::judge(timeline, now),
        should_have_the_knowledge_and_skills_of::judge(timeline, now),
        should_have_time_to_complete_assessments_and::judge(timeline, now),
        should_help_social_workers_authority_and_partners::judge(timeline, now),
        should_with_its_partners_develop_and_publish::judge(timeline, now),
        should_set_out_in_the_protocol_how::judge(timeline, now),
        will_lead_on_the_protocols_details_in::judge(timeline, now),
        is_to_answer_publicly_for_the_protocol::judge(timeline, now),
        is_responsible_for_understanding_the_local_protocol::judge(timeline, now),
        should_reflect_in_the_protocol_which_childrens::judge(timeline, now),
        is_to_coordinate_the_assessments_a_child_has::judge(timeline, now),
        should_have_clear_procedures_for_how_organisations::judge(timeline, now),
        should_set_out_in_the_protocol_how2::judge(timeline, now),
        is_to_make_assessments_with_these_qualities::judge(timeline, now),
        should_decide_in_the_childs_best_interests::judge(timeline, now),
        should_keep_the_childs_safety_paramount_always::judge(timeline, now),
        must_take_the_childs_wishes_and_feelings::judge(timeline, now),
        should_reflect_in_every_assessment_what_is::judge(timeline, now),
        should_assess_each_childs_own_needs_and::judge(timeline, now),
        should_cover2::judge(timeline, now),
        should_keep_the_needs_of_each_child::judge(timeline, now),
        should_draw_together_in_every_assessment_what::judge(timeline, now),
        should_review_earlier_assessments_and_records::judge(timeline, now),
        should_analyse_all_that_was_gathered_to::judge(timeline, now),
        should_challenge_what_the_social_worker_assumes::judge(timeline, now),
        should_take_an_informed_decision_on_action::judge(timeline, now),
        should_understand_need_and_risk_as_the::judge(timeline, now),
        should_let_the_analysis_inform_the_action::judge(timeline, now),
        should_decide_in_the_childs_best_interests2::judge(timeline, now),
        should_strengthen_the_analysis_by_critical_reflection::judge(timeline, now),
        should_not_let_hope_in_adults_and_the::judge(timeline, now),
        should_reflect_the_latest_research_on_abuse::judge(timeline, now),
        should_build_on_the_history_of_the::judge(timeline, now),
        should_build_on_it_helped_by_other::judge(timeline, now),
        should_keep_the_assessment_on_track_by::judge(timeline, now),
        should_aim_every_assessment_at_outcomes_which::judge(timeline, now),
        should_support_professionals_by_supervision_to_reflect::judge(timeline, now),
        should_have_colleagues_to_talk_to_about::judge(timeline, now),
        should_keep_assessing_the_effect_of_services::judge(timeline, now),
        should_plan_in_advance_for_transitions_that::judge(timeline, now),
        should_determine_its_assessment_processes_in_a::judge(timeline, now),
        should_have_those_who_respond_to_referrals::judge(timeline, now),
        should_not_disclose_to_third_parties_personal_information::judge(timeline, now),
        must_cover::judge(timeline, now),
        must_not_let_analysis_of_cultural_needs_lower::judge(timeline, now),
        will_assist_where_a_criminal_investigation_is::judge(timeline, now),
        must_make_enquiries_to_decide_whether_to2::judge(timeline, now),
        is_responsible_for_undertaking_section_47_enquiries::judge(timeline, now),
        must_help_child_protection_enquiries_and_give::judge(timeline, now),
        must_cooperate_by_helping_with_the_functions::judge(timeline, now),
        should_tell::judge(timeline, now),
        is_to_assess_the_childs_understanding_with_advice::judge(timeline, now),
        is_to_need_no_further_consent::judge(timeline, now),
        should_cover3::judge(timeline, now),
        is_responsible_for_having_the_plan_developed_coordinated_and::judge(
            timeline,
            now,
        ),
        should_decide_in_the_same_way_whether::judge(timeline, now),
        is_responsible_for_the_decision_whether_a_child_is::judge(timeline, now),
        will_take_dissenting_views_into_account_and::judge(timeline, now),
        should_record_the_conference_in_writing_and::judge(timeline, now),
        should_consult::judge(timeline, now),
        should_decide_whether_a_child_is_given::judge(timeline, now),
        should_see_that_parents_and_child_get::judge(timeline, now),
        should_not_be_expected_to_interpret_in_speech::judge(timeline, now),
        should_not_share_conference_records_with_third_parties::judge(timeline, now),
        should_keep_the_record_of_the_decisions::judge(timeline, now),
        is_responsible_for_the_administration_of_conferences::judge(timeline, now),
        must_have_clear_arrangements_for_conferences::judge(timeline, now),
        should_designate_an_experienced_manager_for_records::judge(timeline, now),
        is_responsible_for_records_notifications_and_checks::judge(timeline, now),
        should_keep_what_is_held_on_each::judge(timeline, now),
        should_keep_what_is_held_on_a::judge(timeline, now),
        should_check_who_asks_for_what_is::judge(timeline, now),
        will_not_make_a_child_who_is::judge(timeline, now),
        must_be_sure_that_the_care_plan::judge(timeline, now),
        should_discuss_whether_an_initial_conference_is_after_the::judge(timeline, now),
        must_record_after_the_unexpected_request_of_a_parent_for_the::judge(
            timeline,
            now,
        ),
        must_assess_how_secure_the_child_is::judge(timeline, now),
        must_have_a_single_plan_and_one::judge(timeline, now),
        must_lead_the_single_process_of_planning::judge(timeline, now),
        should_review_the_protection_parts_of_the::judge(timeline, now),
        should_cover4::judge(timeline, now),
        should_cover5::judge(timeline, now),
        should_change_the_care_plan_significantly_only::judge(timeline, now),
        should_cover6::judge(timeline, now),
        should_decide_case_by_case_whether_the::judge(timeline, now),
        should_consult2::judge(timeline, now),
        should_consist_only_of_people_with_a::judge(timeline, now),
        must_comply_with_the_law_societys_guidance::judge(timeline, now),
        must_not_take_part_in_discussion_or_decision::judge(timeline, now),
        should_do_these_things3::judge(timeline, now),
        is_to_share_a_written_report_about_child_before_the_child::judge(timeline, now),
        should_not_have_babies_and_young_children_present::judge(timeline, now),
        should_help_parents_to_arrange_care_for::judge(timeline, now),
        should_arrange_an_early_review_conference::judge(timeline, now),
        must_have_every_report_clear_and_facts::judge(timeline, now),
        should_give_every_conference_a_written_report::judge(timeline, now),
        should_have_reports_to_review_conferences_analyse::judge(timeline, now),
        should_keep_the_report_consistent_with_what::judge(timeline, now),
        should_consider_in_the_report_what_each::judge(timeline, now),
        should_make_the_record_of_the_social::judge(timeline, now),
        should_state_in_the_report_on_which::judge(timeline, now),
        must_give_information_on_the_needs_and::judge(timeline, now),
        should_put_what_they_know_from_their::judge(timeline, now),
        should_have_a_form_for_conference_reports::judge(timeline, now),
        should_discuss_an_agencys_report_with_child_before_the_child::judge(
            timeline,
            now,
        ),
        should_help_children_and_family_beforehand_to::judge(timeline, now),
        must_not_be_or_have_been_responsible_for::judge(timeline, now),
        should_chair_the_later_reviews_on_that::judge(timeline, now),
        should_find_future_harm_likely_in_one::judge(timeline, now),
        will_require_help_from_several_agencies_by::judge(timeline, now),
        should_determine_the_category_of_abuse_or::judge(timeline, now),
        should_cover7::judge(timeline, now),
        is_responsible_for_recommending_how_agencies_professionals_and::judge(
            timeline,
            now,
        ),
        will_have_named_the_members_of_the::judge(timeline, now),
        must_be_a_member_of_the_core::judge(timeline, now),
        must_be_members_of_the_core_group::judge(timeline, now),
        must_be_a_member_of_the_core2::judge(timeline, now),
        must_include_these_in_the_core_group::judge(timeline, now),
        should_see_that_their_members_of_the::judge(timeline, now),
        is_responsible_for_these_things_jointly_with_the_others::judge(timeline, now),
        must_see_that_the_plan_sets_out::judge(timeline, now),
        must_record::judge(timeline, now),
        should_analyse_the_risk_of_harm_to::judge(timeline, now),
        should_share_all_the_information_with_the::judge(timeline, now),
        should_give_the_childs_best_interests_precedence::judge(timeline, now),
        must_make_these_things_clear_to_parents::judge(timeline, now),
        should_make_contingency_plans::judge(timeline, now),
        must_tell::judge(timeline, now),
        must_see_that_the_core_group_meetings::judge(timeline, now),
        must_see_that_the_detailed_plan_is::judge(timeline, now),
        should_see_that_there_are_standard_arrangements::judge(timeline, now),
        should_cover8::judge(timeline, now),
        should_try_everything_so_that_children_and::judge(timeline, now),
        should_explain_the_completed_plan_to_the::judge(timeline, now),
        should_give_the_child_a_copy_of::judge(timeline, now),
        should_see_that_parents_understand_these_things::judge(timeline, now),
        should_explain_why_to_the_parents::judge(timeline, now),
        should_tell2::judge(timeline, now),
        should_be_clear_about_who_does_what::judge(timeline, now),
        should_discuss_any_disagreement_at_the_core::judge(timeline, now),
        must_collect_all_such_signatures_and_e_mails::judge(timeline, now),
        should_put_the_plan_on_the_adults::judge(timeline, now),
        is_responsible_for_carrying_out_the_plan::judge(timeline, now),
        must_be_able_to_deliver_what_was::judge(timeline, now),
        should_finish_assessing_child_and_family_with::judge(timeline, now),
        should_coordinate_family_and_other_agencies_plan::judge(timeline, now),
        should_find_out_what_the_child_wishes_regularly::judge(timeline, now),
        must_determine_in_the_plan_how_often::judge(timeline, now),
        must_review_in_the_core_group_how::judge(timeline, now),
        should_on_every_other_occasion_at_least::judge(timeline, now),
        should_look_at_the_childs_bedroom_as::judge(timeline, now),
        should_explain_the_plan_to_the_child::judge(timeline, now),
        should_work_directly_with_child_and_family::judge(timeline, now),
        should_send_a_written_record_of_the_meeting::judge(timeline, now),
        should_see_that_the_outline_plan_becomes::judge(timeline, now),
        should_record::judge(timeline, now),
        should_make_a_written_agreement_of_the::judge(timeline, now),
        should_understand_the_familys_history_in_full::judge(timeline, now),
        must_read_earlier_files_of_childrens_social::judge(timeline, now),
        should_obtain_more_of_the_familys_history::judge(timeline, now),
        should_finish_the_assessment_with_what_core::judge(timeline, now),
        should_coordinate_family_and_all_agencies_in_regularly::judge(timeline, now),
        must_keep_a_complete_current_and_signed::judge(timeline, now),
        should_tell3::judge(timeline, now),
        should_consist_of_as_few_people_as::judge(timeline, now),
        should_invite_these_to_an_initial_conference::judge(timeline, now),
        should_limit_those_invited_to_people_who::judge(timeline, now),
        should_cover9::judge(timeline, now),
        must_comply_with_the_law_societys_guidance2::judge(timeline, now),
        is_responsible_for_seeking_the_chairs_and_the_familys_at_least::judge(
            timeline,
            now,
        ),
        should_do_these_things4::judge(timeline, now),
        should_hold_the_conference_at_a_time::judge(timeline, now),
        will_encourage_parents_to_contribute::judge(timeline, now),
        must_make_it_possible_for_parents_to_before_the_child::judge(timeline, now),
        should_convey_the_invitation_to_parents_by::judge(timeline, now),
        will_confirm_the_invitation_of_parents_in::judge(timeline, now),
        must_explain_to_parents_or_carers_what::judge(timeline, now),
        should_make_it_possible_for_parents_or::judge(timeline, now),
        should_cover10::judge(timeline, now),
        must_offer_and_provide_an_interpreter_to::judge(timeline, now),
        must_not_interpret_in_speech_or_sign::judge(timeline, now),
        must_not_be_expected_to_interpret_in_speech::judge(timeline, now),
        should_give_parents_the_leaflet_on_bringing::judge(timeline, now),
        must_help_parents_to_contribute_their_views::judge(timeline, now),
        must_cover2::judge(timeline, now),
        should_decide_on_exclusion_by_these_criteria::judge(timeline, now),
        should_not_take_a_possible_prosecution_for_an::judge(timeline, now),
        should_tell_the_decision_to_exclude_or::judge(timeline, now),
        must_sign_the_letter_to_the_parent::judge(timeline, now),
        should_exclude_for_as_short_a_time::judge(timeline, now),
        must_record2::judge(timeline, now),
        should_give_the_excluded_parent_a_copy::judge(timeline, now),
        should_give_the_excluded_parent_the_chance::judge(timeline, now),
        should_plan_the_conference_so_that_the::judge(timeline, now),
        will_see_that_the_reasons_are_recorded::judge(timeline, now),
        will_tell_after_the_child_protection_conference::judge(timeline, now),
        will_agree_how_the_excluded_person_learns::judge(timeline, now),
        is_to_decide_finally_on_exclusion::judge(timeline, now),
        will_receive_the_conference_record::judge(timeline, now),
        should_decide_whether_it_is_the_entire::judge(timeline, now),
        must_keep_the_child_informed_and_involved::judge(timeline, now),
        should_invite_the_child_to_contribute_to::judge(timeline, now),
        must_cover3::judge(timeline, now),
        must_record3::judge(timeline, now),
        should_decide_whether_to_invite_the_child_before_the_child::judge(timeline, now),
        should_consult3::judge(timeline, now),
        is_to_cover::judge(timeline, now),
        should_find_out_the_views_of_a::judge(timeline, now),
        must_first_explain_to_the_child_fully::judge(timeline, now),
        should_give_written_information_in_a_suitable::judge(timeline, now),
        must_respect_a_childs_declared_wish_not::judge(timeline, now),
        should_give_the_childs_interests_priority::judge(timeline, now),
        must_cover4::judge(timeline, now),
        should_cover11::judge(timeline, now),
        should_record2::judge(timeline, now),
        should_make_every_effort_to_get_and::judge(timeline, now),
        should_do_these_things5::judge(timeline, now),
        is_responsible_for_these_things::judge(timeline, now),
        is_responsible_for_these_things2::judge(timeline, now),
        is_to_plan_beforehand_so_that_the_practical::judge(timeline, now),
        should_arrange_these_things::judge(timeline, now),
        should_tell4::judge(timeline, now),
        should_consult_before_the_child_protection_conference::judge(timeline, now),
        should_record3::judge(timeline, now),
        will_be_absent_from_any_part_whose::judge(timeline, now),
        should_see_that_the_child_can_discuss_immediately::judge(timeline, now),
        should_consult_immediately::judge(timeline, now),
        should_meet_the_child_to_tell_and_immediately::judge(timeline, now),
        should_find_out_which_actions_and_outcomes::judge(timeline, now),
        is_responsible_for_these_things3::judge(timeline, now),
        should_help_parents_to_understand_what_they::judge(timeline, now),
        should_support_and_advise_parents_so_that::judge(timeline, now),
        should_encourage_and_help_child_or_parents::judge(timeline, now),
        should_give_the_conference_a_written_and::judge(timeline, now),
        must_endorse_and_countersign_the_social_work::judge(timeline, now),
        should_state_in_the_report_on_which2::judge(timeline, now),
        must_give_information_about_all_children_of::judge(timeline, now),
        should_say_clearly_in_the_report_which::judge(timeline, now),
        is_to_have_all_children_of_a_family::judge(timeline, now),
        should_put_these_things_into_the_report::judge(timeline, now),
        must_bring_to_the_conference_in_the::judge(timeline, now),
        should_consult4::judge(timeline, now),
        should_translate_the_reports_with_regard_to::judge(timeline, now),
        will_keep_the_social_work_report_within::judge(timeline, now),
        should_have_the_single_assessment_report_cover::judge(timeline, now),
        is_responsible_for_these_things4::judge(timeline, now),
        should_give_what_they_know_to_the::judge(timeline, now),
        should_put_into_an_agencys_report_its::judge(timeline, now),
        should_confer_with_colleagues_before_preparing_what::judge(timeline, now),
        should_bring_copies_enough_of_the_report::judge(timeline, now),
        must_make_clear_in_the_reports_which::judge(timeline, now),
        must_have_the_report_given_to_the::judge(timeline, now),
        must_have_a_colleague_attend_instead_who::judge(timeline, now),
        will_attach_the_reports_to_the_minutes::judge(timeline, now),
        must_not_be_responsible_for_the_case_in::judge(timeline, now),
        must_see_that_beside_the_social_worker::judge(timeline, now),
        is_responsible_for_conferences_run_by_these_procedures_without::judge(
            timeline,
            now,
        ),
        should_cover12::judge(timeline, now),
        will_negotiate_with_the_chair_how_far_before_the_child::judge(timeline, now),
        will_do_these_things_at_the_start::judge(timeline, now),
        will_settle_what_the_supporters_part_is::judge(timeline, now),
        will_see_to_these_things_during_the::judge(timeline, now),
        should_confirm_who_belongs_to_the_core_on_the_child_protection::judge(
            timeline,
            now,
        ),
        is_responsible_for_the_daily_detail_of_the_plan::judge(timeline, now),
        should_evaluate_what_the_members_work_did::judge(timeline, now),
        should_lead_the_evaluation_of_what_the::judge(timeline, now),
        should_be_members_of_the_core_group::judge(timeline, now),
        should_be_a_member_of_the_core::judge(timeline, now),
        should_include_these_in_the_core_group::judge(timeline, now),
        should_share_information_of_their_own_accord::judge(timeline, now),
        must_put_the_child_under_a_plan::judge(timeline, now),
        will_work_out_the_details_of_the::judge(timeline, now),
        must_make_clear_in_the_plan_to::judge(timeline, now),
        should_put_these_things_into_the_plan::judge(timeline, now),
        will_be_subject_to_the_statutory_reviews::judge(timeline, now),
        should_combine_the_review_processes::judge(timeline, now),
        should_cover13::judge(timeline, now),
        should_not_alter_the_outcomes_specified_at_the::judge(timeline, now),
        should_discuss_and_agree_any_change_of::judge(timeline, now),
        should_act_by_calling_the_core_group_without_delay::judge(timeline, now),
        should_give_child_and_parents_a_written::judge(timeline, now),
        should_write_the_childs_copy_to_suit::judge(timeline, now),
        should_consult5::judge(timeline, now),
        should_cover14::judge(timeline, now),
        should_take_the_parents_views_on_it::judge(timeline, now),
        should_explain_to_a_child_who_understands::judge(timeline, now),
        is_responsible_for_finding_out_what_the_child_thinks::judge(timeline, now),
        should_debate_at_the_conference_that_a::judge(timeline, now),
        must_record4::judge(timeline, now),
        should_cover15::judge(timeline, now),
        should_consult6::judge(timeline, now),
        is_to_name_a_lead_social_worker::judge(timeline, now),
        must_have_a_lead_social_worker_for::judge(timeline, now),
        will_come_from_childrens_social_care_a::judge(timeline, now),
        is_responsible_for_these_things_among_others::judge(timeline, now),
        is_responsible_for_working_out_refining_and_carrying_out::judge(timeline, now),
        is_responsible_for_these_things5::judge(timeline, now),
        must_give_adequate_notice_or_if_possible::judge(timeline, now),
        must_send_apologies_with_a_summary_of::judge(timeline, now),
        should_hold_the_core_group_all_the::judge(timeline, now),
        should_tell_as_soon_as_possible::judge(timeline, now),
        must_consult::judge(timeline, now),
        is_to_analyse_patterns_of_concern_as_with::judge(timeline, now),
        is_to_cover2::judge(timeline, now),
        should_watch_any_delay_in_carrying_out::judge(timeline, now),
        should_record4::judge(timeline, now),
        should_tell5::judge(timeline, now),
        must_tell2::judge(timeline, now),
        is_responsible_for_telling_the_conference_chair_of_such::judge(timeline, now),
        must_keep_current_what_is_known_of::judge(timeline, now),
        must_tell_immediately::judge(timeline, now),
        must_cover5::judge(timeline, now),
        must_address_and_discuss_it_with_each::judge(timeline, now),
        must_be_involved::judge(timeline, now),
        must_allocate_every_child_protection_case_to::judge(timeline, now),
        is_responsible_for_an_alert_to_the_statutory_partners::judge(timeline, now),
        is_responsible_for_people_enough_to_give_children_in::judge(timeline, now),
        must_tell_family_and_all_professionals_whom::judge(timeline, now),
        must_do_these_things_with_unallocated_cases::judge(timeline, now),
        is_responsible_for_these_things6::judge(timeline, now),
        is_responsible_for_solving_problems_and_coming_to_an_at_the::judge(
            timeline,
            now,
        ),
        is_to_keep_these_aims_of_resolving_disagreements::judge(timeline, now),
        should_escalate_what_stays_unresolved_weighing_the::judge(timeline, now),
        is_responsible_for_having_staff_who_are_competent_and::judge(timeline, now),
        should_not_be_defensive_when_challenged::judge(timeline, now),
        should_be_ready_to_look_at_decisions::judge(timeline, now),
        should_turn_to_the_organisations_safeguarding_lead::judge(timeline, now),
    ]
        .concat()
}

/// Somebody (the text does not say who) should aim at two principles: everybody plays a full part in
/// keeping children safe, and services know what children need and think.
///
/// SET A.1.1.4
///
/// The text does not say who.
mod should_aim_at_two_principles_everybody_plays {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-2c8d844d",
        citations: &["SET A.1.1.4"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should aim at two principles: everybody plays a full part in keeping children safe, and services know what children need and think",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAimAtTwoPrinciples),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldAimAtTwoPrinciples,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// All agencies and the professional should do these things.
///
/// Listed: watch for signs of abuse or neglect.
///
/// Listed: watch for the risk that abusers, known or possible, may pose.
///
/// Listed: share information and help analyse it, for an assessment of needs and circumstances.
///
/// Listed: contribute to whatever safeguards the child.
///
/// Listed: take part in reviewing outcomes for the child against plans, regularly.
///
/// Listed: work with parents, unless the child's safety would suffer by it.
///
/// SET A.1.1.8
mod should_do_these_things {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-3a08c11b",
        citations: &["SET A.1.1.8"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "All agencies and the professional should do these things",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::AllAgenciesAndTheProfessionalShouldDoTheseThings),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::AllAgenciesAndTheProfessionalShouldDoTheseThings,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The professional of any agency, who meets children, works with parents or carers or so learns of
/// children should do these things.
///
/// Listed: watch for signs of abuse or neglect.
///
/// Listed: watch for the risk that abusers, known or possible, may pose.
///
/// Listed: watch what concerns do to the child.
///
/// Listed: be able to gather and analyse information for an assessment.
///
/// SET A.1.6.1
mod should_do_these_things2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-b5dba3b6",
        citations: &["SET A.1.6.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The professional of any agency, who meets children, works with parents or carers or so learns of children should do these things",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheProfessionalOfAnyAgencyWhoMeetsChildrenWorksWith),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheProfessionalOfAnyAgencyWhoMeetsChildrenWorksWith,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The professional of any agency should act so that no child stays in immediate danger (where
/// necessary).
///
/// SET A.1.6.2
///
/// Reading: 'wherever necessary'; all reasonable steps towards immediate protection, from an
/// aggressive parent too.
mod should_act_so_that_no_child_stays {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-f7b8fe21",
        citations: &["SET A.1.6.2"],
        readings: &[
            "'wherever necessary'; all reasonable steps towards immediate protection, from an aggressive parent too",
        ],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The professional of any agency should act so that no child stays in immediate danger (where necessary)",
        force: Force::Should,
        forbids: false,
        softener: Some("where necessary"),
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheProfessionalOfAnyAgencyShouldActSoThatNoChild),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheProfessionalOfAnyAgencyShouldActSoThatNoChild,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Each agency should have its own child protection procedures, in keeping with these.
///
/// SET A.1.6.3
mod should_have_its_own_child_protection_procedures {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-8fc7ffb6",
        citations: &["SET A.1.6.3"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Each agency should have its own child protection procedures, in keeping with these",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::EachAgencyShouldHaveItsOwnChildProtectionProceduresIn),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::EachAgencyShouldHaveItsOwnChildProtectionProceduresIn,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The local safeguarding partnership or board will have agencies answer for having such procedures.
///
/// SET A.1.6.3
mod will_have_agencies_answer_for_having_such {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-c9c604af",
        citations: &["SET A.1.6.3"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The local safeguarding partnership or board will have agencies answer for having such procedures",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheLocalSafeguardingPartnershipOrBoardWillHaveAgencies),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheLocalSafeguardingPartnershipOrBoardWillHaveAgencies,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Each agency must instruct professionals in these things, by its procedures.
///
/// Listed: how to recognise possible or actual harm.
///
/// Listed: how to discuss and record concerns with a first line manager, or in supervision.
///
/// Listed: how to analyse concerns by an assessment.
///
/// Listed: how to take concerns to the designated lead, who can advise and decide whether a referral
/// is necessary.
///
/// SET A.1.6.3
mod must_instruct_professionals_in_these_things_by {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-43d4de6a",
        citations: &["SET A.1.6.3"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Each agency must instruct professionals in these things, by its procedures",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::EachAgencyMustInstructProfessionalsInTheseThingsByIts),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::EachAgencyMustInstructProfessionalsInTheseThingsByIts,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The professional of any agency should know and be able to do enough to take concerns straight to
/// children's social care or the police, and fill in the form.
///
/// SET A.1.6.4
mod should_know_and_be_able_to_do {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-fdbffcea",
        citations: &["SET A.1.6.4"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The professional of any agency should know and be able to do enough to take concerns straight to children's social care or the police, and fill in the form",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheProfessionalOfAnyAgencyShouldKnowAndBeAbleToDo),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheProfessionalOfAnyAgencyShouldKnowAndBeAbleToDo,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must not let a formal referral wait for managers, the
/// designated lead or an assessment.
///
/// SET A.1.6.5
///
/// Reading: a referral to children's social care, the police or, for urgent medical treatment,
/// emergency services.
///
/// The text does not say who.
mod must_not_let_a_formal_referral_wait_for {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-ef6304a2",
        citations: &["SET A.1.6.5"],
        readings: &[
            "a referral to children's social care, the police or, for urgent medical treatment, emergency services",
        ],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must not let a formal referral wait for managers, the designated lead or an assessment",
        force: Force::Must,
        forbids: true,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustNotLetAFormal));
        SENTENCE.judge(limits::at_all(&done, false).and_then(Finding::forbidden))
    }
}

/// Somebody (the text does not say who) must make arrangements to safeguard children, promote their
/// welfare and improve their outcomes.
///
/// SET A.1.6.6
///
/// Reading: 'places a duty on key persons and bodies' (Children Act 2004, section 11), not named here:
/// must.
///
/// The text does not say who.
mod must_make_arrangements_to_safeguard_children_promote {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-4fcbd07f",
        citations: &["SET A.1.6.6"],
        readings: &[
            "'places a duty on key persons and bodies' (Children Act 2004, section 11), not named here: must",
        ],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must make arrangements to safeguard children, promote their welfare and improve their outcomes",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustMakeArrangementsTo),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustMakeArrangementsTo,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Education settings are to have all its staff know the signs of abuse, and how early help and child
/// protection work locally (the text uses no duty word).
///
/// SET A.1.6.7
///
/// Reading: 'in essence these require': stated as fact of the guidance of 2024.
///
/// The text uses no duty word here.
mod is_to_have_all_its_staff_know_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-67c041c5",
        citations: &["SET A.1.6.7"],
        readings: &[
            "'in essence these require': stated as fact of the guidance of 2024",
        ],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Education settings are to have all its staff know the signs of abuse, and how early help and child protection work locally (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::EducationSettingsAreToHaveAllItsStaffKnowTheSignsOf),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::EducationSettingsAreToHaveAllItsStaffKnowTheSignsOf,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Children's social care must make enquiries, to decide whether to act for the child's safety and
/// welfare when significant harm, or its likelihood, is suspected with reasonable cause.
///
/// SET A.1.2.1
///
/// Reading: 'gives … a duty to make enquiries (section 47)': must.
///
/// Reading: 'local authorities': children's social care acts for them.
///
/// Reading: the text leaves out suspicion and cause: 'is suffering, or likely to suffer'.
mod must_make_enquiries_to_decide_whether_to {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-9b66a713",
        citations: &["SET A.1.2.1"],
        readings: &[
            "'gives … a duty to make enquiries (section 47)': must",
            "'local authorities': children's social care acts for them",
            "the text leaves out suspicion and cause: 'is suffering, or likely to suffer'",
        ],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.reasonable_cause(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care must make enquiries, to decide whether to act for the child's safety and welfare when significant harm, or its likelihood, is suspected with reasonable cause",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// Children's social care must make enquiries, to decide whether to act for the child's safety and
    /// welfare when significant harm, or its likelihood, is suspected with reasonable cause.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ChildrensSocialCareMustMakeEnquiriesToDecideWhetherTo),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ChildrensSocialCareMustMakeEnquiriesToDecideWhetherTo,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The court may not make a care or supervision order, unless it is satisfied that significant harm is
/// suffered or likely, and comes from care or control by parents that is not adequate.
///
/// SET A.1.2.2
///
/// Reading: 'may only … if it is satisfied that': may not unless.
mod may_not_make_a_care_or_supervision_order {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-8d36081b",
        citations: &["SET A.1.2.2"],
        readings: &["'may only … if it is satisfied that': may not unless"],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ItIsSatisfiedThatSignificantHarmIsSufferedOrLikelyAnd
                .holds(timeline)
                .opposite(),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The court may not make a care or supervision order, unless it is satisfied that significant harm is suffered or likely, and comes from care or control by parents that is not adequate",
        force: Force::Must,
        forbids: true,
        softener: None,
    };

    /// The court may not make a care or supervision order, unless it is satisfied that significant harm is
    /// suffered or likely, and comes from care or control by parents that is not adequate.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheCourtMayNotMakeACareOrSupervisionOrderUnlessItIs),
            );
        SENTENCE.judge(limits::at_all(&done, false).and_then(Finding::forbidden))
    }
}

/// All agencies should have effective ways to see problems and unmet needs early.
///
/// SET A.1.3.1
///
/// Reading: 'the local agencies in any area'.
mod should_have_effective_ways_to_see_problems {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-bdd46ccf",
        citations: &["SET A.1.3.1"],
        readings: &["'the local agencies in any area'"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "All agencies should have effective ways to see problems and unmet needs early",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::AllAgenciesShouldHaveEffectiveWaysToSeeProblemsAnd),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::AllAgenciesShouldHaveEffectiveWaysToSeeProblemsAnd,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The professional is to understand their part in seeing problems early, and share information with
/// others (the text uses no duty word).
///
/// SET A.1.3.1
///
/// Reading: 'this requires all professionals to': stated as fact; those of universal services and of
/// services to adults included.
///
/// The text uses no duty word here.
mod is_to_understand_their_part_in_seeing_problems {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-1c0a23e3",
        citations: &["SET A.1.3.1"],
        readings: &[
            "'this requires all professionals to': stated as fact; those of universal services and of services to adults included",
        ],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The professional is to understand their part in seeing problems early, and share information with others (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheProfessionalIsToUnderstandTheirPartInSeeingProblems),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheProfessionalIsToUnderstandTheirPartInSeeingProblems,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The professional should be supported in that by training and supervision.
///
/// SET A.1.3.1
mod should_be_supported_in_that_by_training {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-50fc0da1",
        citations: &["SET A.1.3.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The professional should be supported in that by training and supervision",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheProfessionalShouldBeSupportedInThatByTrainingAnd),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheProfessionalShouldBeSupportedInThatByTrainingAnd,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The professional should be alert to a possible need for early help in these children.
///
/// Listed: disabled, with additional needs.
///
/// Listed: special educational needs, with a plan or without.
///
/// Listed: young carers.
///
/// Listed: drawn towards crime, gangs or organised groups.
///
/// Listed: often missing from care or home.
///
/// Listed: at risk of slavery, trafficking or exploitation.
///
/// Listed: at risk of being radicalised or exploited.
///
/// Listed: in a family with substance misuse, mental ill health of adults or domestic abuse.
///
/// Listed: at risk of domestic abuse, or experiencing it.
///
/// Listed: misusing drugs or alcohol.
///
/// Listed: back home from care.
///
/// Listed: with early signs of abuse or neglect.
///
/// Listed: privately fostered.
///
/// Listed: with a parent or carer in custody.
///
/// Listed: with harmful sexualised behaviour.
///
/// SET A.1.3.3
mod should_be_alert_to_a_possible_need {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-3cd8f44d",
        citations: &["SET A.1.3.3"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The professional should be alert to a possible need for early help in these children",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheProfessionalShouldBeAlertToAPossibleNeedForEarly),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheProfessionalShouldBeAlertToAPossibleNeedForEarly,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The professional is responsible for knowing what shows and sets off abuse and neglect, and new
/// threats, online too.
///
/// SET A.1.3.4
///
/// Reading: 'have a responsibility to'; in universal and specialist services.
mod is_responsible_for_knowing_what_shows_and_sets_off {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-3ae659aa",
        citations: &["SET A.1.3.4"],
        readings: &["'have a responsibility to'; in universal and specialist services"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The professional is responsible for knowing what shows and sets off abuse and neglect, and new threats, online too",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheProfessionalIsResponsibleForKnowingWhatShowsAndSets),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheProfessionalIsResponsibleForKnowingWhatShowsAndSets,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The professional is responsible for sharing that information, and working together to support
/// children.
///
/// SET A.1.3.4
///
/// Reading: 'have a responsibility to'.
mod is_responsible_for_sharing_that_information_and_working {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-f35768b4",
        citations: &["SET A.1.3.4"],
        readings: &["'have a responsibility to'"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The professional is responsible for sharing that information, and working together to support children",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheProfessionalIsResponsibleForSharingThatInformation),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheProfessionalIsResponsibleForSharingThatInformation,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The local safeguarding partnership or board should publish and spread a threshold document that is
/// clear, accessible and easy to understand.
///
/// Listed: how early help is assessed, and what services there are, of which level.
///
/// Listed: the criteria for a referral to children's social care, for needs (section 17), safeguarding (47),
/// proceedings (31) and accommodation (20).
///
/// SET A.1.3.8
mod should_publish_and_spread_a_threshold_document {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-633615c7",
        citations: &["SET A.1.3.8"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The local safeguarding partnership or board should publish and spread a threshold document that is clear, accessible and easy to understand",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheLocalSafeguardingPartnershipOrBoardShouldPublishAnd),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheLocalSafeguardingPartnershipOrBoardShouldPublishAnd,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// All agencies and the professional should know the threshold document and refer to it often, to find
/// the best response once additional needs are seen.
///
/// SET A.1.3.9
mod should_know_the_threshold_document_and_refer {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-469fea1e",
        citations: &["SET A.1.3.9"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "All agencies and the professional should know the threshold document and refer to it often, to find the best response once additional needs are seen",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::AllAgenciesAndTheProfessionalShouldKnowTheThreshold),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::AllAgenciesAndTheProfessionalShouldKnowTheThreshold,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// All agencies should have staff trained in thresholds, and in how to use and contribute to early
/// help.
///
/// SET A.1.3.9
mod should_have_staff_trained_in_thresholds_and {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-c52f4088",
        citations: &["SET A.1.3.9"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "All agencies should have staff trained in thresholds, and in how to use and contribute to early help",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::AllAgenciesShouldHaveStaffTrainedInThresholdsAndInHow),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::AllAgenciesShouldHaveStaffTrainedInThresholdsAndInHow,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should consider what extremist material and recruitment may do
/// to those who are vulnerable to it.
///
/// SET A.1.4.18
///
/// The text does not say who.
mod should_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-d63f1f52",
        citations: &["SET A.1.4.18"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should consider what extremist material and recruitment may do to those who are vulnerable to it",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderWhat));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderWhat,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should address concerns about an expected baby before the
/// birth, for a full assessment and support as soon as possible when the child is not yet born.
///
/// SET A.1.5.2
///
/// Reading: 'as early as possible before the birth'; safe care by the parents being wanted wherever
/// possible.
///
/// The text does not say who.
mod should_address_concerns_about_an_expected_baby_as_soon_as {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-65385bb0",
        citations: &["SET A.1.5.2"],
        readings: &[
            "'as early as possible before the birth'; safe care by the parents being wanted wherever possible",
        ],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.unborn(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should address concerns about an expected baby before the birth, for a full assessment and support as soon as possible when the child is not yet born",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should address concerns about an expected baby before the
    /// birth, for a full assessment and support as soon as possible when the child is not yet born.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        SENTENCE
            .judge(
                Finding::for_a_person(
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldAddressConcerns,
                                    ),
                                ),
                        ],
                    ),
                    "whether this was done “as soon as possible”: the text gives no measure",
                ),
            )
    }
}

/// Education settings should have systems that promote children's welfare, and a culture of listening
/// to them as far as possible.
///
/// SET A.1.8.1
mod should_have_systems_that_promote_childrens_welfare {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-e932c3c0",
        citations: &["SET A.1.8.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Education settings should have systems that promote children's welfare, and a culture of listening to them as far as possible",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::EducationSettingsShouldHaveSystemsThatPromoteChildrens),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::EducationSettingsShouldHaveSystemsThatPromoteChildrens,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The governing body or proprietor is responsible for leading the setting's safeguarding arrangements
/// strategically.
///
/// SET A.1.8.2
///
/// Reading: 'have a strategic leadership responsibility'.
mod is_responsible_for_leading_the_settings_safeguarding {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-2e4e9075",
        citations: &["SET A.1.8.2"],
        readings: &["'have a strategic leadership responsibility'"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The governing body or proprietor is responsible for leading the setting's safeguarding arrangements strategically",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheGoverningBodyOrProprietorIsResponsibleForLeadingThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheGoverningBodyOrProprietorIsResponsibleForLeadingThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The governing body or proprietor must see that the setting complies with its duties by law.
///
/// SET A.1.8.2
mod must_see_that_the_setting_complies_with {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-d83696da",
        citations: &["SET A.1.8.2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The governing body or proprietor must see that the setting complies with its duties by law",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheGoverningBodyOrProprietorMustSeeThatTheSetting),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheGoverningBodyOrProprietorMustSeeThatTheSetting,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The governing body or proprietor should have a lead at board level, or the equivalent, for
/// safeguarding.
///
/// SET A.1.8.2
mod should_have_a_lead_at_board_level {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-9f5e1b09",
        citations: &["SET A.1.8.2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The governing body or proprietor should have a lead at board level, or the equivalent, for safeguarding",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheGoverningBodyOrProprietorShouldHaveALeadAtBoard),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheGoverningBodyOrProprietorShouldHaveALeadAtBoard,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Education settings should have a designated lead for safeguarding and a deputy.
///
/// SET A.1.8.3
mod should_have_a_designated_lead_for_safeguarding {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-a178cd15",
        citations: &["SET A.1.8.3"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Education settings should have a designated lead for safeguarding and a deputy",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::EducationSettingsShouldHaveADesignatedLeadFor));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::EducationSettingsShouldHaveADesignatedLeadFor,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The designated safeguarding lead of the education setting, with a deputy should have the role in
/// the job description, clearly defined, and supported by training and development regularly.
///
/// SET A.1.8.3
///
/// Reading: 'a regular training and development program': regularly.
mod should_have_the_role_in_the_job_regularly {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-206b0c10",
        citations: &["SET A.1.8.3"],
        readings: &["'a regular training and development program': regularly"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The designated safeguarding lead of the education setting, with a deputy should have the role in the job description, clearly defined, and supported by training and development regularly",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheDesignatedSafeguardingLeadOfTheEducationSettingWith),
            );
        [
            SENTENCE
                .judge(
                    Finding::for_a_person(
                        any_recorded(
                            &[
                                timeline
                                    .recorded(
                                        What::Duty(
                                            Duty::TheDesignatedSafeguardingLeadOfTheEducationSettingWith,
                                        ),
                                    ),
                            ],
                        ),
                        "whether this was done “regularly”: the text gives no measure",
                    ),
                ),
            {
                let parties = [Party::Role(Role::EducationSafeguardingLead)];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter()
                    .filter(|one| one.entry.by.is_some())
                    .flat_map(judge)
                    .collect::<Vec<_>>()
            },
        ]
            .concat()
    }
}

/// Education settings should set out how information is shared with professionals and with the
/// partnership or board.
///
/// SET A.1.8.4
mod should_set_out_how_information_is_shared {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-fd7c27ed",
        citations: &["SET A.1.8.4"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Education settings should set out how information is shared with professionals and with the partnership or board",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::EducationSettingsShouldSetOutHowInformationIsShared),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::EducationSettingsShouldSetOutHowInformationIsShared,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Education settings must have policies and procedures for safer recruitment.
///
/// SET A.1.8.5
mod must_have_policies_and_procedures_for_safer {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-ad283ef5",
        citations: &["SET A.1.8.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Education settings must have policies and procedures for safer recruitment",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::EducationSettingsMustHavePoliciesAndProceduresForSafer),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::EducationSettingsMustHavePoliciesAndProceduresForSafer,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Education settings should have clear policies and procedures for allegations against people who
/// work with children.
///
/// SET A.1.8.6
///
/// Reading: the sentence begins with 'should be' and ends with 'must be in operation'.
mod should_have_clear_policies_and_procedures_for {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-3c508aa6",
        citations: &["SET A.1.8.6"],
        readings: &[
            "the sentence begins with 'should be' and ends with 'must be in operation'",
        ],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Education settings should have clear policies and procedures for allegations against people who work with children",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::EducationSettingsShouldHaveClearPoliciesAndProcedures),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::EducationSettingsShouldHaveClearPoliciesAndProcedures,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Education settings must have clear policies and procedures for allegations against people who work
/// with children.
///
/// SET A.1.8.6
///
/// Reading: the sentence begins with 'should be' and ends with 'must be in operation'.
mod must_have_clear_policies_and_procedures_for {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-31e9bf58",
        citations: &["SET A.1.8.6"],
        readings: &[
            "the sentence begins with 'should be' and ends with 'must be in operation'",
        ],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Education settings must have clear policies and procedures for allegations against people who work with children",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::EducationSettingsMustHaveClearPoliciesAndProceduresFor),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::EducationSettingsMustHaveClearPoliciesAndProceduresFor,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// All agencies that serve adults who may be parents or are close to children should have procedures
/// and protocols to safeguard children and promote their welfare.
///
/// SET A.1.9.1
mod should_have_procedures_and_protocols_to_safeguard {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-e185bb0d",
        citations: &["SET A.1.9.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "All agencies that serve adults who may be parents or are close to children should have procedures and protocols to safeguard children and promote their welfare",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::AllAgenciesThatServeAdultsWhoMayBeParentsOrAreClose),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::AllAgenciesThatServeAdultsWhoMayBeParentsOrAreClose,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should include in them arrangements for timely assessments by
/// several disciplines, with specialists on children of their own services and others.
///
/// SET A.1.9.1
///
/// The text does not say who.
mod should_include_in_them_arrangements_for_timely {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-be46b3f3",
        citations: &["SET A.1.9.1"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should include in them arrangements for timely assessments by several disciplines, with specialists on children of their own services and others",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldIncludeInThem));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldIncludeInThem,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Adult services and the professional who works with adults are to be competent to recognise an
/// adult's role as a parent (the text uses no duty word).
///
/// SET A.1.9.2
///
/// Reading: 'need to be competent': no duty word.
///
/// The text uses no duty word here.
mod is_to_be_competent_to_recognise_an_adults {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-a97f505a",
        citations: &["SET A.1.9.2"],
        readings: &["'need to be competent': no duty word"],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Adult services and the professional who works with adults are to be competent to recognise an adult's role as a parent (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::AdultServicesAndTheProfessionalWhoWorksWithAdultsAre),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::AdultServicesAndTheProfessionalWhoWorksWithAdultsAre,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Adult services and the professional who works with adults are to be able to consider what the
/// adult's condition or behaviour does (the text uses no duty word).
///
/// Listed: to a child's development.
///
/// Listed: to how the family works.
///
/// Listed: to parenting.
///
/// SET A.1.9.2
///
/// Reading: 'need to be able to': no duty word.
///
/// The text uses no duty word here.
mod is_to_be_able_to_consider_what_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-49205422",
        citations: &["SET A.1.9.2"],
        readings: &["'need to be able to': no duty word"],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Adult services and the professional who works with adults are to be able to consider what the adult's condition or behaviour does (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::AdultServicesAndTheProfessionalWhoWorksWithAdultsAre2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::AdultServicesAndTheProfessionalWhoWorksWithAdultsAre2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should respond to a report of non-recent abuse as to any other
/// concern.
///
/// SET A.1.10.3
///
/// The text does not say who.
mod should_respond_to_a_report_of_non_recent {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-e9467d4d",
        citations: &["SET A.1.10.3"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should respond to a report of non-recent abuse as to any other concern",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldRespondToAReport),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldRespondToAReport,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) is to find out whether the alleged perpetrator still works
/// with children or cares for any as a matter of urgency (the text uses no duty word).
///
/// SET A.1.10.3
///
/// Reading: 'it is important to': no duty word.
///
/// The text does not say who.
///
/// The text uses no duty word here.
mod is_to_find_out_whether_the_alleged_perpetrator_as_a_matter_of {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-bd7625e7",
        citations: &["SET A.1.10.3"],
        readings: &["'it is important to': no duty word"],
        silences: &["The text does not say who", "The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) is to find out whether the alleged perpetrator still works with children or cares for any as a matter of urgency (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        SENTENCE
            .judge(
                Finding::for_a_person(
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoIsToFindOutWhetherThe,
                                    ),
                                ),
                        ],
                    ),
                    "whether this was done “as a matter of urgency”: the text gives no measure",
                ),
            )
    }
}

/// Somebody (the text does not say who) must respond to an adult's allegation of abuse in childhood to
/// as high a standard as to abuse of today.
///
/// SET A.1.10.4
///
/// Reading: 'organisational responses … must be'.
///
/// The text does not say who.
mod must_respond_to_an_adults_allegation_of {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-bcf62b20",
        citations: &["SET A.1.10.4"],
        readings: &["'organisational responses … must be'"],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must respond to an adult's allegation of abuse in childhood to as high a standard as to abuse of today",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRespondToAnAdults),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustRespondToAnAdults,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) will deal with it by chapter 8, on organised and complex abuse
/// when the non-recent abuse turns out to be part of a wider setting of abuse, institutional or
/// organised.
///
/// SET A.1.10.4
///
/// The text does not say who.
mod will_deal_with_it_by_chapter_8 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-75846202",
        citations: &["SET A.1.10.4"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheNonRecentAbuseTurnsOutToBePartOfAWiderSettingOf
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) will deal with it by chapter 8, on organised and complex abuse when the non-recent abuse turns out to be part of a wider setting of abuse, institutional or organised",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) will deal with it by chapter 8, on organised and complex abuse
    /// when the non-recent abuse turns out to be part of a wider setting of abuse, institutional or
    /// organised.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillDealWithItByChapter),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoWillDealWithItByChapter,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The health professional is to be vigilant, in their own role, when concerns about a child arise
/// (the text uses no duty word).
///
/// SET A.1.11.1
///
/// Reading: 'requires vigilance': stated as fact.
///
/// The text uses no duty word here.
mod is_to_be_vigilant_in_their_own_role {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-6c18d8f5",
        citations: &["SET A.1.11.1"],
        readings: &["'requires vigilance': stated as fact"],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The health professional is to be vigilant, in their own role, when concerns about a child arise (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheHealthProfessionalIsToBeVigilantInTheirOwnRole),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheHealthProfessionalIsToBeVigilantInTheirOwnRole,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should make shared records and sound sharing of information
/// part of procedures in every health setting.
///
/// SET A.1.11.1
///
/// Reading: 'interoperable information systems'; 'all relevant procedures and practice guidance'.
///
/// The text does not say who.
mod should_make_shared_records_and_sound_sharing {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-625423c1",
        citations: &["SET A.1.11.1"],
        readings: &[
            "'interoperable information systems'; 'all relevant procedures and practice guidance'",
        ],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should make shared records and sound sharing of information part of procedures in every health setting",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldMakeSharedRecords),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldMakeSharedRecords,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should help other agencies understand how a health
/// professional manages what they share, and who sees it.
///
/// SET A.1.11.3
///
/// The text does not say who.
mod should_help_other_agencies_understand_how_a {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-45be34da",
        citations: &["SET A.1.11.3"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should help other agencies understand how a health professional manages what they share, and who sees it",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHelpOtherAgencies),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldHelpOtherAgencies,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Children's social care should put requests about a child to the right professional of those in
/// health.
///
/// SET A.1.11.3
///
/// Reading: 'requests … from health professionals by': made to health professionals by children's
/// social care.
mod should_put_requests_about_a_child_to {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-210a4506",
        citations: &["SET A.1.11.3"],
        readings: &[
            "'requests … from health professionals by': made to health professionals by children's social care",
        ],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care should put requests about a child to the right professional of those in health",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ChildrensSocialCareShouldPutRequestsAboutAChildToThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ChildrensSocialCareShouldPutRequestsAboutAChildToThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should not leave requests for information about a child to
/// administrators or go-betweens.
///
/// SET A.1.11.3
///
/// The text does not say who.
mod should_not_leave_requests_for_information_about_a {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-c8ea54d7",
        citations: &["SET A.1.11.3"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should not leave requests for information about a child to administrators or go-betweens",
        force: Force::Should,
        forbids: true,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNotLeaveRequests),
            );
        SENTENCE.judge(limits::at_all(&done, false).and_then(Finding::forbidden))
    }
}

/// Commissioners and providers of health services are to employ safeguarding children professionals,
/// who lead on it (the text uses no duty word).
///
/// SET A.1.11.5
///
/// Reading: 'employ': stated as fact.
///
/// The text uses no duty word here.
mod is_to_employ_safeguarding_children_professionals_who_lead {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-9b68ad99",
        citations: &["SET A.1.11.5"],
        readings: &["'employ': stated as fact"],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Commissioners and providers of health services are to employ safeguarding children professionals, who lead on it (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::CommissionersAndProvidersOfHealthServicesAreToEmploy),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::CommissionersAndProvidersOfHealthServicesAreToEmploy,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Commissioners and providers of health services are to employ named doctors and named nurses for
/// operational matters: advice, training and supervision (the text uses no duty word).
///
/// SET A.1.11.5
///
/// Reading: 'health service providers and NHS trusts employ': stated as fact.
///
/// The text uses no duty word here.
mod is_to_employ_named_doctors_and_named_nurses {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-b2ad2c4f",
        citations: &["SET A.1.11.5"],
        readings: &["'health service providers and NHS trusts employ': stated as fact"],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Commissioners and providers of health services are to employ named doctors and named nurses for operational matters: advice, training and supervision (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::CommissionersAndProvidersOfHealthServicesAreToEmploy2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::CommissionersAndProvidersOfHealthServicesAreToEmploy2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should make clear to all staff who the designated and named
/// professionals are and what they do.
///
/// SET A.1.11.5
///
/// The text does not say who.
mod should_make_clear_to_all_staff_who {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-0c86696f",
        citations: &["SET A.1.11.5"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should make clear to all staff who the designated and named professionals are and what they do",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldMakeClearToAll),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldMakeClearToAll,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Each integrated care board must have secured designated doctors and nurses for safeguarding and for
/// those looked after, and a paediatrician for the review of child deaths.
///
/// SET A.1.11.5
///
/// Reading: 'is required to': must.
mod must_have_secured_designated_doctors_and_nurses {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-5953acf2",
        citations: &["SET A.1.11.5"],
        readings: &["'is required to': must"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Each integrated care board must have secured designated doctors and nurses for safeguarding and for those looked after, and a paediatrician for the review of child deaths",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::EachIntegratedCareBoardMustHaveSecuredDesignatedDoctors),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::EachIntegratedCareBoardMustHaveSecuredDesignatedDoctors,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The professional should respect a wish of the referrer to stay anonymous (wherever possible).
///
/// SET A.1.7.5
mod should_respect_a_wish_of_the_referrer {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-d7078239",
        citations: &["SET A.1.7.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The professional should respect a wish of the referrer to stay anonymous (wherever possible)",
        force: Force::Should,
        forbids: false,
        softener: Some("wherever possible"),
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheProfessionalShouldRespectAWishOfTheReferrerToStay),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheProfessionalShouldRespectAWishOfTheReferrerToStay,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The professional should not guarantee a referrer confidentiality, as there are limits to it, in
/// court for example.
///
/// SET A.1.7.5
mod should_not_guarantee_a_referrer_confidentiality_as_there {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-03e0dc91",
        citations: &["SET A.1.7.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The professional should not guarantee a referrer confidentiality, as there are limits to it, in court for example",
        force: Force::Should,
        forbids: true,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheProfessionalShouldNotGuaranteeAReferrer));
        SENTENCE.judge(limits::at_all(&done, false).and_then(Finding::forbidden))
    }
}

/// Somebody (the text does not say who) should say so in local publicity, for those who may refer.
///
/// SET A.1.7.6
///
/// Reading: 'make the above position clear': of 1.7.4 and 1.7.5.
///
/// The text does not say who.
mod should_say_so_in_local_publicity_for {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-521a3072",
        citations: &["SET A.1.7.6"],
        readings: &["'make the above position clear': of 1.7.4 and 1.7.5"],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should say so in local publicity, for those who may refer",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSaySoInLocal));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldSaySoInLocal,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Children's social care should offer the referrer an interview.
///
/// SET A.1.7.7
mod should_offer_the_referrer_an_interview {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-f8fed4fb",
        citations: &["SET A.1.7.7"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care should offer the referrer an interview",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ChildrensSocialCareShouldOfferTheReferrerAnInterview),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ChildrensSocialCareShouldOfferTheReferrerAnInterview,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Children's social care is responsible for clarifying its own process for referrals.
///
/// SET A.2.1.3
mod is_responsible_for_clarifying_its_own_process_for_referrals {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-55ffca60",
        citations: &["SET A.2.1.3"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care is responsible for clarifying its own process for referrals",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ChildrensSocialCareIsResponsibleForClarifyingItsOwn),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ChildrensSocialCareIsResponsibleForClarifyingItsOwn,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Children's social care is to be the main point to contact for concerns about children's safety,
/// within the local authority (the text uses no duty word).
///
/// SET A.2.1.4
///
/// Reading: 'act as': stated as fact.
///
/// The text uses no duty word here.
mod is_to_be_the_main_point_to_contact {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-2a968689",
        citations: &["SET A.2.1.4"],
        readings: &["'act as': stated as fact"],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care is to be the main point to contact for concerns about children's safety, within the local authority (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ChildrensSocialCareIsToBeTheMainPointToContactFor),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ChildrensSocialCareIsToBeTheMainPointToContactFor,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should make contact details easy to find, so that families and
/// their children know whom to ask for a referral, advice or support.
///
/// SET A.2.1.4
///
/// Reading: as well as protocols for professionals, says the text.
///
/// The text does not say who.
mod should_make_contact_details_easy_to_find {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-49335987",
        citations: &["SET A.2.1.4"],
        readings: &["as well as protocols for professionals, says the text"],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should make contact details easy to find, so that families and their children know whom to ask for a referral, advice or support",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldMakeContactDetails),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldMakeContactDetails,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The local safeguarding partnership or board must give guidance that explains how thresholds are
/// applied when referrals are received and answered.
///
/// SET A.2.3.2
mod must_give_guidance_that_explains_how_thresholds {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-ac1174a8",
        citations: &["SET A.2.3.2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The local safeguarding partnership or board must give guidance that explains how thresholds are applied when referrals are received and answered",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheLocalSafeguardingPartnershipOrBoardMustGiveGuidance),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheLocalSafeguardingPartnershipOrBoardMustGiveGuidance,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) is to put a request for support to Essex through its online
/// portal (the text uses no duty word).
///
/// SET A.2.4.10
///
/// Reading: 'need to be made via': no duty word.
///
/// The text does not say who.
///
/// The text uses no duty word here.
mod is_to_put_a_request_for_support_to {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-9778e727",
        citations: &["SET A.2.4.10"],
        readings: &["'need to be made via': no duty word"],
        silences: &["The text does not say who", "The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) is to put a request for support to Essex through its online portal (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToPutARequestFor));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoIsToPutARequestFor,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must put an urgent referral to Essex through its priority line
/// for children and families.
///
/// SET A.2.4.10
///
/// The text does not say who.
mod must_put_an_urgent_referral_to_essex {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-e26efe4b",
        citations: &["SET A.2.4.10"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must put an urgent referral to Essex through its priority line for children and families",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustPutAnUrgentReferral),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustPutAnUrgentReferral,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) is to use the Southend portal for a safeguarding referral; out
/// of hours the emergency duty team is on 0345 606 1212 (the text uses no duty word).
///
/// SET A.2.4.10
///
/// Reading: 'please use': a request.
///
/// The text does not say who.
///
/// The text uses no duty word here.
mod is_to_use_the_southend_portal_for_a {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-4c9c6212",
        citations: &["SET A.2.4.10"],
        readings: &["'please use': a request"],
        silences: &["The text does not say who", "The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) is to use the Southend portal for a safeguarding referral; out of hours the emergency duty team is on 0345 606 1212 (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToUseTheSouthend));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoIsToUseTheSouthend,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) is to always make an assessment for these purposes (the text
/// uses no duty word).
///
/// Listed: gather what matters on child and family.
///
/// Listed: analyse needs, and the nature and level of risk and harm.
///
/// Listed: decide whether the child is in need (section 17), or suffers significant harm or is likely
/// to (section 47).
///
/// Listed: give support that improves the child's outcomes and welfare, and makes the child safe where
/// necessary.
///
/// SET A.2.2.1
///
/// Reading: 'the purpose … is always': stated as fact.
///
/// The text does not say who.
///
/// The text uses no duty word here.
mod is_to_make_an_assessment_for_these_purposes {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-0e4369a4",
        citations: &["SET A.2.2.1"],
        readings: &["'the purpose … is always': stated as fact"],
        silences: &["The text does not say who", "The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) is to always make an assessment for these purposes (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToAlwaysMakeAn));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoIsToAlwaysMakeAn,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should assess dynamically, answering need and risk as they
/// change, from within the family and outside.
///
/// SET A.2.2.2
///
/// The text does not say who.
mod should_assess_dynamically_answering_need_and_risk {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-b55b31e2",
        citations: &["SET A.2.2.2"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should assess dynamically, answering need and risk as they change, from within the family and outside",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAssessDynamically),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldAssessDynamically,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) is to identify clearly what happens to the child, and gather,
/// record and check information systematically (the text uses no duty word).
///
/// SET A.2.2.2
///
/// Reading: 'it is important that': no duty word.
///
/// The text does not say who.
///
/// The text uses no duty word here.
mod is_to_identify_clearly_what_happens_to_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-25a6862e",
        citations: &["SET A.2.2.2"],
        readings: &["'it is important that': no duty word"],
        silences: &["The text does not say who", "The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) is to identify clearly what happens to the child, and gather, record and check information systematically (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToIdentifyClearlyWhat),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoIsToIdentifyClearlyWhat,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) is to discuss the information with child and parents or carers
/// (where appropriate) (the text uses no duty word).
///
/// SET A.2.2.2
///
/// Reading: 'it is important that': no duty word.
///
/// The text does not say who.
///
/// The text uses no duty word here.
mod is_to_discuss_the_information_with_child_and {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-11673829",
        citations: &["SET A.2.2.2"],
        readings: &["'it is important that': no duty word"],
        silences: &["The text does not say who", "The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) is to discuss the information with child and parents or carers (where appropriate) (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: Some("where appropriate"),
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToDiscussThe));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToDiscussThe),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should provide the services that the assessment finds
/// necessary without delay when the local authority decides to provide them.
///
/// SET A.2.2.3
///
/// The text does not say who.
mod should_provide_the_services_that_the_assessment_without_delay {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-610d68df",
        citations: &["SET A.2.2.3"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheLocalAuthorityDecidesToProvideThem.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should provide the services that the assessment finds necessary without delay when the local authority decides to provide them",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should provide the services that the assessment finds
    /// necessary without delay when the local authority decides to provide them.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        SENTENCE
            .judge(
                Finding::for_a_person(
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldProvideTheServices,
                                    ),
                                ),
                        ],
                    ),
                    "whether this was done “without delay”: the text gives no measure",
                ),
            )
    }
}

/// Somebody (the text does not say who) will watch and record, in a good assessment, what services do
/// for child and family, and review the help.
///
/// SET A.2.2.3
///
/// Reading: said of a good assessment.
///
/// The text does not say who.
mod will_watch_and_record_in_a_good {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-b60131f3",
        citations: &["SET A.2.2.3"],
        readings: &["said of a good assessment"],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) will watch and record, in a good assessment, what services do for child and family, and review the help",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillWatchAndRecordInA),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoWillWatchAndRecordInA,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should keep an assessment to the needs of the child, and to
/// what services to a parent or carer do for the child.
///
/// SET A.2.2.3
///
/// The text does not say who.
mod should_keep_an_assessment_to_the_needs {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-fee22357",
        citations: &["SET A.2.2.3"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should keep an assessment to the needs of the child, and to what services to a parent or carer do for the child",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldKeepAnAssessmentTo),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldKeepAnAssessmentTo,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should give the special needs of disabled children and young
/// carers sufficient recognition and priority.
///
/// SET A.2.2.4
///
/// The text does not say who.
mod should_give_the_special_needs_of_disabled {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-3df83e9b",
        citations: &["SET A.2.2.4"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should give the special needs of disabled children and young carers sufficient recognition and priority",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldGiveTheSpecial),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldGiveTheSpecial,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Children's social care should act decisively against abuse and neglect, with care proceedings where
/// what is done is not enough.
///
/// SET A.2.2.5
///
/// Reading: 'the local authority': children's social care acts for it.
mod should_act_decisively_against_abuse_and_neglect {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-73da6954",
        citations: &["SET A.2.2.5"],
        readings: &["'the local authority': children's social care acts for it"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care should act decisively against abuse and neglect, with care proceedings where what is done is not enough",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ChildrensSocialCareShouldActDecisivelyAgainstAbuseAnd),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ChildrensSocialCareShouldActDecisivelyAgainstAbuseAnd,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should let the assessment be a ground on which work with child
/// and family goes on when it finds concerns, and care proceedings are not begun.
///
/// SET A.2.2.5
///
/// The text does not say who.
mod should_let_the_assessment_be_a_ground {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-08231bc8",
        citations: &["SET A.2.2.5"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ItFindsConcernsAndCareProceedingsAreNotBegun.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should let the assessment be a ground on which work with child and family goes on when it finds concerns, and care proceedings are not begun",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should let the assessment be a ground on which work with child
    /// and family goes on when it finds concerns, and care proceedings are not begun.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldLetTheAssessmentBe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldLetTheAssessmentBe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) will take the assessment as the baseline of work with the
/// family when the child becomes looked after.
///
/// SET A.2.2.6
///
/// The text does not say who.
mod will_take_the_assessment_as_the_baseline {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-f9c90243",
        citations: &["SET A.2.2.6"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(Circumstance::TheChildBecomesLookedAfter.holds(timeline), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) will take the assessment as the baseline of work with the family when the child becomes looked after",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) will take the assessment as the baseline of work with the
    /// family when the child becomes looked after.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillTakeTheAssessmentAs),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoWillTakeTheAssessmentAs,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should address the needs found, before it is decided that the
/// child returns home when the child is being looked after by the authority.
///
/// SET A.2.2.6
///
/// The text does not say who.
mod should_address_the_needs_found_before_it {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-c14d994e",
        citations: &["SET A.2.2.6"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.looked_after(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should address the needs found, before it is decided that the child returns home when the child is being looked after by the authority",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should address the needs found, before it is decided that the
    /// child returns home when the child is being looked after by the authority.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAddressTheNeeds),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldAddressTheNeeds,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker is to assess the case before the child's return home when the child is looked
/// after under a care order (the text uses no duty word).
///
/// SET A.2.2.6
///
/// Reading: 'is required': stated as fact.
///
/// The text uses no duty word here.
mod is_to_assess_the_case_before_the_childs_return_home {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-1fe14e26",
        citations: &["SET A.2.2.6"],
        readings: &["'is required': stated as fact"],
        silences: &["The text uses no duty word here"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheChildIsLookedAfterUnderACareOrder.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker is to assess the case before the child's return home when the child is looked after under a care order (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The social worker is to assess the case before the child's return home when the child is looked
    /// after under a care order (the text uses no duty word).
    fn sentence(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheSocialWorkerIsToAssessTheCaseBeforeTheChilds));
        [
            {
                let end = first(Milestone::ChildReturned.occurrences(timeline));
                let due = |end: Moment| end.plus_minutes(-1);
                SENTENCE.judge(limits::ahead(end, due, &done, now))
            },
            {
                let parties = [Party::Role(Role::SocialWorker)];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter()
                    .filter(|one| one.entry.by.is_some())
                    .flat_map(judge)
                    .collect::<Vec<_>>()
            },
        ]
            .concat()
    }
}

/// Somebody (the text does not say who) should support children who return home after an assessment,
/// planned or not, suitably, so that they are still safeguarded.
///
/// SET A.2.2.6
///
/// The text does not say who.
mod should_support_children_who_return_home_after {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-13807f44",
        citations: &["SET A.2.2.6"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should support children who return home after an assessment, planned or not, suitably, so that they are still safeguarded",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSupportChildrenWho),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldSupportChildrenWho,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker should have the knowledge and skills of the national statements for child and
/// family social work.
///
/// SET A.2.2.7
mod should_have_the_knowledge_and_skills_of {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-80eecb3c",
        citations: &["SET A.2.2.7"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker should have the knowledge and skills of the national statements for child and family social work",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerShouldHaveTheKnowledgeAndSkillsOfThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerShouldHaveTheKnowledgeAndSkillsOfThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker should have time to complete assessments, and supervision of high quality.
///
/// SET A.2.2.8
mod should_have_time_to_complete_assessments_and {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-86c1a228",
        citations: &["SET A.2.2.8"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker should have time to complete assessments, and supervision of high quality",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerShouldHaveTimeToCompleteAssessmentsAnd),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerShouldHaveTimeToCompleteAssessmentsAnd,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The principal social worker should help social workers, authority and partners to develop how they
/// assess and decide, and the method behind it.
///
/// SET A.2.2.8
mod should_help_social_workers_authority_and_partners {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-5bac7f17",
        citations: &["SET A.2.2.8"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The principal social worker should help social workers, authority and partners to develop how they assess and decide, and the method behind it",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::ThePrincipalSocialWorkerShouldHelpSocialWorkers));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ThePrincipalSocialWorkerShouldHelpSocialWorkers,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The local authority should with its partners, develop and publish a local protocol for assessment.
///
/// SET A.2.2.9
mod should_with_its_partners_develop_and_publish {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-eb02dc6c",
        citations: &["SET A.2.2.9"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The local authority should with its partners, develop and publish a local protocol for assessment",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheLocalAuthorityShouldWithItsPartnersDevelopAnd),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheLocalAuthorityShouldWithItsPartnersDevelopAnd,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should set out in the protocol how cases are managed once a
/// child is referred, in keeping with the statutory guidance.
///
/// SET A.2.2.9
///
/// The text does not say who.
mod should_set_out_in_the_protocol_how {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-3c20f2aa",
        citations: &["SET A.2.2.9"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should set out in the protocol how cases are managed once a child is referred, in keeping with the statutory guidance",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSetOutInThe));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldSetOutInThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The local authority will lead on the protocol's details, in agreement with safeguarding partners
/// and others.
///
/// SET A.2.2.9
///
/// Reading: 'relevant agencies where appropriate'.
mod will_lead_on_the_protocols_details_in {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-dfe5541c",
        citations: &["SET A.2.2.9"],
        readings: &["'relevant agencies where appropriate'"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The local authority will lead on the protocol's details, in agreement with safeguarding partners and others",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheLocalAuthorityWillLeadOnTheProtocolsDetailsIn),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheLocalAuthorityWillLeadOnTheProtocolsDetailsIn,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The local authority is to answer publicly for the protocol (the text uses no duty word).
///
/// SET A.2.2.10
///
/// Reading: 'is publicly accountable': stated as fact.
///
/// The text uses no duty word here.
mod is_to_answer_publicly_for_the_protocol {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-1294a8c2",
        citations: &["SET A.2.2.10"],
        readings: &["'is publicly accountable': stated as fact"],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The local authority is to answer publicly for the protocol (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheLocalAuthorityIsToAnswerPubliclyForTheProtocolThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheLocalAuthorityIsToAnswerPubliclyForTheProtocolThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// All agencies are responsible for understanding the local protocol.
///
/// SET A.2.2.10
mod is_responsible_for_understanding_the_local_protocol {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-1cccd410",
        citations: &["SET A.2.2.10"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "All agencies are responsible for understanding the local protocol",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::AllAgenciesAreResponsibleForUnderstandingTheLocal),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::AllAgenciesAreResponsibleForUnderstandingTheLocal,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should reflect in the protocol which children's assessments
/// need particular care.
///
/// Listed: young carers.
///
/// Listed: special educational needs, with their plans.
///
/// Listed: unborn children who cause concern.
///
/// Listed: children in hospital.
///
/// Listed: special communication needs.
///
/// Listed: asylum seekers.
///
/// Listed: risk from gangs and organised crime.
///
/// Listed: risk of female genital mutilation.
///
/// Listed: youth justice.
///
/// Listed: returning home.
///
/// SET A.2.2.11
///
/// The text does not say who.
mod should_reflect_in_the_protocol_which_childrens {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-a0abce34",
        citations: &["SET A.2.2.11"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should reflect in the protocol which children's assessments need particular care",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReflectInThe));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldReflectInThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) is to coordinate the assessments a child has, so that no child
/// is lost between procedures (the text uses no duty word).
///
/// SET A.2.2.12
///
/// Reading: 'it is important': no duty word.
///
/// The text does not say who.
///
/// The text uses no duty word here.
mod is_to_coordinate_the_assessments_a_child_has {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-928737e5",
        citations: &["SET A.2.2.12"],
        readings: &["'it is important': no duty word"],
        silences: &["The text does not say who", "The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) is to coordinate the assessments a child has, so that no child is lost between procedures (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToCoordinateThe));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoIsToCoordinateThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should have clear procedures for how organisations communicate
/// with child and family, and clarify in the protocol how those who assess and serve can contribute.
///
/// SET A.2.2.12
///
/// The text does not say who.
mod should_have_clear_procedures_for_how_organisations {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-ead16986",
        citations: &["SET A.2.2.12"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should have clear procedures for how organisations communicate with child and family, and clarify in the protocol how those who assess and serve can contribute",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHaveClearProcedures),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldHaveClearProcedures,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should set out in the protocol how children and families can
/// challenge, by publishing the complaints procedures.
///
/// SET A.2.2.13
///
/// The text does not say who.
mod should_set_out_in_the_protocol_how2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-ca609262",
        citations: &["SET A.2.2.13"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should set out in the protocol how children and families can challenge, by publishing the complaints procedures",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSetOutInThe2));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldSetOutInThe2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) is to make assessments with these qualities (the text uses no
/// duty word).
///
/// Listed: centred on the child: rooted in development, fit for the age, informed by evidence.
///
/// Listed: bent on action and outcomes.
///
/// Listed: holistic: the family, and risks of the wider community.
///
/// Listed: equal opportunity, the child's voice heard and supported.
///
/// Listed: families involved.
///
/// Listed: risks identified.
///
/// Listed: strengths as well as difficulties.
///
/// Listed: integrated, multi-agency, of several disciplines.
///
/// Listed: continuing, not an event.
///
/// Listed: leading to action and services.
///
/// Listed: services reviewed as they go on.
///
/// Listed: transparent, open to challenge.
///
/// SET A.2.2.14
///
/// Reading: 'high quality assessments': stated as fact.
///
/// The text does not say who.
///
/// The text uses no duty word here.
mod is_to_make_assessments_with_these_qualities {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-aef0e103",
        citations: &["SET A.2.2.14"],
        readings: &["'high quality assessments': stated as fact"],
        silences: &["The text does not say who", "The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) is to make assessments with these qualities (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToMakeAssessmentsWith),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoIsToMakeAssessmentsWith,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should decide in the child's best interests when interests
/// conflict.
///
/// SET A.2.2.14
///
/// The text does not say who.
mod should_decide_in_the_childs_best_interests {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-69271ba4",
        citations: &["SET A.2.2.14"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(Circumstance::InterestsConflict.holds(timeline), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should decide in the child's best interests when interests conflict",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should decide in the child's best interests when interests
    /// conflict.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldDecideInTheChilds),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldDecideInTheChilds,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should keep the child's safety paramount, always and in every
/// circumstance.
///
/// SET A.2.2.17
///
/// The text does not say who.
mod should_keep_the_childs_safety_paramount_always {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-a3bc3d1e",
        citations: &["SET A.2.2.17"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should keep the child's safety paramount, always and in every circumstance",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldKeepTheChilds));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldKeepTheChilds,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must take the child's wishes and feelings into account in
/// deciding on services.
///
/// SET A.2.2.17
///
/// The text does not say who.
mod must_take_the_childs_wishes_and_feelings {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-7fda54ae",
        citations: &["SET A.2.2.17"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must take the child's wishes and feelings into account in deciding on services",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustTakeTheChildsWishes),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustTakeTheChildsWishes,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should reflect in every assessment what is the child's own,
/// within family and community.
///
/// SET A.2.2.19
///
/// The text does not say who.
mod should_reflect_in_every_assessment_what_is {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-c09dff1c",
        citations: &["SET A.2.2.19"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should reflect in every assessment what is the child's own, within family and community",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReflectInEvery),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldReflectInEvery,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should assess each child's own needs, and how able the parents
/// are to meet them when the referral is accepted.
///
/// SET A.2.2.19
///
/// The text does not say who.
mod should_assess_each_childs_own_needs_and {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-f8ef9817",
        citations: &["SET A.2.2.19"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(Circumstance::TheReferralIsAccepted.holds(timeline), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should assess each child's own needs, and how able the parents are to meet them when the referral is accepted",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should assess each child's own needs, and how able the parents
    /// are to meet them when the referral is accepted.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAssessEachChilds),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldAssessEachChilds,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should always consider siblings.
///
/// SET A.2.2.19
///
/// The text does not say who.
mod should_cover2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-65efb7d0",
        citations: &["SET A.2.2.19"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should always consider siblings",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysConsider),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysConsider,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should always keep the needs of each child apart in an
/// assessment of the whole family.
///
/// SET A.2.2.19
///
/// The text does not say who.
mod should_keep_the_needs_of_each_child {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-ec8003cb",
        citations: &["SET A.2.2.19"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should always keep the needs of each child apart in an assessment of the whole family",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysKeepTheNeeds),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysKeepTheNeeds,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should draw together in every assessment what child, family
/// and professionals know: education and early years, health, the police and adult social care.
///
/// SET A.2.2.21
///
/// The text does not say who.
mod should_draw_together_in_every_assessment_what {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-4638b5a7",
        citations: &["SET A.2.2.21"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should draw together in every assessment what child, family and professionals know: education and early years, health, the police and adult social care",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldDrawTogetherIn),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldDrawTogetherIn,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should review earlier assessments and records when the child
/// was looked after and has returned home.
///
/// SET A.2.2.21
///
/// The text does not say who.
mod should_review_earlier_assessments_and_records {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-6d91975e",
        citations: &["SET A.2.2.21"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheChildWasLookedAfterAndHasReturnedHome.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should review earlier assessments and records when the child was looked after and has returned home",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should review earlier assessments and records when the child
    /// was looked after and has returned home.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReviewEarlier));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldReviewEarlier,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker should analyse all that was gathered, to decide on the nature and level of needs
/// and of risk.
///
/// SET A.2.2.22
mod should_analyse_all_that_was_gathered_to {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-4753b58e",
        citations: &["SET A.2.2.22"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker should analyse all that was gathered, to decide on the nature and level of needs and of risk",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerShouldAnalyseAllThatWasGatheredTo),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerShouldAnalyseAllThatWasGatheredTo,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The practice supervisor of the social worker and the other relevant professionals should challenge
/// what the social worker assumes, and give insight.
///
/// SET A.2.2.22
mod should_challenge_what_the_social_worker_assumes {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-42282782",
        citations: &["SET A.2.2.22"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The practice supervisor of the social worker and the other relevant professionals should challenge what the social worker assumes, and give insight",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ThePracticeSupervisorOfTheSocialWorkerAndTheOther),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ThePracticeSupervisorOfTheSocialWorkerAndTheOther,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should take an informed decision on action and services.
///
/// SET A.2.2.22
///
/// The text does not say who.
mod should_take_an_informed_decision_on_action {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-f86b3d44",
        citations: &["SET A.2.2.22"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should take an informed decision on action and services",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTakeAnInformed),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldTakeAnInformed,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker, the first line manager and the other relevant professionals should understand
/// need and risk as the child sees them, protective factors included, and plan accordingly.
///
/// SET A.2.2.22
///
/// Reading: 'be mindful of the requirement to'.
mod should_understand_need_and_risk_as_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-7b0e4d1e",
        citations: &["SET A.2.2.22"],
        readings: &["'be mindful of the requirement to'"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker, the first line manager and the other relevant professionals should understand need and risk as the child sees them, protective factors included, and plan accordingly",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerTheFirstLineManagerAndTheOtherRelevant),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerTheFirstLineManagerAndTheOtherRelevant,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should let the analysis inform the action that does most for
/// the child.
///
/// SET A.2.2.22
///
/// The text does not say who.
mod should_let_the_analysis_inform_the_action {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-d317be09",
        citations: &["SET A.2.2.22"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should let the analysis inform the action that does most for the child",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldLetTheAnalysis),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldLetTheAnalysis,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker and the other relevant professionals should decide in the child's best interests,
/// on evidence and on knowledge of child development.
///
/// SET A.2.2.23
mod should_decide_in_the_childs_best_interests2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-5291c8c7",
        citations: &["SET A.2.2.23"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker and the other relevant professionals should decide in the child's best interests, on evidence and on knowledge of child development",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerAndTheOtherRelevantProfessionalsShould),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerAndTheOtherRelevantProfessionalsShould,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should strengthen the analysis by critical reflection in
/// supervision.
///
/// SET A.2.2.24
///
/// The text does not say who.
mod should_strengthen_the_analysis_by_critical_reflection {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-05517edb",
        citations: &["SET A.2.2.24"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should strengthen the analysis by critical reflection in supervision",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldStrengthenThe));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldStrengthenThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should not let hope in adults and the best view of them
/// undermine the protection of children.
///
/// SET A.2.2.25
///
/// The text does not say who.
mod should_not_let_hope_in_adults_and_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-b43e6134",
        citations: &["SET A.2.2.25"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should not let hope in adults and the best view of them undermine the protection of children",
        force: Force::Should,
        forbids: true,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNotLetHopeIn));
        SENTENCE.judge(limits::at_all(&done, false).and_then(Finding::forbidden))
    }
}

/// The social worker and the practice supervisor of the social worker should always reflect the latest
/// research on abuse and neglect and what case reviews found, and show it in the recording.
///
/// SET A.2.2.25
mod should_reflect_the_latest_research_on_abuse {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-288dc488",
        citations: &["SET A.2.2.25"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker and the practice supervisor of the social worker should always reflect the latest research on abuse and neglect and what case reviews found, and show it in the recording",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerAndThePracticeSupervisorOfTheSocial),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerAndThePracticeSupervisorOfTheSocial,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should build on the history of the case, on what earlier
/// services did and on what more may be needed.
///
/// SET A.2.2.26
///
/// The text does not say who.
mod should_build_on_the_history_of_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-2648f1a1",
        citations: &["SET A.2.2.26"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should build on the history of the case, on what earlier services did and on what more may be needed",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldBuildOnTheHistory),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldBuildOnTheHistory,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker should build on it, helped by other professionals, as soon as a need is seen.
///
/// SET A.2.2.26
mod should_build_on_it_helped_by_other {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-e2b6e7d3",
        citations: &["SET A.2.2.26"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker should build on it, helped by other professionals, as soon as a need is seen",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheSocialWorkerShouldBuildOnItHelpedByOther));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerShouldBuildOnItHelpedByOther,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should keep the assessment on track by points of decision and
/// review with child, family and relevant professionals.
///
/// SET A.2.2.28
///
/// The text does not say who.
mod should_keep_the_assessment_on_track_by {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-166bb8f8",
        citations: &["SET A.2.2.28"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should keep the assessment on track by points of decision and review with child, family and relevant professionals",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldKeepTheAssessment),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldKeepTheAssessment,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should aim every assessment at outcomes: which services and
/// support make the child's life better.
///
/// SET A.2.2.29
///
/// The text does not say who.
mod should_aim_every_assessment_at_outcomes_which {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-cdbc4318",
        citations: &["SET A.2.2.29"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should aim every assessment at outcomes: which services and support make the child's life better",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAimEveryAssessment),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldAimEveryAssessment,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should support professionals, by supervision, to reflect
/// critically on what their decisions do to child and family.
///
/// SET A.2.2.33
///
/// The text does not say who.
mod should_support_professionals_by_supervision_to_reflect {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-267ea183",
        citations: &["SET A.2.2.33"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should support professionals, by supervision, to reflect critically on what their decisions do to child and family",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSupportProfessionals),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldSupportProfessionals,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The professional who works with children should always have colleagues to talk to about concerns
/// and judgements.
///
/// SET A.2.2.33
mod should_have_colleagues_to_talk_to_about {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-bfb1ff89",
        citations: &["SET A.2.2.33"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The professional who works with children should always have colleagues to talk to about concerns and judgements",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheProfessionalWhoWorksWithChildrenShouldAlwaysHave),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheProfessionalWhoWorksWithChildrenShouldAlwaysHave,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should keep assessing, the effect of services informing later
/// decisions.
///
/// SET A.2.2.33
///
/// The text does not say who.
mod should_keep_assessing_the_effect_of_services {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-cbe13e45",
        citations: &["SET A.2.2.33"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should keep assessing, the effect of services informing later decisions",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldKeepAssessingThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldKeepAssessingThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should plan in advance for transitions that can be foreseen,
/// to adult services for example.
///
/// SET A.2.2.34
///
/// The text does not say who.
mod should_plan_in_advance_for_transitions_that {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-1de935a2",
        citations: &["SET A.2.2.34"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should plan in advance for transitions that can be foreseen, to adult services for example",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPlanInAdvanceFor),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldPlanInAdvanceFor,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The local authority should determine its assessment processes in a local protocol.
///
/// SET A.2.2.38
mod should_determine_its_assessment_processes_in_a {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-f0602aac",
        citations: &["SET A.2.2.38"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The local authority should determine its assessment processes in a local protocol",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheLocalAuthorityShouldDetermineItsAssessmentProcesses),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheLocalAuthorityShouldDetermineItsAssessmentProcesses,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Children's social care should have those who respond to referrals supported by experienced first
/// line managers, able to decide soundly and on evidence what comes next.
///
/// SET A.2.4.3
mod should_have_those_who_respond_to_referrals {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-285d3db1",
        citations: &["SET A.2.4.3"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care should have those who respond to referrals supported by experienced first line managers, able to decide soundly and on evidence what comes next",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::ChildrensSocialCareShouldHaveThoseWhoRespondTo));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ChildrensSocialCareShouldHaveThoseWhoRespondTo,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should not disclose to third parties personal information of a
/// referrer who is not a professional, without consent; family and other agencies are third parties
/// too.
///
/// SET A.2.4.8, SET A.2.5.4
///
/// The text does not say who.
mod should_not_disclose_to_third_parties_personal_information {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-8cfc9040",
        citations: &["SET A.2.4.8", "SET A.2.5.4"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should not disclose to third parties personal information of a referrer who is not a professional, without consent; family and other agencies are third parties too",
        force: Force::Should,
        forbids: true,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNotDiscloseToThird),
            );
        SENTENCE.judge(limits::at_all(&done, false).and_then(Finding::forbidden))
    }
}

/// Somebody (the text does not say who) must consider diversity, at every stage of referral and
/// assessment.
///
/// Listed: what their culture expects and demands of the family.
///
/// Listed: what a disability does to child and family.
///
/// Listed: what the family knows of the law on parenting and children's welfare.
///
/// Listed: what recent arrival and immigration status mean for the family.
///
/// Listed: whether interpreters are needed, even where everyday English seems good enough.
///
/// SET A.2.2.18
///
/// The text does not say who.
mod must_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-440679d4",
        citations: &["SET A.2.2.18"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must consider diversity, at every stage of referral and assessment",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustConsiderDiversityAt),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustConsiderDiversityAt,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must not let analysis of cultural needs lower what is expected
/// for the child's safety.
///
/// SET A.2.2.18
///
/// Reading: stands among what is taken into account, with 'must not result in'.
///
/// The text does not say who.
mod must_not_let_analysis_of_cultural_needs_lower {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-7ea1fe0c",
        citations: &["SET A.2.2.18"],
        readings: &[
            "stands among what is taken into account, with 'must not result in'",
        ],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must not let analysis of cultural needs lower what is expected for the child's safety",
        force: Force::Must,
        forbids: true,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustNotLetAnalysisOf),
            );
        SENTENCE.judge(limits::at_all(&done, false).and_then(Finding::forbidden))
    }
}

/// The police will assist where a criminal investigation is running, and where their policy on concern
/// for welfare applies.
///
/// Listed: risk of harm to life or property, real and immediate.
///
/// Listed: significant harm, suffered or threatening at once.
///
/// Listed: a crime reasonably believed committed, or about to be.
///
/// Listed: an officer has to be there to prevent a breach of the peace.
///
/// SET A.2.4.20
mod will_assist_where_a_criminal_investigation_is {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-05964087",
        citations: &["SET A.2.4.20"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The police will assist where a criminal investigation is running, and where their policy on concern for welfare applies",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ThePoliceWillAssistWhereACriminalInvestigationIs),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ThePoliceWillAssistWhereACriminalInvestigationIs,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Children's social care must make enquiries, to decide whether to act for the child's safety and
/// welfare when significant harm, or its likelihood, is suspected with reasonable cause.
///
/// SET A.3.1.1
///
/// Reading: 'is required by section 47 of the Children Act 1989': must.
///
/// Reading: 'the local authority': children's social care acts for it.
///
/// Reading: 'is suspected': there is reasonable cause to suspect, as in A.3.3.1.
mod must_make_enquiries_to_decide_whether_to2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-ec558777",
        citations: &["SET A.3.1.1"],
        readings: &[
            "'is required by section 47 of the Children Act 1989': must",
            "'the local authority': children's social care acts for it",
            "'is suspected': there is reasonable cause to suspect, as in A.3.3.1",
        ],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.reasonable_cause(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care must make enquiries, to decide whether to act for the child's safety and welfare when significant harm, or its likelihood, is suspected with reasonable cause",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// Children's social care must make enquiries, to decide whether to act for the child's safety and
    /// welfare when significant harm, or its likelihood, is suspected with reasonable cause.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ChildrensSocialCareMustMakeEnquiriesToDecideWhetherTo2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ChildrensSocialCareMustMakeEnquiriesToDecideWhetherTo2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Children's social care of the area in which the child is found or lives is responsible for
/// undertaking section 47 enquiries.
///
/// SET A.3.1.2
///
/// Reading: 'responsibility … lies with': is responsible for.
mod is_responsible_for_undertaking_section_47_enquiries {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-99a5d9bb",
        citations: &["SET A.3.1.2"],
        readings: &["'responsibility … lies with': is responsible for"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care of the area in which the child is found or lives is responsible for undertaking section 47 enquiries",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ChildrensSocialCareOfTheAreaInWhichTheChildIsFound),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ChildrensSocialCareOfTheAreaInWhichTheChildIsFound,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// All agencies must help child protection enquiries and give them information.
///
/// SET A.3.1.6
///
/// Reading: 'have a duty to': must.
mod must_help_child_protection_enquiries_and_give {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-ee98bf36",
        citations: &["SET A.3.1.6"],
        readings: &["'have a duty to': must"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "All agencies must help child protection enquiries and give them information",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::AllAgenciesMustHelpChildProtectionEnquiriesAndGiveThem),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::AllAgenciesMustHelpChildProtectionEnquiriesAndGiveThem,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Other services of the local authority (housing, for example) and health services must cooperate by
/// helping with the functions of children's social care when children's social care asks them to.
///
/// SET A.2.1.12, SET A.3.1.6
///
/// Reading: 'have a duty to cooperate' (Children Act 1989, section 27): must.
mod must_cooperate_by_helping_with_the_functions {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-1dbf0de0",
        citations: &["SET A.2.1.12", "SET A.3.1.6"],
        readings: &["'have a duty to cooperate' (Children Act 1989, section 27): must"],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(Circumstance::ChildrensSocialCareAsksThemTo.holds(timeline), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Other services of the local authority (housing, for example) and health services must cooperate by helping with the functions of children's social care when children's social care asks them to",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// Other services of the local authority (housing, for example) and health services must cooperate by
    /// helping with the functions of children's social care when children's social care asks them to.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::OtherServicesOfTheLocalAuthorityHousingForExampleAnd),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::OtherServicesOfTheLocalAuthorityHousingForExampleAnd,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should tell the parents when the local authority consents
/// under a care order.
///
/// SET A.3.8.7
///
/// The text does not say who.
mod should_tell {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-28e45253",
        citations: &["SET A.3.8.7"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheLocalAuthorityConsentsUnderACareOrder.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should tell the parents when the local authority consents under a care order",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should tell the parents when the local authority consents
    /// under a care order.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheParentsWhen),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheParentsWhen,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The doctor who examines the child is to generally assess the child's understanding, with advice as
/// required (the text uses no duty word).
///
/// SET A.3.8.9
///
/// Reading: 'generally to be assessed by the doctor': the doctor who examines.
///
/// The text uses no duty word here.
mod is_to_assess_the_childs_understanding_with_advice {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-b505a3e4",
        citations: &["SET A.3.8.9"],
        readings: &["'generally to be assessed by the doctor': the doctor who examines"],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The doctor who examines the child is to generally assess the child's understanding, with advice as required (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: Some("generally"),
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheDoctorWhoExaminesTheChildIsToGenerallyAssessThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheDoctorWhoExaminesTheChildIsToGenerallyAssessThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The child is to need no further consent when the child's age in years is at least 16, unless there
/// are grounds to doubt the child's mental health (the text uses no duty word).
///
/// SET A.3.8.10
///
/// The text uses no duty word here.
mod is_to_need_no_further_consent {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-0d6ad0c4",
        citations: &["SET A.3.8.10"],
        readings: &[],
        silences: &["The text uses no duty word here"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        let judgements = applying(
            Truth::recorded(
                timeline.facts.age.map(|value| value >= 16u32),
                "The child's age in years",
            ),
            judgements,
        );
        applying(
            Circumstance::ThereAreGroundsToDoubtTheChildsMentalHealth
                .holds(timeline)
                .opposite(),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The child is to need no further consent when the child's age in years is at least 16, unless there are grounds to doubt the child's mental health (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The child is to need no further consent when the child's age in years is at least 16, unless there
    /// are grounds to doubt the child's mental health (the text uses no duty word).
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheChildIsToNeedNoFurtherConsentWhenTheChildsAgeIn),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheChildIsToNeedNoFurtherConsentWhenTheChildsAgeIn,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should consider whether to hold a conference before the birth
/// when the child is not yet born.
///
/// SET A.4.1.1
///
/// Reading: 'concerns relate to an unborn child': the child is not yet born.
///
/// The text does not say who.
mod should_cover3 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-1ee37b0f",
        citations: &["SET A.4.1.1"],
        readings: &["'concerns relate to an unborn child': the child is not yet born"],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.unborn(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should consider whether to hold a conference before the birth when the child is not yet born",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should consider whether to hold a conference before the birth
    /// when the child is not yet born.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderWhetherTo),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderWhetherTo,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The lead social worker is responsible for having the plan developed, coordinated and fully carried
/// out to timescale.
///
/// SET A.4.1.2
mod is_responsible_for_having_the_plan_developed_coordinated_and {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-19c17f76",
        citations: &["SET A.4.1.2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The lead social worker is responsible for having the plan developed, coordinated and fully carried out to timescale",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheLeadSocialWorkerIsResponsibleForHavingThePlan),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheLeadSocialWorkerIsResponsibleForHavingThePlan,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The conference should decide in the same way whether a plan is no longer needed.
///
/// SET A.4.10.4
///
/// Reading: also where other multi-agency planning might have to take its place.
mod should_decide_in_the_same_way_whether {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-cff5d4ab",
        citations: &["SET A.4.10.4"],
        readings: &[
            "also where other multi-agency planning might have to take its place",
        ],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The conference should decide in the same way whether a plan is no longer needed",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheConferenceShouldDecideInTheSameWayWhetherAPlanIs),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheConferenceShouldDecideInTheSameWayWhetherAPlanIs,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The conference chair is responsible for the decision whether a child is subject of a plan.
///
/// SET A.4.11.1
mod is_responsible_for_the_decision_whether_a_child_is {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-329dca83",
        citations: &["SET A.4.11.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The conference chair is responsible for the decision whether a child is subject of a plan",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheConferenceChairIsResponsibleForTheDecisionWhetherA),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheConferenceChairIsResponsibleForTheDecisionWhetherA,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) will take dissenting views into account, and note them in the
/// minutes.
///
/// SET A.4.11.1
///
/// The text does not say who.
mod will_take_dissenting_views_into_account_and {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-207bc944",
        citations: &["SET A.4.11.1"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) will take dissenting views into account, and note them in the minutes",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillTakeDissentingViews),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoWillTakeDissentingViews,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The person whose only task is the record should record the conference in writing and in a
/// consistent form, as the only task there.
///
/// SET A.4.14.3
mod should_record_the_conference_in_writing_and {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-ec2f9b3c",
        citations: &["SET A.4.14.3"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The person whose only task is the record should record the conference in writing and in a consistent form, as the only task there",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ThePersonWhoseOnlyTaskIsTheRecordShouldRecordThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ThePersonWhoseOnlyTaskIsTheRecordShouldRecordThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The conference chair should consult the parents on whether a friend, supporter or solicitor who
/// took part is to have a record.
///
/// SET A.4.14.6
///
/// Reading: 'should clarify with the parent'.
mod should_consult {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-1d0fcf77",
        citations: &["SET A.4.14.6"],
        readings: &["'should clarify with the parent'"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The conference chair should consult the parents on whether a friend, supporter or solicitor who took part is to have a record",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheConferenceChairShouldConsultTheParentsOnWhetherA),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheConferenceChairShouldConsultTheParentsOnWhetherA,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The conference chair should decide whether a child is given a copy.
///
/// SET A.4.14.8
mod should_decide_whether_a_child_is_given {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-86ddecfa",
        citations: &["SET A.4.14.8"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The conference chair should decide whether a child is given a copy",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheConferenceChairShouldDecideWhetherAChildIsGivenA),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheConferenceChairShouldDecideWhetherAChildIsGivenA,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker should see that parents and child get suitable help to understand the record and
/// make full use of it when one of them has a sensory disability, or first speaks another language
/// than English.
///
/// SET A.4.14.9
mod should_see_that_parents_and_child_get {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-e41880f0",
        citations: &["SET A.4.14.9"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::OneOfThemHasASensoryDisabilityOrFirstSpeaksAnother
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker should see that parents and child get suitable help to understand the record and make full use of it when one of them has a sensory disability, or first speaks another language than English",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The social worker should see that parents and child get suitable help to understand the record and
    /// make full use of it when one of them has a sensory disability, or first speaks another language
    /// than English.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheSocialWorkerShouldSeeThatParentsAndChildGet));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerShouldSeeThatParentsAndChildGet,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The family members should not be expected to interpret, in speech or sign.
///
/// SET A.4.14.9
mod should_not_be_expected_to_interpret_in_speech {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-53b61547",
        citations: &["SET A.4.14.9"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The family members should not be expected to interpret, in speech or sign",
        force: Force::Should,
        forbids: true,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheFamilyMembersShouldNotBeExpectedToInterpretIn),
            );
        SENTENCE.judge(limits::at_all(&done, false).and_then(Finding::forbidden))
    }
}

/// Somebody (the text does not say who) should not share conference records with third parties, unless
/// the chair consents or a court orders it.
///
/// SET A.4.14.10
///
/// The text does not say who.
mod should_not_share_conference_records_with_third_parties {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-d8015ae5",
        citations: &["SET A.4.14.10"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Truth::any([
                    Circumstance::TheChairConsents.holds(timeline),
                    Circumstance::ACourtOrdersIt.holds(timeline),
                ])
                .opposite(),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should not share conference records with third parties, unless the chair consents or a court orders it",
        force: Force::Should,
        forbids: true,
        softener: None,
    };

    /// Somebody (the text does not say who) should not share conference records with third parties, unless
    /// the chair consents or a court orders it.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNotShareConference),
            );
        SENTENCE.judge(limits::at_all(&done, false).and_then(Finding::forbidden))
    }
}

/// All attending agencies should keep the record of the decisions, as their own policies on records
/// require.
///
/// SET A.4.14.12
///
/// Reading: 'the recipient agencies'.
mod should_keep_the_record_of_the_decisions {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-a972648f",
        citations: &["SET A.4.14.12"],
        readings: &["'the recipient agencies'"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "All attending agencies should keep the record of the decisions, as their own policies on records require",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::AllAttendingAgenciesShouldKeepTheRecordOfTheDecisions),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::AllAttendingAgenciesShouldKeepTheRecordOfTheDecisions,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Children's social care is responsible for the administration of conferences.
///
/// SET A.4.14.1
mod is_responsible_for_the_administration_of_conferences {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-9b4f134a",
        citations: &["SET A.4.14.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care is responsible for the administration of conferences",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ChildrensSocialCareIsResponsibleForTheAdministrationOf),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ChildrensSocialCareIsResponsibleForTheAdministrationOf,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The local safeguarding partnership or board must have clear arrangements for conferences.
///
/// Listed: how invitations go out to children, parents and professionals.
///
/// Listed: leaflets for children and for parents, in the languages that are needed.
///
/// SET A.4.14.2
mod must_have_clear_arrangements_for_conferences {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-1d7548b0",
        citations: &["SET A.4.14.2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The local safeguarding partnership or board must have clear arrangements for conferences",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheLocalSafeguardingPartnershipOrBoardMustHaveClear),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheLocalSafeguardingPartnershipOrBoardMustHaveClear,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Children's social care should designate an experienced manager for records, notifications and
/// checks.
///
/// SET A.4.14.14
///
/// Reading: 'each local authority'.
mod should_designate_an_experienced_manager_for_records {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-594431b9",
        citations: &["SET A.4.14.14"],
        readings: &["'each local authority'"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care should designate an experienced manager for records, notifications and checks",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ChildrensSocialCareShouldDesignateAnExperiencedManager),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ChildrensSocialCareShouldDesignateAnExperiencedManager,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The designated experienced manager is responsible for records, notifications and checks.
///
/// Listed: keeping records of children with plans current.
///
/// Listed: having enquiries about children of concern or with plans recorded, and reviewed against the
/// child's history.
///
/// Listed: notices that such children, looked-after children or others who matter move in or out of
/// the area.
///
/// Listed: notices of people who may be a risk to children, found in the area or moved into it.
///
/// Listed: requests to check with the authority that unsuitable people do not work with children.
///
/// SET A.4.14.14
mod is_responsible_for_records_notifications_and_checks {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-34e98538",
        citations: &["SET A.4.14.14"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The designated experienced manager is responsible for records, notifications and checks",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheDesignatedExperiencedManagerIsResponsibleForRecords),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheDesignatedExperiencedManagerIsResponsibleForRecords,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should keep what is held on each child current in the
/// authority's electronic records.
///
/// SET A.4.14.15
///
/// The text does not say who.
mod should_keep_what_is_held_on_each {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-96c983c0",
        citations: &["SET A.4.14.15"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should keep what is held on each child current in the authority's electronic records",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldKeepWhatIsHeldOn),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldKeepWhatIsHeldOn,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should always keep what is held on a child confidential, but
/// open to those with legitimate cause to ask.
///
/// SET A.4.14.15
///
/// The text does not say who.
mod should_keep_what_is_held_on_a {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-532c84c5",
        citations: &["SET A.4.14.15"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should always keep what is held on a child confidential, but open to those with legitimate cause to ask",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysKeepWhatIs),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysKeepWhatIs,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should always check who asks for what is held on a child, and
/// record it, before information is given.
///
/// SET A.4.14.15
///
/// The text does not say who.
mod should_check_who_asks_for_what_is {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-4e69066c",
        citations: &["SET A.4.14.15"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should always check who asks for what is held on a child, and record it, before information is given",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysCheckWhoAsks),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysCheckWhoAsks,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) will usually not make a child who is already looked after the
/// subject of a conference when the child is being looked after by the authority.
///
/// SET A.4.2.1
///
/// Reading: 'will not usually': usually not.
///
/// The text does not say who.
mod will_not_make_a_child_who_is {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-481c9893",
        citations: &["SET A.4.2.1"],
        readings: &["'will not usually': usually not"],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.looked_after(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) will usually not make a child who is already looked after the subject of a conference when the child is being looked after by the authority",
        force: Force::Should,
        forbids: false,
        softener: Some("usually"),
    };

    /// Somebody (the text does not say who) will usually not make a child who is already looked after the
    /// subject of a conference when the child is being looked after by the authority.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillUsuallyNotMakeA));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoWillUsuallyNotMakeA,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The review conference must be sure that the care plan is secure enough, and lowers or removes the
/// risk that the initial conference found when the child has become looked after under section 20.
///
/// SET A.4.2.4
///
/// Reading: 'must be sure': the conference.
mod must_be_sure_that_the_care_plan {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-2d747abe",
        citations: &["SET A.4.2.4"],
        readings: &["'must be sure': the conference"],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheChildHasBecomeLookedAfterUnderSection20.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The review conference must be sure that the care plan is secure enough, and lowers or removes the risk that the initial conference found when the child has become looked after under section 20",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The review conference must be sure that the care plan is secure enough, and lowers or removes the
    /// risk that the initial conference found when the child has become looked after under section 20.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheReviewConferenceMustBeSureThatTheCarePlanIsSecure),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheReviewConferenceMustBeSureThatTheCarePlanIsSecure,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker and the children's social care manager should discuss whether an initial
/// conference is needed after the unexpected request of a parent for the return of a child whose plan
/// has ended.
///
/// SET A.4.2.5
///
/// Reading: where the plan ended by decision of a review conference.
mod should_discuss_whether_an_initial_conference_is_after_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-888f164d",
        citations: &["SET A.4.2.5"],
        readings: &["where the plan ended by decision of a review conference"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker and the children's social care manager should discuss whether an initial conference is needed after the unexpected request of a parent for the return of a child whose plan has ended",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerAndTheChildrensSocialCareManagerShould2),
            );
        [
            {
                let start = first(Milestone::ReturnRequested.occurrences(timeline));
                let from = |start: Moment| start.plus_minutes(1);
                SENTENCE.judge(limits::no_earlier(start, from, &done, now))
            },
            {
                let parties = [
                    Party::Role(Role::SocialWorker),
                    Party::Role(Role::SocialCareManager),
                ];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter()
                    .filter(|one| one.entry.by.is_some())
                    .flat_map(judge)
                    .collect::<Vec<_>>()
            },
        ]
            .concat()
    }
}

/// The social worker must record why a conference is held or not held after the unexpected request of
/// a parent for the return of a child whose plan has ended.
///
/// SET A.4.2.5
mod must_record_after_the_unexpected_request_of_a_parent_for_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-17f668b7",
        citations: &["SET A.4.2.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker must record why a conference is held or not held after the unexpected request of a parent for the return of a child whose plan has ended",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerMustRecordWhyAConferenceIsHeldOrNot),
            );
        [
            {
                let start = first(Milestone::ReturnRequested.occurrences(timeline));
                let from = |start: Moment| start.plus_minutes(1);
                SENTENCE.judge(limits::no_earlier(start, from, &done, now))
            },
            {
                let parties = [Party::Role(Role::SocialWorker)];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter()
                    .filter(|one| one.entry.by.is_some())
                    .flat_map(judge)
                    .collect::<Vec<_>>()
            },
        ]
            .concat()
    }
}

/// The review conference must assess how secure the child is, with contact and the care plan among the
/// issues when the child protection plan is in force and a court grants a care order.
///
/// SET A.4.2.6
///
/// Reading: 'the subsequent' review conference: the next one.
mod must_assess_how_secure_the_child_is {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-41e58d4c",
        citations: &["SET A.4.2.6"],
        readings: &["'the subsequent' review conference: the next one"],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let at = now;
        let judgements = sentence(timeline, now);
        applying(
            Truth::all([
                State::PlanInForce.running(timeline, at),
                Circumstance::ACourtGrantsACareOrder.holds(timeline),
            ]),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The review conference must assess how secure the child is, with contact and the care plan among the issues when the child protection plan is in force and a court grants a care order",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The review conference must assess how secure the child is, with contact and the care plan among the
    /// issues when the child protection plan is in force and a court grants a care order.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheReviewConferenceMustAssessHowSecureTheChildIsWith),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheReviewConferenceMustAssessHowSecureTheChildIsWith,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must have a single plan and one process of planning and
/// reviewing when the child is being looked after by the authority and the child protection plan is in
/// force.
///
/// SET A.4.2.7
///
/// The text does not say who.
mod must_have_a_single_plan_and_one {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-3c9cb311",
        citations: &["SET A.4.2.7"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let at = now;
        let judgements = sentence(timeline, now);
        applying(
            Truth::all([
                timeline.facts.looked_after(),
                State::PlanInForce.running(timeline, at),
            ]),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must have a single plan and one process of planning and reviewing when the child is being looked after by the authority and the child protection plan is in force",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) must have a single plan and one process of planning and
    /// reviewing when the child is being looked after by the authority and the child protection plan is in
    /// force.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustHaveASinglePlanAnd),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustHaveASinglePlanAnd,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The independent reviewing officer must lead the single process of planning and reviewing when the
/// child is being looked after by the authority and the child protection plan is in force.
///
/// SET A.4.2.7
mod must_lead_the_single_process_of_planning {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-9e60aaa8",
        citations: &["SET A.4.2.7"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let at = now;
        let judgements = sentence(timeline, now);
        applying(
            Truth::all([
                timeline.facts.looked_after(),
                State::PlanInForce.running(timeline, at),
            ]),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The independent reviewing officer must lead the single process of planning and reviewing when the child is being looked after by the authority and the child protection plan is in force",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The independent reviewing officer must lead the single process of planning and reviewing when the
    /// child is being looked after by the authority and the child protection plan is in force.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheIndependentReviewingOfficerMustLeadTheSingleProcess),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheIndependentReviewingOfficerMustLeadTheSingleProcess,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should review the protection parts of the care plan at the
/// same time as the care plan when the child is being looked after by the authority and the child
/// protection plan is in force.
///
/// SET A.4.2.7
///
/// Reading: the review which volume 2 of the guidance on the Children Act 1989 asks for.
///
/// The text does not say who.
mod should_review_the_protection_parts_of_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-662a8f40",
        citations: &["SET A.4.2.7"],
        readings: &[
            "the review which volume 2 of the guidance on the Children Act 1989 asks for",
        ],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let at = now;
        let judgements = sentence(timeline, now);
        applying(
            Truth::all([
                timeline.facts.looked_after(),
                State::PlanInForce.running(timeline, at),
            ]),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should review the protection parts of the care plan at the same time as the care plan when the child is being looked after by the authority and the child protection plan is in force",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should review the protection parts of the care plan at the
    /// same time as the care plan when the child is being looked after by the authority and the child
    /// protection plan is in force.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReviewTheProtection),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldReviewTheProtection,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should consider whether the criteria for a plan are still met
/// when the child is being looked after by the authority and the child protection plan is in force.
///
/// SET A.4.2.8
///
/// The text does not say who.
mod should_cover4 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-7ba72685",
        citations: &["SET A.4.2.8"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let at = now;
        let judgements = sentence(timeline, now);
        applying(
            Truth::all([
                timeline.facts.looked_after(),
                State::PlanInForce.running(timeline, at),
            ]),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should consider whether the criteria for a plan are still met when the child is being looked after by the authority and the child protection plan is in force",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should consider whether the criteria for a plan are still met
    /// when the child is being looked after by the authority and the child protection plan is in force.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderWhetherThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderWhetherThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should consider bringing a review conference forward when the
/// child is being looked after by the authority and the child protection plan is in force.
///
/// SET A.4.2.8
///
/// The text does not say who.
mod should_cover5 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-ca0ac647",
        citations: &["SET A.4.2.8"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let at = now;
        let judgements = sentence(timeline, now);
        applying(
            Truth::all([
                timeline.facts.looked_after(),
                State::PlanInForce.running(timeline, at),
            ]),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should consider bringing a review conference forward when the child is being looked after by the authority and the child protection plan is in force",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should consider bringing a review conference forward when the
    /// child is being looked after by the authority and the child protection plan is in force.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderBringingA),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderBringingA,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should change the care plan significantly only after the
/// looked-after child's review when the child is being looked after by the authority.
///
/// SET A.4.2.8
///
/// The text does not say who.
mod should_change_the_care_plan_significantly_only {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-74bdb887",
        citations: &["SET A.4.2.8"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.looked_after(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should change the care plan significantly only after the looked-after child's review when the child is being looked after by the authority",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should change the care plan significantly only after the
    /// looked-after child's review when the child is being looked after by the authority.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldChangeTheCarePlan),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldChangeTheCarePlan,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should consider having the independent reviewing officer chair
/// the conference when the child is being looked after by the authority and the child protection plan
/// is in force.
///
/// SET A.4.2.9
///
/// Reading: despite the different demands of independence and the different membership that the text
/// names.
///
/// The text does not say who.
mod should_cover6 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-7785d2a2",
        citations: &["SET A.4.2.9"],
        readings: &[
            "despite the different demands of independence and the different membership that the text names",
        ],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let at = now;
        let judgements = sentence(timeline, now);
        applying(
            Truth::all([
                timeline.facts.looked_after(),
                State::PlanInForce.running(timeline, at),
            ]),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should consider having the independent reviewing officer chair the conference when the child is being looked after by the authority and the child protection plan is in force",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should consider having the independent reviewing officer chair
    /// the conference when the child is being looked after by the authority and the child protection plan
    /// is in force.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderHavingThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderHavingThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should decide case by case whether the independent reviewing
/// officer chairs, and manage it so that the officer's independence is not compromised.
///
/// SET A.4.2.10
///
/// The text does not say who.
mod should_decide_case_by_case_whether_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-233097c9",
        citations: &["SET A.4.2.10"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should decide case by case whether the independent reviewing officer chairs, and manage it so that the officer's independence is not compromised",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldDecideCaseByCase),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldDecideCaseByCase,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should consult the child about the independent reviewing
/// officer as chair; another independent chair may be better for the child (if possible).
///
/// SET A.4.2.10
///
/// The text does not say who.
mod should_consult2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-507ffb70",
        citations: &["SET A.4.2.10"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should consult the child about the independent reviewing officer as chair; another independent chair may be better for the child (if possible)",
        force: Force::Should,
        forbids: false,
        softener: Some("if possible"),
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsultTheChild),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldConsultTheChild,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The conference should consist only of people with a significant contribution to make, by knowing
/// child and family or by expertise that the case needs.
///
/// SET A.4.3.1
mod should_consist_only_of_people_with_a {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-4fa9665a",
        citations: &["SET A.4.3.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The conference should consist only of people with a significant contribution to make, by knowing child and family or by expertise that the case needs",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheConferenceShouldConsistOnlyOfPeopleWithASignificant),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheConferenceShouldConsistOnlyOfPeopleWithASignificant,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The solicitor of a parent or child must comply with the Law Society's guidance on attending
/// meetings under the Children Act, of 2016.
///
/// SET A.4.3.4
mod must_comply_with_the_law_societys_guidance {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-e6f3b591",
        citations: &["SET A.4.3.4"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The solicitor of a parent or child must comply with the Law Society's guidance on attending meetings under the Children Act, of 2016",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSolicitorOfAParentOrChildMustComplyWithTheLaw),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSolicitorOfAParentOrChildMustComplyWithTheLaw,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The professional observer must not take part in discussion or decision.
///
/// SET A.4.3.5, SET B.7.1.6
mod must_not_take_part_in_discussion_or_decision {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-b062935a",
        citations: &["SET A.4.3.5", "SET B.7.1.6"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The professional observer must not take part in discussion or decision",
        force: Force::Must,
        forbids: true,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheProfessionalObserverMustNotTakePartInDiscussionOr),
            );
        SENTENCE.judge(limits::at_all(&done, false).and_then(Finding::forbidden))
    }
}

/// The professional who is invited should do these things when unavoidably unable to attend a
/// conference.
///
/// Listed: inform the administrator of the conference.
///
/// Listed: hand in a written report.
///
/// Listed: see that somebody of the agency, well briefed, attends and speaks to the report.
///
/// SET A.4.3.6
mod should_do_these_things3 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-ebaa98af",
        citations: &["SET A.4.3.6"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::UnavoidablyUnableToAttendAConference.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The professional who is invited should do these things when unavoidably unable to attend a conference",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The professional who is invited should do these things when unavoidably unable to attend a
    /// conference.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheProfessionalWhoIsInvitedShouldDoTheseThingsWhen),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheProfessionalWhoIsInvitedShouldDoTheseThingsWhen,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// All agencies are to share a written report about child and family with other agencies and the
/// family, as appropriate, whether or not they can attend before the child protection conference (the
/// text uses no duty word).
///
/// SET A.4.3.6
///
/// Reading: 'are expected to': no duty word.
///
/// The text uses no duty word here.
mod is_to_share_a_written_report_about_child_before_the_child {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-f8aabfa4",
        citations: &["SET A.4.3.6"],
        readings: &["'are expected to': no duty word"],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "All agencies are to share a written report about child and family with other agencies and the family, as appropriate, whether or not they can attend before the child protection conference (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::AllAgenciesAreToShareAWrittenReportAboutChildAnd),
            );
        [
            {
                let end = first(Act::Conference.occurrences(timeline));
                let due = |end: Moment| end.plus_minutes(-1);
                SENTENCE.judge(limits::ahead(end, due, &done, now))
            },
            {
                let parties = [Party::Agency(Agency::AllAgencies)];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter()
                    .filter(|one| one.entry.by.is_some())
                    .flat_map(judge)
                    .collect::<Vec<_>>()
            },
        ]
            .concat()
    }
}

/// Somebody (the text does not say who) should not normally have babies and young children present at
/// a conference, as they distract from it.
///
/// SET A.4.3.7
///
/// The text does not say who.
mod should_not_have_babies_and_young_children_present {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-7ee69808",
        citations: &["SET A.4.3.7"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should not normally have babies and young children present at a conference, as they distract from it",
        force: Force::Should,
        forbids: true,
        softener: Some("normally"),
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNotNormallyHave),
            );
        SENTENCE.judge(limits::at_all(&done, false).and_then(Finding::forbidden))
    }
}

/// Somebody (the text does not say who) should help parents to arrange care for babies and young
/// children during a conference (where necessary).
///
/// SET A.4.3.7
///
/// The text does not say who.
mod should_help_parents_to_arrange_care_for {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-7803ce94",
        citations: &["SET A.4.3.7"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should help parents to arrange care for babies and young children during a conference (where necessary)",
        force: Force::Should,
        forbids: false,
        softener: Some("where necessary"),
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHelpParentsTo));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldHelpParentsTo,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should arrange an early review conference when the conference
/// is inquorate and the chair has enough information.
///
/// SET A.4.3.12
///
/// Reading: whether 'enough information' is a condition of the early review too, or of the interim
/// plan only, the text leaves open.
///
/// The text does not say who.
///
/// The text does not say how long.
mod should_arrange_an_early_review_conference {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-d7cc8b51",
        citations: &["SET A.4.3.12"],
        readings: &[
            "whether 'enough information' is a condition of the early review too, or of the interim plan only, the text leaves open",
        ],
        silences: &["The text does not say who", "The text does not say how long"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheConferenceIsInquorateAndTheChairHasEnough.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should arrange an early review conference when the conference is inquorate and the chair has enough information",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should arrange an early review conference when the conference
    /// is inquorate and the chair has enough information.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldArrangeAnEarly),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldArrangeAnEarly,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must have every report clear, and facts, allegations and
/// opinions told apart.
///
/// SET A.4.7.1
///
/// The text does not say who.
mod must_have_every_report_clear_and_facts {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-3d566890",
        citations: &["SET A.4.7.1"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must have every report clear, and facts, allegations and opinions told apart",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustHaveEveryReportClear),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustHaveEveryReportClear,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Children's social care should give every conference a written report that sums up and analyses what
/// the assessment found, in conjunction with the section 47 enquiry, and what existing records hold on
/// child and family.
///
/// SET A.4.7.2
mod should_give_every_conference_a_written_report {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-8e8b743b",
        citations: &["SET A.4.7.2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Children's social care should give every conference a written report that sums up and analyses what the assessment found, in conjunction with the section 47 enquiry, and what existing records hold on child and family",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::ChildrensSocialCareShouldGiveEveryConferenceAWritten),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::ChildrensSocialCareShouldGiveEveryConferenceAWritten,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should have reports to review conferences analyse clearly how
/// the plan is carried out and progresses, with new information and obstacles.
///
/// SET A.4.7.2
///
/// The text does not say who.
mod should_have_reports_to_review_conferences_analyse {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-2d0e7bb3",
        citations: &["SET A.4.7.2"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should have reports to review conferences analyse clearly how the plan is carried out and progresses, with new information and obstacles",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHaveReportsTo));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldHaveReportsTo,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should keep the report consistent with what the local
/// partnership's or board's procedures set out.
///
/// SET A.4.7.2
///
/// The text does not say who.
mod should_keep_the_report_consistent_with_what {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-0205f09e",
        citations: &["SET A.4.7.2"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should keep the report consistent with what the local partnership's or board's procedures set out",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldKeepTheReport));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldKeepTheReport,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should consider in the report what each child needs for
/// safeguarding when decisions are made about several children of a family.
///
/// SET A.4.7.3
///
/// The text does not say who.
mod should_consider_in_the_report_what_each {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-8705a84f",
        citations: &["SET A.4.7.3"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::DecisionsAreMadeAboutSeveralChildrenOfAFamily.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should consider in the report what each child needs for safeguarding when decisions are made about several children of a family",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should consider in the report what each child needs for
    /// safeguarding when decisions are made about several children of a family.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderInThe));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderInThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should make the record of the social worker's assessment part
/// of the report.
///
/// SET A.4.7.4
///
/// The text does not say who.
mod should_make_the_record_of_the_social {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-64681b69",
        citations: &["SET A.4.7.4"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should make the record of the social worker's assessment part of the report",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldMakeTheRecordOf),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldMakeTheRecordOf,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should state in the report on which dates the social worker
/// saw the child during the enquiry, whether alone, and if not, who was there and why.
///
/// SET A.4.7.5
///
/// The text does not say who.
mod should_state_in_the_report_on_which {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-396c65aa",
        citations: &["SET A.4.7.5"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should state in the report on which dates the social worker saw the child during the enquiry, whether alone, and if not, who was there and why",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldStateInTheReport),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldStateInTheReport,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must give information on the needs and circumstances of every
/// child of the household, also of those who are not the subject of the conference.
///
/// SET A.4.7.6
///
/// Reading: 'need to be considered and information must be provided'.
///
/// The text does not say who.
mod must_give_information_on_the_needs_and {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-19ae4871",
        citations: &["SET A.4.7.6"],
        readings: &["'need to be considered and information must be provided'"],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must give information on the needs and circumstances of every child of the household, also of those who are not the subject of the conference",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustGiveInformationOnThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustGiveInformationOnThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// All agencies should put what they know from their involvement with the family into a written,
/// legible and signed report.
///
/// SET A.4.7.9
mod should_put_what_they_know_from_their {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-d7d1f127",
        citations: &["SET A.4.7.9"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "All agencies should put what they know from their involvement with the family into a written, legible and signed report",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::AllAgenciesShouldPutWhatTheyKnowFromTheirInvolvement),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::AllAgenciesShouldPutWhatTheyKnowFromTheirInvolvement,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// All agencies should have a form for conference reports that the local partnership or board
/// approved.
///
/// SET A.4.7.9
mod should_have_a_form_for_conference_reports {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-f2d4a739",
        citations: &["SET A.4.7.9"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "All agencies should have a form for conference reports that the local partnership or board approved",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::AllAgenciesShouldHaveAFormForConferenceReportsThatThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::AllAgenciesShouldHaveAFormForConferenceReportsThatThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should discuss an agency's report with child, if appropriate,
/// and family, as far as that is thought to serve their interests before the child protection
/// conference.
///
/// SET A.4.7.9
///
/// The text does not say who.
mod should_discuss_an_agencys_report_with_child_before_the_child {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-cde4f2d1",
        citations: &["SET A.4.7.9"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should discuss an agency's report with child, if appropriate, and family, as far as that is thought to serve their interests before the child protection conference",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldDiscussAnAgencys),
            );
        let end = first(Act::Conference.occurrences(timeline));
        let due = |end: Moment| end.plus_minutes(-1);
        SENTENCE.judge(limits::ahead(end, due, &done, now))
    }
}

/// Somebody (the text does not say who) should help children and family beforehand to consider what
/// they want to convey, how, and with what help and support.
///
/// SET A.4.7.10
///
/// The text does not say who.
mod should_help_children_and_family_beforehand_to {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-015726f6",
        citations: &["SET A.4.7.10"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should help children and family beforehand to consider what they want to convey, how, and with what help and support",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHelpChildrenAnd),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldHelpChildrenAnd,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The conference chair must not be, or have been, responsible for the case in operation or line
/// management.
///
/// SET A.4.8.1
mod must_not_be_or_have_been_responsible_for {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-5bf5508f",
        citations: &["SET A.4.8.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The conference chair must not be, or have been, responsible for the case in operation or line management",
        force: Force::Must,
        forbids: true,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheConferenceChairMustNotBeOrHaveBeenResponsibleFor),
            );
        SENTENCE.judge(limits::at_all(&done, false).and_then(Finding::forbidden))
    }
}

/// The conference chair should chair the later reviews on that child too (wherever possible).
///
/// SET A.4.8.1
mod should_chair_the_later_reviews_on_that {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-153a8156",
        citations: &["SET A.4.8.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The conference chair should chair the later reviews on that child too (wherever possible)",
        force: Force::Should,
        forbids: false,
        softener: Some("wherever possible"),
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheConferenceChairShouldChairTheLaterReviewsOnThat),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheConferenceChairShouldChairTheLaterReviewsOnThat,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The conference should find future harm likely in one of two cases.
///
/// Listed: maltreatment, or harm to health or development by neglect or abuse, is shown to have
/// happened, and professionals judge that more is likely.
///
/// Listed: professionals judge it likely, and findings in this case or research bear the judgement
/// out.
///
/// SET A.4.9.2
mod should_find_future_harm_likely_in_one {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-d9749963",
        citations: &["SET A.4.9.2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The conference should find future harm likely in one of two cases",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheConferenceShouldFindFutureHarmLikelyInOneOfTwo),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheConferenceShouldFindFutureHarmLikelyInOneOfTwo,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The child will require help from several agencies, by a formal plan, by considering legal
/// proceedings, or by both when future significant harm is likely.
///
/// SET A.4.9.3
mod will_require_help_from_several_agencies_by {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-dc928d5b",
        citations: &["SET A.4.9.3"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(timeline.facts.harm_is_likely(), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The child will require help from several agencies, by a formal plan, by considering legal proceedings, or by both when future significant harm is likely",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The child will require help from several agencies, by a formal plan, by considering legal
    /// proceedings, or by both when future significant harm is likely.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheChildWillRequireHelpFromSeveralAgenciesByAFormal),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheChildWillRequireHelpFromSeveralAgenciesByAFormal,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The conference chair should determine the category of abuse or neglect: physical, emotional, sexual
/// or neglect when it is decided that significant harm is likely and a plan needed.
///
/// SET A.4.9.5
mod should_determine_the_category_of_abuse_or {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-004e6d46",
        citations: &["SET A.4.9.5"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ItIsDecidedThatSignificantHarmIsLikelyAndAPlanNeeded
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The conference chair should determine the category of abuse or neglect: physical, emotional, sexual or neglect when it is decided that significant harm is likely and a plan needed",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The conference chair should determine the category of abuse or neglect: physical, emotional, sexual
    /// or neglect when it is decided that significant harm is likely and a plan needed.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheConferenceChairShouldDetermineTheCategoryOfAbuseOr),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheConferenceChairShouldDetermineTheCategoryOfAbuseOr,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should consider the need for a plan for each child of the
/// family or household separately.
///
/// SET A.4.9.6
///
/// The text does not say who.
mod should_cover7 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-e750b8b2",
        citations: &["SET A.4.9.6"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should consider the need for a plan for each child of the family or household separately",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderTheNeedFor),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderTheNeedFor,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The conference is responsible for recommending how agencies, professionals and family work
/// together, so that the child is safeguarded and all know what is expected when the child protection
/// plan is in force.
///
/// SET A.4.9.7
///
/// Reading: 'is to be the subject' of one: the plan is decided.
mod is_responsible_for_recommending_how_agencies_professionals_and {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-7ca89371",
        citations: &["SET A.4.9.7"],
        readings: &["'is to be the subject' of one: the plan is decided"],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let at = now;
        let judgements = sentence(timeline, now);
        applying(State::PlanInForce.running(timeline, at), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The conference is responsible for recommending how agencies, professionals and family work together, so that the child is safeguarded and all know what is expected when the child protection plan is in force",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The conference is responsible for recommending how agencies, professionals and family work
    /// together, so that the child is safeguarded and all know what is expected when the child protection
    /// plan is in force.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheConferenceIsResponsibleForRecommendingHowAgencies),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheConferenceIsResponsibleForRecommendingHowAgencies,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The conference will have named the members of the core group, at the initial conference.
///
/// SET A.5.1.2, SET A.5.2.3
mod will_have_named_the_members_of_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-11492aee",
        citations: &["SET A.5.1.2", "SET A.5.2.3"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The conference will have named the members of the core group, at the initial conference",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheConferenceWillHaveNamedTheMembersOfTheCoreGroupAt),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheConferenceWillHaveNamedTheMembersOfTheCoreGroupAt,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The lead social worker or the first line manager must be a member of the core group.
///
/// SET A.5.2.3
///
/// Reading: 'must include: the lead social worker/first line manager'.
mod must_be_a_member_of_the_core {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-82ae4986",
        citations: &["SET A.5.2.3"],
        readings: &["'must include: the lead social worker/first line manager'"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The lead social worker or the first line manager must be a member of the core group",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheLeadSocialWorkerOrTheFirstLineManagerMustBeA));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheLeadSocialWorkerOrTheFirstLineManagerMustBeA,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The parents must be members of the core group.
///
/// SET A.5.2.3
mod must_be_members_of_the_core_group {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-293c5b70",
        citations: &["SET A.5.2.3"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The parents must be members of the core group",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheParentsMustBeMembersOfTheCoreGroup));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(Duty::TheParentsMustBeMembersOfTheCoreGroup),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The child must be a member of the core group (if appropriate).
///
/// SET A.5.2.3
mod must_be_a_member_of_the_core2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-62f9a17a",
        citations: &["SET A.5.2.3"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The child must be a member of the core group (if appropriate)",
        force: Force::Must,
        forbids: false,
        softener: Some("if appropriate"),
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheChildMustBeAMemberOfTheCoreGroupIfAppropriate),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheChildMustBeAMemberOfTheCoreGroupIfAppropriate,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must include these in the core group too.
///
/// Listed: relatives who matter.
///
/// Listed: professionals involved with child, parent or both.
///
/// Listed: foster carers or residential staff whom the family will meet directly.
///
/// SET A.5.2.3
///
/// The text does not say who.
mod must_include_these_in_the_core_group {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-2724f2bc",
        citations: &["SET A.5.2.3"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must include these in the core group too",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustIncludeTheseInThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustIncludeTheseInThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// All agencies should see that their members of the core group carry out their parts well, as the
/// agreed plan says.
///
/// SET A.5.2.1
mod should_see_that_their_members_of_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-1b1bea36",
        citations: &["SET A.5.2.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "All agencies should see that their members of the core group carry out their parts well, as the agreed plan says",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::AllAgenciesShouldSeeThatTheirMembersOfTheCoreGroup),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::AllAgenciesShouldSeeThatTheirMembersOfTheCoreGroup,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Each member of the core group is responsible for these things, jointly with the others.
///
/// Listed: collecting information that helps the lead social worker to complete the assessment.
///
/// Listed: helping to put the assessment together and analyse it.
///
/// Listed: working out the plan in detail and carrying it out: who does what, by when.
///
/// Listed: doing their own part, with the resources they committed.
///
/// Listed: watching and judging progress against the outcomes specified for the child.
///
/// Listed: recommending plans and how needs are met, with specific outcomes, to later review
/// conferences.
///
/// Listed: attending core groups, and reviewing progress so that there is no drift.
///
/// Listed: handing in a written report, when they are unable to attend.
///
/// Listed: telling the core group of further adults or children who live at the home or often visit
/// it.
///
/// Listed: agreeing on a suitable venue.
///
/// Listed: keeping a record of what came of the meeting.
///
/// SET A.5.2.1
mod is_responsible_for_these_things_jointly_with_the_others {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-4441751a",
        citations: &["SET A.5.2.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Each member of the core group is responsible for these things, jointly with the others",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::EachMemberOfTheCoreGroupIsResponsibleForTheseThings),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::EachMemberOfTheCoreGroupIsResponsibleForTheseThings,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The core group must see that the plan sets out how often each member sees the child, and how often
/// all contacts are.
///
/// SET A.5.2.1
mod must_see_that_the_plan_sets_out {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-0ad75e1a",
        citations: &["SET A.5.2.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The core group must see that the plan sets out how often each member sees the child, and how often all contacts are",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheCoreGroupMustSeeThatThePlanSetsOutHowOftenEach),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheCoreGroupMustSeeThatThePlanSetsOutHowOftenEach,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must record all action points of the core group, clearly.
///
/// SET A.5.2.1
///
/// The text does not say who.
mod must_record {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-7c7a591f",
        citations: &["SET A.5.2.1"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must record all action points of the core group, clearly",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordAllAction));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustRecordAllAction,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should analyse the risk of harm to the child in the core
/// group.
///
/// SET A.5.2.1
///
/// The text does not say who.
mod should_analyse_the_risk_of_harm_to {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-5b758c45",
        citations: &["SET A.5.2.1"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should analyse the risk of harm to the child in the core group",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAnalyseTheRiskOf),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldAnalyseTheRiskOf,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should share all the information with the core group and the
/// lead social worker.
///
/// SET A.5.2.1
///
/// The text does not say who.
mod should_share_all_the_information_with_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-38fdbc35",
        citations: &["SET A.5.2.1"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should share all the information with the core group and the lead social worker",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldShareAllThe));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldShareAllThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should always give the child's best interests precedence over
/// conflicting interests of family members in the core group.
///
/// SET A.5.2.4
///
/// The text does not say who.
mod should_give_the_childs_best_interests_precedence {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-d6d8e714",
        citations: &["SET A.5.2.4"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should always give the child's best interests precedence over conflicting interests of family members in the core group",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysGiveThe));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysGiveThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must make these things clear to parents.
///
/// Listed: which concerns led to the decision that the child needs a plan.
///
/// Listed: what needs to change, by when, and the contingency plans if it does not.
///
/// Listed: what services and intervention are meant to bring about.
///
/// Listed: what the plan to safeguard the child expects of them.
///
/// SET A.5.3.2
///
/// The text does not say who.
mod must_make_these_things_clear_to_parents {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-e2ed8cea",
        citations: &["SET A.5.3.2"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must make these things clear to parents",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustMakeTheseThingsClear),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustMakeTheseThingsClear,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should make contingency plans when nothing shows a change in
/// the child's safety and welfare.
///
/// SET A.5.3.3
///
/// The text does not say who.
mod should_make_contingency_plans {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-7dd5dcb1",
        citations: &["SET A.5.3.3"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::NothingShowsAChangeInTheChildsSafetyAndWelfare.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should make contingency plans when nothing shows a change in the child's safety and welfare",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should make contingency plans when nothing shows a change in
    /// the child's safety and welfare.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldMakeContingency),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldMakeContingency,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must tell the parents that the plan may be used as evidence in
/// legal proceedings.
///
/// SET A.5.3.4
///
/// The text does not say who.
mod must_tell {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-22de5c28",
        citations: &["SET A.5.3.4"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must tell the parents that the plan may be used as evidence in legal proceedings",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustTellTheParentsThat),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustTellTheParentsThat,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The lead social worker must see that the core group meetings are recorded.
///
/// SET A.5.3.5
mod must_see_that_the_core_group_meetings {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-a9edfbec",
        citations: &["SET A.5.3.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The lead social worker must see that the core group meetings are recorded",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheLeadSocialWorkerMustSeeThatTheCoreGroupMeetings),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheLeadSocialWorkerMustSeeThatTheCoreGroupMeetings,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The lead social worker must see that the detailed plan is worked out, in writing.
///
/// SET A.5.3.5
///
/// Reading: 'they formulate': the core group.
mod must_see_that_the_detailed_plan_is {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-02c798f8",
        citations: &["SET A.5.3.5"],
        readings: &["'they formulate': the core group"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The lead social worker must see that the detailed plan is worked out, in writing",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheLeadSocialWorkerMustSeeThatTheDetailedPlanIs));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheLeadSocialWorkerMustSeeThatTheDetailedPlanIs,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The local safeguarding partnership or board should see that there are standard arrangements for
/// recording the written plan.
///
/// SET A.5.3.5
mod should_see_that_there_are_standard_arrangements {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-3e996a69",
        citations: &["SET A.5.3.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The local safeguarding partnership or board should see that there are standard arrangements for recording the written plan",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheLocalSafeguardingPartnershipOrBoardShouldSeeThat),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheLocalSafeguardingPartnershipOrBoardShouldSeeThat,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should consider in the plan: the child's wishes and feelings
/// and the parents' views, as far as the child's welfare allows.
///
/// SET A.5.3.6
///
/// The text does not say who.
mod should_cover8 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-950b36fa",
        citations: &["SET A.5.3.6"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should consider in the plan: the child's wishes and feelings and the parents' views, as far as the child's welfare allows",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderInThePlan),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderInThePlan,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The lead social worker should try everything, so that children and parents understand the outcomes,
/// accept the plan and will work with it.
///
/// SET A.5.3.6
mod should_try_everything_so_that_children_and {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-e7867245",
        citations: &["SET A.5.3.6"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The lead social worker should try everything, so that children and parents understand the outcomes, accept the plan and will work with it",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheLeadSocialWorkerShouldTryEverythingSoThatChildren),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheLeadSocialWorkerShouldTryEverythingSoThatChildren,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should explain the completed plan to the child as age and
/// understanding allow.
///
/// SET A.5.3.6
///
/// The text does not say who.
mod should_explain_the_completed_plan_to_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-dcf3d217",
        citations: &["SET A.5.3.6"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should explain the completed plan to the child as age and understanding allow",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldExplainTheCompleted),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldExplainTheCompleted,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should give the child a copy of the plan, written for the
/// child's age and understanding, in the language the child prefers.
///
/// SET A.5.3.6
///
/// The text does not say who.
mod should_give_the_child_a_copy_of {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-3cf6a16a",
        citations: &["SET A.5.3.6"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should give the child a copy of the plan, written for the child's age and understanding, in the language the child prefers",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldGiveTheChildACopy),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldGiveTheChildACopy,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The professional should see that parents understand these things.
///
/// Listed: the evidence of significant harm, or its likelihood, that led to the plan.
///
/// Listed: what has to change, and by when.
///
/// Listed: what the plan expects of them to safeguard the child.
///
/// SET A.5.3.7
mod should_see_that_parents_understand_these_things {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-59d2fe67",
        citations: &["SET A.5.3.7"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The professional should see that parents understand these things",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheProfessionalShouldSeeThatParentsUnderstandThese),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheProfessionalShouldSeeThatParentsUnderstandThese,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should explain why to the parents when the plan did not accept
/// what the parents prefer.
///
/// SET A.5.3.8
///
/// The text does not say who.
mod should_explain_why_to_the_parents {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-7499884d",
        citations: &["SET A.5.3.8"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ThePlanDidNotAcceptWhatTheParentsPrefer.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should explain why to the parents when the plan did not accept what the parents prefer",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should explain why to the parents when the plan did not accept
    /// what the parents prefer.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldExplainWhyToThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldExplainWhyToThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should tell the parents that they have a right to complain or
/// make representations, and how.
///
/// SET A.5.3.8
///
/// Reading: the text does not say whether only where their preferences were not accepted.
///
/// The text does not say who.
mod should_tell2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-a1fc3353",
        citations: &["SET A.5.3.8"],
        readings: &[
            "the text does not say whether only where their preferences were not accepted",
        ],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should tell the parents that they have a right to complain or make representations, and how",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheParentsThat2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheParentsThat2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should be clear about who does what in carrying out the plan,
/// family and agencies.
///
/// SET A.5.3.9
///
/// Reading: 'all parties should'.
///
/// The text does not say who.
mod should_be_clear_about_who_does_what {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-1baeeeb9",
        citations: &["SET A.5.3.9"],
        readings: &["'all parties should'"],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should be clear about who does what in carrying out the plan, family and agencies",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldBeClearAboutWho),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldBeClearAboutWho,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should discuss any disagreement at the core group, record it
/// with reasons and reflect it in the written plan.
///
/// SET A.5.3.11
///
/// The text does not say who.
mod should_discuss_any_disagreement_at_the_core {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-e687cb34",
        citations: &["SET A.5.3.11"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should discuss any disagreement at the core group, record it with reasons and reflect it in the written plan",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldDiscussAny));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldDiscussAny,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must collect all such signatures and e-mails in the child's
/// record of children's social care.
///
/// SET A.5.3.11
///
/// The text does not say who.
mod must_collect_all_such_signatures_and_e_mails {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-489bc01e",
        citations: &["SET A.5.3.11"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must collect all such signatures and e-mails in the child's record of children's social care",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustCollectAllSuch));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustCollectAllSuch,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should put the plan on the adult's own record too when adult
/// social care or health services know the parent.
///
/// SET A.5.3.12
///
/// The text does not say who.
mod should_put_the_plan_on_the_adults {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-a7f0f129",
        citations: &["SET A.5.3.12"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::AdultSocialCareOrHealthServicesKnowTheParent.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should put the plan on the adult's own record too when adult social care or health services know the parent",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should put the plan on the adult's own record too when adult
    /// social care or health services know the parent.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPutThePlanOnThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldPutThePlanOnThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// All agencies are responsible for carrying out the plan.
///
/// SET A.5.3.13
mod is_responsible_for_carrying_out_the_plan {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-29093f5d",
        citations: &["SET A.5.3.13"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "All agencies are responsible for carrying out the plan",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::AllAgenciesAreResponsibleForCarryingOutThePlan));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::AllAgenciesAreResponsibleForCarryingOutThePlan,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The professional must be able to deliver what was committed, or have it renegotiated if that is not
/// possible.
///
/// SET A.5.3.13
mod must_be_able_to_deliver_what_was {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-9d5f64b6",
        citations: &["SET A.5.3.13"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The professional must be able to deliver what was committed, or have it renegotiated if that is not possible",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheProfessionalMustBeAbleToDeliverWhatWasCommittedOr),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheProfessionalMustBeAbleToDeliverWhatWasCommittedOr,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The lead social worker should finish assessing child and family, with what core group members and
/// others contribute as necessary.
///
/// SET A.5.4.3
mod should_finish_assessing_child_and_family_with {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-aa46f6b3",
        citations: &["SET A.5.4.3"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The lead social worker should finish assessing child and family, with what core group members and others contribute as necessary",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheLeadSocialWorkerShouldFinishAssessingChildAndFamily),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheLeadSocialWorkerShouldFinishAssessingChildAndFamily,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The lead social worker should coordinate family and other agencies: plan the actions, put the plan
/// into effect, review progress against its outcomes.
///
/// SET A.5.4.3
mod should_coordinate_family_and_other_agencies_plan {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-1ce42559",
        citations: &["SET A.5.4.3"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The lead social worker should coordinate family and other agencies: plan the actions, put the plan into effect, review progress against its outcomes",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheLeadSocialWorkerShouldCoordinateFamilyAndOther),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheLeadSocialWorkerShouldCoordinateFamilyAndOther,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The lead social worker should find out what the child wishes and feels, and tell the child how the
/// plan stands and what changes regularly.
///
/// SET A.5.4.4
mod should_find_out_what_the_child_wishes_regularly {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-d56208e7",
        citations: &["SET A.5.4.4"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The lead social worker should find out what the child wishes and feels, and tell the child how the plan stands and what changes regularly",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheLeadSocialWorkerShouldFindOutWhatTheChildWishes),
            );
        [
            SENTENCE
                .judge(
                    Finding::for_a_person(
                        any_recorded(
                            &[
                                timeline
                                    .recorded(
                                        What::Duty(
                                            Duty::TheLeadSocialWorkerShouldFindOutWhatTheChildWishes,
                                        ),
                                    ),
                            ],
                        ),
                        "whether this was done “regularly”: the text gives no measure",
                    ),
                ),
            {
                let parties = [Party::Role(Role::LeadSocialWorker)];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter()
                    .filter(|one| one.entry.by.is_some())
                    .flat_map(judge)
                    .collect::<Vec<_>>()
            },
        ]
            .concat()
    }
}

/// Somebody (the text does not say who) must determine in the plan how often the child is visited.
///
/// SET A.5.4.5
///
/// The text does not say who.
mod must_determine_in_the_plan_how_often {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-0c41192a",
        citations: &["SET A.5.4.5"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must determine in the plan how often the child is visited",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustDetermineInThePlan),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustDetermineInThePlan,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must review in the core group how often the child is visited.
///
/// SET A.5.4.5
///
/// The text does not say who.
mod must_review_in_the_core_group_how {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-beacb2a8",
        citations: &["SET A.5.4.5"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must review in the core group how often the child is visited",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustReviewInTheCore));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustReviewInTheCore,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The lead social worker should on every other occasion, at least, see the child alone.
///
/// SET A.5.4.5
mod should_on_every_other_occasion_at_least {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-eb2f10cd",
        citations: &["SET A.5.4.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The lead social worker should on every other occasion, at least, see the child alone",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheLeadSocialWorkerShouldOnEveryOtherOccasionAtLeast),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheLeadSocialWorkerShouldOnEveryOtherOccasionAtLeast,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The lead social worker should look at the child's bedroom as the plan agrees, and on no fewer than
/// every other occasion.
///
/// SET A.5.4.5
mod should_look_at_the_childs_bedroom_as {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-2bc84815",
        citations: &["SET A.5.4.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The lead social worker should look at the child's bedroom as the plan agrees, and on no fewer than every other occasion",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheLeadSocialWorkerShouldLookAtTheChildsBedroomAsThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheLeadSocialWorkerShouldLookAtTheChildsBedroomAsThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The lead social worker should explain the plan to the child as age and understanding allow, and
/// agree it with the child.
///
/// SET A.5.4.5
mod should_explain_the_plan_to_the_child {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-7c08ebb3",
        citations: &["SET A.5.4.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The lead social worker should explain the plan to the child as age and understanding allow, and agree it with the child",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheLeadSocialWorkerShouldExplainThePlanToTheChildAs),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheLeadSocialWorkerShouldExplainThePlanToTheChildAs,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The lead social worker should work directly with child and family as the plan says, minding what
/// the child wishes and feels, and the parents' views as far as the child's welfare allows.
///
/// SET A.5.4.5
mod should_work_directly_with_child_and_family {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-685864b5",
        citations: &["SET A.5.4.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The lead social worker should work directly with child and family as the plan says, minding what the child wishes and feels, and the parents' views as far as the child's welfare allows",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheLeadSocialWorkerShouldWorkDirectlyWithChildAnd),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheLeadSocialWorkerShouldWorkDirectlyWithChildAnd,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The lead social worker should send a written record of the meeting to each member of the core group
/// and the children's social care manager.
///
/// SET A.5.4.5
///
/// Reading: 'for all core group members'.
mod should_send_a_written_record_of_the_meeting {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-5633f16e",
        citations: &["SET A.5.4.5"],
        readings: &["'for all core group members'"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The lead social worker should send a written record of the meeting to each member of the core group and the children's social care manager",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheLeadSocialWorkerShouldSendAWrittenRecordOfThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheLeadSocialWorkerShouldSendAWrittenRecordOfThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The lead social worker should see that the outline plan becomes a detailed plan of all agencies,
/// together with the core group.
///
/// SET A.5.4.5
mod should_see_that_the_outline_plan_becomes {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-fc4fc4b4",
        citations: &["SET A.5.4.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The lead social worker should see that the outline plan becomes a detailed plan of all agencies, together with the core group",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheLeadSocialWorkerShouldSeeThatTheOutlinePlanBecomes),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheLeadSocialWorkerShouldSeeThatTheOutlinePlanBecomes,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The lead social worker should record any disagreement, clearly.
///
/// SET A.5.4.5
mod should_record {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-0616c8b2",
        citations: &["SET A.5.4.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The lead social worker should record any disagreement, clearly",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheLeadSocialWorkerShouldRecordAnyDisagreementClearly),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheLeadSocialWorkerShouldRecordAnyDisagreementClearly,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The lead social worker should make a written agreement of the plan, keep it on the child's file and
/// circulate it to the core group.
///
/// SET A.5.4.5
mod should_make_a_written_agreement_of_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-a0395c35",
        citations: &["SET A.5.4.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The lead social worker should make a written agreement of the plan, keep it on the child's file and circulate it to the core group",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheLeadSocialWorkerShouldMakeAWrittenAgreementOfThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheLeadSocialWorkerShouldMakeAWrittenAgreementOfThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The lead social worker should understand the family's history in full.
///
/// SET A.5.4.5
mod should_understand_the_familys_history_in_full {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-252655a4",
        citations: &["SET A.5.4.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The lead social worker should understand the family's history in full",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheLeadSocialWorkerShouldUnderstandTheFamilysHistoryIn),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheLeadSocialWorkerShouldUnderstandTheFamilysHistoryIn,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The lead social worker must read earlier files of children's social care and its current records,
/// those on other children of any household of the child's present carers among them.
///
/// SET A.5.4.5
///
/// Reading: 'which must involve reading'.
mod must_read_earlier_files_of_childrens_social {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-94e040b1",
        citations: &["SET A.5.4.5"],
        readings: &["'which must involve reading'"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The lead social worker must read earlier files of children's social care and its current records, those on other children of any household of the child's present carers among them",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheLeadSocialWorkerMustReadEarlierFilesOfChildrens),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheLeadSocialWorkerMustReadEarlierFilesOfChildrens,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should obtain more of the family's history from other agencies
/// and authorities that matter.
///
/// SET A.5.4.5
///
/// The text does not say who.
mod should_obtain_more_of_the_familys_history {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-66a85f7d",
        citations: &["SET A.5.4.5"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should obtain more of the family's history from other agencies and authorities that matter",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldObtainMoreOfThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldObtainMoreOfThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The lead social worker should finish the assessment, with what core group members contribute and
/// agencies know that matters.
///
/// SET A.5.4.5
mod should_finish_the_assessment_with_what_core {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-400e50be",
        citations: &["SET A.5.4.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The lead social worker should finish the assessment, with what core group members contribute and agencies know that matters",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheLeadSocialWorkerShouldFinishTheAssessmentWithWhat),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheLeadSocialWorkerShouldFinishTheAssessmentWithWhat,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The lead social worker should coordinate family and all agencies in carrying out the plan and
/// reviewing its objectives regularly.
///
/// SET A.5.4.5
mod should_coordinate_family_and_all_agencies_in_regularly {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-59d38dd1",
        citations: &["SET A.5.4.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The lead social worker should coordinate family and all agencies in carrying out the plan and reviewing its objectives regularly",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheLeadSocialWorkerShouldCoordinateFamilyAndAll));
        [
            SENTENCE
                .judge(
                    Finding::for_a_person(
                        any_recorded(
                            &[
                                timeline
                                    .recorded(
                                        What::Duty(
                                            Duty::TheLeadSocialWorkerShouldCoordinateFamilyAndAll,
                                        ),
                                    ),
                            ],
                        ),
                        "whether this was done “regularly”: the text gives no measure",
                    ),
                ),
            {
                let parties = [Party::Role(Role::LeadSocialWorker)];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter()
                    .filter(|one| one.entry.by.is_some())
                    .flat_map(judge)
                    .collect::<Vec<_>>()
            },
        ]
            .concat()
    }
}

/// The lead social worker must keep a complete, current and signed record on the child's file.
///
/// SET A.5.4.5
mod must_keep_a_complete_current_and_signed {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-f7ee429d",
        citations: &["SET A.5.4.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The lead social worker must keep a complete, current and signed record on the child's file",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheLeadSocialWorkerMustKeepACompleteCurrentAndSigned),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheLeadSocialWorkerMustKeepACompleteCurrentAndSigned,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should tell the lead social worker when nobody could get to
/// see the child, for whatever reason, on two home visits in close succession.
///
/// SET A.5.5.2
///
/// The text does not say who.
mod should_tell3 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-46ae680d",
        citations: &["SET A.5.5.2"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::NobodyCouldGetToSeeTheChildForWhateverReasonOnTwo
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should tell the lead social worker when nobody could get to see the child, for whatever reason, on two home visits in close succession",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should tell the lead social worker when nobody could get to
    /// see the child, for whatever reason, on two home visits in close succession.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheLeadSocial),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheLeadSocial,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The conference should consist of as few people as managing the case effectively allows.
///
/// SET B.7.1.1
mod should_consist_of_as_few_people_as {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-6ecd69d8",
        citations: &["SET B.7.1.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The conference should consist of as few people as managing the case effectively allows",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheConferenceShouldConsistOfAsFewPeopleAsManagingThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheConferenceShouldConsistOfAsFewPeopleAsManagingThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should normally invite these to an initial conference.
///
/// Listed: the child or somebody who stands for the child (as appropriate).
///
/// Listed: parents, and whoever has parental responsibility.
///
/// Listed: family, also of the wider family.
///
/// Listed: foster carers of now or of earlier.
///
/// Listed: staff of residential care.
///
/// Listed: services for the management of offenders.
///
/// Listed: professionals who are involved with the child, such as staff of the early years.
///
/// Listed: professionals who know the kind of harm, or the child's condition, such as a disability or
/// a long illness.
///
/// Listed: those who take part in investigations.
///
/// Listed: organisations of the third sector that are involved.
///
/// Listed: as chair, a professional independent of operation and line management, of a standing that
/// commits all agencies.
///
/// SET B.7.1.3
///
/// The text does not say who.
mod should_invite_these_to_an_initial_conference {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-1700c09d",
        citations: &["SET B.7.1.3"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should normally invite these to an initial conference",
        force: Force::Should,
        forbids: false,
        softener: Some("normally"),
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNormallyInviteThese),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldNormallyInviteThese,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should limit those invited to people who need to know or can
/// contribute to the assessment.
///
/// SET B.7.1.4
///
/// The text does not say who.
mod should_limit_those_invited_to_people_who {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-2fad176b",
        citations: &["SET B.7.1.4"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should limit those invited to people who need to know or can contribute to the assessment",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldLimitThoseInvited),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldLimitThoseInvited,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should always consider inviting these.
///
/// Listed: the authority's lawyers for child protection, when legal advice is expected to be required.
///
/// Listed: the child's guardian, when court proceedings are running.
///
/// Listed: professionals involved with parents or other family: family support, adult mental health,
/// probation, GP, education welfare.
///
/// Listed: midwives, when it concerns a child unborn or just born.
///
/// Listed: probation or youth justice.
///
/// Listed: housing services of the authority.
///
/// Listed: a domestic violence adviser.
///
/// Listed: services for misuse of alcohol and substances.
///
/// Listed: somebody of the armed services, when there is a service connection.
///
/// Listed: any further professional or provider who matters.
///
/// Listed: a supporter or advocate of child or parents, for instance a friend or solicitor.
///
/// SET B.7.1.5
///
/// The text does not say who.
mod should_cover9 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-0b7f7a9b",
        citations: &["SET B.7.1.5"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should always consider inviting these",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysConsider2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysConsider2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The solicitor of a parent or child must comply with the Law Society's guidance on attending
/// meetings under the Children Act, of 2019.
///
/// SET B.7.1.5
mod must_comply_with_the_law_societys_guidance2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-f2dcba5b",
        citations: &["SET B.7.1.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The solicitor of a parent or child must comply with the Law Society's guidance on attending meetings under the Children Act, of 2019",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSolicitorOfAParentOrChildMustComplyWithTheLaw2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSolicitorOfAParentOrChildMustComplyWithTheLaw2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The professional who asks for an observer is responsible for seeking the chair's and the family's
/// permission at least 1 day before the child protection conference.
///
/// SET B.7.1.6
///
/// Reading: 'at least one day before': a calendar day.
mod is_responsible_for_seeking_the_chairs_and_the_familys_at_least {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-9734bedb",
        citations: &["SET B.7.1.6"],
        readings: &["'at least one day before': a calendar day"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The professional who asks for an observer is responsible for seeking the chair's and the family's permission at least 1 day before the child protection conference",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheProfessionalWhoAsksForAnObserverIsResponsibleFor),
            );
        [
            {
                let end = first(Act::Conference.occurrences(timeline));
                let due = |end| calendar::latest_before(end, amount(1, Unit::Days));
                SENTENCE.judge(limits::ahead(end, due, &done, now))
            },
            {
                let parties = [
                    Party::Qualified("the professional who asks for an observer"),
                ];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter()
                    .filter(|one| one.entry.by.is_some())
                    .flat_map(judge)
                    .collect::<Vec<_>>()
            },
        ]
            .concat()
    }
}

/// The professional who is invited should do these things when unavoidably unable to attend a
/// conference.
///
/// Listed: see that somebody else of the agency attends.
///
/// Listed: inform the administrator and the chair of the conference.
///
/// Listed: hand in a written report, in the agreed form and with copies.
///
/// SET B.7.1.7
mod should_do_these_things4 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-ad6a3603",
        citations: &["SET B.7.1.7"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::UnavoidablyUnableToAttendAConference.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The professional who is invited should do these things when unavoidably unable to attend a conference",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The professional who is invited should do these things when unavoidably unable to attend a
    /// conference.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheProfessionalWhoIsInvitedShouldDoTheseThingsWhen2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheProfessionalWhoIsInvitedShouldDoTheseThingsWhen2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should hold the conference at a time of day that lets the
/// family and those who contribute most attend.
///
/// SET B.7.1.8
///
/// The text does not say who.
mod should_hold_the_conference_at_a_time {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-84c7a730",
        citations: &["SET B.7.1.8"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should hold the conference at a time of day that lets the family and those who contribute most attend",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHoldTheConference),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldHoldTheConference,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) will encourage parents to contribute, unless it is likely to
/// prejudice the child's welfare, or the safety of somebody else at the conference.
///
/// SET B.7.2.1
///
/// Reading: usually by attending, says the text.
///
/// The text does not say who.
mod will_encourage_parents_to_contribute {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-ccc34f3a",
        citations: &["SET B.7.2.1"],
        readings: &["usually by attending, says the text"],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ItIsLikelyToPrejudiceTheChildsWelfareOrTheSafetyOf
                .holds(timeline)
                .opposite(),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) will encourage parents to contribute, unless it is likely to prejudice the child's welfare, or the safety of somebody else at the conference",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) will encourage parents to contribute, unless it is likely to
    /// prejudice the child's welfare, or the safety of somebody else at the conference.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillEncourageParentsTo),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoWillEncourageParentsTo,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker must make it possible for parents to take a constructive part: enough information
/// and practical support, with a copy of the conference report before the child protection conference.
///
/// SET B.7.2.2
///
/// Reading: 'prior to the meeting'; 7.5.5 says how long before.
mod must_make_it_possible_for_parents_to_before_the_child {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-f79dc283",
        citations: &["SET B.7.2.2"],
        readings: &["'prior to the meeting'; 7.5.5 says how long before"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker must make it possible for parents to take a constructive part: enough information and practical support, with a copy of the conference report before the child protection conference",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerMustMakeItPossibleForParentsToTakeA),
            );
        [
            {
                let end = first(Act::Conference.occurrences(timeline));
                let due = |end: Moment| end.plus_minutes(-1);
                SENTENCE.judge(limits::ahead(end, due, &done, now))
            },
            {
                let parties = [Party::Role(Role::SocialWorker)];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter()
                    .filter(|one| one.entry.by.is_some())
                    .flat_map(judge)
                    .collect::<Vec<_>>()
            },
        ]
            .concat()
    }
}

/// The social worker should convey the invitation to parents by word of mouth.
///
/// SET B.7.2.3
mod should_convey_the_invitation_to_parents_by {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-c0e53e7d",
        citations: &["SET B.7.2.3"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker should convey the invitation to parents by word of mouth",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerShouldConveyTheInvitationToParentsBy),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerShouldConveyTheInvitationToParentsBy,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The conference administrator will confirm the invitation of parents in writing.
///
/// SET B.7.2.3
mod will_confirm_the_invitation_of_parents_in {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-6fd1efc0",
        citations: &["SET B.7.2.3"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The conference administrator will confirm the invitation of parents in writing",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheConferenceAdministratorWillConfirmTheInvitationOf),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheConferenceAdministratorWillConfirmTheInvitationOf,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker must explain to parents or carers what the meeting is for, who attends, how it
/// runs, what it is and means to need a plan, and how to complain.
///
/// SET B.7.2.4
mod must_explain_to_parents_or_carers_what {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-70fc335b",
        citations: &["SET B.7.2.4"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker must explain to parents or carers what the meeting is for, who attends, how it runs, what it is and means to need a plan, and how to complain",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerMustExplainToParentsOrCarersWhatThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerMustExplainToParentsOrCarersWhatThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should make it possible for parents or carers with impaired
/// sight or hearing, or another disability, to take part, and ask whether they need help with
/// transport.
///
/// SET B.7.2.5
///
/// The text does not say who.
mod should_make_it_possible_for_parents_or {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-a458b343",
        citations: &["SET B.7.2.5"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should make it possible for parents or carers with impaired sight or hearing, or another disability, to take part, and ask whether they need help with transport",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldMakeItPossibleFor3),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldMakeItPossibleFor3,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should consider childcare and travel, so that parents can
/// attend.
///
/// SET B.7.2.6
///
/// The text does not say who.
mod should_cover10 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-d893ed71",
        citations: &["SET B.7.2.6"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should consider childcare and travel, so that parents can attend",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderChildcare),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderChildcare,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must offer and provide an interpreter to those whose first
/// language is not English (if required).
///
/// SET B.7.2.7
///
/// The text does not say who.
mod must_offer_and_provide_an_interpreter_to {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-f7c3a04e",
        citations: &["SET B.7.2.7"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must offer and provide an interpreter to those whose first language is not English (if required)",
        force: Force::Must,
        forbids: false,
        softener: Some("if required"),
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustOfferAndProvideAn2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustOfferAndProvideAn2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The child and the family members must not interpret, in speech or sign.
///
/// SET B.7.2.7
mod must_not_interpret_in_speech_or_sign {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-a9d2583a",
        citations: &["SET B.7.2.7"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The child and the family members must not interpret, in speech or sign",
        force: Force::Must,
        forbids: true,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheChildAndTheFamilyMembersMustNotInterpretInSpeech),
            );
        SENTENCE.judge(limits::at_all(&done, false).and_then(Finding::forbidden))
    }
}

/// The child and the family members must not be expected to interpret, in speech or sign.
///
/// SET B.7.2.7
mod must_not_be_expected_to_interpret_in_speech {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-f51d775c",
        citations: &["SET B.7.2.7"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The child and the family members must not be expected to interpret, in speech or sign",
        force: Force::Must,
        forbids: true,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheChildAndTheFamilyMembersMustNotBeExpectedTo));
        SENTENCE.judge(limits::at_all(&done, false).and_then(Finding::forbidden))
    }
}

/// Somebody (the text does not say who) should give parents the leaflet on bringing a friend,
/// supporter or solicitor, on local advice and advocacy, and on complaints.
///
/// SET B.7.2.8
///
/// The text does not say who.
mod should_give_parents_the_leaflet_on_bringing {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-27afadf9",
        citations: &["SET B.7.2.8"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should give parents the leaflet on bringing a friend, supporter or solicitor, on local advice and advocacy, and on complaints",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldGiveParentsThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldGiveParentsThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker must help parents to contribute their views fully, in these ways when parents do
/// not wish to attend.
///
/// Listed: an advocate or supporter attends for the parent, if the chair agrees.
///
/// Listed: the parent writes, records or draws what there is to say.
///
/// Listed: the parent meets the chair before the conference.
///
/// Listed: the social worker or another professional, by agreement, says it for the parent.
///
/// SET B.7.2.9
///
/// Reading: 'must be provided with full opportunities … the social worker must facilitate this'.
mod must_help_parents_to_contribute_their_views {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-2b3aa4ea",
        citations: &["SET B.7.2.9"],
        readings: &[
            "'must be provided with full opportunities … the social worker must facilitate this'",
        ],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(Circumstance::ParentsDoNotWishToAttend.holds(timeline), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker must help parents to contribute their views fully, in these ways when parents do not wish to attend",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The social worker must help parents to contribute their views fully, in these ways when parents do
    /// not wish to attend.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerMustHelpParentsToContributeTheirViews),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerMustHelpParentsToContributeTheirViews,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The conference chair must consider with care what is put forward for excluding a parent.
///
/// SET B.7.3.2
mod must_cover2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-fc33795b",
        citations: &["SET B.7.3.2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The conference chair must consider with care what is put forward for excluding a parent",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheConferenceChairMustConsiderWithCareWhatIsPut));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheConferenceChairMustConsiderWithCareWhatIsPut,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should decide on exclusion by these criteria.
///
/// Listed: signs that the parent's presence may seriously prejudice the child's welfare: shared
/// information could make the child a victim again, or more open to abuse.
///
/// Listed: enough evidence that parent or carer may disrupt the conference: by violence or threats of
/// it, discriminatory or oppressive behaviour, or an unfit state; a friend or advocate may then stand
/// in.
///
/// Listed: the child asks that the parent, carer or whoever has parental responsibility is absent
/// while the child is present.
///
/// Listed: members need confidential information not otherwise available, as agreed with the chair in
/// advance: legal advice, a third party or a criminal investigation.
///
/// Listed: conflict between family members who may be unable to attend together, as with domestic
/// abuse.
///
/// Listed: information has to be presented that would put the child at more risk if certain family
/// members shared it.
///
/// Listed: by attending, a perpetrator, known, alleged or suspected, may threaten the child or put it
/// at risk.
///
/// Listed: presence may prejudice legal proceedings or a police investigation: an interview still to
/// come, or bail conditions, for example.
///
/// Listed: violence is seriously threatened against anybody at the conference.
///
/// SET B.7.3.3
///
/// The text does not say who.
mod should_decide_on_exclusion_by_these_criteria {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-7c1e4227",
        citations: &["SET B.7.3.3"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should decide on exclusion by these criteria",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldDecideOnExclusion),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldDecideOnExclusion,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should not take a possible prosecution for an offence against
/// a child as reason in itself to exclude.
///
/// SET B.7.3.5
///
/// Reading: 'is not in itself a reason': should not.
///
/// The text does not say who.
mod should_not_take_a_possible_prosecution_for_an {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-db68504a",
        citations: &["SET B.7.3.5"],
        readings: &["'is not in itself a reason': should not"],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should not take a possible prosecution for an offence against a child as reason in itself to exclude",
        force: Force::Should,
        forbids: true,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNotTakeAPossible),
            );
        SENTENCE.judge(limits::at_all(&done, false).and_then(Finding::forbidden))
    }
}

/// Somebody (the text does not say who) should tell the decision to exclude or restrict to these
/// people.
///
/// Listed: whoever requested it.
///
/// Listed: all other professionals invited.
///
/// Listed: the parent, in writing, unless it is decided that the parent is not told of the conference
/// at all.
///
/// SET B.7.3.6
///
/// The text does not say who.
mod should_tell_the_decision_to_exclude_or {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-298b0b4f",
        citations: &["SET B.7.3.6"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should tell the decision to exclude or restrict to these people",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheDecisionTo),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheDecisionTo,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The conference chair must sign the letter to the parent, and set out in it.
///
/// Listed: why the parent is excluded or restricted.
///
/// Listed: how else the parent's views and wishes can be considered.
///
/// Listed: how the parent will be told the outcome.
///
/// Listed: how to complain.
///
/// SET B.7.3.7
mod must_sign_the_letter_to_the_parent {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-9eb07a6a",
        citations: &["SET B.7.3.7"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The conference chair must sign the letter to the parent, and set out in it",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheConferenceChairMustSignTheLetterToTheParentAndSet),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheConferenceChairMustSignTheLetterToTheParentAndSet,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should exclude for as short a time as necessary.
///
/// SET B.7.3.8
///
/// The text does not say who.
mod should_exclude_for_as_short_a_time {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-e7175a4e",
        citations: &["SET B.7.3.8"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should exclude for as short a time as necessary",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldExcludeForAsShort2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldExcludeForAsShort2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must record the decision to exclude, clearly, in the
/// conference minutes.
///
/// SET B.7.3.8
///
/// The text does not say who.
mod must_record2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-d7669667",
        citations: &["SET B.7.3.8"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must record the decision to exclude, clearly, in the conference minutes",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordTheDecisionTo2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustRecordTheDecisionTo2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should usually give the excluded parent a copy of the social
/// worker's report.
///
/// SET B.7.3.9
///
/// The text does not say who.
mod should_give_the_excluded_parent_a_copy {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-e4533975",
        citations: &["SET B.7.3.9"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should usually give the excluded parent a copy of the social worker's report",
        force: Force::Should,
        forbids: false,
        softener: Some("usually"),
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldUsuallyGiveThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldUsuallyGiveThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should usually give the excluded parent the chance to have
/// views on record, and before the conference.
///
/// SET B.7.3.9
///
/// The text does not say who.
mod should_give_the_excluded_parent_the_chance {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-9eb3771c",
        citations: &["SET B.7.3.9"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should usually give the excluded parent the chance to have views on record, and before the conference",
        force: Force::Should,
        forbids: false,
        softener: Some("usually"),
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldUsuallyGiveThe2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldUsuallyGiveThe2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should plan the conference so that the child's welfare can
/// stay paramount when it becomes clear to the chair in planning that children and parents may have a
/// conflict of interest.
///
/// SET B.7.3.10
///
/// The text does not say who.
mod should_plan_the_conference_so_that_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-d7603f00",
        citations: &["SET B.7.3.10"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ItBecomesClearToTheChairInPlanningThatChildrenAnd
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should plan the conference so that the child's welfare can stay paramount when it becomes clear to the chair in planning that children and parents may have a conflict of interest",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should plan the conference so that the child's welfare can
    /// stay paramount when it becomes clear to the chair in planning that children and parents may have a
    /// conflict of interest.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPlanTheConference2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldPlanTheConference2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The conference chair will see that the reasons are recorded in the minutes when the parents were
/// asked to leave.
///
/// SET B.7.3.12
mod will_see_that_the_reasons_are_recorded {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-37529cf5",
        citations: &["SET B.7.3.12"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(Circumstance::TheParentsWereAskedToLeave.holds(timeline), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The conference chair will see that the reasons are recorded in the minutes when the parents were asked to leave",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The conference chair will see that the reasons are recorded in the minutes when the parents were
    /// asked to leave.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheConferenceChairWillSeeThatTheReasonsAreRecordedIn),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheConferenceChairWillSeeThatTheReasonsAreRecordedIn,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The conference chair will tell the managers of the conference service the reasons after the child
/// protection conference when the parents were asked to leave.
///
/// SET B.7.3.12
///
/// Reading: 'the chair will ensure … the reasons are communicated'.
mod will_tell_after_the_child_protection_conference {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-d12a0efb",
        citations: &["SET B.7.3.12"],
        readings: &["'the chair will ensure … the reasons are communicated'"],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(Circumstance::TheParentsWereAskedToLeave.holds(timeline), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The conference chair will tell the managers of the conference service the reasons after the child protection conference when the parents were asked to leave",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The conference chair will tell the managers of the conference service the reasons after the child
    /// protection conference when the parents were asked to leave.
    fn sentence(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheConferenceChairWillTellTheManagersOfTheConference),
            );
        [
            {
                let start = first(Act::Conference.occurrences(timeline));
                let from = |start: Moment| start.plus_minutes(1);
                SENTENCE.judge(limits::no_earlier(start, from, &done, now))
            },
            {
                let parties = [Party::Role(Role::ConferenceChair)];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter()
                    .filter(|one| one.entry.by.is_some())
                    .flat_map(judge)
                    .collect::<Vec<_>>()
            },
        ]
            .concat()
    }
}

/// The conference chair and the social worker will agree how the excluded person learns the outcome
/// and is made aware of the plan when the parents were asked to leave.
///
/// SET B.7.3.12
mod will_agree_how_the_excluded_person_learns {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-285d3a78",
        citations: &["SET B.7.3.12"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(Circumstance::TheParentsWereAskedToLeave.holds(timeline), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The conference chair and the social worker will agree how the excluded person learns the outcome and is made aware of the plan when the parents were asked to leave",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The conference chair and the social worker will agree how the excluded person learns the outcome
    /// and is made aware of the plan when the parents were asked to leave.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheConferenceChairAndTheSocialWorkerWillAgreeHowThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheConferenceChairAndTheSocialWorkerWillAgreeHowThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The conference chair is to decide finally on exclusion (the text uses no duty word).
///
/// SET B.7.3.14
///
/// Reading: 'the decision … is final'.
///
/// The text uses no duty word here.
mod is_to_decide_finally_on_exclusion {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-7f9098ad",
        citations: &["SET B.7.3.14"],
        readings: &["'the decision … is final'"],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The conference chair is to decide finally on exclusion (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheConferenceChairIsToDecideFinallyOnExclusionTheText),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheConferenceChairIsToDecideFinallyOnExclusionTheText,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The excluded parent will receive the conference record when the parent attended only a part because
/// of exclusion.
///
/// SET B.7.3.15
///
/// Reading: the text does not say who gives it.
mod will_receive_the_conference_record {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-83b15a1d",
        citations: &["SET B.7.3.15"],
        readings: &["the text does not say who gives it"],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheParentAttendedOnlyAPartBecauseOfExclusion.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The excluded parent will receive the conference record when the parent attended only a part because of exclusion",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The excluded parent will receive the conference record when the parent attended only a part because
    /// of exclusion.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheExcludedParentWillReceiveTheConferenceRecordWhenThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheExcludedParentWillReceiveTheConferenceRecordWhenThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The conference chair should decide whether it is the entire record of the conference or the part
/// attended when the parent or carer attended only a part because of exclusion.
///
/// SET B.7.3.15
mod should_decide_whether_it_is_the_entire {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-75096fec",
        citations: &["SET B.7.3.15"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheParentOrCarerAttendedOnlyAPartBecauseOfExclusion
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The conference chair should decide whether it is the entire record of the conference or the part attended when the parent or carer attended only a part because of exclusion",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The conference chair should decide whether it is the entire record of the conference or the part
    /// attended when the parent or carer attended only a part because of exclusion.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheConferenceChairShouldDecideWhetherItIsTheEntire2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheConferenceChairShouldDecideWhetherItIsTheEntire2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must keep the child informed and involved throughout the
/// enquiry.
///
/// SET B.7.4.1
///
/// The text does not say who.
mod must_keep_the_child_informed_and_involved {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-9cce4da1",
        citations: &["SET B.7.4.1"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must keep the child informed and involved throughout the enquiry",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustKeepTheChildInformed),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustKeepTheChildInformed,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should invite the child to contribute to the conference when
/// age and understanding are sufficient.
///
/// SET B.7.4.1
///
/// The text does not say who.
mod should_invite_the_child_to_contribute_to {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-9569b016",
        citations: &["SET B.7.4.1"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::AgeAndUnderstandingAreSufficient.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should invite the child to contribute to the conference when age and understanding are sufficient",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should invite the child to contribute to the conference when
    /// age and understanding are sufficient.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldInviteTheChildTo),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldInviteTheChildTo,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must consider actively whether the child attends.
///
/// SET B.7.4.1
///
/// The text does not say who.
mod must_cover3 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-97504028",
        citations: &["SET B.7.4.1"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must consider actively whether the child attends",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustConsiderActively),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustConsiderActively,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must record the reasons for and against the child's
/// attendance.
///
/// SET B.7.4.1
///
/// Reading: 'and the reasons … recorded' is part of the must.
///
/// The text does not say who.
mod must_record3 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-08c74b6c",
        citations: &["SET B.7.4.1"],
        readings: &["'and the reasons … recorded' is part of the must"],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must record the reasons for and against the child's attendance",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordTheReasonsFor4),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustRecordTheReasonsFor4,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The conference chair should decide whether to invite the child before the child protection
/// conference.
///
/// SET B.7.4.2
mod should_decide_whether_to_invite_the_child_before_the_child {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-77155d95",
        citations: &["SET B.7.4.2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The conference chair should decide whether to invite the child before the child protection conference",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheConferenceChairShouldDecideWhetherToInviteTheChild),
            );
        [
            {
                let end = first(Act::Conference.occurrences(timeline));
                let due = |end: Moment| end.plus_minutes(-1);
                SENTENCE.judge(limits::ahead(end, due, &done, now))
            },
            {
                let parties = [Party::Role(Role::ConferenceChair)];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter()
                    .filter(|one| one.entry.by.is_some())
                    .flat_map(judge)
                    .collect::<Vec<_>>()
            },
        ]
            .concat()
    }
}

/// The conference chair should consult the social worker, the first line manager and the other
/// relevant professionals on whether to invite the child: the child's advocate too, where relevant.
///
/// SET B.7.4.2
///
/// Reading: 'their manager': the social worker's.
mod should_consult3 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-16adc355",
        citations: &["SET B.7.4.2"],
        readings: &["'their manager': the social worker's"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The conference chair should consult the social worker, the first line manager and the other relevant professionals on whether to invite the child: the child's advocate too, where relevant",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheConferenceChairShouldConsultTheSocialWorkerTheFirst),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheConferenceChairShouldConsultTheSocialWorkerTheFirst,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) is to consider the following (the text uses no duty word).
///
/// Listed: whether the process has been explained properly, in a way that suits the child's age.
///
/// Listed: whether the child has said or shown a wish to be involved.
///
/// Listed: what the parents think of the child's presence.
///
/// Listed: whether including the child is assessed to benefit the child.
///
/// Listed: whether the conference can still fulfil its aim of protecting the child with the child
/// there.
///
/// SET B.7.4.3
///
/// Reading: 'the key considerations are': stated as fact.
///
/// The text does not say who.
///
/// The text uses no duty word here.
mod is_to_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-ad8e8a5c",
        citations: &["SET B.7.4.3"],
        readings: &["'the key considerations are': stated as fact"],
        silences: &["The text does not say who", "The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) is to consider the following (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToConsiderTheFollowing2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoIsToConsiderTheFollowing2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should find out the views of a child so young and put them
/// into the social worker's report when the child's age in years is under 12.
///
/// SET B.7.4.4
///
/// The text does not say who.
mod should_find_out_the_views_of_a {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-151c22c7",
        citations: &["SET B.7.4.4"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Truth::recorded(
                timeline.facts.age.map(|value| value < 12u32),
                "The child's age in years",
            ),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should find out the views of a child so young and put them into the social worker's report when the child's age in years is under 12",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should find out the views of a child so young and put them
    /// into the social worker's report when the child's age in years is under 12.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldFindOutTheViewsOf),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldFindOutTheViewsOf,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must first explain to the child, fully and clearly, what the
/// conference is for, how it runs, who is there, and that an advocate may be provided.
///
/// SET B.7.4.5
///
/// The text does not say who.
mod must_first_explain_to_the_child_fully {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-6e11523d",
        citations: &["SET B.7.4.5"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must first explain to the child, fully and clearly, what the conference is for, how it runs, who is there, and that an advocate may be provided",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustFirstExplainToThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustFirstExplainToThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should give written information in a suitable language to
/// children who read, and another medium, such as tape, to those who do not.
///
/// SET B.7.4.6
///
/// The text does not say who.
mod should_give_written_information_in_a_suitable {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-d6ef35d0",
        citations: &["SET B.7.4.6"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should give written information in a suitable language to children who read, and another medium, such as tape, to those who do not",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldGiveWritten));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldGiveWritten,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must respect a child's declared wish not to attend, after a
/// full and clear explanation of what 7.4.5 names.
///
/// SET B.7.4.7
///
/// The text does not say who.
mod must_respect_a_childs_declared_wish_not {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-dab07f5e",
        citations: &["SET B.7.4.7"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must respect a child's declared wish not to attend, after a full and clear explanation of what 7.4.5 names",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRespectAChilds2));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustRespectAChilds2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should give the child's interests priority when what the child
/// wishes conflicts with the parents' views.
///
/// SET B.7.4.8
///
/// The text does not say who.
mod should_give_the_childs_interests_priority {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-e457905b",
        citations: &["SET B.7.4.8"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::WhatTheChildWishesConflictsWithTheParentsViews.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should give the child's interests priority when what the child wishes conflicts with the parents' views",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should give the child's interests priority when what the child
    /// wishes conflicts with the parents' views.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldGiveTheChilds));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldGiveTheChilds,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must always consider what the conference would do to the
/// child.
///
/// SET B.7.4.9
///
/// The text does not say who.
mod must_cover4 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-b0e5c624",
        citations: &["SET B.7.4.9"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must always consider what the conference would do to the child",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustAlwaysConsiderWhat),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustAlwaysConsiderWhat,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should consider separate attendance when the child cannot be
/// kept from a parent who may be hostile or lay the blame on the child.
///
/// SET B.7.4.9
///
/// The text does not say who.
mod should_cover11 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-49560784",
        citations: &["SET B.7.4.9"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheChildCannotBeKeptFromAParentWhoMayBeHostileOr
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should consider separate attendance when the child cannot be kept from a parent who may be hostile or lay the blame on the child",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should consider separate attendance when the child cannot be
    /// kept from a parent who may be hostile or lay the blame on the child.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderSeparate),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderSeparate,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should record the chair's decision, with reasons.
///
/// SET B.7.4.10
///
/// The text does not say who.
mod should_record2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-e3d8a046",
        citations: &["SET B.7.4.10"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should record the chair's decision, with reasons",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldRecordTheChairs),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldRecordTheChairs,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker should make every effort to get and present the child's views and wishes when it
/// is decided that the child does not attend, or takes part with restrictions.
///
/// SET B.7.4.11
mod should_make_every_effort_to_get_and {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-95437f31",
        citations: &["SET B.7.4.11"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ItIsDecidedThatTheChildDoesNotAttendOrTakesPartWith
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker should make every effort to get and present the child's views and wishes when it is decided that the child does not attend, or takes part with restrictions",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The social worker should make every effort to get and present the child's views and wishes when it
    /// is decided that the child does not attend, or takes part with restrictions.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerShouldMakeEveryEffortToGetAndPresent),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerShouldMakeEveryEffortToGetAndPresent,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker should do these things when it is decided that the child attends.
///
/// Listed: find and agree a supporter or advocate with the child.
///
/// Listed: let the child discuss any concern about attending.
///
/// Listed: explain who will be there, what they do, what is likely to be discussed and what may come
/// of it.
///
/// Listed: decide with the child how far to take part, and how the child's wishes and views are
/// presented.
///
/// Listed: share and discuss the social work report.
///
/// SET B.7.4.12
mod should_do_these_things5 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-4d8f69c8",
        citations: &["SET B.7.4.12"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ItIsDecidedThatTheChildAttends.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker should do these things when it is decided that the child attends",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The social worker should do these things when it is decided that the child attends.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerShouldDoTheseThingsWhenItIsDecided),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerShouldDoTheseThingsWhenItIsDecided,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The conference chair is responsible for these things when the child attends the conference.
///
/// Listed: settling with the social worker what information the child has before and at the
/// conference.
///
/// Listed: meeting child and advocate or supporter beforehand, apart from the parents (if required).
///
/// Listed: seeing that the child has support enough to present wishes and views.
///
/// Listed: watching over the child's welfare throughout, with a break (if necessary).
///
/// Listed: seeing that the child is told what is decided and recommended.
///
/// Listed: seeing that the record reflects adequately what the child contributed.
///
/// SET B.7.4.13
mod is_responsible_for_these_things {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-f5fa63c9",
        citations: &["SET B.7.4.13"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(Circumstance::TheChildAttendsTheConference.holds(timeline), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The conference chair is responsible for these things when the child attends the conference",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The conference chair is responsible for these things when the child attends the conference.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheConferenceChairIsResponsibleForTheseThingsWhenThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheConferenceChairIsResponsibleForTheseThingsWhenThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// All professionals are responsible for these things when the child attends the conference.
///
/// Listed: making clear which parts of the report the child may share.
///
/// Listed: speaking so that child and family understand.
///
/// Listed: discussing with the social worker any difficulty that the child's part may bring.
///
/// SET B.7.4.14
mod is_responsible_for_these_things2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-fba021fc",
        citations: &["SET B.7.4.14"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(Circumstance::TheChildAttendsTheConference.holds(timeline), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "All professionals are responsible for these things when the child attends the conference",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// All professionals are responsible for these things when the child attends the conference.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::AllProfessionalsAreResponsibleForTheseThingsWhenThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::AllProfessionalsAreResponsibleForTheseThingsWhenThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) is to plan beforehand so that the practical arrangements suit
/// (the text uses no duty word).
///
/// SET B.7.4.15
///
/// Reading: 'it is essential that': no duty word.
///
/// The text does not say who.
///
/// The text uses no duty word here.
mod is_to_plan_beforehand_so_that_the_practical {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-1ac03ea9",
        citations: &["SET B.7.4.15"],
        readings: &["'it is essential that': no duty word"],
        silences: &["The text does not say who", "The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) is to plan beforehand so that the practical arrangements suit (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToPlanBeforehandSo),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoIsToPlanBeforehandSo,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker together with the conference chair should arrange these things.
///
/// Listed: a venue where the child will be comfortable.
///
/// Listed: special needs: found out and met.
///
/// Listed: a time that disturbs the child's routine least.
///
/// Listed: time before the start for child and advocate to meet the chair.
///
/// SET B.7.4.15
///
/// Reading: 'should in discussion with the chair'.
mod should_arrange_these_things {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-689645be",
        citations: &["SET B.7.4.15"],
        readings: &["'should in discussion with the chair'"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker together with the conference chair should arrange these things",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerTogetherWithTheConferenceChairShould),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerTogetherWithTheConferenceChairShould,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker should tell the child of any advocacy service, with help to make contact if the
/// child wishes it.
///
/// SET B.7.4.16
mod should_tell4 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-2b3642c2",
        citations: &["SET B.7.4.16"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker should tell the child of any advocacy service, with help to make contact if the child wishes it",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerShouldTellTheChildOfAnyAdvocacyService),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerShouldTellTheChildOfAnyAdvocacyService,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should consult the conference chair on the denial before the
/// child protection conference when access to the advocacy service is denied.
///
/// SET B.7.4.17
///
/// The text does not say who.
mod should_consult_before_the_child_protection_conference {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-99a04d93",
        citations: &["SET B.7.4.17"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::AccessToTheAdvocacyServiceIsDenied.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should consult the conference chair on the denial before the child protection conference when access to the advocacy service is denied",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should consult the conference chair on the denial before the
    /// child protection conference when access to the advocacy service is denied.
    fn sentence(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsultThe));
        let end = first(Act::Conference.occurrences(timeline));
        let due = |end: Moment| end.plus_minutes(-1);
        SENTENCE.judge(limits::ahead(end, due, &done, now))
    }
}

/// Somebody (the text does not say who) should record the denial in the social worker's assessment
/// report when access to the advocacy service is denied for want of a parent's consent.
///
/// SET B.7.4.17
///
/// The text does not say who.
mod should_record3 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-b77d7607",
        citations: &["SET B.7.4.17"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::AccessToTheAdvocacyServiceIsDeniedForWantOfAParents
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should record the denial in the social worker's assessment report when access to the advocacy service is denied for want of a parent's consent",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should record the denial in the social worker's assessment
    /// report when access to the advocacy service is denied for want of a parent's consent.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldRecordTheDenialIn),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldRecordTheDenialIn,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The child's independent advocate will be absent from any part whose information the child does not
/// get.
///
/// SET B.7.4.18
mod will_be_absent_from_any_part_whose {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-55b5b0c4",
        citations: &["SET B.7.4.18"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The child's independent advocate will be absent from any part whose information the child does not get",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheChildsIndependentAdvocateWillBeAbsentFromAnyPart),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheChildsIndependentAdvocateWillBeAbsentFromAnyPart,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The child's independent advocate should see that the child can discuss what happened, the decisions
/// and, where appropriate, the outline plan immediately after the child protection conference.
///
/// SET B.7.4.19
mod should_see_that_the_child_can_discuss_immediately {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-1c3f4feb",
        citations: &["SET B.7.4.19"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The child's independent advocate should see that the child can discuss what happened, the decisions and, where appropriate, the outline plan immediately after the child protection conference",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheChildsIndependentAdvocateShouldSeeThatTheChildCan),
            );
        [
            {
                let start = first(Act::Conference.occurrences(timeline));
                SENTENCE
                    .judge(
                        Finding::for_a_person(
                            start.is_some(),
                            "whether this was done “immediately”: the text gives no measure",
                        ),
                    )
            },
            {
                let parties = [Party::Role(Role::Advocate)];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter()
                    .filter(|one| one.entry.by.is_some())
                    .flat_map(judge)
                    .collect::<Vec<_>>()
            },
        ]
            .concat()
    }
}

/// The child's independent advocate should consult the social worker immediately when the advocate has
/// concerns about the child.
///
/// SET B.7.4.19
mod should_consult_immediately {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-5816b375",
        citations: &["SET B.7.4.19"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheAdvocateHasConcernsAboutTheChild.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The child's independent advocate should consult the social worker immediately when the advocate has concerns about the child",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The child's independent advocate should consult the social worker immediately when the advocate has
    /// concerns about the child.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheChildsIndependentAdvocateShouldConsultTheSocial),
            );
        [
            SENTENCE
                .judge(
                    Finding::for_a_person(
                        any_recorded(
                            &[
                                timeline
                                    .recorded(
                                        What::Duty(
                                            Duty::TheChildsIndependentAdvocateShouldConsultTheSocial,
                                        ),
                                    ),
                            ],
                        ),
                        "whether this was done “immediately”: the text gives no measure",
                    ),
                ),
            {
                let parties = [Party::Role(Role::Advocate)];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter()
                    .filter(|one| one.entry.by.is_some())
                    .flat_map(judge)
                    .collect::<Vec<_>>()
            },
        ]
            .concat()
    }
}

/// The social worker should meet the child, to tell and discuss what came of it, take the child's
/// questions, and find out what support the child wants of family, friends and professionals
/// immediately after the child protection conference.
///
/// SET B.7.4.20
mod should_meet_the_child_to_tell_and_immediately {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-ed44f67e",
        citations: &["SET B.7.4.20"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker should meet the child, to tell and discuss what came of it, take the child's questions, and find out what support the child wants of family, friends and professionals immediately after the child protection conference",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerShouldMeetTheChildToTellAndDiscuss),
            );
        [
            {
                let start = first(Act::Conference.occurrences(timeline));
                SENTENCE
                    .judge(
                        Finding::for_a_person(
                            start.is_some(),
                            "whether this was done “immediately”: the text gives no measure",
                        ),
                    )
            },
            {
                let parties = [Party::Role(Role::SocialWorker)];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter()
                    .filter(|one| one.entry.by.is_some())
                    .flat_map(judge)
                    .collect::<Vec<_>>()
            },
        ]
            .concat()
    }
}

/// The social worker should find out which actions and outcomes the child believes any plan should
/// have: a protection plan or one as a child in need.
///
/// SET B.7.4.21
mod should_find_out_which_actions_and_outcomes {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-f850cc26",
        citations: &["SET B.7.4.21"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker should find out which actions and outcomes the child believes any plan should have: a protection plan or one as a child in need",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerShouldFindOutWhichActionsAndOutcomes),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerShouldFindOutWhichActionsAndOutcomes,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker is responsible for these things.
///
/// Listed: that parents and children take part.
///
/// Listed: the arrangements for the child to attend (if appropriate).
///
/// Listed: arranging for the parents to attend, unless it is decided to exclude them.
///
/// Listed: preparing child and parents, and telling them what the conference is for and how it runs,
/// with who is there and why, unless it is decided not to inform them.
///
/// Listed: finding out whether an interpreter is required, and briefing one (as necessary).
///
/// Listed: finding out whether parents or children need help, with transport or childcare for example.
///
/// Listed: completing the enquiry, and a written report on the form: preparing it and presenting it.
///
/// Listed: considering whether legal advice is required.
///
/// SET B.7.5.1
mod is_responsible_for_these_things3 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-f3594a12",
        citations: &["SET B.7.5.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker is responsible for these things",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheSocialWorkerIsResponsibleForTheseThings));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(Duty::TheSocialWorkerIsResponsibleForTheseThings),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should help parents to understand what they are responsible
/// for and have a right to, a supporter who may be their solicitor among it.
///
/// SET B.7.5.1
///
/// The text does not say who.
mod should_help_parents_to_understand_what_they {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-c2278ff2",
        citations: &["SET B.7.5.1"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should help parents to understand what they are responsible for and have a right to, a supporter who may be their solicitor among it",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHelpParentsTo2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldHelpParentsTo2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should support and advise parents, so that they prepare for
/// the conference and contribute to it.
///
/// SET B.7.5.1
///
/// The text does not say who.
mod should_support_and_advise_parents_so_that {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-afb0ca18",
        citations: &["SET B.7.5.1"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should support and advise parents, so that they prepare for the conference and contribute to it",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSupportAndAdvise),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldSupportAndAdvise,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should encourage and help child or parents to contribute in
/// writing or otherwise when they have no invitation to the conference or no wish to attend.
///
/// SET B.7.5.1
///
/// The text does not say who.
mod should_encourage_and_help_child_or_parents {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-13963a9d",
        citations: &["SET B.7.5.1"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheyHaveNoInvitationToTheConferenceOrNoWishToAttend
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should encourage and help child or parents to contribute in writing or otherwise when they have no invitation to the conference or no wish to attend",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should encourage and help child or parents to contribute in
    /// writing or otherwise when they have no invitation to the conference or no wish to attend.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldEncourageAndHelp),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldEncourageAndHelp,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker should give the conference a written and dated report.
///
/// SET B.7.5.2
mod should_give_the_conference_a_written_and {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-4cc509f4",
        citations: &["SET B.7.5.2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker should give the conference a written and dated report",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerShouldGiveTheConferenceAWrittenAnd),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerShouldGiveTheConferenceAWrittenAnd,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The first line manager must endorse and countersign the social work report.
///
/// SET B.7.5.2
///
/// Reading: 'their manager': the social worker's.
mod must_endorse_and_countersign_the_social_work {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-b44d7dcf",
        citations: &["SET B.7.5.2"],
        readings: &["'their manager': the social worker's"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The first line manager must endorse and countersign the social work report",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheFirstLineManagerMustEndorseAndCountersignTheSocial),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheFirstLineManagerMustEndorseAndCountersignTheSocial,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should state in the report on which dates the lead social
/// worker saw the child during the enquiry, whether alone, and if not, who was there and why.
///
/// SET B.7.5.2
///
/// The text does not say who.
mod should_state_in_the_report_on_which2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-616027c0",
        citations: &["SET B.7.5.2"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should state in the report on which dates the lead social worker saw the child during the enquiry, whether alone, and if not, who was there and why",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldStateInTheReport2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldStateInTheReport2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must give information about all children of the household.
///
/// SET B.7.5.3
///
/// The text does not say who.
mod must_give_information_about_all_children_of {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-d5b964df",
        citations: &["SET B.7.5.3"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must give information about all children of the household",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustGiveInformationAbout),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustGiveInformationAbout,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should say clearly in the report which children are the
/// subjects, and why any child is not to be one.
///
/// SET B.7.5.3
///
/// The text does not say who.
mod should_say_clearly_in_the_report_which {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-63ab7cfc",
        citations: &["SET B.7.5.3"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should say clearly in the report which children are the subjects, and why any child is not to be one",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSayClearlyInThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldSayClearlyInThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) is to have all children of a family as subjects, unless
/// exceptional reasons speak against it (the text uses no duty word).
///
/// SET B.7.5.3
///
/// Reading: 'it is the expectation that': no duty word.
///
/// The text does not say who.
///
/// The text uses no duty word here.
mod is_to_have_all_children_of_a_family {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-d9064aba",
        citations: &["SET B.7.5.3"],
        readings: &["'it is the expectation that': no duty word"],
        silences: &["The text does not say who", "The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) is to have all children of a family as subjects, unless exceptional reasons speak against it (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToHaveAllChildrenOfA),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoIsToHaveAllChildrenOfA,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should put these things into the report.
///
/// Listed: the concerns that led to the enquiry, the dates of strategy discussions and agency
/// consultations, what came of the enquiry.
///
/// Listed: a chronology: events that matter, contacts of agencies and professionals with the family.
///
/// Listed: health and development of the child, now and earlier.
///
/// Listed: what parents and relatives can do to keep the child safe and meet developmental needs, seen
/// within family and surroundings.
///
/// Listed: family history, and how the family functions and functioned.
///
/// Listed: what child, parents and relatives say, wish and feel.
///
/// Listed: an analysis by the dimensions of the assessment framework: whether significant harm happens
/// or is likely, and how needs are best met.
///
/// Listed: in it, how parents or carers respond to the child's needs.
///
/// Listed: in it, how strengths and difficulties of the parenting act on each other.
///
/// Listed: in it, how family and surroundings act on each other.
///
/// Listed: in it, what the parenting does to health and development: resilience and protection,
/// vulnerability and risk.
///
/// Listed: in it, what family and surroundings do to the parenting, to the child, or to both.
///
/// Listed: what the authority recommends to the conference.
///
/// SET B.7.5.4
///
/// The text does not say who.
mod should_put_these_things_into_the_report {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-8c0162cc",
        citations: &["SET B.7.5.4"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should put these things into the report",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPutTheseThingsInto2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldPutTheseThingsInto2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must bring to the conference, in the report or by word of
/// mouth, what child or parents comment or suggest on seeing it.
///
/// SET B.7.5.5
///
/// The text does not say who.
mod must_bring_to_the_conference_in_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-113a340d",
        citations: &["SET B.7.5.5"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must bring to the conference, in the report or by word of mouth, what child or parents comment or suggest on seeing it",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustBringToTheConference),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustBringToTheConference,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The social worker should consult the first line manager when in exceptional circumstances
/// confidential information cannot be shared with child or parents beforehand.
///
/// SET B.7.5.6
///
/// Reading: 'seek guidance from their manager'.
mod should_consult4 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-94a86941",
        citations: &["SET B.7.5.6"],
        readings: &["'seek guidance from their manager'"],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::InExceptionalCircumstancesConfidentialInformationCannotBe
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The social worker should consult the first line manager when in exceptional circumstances confidential information cannot be shared with child or parents beforehand",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The social worker should consult the first line manager when in exceptional circumstances
    /// confidential information cannot be shared with child or parents beforehand.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheSocialWorkerShouldConsultTheFirstLineManagerWhenIn),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheSocialWorkerShouldConsultTheFirstLineManagerWhenIn,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should translate the reports, with regard to language and any
/// difficulty of sense or learning of child and parents (where necessary).
///
/// SET B.7.5.7
///
/// The text does not say who.
mod should_translate_the_reports_with_regard_to {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-d219c2ab",
        citations: &["SET B.7.5.7"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should translate the reports, with regard to language and any difficulty of sense or learning of child and parents (where necessary)",
        force: Force::Should,
        forbids: false,
        softener: Some("where necessary"),
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTranslateTheReports),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldTranslateTheReports,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) will keep the social work report within the single assessment
/// of the child when the authority is Essex County Council.
///
/// SET B.7.5.8
///
/// The text does not say who.
mod will_keep_the_social_work_report_within {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-a4d27e2d",
        citations: &["SET B.7.5.8"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheAuthorityIsEssexCountyCouncil.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) will keep the social work report within the single assessment of the child when the authority is Essex County Council",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) will keep the social work report within the single assessment
    /// of the child when the authority is Essex County Council.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillKeepTheSocialWork),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoWillKeepTheSocialWork,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should have the single assessment report cover the areas of 7.5.4,
/// and bring it up to date for every review: progress or none with the plan, the risk analysed anew,
/// the views of child and parents or carers when the authority is Essex County Council.
///
/// SET B.7.5.8
///
/// The text does not say who.
mod should_have_the_single_assessment_report_cover {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-68a4407e",
        citations: &["SET B.7.5.8"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheAuthorityIsEssexCountyCouncil.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should have the single assessment report cover the areas of 7.5.4, and bring it up to date for every review: progress or none with the plan, the risk analysed anew, the views of child and parents or carers when the authority is Essex County Council",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should have the single assessment report cover the areas of 7.5.4,
    /// and bring it up to date for every review: progress or none with the plan, the risk analysed anew,
    /// the views of child and parents or carers when the authority is Essex County Council.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHaveTheSingle));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldHaveTheSingle,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Each participant in the conference is responsible for these things.
///
/// Listed: giving attendance at conferences priority.
///
/// Listed: information that matters, in a written report on the form agreed among the agencies; taking
/// part in discussion, assessment of risk and decision.
///
/// Listed: confirming attendance to the administrator beforehand, or telling the chair of being unable
/// to attend.
///
/// Listed: sharing beforehand with child and parents what will be presented.
///
/// Listed: contributing without discrimination.
///
/// Listed: guidance from the own manager, who may consult the chair, when in exceptional circumstances
/// confidential information cannot be shared with child or parents beforehand.
///
/// Listed: information told or translated in the most suitable way, with regard to language and any
/// difficulty of sense or learning of child or parents.
///
/// Listed: being clear on the own role in the conference, and how far the own authority to decide for
/// the agency goes.
///
/// Listed: knowing the assessment tools that agencies use in conferences.
///
/// SET B.7.6.1
mod is_responsible_for_these_things4 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-72f4750a",
        citations: &["SET B.7.6.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Each participant in the conference is responsible for these things",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::EachParticipantInTheConferenceIsResponsibleForThese),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::EachParticipantInTheConferenceIsResponsibleForThese,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// All agencies that took part in the enquiry, or have information that matters on child or family
/// should give what they know to the conference in a written report in the agreed form.
///
/// SET B.7.6.2
mod should_give_what_they_know_to_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-5f37df23",
        citations: &["SET B.7.6.2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "All agencies that took part in the enquiry, or have information that matters on child or family should give what they know to the conference in a written report in the agreed form",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::AllAgenciesThatTookPartInTheEnquiryOrHaveInformation),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::AllAgenciesThatTookPartInTheEnquiryOrHaveInformation,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should put into an agency's report its involvement with child
/// and family, and what it knows of developmental needs and of the parents' capacity to meet them
/// where they live.
///
/// SET B.7.6.3
///
/// The text does not say who.
mod should_put_into_an_agencys_report_its {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-9d272b08",
        citations: &["SET B.7.6.3"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should put into an agency's report its involvement with child and family, and what it knows of developmental needs and of the parents' capacity to meet them where they live",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPutIntoAnAgencys),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldPutIntoAnAgencys,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// All attending agencies should confer with colleagues before preparing what they contribute, so that
/// it holds all there is that matters.
///
/// SET B.7.6.4
mod should_confer_with_colleagues_before_preparing_what {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-e5e7cfa3",
        citations: &["SET B.7.6.4"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "All attending agencies should confer with colleagues before preparing what they contribute, so that it holds all there is that matters",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::AllAttendingAgenciesShouldConferWithColleaguesBefore),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::AllAttendingAgenciesShouldConferWithColleaguesBefore,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// All attending agencies should bring copies enough of the report, legible and signed when a written
/// report is prepared.
///
/// SET B.7.6.4
mod should_bring_copies_enough_of_the_report {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-38d3f546",
        citations: &["SET B.7.6.4"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(Circumstance::AWrittenReportIsPrepared.holds(timeline), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "All attending agencies should bring copies enough of the report, legible and signed when a written report is prepared",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// All attending agencies should bring copies enough of the report, legible and signed when a written
    /// report is prepared.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::AllAttendingAgenciesShouldBringCopiesEnoughOfTheReport),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::AllAttendingAgenciesShouldBringCopiesEnoughOfTheReport,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must make clear in the reports which children are the subject,
/// and address what is known of all children of the household.
///
/// SET B.7.6.5
///
/// Reading: 'must make it clear … but address': both under the must.
///
/// The text does not say who.
mod must_make_clear_in_the_reports_which {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-b3221a15",
        citations: &["SET B.7.6.5"],
        readings: &["'must make it clear … but address': both under the must"],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must make clear in the reports which children are the subject, and address what is known of all children of the household",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustMakeClearInThe));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustMakeClearInThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The professional who is invited must have the report given to the conference in writing, through
/// its administrator when unable to attend the conference, unless the circumstances are exceptional.
///
/// SET B.7.6.8
mod must_have_the_report_given_to_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-7099557a",
        citations: &["SET B.7.6.8"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        let judgements = applying(
            Circumstance::UnableToAttendTheConference.holds(timeline),
            judgements,
        );
        applying(
            Circumstance::TheCircumstancesAreExceptional.holds(timeline).opposite(),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The professional who is invited must have the report given to the conference in writing, through its administrator when unable to attend the conference, unless the circumstances are exceptional",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The professional who is invited must have the report given to the conference in writing, through
    /// its administrator when unable to attend the conference, unless the circumstances are exceptional.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheProfessionalWhoIsInvitedMustHaveTheReportGivenTo),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheProfessionalWhoIsInvitedMustHaveTheReportGivenTo,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The professional who is invited must have a colleague attend instead who can contribute to the
/// conference and its decision when unable to attend the conference.
///
/// SET B.7.6.8
///
/// Reading: the exception for exceptional circumstances is said of the report only.
mod must_have_a_colleague_attend_instead_who {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-7da54141",
        citations: &["SET B.7.6.8"],
        readings: &[
            "the exception for exceptional circumstances is said of the report only",
        ],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(Circumstance::UnableToAttendTheConference.holds(timeline), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The professional who is invited must have a colleague attend instead who can contribute to the conference and its decision when unable to attend the conference",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The professional who is invited must have a colleague attend instead who can contribute to the
    /// conference and its decision when unable to attend the conference.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheProfessionalWhoIsInvitedMustHaveAColleagueAttend),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheProfessionalWhoIsInvitedMustHaveAColleagueAttend,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) will attach the reports to the minutes, or sum them up there,
/// for circulation.
///
/// SET B.7.6.9
///
/// The text does not say who.
mod will_attach_the_reports_to_the_minutes {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-0491cc51",
        citations: &["SET B.7.6.9"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) will attach the reports to the minutes, or sum them up there, for circulation",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillAttachTheReportsTo),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoWillAttachTheReportsTo,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The conference chair must not be responsible for the case in operation or line management.
///
/// SET B.7.7.1
mod must_not_be_responsible_for_the_case_in {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-01b70c9b",
        citations: &["SET B.7.7.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The conference chair must not be responsible for the case in operation or line management",
        force: Force::Must,
        forbids: true,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheConferenceChairMustNotBeResponsibleForTheCaseIn),
            );
        SENTENCE.judge(limits::at_all(&done, false).and_then(Finding::forbidden))
    }
}

/// The conference chair must see that, beside the social worker, two professional disciplines or more
/// are represented, unless it is agreed otherwise.
///
/// SET B.7.7.2
mod must_see_that_beside_the_social_worker {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-2ed1cf9b",
        citations: &["SET B.7.7.2"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ItIsAgreedOtherwise.holds(timeline).opposite(),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The conference chair must see that, beside the social worker, two professional disciplines or more are represented, unless it is agreed otherwise",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// The conference chair must see that, beside the social worker, two professional disciplines or more
    /// are represented, unless it is agreed otherwise.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheConferenceChairMustSeeThatBesideTheSocialWorkerTwo),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheConferenceChairMustSeeThatBesideTheSocialWorkerTwo,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The conference chair is responsible for conferences run by these procedures, without
/// discrimination, in unambiguous and respectful language.
///
/// SET B.7.7.2
mod is_responsible_for_conferences_run_by_these_procedures_without {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-b5915fe2",
        citations: &["SET B.7.7.2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The conference chair is responsible for conferences run by these procedures, without discrimination, in unambiguous and respectful language",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheConferenceChairIsResponsibleForConferencesRunBy),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheConferenceChairIsResponsibleForConferencesRunBy,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should consider explicitly whether family members may be in
/// conflict, and whether a child or adult may need to speak without the others.
///
/// SET B.7.7.4
///
/// The text does not say who.
mod should_cover12 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-21d47d4e",
        citations: &["SET B.7.7.4"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should consider explicitly whether family members may be in conflict, and whether a child or adult may need to speak without the others",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderExplicitly2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderExplicitly2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) will negotiate with the chair how far and in what manner a
/// supporter takes part before the child protection conference.
///
/// SET B.7.7.5
///
/// The text does not say who.
mod will_negotiate_with_the_chair_how_far_before_the_child {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-1125e267",
        citations: &["SET B.7.7.5"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) will negotiate with the chair how far and in what manner a supporter takes part before the child protection conference",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillNegotiateWithThe),
            );
        let end = first(Act::Conference.occurrences(timeline));
        let due = |end: Moment| end.plus_minutes(-1);
        SENTENCE.judge(limits::ahead(end, due, &done, now))
    }
}

/// The conference chair will do these things at the start of the conference.
///
/// Listed: set out what the conference is for.
///
/// Listed: confirm the agenda.
///
/// Listed: emphasise that the meeting is confidential.
///
/// Listed: address equal opportunities: racist, homophobic or threatening behaviour is not tolerated,
/// for example.
///
/// Listed: have people introduced.
///
/// Listed: settle who contributes what, the family's supporters included.
///
/// SET B.7.7.6
mod will_do_these_things_at_the_start {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-60431402",
        citations: &["SET B.7.7.6"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The conference chair will do these things at the start of the conference",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheConferenceChairWillDoTheseThingsAtTheStartOfThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheConferenceChairWillDoTheseThingsAtTheStartOfThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The conference chair will settle what the supporter's part is: a solicitor may support and clarify,
/// but not cross-examine when parents or child bring an advocate or supporter.
///
/// SET B.7.7.7
///
/// Reading: 'will need to clarify': will.
mod will_settle_what_the_supporters_part_is {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-21d7fc76",
        citations: &["SET B.7.7.7"],
        readings: &["'will need to clarify': will"],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::ParentsOrChildBringAnAdvocateOrSupporter.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The conference chair will settle what the supporter's part is: a solicitor may support and clarify, but not cross-examine when parents or child bring an advocate or supporter",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The conference chair will settle what the supporter's part is: a solicitor may support and clarify,
    /// but not cross-examine when parents or child bring an advocate or supporter.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheConferenceChairWillSettleWhatTheSupportersPartIsA),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheConferenceChairWillSettleWhatTheSupportersPartIsA,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The conference chair will see to these things during the conference.
///
/// Listed: parents get a fair chance to understand what the meeting is for and what each agency does,
/// to respond, to contribute as fully as possible, and to help safeguard their children.
///
/// Listed: the children's welfare stays in focus.
///
/// Listed: the welfare and safety of all children of the household and the family network is
/// considered.
///
/// Listed: all who matter, children and parents among them, could contribute in full and were fully
/// considered.
///
/// Listed: reports of absent people are made known.
///
/// Listed: what the children wish and feel is set out clearly.
///
/// Listed: needs that come of gender, disability, race, culture, language or religion are considered
/// and met in decisions and plans.
///
/// Listed: confidential information of third parties is received in a suitable way.
///
/// Listed: findings and risks are debated and analysed, all options considered, and decisions informed
/// and free of discrimination.
///
/// Listed: all concerned are reminded how to complain.
///
/// Listed: where somebody is excluded or restricted, it is arranged with the social worker that absent
/// parents or carers learn the decisions.
///
/// SET B.7.7.8
mod will_see_to_these_things_during_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-c87a47c8",
        citations: &["SET B.7.7.8"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The conference chair will see to these things during the conference",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheConferenceChairWillSeeToTheseThingsDuringThe));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheConferenceChairWillSeeToTheseThingsDuringThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should confirm who belongs to the core group on the child
/// protection conference when the child protection plan is in force.
///
/// SET B.8.1.1
///
/// Reading: 'at the end of' every conference that decides on a plan.
///
/// The text does not say who.
mod should_confirm_who_belongs_to_the_core_on_the_child_protection {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-52e83baf",
        citations: &["SET B.8.1.1"],
        readings: &["'at the end of' every conference that decides on a plan"],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let at = first(Act::Conference.occurrences(timeline))
            .map_or(now, |start| start.latest);
        let judgements = sentence(timeline, now);
        applying(State::PlanInForce.running(timeline, at), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should confirm who belongs to the core group on the child protection conference when the child protection plan is in force",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should confirm who belongs to the core group on the child
    /// protection conference when the child protection plan is in force.
    fn sentence(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConfirmWhoBelongs),
            );
        let start = first(Act::Conference.occurrences(timeline));
        SENTENCE
            .judge(
                limits::between(
                    start,
                    calendar::day_begins,
                    calendar::same_day_end,
                    &done,
                    now,
                ),
            )
    }
}

/// The core group is responsible for the daily detail of the plan, such as when and how often
/// appointments are.
///
/// SET B.8.1.2
///
/// Reading: the conference identifies the key requirements.
mod is_responsible_for_the_daily_detail_of_the_plan {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-c26f9a5f",
        citations: &["SET B.8.1.2"],
        readings: &["the conference identifies the key requirements"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The core group is responsible for the daily detail of the plan, such as when and how often appointments are",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheCoreGroupIsResponsibleForTheDailyDetailOfThePlan),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheCoreGroupIsResponsibleForTheDailyDetailOfThePlan,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The core group should evaluate what the members' work did for the outcomes that are expected.
///
/// SET B.8.1.3
mod should_evaluate_what_the_members_work_did {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-82e0b6bf",
        citations: &["SET B.8.1.3"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The core group should evaluate what the members' work did for the outcomes that are expected",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheCoreGroupShouldEvaluateWhatTheMembersWorkDidFor),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheCoreGroupShouldEvaluateWhatTheMembersWorkDidFor,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The lead social worker and the first line manager should lead the evaluation of what the core
/// group's work did.
///
/// SET B.8.1.3
///
/// Reading: 'led by' them is part of the should; 'their manager': the lead social worker's.
mod should_lead_the_evaluation_of_what_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-c90ac875",
        citations: &["SET B.8.1.3"],
        readings: &[
            "'led by' them is part of the should; 'their manager': the lead social worker's",
        ],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The lead social worker and the first line manager should lead the evaluation of what the core group's work did",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheLeadSocialWorkerAndTheFirstLineManagerShouldLead),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheLeadSocialWorkerAndTheFirstLineManagerShouldLead,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The parents should be members of the core group.
///
/// SET B.8.1.4
///
/// Reading: parents or carers, with supporter or advocate if appropriate.
mod should_be_members_of_the_core_group {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-fefa6dac",
        citations: &["SET B.8.1.4"],
        readings: &["parents or carers, with supporter or advocate if appropriate"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The parents should be members of the core group",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheParentsShouldBeMembersOfTheCoreGroup));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(Duty::TheParentsShouldBeMembersOfTheCoreGroup),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The child should be a member of the core group (if appropriate).
///
/// SET B.8.1.4
///
/// Reading: and supporter or advocate.
mod should_be_a_member_of_the_core {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-e1e7561b",
        citations: &["SET B.8.1.4"],
        readings: &["and supporter or advocate"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The child should be a member of the core group (if appropriate)",
        force: Force::Should,
        forbids: false,
        softener: Some("if appropriate"),
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheChildShouldBeAMemberOfTheCoreGroupIfAppropriate),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheChildShouldBeAMemberOfTheCoreGroupIfAppropriate,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should include these in the core group too.
///
/// Listed: an interpreter (if required).
///
/// Listed: the professionals who matter most in services to child and family.
///
/// Listed: experts asked to work with them, on substance misuse, domestic abuse or mental health for
/// example.
///
/// SET B.8.1.4
///
/// The text does not say who.
mod should_include_these_in_the_core_group {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-2fd85953",
        citations: &["SET B.8.1.4"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should include these in the core group too",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldIncludeTheseInThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldIncludeTheseInThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The core group should share information of their own accord and work together on the plan, towards
/// outcomes that give the child safe care.
///
/// SET B.8.1.5
mod should_share_information_of_their_own_accord {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-69995663",
        citations: &["SET B.8.1.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The core group should share information of their own accord and work together on the plan, towards outcomes that give the child safe care",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheCoreGroupShouldShareInformationOfTheirOwnAccordAnd),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheCoreGroupShouldShareInformationOfTheirOwnAccordAnd,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must put the child under a plan, in the agreed local form when
/// the child has suffered significant harm or future significant harm is likely.
///
/// SET B.8.2.1
///
/// Reading: 'must have a plan': every child so considered.
///
/// The text does not say who.
mod must_put_the_child_under_a_plan {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-b06351bc",
        citations: &["SET B.8.2.1"],
        readings: &["'must have a plan': every child so considered"],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Truth::any([
                timeline.facts.harm_was_suffered(),
                timeline.facts.harm_is_likely(),
            ]),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must put the child under a plan, in the agreed local form when the child has suffered significant harm or future significant harm is likely",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) must put the child under a plan, in the agreed local form when
    /// the child has suffered significant harm or future significant harm is likely.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustPutTheChildUnderA),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustPutTheChildUnderA,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The core group will work out the details of the plan.
///
/// SET B.8.2.1
mod will_work_out_the_details_of_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-18f4cbd3",
        citations: &["SET B.8.2.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The core group will work out the details of the plan",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheCoreGroupWillWorkOutTheDetailsOfThePlan));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(Duty::TheCoreGroupWillWorkOutTheDetailsOfThePlan),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must make clear in the plan, to child, family and all
/// professionals, which concerns led to it and which outcomes are expected.
///
/// SET B.8.2.2
///
/// The text does not say who.
mod must_make_clear_in_the_plan_to {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-9798bf71",
        citations: &["SET B.8.2.2"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must make clear in the plan, to child, family and all professionals, which concerns led to it and which outcomes are expected",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustMakeClearInThePlan),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustMakeClearInThePlan,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should put these things into the plan.
///
/// Listed: the work to be done, by whom and how, with clear and realistic timescales.
///
/// Listed: when the social worker visits; when and how the lead social worker sees the child, alone
/// and with family or carers.
///
/// Listed: the developmental needs found, and therapy required, if any.
///
/// Listed: outcomes for safety and welfare: specific, achievable, centred on the child.
///
/// Listed: realistic strategies and specific actions to reach them.
///
/// Listed: a contingency plan: for a significant change, or a plan that fails and calls for prompt
/// action.
///
/// Listed: who does what, of professionals and family, and how and how often professionals see child
/// and family.
///
/// Listed: when progress is reviewed, and how it is judged.
///
/// Listed: what is expected of those with routine contact, health visitors, GPs and teachers for
/// example, and of specialist or targeted support.
///
/// Listed: the dates of the first core group and the next conference.
///
/// SET B.8.2.3
///
/// The text does not say who.
mod should_put_these_things_into_the_plan {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-412c6169",
        citations: &["SET B.8.2.3"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should put these things into the plan",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPutTheseThingsInto3),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldPutTheseThingsInto3,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The child will be subject to the statutory reviews of looked-after children when the child is being
/// looked after by the authority and the child protection plan is in force.
///
/// SET B.8.2.4
mod will_be_subject_to_the_statutory_reviews {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-233ae38a",
        citations: &["SET B.8.2.4"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let at = now;
        let judgements = sentence(timeline, now);
        applying(
            Truth::all([
                timeline.facts.looked_after(),
                State::PlanInForce.running(timeline, at),
            ]),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The child will be subject to the statutory reviews of looked-after children when the child is being looked after by the authority and the child protection plan is in force",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The child will be subject to the statutory reviews of looked-after children when the child is being
    /// looked after by the authority and the child protection plan is in force.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheChildWillBeSubjectToTheStatutoryReviewsOfLooked),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheChildWillBeSubjectToTheStatutoryReviewsOfLooked,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should combine the review processes when the child is being
/// looked after by the authority and the child protection plan is in force.
///
/// SET B.8.2.4
///
/// The text does not say who.
mod should_combine_the_review_processes {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-595bc47e",
        citations: &["SET B.8.2.4"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let at = now;
        let judgements = sentence(timeline, now);
        applying(
            Truth::all([
                timeline.facts.looked_after(),
                State::PlanInForce.running(timeline, at),
            ]),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should combine the review processes when the child is being looked after by the authority and the child protection plan is in force",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should combine the review processes when the child is being
    /// looked after by the authority and the child protection plan is in force.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldCombineTheReview),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldCombineTheReview,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should consider whether the plan is still required when the
/// child is being looked after by the authority and the child protection plan is in force.
///
/// SET B.8.2.4
///
/// The text does not say who.
mod should_cover13 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-9769723f",
        citations: &["SET B.8.2.4"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let at = now;
        let judgements = sentence(timeline, now);
        applying(
            Truth::all([
                timeline.facts.looked_after(),
                State::PlanInForce.running(timeline, at),
            ]),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should consider whether the plan is still required when the child is being looked after by the authority and the child protection plan is in force",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should consider whether the plan is still required when the
    /// child is being looked after by the authority and the child protection plan is in force.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderWhetherThe2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderWhetherThe2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The core group should not alter the outcomes specified at the conference.
///
/// SET B.8.2.5
mod should_not_alter_the_outcomes_specified_at_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-c25ca32c",
        citations: &["SET B.8.2.5"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The core group should not alter the outcomes specified at the conference",
        force: Force::Should,
        forbids: true,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheCoreGroupShouldNotAlterTheOutcomesSpecifiedAtThe),
            );
        SENTENCE.judge(limits::at_all(&done, false).and_then(Finding::forbidden))
    }
}

/// Somebody (the text does not say who) should discuss and agree any change of the plan itself with
/// the core group.
///
/// SET B.8.2.5
///
/// The text does not say who.
mod should_discuss_and_agree_any_change_of {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-fce31170",
        citations: &["SET B.8.2.5"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should discuss and agree any change of the plan itself with the core group",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldDiscussAndAgreeAny),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldDiscussAndAgreeAny,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should act, by calling the core group urgently, calling a
/// review conference again or, after legal advice, an emergency step without delay when safeguarding
/// the child urgently requires a significant change.
///
/// SET B.8.2.5
///
/// Reading: the three steps are examples.
///
/// The text does not say who.
mod should_act_by_calling_the_core_group_without_delay {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-3401d24d",
        citations: &["SET B.8.2.5"],
        readings: &["the three steps are examples"],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::SafeguardingTheChildUrgentlyRequiresASignificantChange
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should act, by calling the core group urgently, calling a review conference again or, after legal advice, an emergency step without delay when safeguarding the child urgently requires a significant change",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) should act, by calling the core group urgently, calling a
    /// review conference again or, after legal advice, an emergency step without delay when safeguarding
    /// the child urgently requires a significant change.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        SENTENCE
            .judge(
                Finding::for_a_person(
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldActByCallingThe,
                                    ),
                                ),
                        ],
                    ),
                    "whether this was done “without delay”: the text gives no measure",
                ),
            )
    }
}

/// Somebody (the text does not say who) should give child and parents a written copy of the plan in
/// the language they prefer.
///
/// SET B.8.2.6
///
/// Reading: the child, depending on age and understanding.
///
/// The text does not say who.
mod should_give_child_and_parents_a_written {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-76c8346a",
        citations: &["SET B.8.2.6"],
        readings: &["the child, depending on age and understanding"],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should give child and parents a written copy of the plan in the language they prefer",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldGiveChildAnd));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldGiveChildAnd,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should write the child's copy to suit age and understanding.
///
/// SET B.8.2.6
///
/// The text does not say who.
mod should_write_the_childs_copy_to_suit {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-9dfdb19c",
        citations: &["SET B.8.2.6"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should write the child's copy to suit age and understanding",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldWriteTheChildsCopy),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldWriteTheChildsCopy,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should consult the child and the parents on attending the core
/// group, and those who know them well enough to judge it.
///
/// SET B.8.3.1
///
/// The text does not say who.
mod should_consult5 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-99bf9eca",
        citations: &["SET B.8.3.1"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should consult the child and the parents on attending the core group, and those who know them well enough to judge it",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsultTheChildAnd2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldConsultTheChildAnd2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should consider what the child's attending the core group may
/// do to relationships in the family.
///
/// SET B.8.3.1
///
/// The text does not say who.
mod should_cover14 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-e9cb72c9",
        citations: &["SET B.8.3.1"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should consider what the child's attending the core group may do to relationships in the family",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderWhatThe2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderWhatThe2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should always take the parents' views on it into account.
///
/// SET B.8.3.1
///
/// The text does not say who.
mod should_take_the_parents_views_on_it {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-98dfb006",
        citations: &["SET B.8.3.1"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should always take the parents' views on it into account",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysTakeThe));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysTakeThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should explain to a child who understands enough what the core
/// group is for, and why the child's opinion matters.
///
/// SET B.8.3.2
///
/// The text does not say who.
mod should_explain_to_a_child_who_understands {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-c3237d68",
        citations: &["SET B.8.3.2"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should explain to a child who understands enough what the core group is for, and why the child's opinion matters",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldExplainToAChild),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldExplainToAChild,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The lead social worker is responsible for finding out what the child thinks of things at home and
/// whether safeguarding has improved when the child does not attend the core group.
///
/// SET B.8.3.3
mod is_responsible_for_finding_out_what_the_child_thinks {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-6a458d4c",
        citations: &["SET B.8.3.3"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheChildDoesNotAttendTheCoreGroup.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The lead social worker is responsible for finding out what the child thinks of things at home and whether safeguarding has improved when the child does not attend the core group",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// The lead social worker is responsible for finding out what the child thinks of things at home and
    /// whether safeguarding has improved when the child does not attend the core group.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheLeadSocialWorkerIsResponsibleForFindingOutWhatThe),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheLeadSocialWorkerIsResponsibleForFindingOutWhatThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should debate at the conference that a parent is deliberately
/// excluded, or cannot appropriately be engaged in full.
///
/// SET B.8.4.1
///
/// The text does not say who.
mod should_debate_at_the_conference_that_a {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-ab942b38",
        citations: &["SET B.8.4.1"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should debate at the conference that a parent is deliberately excluded, or cannot appropriately be engaged in full",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldDebateAtThe));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldDebateAtThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must record in the minutes that a parent is excluded from a
/// core group.
///
/// SET B.8.4.2
///
/// The text does not say who.
mod must_record4 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-66b26ab4",
        citations: &["SET B.8.4.2"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must record in the minutes that a parent is excluded from a core group",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordInTheMinutes),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustRecordInTheMinutes,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should consider travel, childcare and whatever else would help
/// parents take part, when time and venue are arranged.
///
/// SET B.8.4.3
///
/// The text does not say who.
mod should_cover15 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-df4f880d",
        citations: &["SET B.8.4.3"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should consider travel, childcare and whatever else would help parents take part, when time and venue are arranged",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderTravel),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderTravel,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Each member of the core group should consult the first line manager or the lead social worker on
/// warning the parent when the member knows that something hard or distressing for the parent will be
/// shared.
///
/// SET B.8.4.3
///
/// Reading: 'discuss this with the chair': who chairs the core group, 5.2.3.
mod should_consult6 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-23900def",
        citations: &["SET B.8.4.3"],
        readings: &["'discuss this with the chair': who chairs the core group, 5.2.3"],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheMemberKnowsThatSomethingHardOrDistressingForThe
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Each member of the core group should consult the first line manager or the lead social worker on warning the parent when the member knows that something hard or distressing for the parent will be shared",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Each member of the core group should consult the first line manager or the lead social worker on
    /// warning the parent when the member knows that something hard or distressing for the parent will be
    /// shared.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::EachMemberOfTheCoreGroupShouldConsultTheFirstLine),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::EachMemberOfTheCoreGroupShouldConsultTheFirstLine,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The conference is to name a lead social worker (the text uses no duty word).
///
/// SET B.8.5.1
///
/// Reading: 'one of the tasks … is': stated as fact.
///
/// The text uses no duty word here.
mod is_to_name_a_lead_social_worker {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-46ba24e4",
        citations: &["SET B.8.5.1"],
        readings: &["'one of the tasks … is': stated as fact"],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The conference is to name a lead social worker (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheConferenceIsToNameALeadSocialWorkerTheTextUsesNo),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheConferenceIsToNameALeadSocialWorkerTheTextUsesNo,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must have a lead social worker for every child with a plan.
///
/// SET B.8.5.1
///
/// The text does not say who.
mod must_have_a_lead_social_worker_for {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-9a0b7eb3",
        citations: &["SET B.8.5.1"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must have a lead social worker for every child with a plan",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustHaveALeadSocial));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustHaveALeadSocial,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The lead social worker will always come from children's social care: a social worker, suitably
/// qualified and experienced.
///
/// SET B.8.5.2
mod will_come_from_childrens_social_care_a {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-bb8cc1da",
        citations: &["SET B.8.5.2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The lead social worker will always come from children's social care: a social worker, suitably qualified and experienced",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheLeadSocialWorkerWillAlwaysComeFromChildrensSocial),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheLeadSocialWorkerWillAlwaysComeFromChildrensSocial,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The lead social worker is responsible for these things, among others.
///
/// Listed: coordinating family and professionals, so that the plan takes effect.
///
/// Listed: making the outline a detailed plan among agencies, and circulating it to the professionals
/// concerned, and to family and child where appropriate.
///
/// Listed: working directly with child and family as the plan says.
///
/// Listed: the assessment in depth, with what core group members and others contribute as necessary.
///
/// Listed: the plan explained to the child as age and understanding allow, and agreed.
///
/// Listed: coordinating reviews of progress, and bringing the plan up to date (as required).
///
/// Listed: recording decisions and actions of the core group and written views of the absent, and
/// following them up.
///
/// Listed: bringing the plan up to date (as necessary).
///
/// Listed: leading the core group's activity.
///
/// SET B.8.5.3
///
/// Reading: 'some of the responsibilities include for example': is responsible for.
mod is_responsible_for_these_things_among_others {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-77450b24",
        citations: &["SET B.8.5.3"],
        readings: &[
            "'some of the responsibilities include for example': is responsible for",
        ],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The lead social worker is responsible for these things, among others",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheLeadSocialWorkerIsResponsibleForTheseThingsAmong),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheLeadSocialWorkerIsResponsibleForTheseThingsAmong,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Each member of the core group is responsible for working out, refining and carrying out the plan,
/// and watching progress on its outcomes, jointly with the others.
///
/// SET B.8.6.1
mod is_responsible_for_working_out_refining_and_carrying_out {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-02eea2ad",
        citations: &["SET B.8.6.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Each member of the core group is responsible for working out, refining and carrying out the plan, and watching progress on its outcomes, jointly with the others",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::EachMemberOfTheCoreGroupIsResponsibleForWorkingOut),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::EachMemberOfTheCoreGroupIsResponsibleForWorkingOut,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Each member of the core group is responsible for these things.
///
/// Listed: keeping the child at the centre.
///
/// Listed: contributing to the assessments of the agencies.
///
/// Listed: a share of minutes and chairing (as appropriate).
///
/// Listed: proposing or commissioning other specialists or agencies whom the plan needs.
///
/// Listed: attending and taking part in core groups and other meetings that matter.
///
/// Listed: the agreed tasks, within what the agency does.
///
/// Listed: specialist advice for the plan.
///
/// Listed: written reports to the lead social worker, as requested.
///
/// Listed: telling the lead social worker regularly how their part of the plan goes.
///
/// Listed: telling the lead social worker of changes that matter to the plan.
///
/// Listed: alerting the lead social worker to the need for a core group or an early review, when the
/// child's safety causes concern.
///
/// SET B.8.6.2
mod is_responsible_for_these_things5 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-dddbabdb",
        citations: &["SET B.8.6.2"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Each member of the core group is responsible for these things",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::EachMemberOfTheCoreGroupIsResponsibleForTheseThings2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::EachMemberOfTheCoreGroupIsResponsibleForTheseThings2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Each member of the core group must give adequate notice or, if possible, send a colleague when
/// unable to attend the core group.
///
/// SET B.8.6.2
///
/// Reading: 'adequate notice': how much is not said.
///
/// The text does not say how long.
mod must_give_adequate_notice_or_if_possible {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-503f4a93",
        citations: &["SET B.8.6.2"],
        readings: &["'adequate notice': how much is not said"],
        silences: &["The text does not say how long"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(Circumstance::UnableToAttendTheCoreGroup.holds(timeline), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Each member of the core group must give adequate notice or, if possible, send a colleague when unable to attend the core group",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// Each member of the core group must give adequate notice or, if possible, send a colleague when
    /// unable to attend the core group.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::EachMemberOfTheCoreGroupMustGiveAdequateNoticeOrIf),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::EachMemberOfTheCoreGroupMustGiveAdequateNoticeOrIf,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Each member of the core group must send apologies with a summary of involvement with the family
/// since the last meeting when neither notice nor a colleague is possible.
///
/// SET B.8.6.2
///
/// Reading: 'if not'.
mod must_send_apologies_with_a_summary_of {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-e2a02cc0",
        citations: &["SET B.8.6.2"],
        readings: &["'if not'"],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::NeitherNoticeNorAColleagueIsPossible.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Each member of the core group must send apologies with a summary of involvement with the family since the last meeting when neither notice nor a colleague is possible",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// Each member of the core group must send apologies with a summary of involvement with the family
    /// since the last meeting when neither notice nor a colleague is possible.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::EachMemberOfTheCoreGroupMustSendApologiesWithA));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::EachMemberOfTheCoreGroupMustSendApologiesWithA,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Each member of the core group should hold the core group all the same, have it chaired and minuted
/// by one of those there when at short notice the lead social worker cannot come.
///
/// SET B.8.6.2
mod should_hold_the_core_group_all_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-c1395500",
        citations: &["SET B.8.6.2"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::AtShortNoticeTheLeadSocialWorkerCannotCome.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Each member of the core group should hold the core group all the same, have it chaired and minuted by one of those there when at short notice the lead social worker cannot come",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Each member of the core group should hold the core group all the same, have it chaired and minuted
    /// by one of those there when at short notice the lead social worker cannot come.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::EachMemberOfTheCoreGroupShouldHoldTheCoreGroupAll),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::EachMemberOfTheCoreGroupShouldHoldTheCoreGroupAll,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Each member of the core group should tell the lead social worker what came of the core group as
/// soon as possible after the core group meeting when at short notice the lead social worker cannot
/// come.
///
/// SET B.8.6.2
mod should_tell_as_soon_as_possible {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-4d5ee69b",
        citations: &["SET B.8.6.2"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::AtShortNoticeTheLeadSocialWorkerCannotCome.holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Each member of the core group should tell the lead social worker what came of the core group as soon as possible after the core group meeting when at short notice the lead social worker cannot come",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    /// Each member of the core group should tell the lead social worker what came of the core group as
    /// soon as possible after the core group meeting when at short notice the lead social worker cannot
    /// come.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::EachMemberOfTheCoreGroupShouldTellTheLeadSocial));
        [
            {
                let start = first(Act::CoreGroup.occurrences(timeline));
                SENTENCE
                    .judge(
                        Finding::for_a_person(
                            start.is_some(),
                            "whether this was done “as soon as possible”: the text gives no measure",
                        ),
                    )
            },
            {
                let parties = [Party::Role(Role::CoreGroupMember)];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter()
                    .filter(|one| one.entry.by.is_some())
                    .flat_map(judge)
                    .collect::<Vec<_>>()
            },
        ]
            .concat()
    }
}

/// Each member of the core group must consult the lead social worker before plans for child or family
/// are altered when an agreed task is not possible.
///
/// SET B.8.6.2
mod must_consult {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-cfc674a1",
        citations: &["SET B.8.6.2"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(Circumstance::AnAgreedTaskIsNotPossible.holds(timeline), judgements)
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Each member of the core group must consult the lead social worker before plans for child or family are altered when an agreed task is not possible",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// Each member of the core group must consult the lead social worker before plans for child or family
    /// are altered when an agreed task is not possible.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::EachMemberOfTheCoreGroupMustConsultTheLeadSocial),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::EachMemberOfTheCoreGroupMustConsultTheLeadSocial,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) is to analyse patterns of concern, as with neglect or domestic
/// abuse, where incidents add up (the text uses no duty word).
///
/// SET B.8.7.2
///
/// Reading: 'it is particularly important': no duty word.
///
/// The text does not say who.
///
/// The text uses no duty word here.
mod is_to_analyse_patterns_of_concern_as_with {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-964cd5e0",
        citations: &["SET B.8.7.2"],
        readings: &["'it is particularly important': no duty word"],
        silences: &["The text does not say who", "The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) is to analyse patterns of concern, as with neglect or domestic abuse, where incidents add up (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToAnalysePatternsOf),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoIsToAnalysePatternsOf,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The core group is to consider whether progress comes in time for the child's development, age and
/// circumstances, and is likely to last (the text uses no duty word).
///
/// SET B.8.7.3
///
/// Reading: 'needs to review': no duty word.
///
/// The text uses no duty word here.
mod is_to_cover2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-d9e32303",
        citations: &["SET B.8.7.3"],
        readings: &["'needs to review': no duty word"],
        silences: &["The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The core group is to consider whether progress comes in time for the child's development, age and circumstances, and is likely to last (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheCoreGroupIsToConsiderWhetherProgressComesInTime),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheCoreGroupIsToConsiderWhetherProgressComesInTime,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The lead social worker, the first line manager and each member of the core group should watch any
/// delay in carrying out the plan, and act on it.
///
/// SET B.8.7.4
///
/// Reading: whether the three only act, or watch too, the text leaves open.
mod should_watch_any_delay_in_carrying_out {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-e1e2f684",
        citations: &["SET B.8.7.4"],
        readings: &["whether the three only act, or watch too, the text leaves open"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The lead social worker, the first line manager and each member of the core group should watch any delay in carrying out the plan, and act on it",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheLeadSocialWorkerTheFirstLineManagerAndEachMember),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheLeadSocialWorkerTheFirstLineManagerAndEachMember,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should record delays and action, open to the conference chair.
///
/// SET B.8.7.4
///
/// The text does not say who.
mod should_record4 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-accddc29",
        citations: &["SET B.8.7.4"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should record delays and action, open to the conference chair",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldRecordDelaysAnd),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldRecordDelaysAnd,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should tell the conference chair of any significant change for
/// a child with a plan.
///
/// SET B.8.7.5
///
/// The text does not say who.
mod should_tell5 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-87216085",
        citations: &["SET B.8.7.5"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should tell the conference chair of any significant change for a child with a plan",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheConference),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheConference,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The professional must tell the lead social worker of a change of circumstances: address, a birth, a
/// new member of the household, another lead social worker, legal status or authority, for example.
///
/// SET B.8.7.6
mod must_tell2 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-9422fcc2",
        citations: &["SET B.8.7.6"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The professional must tell the lead social worker of a change of circumstances: address, a birth, a new member of the household, another lead social worker, legal status or authority, for example",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheProfessionalMustTellTheLeadSocialWorkerOfAChange),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheProfessionalMustTellTheLeadSocialWorkerOfAChange,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The lead social worker is responsible for telling the conference chair of such a change.
///
/// SET B.8.7.6
mod is_responsible_for_telling_the_conference_chair_of_such {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-d4c112ba",
        citations: &["SET B.8.7.6"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The lead social worker is responsible for telling the conference chair of such a change",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheLeadSocialWorkerIsResponsibleForTellingThe));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheLeadSocialWorkerIsResponsibleForTellingThe,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must keep current what is known of such changes.
///
/// SET B.8.7.6
///
/// The text does not say who.
mod must_keep_current_what_is_known_of {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-8ee0df8b",
        citations: &["SET B.8.7.6"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must keep current what is known of such changes",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustKeepCurrentWhatIs),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustKeepCurrentWhatIs,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must tell the lead social worker immediately when the child
/// may have to be removed, the parents or child do not or no longer cooperate with the plan, or
/// circumstances changed or were unforeseen.
///
/// SET B.8.7.8
///
/// The text does not say who.
mod must_tell_immediately {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-fbbdbf2d",
        citations: &["SET B.8.7.8"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheChildMayHaveToBeRemovedTheParentsOrChildDoNotOr
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must tell the lead social worker immediately when the child may have to be removed, the parents or child do not or no longer cooperate with the plan, or circumstances changed or were unforeseen",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) must tell the lead social worker immediately when the child
    /// may have to be removed, the parents or child do not or no longer cooperate with the plan, or
    /// circumstances changed or were unforeseen.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        SENTENCE
            .judge(
                Finding::for_a_person(
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustTellTheLeadSocial,
                                    ),
                                ),
                        ],
                    ),
                    "whether this was done “immediately”: the text gives no measure",
                ),
            )
    }
}

/// Somebody (the text does not say who) must consider an early review conference; in some
/// circumstances a strategy discussion may be required when the child may have to be removed, the
/// parents or child do not or no longer cooperate with the plan, or circumstances changed or were
/// unforeseen.
///
/// SET B.8.7.8
///
/// The text does not say who.
mod must_cover5 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-854cf9ed",
        citations: &["SET B.8.7.8"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::TheChildMayHaveToBeRemovedTheParentsOrChildDoNotOr
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must consider an early review conference; in some circumstances a strategy discussion may be required when the child may have to be removed, the parents or child do not or no longer cooperate with the plan, or circumstances changed or were unforeseen",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// Somebody (the text does not say who) must consider an early review conference; in some
    /// circumstances a strategy discussion may be required when the child may have to be removed, the
    /// parents or child do not or no longer cooperate with the plan, or circumstances changed or were
    /// unforeseen.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustConsiderAnEarly));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustConsiderAnEarly,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Each member of the core group must address and discuss it with each other when disagreement among
/// professionals, or a member who does not do their part, hampers the plan.
///
/// SET B.8.7.9
mod must_address_and_discuss_it_with_each {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-9ae7ac6b",
        citations: &["SET B.8.7.9"],
        readings: &[],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::DisagreementAmongProfessionalsOrAMemberWhoDoesNotDo
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Each member of the core group must address and discuss it with each other when disagreement among professionals, or a member who does not do their part, hampers the plan",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    /// Each member of the core group must address and discuss it with each other when disagreement among
    /// professionals, or a member who does not do their part, hampers the plan.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::EachMemberOfTheCoreGroupMustAddressAndDiscussItWith),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::EachMemberOfTheCoreGroupMustAddressAndDiscussItWith,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The managers or child protection advisers of the members concerned must be involved (if required)
/// when disagreement among professionals, or a member who does not do their part, hampers the plan.
///
/// SET B.8.7.9
///
/// Reading: 'relevant managers and/or designated safeguarding leads'.
mod must_be_involved {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-87ea38e5",
        citations: &["SET B.8.7.9"],
        readings: &["'relevant managers and/or designated safeguarding leads'"],
        silences: &[],
    };

    pub(super) fn judge(timeline: &Timeline, now: Moment) -> Vec<Judgement> {
        let judgements = sentence(timeline, now);
        applying(
            Circumstance::DisagreementAmongProfessionalsOrAMemberWhoDoesNotDo
                .holds(timeline),
            judgements,
        )
    }

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The managers or child protection advisers of the members concerned must be involved (if required) when disagreement among professionals, or a member who does not do their part, hampers the plan",
        force: Force::Must,
        forbids: false,
        softener: Some("if required"),
    };

    /// The managers or child protection advisers of the members concerned must be involved (if required)
    /// when disagreement among professionals, or a member who does not do their part, hampers the plan.
    fn sentence(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheManagersOrChildProtectionAdvisersOfTheMembers2),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheManagersOrChildProtectionAdvisersOfTheMembers2,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must allocate every child protection case to a named social
/// worker, with the highest priority.
///
/// SET B.10.3.1
///
/// Reading: 'in all agencies working with children and their families'.
///
/// The text does not say who.
mod must_allocate_every_child_protection_case_to {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-d9c58b0f",
        citations: &["SET B.10.3.1"],
        readings: &["'in all agencies working with children and their families'"],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must allocate every child protection case to a named social worker, with the highest priority",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustAllocateEveryChild),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustAllocateEveryChild,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The director of children's services are responsible for an alert to the statutory partners when
/// cases cannot be allocated for reasons of the system.
///
/// SET B.10.3.1
mod is_responsible_for_an_alert_to_the_statutory_partners {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-bb0bf112",
        citations: &["SET B.10.3.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The director of children's services are responsible for an alert to the statutory partners when cases cannot be allocated for reasons of the system",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheDirectorOfChildrensServicesAreResponsibleForAnAlert),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheDirectorOfChildrensServicesAreResponsibleForAnAlert,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The director of children's services are responsible for people enough to give children in need of
/// protection the services they require.
///
/// SET B.10.3.1
mod is_responsible_for_people_enough_to_give_children_in {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-8445f2fa",
        citations: &["SET B.10.3.1"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The director of children's services are responsible for people enough to give children in need of protection the services they require",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheDirectorOfChildrensServicesAreResponsibleForPeople),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheDirectorOfChildrensServicesAreResponsibleForPeople,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The first line manager must tell family and all professionals whom the plan concerns, in writing,
/// when a social worker will be allocated, and whom to contact until then, in routine and emergency.
///
/// SET B.10.3.2
///
/// Reading: 'a first line manager'; relevant to the outline or the agreed plan.
mod must_tell_family_and_all_professionals_whom {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-c3bb7878",
        citations: &["SET B.10.3.2"],
        readings: &[
            "'a first line manager'; relevant to the outline or the agreed plan",
        ],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The first line manager must tell family and all professionals whom the plan concerns, in writing, when a social worker will be allocated, and whom to contact until then, in routine and emergency",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheFirstLineManagerMustTellFamilyAndAllProfessionals),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheFirstLineManagerMustTellFamilyAndAllProfessionals,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) must do these things with unallocated cases.
///
/// Listed: discuss them at allocation meetings.
///
/// Listed: report them to the child protection manager.
///
/// Listed: watch over them at management meetings, for quick allocation and suitable management until
/// then.
///
/// SET B.10.3.3
///
/// The text does not say who.
mod must_do_these_things_with_unallocated_cases {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-3c097788",
        citations: &["SET B.10.3.3"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) must do these things with unallocated cases",
        force: Force::Must,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustDoTheseThingsWith),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoMustDoTheseThingsWith,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The first line manager is responsible for these things.
///
/// Listed: statutory or explicit duties are met, such as looked-after reviews or review conferences,
/// by duty staff (as required).
///
/// Listed: immediate issues of the case are resolved.
///
/// Listed: the manager above knows that a case is unallocated.
///
/// Listed: the family is kept up to date.
///
/// Listed: duty visits are made regularly to unallocated cases.
///
/// SET B.10.3.4
///
/// Reading: 'remains accountable for ensuring': is responsible for.
mod is_responsible_for_these_things6 {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-6b90a1fd",
        citations: &["SET B.10.3.4"],
        readings: &["'remains accountable for ensuring': is responsible for"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The first line manager is responsible for these things",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::TheFirstLineManagerIsResponsibleForTheseThings));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheFirstLineManagerIsResponsibleForTheseThings,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The professional is responsible for solving problems and coming to an agreement, with the child's
/// safety and welfare always in mind at the earliest opportunity.
///
/// SET B.11.1.7
///
/// Reading: 'it is everyone's professional responsibility'.
mod is_responsible_for_solving_problems_and_coming_to_an_at_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-352f3dbd",
        citations: &["SET B.11.1.7"],
        readings: &["'it is everyone's professional responsibility'"],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The professional is responsible for solving problems and coming to an agreement, with the child's safety and welfare always in mind at the earliest opportunity",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheProfessionalIsResponsibleForSolvingProblemsAndComing),
            );
        [
            SENTENCE
                .judge(
                    Finding::for_a_person(
                        any_recorded(
                            &[
                                timeline
                                    .recorded(
                                        What::Duty(
                                            Duty::TheProfessionalIsResponsibleForSolvingProblemsAndComing,
                                        ),
                                    ),
                            ],
                        ),
                        "whether this was done “at the earliest opportunity”: the text gives no measure",
                    ),
                ),
            {
                let parties = [Party::Role(Role::Professional)];
                let judge = |one: &Occurrence<'_>| {
                    SENTENCE.judge(actors::done_by(*one, &parties, Sharing::All))
                };
                done.iter()
                    .filter(|one| one.entry.by.is_some())
                    .flat_map(judge)
                    .collect::<Vec<_>>()
            },
        ]
            .concat()
    }
}

/// Somebody (the text does not say who) is to keep these aims of resolving disagreements in view (the
/// text uses no duty word).
///
/// Listed: disputes among professionals neither put children at risk nor draw attention away from the
/// child.
///
/// Listed: disputes between agencies are resolved in time, openly and constructively.
///
/// Listed: problem areas of working together are found, and protocols and procedures amended.
///
/// SET B.11.1.4
///
/// Reading: 'it is important to': no duty word.
///
/// The text does not say who.
///
/// The text uses no duty word here.
mod is_to_keep_these_aims_of_resolving_disagreements {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-1046e1bf",
        citations: &["SET B.11.1.4"],
        readings: &["'it is important to': no duty word"],
        silences: &["The text does not say who", "The text uses no duty word here"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) is to keep these aims of resolving disagreements in view (the text uses no duty word)",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToKeepTheseAimsOf));
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoIsToKeepTheseAimsOf,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// Somebody (the text does not say who) should escalate what stays unresolved, weighing the risks to
/// the child of doing so and of not doing so.
///
/// SET B.11.1.5
///
/// The text does not say who.
mod should_escalate_what_stays_unresolved_weighing_the {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-e6492bcf",
        citations: &["SET B.11.1.5"],
        readings: &[],
        silences: &["The text does not say who"],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "Somebody (the text does not say who) should escalate what stays unresolved, weighing the risks to the child of doing so and of not doing so",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldEscalateWhatStays),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::SomebodyTheTextDoesNotSayWhoShouldEscalateWhatStays,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// All agencies are responsible for having staff who are competent, and supported, to escalate
/// concerns within and between agencies suitably.
///
/// SET B.11.1.8
mod is_responsible_for_having_staff_who_are_competent_and {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-88d34ea6",
        citations: &["SET B.11.1.8"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "All agencies are responsible for having staff who are competent, and supported, to escalate concerns within and between agencies suitably",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::AllAgenciesAreResponsibleForHavingStaffWhoAreCompetent),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::AllAgenciesAreResponsibleForHavingStaffWhoAreCompetent,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// All agencies and the professional should not be defensive when challenged.
///
/// SET B.11.1.8
mod should_not_be_defensive_when_challenged {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-5afb4213",
        citations: &["SET B.11.1.8"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "All agencies and the professional should not be defensive when challenged",
        force: Force::Should,
        forbids: true,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::AllAgenciesAndTheProfessionalShouldNotBeDefensiveWhen),
            );
        SENTENCE.judge(limits::at_all(&done, false).and_then(Finding::forbidden))
    }
}

/// All agencies and the professional should always be ready to look at decisions and plans again,
/// openly, and revise them when there is new information.
///
/// SET B.11.1.8
mod should_be_ready_to_look_at_decisions {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-53e52aa9",
        citations: &["SET B.11.1.8"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "All agencies and the professional should always be ready to look at decisions and plans again, openly, and revise them when there is new information",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::AllAgenciesAndTheProfessionalShouldAlwaysBeReadyTo),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::AllAgenciesAndTheProfessionalShouldAlwaysBeReadyTo,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}

/// The professional should turn to the organisation's safeguarding lead for advice and support.
///
/// SET B.11.1.8
mod should_turn_to_the_organisations_safeguarding_lead {
    use super::*;

    static STATEMENT: Statement = Statement {
        id: "rule-258530b3",
        citations: &["SET B.11.1.8"],
        readings: &[],
        silences: &[],
    };

    static SENTENCE: Clause = Clause {
        statement: &STATEMENT,
        text: "The professional should turn to the organisation's safeguarding lead for advice and support",
        force: Force::Should,
        forbids: false,
        softener: None,
    };

    pub(super) fn judge(timeline: &Timeline, _now: Moment) -> Vec<Judgement> {
        let done = timeline
            .recorded(
                What::Duty(Duty::TheProfessionalShouldTurnToTheOrganisationsSafeguarding),
            );
        SENTENCE
            .judge(
                limits::at_all(
                    &done,
                    any_recorded(
                        &[
                            timeline
                                .recorded(
                                    What::Duty(
                                        Duty::TheProfessionalShouldTurnToTheOrganisationsSafeguarding,
                                    ),
                                ),
                        ],
                    ),
                ),
            )
    }
}
