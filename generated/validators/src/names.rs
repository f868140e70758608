//! What a case log can call each thing: its name or its title, without what does not matter.
#![allow(unused_imports, reason = "not every policy set declares every kind of thing")]
use crate::acts::{Act, Duty};
use crate::moments::{Milestone, NamedDate};
use crate::states::State;
use crate::timeline::What;

/// In order, to be searched.
static NAMES: &[(&str, What)] = &[
    (
        "a local authority that is funded will be free of any need to pay for the universitys part",
        What::Duty(Duty::ALocalAuthorityThatIsFundedWillBeFreeOfAnyNeedTo),
    ),
    ("a stay that counts as a move for good", What::StateBegins(State::PermanentStay)),
    ("access discussion", What::Act(Act::AccessDiscussion)),
    ("acknowledgement of the referral", What::Act(Act::ReferralAcknowledgement)),
    (
        "act for the child until responsibility is agreed",
        What::Act(Act::HostAndHomeProtect),
    ),
    ("act on an invented allegation", What::Act(Act::AllegationOutcomeInvented)),
    ("address the complaint", What::Act(Act::ComplaintAddress)),
    (
        "adult services and the professional who works with adults are to be able to consider what the adults condition or behaviour does (the text uses no duty word)",
        What::Duty(Duty::AdultServicesAndTheProfessionalWhoWorksWithAdultsAre2),
    ),
    (
        "adult services and the professional who works with adults are to be competent to recognise an adults role as a parent (the text uses no duty word)",
        What::Duty(Duty::AdultServicesAndTheProfessionalWhoWorksWithAdultsAre),
    ),
    ("advise whether parents can be told", What::Act(Act::InformingAdvice)),
    ("advisory meeting", What::Act(Act::AdvisoryMeeting)),
    ("agency report to attendees", What::Act(Act::AgencyReportToAttendees)),
    ("agency report to chair", What::Act(Act::AgencyReportToChair)),
    ("agency report to family", What::Act(Act::AgencyReportToFamily)),
    ("agency review report to attendees", What::Act(Act::AgencyReviewReportToAttendees)),
    ("agency review report to chair", What::Act(Act::AgencyReviewReportToChair)),
    ("agency review report to family", What::Act(Act::AgencyReviewReportToFamily)),
    ("agree a strategy and an action plan", What::Act(Act::MissingFromCareStrategy)),
    ("agree the plan", What::Act(Act::ChildInNeedPlanAgree)),
    ("agree to discontinue the plan", What::Act(Act::EndingWithoutReviewAgree)),
    ("agree what else will find the child", What::Act(Act::ChildNotFoundAgree)),
    ("agree who is responsible", What::Act(Act::TwoAuthoritiesAgree)),
    ("agree who takes responsibility", What::Act(Act::HostAndHomeAgree)),
    (
        "agree with the manager that responsibility is kept",
        What::Act(Act::ResponsibilityKeptPropose),
    ),
    (
        "agreement on which authority takes responsibility",
        What::Milestone(Milestone::ResponsibilityAgreed),
    ),
    ("alert the chairs manager", What::Act(Act::DissentAlert)),
    (
        "all agencies and the professional should always be ready to look at decisions and plans again, openly, and revise them when there is new information",
        What::Duty(Duty::AllAgenciesAndTheProfessionalShouldAlwaysBeReadyTo),
    ),
    (
        "all agencies and the professional should do these things",
        What::Duty(Duty::AllAgenciesAndTheProfessionalShouldDoTheseThings),
    ),
    (
        "all agencies and the professional should know the threshold document and refer to it often, to find the best response once additional needs are seen",
        What::Duty(Duty::AllAgenciesAndTheProfessionalShouldKnowTheThreshold),
    ),
    (
        "all agencies and the professional should not be defensive when challenged",
        What::Duty(Duty::AllAgenciesAndTheProfessionalShouldNotBeDefensiveWhen),
    ),
    (
        "all agencies are responsible for carrying out the plan",
        What::Duty(Duty::AllAgenciesAreResponsibleForCarryingOutThePlan),
    ),
    (
        "all agencies are responsible for having staff who are competent, and supported, to escalate concerns within and between agencies suitably",
        What::Duty(Duty::AllAgenciesAreResponsibleForHavingStaffWhoAreCompetent),
    ),
    (
        "all agencies are responsible for understanding the local protocol",
        What::Duty(Duty::AllAgenciesAreResponsibleForUnderstandingTheLocal),
    ),
    (
        "all agencies are to follow this procedure (the text uses no duty word)",
        What::Duty(Duty::AllAgenciesAreToFollowThisProcedureTheTextUsesNoDuty),
    ),
    (
        "all agencies are to share a written report about child and family with other agencies and the family, as appropriate, whether or not they can attend before the child protection conference (the text uses no duty word)",
        What::Duty(Duty::AllAgenciesAreToShareAWrittenReportAboutChildAnd),
    ),
    (
        "all agencies must assist local authorities with enquiries into whether a child suffered significant harm or is likely to",
        What::Duty(Duty::AllAgenciesMustAssistLocalAuthoritiesWithEnquiriesInto),
    ),
    (
        "all agencies must help child protection enquiries and give them information",
        What::Duty(Duty::AllAgenciesMustHelpChildProtectionEnquiriesAndGiveThem),
    ),
    (
        "all agencies must know that information on all child deaths has to be shared, so that the review partners can do their duty",
        What::Duty(Duty::AllAgenciesMustKnowThatInformationOnAllChildDeathsHas),
    ),
    (
        "all agencies should have a form for conference reports that the local partnership or board approved",
        What::Duty(Duty::AllAgenciesShouldHaveAFormForConferenceReportsThatThe),
    ),
    (
        "all agencies should have arrangements so that all staff are trained suitably for what they answer for, with refreshers regularly, and know the arrangements and their own duties",
        What::Duty(Duty::AllAgenciesShouldHaveArrangementsSoThatAllStaffAre),
    ),
    (
        "all agencies should have effective ways to see problems and unmet needs early",
        What::Duty(Duty::AllAgenciesShouldHaveEffectiveWaysToSeeProblemsAnd),
    ),
    (
        "all agencies should have staff trained in thresholds, and in how to use and contribute to early help",
        What::Duty(Duty::AllAgenciesShouldHaveStaffTrainedInThresholdsAndInHow),
    ),
    (
        "all agencies should put what they know from their involvement with the family into a written, legible and signed report",
        What::Duty(Duty::AllAgenciesShouldPutWhatTheyKnowFromTheirInvolvement),
    ),
    (
        "all agencies should record the outcome and the actions agreed at the time when it is held by telephone",
        What::Duty(Duty::AllAgenciesShouldRecordTheOutcomeAndTheActionsAgreed),
    ),
    (
        "all agencies should see that the staff concerned can have that training",
        What::Duty(Duty::AllAgenciesShouldSeeThatTheStaffConcernedCanHaveThat),
    ),
    (
        "all agencies should see that their members of the core group carry out their parts well, as the agreed plan says",
        What::Duty(Duty::AllAgenciesShouldSeeThatTheirMembersOfTheCoreGroup),
    ),
    (
        "all agencies that serve adults who may be parents or are close to children should have procedures and protocols to safeguard children and promote their welfare",
        What::Duty(Duty::AllAgenciesThatServeAdultsWhoMayBeParentsOrAreClose),
    ),
    (
        "all agencies that took part in the enquiry, or have information that matters on child or family should give what they know to the conference in a written report in the agreed form",
        What::Duty(Duty::AllAgenciesThatTookPartInTheEnquiryOrHaveInformation),
    ),
    (
        "all attending agencies should bring copies enough of the report, legible and signed when a written report is prepared",
        What::Duty(Duty::AllAttendingAgenciesShouldBringCopiesEnoughOfTheReport),
    ),
    (
        "all attending agencies should confer with colleagues before preparing what they contribute, so that it holds all there is that matters",
        What::Duty(Duty::AllAttendingAgenciesShouldConferWithColleaguesBefore),
    ),
    (
        "all attending agencies should keep the record of the decisions, as their own policies on records require",
        What::Duty(Duty::AllAttendingAgenciesShouldKeepTheRecordOfTheDecisions),
    ),
    (
        "all attending agencies should record the actions agreed at the time",
        What::Duty(Duty::AllAttendingAgenciesShouldRecordTheActionsAgreedAtThe),
    ),
    (
        "all other partner agencies, organisations and clusters are to bring their own policies and procedures into line (the text uses no duty word)",
        What::Duty(Duty::AllOtherPartnerAgenciesOrganisationsAndClustersAreTo3),
    ),
    (
        "all other partner agencies, organisations and clusters are to bring their own training into line (the text uses no duty word)",
        What::Duty(Duty::AllOtherPartnerAgenciesOrganisationsAndClustersAreTo4),
    ),
    (
        "all other partner agencies, organisations and clusters are to put it on their own website, linked to the publishers page (the text uses no duty word)",
        What::Duty(Duty::AllOtherPartnerAgenciesOrganisationsAndClustersAreTo),
    ),
    (
        "all other partner agencies, organisations and clusters are to tell the service leads and heads of service and the safeguarding leads and designated safeguarding staff of the guidance, by suitable channels (the text uses no duty word)",
        What::Duty(Duty::AllOtherPartnerAgenciesOrganisationsAndClustersAreTo2),
    ),
    (
        "all other staff may not physically examine the whole child",
        What::Duty(Duty::AllOtherStaffMayNotPhysicallyExamineTheWholeChild),
    ),
    (
        "all other staff should go no further than to note visible marks and injuries on a body map, with details recorded, signed and dated in the childs file",
        What::Duty(Duty::AllOtherStaffShouldGoNoFurtherThanToNoteVisibleMarks),
    ),
    (
        "all professionals and all agencies should bear in mind that a family with outstanding concerns for the children may have left the country",
        What::Duty(Duty::AllProfessionalsAndAllAgenciesShouldBearInMindThatA),
    ),
    (
        "all professionals are responsible for these things when the child attends the conference",
        What::Duty(Duty::AllProfessionalsAreResponsibleForTheseThingsWhenThe),
    ),
    (
        "all professionals should be able to engage the family actively, so as to link it to local universal services",
        What::Duty(Duty::AllProfessionalsShouldBeAbleToEngageTheFamilyActively),
    ),
    (
        "all professionals should be alert to a child or family who has moved and gets no universal services",
        What::Duty(Duty::AllProfessionalsShouldBeAlertToAChildOrFamilyWhoHas),
    ),
    (
        "all professionals should first do no more than listen carefully, for these ends when a child reports significant harm, suffered or done to others",
        What::Duty(Duty::AllProfessionalsShouldFirstDoNoMoreThanListenCarefully),
    ),
    (
        "all professionals should seek what their own agencies know from earlier addresses, here and abroad when child and parents have moved into the area",
        What::Duty(Duty::AllProfessionalsShouldSeekWhatTheirOwnAgenciesKnowFrom),
    ),
    (
        "all professionals will use the pathways of the sexual abuse referral centre, and the centre itself",
        What::Duty(Duty::AllProfessionalsWillUseThePathwaysOfTheSexualAbuse),
    ),
    ("allegation made", What::Milestone(Milestone::AllegationMade)),
    (
        "allegation outcome/barring a9e230e6",
        What::Duty(Duty::TheDesignatedOfficerLadoShouldBeInTouchWithThe),
    ),
    (
        "allegation outcome/barring f31b4105",
        What::Duty(Duty::TheDesignatedOfficerLadoShouldConsultTheEmployerOn),
    ),
    ("allegation outcome/ceased", What::Act(Act::AllegationOutcomeCeased)),
    ("allegation outcome/finding", What::Act(Act::AllegationOutcomeFinding)),
    (
        "allegation outcome/finding 39e0b61b",
        What::Duty(Duty::TheManagementPlanningMeetingShouldGoByTheDefinitionsOf),
    ),
    ("allegation outcome/further", What::Act(Act::AllegationOutcomeFurther)),
    (
        "allegation outcome/further 1578b2f3",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderThe2),
    ),
    (
        "allegation outcome/further 8b132020",
        What::Duty(Duty::TheCaseManagerAndTheDesignatedOfficerLadoWillConsider),
    ),
    ("allegation outcome/invented", What::Act(Act::AllegationOutcomeInvented)),
    (
        "allegation outcome/invented 0d314d49",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAskThePoliceTo),
    ),
    ("allegation outcome/keep", What::Act(Act::AllegationOutcomeKeep)),
    (
        "allegation outcome/keep 109031d9",
        What::Duty(Duty::TheEmployerShouldSendACopyOfThatSummaryToTheMember),
    ),
    (
        "allegation outcome/keep 4bdc8d2b",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldRecordTheFollowing2),
    ),
    (
        "allegation outcome/keep 90182e0c",
        What::Duty(Duty::TheEmployerShouldKeepOnThePersonnelFileInConfidenceA),
    ),
    ("allegation outcome/learn", What::Act(Act::AllegationOutcomeLearn)),
    (
        "allegation outcome/learn 564f427a",
        What::Duty(Duty::TheEmployerAndTheDesignatedOfficerLadoShouldReviewThe),
    ),
    ("allegation outcome/teacher", What::Act(Act::AllegationOutcomeTeacher)),
    (
        "allegation outcome/teacher 6b3a0b9e",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheReferralTo8),
    ),
    ("allegation record", What::StateBegins(State::AllegationRecord)),
    ("allegation report", What::Act(Act::AllegationReport)),
    ("allegation/below", What::Act(Act::AllegationBelow)),
    (
        "allegation/below 47e673c0",
        What::Duty(Duty::EachOrganisationThatWorksWithChildrenOrFamiliesShould4),
    ),
    ("allegation/discipline", What::Act(Act::AllegationDiscipline)),
    ("allegation/inform", What::Act(Act::AllegationInform)),
    ("allegation/plan", What::Act(Act::AllegationPlan)),
    ("allegation/refer", What::Act(Act::AllegationRefer)),
    (
        "allegation/refer 63c01310",
        What::Duty(Duty::TheDesignatedOfficerLadoShouldSendTheReferralSoThat),
    ),
    (
        "allegation/report 00f67958",
        What::Duty(Duty::ThePoliceOfficerShouldTellTheDesignatedDetective),
    ),
    (
        "allegation/report 035396c4",
        What::Duty(Duty::TheDesignatedSeniorManagerOfTheEmployerShouldConsult),
    ),
    (
        "allegation/report 64d67a72",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNotPutAReferral),
    ),
    (
        "allegation/report 838d66dc",
        What::Duty(Duty::ChildrensSocialCareShouldTellTheDesignatedOfficerLado),
    ),
    (
        "allegation/report 8a701a8f",
        What::Duty(Duty::ThePoliceOfficerMustTellTheDesignatedOfficerLadoWhen),
    ),
    ("allegation/safeguard", What::Act(Act::AllegationSafeguard)),
    (
        "allegation/safeguard d045284c",
        What::Duty(Duty::TheDesignatedSeniorManagerOfTheEmployerAndThe),
    ),
    ("allegation/senior", What::Act(Act::AllegationSenior)),
    (
        "allegation/senior 28a22d57",
        What::Duty(Duty::TheDesignatedSeniorManagerOfTheEmployerShouldDoThese),
    ),
    (
        "allegation/senior 3a1d1573",
        What::Duty(Duty::TheDesignatedSeniorManagerOfTheEmployerShouldNot),
    ),
    ("allegation/strand", What::Act(Act::AllegationStrand)),
    (
        "allegation/strand c822c348",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustConsultThePoliceWhen),
    ),
    ("allegation/take", What::Act(Act::AllegationTake)),
    (
        "allegation/take 0158f87f",
        What::Duty(Duty::TheFirstPersonToHearOfTheAllegationShouldRecordIn),
    ),
    (
        "allegation/take 8d6d4cc1",
        What::Duty(Duty::TheFirstPersonToHearOfTheAllegationShouldSignAndDate),
    ),
    (
        "allegation/take a1b43b86",
        What::Duty(Duty::TheFirstPersonToHearOfTheAllegationShouldWriteDown),
    ),
    (
        "allegation/take a66222d4",
        What::Duty(Duty::TheFirstPersonToHearOfTheAllegationShouldTreatIt),
    ),
    (
        "allegation/take e98a9334",
        What::Duty(Duty::TheFirstPersonToHearOfTheAllegationShouldNotDoAnyOf),
    ),
    ("allegation/tell police", What::Act(Act::AllegationTellPolice)),
    (
        "allegation/tell police 3d444b21",
        What::Duty(Duty::TheDesignatedOfficerLadoShouldTellThePoliceImmediately),
    ),
    (
        "allegation/tell senior abfd96ee",
        What::Duty(Duty::TheFirstPersonToHearOfTheAllegationShouldCarryOutThe),
    ),
    ("allegation/threshold", What::Act(Act::AllegationThreshold)),
    (
        "allegation/threshold 13281ccb",
        What::Duty(Duty::TheDesignatedSeniorManagerOfTheEmployerAndThe2),
    ),
    (
        "allegation/threshold 26156591",
        What::Duty(Duty::TheDesignatedSeniorManagerOfTheEmployerAndThe3),
    ),
    (
        "allegation/threshold 6418be6a",
        What::Duty(Duty::TheDesignatedSeniorManagerOfTheEmployerShouldDiscuss),
    ),
    (
        "allegation/threshold 98c7de7b",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTakeCareThatThe),
    ),
    (
        "an emergency protection order",
        What::StateBegins(State::EmergencyProtectionOrder),
    ),
    (
        "appointment of the investigation management group",
        What::Act(Act::InvestigationGroupAppointment),
    ),
    (
        "appointment of the strategic management group",
        What::Act(Act::StrategicGroupAppointment),
    ),
    ("approve the assessment", What::Act(Act::NeedsAssessmentApprove)),
    (
        "are other agencies contacted with the parents permission?",
        What::Act(Act::NeedsAssessmentPermission),
    ),
    (
        "are the concerns shared with the parents, for consent to refer?",
        What::Act(Act::PreBirthReferralShare),
    ),
    (
        "are the concerns substantiated, and is there continuing risk?",
        What::Act(Act::EnquiryOutcomeOutcome),
    ),
    (
        "are the parents consulted or informed before the checks?",
        What::Act(Act::ChecksWithAgenciesTellParents),
    ),
    (
        "area pilot 5c86fbd4",
        What::Duty(Duty::EachParticipatingAreaMustMeetTheDepartmentForEducation),
    ),
    ("area pilot/pilot", What::Act(Act::AreaPilotPilot)),
    (
        "area pilot/pilot 73d04487",
        What::Duty(Duty::EachParticipatingAreaMustGiveTheResearchTeamAccessTo),
    ),
    (
        "area pilot/prepare 43f0c245",
        What::Duty(Duty::EachParticipatingAreaMustDoTheseInPreparing),
    ),
    ("area selected", What::Milestone(Milestone::AreaSelected)),
    ("ascertain what the child needs", What::Act(Act::OutcomeOfAssessmentAscertain)),
    (
        "assess and provide services as for anybody",
        What::Act(Act::RelocationBecauseOfRiskAssess),
    ),
    ("assessment", What::Act(Act::Assessment)),
    ("assessment acknowledged", What::Milestone(Milestone::AssessmentAcknowledged)),
    ("assessment at the stage of checks", What::Act(Act::ScreeningAssessment)),
    ("assessment by the receiving authority", What::Act(Act::ReceivingAssessment)),
    (
        "assessment of need of a child who may have been trafficked",
        What::Act(Act::TraffickedChildAssessment),
    ),
    ("assessment of the risk of going missing", What::Act(Act::RiskAssessmentOfMissing)),
    ("assessment outcome", What::Act(Act::AssessmentOutcome)),
    ("assessment update", What::Act(Act::AssessmentUpdate)),
    ("assurance", What::Act(Act::MakingTheProtocolKnownAssure)),
    ("authorise the enquiry", What::Act(Act::Section47EnquiryAuthorise)),
    ("authorities contact", What::Act(Act::AuthoritiesContact)),
    (
        "awareness of difficulties in carrying out the plan",
        What::Milestone(Milestone::DifficultyNoticed),
    ),
    ("barring referral", What::Act(Act::BarringReferral)),
    ("birth", What::Milestone(Milestone::Birth)),
    ("bring the childs views", What::Act(Act::ChildAndFamilyViews)),
    ("bring the receiving authority in", What::Act(Act::ResponsibilityKeptInform)),
    ("call a management planning meeting", What::Act(Act::AllegationPlan)),
    (
        "call a strategy meeting or discussion",
        What::Act(Act::PlanDifficultiesDiscussion),
    ),
    (
        "calling a conference 23170668",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldApplyTheProcedures),
    ),
    (
        "calling a conference cc2f0ae8",
        What::Duty(Duty::TheOperationalServiceManagerMustAuthoriseAnyDelayIn),
    ),
    (
        "calling a conference cf3a51b6",
        What::Duty(Duty::ChildrensSocialCareMustSeeThatRisksToTheChildAre),
    ),
    ("calling a conference/prepare", What::Act(Act::CallingAConferencePrepare)),
    ("calling a conference/reasons", What::Act(Act::CallingAConferenceReasons)),
    (
        "calling a conference/reasons 507e0b19",
        What::Duty(Duty::TheChildrensSocialCareManagerIsResponsibleForDeciding),
    ),
    (
        "calling a conference/reasons 5aeeaf8e",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordTheReasonsFor3),
    ),
    ("care review", What::Act(Act::CareReview)),
    ("check and gather information", What::Act(Act::ReceivingAReferralGather)),
    (
        "checks on a referral/assess 0cbe23e7",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldCommunicateWithout),
    ),
    (
        "checks on a referral/assess 18e3fd94",
        What::Duty(Duty::TheAssessmentAtTheStageOfChecksShouldCoverThe),
    ),
    (
        "checks on a referral/assess 7079179f",
        What::Duty(Duty::ChildrensSocialCareShouldMakeClearToFamiliesWhere),
    ),
    (
        "checks on a referral/assess 8996a24c",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldInterviewFamily),
    ),
    ("checks on a referral/permission", What::Act(Act::ChecksOnAReferralPermission)),
    (
        "checks on a referral/permission 5f67e9b8",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldRecordTheReasons),
    ),
    (
        "checks on a referral/permission 8c77a2f2",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSeekPermissionOf),
    ),
    (
        "checks on a referral/permission f9ca22c1",
        What::Duty(Duty::TheChildrensSocialCareManagerShouldAuthoriseADiscussion),
    ),
    (
        "checks on a referral/police decide",
        What::Act(Act::ChecksOnAReferralPoliceDecide),
    ),
    (
        "checks on a referral/police decide c0851674",
        What::Duty(Duty::ThePoliceMustDecideWhetherACriminalInvestigationBegins),
    ),
    ("checks on a referral/police told", What::Act(Act::ChecksOnAReferralPoliceTold)),
    (
        "checks on a referral/police told abb7148b",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldDiscussHowParents),
    ),
    (
        "checks on a referral/police told bcb08e80",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustTellThePoliceAtThe),
    ),
    (
        "checks with agencies/contact 09eda559",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheOther2),
    ),
    (
        "checks with agencies/contact 37fdecfe",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldMakeTheChecksWith2),
    ),
    (
        "checks with agencies/contact 61b10f1e",
        What::Duty(Duty::TheSocialWorkerMustTellTheOtherAgenciesInvolvedWith),
    ),
    (
        "checks with agencies/contact d47f19f5",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAskTheRelevant2),
    ),
    (
        "checks with agencies/contact f87b58ec",
        What::Duty(Duty::TheSocialWorkerMustAskThoseAgenciesForTheirViews),
    ),
    (
        "checks with agencies/contact fec84964",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldGetAtAnyRelevant),
    ),
    ("checks with agencies/go ahead", What::Act(Act::ChecksWithAgenciesGoAhead)),
    (
        "checks with agencies/go ahead 5ccd683f",
        What::Duty(Duty::TheFirstLineManagerMustRecordTheReasonsForTheDecision),
    ),
    ("checks with agencies/permission", What::Act(Act::ChecksWithAgenciesPermission)),
    (
        "checks with agencies/permission aa34bd65",
        What::Duty(Duty::TheParentsAndCarersAreToGiveOrDenyPermissionTheText),
    ),
    ("checks with agencies/reasons", What::Act(Act::ChecksWithAgenciesReasons)),
    (
        "checks with agencies/reasons 423042a8",
        What::Duty(Duty::TheFirstLineManagerMustRecordTheReasonsWhenTheManager),
    ),
    ("checks with agencies/tell parents", What::Act(Act::ChecksWithAgenciesTellParents)),
    ("child and family", What::Act(Act::PreparingAConferenceFamily)),
    (
        "child and family 0a379240",
        What::Duty(Duty::TheSocialWorkerMustHelpChildAndParentsToContribute),
    ),
    (
        "child and family 2341c4e0",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustEncourageParentsTo),
    ),
    (
        "child and family 885dcca9",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToKeepUpPartnership),
    ),
    (
        "child and family a1b9dea3",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldMakeItPossibleFor),
    ),
    (
        "child and family b18b894d",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustOfferAndProvideAn),
    ),
    (
        "child and family ccb57c68",
        What::Duty(Duty::TheChildIsToHaveTheChanceToContributeMeaningfullyAs),
    ),
    (
        "child and family dad69afd",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderExplicitly),
    ),
    (
        "child and family e5eb9da4",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSupportParentsTo),
    ),
    (
        "child and family f2276317",
        What::Duty(Duty::TheFamilyMembersShouldNotBeExpectedToInterpretIn2),
    ),
    ("child and family/attend", What::Act(Act::ChildAndFamilyAttend)),
    (
        "child and family/attend 1d8f3e93",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustConsiderWhatThe),
    ),
    (
        "child and family/attend 1f45a239",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustConsiderHowFarItIs),
    ),
    (
        "child and family/attend 243ae56b",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldIdeallyPresumeUntil2),
    ),
    (
        "child and family/attend 2c46ba87",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToConsiderTheFollowing),
    ),
    (
        "child and family/attend 330d5e33",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldIdeallyPresumeUntil),
    ),
    (
        "child and family/attend 6faf5599",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustArrangeForTheChild),
    ),
    (
        "child and family/attend af255528",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderTheParents),
    ),
    (
        "child and family/attend b70db03b",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRespectAChilds),
    ),
    (
        "child and family/attend d3230bb9",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustAssessWhetherItIs),
    ),
    (
        "child and family/attend ecffbb09",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRespectTheParents),
    ),
    ("child and family/attending", What::Act(Act::ChildAndFamilyAttending)),
    (
        "child and family/attending 4e675f02",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldMakeItPossibleFor2),
    ),
    (
        "child and family/attending 575dcc9f",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderLettingThe),
    ),
    (
        "child and family/attending e7cc31ad",
        What::Duty(Duty::TheSocialWorkerOrTheChildsIndependentAdvocateIsTo),
    ),
    (
        "child and family/attending f2deb8c7",
        What::Duty(Duty::TheConferenceChairAndTheSocialWorkerShouldAgreeThese),
    ),
    ("child and family/views", What::Act(Act::ChildAndFamilyViews)),
    (
        "child and family/views 5a5545c2",
        What::Duty(Duty::TheSocialWorkerIsResponsibleForRepresentingTheChilds),
    ),
    (
        "child and family/views 8a966eb7",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldIncludeAMeetingOf),
    ),
    (
        "child and family/views afea0fe9",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldArrangeOtherwiseFor),
    ),
    (
        "child and family/views c8ff217c",
        What::Duty(Duty::TheProfessionalWhoWorksWithChildrenShouldBeAbleTo),
    ),
    (
        "child and family/views fcfe5898",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPutEnergyAnd),
    ),
    ("child death", What::Milestone(Milestone::ChildDeath)),
    ("child death review meeting", What::Act(Act::DeathReviewMeeting)),
    ("child in need plan/agree", What::Act(Act::ChildInNeedPlanAgree)),
    (
        "child in need plan/agree 05af6474",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReflectInThePlan),
    ),
    (
        "child in need plan/agree 70978e39",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSetOutInThePlan),
    ),
    (
        "child in need plan/agree 75ddf313",
        What::Duty(Duty::TheSocialWorkerShouldAgreeOnAPlanOfActionWithThe),
    ),
    (
        "child in need plan/agree d5b1e2b7",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAgreeAChildInNeed),
    ),
    ("child in need plan/needed", What::Act(Act::ChildInNeedPlanNeeded)),
    (
        "child in need plan/review 1cdc4f50",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTestWhetherWhat),
    ),
    (
        "child in need plan/review 2e092aed",
        What::Duty(Duty::TheSocialWorkerShouldConsiderWhetherMoreHasToBeDone),
    ),
    (
        "child in need plan/review 5d0f004e",
        What::Duty(Duty::TheSocialWorkerShouldAskWhetherHelpLeadsToAChangeFor),
    ),
    (
        "child in need plan/review 7e2057b0",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldWatchOverThePlan),
    ),
    (
        "child in need plan/review 80d9fe7f",
        What::Duty(Duty::TheSocialWorkerShouldReviewTheChildsPlan),
    ),
    (
        "child in need plan/review 85165184",
        What::Duty(Duty::TheSocialWorkerOtherAgenciesTheChildTogetherWithThe),
    ),
    (
        "child in need plan/review dea5f876",
        What::Duty(Duty::TheSocialWorkerShouldRecordTheirDecisions),
    ),
    ("child in need review", What::Act(Act::ChildInNeedReview)),
    ("child moves", What::Milestone(Milestone::ChildMoves)),
    ("child not found/agree", What::Act(Act::ChildNotFoundAgree)),
    (
        "child not found/agree 2bc052fe",
        What::Duty(Duty::TheChildrensSocialCareManagerMustAgreeWhatFurther),
    ),
    ("child protection conference", What::Act(Act::Conference)),
    ("child returned", What::Milestone(Milestone::ChildReturned)),
    (
        "childrens and adult social care services are to bring their own policies and procedures into line (the text uses no duty word)",
        What::Duty(Duty::ChildrensAndAdultSocialCareServicesAreToBringTheirOwn),
    ),
    (
        "childrens and adult social care services are to bring their own training into line (as appropriate) (the text uses no duty word)",
        What::Duty(Duty::ChildrensAndAdultSocialCareServicesAreToBringTheirOwn2),
    ),
    (
        "childrens and adult social care services are to have a flag on records that shows where the single point of contact has to be used (the text uses no duty word)",
        What::Duty(Duty::ChildrensAndAdultSocialCareServicesAreToHaveAFlagOn),
    ),
    (
        "childrens and adult social care services are to put it on their own website, linked to the publishers page (the text uses no duty word)",
        What::Duty(Duty::ChildrensAndAdultSocialCareServicesAreToPutItOnTheir),
    ),
    (
        "childrens and adult social care services are to see that the single point of contact goes on being named, and that staff know of it (as appropriate) (the text uses no duty word)",
        What::Duty(Duty::ChildrensAndAdultSocialCareServicesAreToSeeThatThe),
    ),
    (
        "childrens and adult social care services are to tell the service leads and heads of service and the safeguarding leads and designated safeguarding staff of the guidance, by suitable channels (the text uses no duty word)",
        What::Duty(Duty::ChildrensAndAdultSocialCareServicesAreToTellThe),
    ),
    (
        "childrens and adult social care services will give most of the support and contact",
        What::Duty(Duty::ChildrensAndAdultSocialCareServicesWillGiveMostOfThe),
    ),
    (
        "childrens social care and the police should consider the best place for a visit",
        What::Duty(Duty::ChildrensSocialCareAndThePoliceShouldConsiderTheBest),
    ),
    (
        "childrens social care and the police should discuss and record the incident when it is an isolated incident without injury, within the family for example",
        What::Duty(Duty::ChildrensSocialCareAndThePoliceShouldDiscussAndRecord),
    ),
    (
        "childrens social care and the police should not delay it because the other agency is absent when an immediate risk to a child is recognised",
        What::Duty(Duty::ChildrensSocialCareAndThePoliceShouldNotDelayIt),
    ),
    (
        "childrens social care is responsible for clarifying its own process for referrals",
        What::Duty(Duty::ChildrensSocialCareIsResponsibleForClarifyingItsOwn),
    ),
    (
        "childrens social care is responsible for considering health, safety and security in planning each conference",
        What::Duty(Duty::ChildrensSocialCareIsResponsibleForConsideringHealth),
    ),
    (
        "childrens social care is responsible for finding out if a child is in need, and ensuring services (as appropriate)",
        What::Duty(Duty::ChildrensSocialCareIsResponsibleForFindingOutIfAChild),
    ),
    (
        "childrens social care is responsible for making clear to the referrer when a decision on next steps can be expected",
        What::Duty(Duty::ChildrensSocialCareIsResponsibleForMakingClearToThe),
    ),
    (
        "childrens social care is responsible for the administration of conferences",
        What::Duty(Duty::ChildrensSocialCareIsResponsibleForTheAdministrationOf),
    ),
    (
        "childrens social care is responsible for the decision on how the enquiry goes on, on the basis of the strategy meeting or discussion and the views of child, parents and others such as a foster carer",
        What::Duty(Duty::ChildrensSocialCareIsResponsibleForTheDecisionOnHow),
    ),
    (
        "childrens social care is to be the main point to contact for concerns about childrens safety, within the local authority (the text uses no duty word)",
        What::Duty(Duty::ChildrensSocialCareIsToBeTheMainPointToContactFor),
    ),
    (
        "childrens social care is to decide by those enquiries whether to act so as to safeguard or promote the childs welfare (the text uses no duty word)",
        What::Duty(Duty::ChildrensSocialCareIsToDecideByThoseEnquiriesWhether),
    ),
    (
        "childrens social care must assess risk and needs of child or unborn child in full",
        What::Duty(Duty::ChildrensSocialCareMustAssessRiskAndNeedsOfChildOr),
    ),
    (
        "childrens social care must consult the police on whether the threshold for the enquiry is met",
        What::Duty(Duty::ChildrensSocialCareMustConsultThePoliceOnWhetherThe),
    ),
    (
        "childrens social care must determine whether the threshold of significant harm is reached at the end of the section 47 enquiry",
        What::Duty(Duty::ChildrensSocialCareMustDetermineWhetherTheThresholdOf),
    ),
    (
        "childrens social care must find out as much of this as possible",
        What::Duty(Duty::ChildrensSocialCareMustFindOutAsMuchOfThisAsPossible),
    ),
    (
        "childrens social care must find out the childs wishes and feelings, and give them due consideration by age and understanding, before it decides on services or action",
        What::Duty(Duty::ChildrensSocialCareMustFindOutTheChildsWishesAnd),
    ),
    (
        "childrens social care must make it easier for others, voluntary agencies above all, to provide services it may provide",
        What::Duty(Duty::ChildrensSocialCareMustMakeItEasierForOthersVoluntary),
    ),
    (
        "childrens social care must see that risks to the child are monitored and action is taken to safeguard the child when the conference is delayed",
        What::Duty(Duty::ChildrensSocialCareMustSeeThatRisksToTheChildAre),
    ),
    (
        "childrens social care must subject all gathered information to analysis and evaluation at the end of the section 47 enquiry",
        What::Duty(Duty::ChildrensSocialCareMustSubjectAllGatheredInformationTo),
    ),
    (
        "childrens social care of the area in which the child is found or lives is responsible for undertaking section 47 enquiries",
        What::Duty(Duty::ChildrensSocialCareOfTheAreaInWhichTheChildIsFound),
    ),
    (
        "childrens social care of the authority responsible by the rules above must administer the strategy meeting or discussion",
        What::Duty(Duty::ChildrensSocialCareOfTheAuthorityResponsibleByTheRules),
    ),
    (
        "childrens social care or the police should always consider action for other children as well",
        What::Duty(Duty::ChildrensSocialCareOrThePoliceShouldAlwaysConsider),
    ),
    (
        "childrens social care or the police should consider the impact on the child, together with the organisation when they are involved",
        What::Duty(Duty::ChildrensSocialCareOrThePoliceShouldConsiderTheImpact),
    ),
    (
        "childrens social care or the police should support the child, together with the organisation (as appropriate) when they are involved",
        What::Duty(Duty::ChildrensSocialCareOrThePoliceShouldSupportTheChild),
    ),
    (
        "childrens social care should act decisively against abuse and neglect, with care proceedings where what is done is not enough",
        What::Duty(Duty::ChildrensSocialCareShouldActDecisivelyAgainstAbuseAnd),
    ),
    (
        "childrens social care should ascertain these things in the course of the assessment",
        What::Duty(Duty::ChildrensSocialCareShouldAscertainTheseThingsInThe),
    ),
    (
        "childrens social care should consider starting family court proceedings when significant harm is considered to be happening",
        What::Duty(Duty::ChildrensSocialCareShouldConsiderStartingFamilyCourt),
    ),
    (
        "childrens social care should consider whether and how to notify the wider family",
        What::Duty(Duty::ChildrensSocialCareShouldConsiderWhetherAndHowToNotify),
    ),
    (
        "childrens social care should designate an experienced manager for records, notifications and checks",
        What::Duty(Duty::ChildrensSocialCareShouldDesignateAnExperiencedManager),
    ),
    (
        "childrens social care should explain to parents and child what the enquiry is for and what came of it, as age and understanding allow, and be ready to answer questions openly, unless that would affect the childs safety and welfare",
        What::Duty(Duty::ChildrensSocialCareShouldExplainToParentsAndChildWhat),
    ),
    (
        "childrens social care should give every conference a written report that sums up and analyses what the assessment found, in conjunction with the section 47 enquiry, and what existing records hold on child and family",
        What::Duty(Duty::ChildrensSocialCareShouldGiveEveryConferenceAWritten),
    ),
    (
        "childrens social care should have those who respond to referrals supported by experienced first line managers, able to decide soundly and on evidence what comes next",
        What::Duty(Duty::ChildrensSocialCareShouldHaveThoseWhoRespondTo),
    ),
    (
        "childrens social care should make a copy of the record available to everybody invited as soon as practicable",
        What::Duty(Duty::ChildrensSocialCareShouldMakeACopyOfTheRecord),
    ),
    (
        "childrens social care should make clear in its area how a referrer gets to talk to a qualified social worker",
        What::Duty(Duty::ChildrensSocialCareShouldMakeClearInItsAreaHowA),
    ),
    (
        "childrens social care should make clear to families, where appropriate, and to other agencies that these may be shown what is given for this assessment",
        What::Duty(Duty::ChildrensSocialCareShouldMakeClearToFamiliesWhere),
    ),
    (
        "childrens social care should offer parents suitable day care for their children, so that they can attend (wherever possible)",
        What::Duty(Duty::ChildrensSocialCareShouldOfferParentsSuitableDayCare),
    ),
    (
        "childrens social care should offer the referrer an interview",
        What::Duty(Duty::ChildrensSocialCareShouldOfferTheReferrerAnInterview),
    ),
    (
        "childrens social care should put requests about a child to the right professional of those in health",
        What::Duty(Duty::ChildrensSocialCareShouldPutRequestsAboutAChildToThe),
    ),
    (
        "childrens social care should record these matters",
        What::Duty(Duty::ChildrensSocialCareShouldRecordTheseMatters),
    ),
    (
        "childrens social care should see that a return interview is offered, in a neutral place where the child feels safe",
        What::Duty(Duty::ChildrensSocialCareShouldSeeThatAReturnInterviewIs),
    ),
    (
        "childrens social care should set out how that happens",
        What::Duty(Duty::ChildrensSocialCareShouldSetOutHowThatHappens),
    ),
    (
        "childrens social care should tell the designated officer (lado) immediately when childrens social care receives the allegation",
        What::Duty(Duty::ChildrensSocialCareShouldTellTheDesignatedOfficerLado),
    ),
    (
        "childrens social care should tell the local authority (other authorities childrens social care) when the discussion decides to circulate the details",
        What::Duty(Duty::ChildrensSocialCareShouldTellTheLocalAuthorityOther),
    ),
    (
        "childrens social care should tell the referrer what was decided",
        What::Duty(Duty::ChildrensSocialCareShouldTellTheReferrerWhatWasDecided),
    ),
    (
        "childrens social care should tell the referrer why the statutory threshold may not be met, and where more suitable support may be found (where appropriate)",
        What::Duty(Duty::ChildrensSocialCareShouldTellTheReferrerWhyThe),
    ),
    (
        "childrens social care together with other agencies should decide how to proceed when child or family are well known to agencies, or the facts clearly call for a section 47 enquiry",
        What::Duty(Duty::ChildrensSocialCareTogetherWithOtherAgenciesShould),
    ),
    (
        "childrens social care will engage all agencies with current or recent involvement",
        What::Duty(Duty::ChildrensSocialCareWillEngageAllAgenciesWithCurrentOr),
    ),
    (
        "childrens social care will have to weigh letting the order lapse, with the childs return home, against care or other proceedings quickly when an emergency protection order is in force",
        What::Duty(Duty::ChildrensSocialCareWillHaveToWeighLettingTheOrder),
    ),
    (
        "childrens social care, the missing person liaison officer, or the officer who deals with the report and the child abuse investigation team officer should exchange information and work together",
        What::Duty(Duty::ChildrensSocialCareTheMissingPersonLiaisonOfficerOrThe),
    ),
    (
        "circulation of the core groups notes and the written plan to its members",
        What::Act(Act::CoreGroupNotes),
    ),
    (
        "commissioners and providers of health services are to employ named doctors and named nurses for operational matters: advice, training and supervision (the text uses no duty word)",
        What::Duty(Duty::CommissionersAndProvidersOfHealthServicesAreToEmploy2),
    ),
    (
        "commissioners and providers of health services are to employ safeguarding children professionals, who lead on it (the text uses no duty word)",
        What::Duty(Duty::CommissionersAndProvidersOfHealthServicesAreToEmploy),
    ),
    (
        "complaint 74c74e75",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToLetTheConferences),
    ),
    (
        "complaint abd6bc65",
        What::Duty(Duty::EachAgencyShouldDealByItsOwnComplaintsProcessWith),
    ),
    (
        "complaint f9905d1b",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldMakeTheLocal),
    ),
    ("complaint made", What::Milestone(Milestone::ComplaintMade)),
    ("complaint/address", What::Act(Act::ComplaintAddress)),
    (
        "complaint/address 849ae938",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheLineManager),
    ),
    (
        "complaint/address c6a68da3",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAddressTheComplaint),
    ),
    ("complaint/outcome", What::Act(Act::ComplaintOutcome)),
    (
        "complaint/outcome 6987dad0",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillExplainSuitablyWhy),
    ),
    (
        "complaint/outcome a726a01b",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillChooseOneOfThese),
    ),
    ("complete the enquiry", What::Act(Act::MoveDuringEnquiryGoesOn)),
    ("complete the record", What::Act(Act::Section47EnquiryComplete)),
    ("concern about a child/advice", What::Act(Act::ConcernAboutAChildAdvice)),
    (
        "concern about a child/advice 274f2ea9",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsultTheManager),
    ),
    (
        "concern about a child/advice 5dfab94d",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldRecordInFullWhat),
    ),
    ("concern about a child/go ahead", What::Act(Act::ConcernAboutAChildGoAhead)),
    (
        "concern about a child/go ahead 06428bcc",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheParentsThat),
    ),
    (
        "concern about a child/go ahead 5f27e500",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustSayInTheReferral),
    ),
    (
        "concern about a child/go ahead f0ca63f8",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordWhyItGoes),
    ),
    ("concern about a child/listen", What::Act(Act::ConcernAboutAChildListen)),
    (
        "concern about a child/listen 5324f5b3",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldExplainToTheChild),
    ),
    (
        "concern about a child/listen 80e6559c",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAskWhatTheChild),
    ),
    (
        "concern about a child/listen 9221cf2c",
        What::Duty(Duty::AllProfessionalsShouldFirstDoNoMoreThanListenCarefully),
    ),
    (
        "concern about a child/listen ad2fad93",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustNotPressTheChildFor),
    ),
    ("concern about a child/parents", What::Act(Act::ConcernAboutAChildParents)),
    (
        "concern about a child/parents 45a636cc",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSeekTheParents),
    ),
    (
        "concern about a child/parents dc391492",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMayNotTreatA),
    ),
    (
        "concern about a child/parents fa74535a",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsultTheParents),
    ),
    (
        "concern about a child/record not asked",
        What::Act(Act::ConcernAboutAChildRecordNotAsked),
    ),
    (
        "concern about a child/record not asked d7c960e3",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordThatPermission),
    ),
    (
        "concern about a child/record not asked f3908440",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustConfirmInTheReferral),
    ),
    ("concern identified", What::Milestone(Milestone::ConcernIdentified)),
    ("concern of the public/decide", What::Act(Act::ConcernOfThePublicDecide)),
    (
        "concern of the public/decide cf8d4997",
        What::Duty(Duty::TheProfessionalWhoIsApproachedShouldAlwaysConsultThe),
    ),
    (
        "concern of the public/decide dc6f9eda",
        What::Duty(Duty::TheAgencyThatReceivesAConcernFromThePublicShould),
    ),
    ("concern of the public/hear", What::Act(Act::ConcernOfThePublicHear)),
    (
        "concern of the public/hear 1df10095",
        What::Duty(Duty::TheProfessionalWhoIsApproachedShouldAlwaysTakeTheBasic),
    ),
    (
        "concern of the public/hear 55970895",
        What::Duty(Duty::TheProfessionalWhoIsApproachedShouldAlwaysRecordThe),
    ),
    (
        "concern of the public/hear ca88c657",
        What::Duty(Duty::TheProfessionalWhoIsApproachedShouldAlwaysCollectWhat),
    ),
    (
        "concern of the public/hear e27fa088",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldGiveTheMemberOf),
    ),
    ("conference", What::Act(Act::Conference)),
    ("conference in the receiving authority", What::Act(Act::MoveDuringEnquiryConvene)),
    ("conference not called", What::Milestone(Milestone::ConferenceNotCalled)),
    ("conference on risk outside the home", What::Act(Act::RothConference)),
    ("conference record", What::Act(Act::ConferenceRecord)),
    ("conference record to parents", What::Act(Act::ConferenceRecordToParents)),
    ("confirm the referral in writing", What::Act(Act::PoliceReferralsConfirm)),
    ("confirmation of the referral in writing", What::Act(Act::WrittenConfirmation)),
    ("consider an early referral", What::Act(Act::PreBirthConferencesReferEarly)),
    (
        "consider an intervention led by childrens social care",
        What::Act(Act::PoliceReferralsLedBySocialCare),
    ),
    (
        "consider care proceedings, if there is an order",
        What::Act(Act::ImmediateProtectionProceedings),
    ),
    (
        "consider further action and the childs need",
        What::Act(Act::AllegationOutcomeFurther),
    ),
    ("consider support", What::Act(Act::StrategyDiscussionsSupport)),
    ("consult the agencies", What::Act(Act::EndingWithoutReviewAsk)),
    ("consult the manager", What::Act(Act::ReachingTheChildConsult)),
    (
        "contact of the home office with the local authority and the police about a missing child",
        What::Act(Act::HomeOfficeContact),
    ),
    ("contact those who know the child", What::Act(Act::NeedsAssessmentContact)),
    (
        "contact with the child to arrange an independent return interview",
        What::Act(Act::ReturnContact),
    ),
    ("conviction", What::Milestone(Milestone::Conviction)),
    (
        "coordinate with the criminal investigation",
        What::Act(Act::Section47EnquiryPoliceStrand),
    ),
    ("core group", What::Act(Act::CoreGroup)),
    ("core group meeting", What::Act(Act::CoreGroup)),
    ("core group notes", What::Act(Act::CoreGroupNotes)),
    ("core groups/goes on", What::Act(Act::CoreGroupsGoesOn)),
    (
        "core groups/meet 0bdb8845",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustAgreeDatesForFuture),
    ),
    (
        "core groups/meet abd178f6",
        What::Duty(Duty::TheCoreGroupIsResponsibleForTheDetailOfThePlanThat),
    ),
    (
        "core groups/meet df897625",
        What::Duty(Duty::TheLeadSocialWorkerMustTellEachMemberOfTheCoreGroup),
    ),
    (
        "core groups/notes f5ef982f",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustBeginToCarryThePlan),
    ),
    ("coroner notification", What::Act(Act::CoronerNotification)),
    ("crime reported", What::Milestone(Milestone::CrimeReported)),
    ("criminal case over", What::Milestone(Milestone::CriminalCaseOver)),
    ("criminal investigation", What::Act(Act::CriminalInvestigation)),
    ("curfew informed", What::Milestone(Milestone::CurfewInformed)),
    ("deal with it in the organisation", What::Act(Act::AllegationBelow)),
    ("death committee meeting", What::Act(Act::DeathCommitteeMeeting)),
    ("death notification", What::Act(Act::DeathNotification)),
    ("death of a child/family", What::Act(Act::DeathOfAChildFamily)),
    (
        "death of a child/family 20ba3848",
        What::Duty(Duty::TheProfessionalShouldAnswerAFamilyWhoseChildHadA),
    ),
    (
        "death of a child/family 50b7b132",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheParentsThat3),
    ),
    (
        "death of a child/family 83607d67",
        What::Duty(Duty::TheStrategicCommitteeOnChildDeathsScdocShouldHave),
    ),
    (
        "death of a child/family 8c3d5ee7",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSupportThatFamily),
    ),
    (
        "death of a child/family bca4df5a",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheParentsThe3),
    ),
    (
        "death of a child/family cda02ea8",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldGiveBereaved),
    ),
    (
        "death of a child/family f6f3c7bd",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillFindTheMostSuitable),
    ),
    ("death of a child/joint", What::Act(Act::DeathOfAChildJoint)),
    (
        "death of a child/joint 98cdb866",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillHaveAJointAgency),
    ),
    (
        "death of a child/joint ac71e1c5",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldManageAnUnexpected),
    ),
    (
        "death of a child/meeting 193ec5d8",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToCarryOutNoReview),
    ),
    (
        "death of a child/meeting ae28d713",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReviewEveryOther),
    ),
    (
        "death of a child/meeting caa48329",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillCarryOutAReviewOf),
    ),
    ("death of a child/respond", What::Act(Act::DeathOfAChildRespond)),
    (
        "death of a child/respond 885f52bc",
        What::Duty(Duty::ThePoliceAndTheHealthChildDeathReviewTeamWillRespond),
    ),
    (
        "death of a child/respond 9a9038b5",
        What::Duty(Duty::TheDesignatedPaediatricianForChildDeathOrEquivalentIs),
    ),
    (
        "death of a child/respond db7604f1",
        What::Duty(Duty::TheDutySocialWorkerWillRespondWithThemIfRequired),
    ),
    (
        "death of a child/tell paediatrician cb6189cd",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustAgreeInThatCallWho),
    ),
    (
        "death of a child/tell person 1f8d3a7f",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToLetTheDesignated),
    ),
    (
        "death of a child/tell person d00ee1e1",
        What::Duty(Duty::TheDesignatedPersonTheChildDeathReviewManagerMustTell),
    ),
    ("death review meeting", What::Act(Act::DeathReviewMeeting)),
    ("death review/pass on", What::Act(Act::DeathReviewPassOn)),
    (
        "death review/pass on 6d001aae",
        What::Duty(Duty::TheChildDeathOverviewPanelCdopIsToTellTheStrategic),
    ),
    (
        "death review/pass on f92c631d",
        What::Duty(Duty::TheLocalSafeguardingPartnershipOrBoardWillUndertakeThe),
    ),
    (
        "death review/review 2eb171e0",
        What::Duty(Duty::TheChildDeathOverviewPanelCdopIsToConsiderThe),
    ),
    (
        "death review/review 7e2d5299",
        What::Duty(Duty::TheChildDeathOverviewPanelCdopIsResponsibleFor),
    ),
    (
        "death review/review c1440990",
        What::Duty(Duty::TheChildDeathOverviewPanelCdopShouldConsiderFactors),
    ),
    ("death review/wait", What::Act(Act::DeathReviewWait)),
    (
        "death review/wait bbdc8dba",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldGoOnCollectingData),
    ),
    (
        "death review/wait fd1245f5",
        What::Duty(Duty::TheChildDeathOverviewPanelCdopShouldSeeThatAllOther),
    ),
    ("death review/whose", What::Act(Act::DeathReviewWhose)),
    (
        "death review/whose 113578ca",
        What::Duty(Duty::TheOverviewPanelOfTheAreaWhereTheChildNormallyLived),
    ),
    (
        "death review/whose 41eb6c5d",
        What::Duty(Duty::TheOverviewPanelOfTheAreaWhereTheChildNormallyLived3),
    ),
    (
        "death review/whose 9b1332ea",
        What::Duty(Duty::TheOverviewPanelOfTheAreaWhereTheChildNormallyLived2),
    ),
    (
        "death review/whose c4191d7f",
        What::Duty(Duty::TheDesignatedPersonTheChildDeathReviewManagerAndThe),
    ),
    (
        "death review/whose dd5c124c",
        What::Duty(Duty::TheOverviewPanelOfTheAreaOfTheAuthorityThatLooks),
    ),
    (
        "decide on a criminal investigation",
        What::Act(Act::ChecksOnAReferralPoliceDecide),
    ),
    ("decide to convene, and record why", What::Act(Act::CallingAConferenceReasons)),
    ("decision disputed", What::Milestone(Milestone::DecisionDisputed)),
    ("decision letter", What::Act(Act::DecisionLetter)),
    ("decision letter to parents", What::Act(Act::DecisionLetterToParents)),
    (
        "decision of the receiving authority on the familys eligibility for services",
        What::Act(Act::EligibilityDecision),
    ),
    (
        "decision on the outcome of the multi agency assessment",
        What::Act(Act::AssessmentOutcome),
    ),
    ("decision on the response to a referral", What::Act(Act::ResponseDecision)),
    ("decision to suspend, or on an alternative", What::Act(Act::SuspensionDecision)),
    (
        "decision whether a disciplinary hearing is needed",
        What::Act(Act::HearingDecision),
    ),
    (
        "decision whether there is a joint agency response to the death",
        What::Act(Act::JointResponseDecision),
    ),
    ("departure agreed", What::Milestone(Milestone::DepartureAgreed)),
    ("difficulty noticed", What::Milestone(Milestone::DifficultyNoticed)),
    ("disagreement", What::Milestone(Milestone::Disagreement)),
    ("discharge", What::Act(Act::Discharge)),
    ("discharge from hospital", What::Act(Act::Discharge)),
    ("discharge notice", What::Act(Act::DischargeNotice)),
    ("disciplinary hearing", What::Act(Act::DisciplinaryHearing)),
    (
        "disciplinary process of the employer",
        What::Act(Act::ManagementPlanningEmployersStrand),
    ),
    ("disciplinary process/discuss", What::Act(Act::DisciplinaryProcessDiscuss)),
    (
        "disciplinary process/discuss 1b232582",
        What::Duty(Duty::TheDesignatedOfficerLadoTheEmployerAndTheAgencyThat),
    ),
    (
        "disciplinary process/discuss 6dec6466",
        What::Duty(Duty::TheDesignatedSeniorManagerOfTheEmployerAndThe4),
    ),
    (
        "disciplinary process/discuss 7052a728",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustNotStopUsingA),
    ),
    (
        "disciplinary process/discuss 71afa499",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldCoverPossible),
    ),
    (
        "disciplinary process/discuss 798cb363",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTakeTheseInto),
    ),
    (
        "disciplinary process/discuss bb8717e1",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustDecideWhetherItIs),
    ),
    (
        "disciplinary process/hearing needed",
        What::Act(Act::DisciplinaryProcessHearingNeeded),
    ),
    (
        "disciplinary process/investigate c11d390c",
        What::Duty(Duty::TheInvestigatingOfficerOfTheEmployersInvestigationShould),
    ),
    (
        "disciplinary process/investigate e477708c",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToAimAtARecordAs),
    ),
    (
        "disciplinary process/other action",
        What::Act(Act::DisciplinaryProcessOtherAction),
    ),
    (
        "disciplinary process/other action 96275e32",
        What::Duty(Duty::TheEmployerShouldTakeSuitableActionWithoutDelayWhenNo),
    ),
    ("disciplinary process/pause", What::Act(Act::DisciplinaryProcessPause)),
    (
        "disciplinary process/pause e224967e",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHoldThe),
    ),
    (
        "disciplinary process/pause e4130f42",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldResumeItOnlyIn),
    ),
    (
        "disciplinary process/pause ee7ef240",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderAgain),
    ),
    ("disciplinary process/resumed", What::Act(Act::DisciplinaryProcessResumed)),
    ("disciplinary process/who", What::Act(Act::DisciplinaryProcessWho)),
    (
        "disciplinary process/who 1a74b43d",
        What::Duty(Duty::TheEmployerAndTheDesignatedOfficerLadoShouldDiscuss),
    ),
    (
        "disciplinary process/who f9389413",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNotHaveItConducted),
    ),
    ("discuss disciplinary action", What::Act(Act::AllegationDiscipline)),
    (
        "dispatch of the conference record to everybody who attended or was invited",
        What::Act(Act::ConferenceRecord),
    ),
    (
        "dispatch of the decision letter to everybody else who attended or was invited",
        What::Act(Act::DecisionLetter),
    ),
    (
        "dispatch of the decision letter to the parents",
        What::Act(Act::DecisionLetterToParents),
    ),
    (
        "dispatch of the records to the receiving authoritys area",
        What::Act(Act::RecordsToReceivingArea),
    ),
    ("disputed decision/answer", What::Act(Act::DisputedDecisionAnswer)),
    (
        "disputed decision/answer 29a5e37a",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldFollowTheProcedures),
    ),
    ("disputed decision/own lead", What::Act(Act::DisputedDecisionOwnLead)),
    (
        "disputed decision/own lead 1eaa90d9",
        What::Duty(Duty::TheProfessionalOfAnotherAgencyShouldConsultThe),
    ),
    ("disputed decision/request", What::Act(Act::DisputedDecisionRequest)),
    ("disputed decision/talk", What::Act(Act::DisputedDecisionTalk)),
    (
        "disputed decision/talk 13d6699c",
        What::Duty(Duty::EachAgencyShouldRecordTheConcernsTheDiscussionAndWhat),
    ),
    (
        "disputed decision/talk ded4e1fd",
        What::Duty(Duty::TheProfessionalOfAnotherAgencyShouldConsultTheSocial),
    ),
    ("dissent/alert", What::Act(Act::DissentAlert)),
    (
        "dissent/alert 03f19294",
        What::Duty(Duty::TheDesignatedLeadOfTheProfessionalsAgencyShouldTellThe),
    ),
    ("dissent/determine", What::Act(Act::DissentDetermine)),
    ("dissent/director", What::Act(Act::DissentDirector)),
    (
        "dissent/director 24b67129",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPutTheIssueToThe),
    ),
    ("dissent/raise", What::Act(Act::DissentRaise)),
    (
        "dissent/raise a8a45c33",
        What::Duty(Duty::TheProfessionalWhoDisagreesShouldRaiseTheMatterFormally),
    ),
    ("dissent/satisfied", What::Act(Act::DissentSatisfied)),
    ("do child and parents agree to the assessment?", What::Act(Act::EarlyHelpConsent)),
    (
        "do childrens social care and police agree to resume?",
        What::Act(Act::DisciplinaryProcessResumed),
    ),
    (
        "do concerns remain after further discussion?",
        What::Act(Act::DisputedDecisionTalk),
    ),
    (
        "do concerns remain after talking to the agencys lead?",
        What::Act(Act::DisputedDecisionOwnLead),
    ),
    (
        "do parents and carers give permission?",
        What::Act(Act::ChecksWithAgenciesPermission),
    ),
    (
        "do the authorities agree that the child has moved for good?",
        What::Act(Act::PermanentMoveAgree),
    ),
    (
        "do the checks go ahead without permission?",
        What::Act(Act::ChecksWithAgenciesGoAhead),
    ),
    (
        "do the child protection managers agree?",
        What::Act(Act::ResponsibilityKeptEscalate),
    ),
    (
        "do the first line managers agree immediately?",
        What::Act(Act::ResponsibilityKeptManagers),
    ),
    ("do the parents agree to a referral?", What::Act(Act::ConcernAboutAChildParents)),
    (
        "does a criminal investigation start?",
        What::Act(Act::PoliceReferralsPoliceDecision),
    ),
    ("does it go back to conference early?", What::Act(Act::PlanDifficultiesReturn)),
    ("does it meet the threshold?", What::Act(Act::AllegationThreshold)),
    ("does the agencys lead share the concern?", What::Act(Act::DissentRaise)),
    (
        "does the child need emergency medical treatment?",
        What::Act(Act::PaediatricAssessmentsEmergency),
    ),
    (
        "does the child need medical attention urgently?",
        What::Act(Act::PaediatricAssessmentsUrgent),
    ),
    (
        "does the child want a return interview?",
        What::Act(Act::MissingChildReturnsWilling),
    ),
    (
        "does the harm come from outside the family alone?",
        What::Act(Act::WhereThePathwayWouldJoinSource),
    ),
    ("does the person return to work?", What::Act(Act::SuspendingReturn)),
    (
        "does the receiving authority accept the assessment of need?",
        What::Act(Act::MoveWithServicesChoose),
    ),
    ("due date", What::Date(NamedDate::DueDate)),
    (
        "each agency involved in the enquiry must complete a record of the enquiry, full and in writing, on the form the agency requires, authorised and dated by its staff",
        What::Duty(Duty::EachAgencyInvolvedInTheEnquiryMustCompleteARecordOf),
    ),
    (
        "each agency must instruct professionals in these things, by its procedures",
        What::Duty(Duty::EachAgencyMustInstructProfessionalsInTheseThingsByIts),
    ),
    (
        "each agency of the originating authoritys area is responsible for trying to find out how the plan fares in the other area",
        What::Duty(Duty::EachAgencyOfTheOriginatingAuthoritysAreaIsResponsible),
    ),
    (
        "each agency of the receiving authoritys area is responsible for asking for the information in writing",
        What::Duty(Duty::EachAgencyOfTheReceivingAuthoritysAreaIsResponsibleFor2),
    ),
    (
        "each agency of the receiving authoritys area is responsible for asking for the information, once they know of the childs arrival",
        What::Duty(Duty::EachAgencyOfTheReceivingAuthoritysAreaIsResponsibleFor),
    ),
    (
        "each agency of the receiving authoritys area must ask their counterparts for information that has not come yet before the transfer in conference",
        What::Duty(Duty::EachAgencyOfTheReceivingAuthoritysAreaMustAskTheir),
    ),
    ("each agency passes it on", What::Act(Act::MoveWithAPlanAgencies)),
    (
        "each agency should deal by its own complaints process with complaints about itself and its services",
        What::Duty(Duty::EachAgencyShouldDealByItsOwnComplaintsProcessWith),
    ),
    (
        "each agency should have its own child protection procedures, in keeping with these",
        What::Duty(Duty::EachAgencyShouldHaveItsOwnChildProtectionProceduresIn),
    ),
    (
        "each agency should record the concerns, the discussion and what was agreed, in its files",
        What::Duty(Duty::EachAgencyShouldRecordTheConcernsTheDiscussionAndWhat),
    ),
    (
        "each health or education agency of the originating authoritys area is responsible for sending information on the child to each agency of the receiving authoritys area",
        What::Duty(Duty::EachHealthOrEducationAgencyOfTheOriginatingAuthoritys2),
    ),
    (
        "each health or education agency of the originating authoritys area is responsible for sending information on the child to each agency of the receiving authoritys area before the childs move to the receiving authoritys area",
        What::Duty(Duty::EachHealthOrEducationAgencyOfTheOriginatingAuthoritys),
    ),
    (
        "each integrated care board must have secured designated doctors and nurses for safeguarding and for those looked after, and a paediatrician for the review of child deaths",
        What::Duty(Duty::EachIntegratedCareBoardMustHaveSecuredDesignatedDoctors),
    ),
    (
        "each integrated care board should see that the strategic committee and the overview panel can turn to a consultant paediatrician who advises on commissioning and organising paediatric and investigative services for such deaths",
        What::Duty(Duty::EachIntegratedCareBoardShouldSeeThatTheStrategic),
    ),
    (
        "each local safeguarding partnership or board and its partner agencies should adopt these principles",
        What::Duty(Duty::EachLocalSafeguardingPartnershipOrBoardAndItsPartner),
    ),
    (
        "each member of the core group and the police must agree a plan of action, and consider whether to convene a review conference",
        What::Duty(Duty::EachMemberOfTheCoreGroupAndThePoliceMustAgreeAPlan),
    ),
    (
        "each member of the core group is responsible for these things",
        What::Duty(Duty::EachMemberOfTheCoreGroupIsResponsibleForTheseThings2),
    ),
    (
        "each member of the core group is responsible for these things, jointly with the others",
        What::Duty(Duty::EachMemberOfTheCoreGroupIsResponsibleForTheseThings),
    ),
    (
        "each member of the core group is responsible for working out, refining and carrying out the plan, and watching progress on its outcomes, jointly with the others",
        What::Duty(Duty::EachMemberOfTheCoreGroupIsResponsibleForWorkingOut),
    ),
    (
        "each member of the core group must address and discuss it with each other when disagreement among professionals, or a member who does not do their part, hampers the plan",
        What::Duty(Duty::EachMemberOfTheCoreGroupMustAddressAndDiscussItWith),
    ),
    (
        "each member of the core group must address the disagreement, and discuss it with each other first",
        What::Duty(Duty::EachMemberOfTheCoreGroupMustAddressTheDisagreementAnd),
    ),
    (
        "each member of the core group must consult the lead social worker before plans for child or family are altered when an agreed task is not possible",
        What::Duty(Duty::EachMemberOfTheCoreGroupMustConsultTheLeadSocial),
    ),
    (
        "each member of the core group must give adequate notice or, if possible, send a colleague when unable to attend the core group",
        What::Duty(Duty::EachMemberOfTheCoreGroupMustGiveAdequateNoticeOrIf),
    ),
    (
        "each member of the core group must send apologies with a summary of involvement with the family since the last meeting when neither notice nor a colleague is possible",
        What::Duty(Duty::EachMemberOfTheCoreGroupMustSendApologiesWithA),
    ),
    (
        "each member of the core group must tell the lead social worker immediately after awareness of difficulties in carrying out the plan",
        What::Duty(Duty::EachMemberOfTheCoreGroupMustTellTheLeadSocialWorker),
    ),
    (
        "each member of the core group should consult the first line manager or the lead social worker on warning the parent when the member knows that something hard or distressing for the parent will be shared",
        What::Duty(Duty::EachMemberOfTheCoreGroupShouldConsultTheFirstLine),
    ),
    (
        "each member of the core group should hold the core group all the same, have it chaired and minuted by one of those there when at short notice the lead social worker cannot come",
        What::Duty(Duty::EachMemberOfTheCoreGroupShouldHoldTheCoreGroupAll),
    ),
    (
        "each member of the core group should tell the lead social worker what came of the core group as soon as possible after the core group meeting when at short notice the lead social worker cannot come",
        What::Duty(Duty::EachMemberOfTheCoreGroupShouldTellTheLeadSocial),
    ),
    (
        "each member of the overview panel must agree to a statement on confidentiality, with sharing and storing, on joining",
        What::Duty(Duty::EachMemberOfTheOverviewPanelMustAgreeToAStatementOn),
    ),
    (
        "each member of the overview panel should not disclose anything on a case outside the meeting, unless the members own agency is mandated to it, or it serves a joint investigation",
        What::Duty(Duty::EachMemberOfTheOverviewPanelShouldNotDiscloseAnything),
    ),
    (
        "each member organisation of the local safeguarding partnership or board should name a senior officer with overall responsibility",
        What::Duty(Duty::EachMemberOrganisationOfTheLocalSafeguardingPartnership),
    ),
    (
        "each organisation that works with children or families should decide what to do when a pattern is found",
        What::Duty(Duty::EachOrganisationThatWorksWithChildrenOrFamiliesShould3),
    ),
    (
        "each organisation that works with children or families should have clear policies for allegations against people who work with children",
        What::Duty(Duty::EachOrganisationThatWorksWithChildrenOrFamiliesShould),
    ),
    (
        "each organisation that works with children or families should share every concern about an adult responsibly, with the right person",
        What::Duty(Duty::EachOrganisationThatWorksWithChildrenOrFamiliesShould4),
    ),
    (
        "each organisation that works with children or families should tell allegations, concerns about quality and complaints clearly apart in those policies",
        What::Duty(Duty::EachOrganisationThatWorksWithChildrenOrFamiliesShould2),
    ),
    (
        "each participant in the conference is responsible for these things",
        What::Duty(Duty::EachParticipantInTheConferenceIsResponsibleForThese),
    ),
    (
        "each participating area must do these in preparing",
        What::Duty(Duty::EachParticipatingAreaMustDoTheseInPreparing),
    ),
    (
        "each participating area must give the research team access to these during the pilot period",
        What::Duty(Duty::EachParticipatingAreaMustGiveTheResearchTeamAccessTo),
    ),
    (
        "each participating area must meet the department for education, with durham university, to keep it informed, as agreed at the outset",
        What::Duty(Duty::EachParticipatingAreaMustMeetTheDepartmentForEducation),
    ),
    (
        "each professional who takes part must be senior enough to decide for the agency",
        What::Duty(Duty::EachProfessionalWhoTakesPartMustBeSeniorEnoughTo),
    ),
    (
        "each professional who takes part must have everything the agency knows of the child, so as to contribute it",
        What::Duty(Duty::EachProfessionalWhoTakesPartMustHaveEverythingThe),
    ),
    ("early help assessment", What::Act(Act::EarlyHelpAssessment)),
    (
        "early help b9e56cf8",
        What::Duty(Duty::ChildrensSocialCareShouldSetOutHowThatHappens),
    ),
    (
        "early help c1a162d1",
        What::Duty(Duty::TheProfessionalShouldBeAbleToDiscussConcernsAboutChild),
    ),
    (
        "early help/assess 55b535ef",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldInvolveChildFamily),
    ),
    (
        "early help/assess 5d1ba11d",
        What::Duty(Duty::TheEarlyHelpAssessmentShouldCoverEvidenceActionAnd),
    ),
    (
        "early help/assess 5d33f0f2",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReckonWithWhatThe),
    ),
    (
        "early help/assess b1f7b33a",
        What::Duty(Duty::TheLeadProfessionalShouldHelpChildAndFamilySpeakFor),
    ),
    ("early help/consent", What::Act(Act::EarlyHelpConsent)),
    (
        "early help/consent 258500cb",
        What::Duty(Duty::TheProfessionalShouldConsiderHowTheChildsNeedsMightBe),
    ),
    (
        "early help/consent 98227146",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldMakeTheAssessment),
    ),
    ("early help/lead", What::Act(Act::EarlyHelpLead)),
    (
        "early help/lead cf311f7a",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldDecideCaseByCase),
    ),
    (
        "education settings are to have all its staff know the signs of abuse, and how early help and child protection work locally (the text uses no duty word)",
        What::Duty(Duty::EducationSettingsAreToHaveAllItsStaffKnowTheSignsOf),
    ),
    (
        "education settings must have clear policies and procedures for allegations against people who work with children",
        What::Duty(Duty::EducationSettingsMustHaveClearPoliciesAndProceduresFor),
    ),
    (
        "education settings must have policies and procedures for safer recruitment",
        What::Duty(Duty::EducationSettingsMustHavePoliciesAndProceduresForSafer),
    ),
    (
        "education settings should have a designated lead for safeguarding and a deputy",
        What::Duty(Duty::EducationSettingsShouldHaveADesignatedLeadFor),
    ),
    (
        "education settings should have clear policies and procedures for allegations against people who work with children",
        What::Duty(Duty::EducationSettingsShouldHaveClearPoliciesAndProcedures),
    ),
    (
        "education settings should have systems that promote childrens welfare, and a culture of listening to them as far as possible",
        What::Duty(Duty::EducationSettingsShouldHaveSystemsThatPromoteChildrens),
    ),
    (
        "education settings should set out how information is shared with professionals and with the partnership or board",
        What::Duty(Duty::EducationSettingsShouldSetOutHowInformationIsShared),
    ),
    ("eligibility decision", What::Act(Act::EligibilityDecision)),
    ("emergency action", What::Act(Act::EmergencyAction)),
    ("emergency protection order", What::StateBegins(State::EmergencyProtectionOrder)),
    ("emergency step taken", What::Act(Act::EmergencyAction)),
    ("employers investigation", What::Act(Act::EmployersInvestigation)),
    (
        "ending a plan/follow up c55b1a63",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldCoverFurtherSupport),
    ),
    ("ending a plan/talk", What::Act(Act::EndingAPlanTalk)),
    (
        "ending a plan/talk c2edc4f1",
        What::Duty(Duty::TheSocialWorkerMustConsultTheParentsAndTheChildOnThe),
    ),
    (
        "ending a plan/talk cd585b8b",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldDevelopAChildIn),
    ),
    ("ending a plan/tell", What::Act(Act::EndingAPlanTell)),
    (
        "ending a plan/tell a6265169",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheAgency),
    ),
    ("ending without review/agree", What::Act(Act::EndingWithoutReviewAgree)),
    (
        "ending without review/agree 8dec5e98",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordClearlyInThe),
    ),
    ("ending without review/ask", What::Act(Act::EndingWithoutReviewAsk)),
    (
        "ending without review/ask 64fe0598",
        What::Duty(Duty::TheChildProtectionManagerMustConsultAllAgenciesThat),
    ),
    ("enquiry", What::Act(Act::Enquiry)),
    ("enquiry completed", What::Milestone(Milestone::EnquiryCompleted)),
    ("enquiry initiated", What::Milestone(Milestone::EnquiryInitiated)),
    ("enquiry of childrens social care", What::Act(Act::ManagementPlanningCareStrand)),
    ("enquiry or investigation of organised abuse", What::Act(Act::Investigation)),
    ("enquiry outcome/arrangements", What::Act(Act::EnquiryOutcomeArrangements)),
    (
        "enquiry outcome/arrangements a43a862a",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustPutSuitableMulti),
    ),
    (
        "enquiry outcome/arrangements bb4eda21",
        What::Duty(Duty::TheSocialWorkerAndTheFirstLineManagerWillCoordinate),
    ),
    ("enquiry outcome/no action", What::Act(Act::EnquiryOutcomeNoAction)),
    (
        "enquiry outcome/no action 1530382e",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordTheReasonsFor),
    ),
    (
        "enquiry outcome/no action cd981ec7",
        What::Duty(Duty::TheChildrensSocialCareManagerMustAuthoriseThatNo),
    ),
    (
        "enquiry outcome/no action df77eee4",
        What::Duty(Duty::TheChildrensSocialCareManagerMustHaveEnsuredThatThe),
    ),
    ("enquiry outcome/outcome", What::Act(Act::EnquiryOutcomeOutcome)),
    (
        "enquiry outcome/outcome 208d19f5",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderServicesAs),
    ),
    (
        "enquiry outcome/outcome 66900c46",
        What::Duty(Duty::TheChildrensSocialCareManagerIsResponsibleForThe),
    ),
    (
        "enquiry outcome/outcome b0923331",
        What::Duty(Duty::ChildrensSocialCareMustDetermineWhetherTheThresholdOf),
    ),
    ("enquiry outcome/plan without", What::Act(Act::EnquiryOutcomePlanWithout)),
    (
        "enquiry outcome/plan without 1530382e",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordTheReasonsFor2),
    ),
    (
        "enquiry outcome/plan without 55ef1eb1",
        What::Duty(Duty::TheMostInvolvedAgenciesAreToHaveEnsuredThatTheChild),
    ),
    (
        "enquiry outcome/plan without 9e9f61d7",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderMultiAgency),
    ),
    (
        "enquiry outcome/plan without a75e7039",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldCompleteTheSingle),
    ),
    ("enquiry outcome/support", What::Act(Act::EnquiryOutcomeSupport)),
    (
        "enquiry outcome/support 055a73bc",
        What::Duty(Duty::TheSocialWorkerShouldConsultTheChildTheParentsAndThe),
    ),
    (
        "enquiry outcome/support 99d7ea02",
        What::Duty(Duty::TheSocialWorkerShouldDetermineWhetherSupportServicesMay),
    ),
    (
        "enquiry outcome/support 9c0b94dd",
        What::Duty(Duty::TheSocialWorkerShouldDecideWhoIsResponsibleForThat),
    ),
    (
        "enquiry outcome/support bca87cc4",
        What::Duty(Duty::TheSocialWorkerShouldConsiderRegularReassessmentOf),
    ),
    (
        "enquiry outcome/support c4624005",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldRecordArrangements),
    ),
    ("enquiry outcome/weigh", What::Act(Act::EnquiryOutcomeWeigh)),
    (
        "enquiry outcome/weigh 54a1320b",
        What::Duty(Duty::ChildrensSocialCareMustSubjectAllGatheredInformationTo),
    ),
    (
        "exchange information through the single point of contact",
        What::Act(Act::RelocationBecauseOfRiskContact),
    ),
    (
        "excluding a parent 008eaca8",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPlanTheConference),
    ),
    (
        "excluding a parent 30a339bc",
        What::Duty(Duty::TheExcludedParentMustReceiveTheConferenceRecordWhenThe),
    ),
    (
        "excluding a parent 3c6b01e4",
        What::Duty(Duty::TheConferenceChairIsResponsibleForSeeingThatThePolice),
    ),
    (
        "excluding a parent ef484489",
        What::Duty(Duty::ThePoliceShouldNotCautionParentsBeforeTheConference),
    ),
    ("excluding a parent/decide", What::Act(Act::ExcludingAParentDecide)),
    (
        "excluding a parent/decide 4964d88e",
        What::Duty(Duty::TheConferenceChairMustConsiderWhatIsPutForwardWith),
    ),
    (
        "excluding a parent/decide 6abccdb1",
        What::Duty(Duty::TheConferenceChairShouldDecideByTheseCriteria),
    ),
    (
        "excluding a parent/raise ab146105",
        What::Duty(Duty::TheAgencyOfTheProfessionalWhoIsConcernedMustSayWhich),
    ),
    (
        "excluding a parent/raise d9003d17",
        What::Duty(Duty::TheSocialWorkerMustTellTheConferenceChairOrEach),
    ),
    ("excluding a parent/record", What::Act(Act::ExcludingAParentRecord)),
    (
        "excluding a parent/record 76a40556",
        What::Duty(Duty::TheSocialWorkerShouldConsultTheConferenceChairOn),
    ),
    (
        "excluding a parent/record 7db8dc46",
        What::Duty(Duty::TheConferenceChairWillDetermineWhetherTheExcludedParent),
    ),
    (
        "excluding a parent/record cd88f52b",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNotTakeExclusion),
    ),
    (
        "excluding a parent/record ede89cb1",
        What::Duty(Duty::TheConferenceChairShouldDecideWhetherItIsTheEntire),
    ),
    ("excluding a parent/tell", What::Act(Act::ExcludingAParentTell)),
    (
        "excluding a parent/tell 09ab1a1b",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordTheExclusion),
    ),
    (
        "excluding a parent/tell 42bfa214",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheSocial),
    ),
    (
        "excluding a parent/tell 42ce3183",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldExcludeForAsShort),
    ),
    (
        "excluding a parent/tell 635b980f",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordTheDecisionTo),
    ),
    (
        "excluding a parent/tell 6534a2d5",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustTellTheParentIn),
    ),
    (
        "excluding a parent/tell fc21d72d",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldGiveTheExcluded),
    ),
    ("exclusion considered", What::Milestone(Milestone::ExclusionConsidered)),
    ("exclusion request", What::Act(Act::ExclusionRequest)),
    ("extended service", What::StateBegins(State::ExtendedService)),
    ("family found", What::Milestone(Milestone::FamilyFound)),
    ("family missing", What::Milestone(Milestone::FamilyMissing)),
    (
        "family moves during enquiry",
        What::Milestone(Milestone::FamilyMovesDuringEnquiry),
    ),
    (
        "final management planning meeting or discussion",
        What::Act(Act::FinalPlanningMeeting),
    ),
    ("final planning meeting", What::Act(Act::FinalPlanningMeeting)),
    (
        "first contact of the home and the host authority on a referral",
        What::Act(Act::AuthoritiesContact),
    ),
    ("first evaluation of the referral", What::Act(Act::ReferralEvaluation)),
    ("first meeting with the child", What::Act(Act::VisitOfAssessment)),
    (
        "first responder organisations should refer the child to the national referral mechanism as soon as possible when professionals are concerned that the child may be a victim of modern slavery or trafficking",
        What::Duty(Duty::FirstResponderOrganisationsShouldReferTheChildToThe),
    ),
    ("first see to the child", What::Act(Act::AllegationSafeguard)),
    ("focus groups after the pilot", What::Act(Act::PilotFocusGroups)),
    ("follow up meeting", What::Act(Act::FollowUpMeeting)),
    (
        "found by home office staff",
        What::Act(Act::RestrictedChildMissingFoundByHomeOffice),
    ),
    (
        "found by the police or the local authority",
        What::Act(Act::RestrictedChildMissingFoundByOthers),
    ),
    ("found family discussion", What::Act(Act::FoundFamilyDiscussion)),
    ("gather views on suspension", What::Act(Act::SuspendingViews)),
    (
        "give the information that was asked for",
        What::Act(Act::InformationOnAMoveAnswer),
    ),
    (
        "giving of information on the child to the receiving authoritys area",
        What::Act(Act::InformationToReceivingArea),
    ),
    ("go on with the service for a time", What::Act(Act::MoveWithServicesExtended)),
    ("ground without review", What::Milestone(Milestone::GroundWithoutReview)),
    (
        "handing of an agencys report for a review conference to its chair",
        What::Act(Act::AgencyReviewReportToChair),
    ),
    (
        "handing of an agencys report for a review conference to the other attendees",
        What::Act(Act::AgencyReviewReportToAttendees),
    ),
    (
        "handing of an agencys report for a review conference to the parents",
        What::Act(Act::AgencyReviewReportToFamily),
    ),
    (
        "handing of an agencys report for the initial conference to its chair",
        What::Act(Act::AgencyReportToChair),
    ),
    (
        "handing of an agencys report for the initial conference to the other attendees",
        What::Act(Act::AgencyReportToAttendees),
    ),
    (
        "handing of an agencys report for the initial conference to the parents",
        What::Act(Act::AgencyReportToFamily),
    ),
    (
        "handing of the conference record to the parents",
        What::Act(Act::ConferenceRecordToParents),
    ),
    (
        "handing of the social work report for a review conference to its chair",
        What::Act(Act::ReviewReportToChair),
    ),
    (
        "handing of the social work report for a review conference to parents and older children",
        What::Act(Act::ReviewReportToFamily),
    ),
    (
        "handing of the social work report for the initial conference to its chair",
        What::Act(Act::SocialWorkReportToChair),
    ),
    (
        "handing of the social work report for the initial conference to parents and older children",
        What::Act(Act::SocialWorkReportToFamily),
    ),
    (
        "has a conference to be held before the birth?",
        What::Act(Act::PreBirthConferencesWeigh),
    ),
    (
        "has somebody who may consent done so?",
        What::Act(Act::PaediatricAssessmentsConsent),
    ),
    (
        "has the person left, been dismissed or ceased to be used?",
        What::Act(Act::AllegationOutcomeCeased),
    ),
    (
        "health services (community and acute) will have processes for examinations in and out of hours",
        What::Duty(Duty::HealthServicesCommunityAndAcuteWillHaveProcessesFor),
    ),
    ("hearing decision", What::Act(Act::HearingDecision)),
    ("hold the investigation", What::Act(Act::DisciplinaryProcessPause)),
    ("home office contact", What::Act(Act::HomeOfficeContact)),
    ("home responsibility", What::StateBegins(State::HomeResponsibility)),
    ("host action over", What::Milestone(Milestone::HostActionOver)),
    ("host and home/agree", What::Act(Act::HostAndHomeAgree)),
    (
        "host and home/agree 2f7f318c",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConfirmThe),
    ),
    (
        "host and home/agree e32277a4",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAcceptThe),
    ),
    ("host and home/protect", What::Act(Act::HostAndHomeProtect)),
    (
        "host and home/protect 7ab30cb0",
        What::Duty(Duty::TheHostAuthorityShouldConsultTheHomeAuthorityOnThe),
    ),
    (
        "host and home/protect 7f8988d7",
        What::Duty(Duty::TheHostAuthorityIsResponsibleForImmediateAction),
    ),
    ("host and home/tell home", What::Act(Act::HostAndHomeTellHome)),
    (
        "host and home/tell home 59b7c900",
        What::Duty(Duty::TheHostAuthorityIsResponsibleForTellingTheHome),
    ),
    ("host responsibility", What::StateBegins(State::HostResponsibility)),
    ("how can the child be protected?", What::Act(Act::ImmediateProtectionMeans)),
    (
        "identification of the child protection concern",
        What::Milestone(Milestone::ConcernIdentified),
    ),
    ("immediate action", What::Act(Act::MissingFamilyAct)),
    (
        "immediate protection 77450f0a",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAssessWhatTheChild),
    ),
    (
        "immediate protection 96f52d31",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderASection47X2),
    ),
    ("immediate protection/consider", What::Act(Act::ImmediateProtectionConsider)),
    (
        "immediate protection/consider 7ab30cb0",
        What::Duty(Duty::TheHostAuthorityShouldConsultTheHomeAuthorityOnThe2),
    ),
    (
        "immediate protection/consider 7f8988d7",
        What::Duty(Duty::TheHostAuthorityIsResponsibleForImmediateAction2),
    ),
    (
        "immediate protection/consider f71f6182",
        What::Duty(Duty::ChildrensSocialCareOrThePoliceShouldAlwaysConsider),
    ),
    ("immediate protection/means", What::Act(Act::ImmediateProtectionMeans)),
    (
        "immediate protection/police powers 6babdb2e",
        What::Duty(Duty::TheIndependentOfficerOfTheRankOfInspectorOrAboveMust),
    ),
    (
        "immediate protection/police powers 8d190ef9",
        What::Duty(Duty::ThePoliceMayNotUseTheirPowersOfProtectionBeforeEvery),
    ),
    (
        "immediate protection/police powers a6922622",
        What::Duty(Duty::ThePoliceShouldNotUseTheirPowersOfProtectionUnlessThe),
    ),
    (
        "immediate protection/police powers df01393a",
        What::Duty(Duty::ThePoliceAreToConsultTheDutyInspectorOrADetective),
    ),
    ("immediate protection/proceedings", What::Act(Act::ImmediateProtectionProceedings)),
    (
        "immediate protection/proceedings 07ebcfc3",
        What::Duty(Duty::ChildrensSocialCareWillHaveToWeighLettingTheOrder),
    ),
    ("immediate protection/seek order", What::Act(Act::ImmediateProtectionSeekOrder)),
    (
        "immediate protection/seek order af743f28",
        What::Duty(Duty::TheSocialWorkerMustObtainLegalAdviceBeforeTheStartOf),
    ),
    (
        "immediate protection/seek order d0d1350e",
        What::Duty(Duty::TheSocialWorkerMustSeekTheAgreementOfTheLineManager),
    ),
    (
        "immediate protection/start legal action 2ff3345d",
        What::Duty(Duty::TheSocialWorkerIsToStartLegalActionTheTextUsesNo),
    ),
    (
        "in childrens and adult social care",
        What::Act(Act::MakingTheProtocolKnownInSocialCare),
    ),
    ("in every other agency", What::Act(Act::MakingTheProtocolKnownElsewhere)),
    ("independent return interview", What::Act(Act::ReturnInterview)),
    ("inform the country", What::Act(Act::MoveAbroadInform)),
    ("information on a move/answer", What::Act(Act::InformationOnAMoveAnswer)),
    (
        "information on a move/answer 777a7ef8",
        What::Duty(Duty::TheFirstLineManagerOfTheServiceOfTheOriginating),
    ),
    (
        "information on a move/ask a39a4231",
        What::Duty(Duty::EachAgencyOfTheReceivingAuthoritysAreaIsResponsibleFor),
    ),
    (
        "information on a move/give 2f01337f",
        What::Duty(Duty::EachHealthOrEducationAgencyOfTheOriginatingAuthoritys),
    ),
    ("information on a move/received", What::Act(Act::InformationOnAMoveReceived)),
    ("information on a move/tell ahead", What::Act(Act::InformationOnAMoveTellAhead)),
    (
        "information on a move/tell ahead 1c79162b",
        What::Duty(Duty::TheOriginatingAuthoritysSocialWorkerMustSeeThatThe),
    ),
    (
        "information on a move/tell ahead 2a0cb513",
        What::Duty(Duty::TheOriginatingAuthoritysSocialWorkerMustTellThe),
    ),
    (
        "information on a move/tell ahead a69bb142",
        What::Duty(Duty::TheOriginatingAuthoritysSocialWorkerMustTellEachAgency),
    ),
    ("information to receiving area", What::Act(Act::InformationToReceivingArea)),
    ("informing/accused", What::Act(Act::InformingAccused)),
    (
        "informing/accused 15eb123c",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldBeFairAndHonest),
    ),
    (
        "informing/accused 45e3aaa3",
        What::Duty(Duty::TheEmployerShouldConsultTheDesignatedOfficerLadoThe),
    ),
    (
        "informing/accused 6194c64d",
        What::Duty(Duty::TheEmployerShouldTellTheMemberOfStaffAgainstWhomAn),
    ),
    (
        "informing/accused 64500e14",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAdviseTheAccusedTo),
    ),
    (
        "informing/accused f2be15bf",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsultTheHuman),
    ),
    (
        "informing/accused f527d4f1",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheMemberOf),
    ),
    ("informing/advice", What::Act(Act::InformingAdvice)),
    (
        "informing/advice 72146a9f",
        What::Duty(Duty::TheDesignatedOfficerLadoWillConsultThePoliceOr),
    ),
    (
        "informing/advice eda0644e",
        What::Duty(Duty::TheDesignatedOfficerLadoWillAdviseTheEmployerOnIt),
    ),
    ("informing/parents", What::Act(Act::InformingParents)),
    (
        "informing/parents 4b0a8e7e",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsultChildrens2),
    ),
    (
        "informing/parents 57a6ea47",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHelpParentsAnd),
    ),
    (
        "informing/parents 634d800a",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheParentsAnd2),
    ),
    (
        "informing/parents 726b10a3",
        What::Duty(Duty::TheEmployerShouldTellTheParentsWhatItIsAgreedCanBe),
    ),
    (
        "informing/parents c6c2c232",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsultThe),
    ),
    ("informing/regulator", What::Act(Act::InformingRegulator)),
    (
        "informing/regulator 1677ac20",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellOfstedOfAny),
    ),
    (
        "informing/regulator e867780f",
        What::Duty(Duty::TheSeniorManagerOfTheEmployerOrOfTheFosteringAgency),
    ),
    ("informing/support", What::Act(Act::InformingSupport)),
    (
        "informing/support 0eac2f64",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHaveTheAgenciesIn),
    ),
    (
        "informing/support 7a58bf2a",
        What::Duty(Duty::ChildrensSocialCareOrThePoliceShouldConsiderTheImpact),
    ),
    (
        "informing/support a5ab8d99",
        What::Duty(Duty::ChildrensSocialCareOrThePoliceShouldSupportTheChild),
    ),
    (
        "informing/support cf2bf9ce",
        What::Duty(Duty::TheEmployerShouldSupportTheChildAsAppropriate),
    ),
    (
        "informing/support e523db0d",
        What::Duty(Duty::TheEmployerShouldConsiderTheImpactOnTheChild),
    ),
    ("initial conference", What::Act(Act::InitialConference)),
    ("initial conference on the child", What::Act(Act::InitialConference)),
    ("interview of the child", What::Act(Act::InterviewOfTheChild)),
    (
        "investigate, and review how it goes",
        What::Act(Act::OrganisedAbuseInvestigationInvestigate),
    ),
    ("investigation", What::Act(Act::Investigation)),
    ("investigation by the employer", What::Act(Act::EmployersInvestigation)),
    ("investigation group appointment", What::Act(Act::InvestigationGroupAppointment)),
    ("investigation overview", What::Act(Act::InvestigationOverview)),
    ("investigation report", What::Act(Act::InvestigationReport)),
    (
        "is a child protection conference required?",
        What::Act(Act::MoveDuringEnquiryConference),
    ),
    ("is a conference convened?", What::Act(Act::DisputedDecisionAnswer)),
    ("is a court order sought?", What::Act(Act::PaediatricAssessmentsCourtOrder)),
    ("is a hearing needed?", What::Act(Act::DisciplinaryProcessHearingNeeded)),
    ("is a joint visit required?", What::Act(Act::JointVisitsVisitJointly)),
    ("is a meeting reconvened?", What::Act(Act::MoveAbroadConsider)),
    (
        "is a paediatric assessment needed, and when?",
        What::Act(Act::PaediatricAssessmentsNeeded),
    ),
    (
        "is a pre birth assessment made?",
        What::Act(Act::PreBirthAssessmentsConsiderAssessment),
    ),
    (
        "is a pre birth conference recommended?",
        What::Act(Act::PreBirthAssessmentsRecommend),
    ),
    (
        "is a strategy meeting or discussion called?",
        What::Act(Act::StrategyDiscussionsCall),
    ),
    (
        "is a strategy meeting or discussion held?",
        What::Act(Act::PreBirthAssessmentsCall),
    ),
    (
        "is any answer yes, or is there a risk of significant harm?",
        What::Act(Act::MissingFamilyConcern),
    ),
    ("is disciplinary action appropriate?", What::Act(Act::DisciplinaryProcessDiscuss)),
    ("is emergency action needed?", What::Act(Act::ImmediateProtectionConsider)),
    ("is further support required?", What::Act(Act::ChildInNeedPlanNeeded)),
    (
        "is it a case of greater scale and complexity?",
        What::Act(Act::OrganisedAbuseInvestigationScale),
    ),
    ("is it appropriate for the child to attend?", What::Act(Act::ChildAndFamilyAttend)),
    (
        "is it settled among the members of the core group?",
        What::Act(Act::PlanDifficultiesMembers),
    ),
    (
        "is it settled by the managers or advisers?",
        What::Act(Act::PlanDifficultiesManagers),
    ),
    ("is mother or family found?", What::Act(Act::MissingFamilyFound)),
    ("is mother or family traced?", What::Act(Act::MissingFamilyTraced)),
    (
        "is relocation the most suitable way to remove or lessen the risk?",
        What::Act(Act::RelocationBecauseOfRiskWeigh),
    ),
    ("is responsibility to be transferred?", What::Act(Act::MoveWithAPlanTransfer)),
    ("is the child found?", What::Act(Act::MissingFromCareFound)),
    ("is the family missing?", What::Act(Act::MissingFamilyReassure)),
    (
        "is the information there when the child moves?",
        What::Act(Act::InformationOnAMoveReceived),
    ),
    (
        "is the investigation a single or a joint one?",
        What::Act(Act::StrategyDiscussionsSingleOrJoint),
    ),
    ("is the parent excluded?", What::Act(Act::ExcludingAParentDecide)),
    ("is the person suspended?", What::Act(Act::SuspendingSuspended)),
    ("is the plan still in force?", What::Act(Act::CoreGroupsGoesOn)),
    (
        "is the professional satisfied with the outcome?",
        What::Act(Act::DissentSatisfied),
    ),
    (
        "is the professional still dissatisfied?",
        What::Act(Act::MakingAReferralFollowedUp),
    ),
    (
        "is the referral discussed with other agencies with the parents permission?",
        What::Act(Act::ChecksOnAReferralPermission),
    ),
    (
        "is the referrer satisfied with the response?",
        What::Act(Act::MakingAReferralContent),
    ),
    ("is there a joint agency response?", What::Act(Act::DeathOfAChildJoint)),
    (
        "is there a reason for the originating authority to keep responsibility?",
        What::Act(Act::MoveWithServicesException),
    ),
    ("is there still a need for a referral?", What::Act(Act::ConcernAboutAChildAdvice)),
    ("is there to be a further meeting?", What::Act(Act::ManagementPlanningFurther)),
    ("joint response decision", What::Act(Act::JointResponseDecision)),
    ("joint visit", What::Act(Act::JointVisit)),
    ("joint visit, if required", What::Act(Act::Section47EnquiryVisit)),
    ("joint visits/share", What::Act(Act::JointVisitsShare)),
    (
        "joint visits/share 525d73e9",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldRecordAndShare),
    ),
    (
        "joint visits/visit 66b9fbca",
        What::Duty(Duty::ChildrensSocialCareAndThePoliceShouldNotDelayIt),
    ),
    ("joint visits/visit alone", What::Act(Act::JointVisitsVisitAlone)),
    ("joint visits/visit jointly", What::Act(Act::JointVisitsVisitJointly)),
    (
        "joint visits/visit jointly 2510d398",
        What::Duty(Duty::ChildrensSocialCareAndThePoliceShouldDiscussAndRecord),
    ),
    (
        "joint visits/visit jointly 4f1f2c9d",
        What::Duty(Duty::ChildrensSocialCareAndThePoliceShouldConsiderTheBest),
    ),
    (
        "joint visits/visit jointly 971c01aa",
        What::Duty(Duty::ChildrensSocialCareAndThePoliceShouldDiscussCaseBy),
    ),
    (
        "joint visits/visit jointly e3405f10",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysConsiderA),
    ),
    ("keep the plan working", What::Act(Act::MoveWithAPlanWork)),
    ("keep the record", What::Act(Act::AllegationOutcomeKeep)),
    (
        "keep to the traditional child protection pathway",
        What::Act(Act::WiltshiresRouteTraditional),
    ),
    ("learn from it", What::Act(Act::AllegationOutcomeLearn)),
    ("legal action", What::Act(Act::LegalAction)),
    (
        "letter and record 8fc1c1df",
        What::Duty(Duty::TheConferenceChairShouldSignTheDecisionLetter),
    ),
    (
        "letter and record ef3d5e4e",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldGiveInTheLetter),
    ),
    (
        "letter and record f080f407",
        What::Duty(Duty::TheConferenceChairShouldSignTheConferenceRecord),
    ),
    (
        "letter and record of the review that ended the plan",
        What::Act(Act::ReviewConferencesLastLetter),
    ),
    (
        "letter and record/record parents 7390e21a",
        What::Duty(Duty::TheSocialWorkerShouldExplainAndDiscussThePartsOfThe),
    ),
    (
        "letter and record/record parents 9bcb942e",
        What::Duty(Duty::TheSocialWorkerShouldDiscussTheConferenceRecordWithThe),
    ),
    ("listen to the child", What::Act(Act::ConcernAboutAChildListen)),
    ("locating discussion", What::Act(Act::LocatingDiscussion)),
    (
        "making a referral/confirm 556a51ca",
        What::Duty(Duty::TheReferrerShouldKeepTheWrittenReferralInCopy),
    ),
    (
        "making a referral/confirm 63b4f80f",
        What::Duty(Duty::TheReferrerShouldKeepAFormalRecordOnPaperOrElectronic),
    ),
    ("making a referral/content", What::Act(Act::MakingAReferralContent)),
    (
        "making a referral/content 12cd9844",
        What::Duty(Duty::TheProfessionalShouldAlwaysFollowUpTheirConcernsWhen),
    ),
    (
        "making a referral/content 6ed6ea9c",
        What::Duty(Duty::TheReferrerShouldConsultTheManagerOfTheProfessionalOr),
    ),
    (
        "making a referral/content 9001c763",
        What::Duty(Duty::TheReferrerShouldAskChildrensSocialCareToExplainIts),
    ),
    (
        "making a referral/content 911553f2",
        What::Duty(Duty::TheProfessionalWhoRefersShouldAlwaysFollowUpTheir),
    ),
    (
        "making a referral/content ffb6d819",
        What::Duty(Duty::TheReferrerShouldFollowTheProceduresForResolving),
    ),
    ("making a referral/followed up", What::Act(Act::MakingAReferralFollowedUp)),
    (
        "making a referral/followed up 06296bd9",
        What::Duty(Duty::TheProfessionalShouldEscalateTheirConcernsWhenThe),
    ),
    (
        "making a referral/press b201d737",
        What::Duty(Duty::TheReferrerShouldAskForALineManagerToLearnHowIt),
    ),
    (
        "making a referral/refer 20777c20",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheReferralIn),
    ),
    (
        "making a referral/refer 20ee2b26",
        What::Duty(Duty::TheReferrerShouldConsultTheQualifiedSocialWorkerOnThe),
    ),
    (
        "making a referral/refer 2e945cbe",
        What::Duty(Duty::TheReferrerWillBeAskedWhatTheConcernIsAndWhyAbove),
    ),
    (
        "making a referral/refer 3c765878",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheReferralTo7),
    ),
    (
        "making a referral/refer 44ddfd9c",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheReferralTo5),
    ),
    (
        "making a referral/refer 46da4c8e",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheReferralTo2),
    ),
    (
        "making a referral/refer 51834807",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPassOnWithThe),
    ),
    (
        "making a referral/refer 8df23183",
        What::Duty(Duty::TheReferrerShouldNotHoldAReferralBackBecauseSomeOf),
    ),
    (
        "making a referral/refer 9ba187eb",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheReferralTo3),
    ),
    (
        "making a referral/refer a0384c47",
        What::Duty(Duty::TheHomeAuthorityWillAdviseAndSeeThatTheProcessOf),
    ),
    (
        "making a referral/refer aaf48ace",
        What::Duty(Duty::TheReferrerShouldOutlineTheConcerns),
    ),
    (
        "making a referral/refer bc5947d0",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToTakeAppropriate),
    ),
    (
        "making a referral/refer c9b8691d",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldUseAnEarlyHelp),
    ),
    (
        "making a referral/refer edbc3d97",
        What::Duty(Duty::TheProfessionalShouldIncludeWhatTheyKnow),
    ),
    (
        "making a referral/refer f02c38b4",
        What::Duty(Duty::FirstResponderOrganisationsShouldReferTheChildToThe),
    ),
    (
        "making a referral/refer f70cb06d",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheReferralTo4),
    ),
    (
        "making a referral/refer f7b8dd5c",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheReferralTo),
    ),
    (
        "making a referral/refer fbd59247",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheReferralTo6),
    ),
    (
        "making the protocol known 6437f9c8",
        What::Duty(Duty::TheSafeguardingLeadOfTheOrganisationIsToMakeThe),
    ),
    ("making the protocol known/assure", What::Act(Act::MakingTheProtocolKnownAssure)),
    (
        "making the protocol known/assure 01a0fc67",
        What::Duty(Duty::TheSafeguardingLeadOfTheOrganisationIsToRecordInThe),
    ),
    (
        "making the protocol known/elsewhere",
        What::Act(Act::MakingTheProtocolKnownElsewhere),
    ),
    (
        "making the protocol known/elsewhere 2c71e23e",
        What::Duty(Duty::AllOtherPartnerAgenciesOrganisationsAndClustersAreTo2),
    ),
    (
        "making the protocol known/elsewhere 5c6e16c4",
        What::Duty(Duty::AllOtherPartnerAgenciesOrganisationsAndClustersAreTo),
    ),
    (
        "making the protocol known/elsewhere 686353dc",
        What::Duty(Duty::AllOtherPartnerAgenciesOrganisationsAndClustersAreTo3),
    ),
    (
        "making the protocol known/elsewhere be57f65e",
        What::Duty(Duty::AllOtherPartnerAgenciesOrganisationsAndClustersAreTo4),
    ),
    (
        "making the protocol known/in social care",
        What::Act(Act::MakingTheProtocolKnownInSocialCare),
    ),
    (
        "making the protocol known/in social care 2f13b06a",
        What::Duty(Duty::ChildrensAndAdultSocialCareServicesAreToBringTheirOwn2),
    ),
    (
        "making the protocol known/in social care 4215c3a6",
        What::Duty(Duty::ChildrensAndAdultSocialCareServicesAreToSeeThatThe),
    ),
    (
        "making the protocol known/in social care 69c54719",
        What::Duty(Duty::ChildrensAndAdultSocialCareServicesAreToTellThe),
    ),
    (
        "making the protocol known/in social care 8a60736b",
        What::Duty(Duty::ChildrensAndAdultSocialCareServicesAreToBringTheirOwn),
    ),
    (
        "making the protocol known/in social care 8f13272b",
        What::Duty(Duty::ChildrensAndAdultSocialCareServicesAreToPutItOnTheir),
    ),
    (
        "making the protocol known/in social care 9df44b0b",
        What::Duty(Duty::ChildrensAndAdultSocialCareServicesAreToHaveAFlagOn),
    ),
    ("making the protocol known/kind", What::Act(Act::MakingTheProtocolKnownKind)),
    ("management planning meeting", What::Act(Act::ManagementPlanningMeeting)),
    ("management planning/care strand", What::Act(Act::ManagementPlanningCareStrand)),
    (
        "management planning/employers strand",
        What::Act(Act::ManagementPlanningEmployersStrand),
    ),
    (
        "management planning/final 754bc31d",
        What::Duty(Duty::TheFinalManagementPlanningMeetingOrDiscussionShould),
    ),
    ("management planning/further", What::Act(Act::ManagementPlanningFurther)),
    (
        "management planning/meet 191c0762",
        What::Duty(Duty::TheManagementPlanningMeetingShouldAlsoSeeToTheseThings),
    ),
    (
        "management planning/meet 351929aa",
        What::Duty(Duty::TheManagementPlanningMeetingShouldKeepTheTarget),
    ),
    (
        "management planning/meet 47d37ce6",
        What::Duty(Duty::TheManagementPlanningMeetingShouldConsiderTheFollowing),
    ),
    (
        "management planning/meet 48629a47",
        What::Duty(Duty::TheManagementPlanningMeetingShouldConsiderTheFollowing2),
    ),
    (
        "management planning/meet 8e3a30e4",
        What::Duty(Duty::TheManagementPlanningMeetingShouldSettleTheseThings),
    ),
    (
        "management planning/police strand",
        What::Act(Act::ManagementPlanningPoliceStrand),
    ),
    (
        "management planning/police strand 44a65496",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAgreeDatesFor),
    ),
    (
        "management planning/police strand dcb79436",
        What::Duty(Duty::ThePoliceShouldSetADateToReviewProgressAndToConsult),
    ),
    ("management planning/suspend", What::Act(Act::ManagementPlanningSuspend)),
    (
        "management planning/suspend 3a3e3510",
        What::Duty(Duty::TheManagementPlanningMeetingShouldRecommendOnSuspension),
    ),
    ("management planning/watch", What::Act(Act::ManagementPlanningWatch)),
    (
        "management planning/watch 345b3cc9",
        What::Duty(Duty::TheDesignatedOfficerLadoShouldBeInTouchDirectlyWith),
    ),
    (
        "management planning/watch d3dfa9a2",
        What::Duty(Duty::TheDesignatedOfficerLadoShouldMonitorAndRecordHowEach),
    ),
    (
        "management planning/watch da972161",
        What::Duty(Duty::TheDesignatedOfficerLadoShouldKeepComprehensiveRecords),
    ),
    (
        "management planning/watch eb07bba2",
        What::Duty(Duty::TheDesignatedOfficerLadoIsToMonitorProgressSoThatEach),
    ),
    (
        "meeting of the conference chair with child, parents and advocates",
        What::Act(Act::MeetingWithTheChair),
    ),
    ("meeting of the strands advisory group", What::Act(Act::AdvisoryMeeting)),
    (
        "meeting of the strategic committee on child deaths",
        What::Act(Act::DeathCommitteeMeeting),
    ),
    ("meeting with the chair", What::Act(Act::MeetingWithTheChair)),
    ("missing child found", What::Milestone(Milestone::MissingChildFound)),
    (
        "missing child returns 7fce8065",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustSeeThatAccommodation),
    ),
    (
        "missing child returns/check 41cf4bfa",
        What::Duty(Duty::ThePoliceOfficerWhoMakesTheVulnerabilityCheckMust),
    ),
    (
        "missing child returns/contact 1bc4b05a",
        What::Duty(Duty::ChildrensSocialCareShouldSeeThatAReturnInterviewIs),
    ),
    ("missing child returns/follow", What::Act(Act::MissingChildReturnsFollow)),
    (
        "missing child returns/follow 1afbad7c",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheChildAnd),
    ),
    (
        "missing child returns/follow 3faa99a4",
        What::Duty(Duty::TheLocalAuthorityWillSeeThatAnAssessmentTakesPlaceAnd),
    ),
    (
        "missing child returns/follow b151ac34",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldFollowUpAChilds),
    ),
    (
        "missing child returns/follow d29f413f",
        What::Duty(Duty::TheLocalAuthorityWillSeeThatAnAssessmentTakesPlace),
    ),
    (
        "missing child returns/interview 2a2cba06",
        What::Duty(Duty::TheLocalAuthorityResponsibleForTheLookedAfterChild),
    ),
    (
        "missing child returns/interview 847ecb17",
        What::Duty(Duty::ThoseInvolvedShouldServeTheChildInTheseWays),
    ),
    ("missing child returns/willing", What::Act(Act::MissingChildReturnsWilling)),
    (
        "missing child returns/willing 0431c999",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldOfferParentsOr),
    ),
    (
        "missing family ee1aca9f",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldFollowPartBChapter),
    ),
    ("missing family/act", What::Act(Act::MissingFamilyAct)),
    (
        "missing family/act 11ead37b",
        What::Duty(Duty::ChildrensSocialCareTheMissingPersonLiaisonOfficerOrThe),
    ),
    (
        "missing family/act 4175c86e",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendWhatMayHelpTo),
    ),
    (
        "missing family/act 88b43370",
        What::Duty(Duty::ChildrensSocialCareShouldConsiderWhetherAndHowToNotify),
    ),
    (
        "missing family/act cd44ff15",
        What::Duty(Duty::ChildrensSocialCareMustAssessRiskAndNeedsOfChildOr),
    ),
    (
        "missing family/act f27994af",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustCheckTheRecordsOf),
    ),
    (
        "missing family/act f6e8b0e3",
        What::Duty(Duty::ChildrensSocialCareWillEngageAllAgenciesWithCurrentOr),
    ),
    ("missing family/cancel", What::Act(Act::MissingFamilyCancel)),
    (
        "missing family/cancel d2479039",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustTellThePoliceSoThat),
    ),
    ("missing family/concern", What::Act(Act::MissingFamilyConcern)),
    (
        "missing family/discuss 037a0fb0",
        What::Duty(Duty::ChildrensSocialCareShouldTellTheLocalAuthorityOther),
    ),
    (
        "missing family/discuss cc938c11",
        What::Duty(Duty::TheStrategyMeetingOrDiscussionToFindTheChildShould),
    ),
    ("missing family/found", What::Act(Act::MissingFamilyFound)),
    (
        "missing family/plan next d0532a0c",
        What::Duty(Duty::TheStrategyMeetingOrDiscussionOnAnExpectantMotherOr),
    ),
    ("missing family/reassure", What::Act(Act::MissingFamilyReassure)),
    (
        "missing family/reassure 68113cdb",
        What::Duty(Duty::TheProfessionalShouldInvolveAllAgenciesWithCurrentOr),
    ),
    (
        "missing family/reassure 836fed8d",
        What::Duty(Duty::TheProfessionalShouldConsiderTheFollowing),
    ),
    (
        "missing family/reassure 83e8f389",
        What::Duty(Duty::TheProfessionalShouldTakeReasonableStepsToBeSureThat),
    ),
    (
        "missing family/reassure c76d3280",
        What::Duty(Duty::TheProfessionalShouldBeAlertMissedAppointmentsAndFailed),
    ),
    ("missing family/refer", What::Act(Act::MissingFamilyRefer)),
    (
        "missing family/refer 290015ab",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheMissing),
    ),
    (
        "missing family/refer 339de31a",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellChildrensSocial4),
    ),
    (
        "missing family/refer b43e4d4b",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustTellChildrensSocial),
    ),
    ("missing family/traced", What::Act(Act::MissingFamilyTraced)),
    (
        "missing from care 27e0a9ed",
        What::Duty(Duty::ThePoliceTheLocalAuthorityResponsibleForTheLookedAfter),
    ),
    ("missing from care meeting", What::Act(Act::MissingFromCareMeeting)),
    ("missing from care meeting or discussion", What::Act(Act::MissingFromCareMeeting)),
    ("missing from care/back", What::Act(Act::MissingFromCareBack)),
    (
        "missing from care/back 39d823ab",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAssessWhetherThe),
    ),
    (
        "missing from care/back 51dd9a1d",
        What::Duty(Duty::TheLocalAuthorityWillSeeThatServicesCanMeetTheChilds),
    ),
    (
        "missing from care/back 5b5eaca6",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellThePoliceFirst),
    ),
    (
        "missing from care/back 604b7930",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheIndependent),
    ),
    (
        "missing from care/back 72f62cf3",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldGiveTheChildThe),
    ),
    (
        "missing from care/back a2630df1",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldOfferTheChildThe),
    ),
    (
        "missing from care/back f031c0ff",
        What::Duty(Duty::TheStaffOfTheChildrensHomeOrTheFosterCarerShouldTell),
    ),
    ("missing from care/found", What::Act(Act::MissingFromCareFound)),
    (
        "missing from care/found e90e36ab",
        What::Duty(Duty::TheLocalAuthorityResponsibleForTheLookedAfterChild2),
    ),
    (
        "missing from care/meeting 21a9ad4d",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReviewAndUpdateThe),
    ),
    (
        "missing from care/meeting 2cc4a7b9",
        What::Duty(Duty::ThePoliceAreToLeadADiscussionOfAChildAbduction),
    ),
    (
        "missing from care/meeting 62c4f586",
        What::Duty(Duty::ThePoliceWillLeadAnyPublicityTogetherWithThoseWhoHave2),
    ),
    (
        "missing from care/meeting 7b8c4e3e",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldWeighAnyPublicity2),
    ),
    (
        "missing from care/meeting 864e60cb",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldUpdateTheAction),
    ),
    ("missing from care/strategy", What::Act(Act::MissingFromCareStrategy)),
    (
        "missing from care/strategy 0dd28534",
        What::Duty(Duty::TheSocialWorkerAndThePoliceShouldAgreeAStrategyTo),
    ),
    (
        "missing from care/strategy 8f343d5a",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheAssistant),
    ),
    ("missing from care/tell", What::Act(Act::MissingFromCareTell)),
    (
        "missing from care/tell 4e00f5f0",
        What::Duty(Duty::TheFosterCarerOrTheDutyManagerOfTheHomeOrOfSemi),
    ),
    (
        "missing from home or care 0b5f6a7e",
        What::Duty(Duty::ThePoliceAndThePersonWithParentalResponsibilityShould),
    ),
    (
        "missing from home or care 63003894",
        What::Duty(Duty::TheCarersShouldConsultThePoliceImmediatelyWhenARiskOf),
    ),
    (
        "missing from home or care 874362cf",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldRespondToACare),
    ),
    (
        "missing from home or care ec816247",
        What::Duty(Duty::TheParentsOrTheCarersShouldTakeAllReasonableStepsTo),
    ),
    ("missing from home or care/in care", What::Act(Act::MissingFromHomeOrCareInCare)),
    ("missing from home or care/protect", What::Act(Act::MissingFromHomeOrCareProtect)),
    (
        "missing from home or care/protect dcd8b2c0",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustStartChildProtection),
    ),
    (
        "missing from home or care/report 81eff6da",
        What::Duty(Duty::TheReportToThePoliceThatTheChildIsMissingIsToCover),
    ),
    ("missing from home or care/respond", What::Act(Act::MissingFromHomeOrCareRespond)),
    (
        "missing from home or care/respond 2aee4fb5",
        What::Duty(Duty::ThePoliceAndOtherAgenciesWillRespondActivelyAndIn),
    ),
    (
        "missing from home or care/respond 3ca4ce4d",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPutSupportInPlace),
    ),
    (
        "missing from home or care/respond 3dd0fc84",
        What::Duty(Duty::ThePoliceWillLeadAnyPublicityTogetherWithThoseWhoHave),
    ),
    (
        "missing from home or care/respond 4214563b",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldCompleteARisk),
    ),
    (
        "missing from home or care/respond 77b2a910",
        What::Duty(Duty::ThePoliceWillInvestigateAndSearchAsCircumstancesRequire),
    ),
    (
        "missing from home or care/respond 97cd680e",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellChildrensSocial3),
    ),
    (
        "missing from home or care/respond d2ba54fb",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldGiveParentsOr),
    ),
    (
        "missing from home or care/respond e7693512",
        What::Duty(Duty::ThePoliceWillRespondToEveryReportOfAMissingChildAs),
    ),
    (
        "missing from home or care/respond fcc6407f",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldWeighAnyPublicity),
    ),
    (
        "missing from home or care/with plan",
        What::Act(Act::MissingFromHomeOrCareWithPlan),
    ),
    ("missing report", What::Act(Act::MissingReport)),
    (
        "missing with a plan 417b397b",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheConference2),
    ),
    (
        "missing with a plan 5dde86a8",
        What::Duty(Duty::TheMemberOfTheSeniorManagementTeamOrOfASimilar2),
    ),
    (
        "missing with a plan/assess 6555c804",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustAdviseTheChildAbout),
    ),
    ("missing with a plan/plan", What::Act(Act::MissingWithAPlanPlan)),
    (
        "missing with a plan/plan 078dd674",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHaveAStrategyIn),
    ),
    (
        "missing with a plan/plan 3d4db4a5",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHaveTheseInThe),
    ),
    (
        "missing with a plan/plan 770d0502",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSetOutInDetail),
    ),
    (
        "missing with a plan/plan 87795e07",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderAtStatutory),
    ),
    (
        "missing with a plan/plan b2c748dd",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldDiscussAndAgree),
    ),
    (
        "missing with a plan/plan cf9d0bca",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReviseTheStatutory),
    ),
    ("monitor progress", What::Act(Act::ManagementPlanningWatch)),
    (
        "more for a child with a plan, or under an enquiry",
        What::Act(Act::MissingFromHomeOrCareWithPlan),
    ),
    ("more for a looked after child", What::Act(Act::MissingFromHomeOrCareInCare)),
    ("move abroad/consider", What::Act(Act::MoveAbroadConsider)),
    (
        "move abroad/consider af2f825c",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToConsiderWhyTheChild),
    ),
    (
        "move abroad/consider ba1302b1",
        What::Duty(Duty::TheLeadSocialWorkerAndTheConferenceChairShouldConsider),
    ),
    ("move abroad/inform", What::Act(Act::MoveAbroadInform)),
    (
        "move abroad/inform 7968d3c3",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTakeSuitableSteps),
    ),
    ("move agreed permanent", What::Milestone(Milestone::MoveAgreedPermanent)),
    ("move discovered", What::Milestone(Milestone::MoveDiscovered)),
    ("move discussion", What::Act(Act::MoveDiscussion)),
    (
        "move during enquiry 8f86085b",
        What::Duty(Duty::TheOriginatingAuthorityIsResponsibleForTheCaseUntilThe),
    ),
    ("move during enquiry/conference", What::Act(Act::MoveDuringEnquiryConference)),
    ("move during enquiry/convene", What::Act(Act::MoveDuringEnquiryConvene)),
    (
        "move during enquiry/convene ae9ac93c",
        What::Duty(Duty::TheOriginatingAuthorityMustSendAReportOnIts),
    ),
    (
        "move during enquiry/convene ea25126e",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHaveTheConference),
    ),
    ("move during enquiry/goes on", What::Act(Act::MoveDuringEnquiryGoesOn)),
    (
        "move during enquiry/goes on 92ab42cd",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToCompleteTheEnquiry),
    ),
    ("move is near", What::StateBegins(State::MoveIsNear)),
    ("move notified", What::Milestone(Milestone::MoveNotified)),
    ("move with a plan/agencies", What::Act(Act::MoveWithAPlanAgencies)),
    (
        "move with a plan/agencies dc458efb",
        What::Duty(Duty::EachAgencyOfTheOriginatingAuthoritysAreaIsResponsible),
    ),
    ("move with a plan/prepare", What::Act(Act::MoveWithAPlanPrepare)),
    (
        "move with a plan/prepare 2b4a9bd7",
        What::Duty(Duty::TheOriginatingAuthoritysSocialWorkerMustTellAllAgencies),
    ),
    (
        "move with a plan/prepare 6bb0550a",
        What::Duty(Duty::TheReceivingAuthorityMustHaveReceivedEnoughInformation),
    ),
    (
        "move with a plan/prepare b636bd6c",
        What::Duty(Duty::EachAgencyOfTheReceivingAuthoritysAreaMustAskTheir),
    ),
    ("move with a plan/report", What::Act(Act::MoveWithAPlanReport)),
    (
        "move with a plan/report 5e73a84b",
        What::Duty(Duty::TheProfessionalShouldTellTheSocialWorkerImmediately),
    ),
    (
        "move with a plan/report 7ed2af0c",
        What::Duty(Duty::TheProfessionalShouldConfirmTheMoveInWritingOnTheSame),
    ),
    ("move with a plan/stays", What::Act(Act::MoveWithAPlanStays)),
    (
        "move with a plan/tell c0e407d8",
        What::Duty(Duty::TheOriginatingAuthoritysSocialWorkerMustTellThe2),
    ),
    (
        "move with a plan/tell e7f20676",
        What::Duty(Duty::TheOriginatingAuthoritysSocialWorkerMustTellTheOther),
    ),
    ("move with a plan/transfer", What::Act(Act::MoveWithAPlanTransfer)),
    ("move with a plan/work", What::Act(Act::MoveWithAPlanWork)),
    (
        "move with a plan/work 05755b15",
        What::Duty(Duty::TheOriginatingAuthoritysSocialWorkerMustConsultThe),
    ),
    (
        "move with a plan/work a93231c1",
        What::Duty(Duty::TheOriginatingAuthoritysSocialWorkerMustKeepThePlan),
    ),
    (
        "move with services 2bce1d81",
        What::Duty(Duty::EachAgencyOfTheReceivingAuthoritysAreaIsResponsibleFor2),
    ),
    (
        "move with services 8fbe6a23",
        What::Duty(Duty::TheHousingAuthorityOfTheOriginatingAreaMustTellThe),
    ),
    (
        "move with services a1896a95",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToNormallyConclude),
    ),
    (
        "move with services af3ec053",
        What::Duty(Duty::EachHealthOrEducationAgencyOfTheOriginatingAuthoritys2),
    ),
    (
        "move with services eb7945f0",
        What::Duty(Duty::TheReceivingAuthorityIsResponsibleForAskingTheOther),
    ),
    ("move with services/choose", What::Act(Act::MoveWithServicesChoose)),
    (
        "move with services/choose 32fa31c9",
        What::Duty(Duty::TheReceivingAuthorityMustAcceptTheOriginatingAuthoritys),
    ),
    (
        "move with services/eligible 7df38cbd",
        What::Duty(Duty::TheReceivingAuthorityIsResponsibleForTheDecisionOnThe),
    ),
    ("move with services/exception", What::Act(Act::MoveWithServicesException)),
    ("move with services/extended", What::Act(Act::MoveWithServicesExtended)),
    (
        "move with services/extended 1a24585c",
        What::Duty(Duty::TheReceivingAuthorityIsResponsibleForAnySection47),
    ),
    (
        "move with services/extended 42bff067",
        What::Duty(Duty::TheOriginatingAuthorityMustHaveAChildInNeedPlanThat),
    ),
    (
        "move with services/extended 8d60f3bc",
        What::Duty(Duty::TheOriginatingAuthorityIsResponsibleForNoMoreThan),
    ),
    (
        "move with services/notify 61e2b4fc",
        What::Duty(Duty::TheOriginatingAuthorityMustTellTheReceivingAuthority),
    ),
    (
        "move with services/notify b38d5673",
        What::Duty(Duty::TheOriginatingAuthorityIsResponsibleForTellingThe),
    ),
    (
        "move with services/notify b5c15363",
        What::Duty(Duty::TheOriginatingAuthorityMustTellEachAgencyOfThe),
    ),
    ("move with services/transfer", What::Act(Act::MoveWithServicesTransfer)),
    (
        "move with services/transfer 9720e3a1",
        What::Duty(Duty::TheOriginatingAuthorityMustKeepResponsibilityUntilIts),
    ),
    (
        "move with services/transfer aed744a6",
        What::Duty(Duty::TheOriginatingAuthorityTogetherWithTheReceivingAuthority),
    ),
    ("moved abroad", What::Milestone(Milestone::MovedAbroad)),
    ("multi agency assessment", What::Act(Act::Assessment)),
    ("multi agency checks", What::Act(Act::MultiAgencyChecks)),
    (
        "multi agency meeting after a plan is discontinued",
        What::Act(Act::FollowUpMeeting),
    ),
    ("name the lead professional", What::Act(Act::EarlyHelpLead)),
    (
        "national governing bodies of sport with public funding must aim at the standards for children in sport",
        What::Duty(Duty::NationalGoverningBodiesOfSportWithPublicFundingMustAim),
    ),
    (
        "needs assessment 0bed5166",
        What::Duty(Duty::AllProfessionalsShouldSeekWhatTheirOwnAgenciesKnowFrom),
    ),
    (
        "needs assessment 28ff2ed5",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHoldDiscussionsAnd),
    ),
    (
        "needs assessment 6cbe69f0",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldContactTheNamed),
    ),
    (
        "needs assessment 713e6748",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustActToHaveTheChild),
    ),
    (
        "needs assessment 86a20238",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldContactTheEducation),
    ),
    (
        "needs assessment 913e2c47",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldCommunicateWithout2),
    ),
    (
        "needs assessment 94e884a1",
        What::Duty(Duty::TheEducationServiceOfTheLocalAuthorityWhereTheChild),
    ),
    (
        "needs assessment 96bf6076",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustTellThePoliceAtThe2),
    ),
    (
        "needs assessment cc738287",
        What::Duty(Duty::TheSocialWorkerShouldNotWaitForTheEndOfTheAssessment),
    ),
    (
        "needs assessment f7363cb2",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTalkToTheChild),
    ),
    ("needs assessment/approve", What::Act(Act::NeedsAssessmentApprove)),
    (
        "needs assessment/approve 1e6788b9",
        What::Duty(Duty::TheChildrensSocialCareManagerMustGiveTheAssessment),
    ),
    (
        "needs assessment/assess 0048506e",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReviewAnyTimescale),
    ),
    (
        "needs assessment/assess 03049f96",
        What::Duty(Duty::TheMultiAgencyAssessmentMustCoverTheChildsNeedsIn),
    ),
    (
        "needs assessment/assess 1c203d89",
        What::Duty(Duty::TheSocialWorkerWillJudgeThatSpeedInEachCase),
    ),
    (
        "needs assessment/assess 41a0bb3b",
        What::Duty(Duty::TheFirstLineManagerExperiencedAndQualifiedMustSupervise),
    ),
    (
        "needs assessment/assess 4c5e9a0d",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillAssessQuicklyWhere),
    ),
    (
        "needs assessment/assess 55490fa3",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSetTheSpeedOfAn),
    ),
    (
        "needs assessment/assess 7c728c2c",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustBringTheEarlier),
    ),
    (
        "needs assessment/assess 7ed5ad92",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldLetTheAnswersTo),
    ),
    (
        "needs assessment/assess 8910d731",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAssessByTheLocal),
    ),
    (
        "needs assessment/assess 9ba68c68",
        What::Duty(Duty::TheSocialWorkerShouldRecordWhyItTakesLongerWhenIt),
    ),
    (
        "needs assessment/assess cc52328a",
        What::Duty(Duty::TheFirstLineManagerMustLookThroughTheFileRecordWhyIt),
    ),
    (
        "needs assessment/assess ced7fc6c",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAssessAdultsSuchAs),
    ),
    (
        "needs assessment/assess f9ff4625",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldUseTheEarlier),
    ),
    ("needs assessment/contact", What::Act(Act::NeedsAssessmentContact)),
    (
        "needs assessment/contact 3f6c724d",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMayNotPutOffImmediate),
    ),
    (
        "needs assessment/contact 5a803710",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAskTheRelevant),
    ),
    (
        "needs assessment/contact ad4c376a",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldMakeTheChecksWith),
    ),
    (
        "needs assessment/contact fc6b3b78",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheOther),
    ),
    ("needs assessment/permission", What::Act(Act::NeedsAssessmentPermission)),
    (
        "needs assessment/permission 5122e529",
        What::Duty(Duty::TheFirstLineManagerMustRecordTheReasonsForChecks),
    ),
    (
        "needs assessment/permission d6a00b6a",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSeekPermissionOf2),
    ),
    ("needs assessment/plan", What::Act(Act::NeedsAssessmentPlan)),
    (
        "needs assessment/plan 06e51cbc",
        What::Duty(Duty::TheSocialWorkerIsResponsibleForTellingChildrenAnd),
    ),
    (
        "needs assessment/plan 164e99fd",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSetOutToUnderstand),
    ),
    (
        "needs assessment/plan 8b180eb3",
        What::Duty(Duty::TheSocialWorkerShouldPlanCarefullyInConsultationWith),
    ),
    (
        "needs assessment/plan c21aa6fb",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPlanTheAssessment),
    ),
    (
        "needs assessment/plan c5ae9ed9",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustSetOutTheTimescales),
    ),
    (
        "needs assessment/see fe1cbbcf",
        What::Duty(Duty::TheProfessionalInvolvedWithChildAndFamilyMustDecide),
    ),
    ("no conviction", What::Milestone(Milestone::NoConviction)),
    ("no further action, once authorised", What::Act(Act::EnquiryOutcomeNoAction)),
    ("notice of need", What::Act(Act::NoticeOfNeed)),
    (
        "notice of the move to professionals of the originating authoritys area",
        What::Milestone(Milestone::OriginatingToldOfMove),
    ),
    (
        "notice of the move to professionals of the receiving authoritys area",
        What::Milestone(Milestone::ReceivingToldOfMove),
    ),
    (
        "notice to the receiving authority that a family with services moves or has moved",
        What::Milestone(Milestone::ServicesMoveNotified),
    ),
    ("notification of the death to the coroner", What::Act(Act::CoronerNotification)),
    (
        "notification of the death to the designated paediatrician",
        What::Act(Act::PaediatricianNotification),
    ),
    (
        "notification of the death to the designated person",
        What::Act(Act::DeathNotification),
    ),
    ("operational check in on the pilot", What::Act(Act::PilotCheckIn)),
    (
        "order examinations concluded",
        What::Milestone(Milestone::OrderExaminationsConcluded),
    ),
    (
        "organised abuse discussion/discuss 48e98cc4",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldArrangeItAsA),
    ),
    (
        "organised abuse discussion/discuss 82175e32",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustCoordinateAcrossLocal),
    ),
    (
        "organised abuse discussion/discuss 92e17141",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordItFormallyWhen),
    ),
    (
        "organised abuse discussion/discuss a61548ca",
        What::Duty(Duty::TheStrategyMeetingOrDiscussionShouldConsiderWhatNeeds),
    ),
    (
        "organised abuse discussion/discuss e399da0c",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheStatutory),
    ),
    (
        "organised abuse discussion/discuss f06fc0aa",
        What::Duty(Duty::TheStrategyMeetingOrDiscussionMustCoverTheFollowing2),
    ),
    ("organised abuse discussion/refer", What::Act(Act::OrganisedAbuseDiscussionRefer)),
    (
        "organised abuse discussion/refer 08b09d8c",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheDesignated3),
    ),
    (
        "organised abuse discussion/refer 63e97955",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheMatterTo),
    ),
    (
        "organised abuse discussion/refer a988980a",
        What::Duty(Duty::ThePersonWhoReceivesTheInformationOrReferralShouldSend),
    ),
    (
        "organised abuse discussion/refer b0cc86ec",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderTellingThe),
    ),
    ("organised abuse indicated", What::Milestone(Milestone::OrganisedAbuseIndicated)),
    (
        "organised abuse investigation/appoint 01472bc9",
        What::Duty(Duty::TheSeniorManagersOfTheAgenciesInvolvedWillDecide),
    ),
    (
        "organised abuse investigation/appoint second 0898ffe7",
        What::Duty(Duty::OtherAgenciesShouldBeInvitedToTakePartAsAppropriate),
    ),
    (
        "organised abuse investigation/appoint second 5f6ad418",
        What::Duty(Duty::TheInvestigationManagementGroupWillWorkWithinTermsOf),
    ),
    (
        "organised abuse investigation/appoint second 98ddb096",
        What::Duty(Duty::TheRepresentativeOfChildrensSocialCareTheRepresentative),
    ),
    (
        "organised abuse investigation/close 93ddf4d6",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldShareEvidenceAnd),
    ),
    (
        "organised abuse investigation/close a3b3549f",
        What::Duty(Duty::TheStrategicManagementGroupMustFindWhatIsLearntAnd),
    ),
    (
        "organised abuse investigation/close c9af49f7",
        What::Duty(Duty::TheLocalSafeguardingPartnershipOrBoardWillConsiderA),
    ),
    (
        "organised abuse investigation/investigate",
        What::Act(Act::OrganisedAbuseInvestigationInvestigate),
    ),
    (
        "organised abuse investigation/investigate 5421173d",
        What::Duty(Duty::TheStrategicManagementGroupWillHoldStrategicMeetingsAnd),
    ),
    (
        "organised abuse investigation/investigate ae05547f",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordThoseMeetings),
    ),
    (
        "organised abuse investigation/scale",
        What::Act(Act::OrganisedAbuseInvestigationScale),
    ),
    (
        "organised abuse investigation/set up",
        What::Act(Act::OrganisedAbuseInvestigationSetUp),
    ),
    (
        "organised abuse investigation/set up 0fab6ec0",
        What::Duty(Duty::TheSeniorOfficerOfChildrensSocialCareWillChairThe),
    ),
    (
        "organised abuse investigation/set up 18b866be",
        What::Duty(Duty::TheStrategicManagementGroupWillSetTimescalesForThe),
    ),
    (
        "organised abuse investigation/set up fa228220",
        What::Duty(Duty::TheStrategicManagementGroupWillDoTheseThings),
    ),
    ("organised abuse referred", What::Milestone(Milestone::OrganisedAbuseReferred)),
    ("originating responsibility", What::StateBegins(State::OriginatingResponsibility)),
    (
        "originating responsibility in extended service",
        What::StateBegins(State::OriginatingResponsibilityInExtendedService),
    ),
    (
        "originating responsibility without plan",
        What::StateBegins(State::OriginatingResponsibilityWithoutPlan),
    ),
    ("originating told of move", What::Milestone(Milestone::OriginatingToldOfMove)),
    (
        "other agencies should be invited to take part (as appropriate)",
        What::Duty(Duty::OtherAgenciesShouldBeInvitedToTakePartAsAppropriate),
    ),
    (
        "other services of the local authority (housing, for example) (licensing, planning, noise, trading standards, environmental health, anti social behaviour) must see that their staff can notice concerns about children and refer them",
        What::Duty(Duty::OtherServicesOfTheLocalAuthorityHousingForExample),
    ),
    (
        "other services of the local authority (housing, for example) (licensing, planning, noise, trading standards, environmental health, anti social behaviour) must tell childrens social care what bears on the protection of children when they hold or uncover something that could mean risk of harm to children",
        What::Duty(Duty::OtherServicesOfTheLocalAuthorityHousingForExample2),
    ),
    (
        "other services of the local authority (housing, for example) and health services must cooperate by helping with the functions of childrens social care when childrens social care asks them to",
        What::Duty(Duty::OtherServicesOfTheLocalAuthorityHousingForExampleAnd),
    ),
    ("other suitable action", What::Act(Act::DisciplinaryProcessOtherAction)),
    ("outcome feedback/record", What::Act(Act::OutcomeFeedbackRecord)),
    (
        "outcome feedback/record 1c4c90c6",
        What::Duty(Duty::TheFirstLineManagerShouldMakeSureThatOtherAgencies),
    ),
    (
        "outcome feedback/record d807a26a",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldEnterTheOutcomeIn),
    ),
    (
        "outcome feedback/record f87ba313",
        What::Duty(Duty::TheSocialWorkerIsResponsibleForRecordingWhatCameOfThe),
    ),
    (
        "outcome feedback/record ff9f40d1",
        What::Duty(Duty::TheChildrensSocialCareManagerShouldAuthoriseTheOutcome),
    ),
    ("outcome feedback/tell them", What::Act(Act::OutcomeFeedbackTellThem)),
    (
        "outcome feedback/tell them 86e2a330",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheReferrerWho),
    ),
    (
        "outcome feedback/tell them c00cd094",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPutTheInformation),
    ),
    (
        "outcome feedback/tell them c4131c45",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellAllAgencies2),
    ),
    (
        "outcome feedback/tell them c4576f72",
        What::Duty(Duty::TheSocialWorkerShouldConsultThePoliceToAgreeThe),
    ),
    (
        "outcome feedback/tell them c6b168f9",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellAllAgencies),
    ),
    (
        "outcome feedback/tell them e9e42c0a",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheRelevant),
    ),
    ("outcome of assessment/ascertain", What::Act(Act::OutcomeOfAssessmentAscertain)),
    (
        "outcome of assessment/ascertain f92e9d11",
        What::Duty(Duty::ChildrensSocialCareShouldAscertainTheseThingsInThe),
    ),
    (
        "outcome of assessment/decide 842ecc90",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAimEveryAssessment2),
    ),
    (
        "outcome of assessment/decide 94ca9847",
        What::Duty(Duty::TheChildrensSocialCareManagerMustHaveGivenTheOutcomes),
    ),
    ("overview panel review", What::Act(Act::OverviewPanelReview)),
    (
        "overview report and action plan on the investigation",
        What::Act(Act::InvestigationOverview),
    ),
    ("paediatric assessment", What::Act(Act::PaediatricAssessment)),
    ("paediatric assessments/consent", What::Act(Act::PaediatricAssessmentsConsent)),
    (
        "paediatric assessments/court order",
        What::Act(Act::PaediatricAssessmentsCourtOrder),
    ),
    (
        "paediatric assessments/court order 1455bee7",
        What::Duty(Duty::TheSocialWorkerAndTheFirstLineManagerMustConsider),
    ),
    ("paediatric assessments/emergency", What::Act(Act::PaediatricAssessmentsEmergency)),
    (
        "paediatric assessments/examine 0a8bf62a",
        What::Duty(Duty::AllProfessionalsWillUseThePathwaysOfTheSexualAbuse),
    ),
    (
        "paediatric assessments/examine 407b156e",
        What::Duty(Duty::ThePaediatricAssessmentShouldCoverTheChildAsAWhole),
    ),
    (
        "paediatric assessments/examine 430ce1c1",
        What::Duty(Duty::ThePaediatricAssessmentIsToCoverThesePurposesTheText),
    ),
    (
        "paediatric assessments/examine 46d3cb0c",
        What::Duty(Duty::AllOtherStaffShouldGoNoFurtherThanToNoteVisibleMarks),
    ),
    (
        "paediatric assessments/examine 93af822c",
        What::Duty(Duty::HealthServicesCommunityAndAcuteWillHaveProcessesFor),
    ),
    (
        "paediatric assessments/examine b5fc6813",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNotHaveOnePerson),
    ),
    (
        "paediatric assessments/examine d576e0cf",
        What::Duty(Duty::AllOtherStaffMayNotPhysicallyExamineTheWholeChild),
    ),
    ("paediatric assessments/needed", What::Act(Act::PaediatricAssessmentsNeeded)),
    (
        "paediatric assessments/needed 829dcd6b",
        What::Duty(Duty::TheStrategyMeetingOrDiscussionWillConsultThe2),
    ),
    (
        "paediatric assessments/needed e98541be",
        What::Duty(Duty::TheStrategyMeetingOrDiscussionWillCoverWhetherAndWhen2),
    ),
    (
        "paediatric assessments/needed f9d96eae",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderWhetherA),
    ),
    ("paediatric assessments/plan", What::Act(Act::PaediatricAssessmentsPlan)),
    (
        "paediatric assessments/plan 18319357",
        What::Duty(Duty::TheChildAbuseInvestigationTeamOfficerShouldBriefThe),
    ),
    (
        "paediatric assessments/plan 327f16f7",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustTellAndPrepareChild),
    ),
    (
        "paediatric assessments/plan 358a7057",
        What::Duty(Duty::TheChildAbuseInvestigationTeamOfficerAndTheDoctorWho),
    ),
    (
        "paediatric assessments/plan b87148f4",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustThinkCarefullyAbout),
    ),
    (
        "paediatric assessments/refer 90e4bcda",
        What::Duty(Duty::TheSocialWorkerOrThePoliceAreToReferTheChildToThe2),
    ),
    ("paediatric assessments/report", What::Act(Act::PaediatricAssessmentsReport)),
    (
        "paediatric assessments/report 41be4511",
        What::Duty(Duty::TheDoctorWhoExaminesTheChildShouldSignAndDateAll),
    ),
    (
        "paediatric assessments/report 9624d15a",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldRecordTheFollowing),
    ),
    (
        "paediatric assessments/report 9f471ca4",
        What::Duty(Duty::ThePaediatricianShouldSendAReportToThePoliceWhere),
    ),
    (
        "paediatric assessments/report b064a08d",
        What::Duty(Duty::ThePaediatricianShouldSendAReportToTheSocialWorkerAnd),
    ),
    (
        "paediatric assessments/report df70e762",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsultChildrens),
    ),
    ("paediatric assessments/seek", What::Act(Act::PaediatricAssessmentsSeek)),
    (
        "paediatric assessments/seek 4946f85e",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSeekAParents2),
    ),
    (
        "paediatric assessments/seek 56ada5eb",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSeekAParents),
    ),
    (
        "paediatric assessments/seek f8804217",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustTakeLegalAdviceOn),
    ),
    (
        "paediatric assessments/tell parents",
        What::Act(Act::PaediatricAssessmentsTellParents),
    ),
    (
        "paediatric assessments/tell parents 83bb7e59",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordThisInFullAt),
    ),
    (
        "paediatric assessments/tell parents fa936cab",
        What::Duty(Duty::TheMedicalPractitionerMustTellTheParentsAsSoonAs),
    ),
    ("paediatric assessments/urgent", What::Act(Act::PaediatricAssessmentsUrgent)),
    (
        "paediatric assessments/urgent 5b2300b8",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTakeTheChildToThe),
    ),
    ("paediatric referral", What::Act(Act::PaediatricReferral)),
    ("paediatrician notification", What::Act(Act::PaediatricianNotification)),
    ("pass on what was found", What::Act(Act::DeathReviewPassOn)),
    ("permanent move/agree", What::Act(Act::PermanentMoveAgree)),
    (
        "permanent move/agree 896afdf7",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillConsiderTheFollowing),
    ),
    (
        "permanent move/agree fafc8f85",
        What::Duty(Duty::TheHostAuthorityAndTheReceivingAuthorityAreToAgree),
    ),
    ("permanent move/dispute", What::Act(Act::PermanentMoveDispute)),
    (
        "permanent move/dispute d0360c06",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToEscalateItThrough),
    ),
    ("permanent stay", What::StateBegins(State::PermanentStay)),
    ("pilot begins", What::Milestone(Milestone::PilotBegins)),
    ("pilot check in", What::Act(Act::PilotCheckIn)),
    ("pilot ends", What::Milestone(Milestone::PilotEnds)),
    ("pilot focus groups", What::Act(Act::PilotFocusGroups)),
    ("pilot period", What::StateBegins(State::PilotPeriod)),
    ("pilot preparation", What::Act(Act::PilotPreparation)),
    ("place, time and safety", What::Act(Act::PreparingAConferencePlace)),
    ("plan difficulties/access", What::Act(Act::PlanDifficultiesAccess)),
    (
        "plan difficulties/access e320d9c0",
        What::Duty(Duty::EachMemberOfTheCoreGroupAndThePoliceMustAgreeAPlan),
    ),
    ("plan difficulties/discussion", What::Act(Act::PlanDifficultiesDiscussion)),
    (
        "plan difficulties/discussion 38700a64",
        What::Duty(Duty::TheStrategyMeetingOrDiscussionShouldConsiderThe),
    ),
    ("plan difficulties/inform", What::Act(Act::PlanDifficultiesInform)),
    (
        "plan difficulties/inform 565f20b5",
        What::Duty(Duty::TheLeadSocialWorkerAndTheFirstLineManagerShould),
    ),
    (
        "plan difficulties/inform d859b4a5",
        What::Duty(Duty::EachMemberOfTheCoreGroupMustTellTheLeadSocialWorker),
    ),
    ("plan difficulties/managers", What::Act(Act::PlanDifficultiesManagers)),
    (
        "plan difficulties/managers f4751ac5",
        What::Duty(Duty::TheManagersOrChildProtectionAdvisersOfTheMembers),
    ),
    ("plan difficulties/members", What::Act(Act::PlanDifficultiesMembers)),
    (
        "plan difficulties/members 6f42d6d4",
        What::Duty(Duty::EachMemberOfTheCoreGroupMustAddressTheDisagreementAnd),
    ),
    ("plan difficulties/reconsider", What::Act(Act::PlanDifficultiesReconsider)),
    (
        "plan difficulties/reconsider 9a0d8e7d",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustBringAboutACore),
    ),
    ("plan difficulties/return", What::Act(Act::PlanDifficultiesReturn)),
    ("plan difficulties/which", What::Act(Act::PlanDifficultiesWhich)),
    (
        "plan difficulties/which 5870e6c0",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellEachMemberOf),
    ),
    (
        "plan difficulties/which 7c0f127d",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheChildrens),
    ),
    ("plan discontinued", What::Milestone(Milestone::PlanDiscontinued)),
    ("plan for the contexts of harm", What::Act(Act::WiltshiresRoutePlan)),
    ("plan how the child is reached", What::Act(Act::PlanDifficultiesAccess)),
    ("plan in force", What::StateBegins(State::PlanInForce)),
    ("plan is made/group", What::Act(Act::PlanIsMadeGroup)),
    ("plan is made/letter", What::Act(Act::PlanIsMadeLetter)),
    ("plan is made/reviews", What::Act(Act::PlanIsMadeReviews)),
    ("plan is made/settle", What::Act(Act::PlanIsMadeSettle)),
    (
        "plan is made/settle 1a06548e",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustAppointAQualifiedAnd),
    ),
    (
        "plan is made/settle 2e675814",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPutTheseThingsInto),
    ),
    (
        "plan is made/settle 3e0fe467",
        What::Duty(Duty::TheConferenceChairShouldNameASocialWorkerQualifiedTo),
    ),
    (
        "plan is made/settle 5bd7677f",
        What::Duty(Duty::TheConferenceChairMustNameASocialWorkerQualifiedTo),
    ),
    (
        "plan is made/settle 5df879d8",
        What::Duty(Duty::TheConferenceChairShouldSeeThatTheseThingsAreDone),
    ),
    (
        "plan is made/settle 9a5aa770",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustArrangeWhenTheCore),
    ),
    (
        "plan is made/settle d55191d5",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToExplainTheRoleOf),
    ),
    (
        "plan is made/settle d720d44d",
        What::Duty(Duty::TheChildrensSocialCareManagerMustIdentifyAQualified),
    ),
    ("plan is not made/letter", What::Act(Act::PlanIsNotMadeLetter)),
    ("plan is not made/recommend", What::Act(Act::PlanIsNotMadeRecommend)),
    (
        "plan is not made/recommend 0bbc5cad",
        What::Duty(Duty::TheConferenceShouldConsiderWhatTheChildNeeds),
    ),
    (
        "plan is not made/recommend 889ba44d",
        What::Duty(Duty::TheConferenceShouldRecommendFurtherHelpForTheFamilyTo),
    ),
    (
        "plan is not made/recommend 98e78063",
        What::Duty(Duty::TheConferenceChairMustSeeThatTheseThingsAreDoneWhen),
    ),
    ("plan is not made/say", What::Act(Act::PlanIsNotMadeSay)),
    (
        "plan is not made/say c341cfc8",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustTellTheParentsAnd),
    ),
    ("plan made", What::Milestone(Milestone::PlanMade)),
    ("plan the assessment", What::Act(Act::NeedsAssessmentPlan)),
    ("plan the examination", What::Act(Act::PaediatricAssessmentsPlan)),
    ("plan the interview", What::Act(Act::RecordedInterviewPlan)),
    ("plan the return", What::Act(Act::SuspendingHelp)),
    ("plan without a conference", What::Act(Act::EnquiryOutcomePlanWithout)),
    ("police investigation", What::Act(Act::ManagementPlanningPoliceStrand)),
    ("police progress review", What::Act(Act::PoliceProgressReview)),
    ("police protection", What::StateBegins(State::PoliceProtection)),
    (
        "police referrals 0bc43cbc",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToAlwaysPutTheChilds),
    ),
    (
        "police referrals 96ddf742",
        What::Duty(Duty::ThePoliceAreResponsibleForPrimarilyInvestigating),
    ),
    ("police referrals/confirm", What::Act(Act::PoliceReferralsConfirm)),
    (
        "police referrals/confirm 624f5b95",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConfirmTheReferral),
    ),
    (
        "police referrals/investigate 6308e7b3",
        What::Duty(Duty::ThePoliceAreResponsibleForPrimarilyNotifyingTheLocal),
    ),
    (
        "police referrals/investigate d5ee7f48",
        What::Duty(Duty::ThePoliceAreResponsibleForPrimarilyTellingChildrens),
    ),
    (
        "police referrals/investigate fe7b4b4c",
        What::Duty(Duty::ThePoliceAndChildrensSocialCareMustCoordinateThe2),
    ),
    (
        "police referrals/led by social care",
        What::Act(Act::PoliceReferralsLedBySocialCare),
    ),
    ("police referrals/police decision", What::Act(Act::PoliceReferralsPoliceDecision)),
    ("police referrals/refer", What::Act(Act::PoliceReferralsRefer)),
    (
        "police referrals/refer 0981c0eb",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustReferEverySuspected),
    ),
    ("police referrals/weigh", What::Act(Act::PoliceReferralsWeigh)),
    (
        "police referrals/weigh 017ca896",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysConsiderA2),
    ),
    (
        "police referrals/weigh 4024aa36",
        What::Duty(Duty::ThePoliceAndChildrensSocialCareShouldConsiderThe),
    ),
    (
        "police referrals/weigh 93a9994b",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustConsiderThe),
    ),
    (
        "police referrals/weigh d4a9c190",
        What::Duty(Duty::ThePoliceWillConsiderInvestigatingTheseMatters),
    ),
    ("pre birth assessment", What::Act(Act::PreBirthAssessment)),
    ("pre birth assessments/call", What::Act(Act::PreBirthAssessmentsCall)),
    (
        "pre birth assessments/call 4ca60d30",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderAStrategy),
    ),
    (
        "pre birth assessments/call 9375df93",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderMissed),
    ),
    (
        "pre birth assessments/consider assessment",
        What::Act(Act::PreBirthAssessmentsConsiderAssessment),
    ),
    (
        "pre birth assessments/consider assessment 3b2ce74d",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldIdeallyConsiderIt),
    ),
    (
        "pre birth assessments/consider assessment 45653b82",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysConsiderAPre),
    ),
    (
        "pre birth assessments/consider assessment 95c279c0",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldRecordAsManagement),
    ),
    (
        "pre birth assessments/discuss 24c12bbd",
        What::Duty(Duty::TheStrategyMeetingOrDiscussionMustCoverTheFollowing),
    ),
    (
        "pre birth assessments/discuss 273293b3",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderAnEnquiry),
    ),
    (
        "pre birth assessments/discuss 6140f770",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillLetTheExpectedDate),
    ),
    (
        "pre birth assessments/discuss 7e20a18c",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPassInstructions),
    ),
    (
        "pre birth assessments/discuss a8735cef",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHoldTheDiscussion2),
    ),
    (
        "pre birth assessments/discuss b139b9a2",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHoldTheDiscussion),
    ),
    (
        "pre birth assessments/discuss e9a9ed2a",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderASection47),
    ),
    (
        "pre birth assessments/enquire 1bd49ff6",
        What::Duty(Duty::ThePoliceChildrensSocialCareAndOtherAgenciesThatMatter),
    ),
    (
        "pre birth assessments/enquire 43eeec58",
        What::Duty(Duty::TheSection47EnquiryShouldCoverRiskFactorsStrengthsIn),
    ),
    ("pre birth assessments/inform", What::Act(Act::PreBirthAssessmentsInform)),
    (
        "pre birth assessments/inform 5a08d425",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheParentsThe2),
    ),
    ("pre birth assessments/recommend", What::Act(Act::PreBirthAssessmentsRecommend)),
    (
        "pre birth assessments/recommend c9fe2387",
        What::Duty(Duty::ThoseInvolvedMustRecommendWhetherAPreBirthConferenceIs),
    ),
    ("pre birth conference", What::Act(Act::PreBirthConference)),
    (
        "pre birth conferences/conference 3c229abc",
        What::Duty(Duty::ThePreBirthConferenceShouldHappenAtLeast10WeeksBefore2),
    ),
    (
        "pre birth conferences/conference 81b1f729",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustConductThePreBirth),
    ),
    ("pre birth conferences/prepare", What::Act(Act::PreBirthConferencesPrepare)),
    (
        "pre birth conferences/prepare 6aed744b",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderWhenItIs),
    ),
    ("pre birth conferences/refer early", What::Act(Act::PreBirthConferencesReferEarly)),
    (
        "pre birth conferences/refer early 55992665",
        What::Duty(Duty::TheAgenciesInvolvedWithPregnantWomenShouldConsider),
    ),
    ("pre birth conferences/weigh", What::Act(Act::PreBirthConferencesWeigh)),
    (
        "pre birth conferences/weigh 0cb1840d",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderFurtherRisk),
    ),
    (
        "pre birth conferences/weigh 38c3c2d5",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderAPreBirth),
    ),
    (
        "pre birth conferences/weigh 541d1460",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldRecordAsManagement2),
    ),
    (
        "pre birth conferences/weigh b497bb5e",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillAssessTimePassedNew),
    ),
    (
        "pre birth conferences/weigh cc29521a",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillUsuallyLetThe),
    ),
    (
        "pre birth referral/refer fc78a5c5",
        What::Duty(Duty::TheReferrerShouldMakeClearByLocalArrangementsForEarly),
    ),
    ("pre birth referral/share", What::Act(Act::PreBirthReferralShare)),
    (
        "pre birth referral/share e2b8464e",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldObtainConsentTo),
    ),
    (
        "pre birth referral/share f1098e78",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheParentsThe),
    ),
    ("preparation of the pilot", What::Act(Act::PilotPreparation)),
    ("prepare legal action", What::Act(Act::ImmediateProtectionSeekOrder)),
    ("prepare the child to attend", What::Act(Act::ChildAndFamilyAttending)),
    ("prepare the review", What::Act(Act::ReviewConferencesPrepare)),
    ("prepare the transfer in conference", What::Act(Act::MoveWithAPlanPrepare)),
    ("preparing a conference/family", What::Act(Act::PreparingAConferenceFamily)),
    (
        "preparing a conference/family 5bbe79a7",
        What::Duty(Duty::TheConferenceChairIsResponsibleForUpholdingTheLeast),
    ),
    ("preparing a conference/place", What::Act(Act::PreparingAConferencePlace)),
    (
        "preparing a conference/place 034e8338",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPlanPlaceAndTime),
    ),
    (
        "preparing a conference/place 38e91891",
        What::Duty(Duty::ChildrensSocialCareShouldOfferParentsSuitableDayCare),
    ),
    (
        "preparing a conference/place c48fd3f5",
        What::Duty(Duty::ChildrensSocialCareIsResponsibleForConsideringHealth),
    ),
    (
        "preparing a conference/place ff959419",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNotHoldAConference),
    ),
    ("preparing a conference/reports", What::Act(Act::PreparingAConferenceReports)),
    (
        "preparing a conference/reports c9b9f19a",
        What::Duty(Duty::AllAgenciesThatHaveBeenSignificantlyInvolvedWithChild),
    ),
    (
        "preparing a conference/review reports",
        What::Act(Act::PreparingAConferenceReviewReports),
    ),
    (
        "preparing a conference/review reports c9b9f19a",
        What::Duty(Duty::AllAgenciesThatHaveBeenSignificantlyInvolvedWithChild2),
    ),
    (
        "protect the child until the conference",
        What::Act(Act::EnquiryOutcomeArrangements),
    ),
    ("protocol received", What::Milestone(Milestone::ProtocolReceived)),
    ("public concern", What::Milestone(Milestone::PublicConcern)),
    ("put it to the director", What::Act(Act::DissentDirector)),
    ("reaching the child/consult", What::Act(Act::ReachingTheChildConsult)),
    (
        "reaching the child/consult f0cffa01",
        What::Duty(Duty::TheSocialWorkerShouldConsultTheFirstLineManagerWhen),
    ),
    (
        "reaching the child/discuss a205ac59",
        What::Duty(Duty::TheStrategyMeetingOrDiscussionToReachTheChildShould),
    ),
    ("receipt of amendments to the conference record", What::Act(Act::RecordAmendments)),
    (
        "receipt of the organised abuse referral",
        What::Milestone(Milestone::OrganisedAbuseReferred),
    ),
    ("receipt of the referral", What::Milestone(Milestone::ReferralReceived)),
    ("receipt of the relocation protocol", What::Milestone(Milestone::ProtocolReceived)),
    (
        "receiving a referral/acknowledge 03643a56",
        What::Duty(Duty::ChildrensSocialCareIsResponsibleForMakingClearToThe),
    ),
    (
        "receiving a referral/decide 16bca7bd",
        What::Duty(Duty::TheChildrensSocialCareManagerMustGiveApprovalToThe),
    ),
    (
        "receiving a referral/decide 5323f418",
        What::Duty(Duty::TheSocialWorkerThePoliceOrTheNspccMustActToProtect),
    ),
    (
        "receiving a referral/decide 5edd3784",
        What::Duty(Duty::TheChildrensSocialCareManagerShouldAuthoriseTheDecision),
    ),
    (
        "receiving a referral/decide 619ae146",
        What::Duty(Duty::ChildrensSocialCareTogetherWithOtherAgenciesShould),
    ),
    (
        "receiving a referral/decide 85b16472",
        What::Duty(Duty::TheSocialWorkerShouldTellTheChildrensSocialCareManager),
    ),
    (
        "receiving a referral/decide c0867438",
        What::Duty(Duty::TheSocialWorkerWillDetermineTheseThingsWithIt),
    ),
    (
        "receiving a referral/decide c81a7c15",
        What::Duty(Duty::TheChildrensSocialCareManagerMustSeeThatTheRecordOf),
    ),
    (
        "receiving a referral/decide fd5e6a27",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillNormallyMakeAn),
    ),
    (
        "receiving a referral/decide fe7c0b0e",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustActOnTheRemovalAs),
    ),
    ("receiving a referral/gather", What::Act(Act::ReceivingAReferralGather)),
    ("receiving a referral/take", What::Act(Act::ReceivingAReferralTake)),
    (
        "receiving a referral/take 06054146",
        What::Duty(Duty::TheReferrerAndChildrensSocialCareShouldBeClearWhenThe),
    ),
    (
        "receiving a referral/take 1f4220a1",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldRegardTheChildAs),
    ),
    (
        "receiving a referral/take 50909754",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustAlwaysGiveThe),
    ),
    (
        "receiving a referral/take 82a3fcd5",
        What::Duty(Duty::TheSocialWorkerIsToBeTheLeadProfessionalWhenThe),
    ),
    (
        "receiving a referral/take 9335f338",
        What::Duty(Duty::ChildrensSocialCareShouldMakeClearInItsAreaHowA),
    ),
    (
        "receiving a referral/take e7175fb2",
        What::Duty(Duty::ChildrensSocialCareMustFindOutAsMuchOfThisAsPossible),
    ),
    (
        "receiving a referral/take f5cda104",
        What::Duty(Duty::TheSocialWorkerShouldConsultTheReferrerOnWhatThe),
    ),
    ("receiving assessment", What::Act(Act::ReceivingAssessment)),
    (
        "receiving enquiry responsibility",
        What::StateBegins(State::ReceivingEnquiryResponsibility),
    ),
    ("receiving responsibility", What::StateBegins(State::ReceivingResponsibility)),
    (
        "receiving responsibility without plan",
        What::StateBegins(State::ReceivingResponsibilityWithoutPlan),
    ),
    ("receiving told of move", What::Milestone(Milestone::ReceivingToldOfMove)),
    ("recommend on suspension", What::Act(Act::ManagementPlanningSuspend)),
    ("recommend other help", What::Act(Act::PlanIsNotMadeRecommend)),
    ("reconsider the plan", What::Act(Act::PlanDifficultiesReconsider)),
    ("record amendments", What::Act(Act::RecordAmendments)),
    ("record and share", What::Act(Act::JointVisitsShare)),
    ("record received", What::Milestone(Milestone::RecordReceived)),
    ("record removal", What::Act(Act::RecordRemoval)),
    ("record the outcome", What::Act(Act::OutcomeFeedbackRecord)),
    (
        "record why the parents are not asked",
        What::Act(Act::ConcernAboutAChildRecordNotAsked),
    ),
    (
        "record why the parents are not informed",
        What::Act(Act::ChecksWithAgenciesReasons),
    ),
    (
        "recorded interview/interview 35acda85",
        What::Duty(Duty::TheInterviewOfTheChildIsToCoverTwoPrimaryPurposesThe),
    ),
    (
        "recorded interview/interview 84360e8d",
        What::Duty(Duty::ThePoliceOfficersWithTrainingTogetherWithTheSocial),
    ),
    (
        "recorded interview/interview d309d703",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHaveJointInterviews),
    ),
    ("recorded interview/plan", What::Act(Act::RecordedInterviewPlan)),
    (
        "recorded interview/plan 8643afad",
        What::Duty(Duty::ThePoliceOfficersWithTrainingAndTheSocialWorkerMust2),
    ),
    ("recorded interview/use it", What::Act(Act::RecordedInterviewUseIt)),
    (
        "records of a move/give 555e4d27",
        What::Duty(Duty::TheProfessionalInTheOriginatingAuthoritysAreaMustSendA),
    ),
    ("records to receiving area", What::Act(Act::RecordsToReceivingArea)),
    ("refer a teacher to the regulator", What::Act(Act::AllegationOutcomeTeacher)),
    ("refer the crime to the police", What::Act(Act::PoliceReferralsRefer)),
    ("refer the matter", What::Act(Act::OrganisedAbuseDiscussionRefer)),
    ("refer the missing child", What::Act(Act::RestrictedChildMissingRefer)),
    ("refer to childrens social care", What::Act(Act::AllegationRefer)),
    ("refer without the parents agreement", What::Act(Act::ConcernAboutAChildGoAhead)),
    ("refer, and report", What::Act(Act::MissingFamilyRefer)),
    ("referral", What::Act(Act::Referral)),
    ("referral acknowledgement", What::Act(Act::ReferralAcknowledgement)),
    ("referral evaluation", What::Act(Act::ReferralEvaluation)),
    ("referral feedback/tell family", What::Act(Act::ReferralFeedbackTellFamily)),
    (
        "referral feedback/tell family 7e2192f3",
        What::Duty(Duty::TheSocialWorkerShouldTellOtherAgenciesThatMatterAnd2),
    ),
    (
        "referral feedback/tell family 7e68a234",
        What::Duty(Duty::TheSocialWorkerShouldTellOtherAgenciesThatMatterAnd),
    ),
    (
        "referral feedback/tell family bfbe28dd",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustTellTheChildAndThe),
    ),
    ("referral feedback/tell referrer", What::Act(Act::ReferralFeedbackTellReferrer)),
    (
        "referral feedback/tell referrer 0b447f97",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustKeepFeedbackWithin),
    ),
    (
        "referral feedback/tell referrer 4317c038",
        What::Duty(Duty::ChildrensSocialCareShouldTellTheReferrerWhatWasDecided),
    ),
    (
        "referral feedback/tell referrer 4aad31ab",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheReferrerHow),
    ),
    (
        "referral feedback/tell referrer 78979624",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheReferrerWhy),
    ),
    (
        "referral feedback/tell referrer d4863334",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheReferrerThe),
    ),
    (
        "referral feedback/tell referrer e00be3e2",
        What::Duty(Duty::ChildrensSocialCareShouldTellTheReferrerWhyThe),
    ),
    (
        "referral feedback/tell referrer ff50cb70",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAgreeWhoTellsThe),
    ),
    ("referral for a paediatric assessment", What::Act(Act::PaediatricReferral)),
    ("referral received", What::Milestone(Milestone::ReferralReceived)),
    ("referral to childrens social care", What::Act(Act::Referral)),
    ("referral to the disclosure and barring service", What::Act(Act::BarringReferral)),
    ("reflective workshops", What::Act(Act::ReflectiveWorkshops)),
    ("relocate", What::Act(Act::RelocationBecauseOfRiskRelocate)),
    (
        "relocation because of risk 71bd06d4",
        What::Duty(Duty::ThePractitionerIsToWorkWithTheFamilyWithoutBeingTold),
    ),
    (
        "relocation because of risk cb4263f8",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNotLetThe),
    ),
    ("relocation because of risk/assess", What::Act(Act::RelocationBecauseOfRiskAssess)),
    (
        "relocation because of risk/assess 21e96d53",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAssessAndProvide),
    ),
    (
        "relocation because of risk/assess deb1c88c",
        What::Duty(Duty::ChildrensAndAdultSocialCareServicesWillGiveMostOfThe),
    ),
    (
        "relocation because of risk/contact",
        What::Act(Act::RelocationBecauseOfRiskContact),
    ),
    (
        "relocation because of risk/contact f2bfbf33",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillSeeThatTheFamilyOr),
    ),
    (
        "relocation because of risk/relocate",
        What::Act(Act::RelocationBecauseOfRiskRelocate),
    ),
    (
        "relocation because of risk/relocate 255bb4f2",
        What::Duty(Duty::TheUkProtectedPersonsServiceIsToSupportTheRelocation),
    ),
    (
        "relocation because of risk/relocate 9e7dffaf",
        What::Duty(Duty::TheUkProtectedPersonsServiceIsToGiveSupportThatIsNot),
    ),
    ("relocation because of risk/weigh", What::Act(Act::RelocationBecauseOfRiskWeigh)),
    ("removal by parent", What::Milestone(Milestone::RemovalByParent)),
    ("removal from care/decide", What::Act(Act::RemovalFromCareDecide)),
    (
        "removal from care/decide 3796d154",
        What::Duty(Duty::TheSocialWorkerAndTheChildrensSocialCareManagerShould),
    ),
    (
        "removal from care/decide 94db64eb",
        What::Duty(Duty::TheSocialWorkerMustConsultTheChildrensSocialCare),
    ),
    (
        "removal from care/decide a5b50c72",
        What::Duty(Duty::TheSocialWorkerMustDecideWhetherAnEnquiryShouldBe),
    ),
    (
        "removal from care/decide add3a142",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordClearlyWhyOn),
    ),
    (
        "removal of the record of the allegation from the personnel file",
        What::Act(Act::RecordRemoval),
    ),
    ("renewed contact", What::Act(Act::RenewedContact)),
    (
        "renewed contact of the referrer with childrens social care",
        What::Act(Act::RenewedContact),
    ),
    ("report", What::Act(Act::PaediatricAssessmentsReport)),
    (
        "report of the allegation to the designated senior manager",
        What::Act(Act::ReportToSeniorManager),
    ),
    ("report of the allegation to the lado", What::Act(Act::AllegationReport)),
    ("report of the investigating officer", What::Act(Act::InvestigationReport)),
    ("report received", What::Milestone(Milestone::ReportReceived)),
    ("report to senior manager", What::Act(Act::ReportToSeniorManager)),
    ("report to the police that the child is missing", What::Act(Act::MissingReport)),
    (
        "reports for a review conference",
        What::Act(Act::PreparingAConferenceReviewReports),
    ),
    ("reports for an initial conference", What::Act(Act::PreparingAConferenceReports)),
    ("request a conference", What::Act(Act::DisputedDecisionRequest)),
    ("request for information", What::Act(Act::RequestForInformation)),
    (
        "request for information to the originating authoritys area",
        What::Act(Act::RequestForInformation),
    ),
    ("request for records", What::Act(Act::RequestForRecords)),
    (
        "request for the records to the originating authoritys area",
        What::Act(Act::RequestForRecords),
    ),
    ("request the conference", What::Act(Act::ReturnHomeRequest)),
    ("request to the chair to exclude a parent", What::Act(Act::ExclusionRequest)),
    ("resolve the disagreement", What::Act(Act::ResponsibilityKeptDispute)),
    ("resolve the dispute", What::Act(Act::PermanentMoveDispute)),
    (
        "resolving disagreements/stage four",
        What::Act(Act::ResolvingDisagreementsStageFour),
    ),
    (
        "resolving disagreements/stage four 100ae460",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReferThe),
    ),
    (
        "resolving disagreements/stage four 5ce15afb",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendAWritten),
    ),
    (
        "resolving disagreements/stage four 99cbb706",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillConveneAMeetingTo),
    ),
    (
        "resolving disagreements/stage one",
        What::Act(Act::ResolvingDisagreementsStageOne),
    ),
    (
        "resolving disagreements/stage one 3d585ed0",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldEscalateThe),
    ),
    (
        "resolving disagreements/stage one bd60a9fc",
        What::Duty(Duty::TheFrontlineProfessionalShouldDiscussTheDifferenceWith),
    ),
    (
        "resolving disagreements/stage three",
        What::Act(Act::ResolvingDisagreementsStageThree),
    ),
    (
        "resolving disagreements/stage three 82f4f2a3",
        What::Duty(Duty::TheSeniorManagerOfEachAgencyShouldDiscussTheConcerns),
    ),
    (
        "resolving disagreements/stage three 850c9d25",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsultThe3),
    ),
    (
        "resolving disagreements/stage three e47a29fe",
        What::Duty(Duty::TheSeniorManagerOfEachAgencyShouldCallAJointMeeting),
    ),
    (
        "resolving disagreements/stage two",
        What::Act(Act::ResolvingDisagreementsStageTwo),
    ),
    (
        "resolving disagreements/stage two 1bf51cf0",
        What::Duty(Duty::TheFrontlineProfessionalShouldConsultTheFirstLine),
    ),
    (
        "resolving disagreements/stage two 23d6af10",
        What::Duty(Duty::TheFirstLineManagerOfEachProfessionalShouldThenSpeak),
    ),
    (
        "resolving disagreements/stage two df504b15",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldEscalateThe2),
    ),
    ("respond jointly", What::Act(Act::DeathOfAChildRespond)),
    ("response decision", What::Act(Act::ResponseDecision)),
    ("responsibility agreed", What::Milestone(Milestone::ResponsibilityAgreed)),
    ("responsibility confirmed", What::Milestone(Milestone::ResponsibilityConfirmed)),
    (
        "responsibility kept 48a648f0",
        What::Duty(Duty::TheOriginatingAuthorityShouldShareInformationWithOne),
    ),
    (
        "responsibility kept c25dc136",
        What::Duty(Duty::TheOriginatingAuthorityShouldKeepChildProtection),
    ),
    (
        "responsibility kept ead3092b",
        What::Duty(Duty::TheOriginatingAuthorityShouldKeepChildProtection2),
    ),
    ("responsibility kept/dispute", What::Act(Act::ResponsibilityKeptDispute)),
    (
        "responsibility kept/dispute 35a0ad1b",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldResolveA),
    ),
    ("responsibility kept/escalate", What::Act(Act::ResponsibilityKeptEscalate)),
    (
        "responsibility kept/escalate eb215e19",
        What::Duty(Duty::TheOriginatingAuthoritysChildProtectionManagerAndThe),
    ),
    ("responsibility kept/inform", What::Act(Act::ResponsibilityKeptInform)),
    (
        "responsibility kept/inform 48846d44",
        What::Duty(Duty::TheOriginatingAuthoritysSocialWorkerMustSendWritten),
    ),
    (
        "responsibility kept/inform 72988129",
        What::Duty(Duty::TheOriginatingAuthoritysSocialWorkerMustContactAgencies),
    ),
    (
        "responsibility kept/inform 7c69de8d",
        What::Duty(Duty::TheReceivingAuthoritysChildProtectionAdviserMustSeeThat),
    ),
    (
        "responsibility kept/inform c60a990d",
        What::Duty(Duty::TheOriginatingAuthoritysSocialWorkerMustAskForA),
    ),
    ("responsibility kept/managers", What::Act(Act::ResponsibilityKeptManagers)),
    (
        "responsibility kept/managers 1b8a8865",
        What::Duty(Duty::TheOriginatingAuthoritysFirstLineManagerTogetherWithThe2),
    ),
    (
        "responsibility kept/managers 7ffdec2a",
        What::Duty(Duty::TheOriginatingAuthoritysFirstLineManagerAndTheReceiving),
    ),
    (
        "responsibility kept/managers dd3bc199",
        What::Duty(Duty::TheOriginatingAuthoritysFirstLineManagerTogetherWithThe3),
    ),
    ("responsibility kept/propose", What::Act(Act::ResponsibilityKeptPropose)),
    (
        "responsibility kept/propose 440de923",
        What::Duty(Duty::TheOriginatingAuthoritysSocialWorkerMustTellThe3),
    ),
    (
        "responsibility kept/propose 65fcddc9",
        What::Duty(Duty::TheOriginatingAuthoritysSocialWorkerMustAgreeWithThe),
    ),
    ("restricted child missing/act", What::Act(Act::RestrictedChildMissingAct)),
    (
        "restricted child missing/act 8ec59c45",
        What::Duty(Duty::TheLocalAuthorityAndHealthServicesAreResponsibleFor),
    ),
    (
        "restricted child missing/act 920b0de2",
        What::Duty(Duty::TheLocalAuthorityWillTellTheEvidenceAndEnquiryUnitOf),
    ),
    (
        "restricted child missing/act 93248d59",
        What::Duty(Duty::ThePoliceAreResponsibleForJointInvestigationsWithThe),
    ),
    (
        "restricted child missing/act 947e3648",
        What::Duty(Duty::ThePoliceAreResponsibleForInvestigatingEveryChildWhom),
    ),
    (
        "restricted child missing/act a5e2f212",
        What::Duty(Duty::TheLocalAuthorityAndHealthServicesAreResponsibleFor2),
    ),
    (
        "restricted child missing/act d58ee81f",
        What::Duty(Duty::TheHomeOfficeMustRecordAllContactWithThePoliceAndThe),
    ),
    (
        "restricted child missing/act f6a6c2e8",
        What::Duty(Duty::ThePoliceAreResponsibleForCirculatingTheChildOnThe),
    ),
    ("restricted child missing/found", What::Act(Act::RestrictedChildMissingFound)),
    (
        "restricted child missing/found by home office",
        What::Act(Act::RestrictedChildMissingFoundByHomeOffice),
    ),
    (
        "restricted child missing/found by home office 1c3b5ff7",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillDecideWhereTheChild),
    ),
    (
        "restricted child missing/found by home office 2f58ab67",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillTellThePoliceAndThe),
    ),
    (
        "restricted child missing/found by home office 38b0a6f5",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustTellThePoliceAndThe),
    ),
    (
        "restricted child missing/found by home office 40330b5b",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillConsultThePoliceAnd),
    ),
    (
        "restricted child missing/found by home office 5f1e1451",
        What::Duty(Duty::TheHomeOfficeMustFollowUpEnquiriesWithPoliceAndSocial),
    ),
    (
        "restricted child missing/found by others",
        What::Act(Act::RestrictedChildMissingFoundByOthers),
    ),
    (
        "restricted child missing/found by others 4eccb5f3",
        What::Duty(Duty::ThePoliceWillTellTheCommandAndControlUnitOfTheHome),
    ),
    (
        "restricted child missing/found by others fc37099e",
        What::Duty(Duty::TheLocalAuthorityWillTellTheEvidenceAndEnquiryUnitOf2),
    ),
    ("restricted child missing/refer", What::Act(Act::RestrictedChildMissingRefer)),
    (
        "restricted child missing/refer 78933450",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustSendACopyOfThe),
    ),
    (
        "restricted child missing/refer cddf21ea",
        What::Duty(Duty::TheStaffOfTheHomeOfficeMustTellThePoliceTheUk),
    ),
    ("retirement age", What::Milestone(Milestone::RetirementAge)),
    ("return contact", What::Act(Act::ReturnContact)),
    ("return home proposed", What::Milestone(Milestone::ReturnHomeProposed)),
    ("return home/decide", What::Act(Act::ReturnHomeDecide)),
    (
        "return home/decide 9c6c4d2d",
        What::Duty(Duty::TheMembersOfTheLookedAfterChildsStatutoryReviewMust),
    ),
    (
        "return home/decide fa58134b",
        What::Duty(Duty::TheMembersOfTheLookedAfterChildsStatutoryReviewMust2),
    ),
    ("return home/request", What::Act(Act::ReturnHomeRequest)),
    (
        "return home/request 1d664507",
        What::Duty(Duty::TheSocialWorkerMustRequestTheInitialConference),
    ),
    ("return interview", What::Act(Act::ReturnInterview)),
    ("return requested", What::Milestone(Milestone::ReturnRequested)),
    ("returned from missing", What::Milestone(Milestone::ReturnedFromMissing)),
    ("review conference", What::Act(Act::ReviewConference)),
    ("review conferences", What::Act(Act::PlanIsMadeReviews)),
    (
        "review conferences b0a85551",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReferCasesOf),
    ),
    (
        "review conferences e819a708",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldBringTheReview),
    ),
    ("review conferences/last letter", What::Act(Act::ReviewConferencesLastLetter)),
    ("review conferences/letter", What::Act(Act::ReviewConferencesLetter)),
    ("review conferences/prepare", What::Act(Act::ReviewConferencesPrepare)),
    (
        "review conferences/review 39fdb5ec",
        What::Duty(Duty::TheReviewConferenceIsToConsiderTheFollowingTheText),
    ),
    (
        "review conferences/review 7ae3a492",
        What::Duty(Duty::TheReviewConferenceShouldConsiderWhichTimescalesMeetThe),
    ),
    (
        "review conferences/review 7e6a93de",
        What::Duty(Duty::TheReviewConferenceShouldConsiderWhatFurtherSupportMay),
    ),
    (
        "review conferences/review 7fab1748",
        What::Duty(Duty::TheReviewConferenceIsToCoverTheFollowingTheTextUses),
    ),
    (
        "review conferences/review 9b03f878",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldDecideByTheChilds),
    ),
    (
        "review conferences/review b44720ee",
        What::Duty(Duty::ChildrensSocialCareShouldConsiderStartingFamilyCourt),
    ),
    (
        "review conferences/review cc0a0df0",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldEndThePlanWhenThe),
    ),
    (
        "review conferences/review f9e27081",
        What::Duty(Duty::TheReviewConferenceShouldConsiderExplicitlyWhetherThe),
    ),
    ("review of the child in need plan", What::Act(Act::ChildInNeedReview)),
    ("review of the death by the overview panel", What::Act(Act::OverviewPanelReview)),
    (
        "review of the progress of the police investigation",
        What::Act(Act::PoliceProgressReview),
    ),
    ("review report to chair", What::Act(Act::ReviewReportToChair)),
    ("review report to family", What::Act(Act::ReviewReportToFamily)),
    ("revise the plan", What::Act(Act::MissingWithAPlanPlan)),
    ("risk assessment of missing", What::Act(Act::RiskAssessmentOfMissing)),
    ("risk from another", What::Milestone(Milestone::RiskFromAnother)),
    ("roth conference", What::Act(Act::RothConference)),
    (
        "rule 004e6d46",
        What::Duty(Duty::TheConferenceChairShouldDetermineTheCategoryOfAbuseOr),
    ),
    ("rule 00dd7a51", What::Duty(Duty::TheEmployerShouldAppointASeniorManagerToWhom)),
    (
        "rule 00f97c3b",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldRemoveFromPersonnel),
    ),
    (
        "rule 010518dc",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHaveTheseThingsIn),
    ),
    (
        "rule 015726f6",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHelpChildrenAnd),
    ),
    (
        "rule 01b70c9b",
        What::Duty(Duty::TheConferenceChairMustNotBeResponsibleForTheCaseIn),
    ),
    ("rule 0205f09e", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldKeepTheReport)),
    ("rule 02c798f8", What::Duty(Duty::TheLeadSocialWorkerMustSeeThatTheDetailedPlanIs)),
    (
        "rule 02eea2ad",
        What::Duty(Duty::EachMemberOfTheCoreGroupIsResponsibleForWorkingOut),
    ),
    (
        "rule 034a2478",
        What::Duty(Duty::TheContextualSafeguardingResearchTeamWillCoordinateThe),
    ),
    ("rule 03e0dc91", What::Duty(Duty::TheProfessionalShouldNotGuaranteeAReferrer)),
    (
        "rule 03e44a26",
        What::Duty(Duty::TheLocalAuthorityShouldNameASeniorManagerOfChildrens),
    ),
    (
        "rule 0491cc51",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillAttachTheReportsTo),
    ),
    (
        "rule 054ae247",
        What::Duty(Duty::TheChildProtectionConferenceIsToCoverTheFollowingThe),
    ),
    ("rule 05517edb", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldStrengthenThe)),
    (
        "rule 05964087",
        What::Duty(Duty::ThePoliceWillAssistWhereACriminalInvestigationIs),
    ),
    (
        "rule 05df250b",
        What::Duty(Duty::TheChildProtectionConferenceMustConsiderTheNeedsOfAll),
    ),
    (
        "rule 0616c8b2",
        What::Duty(Duty::TheLeadSocialWorkerShouldRecordAnyDisagreementClearly),
    ),
    (
        "rule 06663618",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillDistributeTheMoneyBy),
    ),
    (
        "rule 07b883e1",
        What::Duty(Duty::TheLocalAuthorityResponsibleForTheLookedAfterChildAnd),
    ),
    (
        "rule 08231bc8",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldLetTheAssessmentBe),
    ),
    (
        "rule 08c74b6c",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordTheReasonsFor4),
    ),
    ("rule 0a5aec59", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldFollowLocal)),
    (
        "rule 0a7a4572",
        What::Duty(Duty::ALocalAuthorityThatIsFundedWillBeFreeOfAnyNeedTo),
    ),
    (
        "rule 0ad75e1a",
        What::Duty(Duty::TheCoreGroupMustSeeThatThePlanSetsOutHowOftenEach),
    ),
    (
        "rule 0b34328b",
        What::Duty(Duty::ThePoliceShouldAppointAnInvestigatingOfficerAndPossibly),
    ),
    (
        "rule 0b7f7a9b",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysConsider2),
    ),
    (
        "rule 0b9fafa5",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldCombineTheReview),
    ),
    (
        "rule 0c1f0a3e",
        What::Duty(Duty::TheHealthProfessionalShouldUnderstandTheVulnerabilities),
    ),
    (
        "rule 0c41192a",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustDetermineInThePlan),
    ),
    (
        "rule 0c86696f",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldMakeClearToAll),
    ),
    (
        "rule 0d6ad0c4",
        What::Duty(Duty::TheChildIsToNeedNoFurtherConsentWhenTheChildsAgeIn),
    ),
    (
        "rule 0d85beb6",
        What::Duty(Duty::TheReviewConferenceShouldCoverProgressOnThePlans),
    ),
    (
        "rule 0de1af88",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillPlanThoroughlyWork),
    ),
    ("rule 0e4369a4", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToAlwaysMakeAn)),
    (
        "rule 0f9026c0",
        What::Duty(Duty::ThePaediatricDischargeSystemOrPaediatricLiaisonOfThe),
    ),
    ("rule 1046e1bf", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToKeepTheseAimsOf)),
    (
        "rule 10e24bbd",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderAbsencesAt),
    ),
    (
        "rule 113a340d",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustBringToTheConference),
    ),
    (
        "rule 11492aee",
        What::Duty(Duty::TheConferenceWillHaveNamedTheMembersOfTheCoreGroupAt),
    ),
    ("rule 11673829", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToDiscussThe)),
    (
        "rule 1294a8c2",
        What::Duty(Duty::TheLocalAuthorityIsToAnswerPubliclyForTheProtocolThe),
    ),
    (
        "rule 1377e12c",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldLeaveAChildWithA),
    ),
    (
        "rule 13807f44",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSupportChildrenWho),
    ),
    (
        "rule 13963a9d",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldEncourageAndHelp),
    ),
    (
        "rule 141d942e",
        What::Duty(Duty::TheLocalSafeguardingPartnershipOrBoardShouldPublishA),
    ),
    (
        "rule 14491a3f",
        What::Duty(Duty::EachMemberOfTheOverviewPanelShouldNotDiscloseAnything),
    ),
    (
        "rule 14a13dbd",
        What::Duty(Duty::TheRegistrarOfDeathsMustSendNoticeOfAChildsDeathTo2),
    ),
    (
        "rule 151c22c7",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldFindOutTheViewsOf),
    ),
    (
        "rule 153a8156",
        What::Duty(Duty::TheConferenceChairShouldChairTheLaterReviewsOnThat),
    ),
    (
        "rule 166bb8f8",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldKeepTheAssessment),
    ),
    (
        "rule 16adc355",
        What::Duty(Duty::TheConferenceChairShouldConsultTheSocialWorkerTheFirst),
    ),
    (
        "rule 1700c09d",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNormallyInviteThese),
    ),
    (
        "rule 17bb0d84",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHaveCodesOfConduct),
    ),
    (
        "rule 17f668b7",
        What::Duty(Duty::TheSocialWorkerMustRecordWhyAConferenceIsHeldOrNot),
    ),
    (
        "rule 1805dbc0",
        What::Duty(Duty::TheRegistrarOfDeathsMustSendNoticeOfAChildsDeathTo),
    ),
    (
        "rule 18daa49b",
        What::Duty(Duty::TheChildShouldHaveInformationAboutHelpLinesAndSupport),
    ),
    ("rule 18f4cbd3", What::Duty(Duty::TheCoreGroupWillWorkOutTheDetailsOfThePlan)),
    (
        "rule 19ae4871",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustGiveInformationOnThe),
    ),
    (
        "rule 19c17f76",
        What::Duty(Duty::TheLeadSocialWorkerIsResponsibleForHavingThePlan),
    ),
    (
        "rule 1a73097d",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToRaiseAwarenessAmong),
    ),
    (
        "rule 1aad0169",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillRecordMeetingsOfThe),
    ),
    (
        "rule 1ac03ea9",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToPlanBeforehandSo),
    ),
    (
        "rule 1b1bea36",
        What::Duty(Duty::AllAgenciesShouldSeeThatTheirMembersOfTheCoreGroup),
    ),
    (
        "rule 1baeeeb9",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldBeClearAboutWho),
    ),
    (
        "rule 1c0a23e3",
        What::Duty(Duty::TheProfessionalIsToUnderstandTheirPartInSeeingProblems),
    ),
    (
        "rule 1c3f4feb",
        What::Duty(Duty::TheChildsIndependentAdvocateShouldSeeThatTheChildCan),
    ),
    (
        "rule 1cccd410",
        What::Duty(Duty::AllAgenciesAreResponsibleForUnderstandingTheLocal),
    ),
    (
        "rule 1ce42559",
        What::Duty(Duty::TheLeadSocialWorkerShouldCoordinateFamilyAndOther),
    ),
    (
        "rule 1ce84765",
        What::Duty(Duty::TheOriginatingAuthorityIsResponsibleForHousingAnd),
    ),
    (
        "rule 1d0fcf77",
        What::Duty(Duty::TheConferenceChairShouldConsultTheParentsOnWhetherA),
    ),
    (
        "rule 1d7548b0",
        What::Duty(Duty::TheLocalSafeguardingPartnershipOrBoardMustHaveClear),
    ),
    (
        "rule 1dbf0de0",
        What::Duty(Duty::OtherServicesOfTheLocalAuthorityHousingForExampleAnd),
    ),
    (
        "rule 1de935a2",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPlanInAdvanceFor),
    ),
    (
        "rule 1ee37b0f",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderWhetherTo),
    ),
    ("rule 1fe14e26", What::Duty(Duty::TheSocialWorkerIsToAssessTheCaseBeforeTheChilds)),
    ("rule 2049c03a", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNameInEvery)),
    (
        "rule 206b0c10",
        What::Duty(Duty::TheDesignatedSafeguardingLeadOfTheEducationSettingWith),
    ),
    (
        "rule 207bc944",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillTakeDissentingViews),
    ),
    (
        "rule 210a4506",
        What::Duty(Duty::ChildrensSocialCareShouldPutRequestsAboutAChildToThe),
    ),
    (
        "rule 21d47d4e",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderExplicitly2),
    ),
    (
        "rule 21d7fc76",
        What::Duty(Duty::TheConferenceChairWillSettleWhatTheSupportersPartIsA),
    ),
    (
        "rule 22de5c28",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustTellTheParentsThat),
    ),
    (
        "rule 233097c9",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldDecideCaseByCase2),
    ),
    (
        "rule 2334c413",
        What::Duty(Duty::ThePoliceAreToTellTheDesignatedPaediatricianForChild),
    ),
    (
        "rule 23900def",
        What::Duty(Duty::EachMemberOfTheCoreGroupShouldConsultTheFirstLine),
    ),
    (
        "rule 252655a4",
        What::Duty(Duty::TheLeadSocialWorkerShouldUnderstandTheFamilysHistoryIn),
    ),
    (
        "rule 258530b3",
        What::Duty(Duty::TheProfessionalShouldTurnToTheOrganisationsSafeguarding),
    ),
    (
        "rule 25a6862e",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToIdentifyClearlyWhat),
    ),
    (
        "rule 2648f1a1",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldBuildOnTheHistory),
    ),
    (
        "rule 264fecc2",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldKeepInformationTo),
    ),
    (
        "rule 267ea183",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSupportProfessionals),
    ),
    (
        "rule 26db9e85",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPutSupportForThe),
    ),
    (
        "rule 2724f2bc",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustIncludeTheseInThe),
    ),
    (
        "rule 27afadf9",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldGiveParentsThe),
    ),
    (
        "rule 284e595d",
        What::Duty(Duty::TheAreaThatWouldLikeToTakePartMustSubmitTheFormBy),
    ),
    (
        "rule 285d3a78",
        What::Duty(Duty::TheConferenceChairAndTheSocialWorkerWillAgreeHowThe),
    ),
    ("rule 285d3db1", What::Duty(Duty::ChildrensSocialCareShouldHaveThoseWhoRespondTo)),
    (
        "rule 288dc488",
        What::Duty(Duty::TheSocialWorkerAndThePracticeSupervisorOfTheSocial),
    ),
    ("rule 289eddc5", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustNotDiscloseItTo)),
    (
        "rule 28e45253",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheParentsWhen),
    ),
    ("rule 29093f5d", What::Duty(Duty::AllAgenciesAreResponsibleForCarryingOutThePlan)),
    ("rule 293c5b70", What::Duty(Duty::TheParentsMustBeMembersOfTheCoreGroup)),
    (
        "rule 298b0b4f",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheDecisionTo),
    ),
    (
        "rule 2a067171",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldDocumentTheReasons),
    ),
    (
        "rule 2a968689",
        What::Duty(Duty::ChildrensSocialCareIsToBeTheMainPointToContactFor),
    ),
    (
        "rule 2b3642c2",
        What::Duty(Duty::TheSocialWorkerShouldTellTheChildOfAnyAdvocacyService),
    ),
    (
        "rule 2b3aa4ea",
        What::Duty(Duty::TheSocialWorkerMustHelpParentsToContributeTheirViews),
    ),
    (
        "rule 2b504887",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderBringingA),
    ),
    (
        "rule 2bc84815",
        What::Duty(Duty::TheLeadSocialWorkerShouldLookAtTheChildsBedroomAsThe),
    ),
    (
        "rule 2c8d844d",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAimAtTwoPrinciples),
    ),
    ("rule 2d0e7bb3", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHaveReportsTo)),
    (
        "rule 2d747abe",
        What::Duty(Duty::TheReviewConferenceMustBeSureThatTheCarePlanIsSecure),
    ),
    (
        "rule 2e4e9075",
        What::Duty(Duty::TheGoverningBodyOrProprietorIsResponsibleForLeadingThe),
    ),
    (
        "rule 2e837e47",
        What::Duty(Duty::ChildrensSocialCareMustFindOutTheChildsWishesAnd),
    ),
    (
        "rule 2ed1cf9b",
        What::Duty(Duty::TheConferenceChairMustSeeThatBesideTheSocialWorkerTwo),
    ),
    (
        "rule 2eec8a1d",
        What::Duty(Duty::AllAgenciesMustAssistLocalAuthoritiesWithEnquiriesInto),
    ),
    (
        "rule 2fad176b",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldLimitThoseInvited),
    ),
    (
        "rule 2fd85953",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldIncludeTheseInThe),
    ),
    (
        "rule 3027f666",
        What::Duty(Duty::TheChildDeathOverviewPanelCdopShouldMeetSoThatEach),
    ),
    (
        "rule 30cb56a5",
        What::Duty(Duty::TheCoreGroupMeetingShouldCoverProgressOnThePlans),
    ),
    (
        "rule 31e9bf58",
        What::Duty(Duty::EducationSettingsMustHaveClearPoliciesAndProceduresFor),
    ),
    (
        "rule 32012595",
        What::Duty(Duty::TheOriginatingAuthorityAndTheReceivingAuthorityShould),
    ),
    (
        "rule 328e31d6",
        What::Duty(Duty::TheLocalSafeguardingPartnershipOrBoardShouldSeeThat2),
    ),
    (
        "rule 329dca83",
        What::Duty(Duty::TheConferenceChairIsResponsibleForTheDecisionWhetherA),
    ),
    ("rule 33fa1b4d", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNotSuspend)),
    (
        "rule 3401d24d",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldActByCallingThe),
    ),
    (
        "rule 34e98538",
        What::Duty(Duty::TheDesignatedExperiencedManagerIsResponsibleForRecords),
    ),
    (
        "rule 352f3dbd",
        What::Duty(Duty::TheProfessionalIsResponsibleForSolvingProblemsAndComing),
    ),
    (
        "rule 353c38ca",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheDesignated4),
    ),
    (
        "rule 36eb0497",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustFollowLocalProcedures),
    ),
    (
        "rule 37529cf5",
        What::Duty(Duty::TheConferenceChairWillSeeThatTheReasonsAreRecordedIn),
    ),
    (
        "rule 37dfefb8",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustMoveAChildTakenInto),
    ),
    (
        "rule 380f83f3",
        What::Duty(Duty::TheContextualSafeguardingResearchTeamIsToGiveEachArea),
    ),
    (
        "rule 38185bbd",
        What::Duty(Duty::ChildrensSocialCareIsToDecideByThoseEnquiriesWhether),
    ),
    (
        "rule 38d3f546",
        What::Duty(Duty::AllAttendingAgenciesShouldBringCopiesEnoughOfTheReport),
    ),
    ("rule 38fdbc35", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldShareAllThe)),
    (
        "rule 396c65aa",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldStateInTheReport),
    ),
    (
        "rule 39721300",
        What::Duty(Duty::OtherServicesOfTheLocalAuthorityHousingForExample),
    ),
    (
        "rule 3a08c11b",
        What::Duty(Duty::AllAgenciesAndTheProfessionalShouldDoTheseThings),
    ),
    (
        "rule 3ae659aa",
        What::Duty(Duty::TheProfessionalIsResponsibleForKnowingWhatShowsAndSets),
    ),
    ("rule 3b332562", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillUsuallyNotMakeA)),
    (
        "rule 3b6d677a",
        What::Duty(Duty::TheNamedSeniorOfficerIsResponsibleForTheseThings),
    ),
    (
        "rule 3c097788",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustDoTheseThingsWith),
    ),
    ("rule 3c20f2aa", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSetOutInThe)),
    (
        "rule 3c508aa6",
        What::Duty(Duty::EducationSettingsShouldHaveClearPoliciesAndProcedures),
    ),
    ("rule 3c834c1c", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReviewTheForm)),
    (
        "rule 3cd8f44d",
        What::Duty(Duty::TheProfessionalShouldBeAlertToAPossibleNeedForEarly),
    ),
    (
        "rule 3cf6a16a",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldGiveTheChildACopy),
    ),
    (
        "rule 3d08fd8f",
        What::Duty(Duty::TheLocalAuthorityMustSeeThatEveryIncidentIsSuitably),
    ),
    (
        "rule 3d566890",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustHaveEveryReportClear),
    ),
    (
        "rule 3db48318",
        What::Duty(Duty::TheReviewConferenceShouldConsiderTheChildsSafetyAsThe),
    ),
    (
        "rule 3df271fc",
        What::Duty(Duty::TheLocalAuthorityResponsibleForTheLookedAfterChildMust),
    ),
    (
        "rule 3df83e9b",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldGiveTheSpecial),
    ),
    (
        "rule 3e549c3c",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReviseTheCarePlan),
    ),
    (
        "rule 3e996a69",
        What::Duty(Duty::TheLocalSafeguardingPartnershipOrBoardShouldSeeThat),
    ),
    (
        "rule 3e9ceab7",
        What::Duty(Duty::TheOriginatingAuthoritysChildProtectionAdviserIs),
    ),
    (
        "rule 3f57b1a4",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHaveTheAgenciesOf),
    ),
    (
        "rule 3f79061c",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderWhetherThe),
    ),
    (
        "rule 400e50be",
        What::Duty(Duty::TheLeadSocialWorkerShouldFinishTheAssessmentWithWhat),
    ),
    (
        "rule 40732491",
        What::Duty(Duty::AllAgenciesMustKnowThatInformationOnAllChildDeathsHas),
    ),
    (
        "rule 412c6169",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPutTheseThingsInto3),
    ),
    (
        "rule 412cf8b0",
        What::Duty(Duty::TheProfessionalWhoAsksForAnObserverIsResponsibleFor),
    ),
    ("rule 413a54a9", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordRolesAnd)),
    (
        "rule 41e58d4c",
        What::Duty(Duty::TheReviewConferenceMustAssessHowSecureTheChildIsWith),
    ),
    (
        "rule 42282782",
        What::Duty(Duty::ThePracticeSupervisorOfTheSocialWorkerAndTheOther),
    ),
    (
        "rule 424aa9c4",
        What::Duty(Duty::TheOriginatingAuthorityShouldGoOnBearingHousingAnd),
    ),
    (
        "rule 42e259b2",
        What::Duty(Duty::TheStrategicCommitteeOnChildDeathsScdocIsToReviewData),
    ),
    (
        "rule 43d4de6a",
        What::Duty(Duty::EachAgencyMustInstructProfessionalsInTheseThingsByIts),
    ),
    (
        "rule 440679d4",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustConsiderDiversityAt),
    ),
    (
        "rule 442e3104",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillStartChildProtection),
    ),
    (
        "rule 4441751a",
        What::Duty(Duty::EachMemberOfTheCoreGroupIsResponsibleForTheseThings),
    ),
    ("rule 44ed3dfe", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToHaveEmergency)),
    ("rule 44f30899", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldCoOptFurther)),
    (
        "rule 451c2105",
        What::Duty(Duty::TheContextualSafeguardingResearchTeamWillSpeakWithYoung),
    ),
    (
        "rule 45774531",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustNotPublishWhatMay),
    ),
    (
        "rule 45be34da",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHelpOtherAgencies),
    ),
    (
        "rule 4626402c",
        What::Duty(Duty::TheLocalAuthorityShouldTakeIntoAccountHowVulnerableThe),
    ),
    (
        "rule 462a4981",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToDisruptPlacesThat),
    ),
    (
        "rule 4638b5a7",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldDrawTogetherIn),
    ),
    (
        "rule 469fea1e",
        What::Duty(Duty::AllAgenciesAndTheProfessionalShouldKnowTheThreshold),
    ),
    (
        "rule 46ae680d",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheLeadSocial),
    ),
    (
        "rule 46ba24e4",
        What::Duty(Duty::TheConferenceIsToNameALeadSocialWorkerTheTextUsesNo),
    ),
    (
        "rule 4753b58e",
        What::Duty(Duty::TheSocialWorkerShouldAnalyseAllThatWasGatheredTo),
    ),
    (
        "rule 4782cbd3",
        What::Duty(Duty::EachMemberOfTheOverviewPanelMustAgreeToAStatementOn),
    ),
    ("rule 489bc01e", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustCollectAllSuch)),
    (
        "rule 490d19fe",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldChangeTheCarePlan),
    ),
    (
        "rule 491eaeb7",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheIndependent2),
    ),
    (
        "rule 49205422",
        What::Duty(Duty::AdultServicesAndTheProfessionalWhoWorksWithAdultsAre2),
    ),
    (
        "rule 49335987",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldMakeContactDetails),
    ),
    (
        "rule 49560784",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderSeparate),
    ),
    (
        "rule 4b047fad",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldKeepProceduresOf),
    ),
    ("rule 4c9c6212", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToUseTheSouthend)),
    (
        "rule 4cc509f4",
        What::Duty(Duty::TheSocialWorkerShouldGiveTheConferenceAWrittenAnd),
    ),
    (
        "rule 4d549b7e",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillConsiderTherapeutic),
    ),
    ("rule 4d5ee69b", What::Duty(Duty::EachMemberOfTheCoreGroupShouldTellTheLeadSocial)),
    (
        "rule 4d8f69c8",
        What::Duty(Duty::TheSocialWorkerShouldDoTheseThingsWhenItIsDecided),
    ),
    (
        "rule 4e69066c",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysCheckWhoAsks),
    ),
    ("rule 4f70d423", What::Duty(Duty::TheMemberOfTheSeniorManagementTeamOrOfASimilar)),
    (
        "rule 4fa9665a",
        What::Duty(Duty::TheConferenceShouldConsistOnlyOfPeopleWithASignificant),
    ),
    (
        "rule 4fcbd07f",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustMakeArrangementsTo),
    ),
    (
        "rule 503f4a93",
        What::Duty(Duty::EachMemberOfTheCoreGroupMustGiveAdequateNoticeOrIf),
    ),
    (
        "rule 50bb9de4",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderHavingThe),
    ),
    (
        "rule 50fc0da1",
        What::Duty(Duty::TheProfessionalShouldBeSupportedInThatByTrainingAnd),
    ),
    (
        "rule 51870b37",
        What::Duty(Duty::EachOrganisationThatWorksWithChildrenOrFamiliesShould2),
    ),
    (
        "rule 5291c8c7",
        What::Duty(Duty::TheSocialWorkerAndTheOtherRelevantProfessionalsShould),
    ),
    (
        "rule 52e83baf",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConfirmWhoBelongs),
    ),
    (
        "rule 532c84c5",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysKeepWhatIs),
    ),
    (
        "rule 5359ef61",
        What::Duty(Duty::TheFirstLineManagerOrAboveMustConfirmThatAgreementIn),
    ),
    (
        "rule 53b61547",
        What::Duty(Duty::TheFamilyMembersShouldNotBeExpectedToInterpretIn),
    ),
    (
        "rule 53e52aa9",
        What::Duty(Duty::AllAgenciesAndTheProfessionalShouldAlwaysBeReadyTo),
    ),
    ("rule 54555f50", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNameInEvery2)),
    (
        "rule 55b5b0c4",
        What::Duty(Duty::TheChildsIndependentAdvocateWillBeAbsentFromAnyPart),
    ),
    (
        "rule 55ffca60",
        What::Duty(Duty::ChildrensSocialCareIsResponsibleForClarifyingItsOwn),
    ),
    (
        "rule 5633f16e",
        What::Duty(Duty::TheLeadSocialWorkerShouldSendAWrittenRecordOfThe),
    ),
    (
        "rule 576c019f",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderCompetence),
    ),
    (
        "rule 57e48e41",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustNotMakeAnAgreement),
    ),
    (
        "rule 5816b375",
        What::Duty(Duty::TheChildsIndependentAdvocateShouldConsultTheSocial),
    ),
    (
        "rule 594431b9",
        What::Duty(Duty::ChildrensSocialCareShouldDesignateAnExperiencedManager),
    ),
    (
        "rule 59474769",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAddressTheNeeds),
    ),
    (
        "rule 5953acf2",
        What::Duty(Duty::EachIntegratedCareBoardMustHaveSecuredDesignatedDoctors),
    ),
    (
        "rule 59d2fe67",
        What::Duty(Duty::TheProfessionalShouldSeeThatParentsUnderstandThese),
    ),
    ("rule 59d38dd1", What::Duty(Duty::TheLeadSocialWorkerShouldCoordinateFamilyAndAll)),
    (
        "rule 5ab05848",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderWhetherThe2),
    ),
    (
        "rule 5afb4213",
        What::Duty(Duty::AllAgenciesAndTheProfessionalShouldNotBeDefensiveWhen),
    ),
    (
        "rule 5b07a24c",
        What::Duty(Duty::TheLocalAuthorityWillConsultTheUkHumanTrafficking),
    ),
    (
        "rule 5b758c45",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAnalyseTheRiskOf),
    ),
    ("rule 5bac7f17", What::Duty(Duty::ThePrincipalSocialWorkerShouldHelpSocialWorkers)),
    (
        "rule 5bbf9539",
        What::Duty(Duty::TheConferenceMayNotPutTheChildUnderAPlanWhenItIs),
    ),
    (
        "rule 5bd0abfc",
        What::Duty(Duty::TheDesignatedHealthProfessionalForLookedAfterChildren3),
    ),
    (
        "rule 5bf5508f",
        What::Duty(Duty::TheConferenceChairMustNotBeOrHaveBeenResponsibleFor),
    ),
    ("rule 5e14bbc6", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldCompleteEvery)),
    (
        "rule 5e2a27ac",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConveneItInLine),
    ),
    (
        "rule 5e537044",
        What::Duty(Duty::TheReceivingAuthorityShouldProvideTheOtherServices),
    ),
    (
        "rule 5f368f49",
        What::Duty(Duty::TheLocalAuthorityIsResponsibleForASection47Enquiry),
    ),
    (
        "rule 5f37df23",
        What::Duty(Duty::AllAgenciesThatTookPartInTheEnquiryOrHaveInformation),
    ),
    (
        "rule 5fb2ee18",
        What::Duty(Duty::TheOriginatingAuthorityIsResponsibleForTheChildWithA2),
    ),
    (
        "rule 5fd165cb",
        What::Duty(Duty::TheManagementPlanningMeetingShouldDecideWhetherThe),
    ),
    (
        "rule 60431402",
        What::Duty(Duty::TheConferenceChairWillDoTheseThingsAtTheStartOfThe),
    ),
    (
        "rule 60bcec91",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderCarefully),
    ),
    (
        "rule 610d68df",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldProvideTheServices),
    ),
    (
        "rule 616027c0",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldStateInTheReport2),
    ),
    (
        "rule 625423c1",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldMakeSharedRecords),
    ),
    (
        "rule 62caf715",
        What::Duty(Duty::ThePoliceShouldTellTheEmployerEverythingThatMatters),
    ),
    (
        "rule 62f9a17a",
        What::Duty(Duty::TheChildMustBeAMemberOfTheCoreGroupIfAppropriate),
    ),
    (
        "rule 633615c7",
        What::Duty(Duty::TheLocalSafeguardingPartnershipOrBoardShouldPublishAnd),
    ),
    (
        "rule 63ab7cfc",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSayClearlyInThe),
    ),
    (
        "rule 6452729a",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPutProportionate),
    ),
    (
        "rule 64681b69",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldMakeTheRecordOf),
    ),
    (
        "rule 65a3e784",
        What::Duty(Duty::TheReceivingAuthorityIsResponsibleForEnquiriesAndAction),
    ),
    (
        "rule 65efb7d0",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysConsider),
    ),
    (
        "rule 66639a56",
        What::Duty(Duty::TheProfessionalShouldAlwaysAssessWhetherTheMissingChild),
    ),
    (
        "rule 666aa662",
        What::Duty(Duty::TheOriginatingAuthorityAndTheReceivingAuthorityMust),
    ),
    (
        "rule 66a85f7d",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldObtainMoreOfThe),
    ),
    (
        "rule 66b26ab4",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordInTheMinutes),
    ),
    (
        "rule 67c041c5",
        What::Duty(Duty::EducationSettingsAreToHaveAllItsStaffKnowTheSignsOf),
    ),
    (
        "rule 685864b5",
        What::Duty(Duty::TheLeadSocialWorkerShouldWorkDirectlyWithChildAnd),
    ),
    (
        "rule 689645be",
        What::Duty(Duty::TheSocialWorkerTogetherWithTheConferenceChairShould),
    ),
    ("rule 68a4407e", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHaveTheSingle)),
    (
        "rule 69271ba4",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldDecideInTheChilds),
    ),
    (
        "rule 69995663",
        What::Duty(Duty::TheCoreGroupShouldShareInformationOfTheirOwnAccordAnd),
    ),
    (
        "rule 6a458d4c",
        What::Duty(Duty::TheLeadSocialWorkerIsResponsibleForFindingOutWhatThe),
    ),
    (
        "rule 6a7a9af2",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldIdeallySeekConsent),
    ),
    ("rule 6b90a1fd", What::Duty(Duty::TheFirstLineManagerIsResponsibleForTheseThings)),
    (
        "rule 6c18d8f5",
        What::Duty(Duty::TheHealthProfessionalIsToBeVigilantInTheirOwnRole),
    ),
    ("rule 6d91975e", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReviewEarlier)),
    (
        "rule 6e11523d",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustFirstExplainToThe),
    ),
    (
        "rule 6e22a11e",
        What::Duty(Duty::TheReceivingAuthorityIsResponsibleForTheBabyOfAMother),
    ),
    (
        "rule 6ebb0a89",
        What::Duty(Duty::TheLocalAuthorityMustKeepToTheParamountcyOfTheChilds),
    ),
    (
        "rule 6ecd69d8",
        What::Duty(Duty::TheConferenceShouldConsistOfAsFewPeopleAsManagingThe),
    ),
    (
        "rule 6ee18583",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldFollowThisProtocol),
    ),
    (
        "rule 6f7b2b1e",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderHowThe),
    ),
    (
        "rule 6fb4e7eb",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReportEveryConcern),
    ),
    (
        "rule 6fd1efc0",
        What::Duty(Duty::TheConferenceAdministratorWillConfirmTheInvitationOf),
    ),
    ("rule 6fe975c7", What::Duty(Duty::StaffOfTheNhsShouldKnowWhatIsTheirsToDoAs)),
    (
        "rule 7099557a",
        What::Duty(Duty::TheProfessionalWhoIsInvitedMustHaveTheReportGivenTo),
    ),
    (
        "rule 70fc335b",
        What::Duty(Duty::TheSocialWorkerMustExplainToParentsOrCarersWhatThe),
    ),
    (
        "rule 717b5f00",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToManageAndCoordinate),
    ),
    (
        "rule 7239442a",
        What::Duty(Duty::TheLocalAuthorityShouldDesignateAnOfficerOrATeamFor),
    ),
    (
        "rule 72f4750a",
        What::Duty(Duty::EachParticipantInTheConferenceIsResponsibleForThese),
    ),
    (
        "rule 73d59fd0",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHaveRegistration),
    ),
    (
        "rule 73da6954",
        What::Duty(Duty::ChildrensSocialCareShouldActDecisivelyAgainstAbuseAnd),
    ),
    ("rule 74787269", What::Duty(Duty::TheChildDeathReviewPartnersMustArrangeForThe)),
    (
        "rule 7499884d",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldExplainWhyToThe),
    ),
    (
        "rule 74d3881e",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToFundActivityUpTo31),
    ),
    (
        "rule 75096fec",
        What::Duty(Duty::TheConferenceChairShouldDecideWhetherItIsTheEntire2),
    ),
    (
        "rule 7534194c",
        What::Duty(Duty::TheChildDeathReviewPartnersMustArrangeForAReviewOf),
    ),
    (
        "rule 75846202",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillDealWithItByChapter),
    ),
    (
        "rule 764f6531",
        What::Duty(Duty::ThePoliceWillNotTreatAnybodyUnder18AsBeingAtLowOr),
    ),
    ("rule 76c8346a", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldGiveChildAnd)),
    (
        "rule 76f03063",
        What::Duty(Duty::TheAreaThatWouldLikeToTakePartIsToBreakDownInFull),
    ),
    (
        "rule 77155d95",
        What::Duty(Duty::TheConferenceChairShouldDecideWhetherToInviteTheChild),
    ),
    (
        "rule 77450b24",
        What::Duty(Duty::TheLeadSocialWorkerIsResponsibleForTheseThingsAmong),
    ),
    (
        "rule 77a3b85b",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAnswerAllegationsOf),
    ),
    ("rule 7803ce94", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHelpParentsTo)),
    (
        "rule 79f498e2",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustHaveASinglePlanAnd),
    ),
    (
        "rule 7a297ab7",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSetOutInDetail2),
    ),
    (
        "rule 7a39f3b1",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillSupportVictimsBefore),
    ),
    (
        "rule 7aeaa021",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillNegotiateWithThe),
    ),
    (
        "rule 7b0e4d1e",
        What::Duty(Duty::TheSocialWorkerTheFirstLineManagerAndTheOtherRelevant),
    ),
    (
        "rule 7bf6a03e",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustTellTheOriginating),
    ),
    (
        "rule 7c08ebb3",
        What::Duty(Duty::TheLeadSocialWorkerShouldExplainThePlanToTheChildAs),
    ),
    (
        "rule 7c13a28e",
        What::Duty(Duty::ThePoliceShouldTellTheEmployerAndTheDesignatedOfficer),
    ),
    (
        "rule 7c1e4227",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldDecideOnExclusion),
    ),
    (
        "rule 7c56838e",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderAlternative),
    ),
    ("rule 7c7a591f", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordAllAction)),
    (
        "rule 7ca89371",
        What::Duty(Duty::TheConferenceIsResponsibleForRecommendingHowAgencies),
    ),
    (
        "rule 7cb6e421",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAddressConcerns),
    ),
    (
        "rule 7da54141",
        What::Duty(Duty::TheProfessionalWhoIsInvitedMustHaveAColleagueAttend),
    ),
    (
        "rule 7dd3294e",
        What::Duty(Duty::TheImmigrationStaffShouldBeAbleToAdviseWhetherThe),
    ),
    (
        "rule 7dd5dcb1",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldMakeContingency),
    ),
    (
        "rule 7e13db6c",
        What::Duty(Duty::AllProfessionalsShouldBeAlertToAChildOrFamilyWhoHas),
    ),
    ("rule 7e17e174", What::Duty(Duty::TheCareProviderWillTakeReasonableStepsToPlanFor)),
    (
        "rule 7ea01437",
        What::Duty(Duty::NationalGoverningBodiesOfSportWithPublicFundingMustAim),
    ),
    (
        "rule 7ea1fe0c",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustNotLetAnalysisOf),
    ),
    (
        "rule 7ee69808",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNotNormallyHave),
    ),
    (
        "rule 7f9098ad",
        What::Duty(Duty::TheConferenceChairIsToDecideFinallyOnExclusionTheText),
    ),
    (
        "rule 7f98fa95",
        What::Duty(Duty::TheOriginatingAuthorityIsResponsibleForTheChildWhenThe),
    ),
    (
        "rule 7fda54ae",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustTakeTheChildsWishes),
    ),
    (
        "rule 80031605",
        What::Duty(Duty::TheStrategicCommitteeOnChildDeathsScdocShouldMakeSure),
    ),
    ("rule 80c6e0c2", What::Duty(Duty::TheLocalAuthorityShouldConsiderTheRightTypeOf)),
    (
        "rule 80eecb3c",
        What::Duty(Duty::TheSocialWorkerShouldHaveTheKnowledgeAndSkillsOfThe),
    ),
    (
        "rule 812f4588",
        What::Duty(Duty::TheDesignatedDetectiveSergeantIsToDoTheseThingsThe),
    ),
    (
        "rule 8209e73d",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToFindOutWhetherThe2),
    ),
    (
        "rule 8283bb1f",
        What::Duty(Duty::TheTrusteesOfACharityIsResponsibleForThoseWhoBenefit),
    ),
    ("rule 82ae4986", What::Duty(Duty::TheLeadSocialWorkerOrTheFirstLineManagerMustBeA)),
    (
        "rule 82e0b6bf",
        What::Duty(Duty::TheCoreGroupShouldEvaluateWhatTheMembersWorkDidFor),
    ),
    (
        "rule 83b15a1d",
        What::Duty(Duty::TheExcludedParentWillReceiveTheConferenceRecordWhenThe),
    ),
    (
        "rule 83b3f6f5",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustTreatTheSearchAsOne),
    ),
    (
        "rule 8445f2fa",
        What::Duty(Duty::TheDirectorOfChildrensServicesAreResponsibleForPeople),
    ),
    (
        "rule 84c7a730",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHoldTheConference),
    ),
    ("rule 854cf9ed", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustConsiderAnEarly)),
    (
        "rule 86c1a228",
        What::Duty(Duty::TheSocialWorkerShouldHaveTimeToCompleteAssessmentsAnd),
    ),
    (
        "rule 86ddecfa",
        What::Duty(Duty::TheConferenceChairShouldDecideWhetherAChildIsGivenA),
    ),
    ("rule 8705a84f", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderInThe)),
    (
        "rule 87216085",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheConference),
    ),
    ("rule 873fd29f", What::Duty(Duty::TheLocalAuthorityWhereTheChildLivesOrIsFoundIs)),
    (
        "rule 87b08f3f",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheFamilyThat),
    ),
    (
        "rule 87ea38e5",
        What::Duty(Duty::TheManagersOrChildProtectionAdvisersOfTheMembers2),
    ),
    (
        "rule 888f164d",
        What::Duty(Duty::TheSocialWorkerAndTheChildrensSocialCareManagerShould2),
    ),
    (
        "rule 88d34ea6",
        What::Duty(Duty::AllAgenciesAreResponsibleForHavingStaffWhoAreCompetent),
    ),
    (
        "rule 893c0f8c",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordThePlanInThe),
    ),
    (
        "rule 8a60b22b",
        What::Duty(Duty::TheSocialWorkerShouldShareTheFormWithPlacementAnd),
    ),
    (
        "rule 8a88314f",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldShareItOnlyWith),
    ),
    ("rule 8aab0867", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustTellTheLocal)),
    (
        "rule 8c0162cc",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPutTheseThingsInto2),
    ),
    (
        "rule 8cfc9040",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNotDiscloseToThird),
    ),
    (
        "rule 8d36081b",
        What::Duty(Duty::TheCourtMayNotMakeACareOrSupervisionOrderUnlessItIs),
    ),
    (
        "rule 8e0e8c70",
        What::Duty(Duty::TheLocalAuthorityShouldCollectDataOnChildrenReported),
    ),
    (
        "rule 8e4d39a8",
        What::Duty(Duty::TheOriginatingAuthorityMustComplyWithTheRevisedPlan),
    ),
    (
        "rule 8e8b743b",
        What::Duty(Duty::ChildrensSocialCareShouldGiveEveryConferenceAWritten),
    ),
    (
        "rule 8ee0df8b",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustKeepCurrentWhatIs),
    ),
    (
        "rule 8f131aa2",
        What::Duty(Duty::TheStrategicCommitteeOnChildDeathsScdocWillSendAn),
    ),
    (
        "rule 8fc10698",
        What::Duty(Duty::ThePoliceAndChildrensSocialCareShouldObtainConsentTo),
    ),
    (
        "rule 8fc7ffb6",
        What::Duty(Duty::EachAgencyShouldHaveItsOwnChildProtectionProceduresIn),
    ),
    (
        "rule 9035b0d2",
        What::Duty(Duty::TheAssessmentOfNeedOfAChildWhoMayHaveBeenTrafficked),
    ),
    (
        "rule 90d90005",
        What::Duty(Duty::TheIndependentReviewingOfficerMustLeadTheSingleProcess),
    ),
    (
        "rule 9136a014",
        What::Duty(Duty::TheLocalAuthorityShouldReferTheChildToTheNational),
    ),
    (
        "rule 915f9d24",
        What::Duty(Duty::EachOrganisationThatWorksWithChildrenOrFamiliesShould),
    ),
    ("rule 928737e5", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToCoordinateThe)),
    (
        "rule 93ae93f3",
        What::Duty(Duty::TheOriginatingAuthorityMustHaveCompletedAnAssessmentOr),
    ),
    (
        "rule 9422fcc2",
        What::Duty(Duty::TheProfessionalMustTellTheLeadSocialWorkerOfAChange),
    ),
    (
        "rule 94a86941",
        What::Duty(Duty::TheSocialWorkerShouldConsultTheFirstLineManagerWhenIn),
    ),
    (
        "rule 94d112ce",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustKeepInformationThat),
    ),
    (
        "rule 94e040b1",
        What::Duty(Duty::TheLeadSocialWorkerMustReadEarlierFilesOfChildrens),
    ),
    (
        "rule 950b36fa",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderInThePlan),
    ),
    (
        "rule 95437f31",
        What::Duty(Duty::TheSocialWorkerShouldMakeEveryEffortToGetAndPresent),
    ),
    (
        "rule 9569b016",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldInviteTheChildTo),
    ),
    (
        "rule 9595caa4",
        What::Duty(Duty::TheStrategicCommitteeOnChildDeathsScdocIsToHaveThese),
    ),
    (
        "rule 96052d98",
        What::Duty(Duty::TheChairOfTheStrategicCommitteeOnChildDeathsShouldNot),
    ),
    (
        "rule 964cd5e0",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToAnalysePatternsOf),
    ),
    (
        "rule 96c983c0",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldKeepWhatIsHeldOn),
    ),
    (
        "rule 97504028",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustConsiderActively),
    ),
    ("rule 97747071", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustConsultTheCrown)),
    ("rule 9778e727", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToPutARequestFor)),
    (
        "rule 9798bf71",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustMakeClearInThePlan),
    ),
    (
        "rule 983c6a51",
        What::Duty(Duty::TheStrategicCommitteeOnChildDeathsScdocIsResponsible),
    ),
    (
        "rule 98d2f324",
        What::Duty(Duty::TheReviewConferenceShouldConsiderWithCareWhetherThe),
    ),
    ("rule 98dfb006", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysTakeThe)),
    (
        "rule 99713818",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellThePoliceOf),
    ),
    ("rule 99a04d93", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsultThe2)),
    (
        "rule 99a5d9bb",
        What::Duty(Duty::ChildrensSocialCareOfTheAreaInWhichTheChildIsFound),
    ),
    (
        "rule 99bf9eca",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsultTheChildAnd2),
    ),
    ("rule 9a0b7eb3", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustHaveALeadSocial)),
    (
        "rule 9a402bc6",
        What::Duty(Duty::TheEmployerShouldAppointADeputyForWhenThatManagerIs),
    ),
    (
        "rule 9ae7ac6b",
        What::Duty(Duty::EachMemberOfTheCoreGroupMustAddressAndDiscussItWith),
    ),
    (
        "rule 9b4f134a",
        What::Duty(Duty::ChildrensSocialCareIsResponsibleForTheAdministrationOf),
    ),
    (
        "rule 9b66a713",
        What::Duty(Duty::ChildrensSocialCareMustMakeEnquiriesToDecideWhetherTo),
    ),
    (
        "rule 9b68ad99",
        What::Duty(Duty::CommissionersAndProvidersOfHealthServicesAreToEmploy),
    ),
    (
        "rule 9ba1fa2c",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToConsiderWhatSetOff),
    ),
    (
        "rule 9cce4da1",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustKeepTheChildInformed),
    ),
    (
        "rule 9d1db1c4",
        What::Duty(Duty::TheChildDeathOverviewPanelCdopShouldHavePermanentCore),
    ),
    (
        "rule 9d272b08",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPutIntoAnAgencys),
    ),
    (
        "rule 9d5f64b6",
        What::Duty(Duty::TheProfessionalMustBeAbleToDeliverWhatWasCommittedOr),
    ),
    ("rule 9d6347f9", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldOfferFamilies)),
    (
        "rule 9dc90b86",
        What::Duty(Duty::TheOriginatingAuthorityIsResponsibleForTheCaseWhenThe2),
    ),
    (
        "rule 9dfdb19c",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldWriteTheChildsCopy),
    ),
    (
        "rule 9eb07a6a",
        What::Duty(Duty::TheConferenceChairMustSignTheLetterToTheParentAndSet),
    ),
    (
        "rule 9eb3771c",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldUsuallyGiveThe2),
    ),
    (
        "rule 9f5e1b09",
        What::Duty(Duty::TheGoverningBodyOrProprietorShouldHaveALeadAtBoard),
    ),
    (
        "rule 9fa43c84",
        What::Duty(Duty::StaffOfTheNhsShouldKnowHowToRecogniseAChildMissing),
    ),
    (
        "rule a0395c35",
        What::Duty(Duty::TheLeadSocialWorkerShouldMakeAWrittenAgreementOfThe),
    ),
    ("rule a0abce34", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReflectInThe)),
    ("rule a178cd15", What::Duty(Duty::EducationSettingsShouldHaveADesignatedLeadFor)),
    ("rule a1ea7d39", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToPutTheChildInA)),
    (
        "rule a1f67218",
        What::Duty(Duty::EachOrganisationThatWorksWithChildrenOrFamiliesShould3),
    ),
    (
        "rule a1fc3353",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheParentsThat2),
    ),
    (
        "rule a28dde08",
        What::Duty(Duty::TheCareProviderMustHaveExplicitProceduresForAChildWho),
    ),
    (
        "rule a2f62c5b",
        What::Duty(Duty::TheLocalAuthorityAndAllAgenciesMustBuildUpACultureIn),
    ),
    (
        "rule a347b3c8",
        What::Duty(Duty::EachMemberOrganisationOfTheLocalSafeguardingPartnership),
    ),
    ("rule a3bc3d1e", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldKeepTheChilds)),
    (
        "rule a458b343",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldMakeItPossibleFor3),
    ),
    (
        "rule a4cc85bb",
        What::Duty(Duty::AllProfessionalsAndAllAgenciesShouldBearInMindThatA),
    ),
    (
        "rule a4d27e2d",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillKeepTheSocialWork),
    ),
    (
        "rule a519df5f",
        What::Duty(Duty::TheLocalAuthorityShouldWorkWithLocalOrganisationsWhere),
    ),
    (
        "rule a538b5d9",
        What::Duty(Duty::ChildrensSocialCareIsResponsibleForFindingOutIfAChild),
    ),
    (
        "rule a5c38f40",
        What::Duty(Duty::TheContextualSafeguardingResearchTeamWillStayInContact),
    ),
    (
        "rule a65f2fa4",
        What::Duty(Duty::AllAgenciesShouldHaveArrangementsSoThatAllStaffAre),
    ),
    (
        "rule a688e4dd",
        What::Duty(Duty::TheOriginatingAuthorityIsResponsibleForTheChildWithA),
    ),
    (
        "rule a6d4f849",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToAdviseTheChildAbout),
    ),
    (
        "rule a7426d85",
        What::Duty(Duty::TheLocalAuthorityMustPlaceLookedAfterChildrenAndCare),
    ),
    (
        "rule a7f0f129",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPutThePlanOnThe),
    ),
    (
        "rule a8967cd8",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldDiscussAndAgree2),
    ),
    (
        "rule a93e749d",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReviewTheRecordsOf),
    ),
    (
        "rule a9504b0b",
        What::Duty(Duty::TheStrategicCommitteeOnChildDeathsScdocWillMonitor),
    ),
    (
        "rule a972648f",
        What::Duty(Duty::AllAttendingAgenciesShouldKeepTheRecordOfTheDecisions),
    ),
    (
        "rule a97f505a",
        What::Duty(Duty::AdultServicesAndTheProfessionalWhoWorksWithAdultsAre),
    ),
    (
        "rule a9d2583a",
        What::Duty(Duty::TheChildAndTheFamilyMembersMustNotInterpretInSpeech),
    ),
    (
        "rule a9edfbec",
        What::Duty(Duty::TheLeadSocialWorkerMustSeeThatTheCoreGroupMeetings),
    ),
    (
        "rule aa1151be",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHaveInThePlacement),
    ),
    (
        "rule aa46f6b3",
        What::Duty(Duty::TheLeadSocialWorkerShouldFinishAssessingChildAndFamily),
    ),
    (
        "rule aa800cbd",
        What::Duty(Duty::TheReceivingAuthoritysFirstLineManagerOrAboveMust),
    ),
    (
        "rule aaf4bbda",
        What::Duty(Duty::TheLocalAuthorityAndThePoliceShouldLookWithCareAt),
    ),
    (
        "rule ab3ecbc0",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNotSeekARecovery),
    ),
    (
        "rule ab49a45c",
        What::Duty(Duty::TheAreaThatWouldLikeToTakePartIsToAnswerTheseInThe),
    ),
    ("rule ab60e7a5", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderThe3)),
    (
        "rule ab927223",
        What::Duty(Duty::TheCoreGroupMeetingShouldCoverWhetherTheFirstConcerns),
    ),
    ("rule ab942b38", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldDebateAtThe)),
    (
        "rule ac1174a8",
        What::Duty(Duty::TheLocalSafeguardingPartnershipOrBoardMustGiveGuidance),
    ),
    (
        "rule accddc29",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldRecordDelaysAnd),
    ),
    (
        "rule ad283ef5",
        What::Duty(Duty::EducationSettingsMustHavePoliciesAndProceduresForSafer),
    ),
    (
        "rule ad6a3603",
        What::Duty(Duty::TheProfessionalWhoIsInvitedShouldDoTheseThingsWhen2),
    ),
    (
        "rule ad8e8a5c",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToConsiderTheFollowing2),
    ),
    (
        "rule ae4e525c",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldMakeEveryEffortTo),
    ),
    (
        "rule aef0e103",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToMakeAssessmentsWith),
    ),
    (
        "rule af915d73",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldRecordEveryConcern),
    ),
    (
        "rule afb0ca18",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSupportAndAdvise),
    ),
    (
        "rule afba70f2",
        What::Duty(Duty::TheLocalAuthorityWillHaveToGoOnSharingInformationWith),
    ),
    (
        "rule affbb296",
        What::Duty(Duty::AllProfessionalsShouldBeAbleToEngageTheFamilyActively),
    ),
    (
        "rule b062935a",
        What::Duty(Duty::TheProfessionalObserverMustNotTakePartInDiscussionOr),
    ),
    (
        "rule b069887b",
        What::Duty(Duty::TheLocalAuthorityMustAssessTheNeedsOfCareLeaversAnd),
    ),
    ("rule b08a0878", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTreatAn)),
    (
        "rule b0e5c624",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustAlwaysConsiderWhat),
    ),
    (
        "rule b147df1d",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSetUpAStrategyAnd),
    ),
    (
        "rule b1720620",
        What::Duty(Duty::TheChildDeathOverviewPanelCdopIsToDoTheseThingsThe),
    ),
    (
        "rule b1a7da8e",
        What::Duty(Duty::ThePoliceWillLeadInInvestigatingAndFindingMissing),
    ),
    (
        "rule b20e7a81",
        What::Duty(Duty::TheDepartmentForEducationAndALocalAuthorityThatIs),
    ),
    (
        "rule b2ad2c4f",
        What::Duty(Duty::CommissionersAndProvidersOfHealthServicesAreToEmploy2),
    ),
    ("rule b3221a15", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustMakeClearInThe)),
    (
        "rule b3508bb2",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustMeetTheChildsNeeds),
    ),
    (
        "rule b3513528",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHaveAStrategyIn2),
    ),
    (
        "rule b36f9a94",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheChildDeath),
    ),
    ("rule b43e6134", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNotLetHopeIn)),
    (
        "rule b44d7dcf",
        What::Duty(Duty::TheFirstLineManagerMustEndorseAndCountersignTheSocial),
    ),
    (
        "rule b505a3e4",
        What::Duty(Duty::TheDoctorWhoExaminesTheChildIsToGenerallyAssessThe),
    ),
    (
        "rule b55b31e2",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAssessDynamically),
    ),
    (
        "rule b5915fe2",
        What::Duty(Duty::TheConferenceChairIsResponsibleForConferencesRunBy),
    ),
    (
        "rule b5dba3b6",
        What::Duty(Duty::TheProfessionalOfAnyAgencyWhoMeetsChildrenWorksWith),
    ),
    (
        "rule b60131f3",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillWatchAndRecordInA),
    ),
    (
        "rule b77d7607",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldRecordTheDenialIn),
    ),
    (
        "rule b7b005ac",
        What::Duty(Duty::TheContextualSafeguardingResearchTeamWillAnalyseTheData),
    ),
    (
        "rule bb0bf112",
        What::Duty(Duty::TheDirectorOfChildrensServicesAreResponsibleForAnAlert),
    ),
    (
        "rule bb7dd04d",
        What::Duty(Duty::TheDesignatedOfficerLadoIsToDoTheseThingsTheTextUses),
    ),
    (
        "rule bb8cc1da",
        What::Duty(Duty::TheLeadSocialWorkerWillAlwaysComeFromChildrensSocial),
    ),
    (
        "rule bc3a510c",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellChildrensSocial2),
    ),
    (
        "rule bcf51c0a",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReferTheChildTo),
    ),
    (
        "rule bcf62b20",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRespondToAnAdults),
    ),
    (
        "rule bd7625e7",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToFindOutWhetherThe),
    ),
    (
        "rule bdd46ccf",
        What::Duty(Duty::AllAgenciesShouldHaveEffectiveWaysToSeeProblemsAnd),
    ),
    (
        "rule bddbc7cb",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillNeedToBePlannedFrom),
    ),
    ("rule bdf3dbbc", What::Duty(Duty::TheChairOfTheOverviewPanelShouldNotBeInvolvedIn)),
    ("rule be46b3f3", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldIncludeInThem)),
    (
        "rule be57f5c1",
        What::Duty(Duty::TheSocialWorkerShouldCompleteAPhilomenaProtocolFormFor),
    ),
    ("rule beacb2a8", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustReviewInTheCore)),
    (
        "rule bef2e5b2",
        What::Duty(Duty::ChildrensSocialCareMustMakeItEasierForOthersVoluntary),
    ),
    (
        "rule bfb1ec2c",
        What::Duty(Duty::TheSeniorManagerOfChildrensServicesNamedForChildrenWho),
    ),
    (
        "rule bfb1ff89",
        What::Duty(Duty::TheProfessionalWhoWorksWithChildrenShouldAlwaysHave),
    ),
    (
        "rule c09dff1c",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReflectInEvery),
    ),
    (
        "rule c0d7dea2",
        What::Duty(Duty::TheMemberOfStaffShouldTellTheDesignatedOfficerLado),
    ),
    (
        "rule c0d801e9",
        What::Duty(Duty::TheCareProviderIsToKeepToTheMemorandumOfUnderstanding),
    ),
    (
        "rule c0e53e7d",
        What::Duty(Duty::TheSocialWorkerShouldConveyTheInvitationToParentsBy),
    ),
    (
        "rule c1395500",
        What::Duty(Duty::EachMemberOfTheCoreGroupShouldHoldTheCoreGroupAll),
    ),
    (
        "rule c226e70b",
        What::Duty(Duty::TheDetectiveInspectorOfAChildAbuseInvestigationTeam),
    ),
    (
        "rule c2278ff2",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHelpParentsTo2),
    ),
    (
        "rule c25ca32c",
        What::Duty(Duty::TheCoreGroupShouldNotAlterTheOutcomesSpecifiedAtThe),
    ),
    (
        "rule c26f9a5f",
        What::Duty(Duty::TheCoreGroupIsResponsibleForTheDailyDetailOfThePlan),
    ),
    (
        "rule c2a37f74",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToConsiderTellingThe),
    ),
    (
        "rule c3237d68",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldExplainToAChild),
    ),
    (
        "rule c3649d22",
        What::Duty(Duty::TheChildWillBeSubjectToTheStatutoryReviewsOfLooked),
    ),
    (
        "rule c371b551",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReadAndAgreeThat),
    ),
    (
        "rule c3bb7878",
        What::Duty(Duty::TheFirstLineManagerMustTellFamilyAndAllProfessionals),
    ),
    (
        "rule c52f4088",
        What::Duty(Duty::AllAgenciesShouldHaveStaffTrainedInThresholdsAndInHow),
    ),
    ("rule c5753407", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldUpdateTheRisk)),
    ("rule c656cfa1", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReviewTheRisk)),
    (
        "rule c7486ae4",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldMakeAllStaffAware),
    ),
    ("rule c87a47c8", What::Duty(Duty::TheConferenceChairWillSeeToTheseThingsDuringThe)),
    (
        "rule c8ea54d7",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNotLeaveRequests),
    ),
    (
        "rule c90ac875",
        What::Duty(Duty::TheLeadSocialWorkerAndTheFirstLineManagerShouldLead),
    ),
    (
        "rule c9c604af",
        What::Duty(Duty::TheLocalSafeguardingPartnershipOrBoardWillHaveAgencies),
    ),
    ("rule ca609262", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSetOutInThe2)),
    ("rule ca75e2f7", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNotUseBedAnd)),
    (
        "rule cbd2a402",
        What::Duty(Duty::TheIndependentReviewingOfficerShouldAddressEpisodesAt),
    ),
    (
        "rule cbe13e45",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldKeepAssessingThe),
    ),
    (
        "rule ccc34f3a",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillEncourageParentsTo),
    ),
    (
        "rule cce3b19d",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustCarryThisOutTogether),
    ),
    (
        "rule cd02d569",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToKeepYoungPeopleOut),
    ),
    (
        "rule cd7684e9",
        What::Duty(Duty::TheStrategicCommitteeOnChildDeathsScdocIsToDoThese),
    ),
    (
        "rule cdb0d9e0",
        What::Duty(Duty::EachLocalSafeguardingPartnershipOrBoardAndItsPartner),
    ),
    (
        "rule cdbc4318",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAimEveryAssessment),
    ),
    (
        "rule cde4f2d1",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldDiscussAnAgencys),
    ),
    ("rule ce749db1", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldExpectInEvery)),
    (
        "rule cf59efed",
        What::Duty(Duty::AllAgenciesAreToFollowThisProcedureTheTextUsesNoDuty),
    ),
    (
        "rule cfaaf486",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTreatExploited),
    ),
    (
        "rule cfc674a1",
        What::Duty(Duty::EachMemberOfTheCoreGroupMustConsultTheLeadSocial),
    ),
    (
        "rule cff5d4ab",
        What::Duty(Duty::TheConferenceShouldDecideInTheSameWayWhetherAPlanIs),
    ),
    (
        "rule d12a0efb",
        What::Duty(Duty::TheConferenceChairWillTellTheManagersOfTheConference),
    ),
    (
        "rule d15d7c24",
        What::Duty(Duty::TheOriginatingAuthoritysFirstLineManagerTogetherWithThe),
    ),
    (
        "rule d1dfb5fe",
        What::Duty(Duty::AllAgenciesShouldSeeThatTheStaffConcernedCanHaveThat),
    ),
    (
        "rule d219c2ab",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTranslateTheReports),
    ),
    (
        "rule d27c7ba6",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheDesignated2),
    ),
    (
        "rule d30b4e85",
        What::Duty(Duty::TheCoreGroupMeetingShouldCoverProgressAgainstThePlan),
    ),
    (
        "rule d317be09",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldLetTheAnalysis),
    ),
    (
        "rule d360ec8b",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillFollowThePrinciples),
    ),
    (
        "rule d3946964",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAddressTheLinkTo),
    ),
    (
        "rule d4b66e5e",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHaveInCarePlanAnd),
    ),
    ("rule d4c112ba", What::Duty(Duty::TheLeadSocialWorkerIsResponsibleForTellingThe)),
    (
        "rule d4d72842",
        What::Duty(Duty::ThePoliceAndOtherAgenciesWillInvestigateAndSearchAs),
    ),
    (
        "rule d4d92c9e",
        What::Duty(Duty::TheStaffOfTheChildrensHomeAndTheFosterCarerShouldBe),
    ),
    (
        "rule d56208e7",
        What::Duty(Duty::TheLeadSocialWorkerShouldFindOutWhatTheChildWishes),
    ),
    (
        "rule d587a052",
        What::Duty(Duty::ThePoliceShouldNotGivePressOrMediaWhatIdentifiesA),
    ),
    (
        "rule d5b3f286",
        What::Duty(Duty::TheConferenceMustPutTheChildUnderAPlanWhenTheChild),
    ),
    (
        "rule d5b964df",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustGiveInformationAbout),
    ),
    ("rule d63a6170", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderThe)),
    ("rule d63f1f52", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderWhat)),
    (
        "rule d654fa65",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustPutTheProtectionOf),
    ),
    ("rule d6d8e714", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysGiveThe)),
    ("rule d6ef35d0", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldGiveWritten)),
    (
        "rule d7078239",
        What::Duty(Duty::TheProfessionalShouldRespectAWishOfTheReferrerToStay),
    ),
    (
        "rule d7603f00",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPlanTheConference2),
    ),
    (
        "rule d7669667",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordTheDecisionTo3),
    ),
    (
        "rule d7cc8b51",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldArrangeAnEarly),
    ),
    (
        "rule d7d1f127",
        What::Duty(Duty::AllAgenciesShouldPutWhatTheyKnowFromTheirInvolvement),
    ),
    (
        "rule d7e7d012",
        What::Duty(Duty::TheInvestigatorOfAnAllegationShouldWatchForSignsOf),
    ),
    (
        "rule d8015ae5",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNotShareConference),
    ),
    (
        "rule d828562a",
        What::Duty(Duty::TheInvestigatorOfAnAllegationShouldConsiderWhetherThe),
    ),
    (
        "rule d83696da",
        What::Duty(Duty::TheGoverningBodyOrProprietorMustSeeThatTheSetting),
    ),
    (
        "rule d893ed71",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderChildcare),
    ),
    (
        "rule d8e2ceda",
        What::Duty(Duty::TheManagementPlanningMeetingShouldConsiderTheFollowing3),
    ),
    (
        "rule d8f3596e",
        What::Duty(Duty::ThePreBirthConferenceShouldHappenAtLeast10WeeksBefore),
    ),
    (
        "rule d8fe8b2b",
        What::Duty(Duty::TheLineManagerOfThePersonImplicatedAndTheColleagueOf),
    ),
    (
        "rule d9064aba",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToHaveAllChildrenOfA),
    ),
    ("rule d95aae2e", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSayInLocal)),
    (
        "rule d9749963",
        What::Duty(Duty::TheConferenceShouldFindFutureHarmLikelyInOneOfTwo),
    ),
    ("rule d97fd909", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustConsiderWith)),
    (
        "rule d9c58b0f",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustAllocateEveryChild),
    ),
    (
        "rule d9e32303",
        What::Duty(Duty::TheCoreGroupIsToConsiderWhetherProgressComesInTime),
    ),
    ("rule dab07f5e", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRespectAChilds2)),
    ("rule dae468d8", What::Duty(Duty::TheProfessionalShouldSeeToTheseThings)),
    (
        "rule db5f7ee1",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHaveInTheCarePlan),
    ),
    (
        "rule db68504a",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNotTakeAPossible),
    ),
    (
        "rule dc8f9b38",
        What::Duty(Duty::ThePoliceShouldDesignateOneDetectiveSergeantOrMoreFor),
    ),
    (
        "rule dc928d5b",
        What::Duty(Duty::TheChildWillRequireHelpFromSeveralAgenciesByAFormal),
    ),
    (
        "rule dcf3d217",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldExplainTheCompleted),
    ),
    (
        "rule dddbabdb",
        What::Duty(Duty::EachMemberOfTheCoreGroupIsResponsibleForTheseThings2),
    ),
    (
        "rule de103464",
        What::Duty(Duty::TheOriginatingAuthorityIsResponsibleForAnAccommodated),
    ),
    (
        "rule deb90b1d",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReviewWhatWasDone),
    ),
    ("rule df3062ab", What::Duty(Duty::TheChairOfTheStrategicCommitteeOnChildDeathsAre)),
    (
        "rule df4f880d",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderTravel),
    ),
    (
        "rule dfbaf0e3",
        What::Duty(Duty::TheLocalAuthorityShouldRecordEveryIncidentOfALooked),
    ),
    (
        "rule dfe5541c",
        What::Duty(Duty::TheLocalAuthorityWillLeadOnTheProtocolsDetailsIn),
    ),
    (
        "rule dfed85bb",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsultTheChild),
    ),
    (
        "rule e185bb0d",
        What::Duty(Duty::AllAgenciesThatServeAdultsWhoMayBeParentsOrAreClose),
    ),
    (
        "rule e1e2f684",
        What::Duty(Duty::TheLeadSocialWorkerTheFirstLineManagerAndEachMember),
    ),
    (
        "rule e1e7561b",
        What::Duty(Duty::TheChildShouldBeAMemberOfTheCoreGroupIfAppropriate),
    ),
    (
        "rule e26efe4b",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustPutAnUrgentReferral),
    ),
    ("rule e2a02cc0", What::Duty(Duty::EachMemberOfTheCoreGroupMustSendApologiesWithA)),
    ("rule e2b6e7d3", What::Duty(Duty::TheSocialWorkerShouldBuildOnItHelpedByOther)),
    (
        "rule e2ed8cea",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustMakeTheseThingsClear),
    ),
    (
        "rule e3d8a046",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldRecordTheChairs),
    ),
    ("rule e41880f0", What::Duty(Duty::TheSocialWorkerShouldSeeThatParentsAndChildGet)),
    (
        "rule e4533975",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldUsuallyGiveThe),
    ),
    ("rule e457905b", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldGiveTheChilds)),
    (
        "rule e5e7cfa3",
        What::Duty(Duty::AllAttendingAgenciesShouldConferWithColleaguesBefore),
    ),
    (
        "rule e6492bcf",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldEscalateWhatStays),
    ),
    ("rule e687cb34", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldDiscussAny)),
    (
        "rule e6f3b591",
        What::Duty(Duty::TheSolicitorOfAParentOrChildMustComplyWithTheLaw),
    ),
    (
        "rule e7175a4e",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldExcludeForAsShort2),
    ),
    ("rule e748db09", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellChild)),
    (
        "rule e750b8b2",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderTheNeedFor),
    ),
    (
        "rule e7867245",
        What::Duty(Duty::TheLeadSocialWorkerShouldTryEverythingSoThatChildren),
    ),
    (
        "rule e7f3b3e7",
        What::Duty(Duty::TheProfessionalShouldAlwaysAssessTheRiskThatTheMissing),
    ),
    (
        "rule e85e8ad3",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldMakeAllReasonable),
    ),
    (
        "rule e932c3c0",
        What::Duty(Duty::EducationSettingsShouldHaveSystemsThatPromoteChildrens),
    ),
    (
        "rule e9467d4d",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldRespondToAReport),
    ),
    (
        "rule e9cb72c9",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderWhatThe2),
    ),
    (
        "rule ea963a18",
        What::Duty(Duty::TheSocialWorkerShouldConsiderAPhilomenaProtocolForm),
    ),
    (
        "rule ead16986",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHaveClearProcedures),
    ),
    (
        "rule eaf9aae6",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderDistance),
    ),
    (
        "rule eb02dc6c",
        What::Duty(Duty::TheLocalAuthorityShouldWithItsPartnersDevelopAnd),
    ),
    (
        "rule eb163812",
        What::Duty(Duty::TheLocalAuthorityShouldComplyWithTheStatutoryGuidance),
    ),
    (
        "rule eb2f10cd",
        What::Duty(Duty::TheLeadSocialWorkerShouldOnEveryOtherOccasionAtLeast),
    ),
    (
        "rule eb642dbb",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderWhetherThe3),
    ),
    (
        "rule ebaa98af",
        What::Duty(Duty::TheProfessionalWhoIsInvitedShouldDoTheseThingsWhen),
    ),
    (
        "rule ec2f9b3c",
        What::Duty(Duty::ThePersonWhoseOnlyTaskIsTheRecordShouldRecordThe),
    ),
    (
        "rule ec558777",
        What::Duty(Duty::ChildrensSocialCareMustMakeEnquiriesToDecideWhetherTo2),
    ),
    (
        "rule ec8003cb",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysKeepTheNeeds),
    ),
    (
        "rule eccb9807",
        What::Duty(Duty::TheStaffOfTheHomeOfficeMustTellThePoliceAndChildrens),
    ),
    (
        "rule ed44f67e",
        What::Duty(Duty::TheSocialWorkerShouldMeetTheChildToTellAndDiscuss),
    ),
    (
        "rule ed653fb1",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToContactThePolice),
    ),
    (
        "rule ee98bf36",
        What::Duty(Duty::AllAgenciesMustHelpChildProtectionEnquiriesAndGiveThem),
    ),
    (
        "rule eee1fb5a",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSetMinimumPeriods),
    ),
    ("rule ef6304a2", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustNotLetAFormal)),
    (
        "rule f0602aac",
        What::Duty(Duty::TheLocalAuthorityShouldDetermineItsAssessmentProcesses),
    ),
    (
        "rule f0cfbae8",
        What::Duty(Duty::TheChildProtectionConferenceShouldCoverTheChildOfWhom),
    ),
    (
        "rule f12fe96d",
        What::Duty(Duty::TheDesignatedHealthProfessionalForLookedAfterChildren),
    ),
    (
        "rule f15ddbc4",
        What::Duty(Duty::ThePoliceWillGiveEveryIncidentOfAMissingChildPriority),
    ),
    ("rule f1dad20c", What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToDealWithCases)),
    (
        "rule f210395c",
        What::Duty(Duty::TheChildProtectionConferenceShouldConsiderTheFollowing),
    ),
    (
        "rule f2485c25",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheDesignated),
    ),
    (
        "rule f2d4a739",
        What::Duty(Duty::AllAgenciesShouldHaveAFormForConferenceReportsThatThe),
    ),
    (
        "rule f2dcba5b",
        What::Duty(Duty::TheSolicitorOfAParentOrChildMustComplyWithTheLaw2),
    ),
    (
        "rule f304922e",
        What::Duty(Duty::TheReceivingAuthorityMustAgreeToCarryOutThePlanIn),
    ),
    (
        "rule f32808cf",
        What::Duty(Duty::EachIntegratedCareBoardShouldSeeThatTheStrategic),
    ),
    (
        "rule f35768b4",
        What::Duty(Duty::TheProfessionalIsResponsibleForSharingThatInformation),
    ),
    ("rule f3594a12", What::Duty(Duty::TheSocialWorkerIsResponsibleForTheseThings)),
    (
        "rule f473b2df",
        What::Duty(Duty::OtherServicesOfTheLocalAuthorityHousingForExample2),
    ),
    ("rule f51d775c", What::Duty(Duty::TheChildAndTheFamilyMembersMustNotBeExpectedTo)),
    (
        "rule f5fa63c9",
        What::Duty(Duty::TheConferenceChairIsResponsibleForTheseThingsWhenThe),
    ),
    ("rule f6b41fac", What::Duty(Duty::TheStrategicCommitteeOnChildDeathsScdocWillFind)),
    (
        "rule f79dc283",
        What::Duty(Duty::TheSocialWorkerMustMakeItPossibleForParentsToTakeA),
    ),
    (
        "rule f7b8fe21",
        What::Duty(Duty::TheProfessionalOfAnyAgencyShouldActSoThatNoChild),
    ),
    (
        "rule f7c3a04e",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustOfferAndProvideAn2),
    ),
    (
        "rule f7c8da79",
        What::Duty(Duty::TheLineManagerOfThePersonImplicatedMustNotSitInThe),
    ),
    (
        "rule f7ee429d",
        What::Duty(Duty::TheLeadSocialWorkerMustKeepACompleteCurrentAndSigned),
    ),
    (
        "rule f850cc26",
        What::Duty(Duty::TheSocialWorkerShouldFindOutWhichActionsAndOutcomes),
    ),
    (
        "rule f86b3d44",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTakeAnInformed),
    ),
    (
        "rule f8aabfa4",
        What::Duty(Duty::AllAgenciesAreToShareAWrittenReportAboutChildAnd),
    ),
    (
        "rule f8ef9817",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAssessEachChilds),
    ),
    (
        "rule f8fed4fb",
        What::Duty(Duty::ChildrensSocialCareShouldOfferTheReferrerAnInterview),
    ),
    (
        "rule f93edc4c",
        What::Duty(Duty::TheDepartmentForEducationWillGiveEachLocalAuthority),
    ),
    (
        "rule f9c90243",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillTakeTheAssessmentAs),
    ),
    (
        "rule fa5090f6",
        What::Duty(Duty::TheCareProviderWillTakeAllReasonableStepsToFindA),
    ),
    (
        "rule fb69697a",
        What::Duty(Duty::TheDesignatedPersonTheChildDeathReviewManagerShouldBe),
    ),
    (
        "rule fba021fc",
        What::Duty(Duty::AllProfessionalsAreResponsibleForTheseThingsWhenThe),
    ),
    (
        "rule fbaf3a11",
        What::Duty(Duty::TheChildDeathOverviewPanelCdopShouldAgreeWithTheLocal),
    ),
    (
        "rule fbbdbf2d",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustTellTheLeadSocial),
    ),
    (
        "rule fbbe60bf",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNotTellAnybodyWho),
    ),
    ("rule fc33795b", What::Duty(Duty::TheConferenceChairMustConsiderWithCareWhatIsPut)),
    (
        "rule fc4fc4b4",
        What::Duty(Duty::TheLeadSocialWorkerShouldSeeThatTheOutlinePlanBecomes),
    ),
    (
        "rule fcbf007d",
        What::Duty(Duty::TheCourtMustBeSatisfiedOfTheseThingsForAnExclusion),
    ),
    (
        "rule fce31170",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldDiscussAndAgreeAny),
    ),
    (
        "rule fd7c27ed",
        What::Duty(Duty::EducationSettingsShouldSetOutHowInformationIsShared),
    ),
    (
        "rule fdbffcea",
        What::Duty(Duty::TheProfessionalOfAnyAgencyShouldKnowAndBeAbleToDo),
    ),
    (
        "rule fe2278d2",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillKeepInformationAt),
    ),
    (
        "rule fe75b71d",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheUkMissing),
    ),
    (
        "rule fee22357",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldKeepAnAssessmentTo),
    ),
    ("rule fefa6dac", What::Duty(Duty::TheParentsShouldBeMembersOfTheCoreGroup)),
    (
        "rule fffb25b5",
        What::Duty(Duty::TheDesignatedHealthProfessionalForLookedAfterChildren2),
    ),
    ("run the pilot", What::Act(Act::AreaPilotPilot)),
    ("screening assessment", What::Act(Act::ScreeningAssessment)),
    ("search and support", What::Act(Act::MissingFromHomeOrCareRespond)),
    ("section 47 enquiry", What::Act(Act::Enquiry)),
    (
        "section 47 enquiry 4ec9b4ae",
        What::Duty(Duty::ChildrensSocialCareShouldExplainToParentsAndChildWhat),
    ),
    (
        "section 47 enquiry 63dc7ada",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysKeepThe),
    ),
    (
        "section 47 enquiry 8e82dc5a",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheParentsAnd),
    ),
    (
        "section 47 enquiry e2ed0fcd",
        What::Duty(Duty::TheSocialWorkerIsResponsibleForPrimarilyEngagingWith),
    ),
    ("section 47 enquiry/authorise", What::Act(Act::Section47EnquiryAuthorise)),
    (
        "section 47 enquiry/authorise 01d04f10",
        What::Duty(Duty::TheChildrensSocialCareManagerIsResponsibleFor),
    ),
    (
        "section 47 enquiry/authorise c4bfffe2",
        What::Duty(Duty::ChildrensSocialCareMustConsultThePoliceOnWhetherThe),
    ),
    ("section 47 enquiry/checks", What::Act(Act::Section47EnquiryChecks)),
    (
        "section 47 enquiry/checks cad755ea",
        What::Duty(Duty::TheSocialWorkerMustConsultTheFirstLineManagerOnHow),
    ),
    ("section 47 enquiry/complete", What::Act(Act::Section47EnquiryComplete)),
    (
        "section 47 enquiry/complete 60bfc164",
        What::Duty(Duty::EachAgencyInvolvedInTheEnquiryMustCompleteARecordOf),
    ),
    (
        "section 47 enquiry/complete c03e02ac",
        What::Duty(Duty::ChildrensSocialCareShouldRecordTheseMatters),
    ),
    (
        "section 47 enquiry/complete ece0de99",
        What::Duty(Duty::TheChildrensSocialCareManagerMustCountersignOrAuthorise),
    ),
    (
        "section 47 enquiry/complete ef4cf3af",
        What::Duty(Duty::TheProfessionalShouldKeepRoughNotesUntilExpectedLegal),
    ),
    (
        "section 47 enquiry/enquire 243f768b",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldLetTheConclusions),
    ),
    (
        "section 47 enquiry/enquire 307509e0",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldGoOnWithThe),
    ),
    (
        "section 47 enquiry/enquire 6234a424",
        What::Duty(Duty::ChildrensSocialCareIsResponsibleForTheDecisionOnHow),
    ),
    (
        "section 47 enquiry/enquire 7320174a",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustHaveEstablishedThat),
    ),
    (
        "section 47 enquiry/enquire 792aadda",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToConsiderTheRiskNow),
    ),
    (
        "section 47 enquiry/enquire 91d3804f",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillUseTheLocal),
    ),
    (
        "section 47 enquiry/enquire 9203e750",
        What::Duty(Duty::ThePoliceHealthServicesTheTeacherAndTheOtherRelevant),
    ),
    (
        "section 47 enquiry/enquire a6b107b3",
        What::Duty(Duty::TheMultiAgencyAssessmentWillCoverTheFollowing),
    ),
    (
        "section 47 enquiry/enquire b6f5dd29",
        What::Duty(Duty::TheFirstLineManagerMustReviewTheProgressOfThe),
    ),
    (
        "section 47 enquiry/enquire bd8cf003",
        What::Duty(Duty::TheMultiAgencyAssessmentMustCoverHowSafeTheNew),
    ),
    ("section 47 enquiry/interviews", What::Act(Act::Section47EnquiryInterviews)),
    (
        "section 47 enquiry/interviews 8643afad",
        What::Duty(Duty::ThePoliceOfficersWithTrainingAndTheSocialWorkerMust),
    ),
    ("section 47 enquiry/medical", What::Act(Act::Section47EnquiryMedical)),
    (
        "section 47 enquiry/medical 90e4bcda",
        What::Duty(Duty::TheSocialWorkerOrThePoliceAreToReferTheChildToThe),
    ),
    ("section 47 enquiry/police strand", What::Act(Act::Section47EnquiryPoliceStrand)),
    (
        "section 47 enquiry/police strand c5f0c0b6",
        What::Duty(Duty::ThePoliceAndChildrensSocialCareShouldPrimarilyDoSoBy),
    ),
    (
        "section 47 enquiry/police strand fe7b4b4c",
        What::Duty(Duty::ThePoliceAndChildrensSocialCareMustCoordinateThe),
    ),
    ("section 47 enquiry/visit", What::Act(Act::Section47EnquiryVisit)),
    (
        "section 47 enquiry/visit 971c01aa",
        What::Duty(Duty::ChildrensSocialCareAndThePoliceShouldDiscussCaseBy2),
    ),
    ("secure what is known", What::Act(Act::AllegationSenior)),
    ("seek medical attention", What::Act(Act::UrgentMedicalAttentionSeek)),
    ("seek the parents permission", What::Act(Act::PaediatricAssessmentsSeek)),
    ("services move notified", What::Milestone(Milestone::ServicesMoveNotified)),
    (
        "set the timescale of the further discussion",
        What::Act(Act::StrategyDiscussionsSetTimescale),
    ),
    ("set up the investigation", What::Act(Act::OrganisedAbuseInvestigationSetUp)),
    ("settle the outline plan", What::Act(Act::PlanIsMadeSettle)),
    ("settle which panel reviews", What::Act(Act::DeathReviewWhose)),
    ("settle who has the record", What::Act(Act::ExcludingAParentRecord)),
    ("settle who investigates", What::Act(Act::DisciplinaryProcessWho)),
    ("should an enquiry be started?", What::Act(Act::RemovalFromCareDecide)),
    ("should an initial conference be convened?", What::Act(Act::ReturnHomeDecide)),
    ("social work report to chair", What::Act(Act::SocialWorkReportToChair)),
    ("social work report to family", What::Act(Act::SocialWorkReportToFamily)),
    ("social work visit to the child", What::Act(Act::VisitToTheChild)),
    (
        "somebody (the text does not say who) is to advise the child about an independent advocate, and heed the childs views (the text uses no duty word)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToAdviseTheChildAbout),
    ),
    (
        "somebody (the text does not say who) is to aim at a record as fair, balanced and accurate as possible, not at proof for or against the allegation (the text uses no duty word)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToAimAtARecordAs),
    ),
    (
        "somebody (the text does not say who) is to always make an assessment for these purposes (the text uses no duty word)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToAlwaysMakeAn),
    ),
    (
        "somebody (the text does not say who) is to always put the childs welfare before the needs of any criminal investigation (the text uses no duty word)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToAlwaysPutTheChilds),
    ),
    (
        "somebody (the text does not say who) is to analyse patterns of concern, as with neglect or domestic abuse, where incidents add up (the text uses no duty word)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToAnalysePatternsOf),
    ),
    (
        "somebody (the text does not say who) is to carry out no review when a live birth followed a planned and lawful termination (the text uses no duty word)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToCarryOutNoReview),
    ),
    (
        "somebody (the text does not say who) is to complete the enquiry (the text uses no duty word)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToCompleteTheEnquiry),
    ),
    (
        "somebody (the text does not say who) is to consider telling the present employer when the allegation is of long ago and the person works with children now (the text uses no duty word)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToConsiderTellingThe),
    ),
    (
        "somebody (the text does not say who) is to consider the risk now and in the long term (the text uses no duty word)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToConsiderTheRiskNow),
    ),
    (
        "somebody (the text does not say who) is to consider what set off an incident outside the workplace, and whether a child at work could set off the same when suitability for work with children is in doubt through it, though no child was involved (the text uses no duty word)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToConsiderWhatSetOff),
    ),
    (
        "somebody (the text does not say who) is to consider why the child moved abroad, and what legal steps are needed, if any (the text uses no duty word)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToConsiderWhyTheChild),
    ),
    (
        "somebody (the text does not say who) is to contact the police child abuse investigation team early when there is a suspicion that somebody takes the child out of the country (the text uses no duty word)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToContactThePolice),
    ),
    (
        "somebody (the text does not say who) is to coordinate the assessments a child has, so that no child is lost between procedures (the text uses no duty word)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToCoordinateThe),
    ),
    (
        "somebody (the text does not say who) is to deal with cases quickly, fairly and thoroughly, and to avoid needless delay (the text uses no duty word)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToDealWithCases),
    ),
    (
        "somebody (the text does not say who) is to discuss the information with child and parents or carers (where appropriate) (the text uses no duty word)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToDiscussThe),
    ),
    (
        "somebody (the text does not say who) is to disrupt places that were identified, and report them to licensing bodies (where appropriate) (the text uses no duty word)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToDisruptPlacesThat),
    ),
    (
        "somebody (the text does not say who) is to escalate it through the process for resolving disputes (the text uses no duty word)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToEscalateItThrough),
    ),
    (
        "somebody (the text does not say who) is to explain the role of the lead social worker fully, at the initial conference and at the core group (the text uses no duty word)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToExplainTheRoleOf),
    ),
    (
        "somebody (the text does not say who) is to find out whether the alleged perpetrator still works with children or cares for any as a matter of urgency (the text uses no duty word)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToFindOutWhetherThe),
    ),
    (
        "somebody (the text does not say who) is to find out whether the person now works with children when the allegation is of long ago (the text uses no duty word)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToFindOutWhetherThe2),
    ),
    (
        "somebody (the text does not say who) is to fund activity up to 31 march 2023 only (the text uses no duty word)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToFundActivityUpTo31),
    ),
    (
        "somebody (the text does not say who) is to have all children of a family as subjects, unless exceptional reasons speak against it (the text uses no duty word)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToHaveAllChildrenOfA),
    ),
    (
        "somebody (the text does not say who) is to have emergency accommodation that can be reached directly at any hour (the text uses no duty word)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToHaveEmergency),
    ),
    (
        "somebody (the text does not say who) is to identify clearly what happens to the child, and gather, record and check information systematically (the text uses no duty word)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToIdentifyClearlyWhat),
    ),
    (
        "somebody (the text does not say who) is to keep these aims of resolving disagreements in view (the text uses no duty word)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToKeepTheseAimsOf),
    ),
    (
        "somebody (the text does not say who) is to keep up partnership with children, parents or carers and relatives who matter (the text uses no duty word)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToKeepUpPartnership),
    ),
    (
        "somebody (the text does not say who) is to keep young people out of accommodation that leaves them open to exploitation or trafficking (the text uses no duty word)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToKeepYoungPeopleOut),
    ),
    (
        "somebody (the text does not say who) is to let the conferences decision stand while a complaint is considered (the text uses no duty word)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToLetTheConferences),
    ),
    (
        "somebody (the text does not say who) is to let the designated person of the area know of a child who lived there and died elsewhere (the text uses no duty word)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToLetTheDesignated),
    ),
    (
        "somebody (the text does not say who) is to make assessments with these qualities (the text uses no duty word)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToMakeAssessmentsWith),
    ),
    (
        "somebody (the text does not say who) is to manage and coordinate the liaison of police and professionals in both areas well when the looked after child is placed outside the responsible authoritys area (the text uses no duty word)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToManageAndCoordinate),
    ),
    (
        "somebody (the text does not say who) is to normally conclude assessments, pieces of work or treatment before case responsibility is transferred (the text uses no duty word)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToNormallyConclude),
    ),
    (
        "somebody (the text does not say who) is to plan beforehand so that the practical arrangements suit (the text uses no duty word)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToPlanBeforehandSo),
    ),
    (
        "somebody (the text does not say who) is to put a request for support to essex through its online portal (the text uses no duty word)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToPutARequestFor),
    ),
    (
        "somebody (the text does not say who) is to put the child in a safe place before any assessment (if necessary) (the text uses no duty word)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToPutTheChildInA),
    ),
    (
        "somebody (the text does not say who) is to raise awareness among professionals, families and communities (the text uses no duty word)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToRaiseAwarenessAmong),
    ),
    (
        "somebody (the text does not say who) is to take appropriate action when professionals are concerned that the child may have been radicalised (the text uses no duty word)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToTakeAppropriate),
    ),
    (
        "somebody (the text does not say who) is to use the southend portal for a safeguarding referral; out of hours the emergency duty team is on 0345 606 1212 (the text uses no duty word)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoIsToUseTheSouthend),
    ),
    (
        "somebody (the text does not say who) may not put off immediate action while information from abroad is awaited",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMayNotPutOffImmediate),
    ),
    (
        "somebody (the text does not say who) may not treat a professionals child protection referral as anonymous",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMayNotTreatA),
    ),
    (
        "somebody (the text does not say who) must act on the removal as soon as possible after receipt of the referral when removal is required",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustActOnTheRemovalAs),
    ),
    (
        "somebody (the text does not say who) must act to have the child registered with a gp when the child is found not to be registered",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustActToHaveTheChild),
    ),
    (
        "somebody (the text does not say who) must advise the child about an independent advocate, and heed the childs views",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustAdviseTheChildAbout),
    ),
    (
        "somebody (the text does not say who) must agree dates for future meetings, at the first meeting after each conference",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustAgreeDatesForFuture),
    ),
    (
        "somebody (the text does not say who) must agree in that call who completes and sends the form that notifies the designated person",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustAgreeInThatCallWho),
    ),
    (
        "somebody (the text does not say who) must allocate every child protection case to a named social worker, with the highest priority",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustAllocateEveryChild),
    ),
    (
        "somebody (the text does not say who) must always consider what the conference would do to the child",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustAlwaysConsiderWhat),
    ),
    (
        "somebody (the text does not say who) must always give the referrer the chance to discuss the concerns with a qualified social worker",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustAlwaysGiveThe),
    ),
    (
        "somebody (the text does not say who) must appoint a qualified and experienced social worker as lead social worker, to coordinate the plan among all agencies",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustAppointAQualifiedAnd),
    ),
    (
        "somebody (the text does not say who) must arrange for the child to attend, all of it or a part when the outcome of is it appropriate for the child to attend? is yes",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustArrangeForTheChild),
    ),
    (
        "somebody (the text does not say who) must arrange when the core group first meets, and how often later on the initial conference on the child when the child protection plan is in force",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustArrangeWhenTheCore),
    ),
    (
        "somebody (the text does not say who) must assess whether it is appropriate to include the child in advance",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustAssessWhetherItIs),
    ),
    (
        "somebody (the text does not say who) must begin to carry the plan out immediately",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustBeginToCarryThePlan),
    ),
    (
        "somebody (the text does not say who) must bring about a core group meeting or discussion that agrees a reconsidered plan",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustBringAboutACore),
    ),
    (
        "somebody (the text does not say who) must bring the earlier information up to date when an early help or common assessment was made before",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustBringTheEarlier),
    ),
    (
        "somebody (the text does not say who) must bring to the conference, in the report or by word of mouth, what child or parents comment or suggest on seeing it",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustBringToTheConference),
    ),
    (
        "somebody (the text does not say who) must carry this out together with the procedures on abuse by those who work with children (where appropriate)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustCarryThisOutTogether),
    ),
    (
        "somebody (the text does not say who) must check the records of these agencies for what may help to trace mother or family",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustCheckTheRecordsOf),
    ),
    (
        "somebody (the text does not say who) must collect all such signatures and e mails in the childs record of childrens social care",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustCollectAllSuch),
    ),
    (
        "somebody (the text does not say who) must conduct the pre birth conference in a manner comparable to an initial one",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustConductThePreBirth),
    ),
    (
        "somebody (the text does not say who) must conduct the transfer in conference in a manner comparable to an initial one",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustConductTheTransferIn),
    ),
    (
        "somebody (the text does not say who) must confirm in the referral that permission was not sought when permission is not sought",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustConfirmInTheReferral),
    ),
    (
        "somebody (the text does not say who) must consider actively whether the child attends",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustConsiderActively),
    ),
    (
        "somebody (the text does not say who) must consider an early review conference; in some circumstances a strategy discussion may be required when the child may have to be removed, the parents or child do not or no longer cooperate with the plan, or circumstances changed or were unforeseen",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustConsiderAnEarly),
    ),
    (
        "somebody (the text does not say who) must consider diversity, at every stage of referral and assessment",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustConsiderDiversityAt),
    ),
    (
        "somebody (the text does not say who) must consider how far it is appropriate for the child to hear of a parents personal difficulties",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustConsiderHowFarItIs),
    ),
    (
        "somebody (the text does not say who) must consider the circumstances that show how serious the alleged abuse is when the injury is minor and it is not the case that the child has a child protection plan or the local authority looks after the child",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustConsiderThe),
    ),
    (
        "somebody (the text does not say who) must consider what the conference would do to the child: one with a significant learning difficulty, or one who cannot be kept from a parent who is hostile or lays the blame on the child, for example",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustConsiderWhatThe),
    ),
    (
        "somebody (the text does not say who) must consider with particular care whether anybody of the workplace under investigation is involved",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustConsiderWith),
    ),
    (
        "somebody (the text does not say who) must consult the crown prosecution service on what the panel may consider and do without harm to criminal proceedings when criminal investigations are running",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustConsultTheCrown),
    ),
    (
        "somebody (the text does not say who) must consult the police when there may have been a crime",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustConsultThePoliceWhen),
    ),
    (
        "somebody (the text does not say who) must coordinate across local authority boundaries (where necessary) when the concern is of organised abuse",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustCoordinateAcrossLocal),
    ),
    (
        "somebody (the text does not say who) must cover the following",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustCoverTheFollowing),
    ),
    (
        "somebody (the text does not say who) must decide whether it is reported, with a view to barring or something else when the allegation is substantiated",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustDecideWhetherItIs),
    ),
    (
        "somebody (the text does not say who) must determine in the plan how often the child is visited",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustDetermineInThePlan),
    ),
    (
        "somebody (the text does not say who) must do these things with unallocated cases",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustDoTheseThingsWith),
    ),
    (
        "somebody (the text does not say who) must encourage parents to take part, unless it is likely to prejudice the childs welfare",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustEncourageParentsTo),
    ),
    (
        "somebody (the text does not say who) must first explain to the child, fully and clearly, what the conference is for, how it runs, who is there, and that an advocate may be provided",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustFirstExplainToThe),
    ),
    (
        "somebody (the text does not say who) must follow local procedures when there is a concern of violent extremism",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustFollowLocalProcedures),
    ),
    (
        "somebody (the text does not say who) must give information about all children of the household",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustGiveInformationAbout),
    ),
    (
        "somebody (the text does not say who) must give information on the needs and circumstances of every child of the household, also of those who are not the subject of the conference",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustGiveInformationOnThe),
    ),
    (
        "somebody (the text does not say who) must have a lead social worker for every child with a plan",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustHaveALeadSocial),
    ),
    (
        "somebody (the text does not say who) must have a single plan and one process of planning and reviewing when the authority looks after the child and the child protection plan is in force",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustHaveASinglePlanAnd),
    ),
    (
        "somebody (the text does not say who) must have established that the home is safe, and have put in place any support plan that the childs needs require when the child is to be discharged home from hospital",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustHaveEstablishedThat),
    ),
    (
        "somebody (the text does not say who) must have every report clear, and facts, allegations and opinions told apart",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustHaveEveryReportClear),
    ),
    (
        "somebody (the text does not say who) must include these in the core group too",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustIncludeTheseInThe),
    ),
    (
        "somebody (the text does not say who) must keep current what is known of such changes",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustKeepCurrentWhatIs),
    ),
    (
        "somebody (the text does not say who) must keep feedback within the confidentiality to which child and family have a right when the referrer is a member of the public",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustKeepFeedbackWithin),
    ),
    (
        "somebody (the text does not say who) must keep information that bears on enquiry or investigation strictly confidential",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustKeepInformationThat),
    ),
    (
        "somebody (the text does not say who) must keep the child informed and involved throughout the enquiry",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustKeepTheChildInformed),
    ),
    (
        "somebody (the text does not say who) must keep to the timescales set for strategy meetings and discussions in general",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustKeepToTheTimescales),
    ),
    (
        "somebody (the text does not say who) must make arrangements to safeguard children, promote their welfare and improve their outcomes",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustMakeArrangementsTo),
    ),
    (
        "somebody (the text does not say who) must make clear in the plan, to child, family and all professionals, which concerns led to it and which outcomes are expected",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustMakeClearInThePlan),
    ),
    (
        "somebody (the text does not say who) must make clear in the reports which children are the subject, and address what is known of all children of the household",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustMakeClearInThe),
    ),
    (
        "somebody (the text does not say who) must make these things clear to parents",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustMakeTheseThingsClear),
    ),
    (
        "somebody (the text does not say who) must meet the childs needs of race, religion, culture, language, sexual orientation and gender, and special needs by illness or disability, in investigation and enquiries",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustMeetTheChildsNeeds),
    ),
    (
        "somebody (the text does not say who) must move a child taken into police protection into local authority accommodation as soon as possible",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustMoveAChildTakenInto),
    ),
    (
        "somebody (the text does not say who) must not disclose it to others, not even of ones own agency, unless it is absolutely necessary",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustNotDiscloseItTo),
    ),
    (
        "somebody (the text does not say who) must not let a formal referral wait for managers, the designated lead or an assessment",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustNotLetAFormal),
    ),
    (
        "somebody (the text does not say who) must not let analysis of cultural needs lower what is expected for the childs safety",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustNotLetAnalysisOf),
    ),
    (
        "somebody (the text does not say who) must not let negotiations about responsibility delay what is urgent",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustNotLetNegotiations),
    ),
    (
        "somebody (the text does not say who) must not make an agreement that the person resigns, is not disciplined and has a reference agreed",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustNotMakeAnAgreement),
    ),
    (
        "somebody (the text does not say who) must not press the child for information, lead, cross examine or falsely promise absolute confidentiality",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustNotPressTheChildFor),
    ),
    (
        "somebody (the text does not say who) must not publish what may identify a teacher alleged to have committed an offence against a registered pupil of the setting, unless the teacher is charged, or a magistrates court dispenses with the restrictions in the interests of justice",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustNotPublishWhatMay),
    ),
    (
        "somebody (the text does not say who) must not stop using a contract or volunteer worker for good over safeguarding, before the facts are known and the designated officer has been spoken to",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustNotStopUsingA),
    ),
    (
        "somebody (the text does not say who) must offer and provide an interpreter to parents whose first language is not english (if required)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustOfferAndProvideAn),
    ),
    (
        "somebody (the text does not say who) must offer and provide an interpreter to those whose first language is not english (if required)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustOfferAndProvideAn2),
    ),
    (
        "somebody (the text does not say who) must put an urgent referral to essex through its priority line for children and families",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustPutAnUrgentReferral),
    ),
    (
        "somebody (the text does not say who) must put suitable multi agency arrangements in place, to safeguard the child until the initial conference has been held",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustPutSuitableMulti),
    ),
    (
        "somebody (the text does not say who) must put the protection of children first, when the standards of evidence for protection and for court differ",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustPutTheProtectionOf),
    ),
    (
        "somebody (the text does not say who) must record all action points of the core group, clearly",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordAllAction),
    ),
    (
        "somebody (the text does not say who) must record clearly why, on the childs record when the outcome of should an enquiry be started? is enquiry",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordClearlyWhyOn),
    ),
    (
        "somebody (the text does not say who) must record clearly, in the childs record of childrens social care, that other agencies were consulted and that the plan is discontinued",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordClearlyInThe),
    ),
    (
        "somebody (the text does not say who) must record in the minutes that a parent is excluded from a core group",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordInTheMinutes),
    ),
    (
        "somebody (the text does not say who) must record it formally when the concern is of organised abuse",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordItFormallyWhen),
    ),
    (
        "somebody (the text does not say who) must record roles and responsibilities of care providers in the placement plan, fully understood",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordRolesAnd),
    ),
    (
        "somebody (the text does not say who) must record that permission is not sought, and why: in the childs file, signed and dated when permission is not sought",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordThatPermission),
    ),
    (
        "somebody (the text does not say who) must record the decision to exclude, clearly, in the conference minutes",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordTheDecisionTo3),
    ),
    (
        "somebody (the text does not say who) must record the decision to exclude, fully",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordTheDecisionTo),
    ),
    (
        "somebody (the text does not say who) must record the decision to suspend, or on an alternative, in writing",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordTheDecisionTo2),
    ),
    (
        "somebody (the text does not say who) must record the exclusion, clearly, in the conference record",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordTheExclusion),
    ),
    (
        "somebody (the text does not say who) must record the plan, in the agreed local form when the child protection plan is in force",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordThePlanInThe),
    ),
    (
        "somebody (the text does not say who) must record the reasons for and against the childs attendance",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordTheReasonsFor4),
    ),
    (
        "somebody (the text does not say who) must record the reasons for calling a conference",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordTheReasonsFor3),
    ),
    (
        "somebody (the text does not say who) must record this in full at the time",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordThisInFullAt),
    ),
    (
        "somebody (the text does not say who) must record those meetings",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordThoseMeetings),
    ),
    (
        "somebody (the text does not say who) must record why it goes ahead without the parents agreement",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordWhyItGoes),
    ),
    (
        "somebody (the text does not say who) must refer every suspected, alleged or actual crime to the police",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustReferEverySuspected),
    ),
    (
        "somebody (the text does not say who) must respect a childs declared wish not to attend, after a full and clear explanation",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRespectAChilds),
    ),
    (
        "somebody (the text does not say who) must respect a childs declared wish not to attend, after a full and clear explanation of what 7.4.5 names",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRespectAChilds2),
    ),
    (
        "somebody (the text does not say who) must respect the parents view of that",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRespectTheParents),
    ),
    (
        "somebody (the text does not say who) must respond to an adults allegation of abuse in childhood to as high a standard as to abuse of today",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRespondToAnAdults),
    ),
    (
        "somebody (the text does not say who) must review in the core group how often the child is visited",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustReviewInTheCore),
    ),
    (
        "somebody (the text does not say who) must say in the referral, spoken and written, that parents withhold permission",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustSayInTheReferral),
    ),
    (
        "somebody (the text does not say who) must see that accommodation, where it is provided, is suitable, risk assessed and meets all the young persons needs",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustSeeThatAccommodation),
    ),
    (
        "somebody (the text does not say who) must send a copy of the notification form to childrens social care and the uk missing persons bureau",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustSendACopyOfThe),
    ),
    (
        "somebody (the text does not say who) must set out the timescales in the assessment",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustSetOutTheTimescales),
    ),
    (
        "somebody (the text does not say who) must start child protection procedures when significant harm to the missing child, or its likelihood, causes concern",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustStartChildProtection),
    ),
    (
        "somebody (the text does not say who) must take legal advice on whether a general consent covers a paediatric assessment for child protection when the child is looked after under section 20 and a parent has generally consented to medical treatment",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustTakeLegalAdviceOn),
    ),
    (
        "somebody (the text does not say who) must take the childs wishes and feelings into account in deciding on services",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustTakeTheChildsWishes),
    ),
    (
        "somebody (the text does not say who) must tell and prepare child and parents for photographs when photographs are needed",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustTellAndPrepareChild),
    ),
    (
        "somebody (the text does not say who) must tell childrens social care when a child with a plan, or an unborn child with a pre birth plan, goes missing",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustTellChildrensSocial),
    ),
    (
        "somebody (the text does not say who) must tell the child and the parents what action is taken, unless it was decided otherwise because telling them may put a police investigation at risk, or the child at risk of significant harm",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustTellTheChildAndThe),
    ),
    (
        "somebody (the text does not say who) must tell the lead social worker immediately when the child may have to be removed, the parents or child do not or no longer cooperate with the plan, or circumstances changed or were unforeseen",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustTellTheLeadSocial),
    ),
    (
        "somebody (the text does not say who) must tell the local authority in whose area the looked after child is placed and other services specified, of the placement when the looked after child is placed outside the responsible authoritys area",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustTellTheLocal),
    ),
    (
        "somebody (the text does not say who) must tell the originating authoritys child protection adviser what the transfer in conference came to, in writing",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustTellTheOriginating),
    ),
    (
        "somebody (the text does not say who) must tell the parent in writing, with how to make views known, how the outcome will be told, and how to complain when the chair decided before the conference",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustTellTheParentIn),
    ),
    (
        "somebody (the text does not say who) must tell the parents and all agencies the decision, in writing and by word of mouth",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustTellTheParentsAnd),
    ),
    (
        "somebody (the text does not say who) must tell the parents that the plan may be used as evidence in legal proceedings",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustTellTheParentsThat),
    ),
    (
        "somebody (the text does not say who) must tell the police and the local authority immediately after the finding of the missing child",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustTellThePoliceAndThe),
    ),
    (
        "somebody (the text does not say who) must tell the police so that they cancel the missing person report",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustTellThePoliceSoThat),
    ),
    (
        "somebody (the text does not say who) must tell these of the referral, and confirm it in writing, in line with part b, chapter 3",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustTellTheseOfThe),
    ),
    (
        "somebody (the text does not say who) must think carefully about what photographs mean for the child when photographs are needed",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustThinkCarefullyAbout),
    ),
    (
        "somebody (the text does not say who) must treat the search as one of high risk, with police response and resources to match when evidence or intelligence shows that the child is trafficked, or groomed for exploitation",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustTreatTheSearchAsOne),
    ),
    (
        "somebody (the text does not say who) should accept the responsibility as soon as possible",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAcceptThe),
    ),
    (
        "somebody (the text does not say who) should act, by calling the core group urgently, calling a review conference again or, after legal advice, an emergency step without delay when safeguarding the child urgently requires a significant change",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldActByCallingThe),
    ),
    (
        "somebody (the text does not say who) should address concerns about an expected baby, for a full assessment and support as soon as possible and before the childs birth when the child is not yet born",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAddressConcerns),
    ),
    (
        "somebody (the text does not say who) should address the complaint to the chair of the conference",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAddressTheComplaint),
    ),
    (
        "somebody (the text does not say who) should address the link to sexual exploitation by part b, chapter 24",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAddressTheLinkTo),
    ),
    (
        "somebody (the text does not say who) should address the needs found, before it is decided that the child returns home when the authority looks after the child",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAddressTheNeeds),
    ),
    (
        "somebody (the text does not say who) should advise the accused to turn to a union or professional association as soon as possible after the making of the allegation",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAdviseTheAccusedTo),
    ),
    (
        "somebody (the text does not say who) should agree a child in need plan with the family and other agencies when further support is required",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAgreeAChildInNeed),
    ),
    (
        "somebody (the text does not say who) should agree dates for further reviews, by how complex the investigation is",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAgreeDatesFor),
    ),
    (
        "somebody (the text does not say who) should agree to discontinue the plan only after a full assessment of child and family where they now live",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAgreeToDiscontinue),
    ),
    (
        "somebody (the text does not say who) should agree who tells the family when childrens social care takes no further action",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAgreeWhoTellsThe),
    ),
    (
        "somebody (the text does not say who) should aim at two principles: everybody plays a full part in keeping children safe, and services know what children need and think",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAimAtTwoPrinciples),
    ),
    (
        "somebody (the text does not say who) should always check who asks for what is held on a child, and record it, before information is given",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysCheckWhoAsks),
    ),
    (
        "somebody (the text does not say who) should always consider a joint enquiry or investigation when the injury is minor and (the child has a child protection plan or the local authority looks after the child)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysConsiderA2),
    ),
    (
        "somebody (the text does not say who) should always consider a joint visit for these allegations",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysConsiderA),
    ),
    (
        "somebody (the text does not say who) should always consider a pre birth assessment as soon as possible when the child is not yet born",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysConsiderAPre),
    ),
    (
        "somebody (the text does not say who) should always consider inviting these",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysConsider2),
    ),
    (
        "somebody (the text does not say who) should always consider siblings",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysConsider),
    ),
    (
        "somebody (the text does not say who) should always give the childs best interests precedence over conflicting interests of family members in the core group",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysGiveThe),
    ),
    (
        "somebody (the text does not say who) should always keep the childs distress to a minimum, and treat the family with sensitivity and respect",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysKeepThe),
    ),
    (
        "somebody (the text does not say who) should always keep the needs of each child apart in an assessment of the whole family",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysKeepTheNeeds),
    ),
    (
        "somebody (the text does not say who) should always keep what is held on a child confidential, but open to those with legitimate cause to ask",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysKeepWhatIs),
    ),
    (
        "somebody (the text does not say who) should always manage every enquiry by these procedures",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysManageEvery),
    ),
    (
        "somebody (the text does not say who) should always take the parents views on it into account",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysTakeThe),
    ),
    (
        "somebody (the text does not say who) should analyse the risk of harm to the child in the core group",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAnalyseTheRiskOf),
    ),
    (
        "somebody (the text does not say who) should answer allegations of long ago in the same way as those of today",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAnswerAllegationsOf),
    ),
    (
        "somebody (the text does not say who) should apply the procedures for resolving conflict (part b, chapter 11) when agencies disagree about the decision to hold the conference",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldApplyTheProcedures),
    ),
    (
        "somebody (the text does not say who) should arrange an early review conference when the conference is inquorate and the chair has enough information",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldArrangeAnEarly),
    ),
    (
        "somebody (the text does not say who) should arrange it as a matter of urgency when the concern is of organised abuse",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldArrangeItAsA),
    ),
    (
        "somebody (the text does not say who) should arrange otherwise for the childs wishes and feelings to be made clear to all concerned, with an advocate or by written or taped comments, for example",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldArrangeOtherwiseFor),
    ),
    (
        "somebody (the text does not say who) should ask the police to consider what action fits when that is relevant",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAskThePoliceTo),
    ),
    (
        "somebody (the text does not say who) should ask what the child thinks of a referral when the child can understand what a referral means and what comes of it",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAskWhatTheChild),
    ),
    (
        "somebody (the text does not say who) should assess adults, such as parent carers and others, too, as the childs needs require in a timely manner",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAssessAdultsSuchAs),
    ),
    (
        "somebody (the text does not say who) should assess and provide services as for any family or person, by the risks and strengths there are now",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAssessAndProvide),
    ),
    (
        "somebody (the text does not say who) should assess by the local assessment protocol, based on the national guidance of 2023",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAssessByTheLocal),
    ),
    (
        "somebody (the text does not say who) should assess dynamically, answering need and risk as they change, from within the family and outside",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAssessDynamically),
    ),
    (
        "somebody (the text does not say who) should assess each childs own needs, and how able the parents are to meet them when the referral is accepted",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAssessEachChilds),
    ),
    (
        "somebody (the text does not say who) should assess what the child and family need quickly after the emergency step taken (if necessary)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAssessWhatTheChild),
    ),
    (
        "somebody (the text does not say who) should assess whether the care plan requires a statutory review",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAssessWhetherThe),
    ),
    (
        "somebody (the text does not say who) should be clear about who does what in carrying out the plan, family and agencies",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldBeClearAboutWho),
    ),
    (
        "somebody (the text does not say who) should be fair and honest with the accused, and help with understanding concerns and processes",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldBeFairAndHonest),
    ),
    (
        "somebody (the text does not say who) should bring the review forward in these cases",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldBringTheReview),
    ),
    (
        "somebody (the text does not say who) should build on the history of the case, on what earlier services did and on what more may be needed",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldBuildOnTheHistory),
    ),
    (
        "somebody (the text does not say who) should change the care plan significantly only after the looked after childs review when the authority looks after the child",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldChangeTheCarePlan),
    ),
    (
        "somebody (the text does not say who) should co opt further members, for the mix of the population, an independent view or certain kinds of death (as appropriate)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldCoOptFurther),
    ),
    (
        "somebody (the text does not say who) should combine the review processes when the authority looks after the child and the child protection plan is in force",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldCombineTheReview),
    ),
    (
        "somebody (the text does not say who) should complete a risk assessment on the missing child",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldCompleteARisk),
    ),
    (
        "somebody (the text does not say who) should complete every investigation and record its outcome, even if the person resigns or does not cooperate",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldCompleteEvery),
    ),
    (
        "somebody (the text does not say who) should complete the single social work assessment",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldCompleteTheSingle),
    ),
    (
        "somebody (the text does not say who) should confirm the acceptance in writing",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConfirmThe),
    ),
    (
        "somebody (the text does not say who) should confirm the referral in writing within 48 hours of the referral by telephone",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConfirmTheReferral),
    ),
    (
        "somebody (the text does not say who) should confirm who belongs to the core group on the child protection conference when the child protection plan is in force",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConfirmWhoBelongs),
    ),
    (
        "somebody (the text does not say who) should consider a pre birth conference in these cases",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderAPreBirth),
    ),
    (
        "somebody (the text does not say who) should consider a section 47 enquiry when an emergency protection order was made or the police used their powers of protection",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderASection47X2),
    ),
    (
        "somebody (the text does not say who) should consider a section 47 enquiry when the child is not yet born",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderASection47),
    ),
    (
        "somebody (the text does not say who) should consider a strategy meeting or discussion when the child is not yet born and a parent is a looked after child",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderAStrategy),
    ),
    (
        "somebody (the text does not say who) should consider absences at statutory reviews, and revise the strategies",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderAbsencesAt),
    ),
    (
        "somebody (the text does not say who) should consider again whether suspension or an alternative is right, on the new information",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderAgain),
    ),
    (
        "somebody (the text does not say who) should consider all options to avoid suspension before the decision to suspend, or on an alternative",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderAllOptions),
    ),
    (
        "somebody (the text does not say who) should consider alternative strategies when a child keeps running away",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderAlternative),
    ),
    (
        "somebody (the text does not say who) should consider an enquiry by the procedures of chapter 3 when the child is not yet born",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderAnEnquiry),
    ),
    (
        "somebody (the text does not say who) should consider at statutory reviews, a revision of the strategies against repetition",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderAtStatutory),
    ),
    (
        "somebody (the text does not say who) should consider bringing a review conference forward when the authority looks after the child and the child protection plan is in force",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderBringingA),
    ),
    (
        "somebody (the text does not say who) should consider carefully how to go on when a vulnerable victim cannot give a full statement, so that children now in contact with the alleged abuser are protected",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderCarefully),
    ),
    (
        "somebody (the text does not say who) should consider childcare and travel, so that parents can attend",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderChildcare),
    ),
    (
        "somebody (the text does not say who) should consider competence and support needs of staff and foster carers on children missing from care, at appraisal and supervision",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderCompetence),
    ),
    (
        "somebody (the text does not say who) should consider distance from home, family and friends as a risk",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderDistance),
    ),
    (
        "somebody (the text does not say who) should consider explicitly whether family members may be in conflict, and whether a child or adult may need to speak without the others",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderExplicitly2),
    ),
    (
        "somebody (the text does not say who) should consider explicitly whether family members may be in conflict, and whether a child or adult may need to speak without the others; always where there is domestic abuse",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderExplicitly),
    ),
    (
        "somebody (the text does not say who) should consider further risk factors",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderFurtherRisk),
    ),
    (
        "somebody (the text does not say who) should consider having the independent reviewing officer chair the conference when the authority looks after the child and the child protection plan is in force",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderHavingThe),
    ),
    (
        "somebody (the text does not say who) should consider how the placement can make running away less likely",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderHowThe),
    ),
    (
        "somebody (the text does not say who) should consider in the plan: the childs wishes and feelings and the parents views, as far as the childs welfare allows",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderInThePlan),
    ),
    (
        "somebody (the text does not say who) should consider in the report what each child needs for safeguarding when decisions are made about several children of a family",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderInThe),
    ),
    (
        "somebody (the text does not say who) should consider letting the child bring a supporter or an advocate",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderLettingThe),
    ),
    (
        "somebody (the text does not say who) should consider missed appointments for antenatal care, and for childrens education and health too, as a cause of concern",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderMissed),
    ),
    (
        "somebody (the text does not say who) should consider multi agency meetings for the child in need plan: to develop, implement and review it",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderMultiAgency),
    ),
    (
        "somebody (the text does not say who) should consider separate attendance when the child cannot be kept from a parent who may be hostile or lay the blame on the child",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderSeparate),
    ),
    (
        "somebody (the text does not say who) should consider services as a child in need when the outcome of are the concerns substantiated, and is there continuing risk? is concerns are not substantiated",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderServicesAs),
    ),
    (
        "somebody (the text does not say who) should consider telling the statutory partners and a senior officer of the police, where complexities or resources may have to be considered quickly",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderTellingThe),
    ),
    (
        "somebody (the text does not say who) should consider the behaviour by the four categories of abuse",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderThe),
    ),
    (
        "somebody (the text does not say who) should consider the following",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderThe2),
    ),
    (
        "somebody (the text does not say who) should consider the independent service of child trafficking guardians too, for each child so referred",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderThe3),
    ),
    (
        "somebody (the text does not say who) should consider the need for a plan for each child of the family or household separately",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderTheNeedFor),
    ),
    (
        "somebody (the text does not say who) should consider the parents views of the childs attendance, and what it would do to them",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderTheParents),
    ),
    (
        "somebody (the text does not say who) should consider travel, childcare and whatever else would help parents take part, when time and venue are arranged",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderTravel),
    ),
    (
        "somebody (the text does not say who) should consider what extremist material and recruitment may do to those who are vulnerable to it",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderWhat),
    ),
    (
        "somebody (the text does not say who) should consider what the child needs: support services, or those of a child in need",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderWhatThe),
    ),
    (
        "somebody (the text does not say who) should consider what the childs attending the core group may do to relationships in the family",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderWhatThe2),
    ),
    (
        "somebody (the text does not say who) should consider when it is best held, as early action leaves time to plan for the birth",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderWhenItIs),
    ),
    (
        "somebody (the text does not say who) should consider whether a child psychiatrist or psychologist should assess the child",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderWhetherA),
    ),
    (
        "somebody (the text does not say who) should consider whether the child needs therapeutic support",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderWhetherThe),
    ),
    (
        "somebody (the text does not say who) should consider whether the criteria for a plan are still met when the authority looks after the child and the child protection plan is in force",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderWhetherThe2),
    ),
    (
        "somebody (the text does not say who) should consider whether the plan is still required when the authority looks after the child and the child protection plan is in force",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderWhetherThe3),
    ),
    (
        "somebody (the text does not say who) should consider whether to hold a conference before the birth when the child is not yet born",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderWhetherTo),
    ),
    (
        "somebody (the text does not say who) should consult childrens social care and the police on when a letter goes to the parents",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsultChildrens),
    ),
    (
        "somebody (the text does not say who) should consult childrens social care or the police on what information can be disclosed to child and parents when they are involved",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsultChildrens2),
    ),
    (
        "somebody (the text does not say who) should consult the child about the independent reviewing officer as chair; another independent chair may be better for the child (where possible)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsultTheChild),
    ),
    (
        "somebody (the text does not say who) should consult the child and the parents on attending the core group, and those who know them well enough to judge it",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsultTheChildAnd2),
    ),
    (
        "somebody (the text does not say who) should consult the child and the parents on the outcome, unless this might put a child at risk of harm, or put an enquiry in jeopardy",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsultTheChildAnd),
    ),
    (
        "somebody (the text does not say who) should consult the conference chair on the denial before the child protection conference when access to the advocacy service is denied",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsultThe2),
    ),
    (
        "somebody (the text does not say who) should consult the designated officer (lado) on what information can be disclosed to child and parents",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsultThe),
    ),
    (
        "somebody (the text does not say who) should consult the designated safeguarding children professional of the agency",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsultThe3),
    ),
    (
        "somebody (the text does not say who) should consult the human resources of the employer on support by occupational health or staff welfare at the earliest opportunity",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsultTheHuman),
    ),
    (
        "somebody (the text does not say who) should consult the manager of the professional or the designated safeguarding professional lead for more advice when the parents refuse, unless it would cause undue delay",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsultTheManager),
    ),
    (
        "somebody (the text does not say who) should consult the parents on the concerns, unless seeking agreement is likely to put the child at risk of significant harm, by delay or what parents do, or to lead to a risk of losing evidence",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsultTheParents),
    ),
    (
        "somebody (the text does not say who) should contact the education service, to learn why the child is not in education when a school age child is found not to attend any",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldContactTheEducation),
    ),
    (
        "somebody (the text does not say who) should contact the named health professional of community services that matches the childs age, and act for access to all health services when the child is found not to be registered",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldContactTheNamed),
    ),
    (
        "somebody (the text does not say who) should convene it in line with chapter 4",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConveneItInLine),
    ),
    (
        "somebody (the text does not say who) should cover further support from several agencies, and a first review of the child in need plan when multi agency work has to go on",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldCoverFurtherSupport),
    ),
    (
        "somebody (the text does not say who) should cover possible misconduct or gross misconduct",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldCoverPossible),
    ),
    (
        "somebody (the text does not say who) should debate at the conference that a parent is deliberately excluded, or cannot appropriately be engaged in full",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldDebateAtThe),
    ),
    (
        "somebody (the text does not say who) should decide by the childs circumstances and what the concerns do to the child, not by what limits an agency",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldDecideByTheChilds),
    ),
    (
        "somebody (the text does not say who) should decide case by case whether the independent reviewing officer chairs, and manage it so that the officers independence is not compromised",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldDecideCaseByCase2),
    ),
    (
        "somebody (the text does not say who) should decide case by case who is the lead professional, informed by child and family",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldDecideCaseByCase),
    ),
    (
        "somebody (the text does not say who) should decide in the childs best interests when interests conflict",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldDecideInTheChilds),
    ),
    (
        "somebody (the text does not say who) should decide on exclusion by these criteria",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldDecideOnExclusion),
    ),
    (
        "somebody (the text does not say who) should decide whether the investigation is a single or a joint one",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldDecideWhetherThe),
    ),
    (
        "somebody (the text does not say who) should develop a child in need plan for any continuing support",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldDevelopAChildIn),
    ),
    (
        "somebody (the text does not say who) should discuss an agencys report with child, if appropriate, and family, as far as that is thought to serve their interests before the child protection conference",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldDiscussAnAgencys),
    ),
    (
        "somebody (the text does not say who) should discuss and agree any change of the plan itself with the core group",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldDiscussAndAgreeAny),
    ),
    (
        "somebody (the text does not say who) should discuss and agree that strategy with child and carers (where possible) when running away is an established pattern",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldDiscussAndAgree2),
    ),
    (
        "somebody (the text does not say who) should discuss and agree that strategy with child and parents when running away is an established pattern",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldDiscussAndAgree),
    ),
    (
        "somebody (the text does not say who) should discuss any disagreement at the core group, record it with reasons and reflect it in the written plan",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldDiscussAny),
    ),
    (
        "somebody (the text does not say who) should discuss how parents are told of the concerns without putting police investigations at risk when there may have been a crime",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldDiscussHowParents),
    ),
    (
        "somebody (the text does not say who) should document the reasons, and consult partner agencies beforehand when the police identify a person who has not been charged",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldDocumentTheReasons),
    ),
    (
        "somebody (the text does not say who) should draw together in every assessment what child, family and professionals know: education and early years, health, the police and adult social care",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldDrawTogetherIn),
    ),
    (
        "somebody (the text does not say who) should encourage and help child or parents to contribute in writing or otherwise when they have no invitation to the conference or no wish to attend",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldEncourageAndHelp),
    ),
    (
        "somebody (the text does not say who) should end the plan when the child is not suffering significant harm and is not likely to",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldEndThePlanWhenThe),
    ),
    (
        "somebody (the text does not say who) should enter the outcome in the childs electronic record, with the discussions clearly recorded",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldEnterTheOutcomeIn),
    ),
    (
        "somebody (the text does not say who) should escalate the disagreement to stage three when the outcome of stage two: do the first line managers resolve it? is no",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldEscalateThe2),
    ),
    (
        "somebody (the text does not say who) should escalate the disagreement to stage two when the outcome of stage one: do the professionals resolve it? is no",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldEscalateThe),
    ),
    (
        "somebody (the text does not say who) should escalate what stays unresolved, weighing the risks to the child of doing so and of not doing so",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldEscalateWhatStays),
    ),
    (
        "somebody (the text does not say who) should expect, in every organisation, to take part in such a review at some time",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldExpectInEvery),
    ),
    (
        "somebody (the text does not say who) should explain the completed plan to the child as age and understanding allow",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldExplainTheCompleted),
    ),
    (
        "somebody (the text does not say who) should explain to a child who understands enough what the core group is for, and why the childs opinion matters",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldExplainToAChild),
    ),
    (
        "somebody (the text does not say who) should explain to the child that their view counts, but that the professional has to do what keeps this child and others safe",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldExplainToTheChild),
    ),
    (
        "somebody (the text does not say who) should explain why to the parents when the plan did not accept what the parents prefer",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldExplainWhyToThe),
    ),
    (
        "somebody (the text does not say who) should find out the views of a child so young and put them into the social workers report when the childs age in years is under 12",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldFindOutTheViewsOf),
    ),
    (
        "somebody (the text does not say who) should follow local safeguarding procedures in all circumstances",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldFollowLocal),
    ),
    (
        "somebody (the text does not say who) should follow part b, chapter 20 when the expectant mother is a child herself",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldFollowPartBChapter),
    ),
    (
        "somebody (the text does not say who) should follow the procedures for resolving disagreements when no agreement is reached",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldFollowTheProcedures),
    ),
    (
        "somebody (the text does not say who) should follow the protocols of the local area",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldFollowTheProtocols),
    ),
    (
        "somebody (the text does not say who) should follow this protocol, and the host authoritys own processes as well when the looked after child is placed outside the responsible authoritys area",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldFollowThisProtocol),
    ),
    (
        "somebody (the text does not say who) should follow up a childs absence with several agencies when work is needed to follow up",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldFollowUpAChilds),
    ),
    (
        "somebody (the text does not say who) should get at any relevant information that other countries may hold",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldGetAtAnyRelevant),
    ),
    (
        "somebody (the text does not say who) should give bereaved families a key worker to turn to, who tells them of the review and points to support",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldGiveBereaved),
    ),
    (
        "somebody (the text does not say who) should give child and parents a written copy of the plan in the language they prefer",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldGiveChildAnd),
    ),
    (
        "somebody (the text does not say who) should give in the letter decisions, recommendations, the social workers name and the right to complain",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldGiveInTheLetter),
    ),
    (
        "somebody (the text does not say who) should give parents or carers suitable advice and support, to parent well and lessen the risks",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldGiveParentsOr),
    ),
    (
        "somebody (the text does not say who) should give parents the leaflet on bringing a friend, supporter or solicitor, on local advice and advocacy, and on complaints",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldGiveParentsThe),
    ),
    (
        "somebody (the text does not say who) should give the child a copy of the plan, written for the childs age and understanding, in the language the child prefers",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldGiveTheChildACopy),
    ),
    (
        "somebody (the text does not say who) should give the child the opportunity, before the return to the placement, to talk with somebody independent of it about the reasons before the childs return from being missing",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldGiveTheChildThe),
    ),
    (
        "somebody (the text does not say who) should give the childs interests priority when what the child wishes conflicts with the parents views",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldGiveTheChilds),
    ),
    (
        "somebody (the text does not say who) should give the excluded parent the chance to have views on record, and before the conference",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldGiveTheExcluded),
    ),
    (
        "somebody (the text does not say who) should give the member of the public the number of childrens social care, and encourage a direct call",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldGiveTheMemberOf),
    ),
    (
        "somebody (the text does not say who) should give the special needs of disabled children and young carers sufficient recognition and priority",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldGiveTheSpecial),
    ),
    (
        "somebody (the text does not say who) should give written information in a suitable language to children who read, and another medium, such as tape, to those who do not",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldGiveWritten),
    ),
    (
        "somebody (the text does not say who) should go on collecting data meanwhile",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldGoOnCollectingData),
    ),
    (
        "somebody (the text does not say who) should go on with the assessment while an enquiry runs",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldGoOnWithThe),
    ),
    (
        "somebody (the text does not say who) should have a strategy in the care plan: to keep the child safe, and to make running away less likely when running away is an established pattern",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHaveAStrategyIn2),
    ),
    (
        "somebody (the text does not say who) should have a strategy in the plan: to keep the child safe, and to make running away less likely when running away is an established pattern",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHaveAStrategyIn),
    ),
    (
        "somebody (the text does not say who) should have clear procedures for how organisations communicate with child and family, and clarify in the protocol how those who assess and serve can contribute",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHaveClearProcedures),
    ),
    (
        "somebody (the text does not say who) should have codes of conduct and policies on behaviour and safeguarding do these things",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHaveCodesOfConduct),
    ),
    (
        "somebody (the text does not say who) should have in care plan and placement plan what keeps the child safe and makes going missing less likely",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHaveInCarePlanAnd),
    ),
    (
        "somebody (the text does not say who) should have in the care plan strategies against absences and going missing, and such as make them shorter and less dangerous",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHaveInTheCarePlan),
    ),
    (
        "somebody (the text does not say who) should have in the placement plan strategies to prevent it",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHaveInThePlacement),
    ),
    (
        "somebody (the text does not say who) should have joint interviews with children conducted by people with special training and experience",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHaveJointInterviews),
    ),
    (
        "somebody (the text does not say who) should have registration authorities follow it, where an investigation may affect a registration",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHaveRegistration),
    ),
    (
        "somebody (the text does not say who) should have reports to review conferences analyse clearly how the plan is carried out and progresses, with new information and obstacles",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHaveReportsTo),
    ),
    (
        "somebody (the text does not say who) should have the agencies in touch with each other, so that the childs needs are met",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHaveTheAgenciesIn),
    ),
    (
        "somebody (the text does not say who) should have the agencies of both areas keep in touch when the person lives in another authoritys area than the workplace is in",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHaveTheAgenciesOf),
    ),
    (
        "somebody (the text does not say who) should have the conference convened in the receiving authority",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHaveTheConference),
    ),
    (
        "somebody (the text does not say who) should have the single assessment report cover the areas of 7.5.4, and bring it up to date for every review: progress or none with the plan, the risk analysed anew, the views of child and parents or carers when the authority is essex county council",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHaveTheSingle),
    ),
    (
        "somebody (the text does not say who) should have these in the statutory plan",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHaveTheseInThe),
    ),
    (
        "somebody (the text does not say who) should have these things in the framework for responding to child deaths",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHaveTheseThingsIn),
    ),
    (
        "somebody (the text does not say who) should help children and family beforehand to consider what they want to convey, how, and with what help and support",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHelpChildrenAnd),
    ),
    (
        "somebody (the text does not say who) should help other agencies understand how a health professional manages what they share, and who sees it",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHelpOtherAgencies),
    ),
    (
        "somebody (the text does not say who) should help parents and child with these things",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHelpParentsAnd),
    ),
    (
        "somebody (the text does not say who) should help parents to arrange care for babies and young children during a conference (where necessary)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHelpParentsTo),
    ),
    (
        "somebody (the text does not say who) should help parents to understand what they are responsible for and have a right to, a supporter who may be their solicitor among it",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHelpParentsTo2),
    ),
    (
        "somebody (the text does not say who) should hold a separate meeting for each child when a child is alleged to have abused another child",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHoldASeparate),
    ),
    (
        "somebody (the text does not say who) should hold discussions and interviews with family members and child in the language they prefer",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHoldDiscussionsAnd),
    ),
    (
        "somebody (the text does not say who) should hold the conference at a time of day that lets the family and those who contribute most attend",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHoldTheConference),
    ),
    (
        "somebody (the text does not say who) should hold the discussion by the procedures of chapter 3.4 when the child is not yet born",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHoldTheDiscussion),
    ),
    (
        "somebody (the text does not say who) should hold the discussion in the hospital of the planned or expected birth, or where the midwives are, or would be when the child is not yet born",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHoldTheDiscussion2),
    ),
    (
        "somebody (the text does not say who) should hold the investigation in abeyance",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHoldThe),
    ),
    (
        "somebody (the text does not say who) should ideally consider it at no less than eight weeks of gestation, and by week 12 of pregnancy when the child is not yet born",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldIdeallyConsiderIt),
    ),
    (
        "somebody (the text does not say who) should ideally presume, until shown otherwise, that a child so young can hardly take part directly or fully when the childs age in years is under 12",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldIdeallyPresumeUntil),
    ),
    (
        "somebody (the text does not say who) should ideally presume, until shown otherwise, that the child should be offered it when the childs age in years is at least 12",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldIdeallyPresumeUntil2),
    ),
    (
        "somebody (the text does not say who) should ideally seek consent before information about anybody is processed",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldIdeallySeekConsent),
    ),
    (
        "somebody (the text does not say who) should include a meeting of the child with the chair beforehand (wherever possible)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldIncludeAMeetingOf),
    ),
    (
        "somebody (the text does not say who) should include in them arrangements for timely assessments by several disciplines, with specialists on children of their own services and others",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldIncludeInThem),
    ),
    (
        "somebody (the text does not say who) should include these in the core group too",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldIncludeTheseInThe),
    ),
    (
        "somebody (the text does not say who) should interview family members, and the child where appropriate, in the language they prefer",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldInterviewFamily),
    ),
    (
        "somebody (the text does not say who) should invite the child to contribute to the conference when age and understanding are sufficient",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldInviteTheChildTo),
    ),
    (
        "somebody (the text does not say who) should involve child, family and all professionals who work with them",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldInvolveChildFamily),
    ),
    (
        "somebody (the text does not say who) should keep an assessment to the needs of the child, and to what services to a parent or carer do for the child",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldKeepAnAssessmentTo),
    ),
    (
        "somebody (the text does not say who) should keep assessing, the effect of services informing later decisions",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldKeepAssessingThe),
    ),
    (
        "somebody (the text does not say who) should keep information to those who need it for protection, enquiries, discipline or suitability",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldKeepInformationTo),
    ),
    (
        "somebody (the text does not say who) should keep procedures of ones own compatible with these, and give in them whom to report to, whom instead, and how to reach the designated officer",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldKeepProceduresOf),
    ),
    (
        "somebody (the text does not say who) should keep the assessment on track by points of decision and review with child, family and relevant professionals",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldKeepTheAssessment),
    ),
    (
        "somebody (the text does not say who) should keep the childs safety paramount, always and in every circumstance",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldKeepTheChilds),
    ),
    (
        "somebody (the text does not say who) should keep the report consistent with what the local partnerships or boards procedures set out",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldKeepTheReport),
    ),
    (
        "somebody (the text does not say who) should keep what is held on each child current in the authoritys electronic records",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldKeepWhatIsHeldOn),
    ),
    (
        "somebody (the text does not say who) should leave a child with a plan the responsibility of one authority until the concerns are resolved (wherever possible)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldLeaveAChildWithA),
    ),
    (
        "somebody (the text does not say who) should let the analysis inform the action that does most for the child",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldLetTheAnalysis),
    ),
    (
        "somebody (the text does not say who) should let the answers to two questions decide what is needed to safeguard the child and, where possible, support the parents: what if nothing changes, and what would it mean for the child",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldLetTheAnswersTo),
    ),
    (
        "somebody (the text does not say who) should let the assessment be a ground on which work with child and family goes on when it finds concerns, and care proceedings are not begun",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldLetTheAssessmentBe),
    ),
    (
        "somebody (the text does not say who) should let the conclusions and recommendations of the enquiry inform the assessment",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldLetTheConclusions),
    ),
    (
        "somebody (the text does not say who) should limit those invited to people who need to know or can contribute to the assessment",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldLimitThoseInvited),
    ),
    (
        "somebody (the text does not say who) should make all reasonable efforts to house the child within the authority, for a short or a long time when the child protection plan is in force or the child is under a section 47 enquiry, unless the plan foresees a move",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldMakeAllReasonable),
    ),
    (
        "somebody (the text does not say who) should make all staff aware of the organisations policy on whistleblowing, and confident to speak up about colleagues",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldMakeAllStaffAware),
    ),
    (
        "somebody (the text does not say who) should make clear to all staff who the designated and named professionals are and what they do",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldMakeClearToAll),
    ),
    (
        "somebody (the text does not say who) should make contact details easy to find, so that families and their children know whom to ask for a referral, advice or support",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldMakeContactDetails),
    ),
    (
        "somebody (the text does not say who) should make contingency plans when nothing shows a change in the childs safety and welfare",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldMakeContingency),
    ),
    (
        "somebody (the text does not say who) should make every effort to keep it confidential and out of the public eye, while it is investigated or considered",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldMakeEveryEffortTo),
    ),
    (
        "somebody (the text does not say who) should make it possible for a child with any disability to take part",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldMakeItPossibleFor2),
    ),
    (
        "somebody (the text does not say who) should make it possible for advocates to support parents",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldMakeItPossibleFor),
    ),
    (
        "somebody (the text does not say who) should make it possible for parents or carers with impaired sight or hearing, or another disability, to take part, and ask whether they need help with transport",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldMakeItPossibleFor3),
    ),
    (
        "somebody (the text does not say who) should make shared records and sound sharing of information part of procedures in every health setting",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldMakeSharedRecords),
    ),
    (
        "somebody (the text does not say who) should make the assessment with the agreement of child and parents or carers",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldMakeTheAssessment),
    ),
    (
        "somebody (the text does not say who) should make the local protocols accessible to parents and families",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldMakeTheLocal),
    ),
    (
        "somebody (the text does not say who) should make the record of the social workers assessment part of the report",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldMakeTheRecordOf),
    ),
    (
        "somebody (the text does not say who) should manage an unexpected death of a child with a limited or threatened life like any other unexpected death",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldManageAnUnexpected),
    ),
    (
        "somebody (the text does not say who) should name in every organisation of the committee a senior person with expertise, to lead on the procedures for child deaths",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNameInEvery2),
    ),
    (
        "somebody (the text does not say who) should name in every organisation of the panel a senior person with expertise, to lead on the procedures for child deaths",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNameInEvery),
    ),
    (
        "somebody (the text does not say who) should normally invite these to an initial conference",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNormallyInviteThese),
    ),
    (
        "somebody (the text does not say who) should not disclose to third parties personal information of a referrer who is not a professional, without consent; family and other agencies are third parties too",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNotDiscloseToThird),
    ),
    (
        "somebody (the text does not say who) should not have it conducted by the persons relative or friend",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNotHaveItConducted),
    ),
    (
        "somebody (the text does not say who) should not have one person examine alone, unless that person has the skills and equipment it takes",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNotHaveOnePerson),
    ),
    (
        "somebody (the text does not say who) should not hold a conference when parents look after children at home, for example after school",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNotHoldAConference),
    ),
    (
        "somebody (the text does not say who) should not leave requests for information about a child to administrators or go betweens",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNotLeaveRequests),
    ),
    (
        "somebody (the text does not say who) should not let hope in adults and the best view of them undermine the protection of children",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNotLetHopeIn),
    ),
    (
        "somebody (the text does not say who) should not let the relocation for a serious threat change decisions on support for the family or person when specialist services are given to a child, or to an adult who needs care and support",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNotLetThe),
    ),
    (
        "somebody (the text does not say who) should not normally have babies and young children present at a conference, as they distract from it",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNotNormallyHave),
    ),
    (
        "somebody (the text does not say who) should not put a referral off so as to gather information",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNotPutAReferral),
    ),
    (
        "somebody (the text does not say who) should not seek a recovery order, unless there is a care order, and clearly no immediate danger of significant harm",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNotSeekARecovery),
    ),
    (
        "somebody (the text does not say who) should not share conference records with third parties, unless the chair consents or a court orders it",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNotShareConference),
    ),
    (
        "somebody (the text does not say who) should not suspend automatically when an allegation is reported",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNotSuspend),
    ),
    (
        "somebody (the text does not say who) should not take a possible prosecution for an offence against a child as reason in itself to exclude",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNotTakeAPossible),
    ),
    (
        "somebody (the text does not say who) should not take exclusion from one conference as reason enough for the next",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNotTakeExclusion),
    ),
    (
        "somebody (the text does not say who) should not tell anybody who asks where the child is, before identity and relationship with the child are established",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNotTellAnybodyWho),
    ),
    (
        "somebody (the text does not say who) should not use bed and breakfast accommodation for anybody under 18, unless the circumstances are exceptional",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldNotUseBedAnd),
    ),
    (
        "somebody (the text does not say who) should obtain consent to refer when the child is not yet born, unless asking for consent may in itself put the unborn childs welfare at risk, as where parents may move away from those who investigate",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldObtainConsentTo),
    ),
    (
        "somebody (the text does not say who) should obtain more of the familys history from other agencies and authorities that matter",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldObtainMoreOfThe),
    ),
    (
        "somebody (the text does not say who) should offer families support: to understand why the child ran away, and to help on return",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldOfferFamilies),
    ),
    (
        "somebody (the text does not say who) should offer parents or carers the opportunity to give what information and intelligence they have when the outcome of does the child want a return interview? is no",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldOfferParentsOr),
    ),
    (
        "somebody (the text does not say who) should offer the child the choice of an independent representative or advocate",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldOfferTheChildThe),
    ),
    (
        "somebody (the text does not say who) should pass instructions about an emergency protection order at delivery to the manager of the delivery suites midwives when the child is not yet born",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPassInstructions),
    ),
    (
        "somebody (the text does not say who) should pass on, with the referral, the details of an assessment made before it",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPassOnWithThe),
    ),
    (
        "somebody (the text does not say who) should plan in advance for transitions that can be foreseen, to adult services for example",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPlanInAdvanceFor),
    ),
    (
        "somebody (the text does not say who) should plan place and time so that as many as possible of those who matter most can attend",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPlanPlaceAndTime),
    ),
    (
        "somebody (the text does not say who) should plan the assessment by local guidance or protocols",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPlanTheAssessment),
    ),
    (
        "somebody (the text does not say who) should plan the conference so that the childs welfare and safety stay paramount when it becomes clear to the chair in planning that children and parents may have a conflict of interest",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPlanTheConference),
    ),
    (
        "somebody (the text does not say who) should plan the conference so that the childs welfare can stay paramount when it becomes clear to the chair in planning that children and parents may have a conflict of interest",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPlanTheConference2),
    ),
    (
        "somebody (the text does not say who) should provide the services that the assessment finds necessary without delay when the local authority decides to provide them",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldProvideTheServices),
    ),
    (
        "somebody (the text does not say who) should put energy and resources into having the childs wishes and feelings represented effectively, by an advocate, by preparation with a social worker, or both",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPutEnergyAnd),
    ),
    (
        "somebody (the text does not say who) should put into an agencys report its involvement with child and family, and what it knows of developmental needs and of the parents capacity to meet them where they live",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPutIntoAnAgencys),
    ),
    (
        "somebody (the text does not say who) should put proportionate safety measures in place against going missing or being trafficked anew, in the childs best interests",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPutProportionate),
    ),
    (
        "somebody (the text does not say who) should put support for the family in place",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPutSupportForThe),
    ),
    (
        "somebody (the text does not say who) should put support in place for the missing childs family",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPutSupportInPlace),
    ),
    (
        "somebody (the text does not say who) should put the information into a form that suits younger children and people who prefer another language than english",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPutTheInformation),
    ),
    (
        "somebody (the text does not say who) should put the issue to the director of safeguarding children or the equivalent as a matter of urgency",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPutTheIssueToThe),
    ),
    (
        "somebody (the text does not say who) should put the plan on the adults own record too when adult social care or health services know the parent",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPutThePlanOnThe),
    ),
    (
        "somebody (the text does not say who) should put these things into the outline plan",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPutTheseThingsInto),
    ),
    (
        "somebody (the text does not say who) should put these things into the plan",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPutTheseThingsInto3),
    ),
    (
        "somebody (the text does not say who) should put these things into the report",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldPutTheseThingsInto2),
    ),
    (
        "somebody (the text does not say who) should read and agree that statement at the start of each meeting",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReadAndAgreeThat),
    ),
    (
        "somebody (the text does not say who) should reckon with what the child wishes and feels, age, family and wider community (wherever possible)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReckonWithWhatThe),
    ),
    (
        "somebody (the text does not say who) should record and share actions and decisions that follow the joint visit, on completion",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldRecordAndShare),
    ),
    (
        "somebody (the text does not say who) should record arrangements for future referrals when that is appropriate",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldRecordArrangements),
    ),
    (
        "somebody (the text does not say who) should record as management: the decision, how it was reached and why, and the risks and strengths weighed",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldRecordAsManagement2),
    ),
    (
        "somebody (the text does not say who) should record as management: the decision, why, and how risks and strengths were weighed when the child is not yet born",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldRecordAsManagement),
    ),
    (
        "somebody (the text does not say who) should record delays and action, open to the conference chair",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldRecordDelaysAnd),
    ),
    (
        "somebody (the text does not say who) should record every concern in writing: what it is, in what context it arose, what was done",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldRecordEveryConcern),
    ),
    (
        "somebody (the text does not say who) should record in full, what came of it when the parents refuse, unless it would cause undue delay",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldRecordInFullWhat),
    ),
    (
        "somebody (the text does not say who) should record the chairs decision, with reasons",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldRecordTheChairs),
    ),
    (
        "somebody (the text does not say who) should record the denial in the social workers assessment report when access to the advocacy service is denied for want of a parents consent",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldRecordTheDenialIn),
    ),
    (
        "somebody (the text does not say who) should record the following",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldRecordTheFollowing2),
    ),
    (
        "somebody (the text does not say who) should record the following in the report",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldRecordTheFollowing),
    ),
    (
        "somebody (the text does not say who) should record the reasons for it when other agencies are spoken to about the referral, by decision of the manager, while parents do not know or did not agree",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldRecordTheReasons),
    ),
    (
        "somebody (the text does not say who) should refer cases of neglect back to the police, to discuss the criminal threshold when the case is acute from the outset, or a chronic one does not improve",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReferCasesOf),
    ),
    (
        "somebody (the text does not say who) should refer the child to childrens social care, to assess needs and arrange accommodation when a return home may put the child at risk",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReferTheChildTo),
    ),
    (
        "somebody (the text does not say who) should refer the disagreement to the partnership or board in a timely manner when it is not resolved, or the discussions raise significant policy issues",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReferThe),
    ),
    (
        "somebody (the text does not say who) should reflect in every assessment what is the childs own, within family and community",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReflectInEvery),
    ),
    (
        "somebody (the text does not say who) should reflect in the plan how much of the service is for parents or carers, with clear measurable outcomes for the child and measurable, reviewable actions expected of the parents",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReflectInThePlan),
    ),
    (
        "somebody (the text does not say who) should reflect in the protocol which childrens assessments need particular care",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReflectInThe),
    ),
    (
        "somebody (the text does not say who) should regard the child as one who may be in need",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldRegardTheChildAs),
    ),
    (
        "somebody (the text does not say who) should remove from personnel records the details of an allegation found malicious or false, unless the person consents to their being kept",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldRemoveFromPersonnel),
    ),
    (
        "somebody (the text does not say who) should report every concern",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReportEveryConcern),
    ),
    (
        "somebody (the text does not say who) should resolve a disagreement on responsibility by part b, chapter 11",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldResolveA),
    ),
    (
        "somebody (the text does not say who) should respond to a care leaver of 16 or 17 who goes missing as to any other vulnerable child",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldRespondToACare),
    ),
    (
        "somebody (the text does not say who) should respond to a report of non recent abuse as to any other concern",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldRespondToAReport),
    ),
    (
        "somebody (the text does not say who) should resume it only in agreement with childrens social care and police",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldResumeItOnlyIn),
    ),
    (
        "somebody (the text does not say who) should review and update the action plan and the risk assessment (as necessary)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReviewAndUpdateThe),
    ),
    (
        "somebody (the text does not say who) should review any timescale regularly",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReviewAnyTimescale),
    ),
    (
        "somebody (the text does not say who) should review earlier assessments and records when the child was looked after and has returned home",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReviewEarlier),
    ),
    (
        "somebody (the text does not say who) should review every other death by these procedures",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReviewEveryOther),
    ),
    (
        "somebody (the text does not say who) should review the form regularly when circumstances change",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReviewTheForm),
    ),
    (
        "somebody (the text does not say who) should review the records of the organisation for patterns regularly",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReviewTheRecordsOf),
    ),
    (
        "somebody (the text does not say who) should review the risk assessment regularly",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReviewTheRisk),
    ),
    (
        "somebody (the text does not say who) should review what was done after earlier episodes when a child keeps running away",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReviewWhatWasDone),
    ),
    (
        "somebody (the text does not say who) should revise the care plan accordingly",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReviseTheCarePlan),
    ),
    (
        "somebody (the text does not say who) should revise the statutory plan accordingly",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldReviseTheStatutory),
    ),
    (
        "somebody (the text does not say who) should say clearly in the report which children are the subjects, and why any child is not to be one",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSayClearlyInThe),
    ),
    (
        "somebody (the text does not say who) should say in local publicity, for those who may refer, how far a referrer can stay anonymous",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSayInLocal),
    ),
    (
        "somebody (the text does not say who) should seek a parents permission before other medical treatment (wherever possible) when the childs age in years is under 16",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSeekAParents2),
    ),
    (
        "somebody (the text does not say who) should seek a parents permission before the paediatric assessment (wherever possible) when the childs age in years is under 16",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSeekAParents),
    ),
    (
        "somebody (the text does not say who) should seek permission of the parents before other agencies hear of the referral",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSeekPermissionOf2),
    ),
    (
        "somebody (the text does not say who) should seek permission of the parents before other agencies hear of the referral, unless seeking it may put a child at risk of significant harm",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSeekPermissionOf),
    ),
    (
        "somebody (the text does not say who) should seek the parents agreement to a referral, unless seeking agreement is likely to put the child at risk of significant harm, by delay or what parents do, or to lead to a risk of losing evidence",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSeekTheParents),
    ),
    (
        "somebody (the text does not say who) should send a written account of the dispute, and of what was tried to resolve it to the local safeguarding partnership or board",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendAWritten),
    ),
    (
        "somebody (the text does not say who) should send the matter to the senior manager of childrens social care and the designated officer (lado) when managers of a social care agency or a member of the police may be implicated",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheMatterTo),
    ),
    (
        "somebody (the text does not say who) should send the outcome, in writing, to the child and the parents, unless this might put a child at risk of harm, or put an enquiry in jeopardy",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheOutcomeIn),
    ),
    (
        "somebody (the text does not say who) should send the outcome, in writing, to the other agencies involved with the child",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheOutcomeIn2),
    ),
    (
        "somebody (the text does not say who) should send the record, authorised by the childrens social care manager, to all who took part as soon as practicable when it is held by telephone",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheRecord),
    ),
    (
        "somebody (the text does not say who) should send the referral to childrens social care of the area where the child lives or is found",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheReferralTo2),
    ),
    (
        "somebody (the text does not say who) should send the referral to the duty officer when it is not the case that the case is open, with an allocated social worker",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheReferralTo5),
    ),
    (
        "somebody (the text does not say who) should send the referral to the emergency duty or out of hours team when it is urgent and out of office hours",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheReferralTo),
    ),
    (
        "somebody (the text does not say who) should send the referral to the teaching regulation agency when the person is a teacher in england and is referred to the disclosure and barring service",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheReferralTo8),
    ),
    (
        "somebody (the text does not say who) should send the referral, in line with local arrangements, to childrens social care when it is not the case that the case is open, with an allocated social worker",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheReferralIn),
    ),
    (
        "somebody (the text does not say who) should send the social workers report, as a copy to the excluded parent",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheSocial),
    ),
    (
        "somebody (the text does not say who) should send what may help to trace mother or family to the police officer who makes enquiries to trace the mother",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendWhatMayHelpTo),
    ),
    (
        "somebody (the text does not say who) should set a clear timescale",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSetAClearTimescale),
    ),
    (
        "somebody (the text does not say who) should set minimum periods for contact with victims",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSetMinimumPeriods),
    ),
    (
        "somebody (the text does not say who) should set out in detail what all services, parents and other adults of the family network are responsible for when running away is an established pattern",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSetOutInDetail),
    ),
    (
        "somebody (the text does not say who) should set out in detail what services, parents and other adults of the family network are responsible for when running away is an established pattern",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSetOutInDetail2),
    ),
    (
        "somebody (the text does not say who) should set out in the plan what services are delivered, and who does what and why",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSetOutInThePlan),
    ),
    (
        "somebody (the text does not say who) should set out in the protocol how cases are managed once a child is referred, in keeping with the statutory guidance",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSetOutInThe),
    ),
    (
        "somebody (the text does not say who) should set out in the protocol how children and families can challenge, by publishing the complaints procedures",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSetOutInThe2),
    ),
    (
        "somebody (the text does not say who) should set out to understand the childs needs and circumstances, and how able the parents are to answer them and to keep the child safe, now and later",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSetOutToUnderstand),
    ),
    (
        "somebody (the text does not say who) should set the speed of an assessment by the childs needs and the nature and level of risk",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSetTheSpeedOfAn),
    ),
    (
        "somebody (the text does not say who) should set up a strategy and protocol of support for victims at the outset",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSetUpAStrategyAnd),
    ),
    (
        "somebody (the text does not say who) should share all the information with the core group and the lead social worker",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldShareAllThe),
    ),
    (
        "somebody (the text does not say who) should share evidence and information, for discipline and for referral to the disclosure and barring service and regulators when a suspected abuser works in child care or education",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldShareEvidenceAnd),
    ),
    (
        "somebody (the text does not say who) should share it only with those who need to know, under the law and principles that govern it",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldShareItOnlyWith),
    ),
    (
        "somebody (the text does not say who) should state in the report on which dates the lead social worker saw the child during the enquiry, whether alone, and if not, who was there and why",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldStateInTheReport2),
    ),
    (
        "somebody (the text does not say who) should state in the report on which dates the social worker saw the child during the enquiry, whether alone, and if not, who was there and why",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldStateInTheReport),
    ),
    (
        "somebody (the text does not say who) should strengthen the analysis by critical reflection in supervision",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldStrengthenThe),
    ),
    (
        "somebody (the text does not say who) should support and advise parents, so that they prepare for the conference and contribute to it",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSupportAndAdvise),
    ),
    (
        "somebody (the text does not say who) should support children who return home after an assessment, planned or not, suitably, so that they are still safeguarded",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSupportChildrenWho),
    ),
    (
        "somebody (the text does not say who) should support parents to take part, with preparation and information in time, such as leaflets, on the process and their part in it",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSupportParentsTo),
    ),
    (
        "somebody (the text does not say who) should support professionals, by supervision, to reflect critically on what their decisions do to child and family",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSupportProfessionals),
    ),
    (
        "somebody (the text does not say who) should support that family in choosing where the childs body is cared for (where appropriate)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSupportThatFamily),
    ),
    (
        "somebody (the text does not say who) should take an informed decision on action and services",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTakeAnInformed),
    ),
    (
        "somebody (the text does not say who) should take care that the child is not confused about dates, times, places or who the person is",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTakeCareThatThe),
    ),
    (
        "somebody (the text does not say who) should take suitable steps to inform local authorities of the country to which the child moved, of any concerns",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTakeSuitableSteps),
    ),
    (
        "somebody (the text does not say who) should take the child to the nearest emergency department when the child seems to need medical attention urgently",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTakeTheChildToThe),
    ),
    (
        "somebody (the text does not say who) should take these into account",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTakeTheseInto),
    ),
    (
        "somebody (the text does not say who) should talk to the child, from the first, with as little distress and as much accurate and complete information as can be, and without leading or suggestive questions",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTalkToTheChild),
    ),
    (
        "somebody (the text does not say who) should tell all agencies significantly involved, the parents and the child of sufficient age and understanding the outcome before the initial conference on the child when an initial child protection conference is convened",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellAllAgencies2),
    ),
    (
        "somebody (the text does not say who) should tell all agencies significantly involved, the parents and the child of sufficient age and understanding the outcome with an evaluation of it for the child, by word of mouth or in writing",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellAllAgencies),
    ),
    (
        "somebody (the text does not say who) should tell child exploitation and online protection (ceop) and childrens social care",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellChild),
    ),
    (
        "somebody (the text does not say who) should tell childrens social care",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellChildrensSocial3),
    ),
    (
        "somebody (the text does not say who) should tell childrens social care (the familys social worker or the duty officer) and the police (the contact centre)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellChildrensSocial4),
    ),
    (
        "somebody (the text does not say who) should tell childrens social care and the police that such concerns have arisen immediately",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellChildrensSocial2),
    ),
    (
        "somebody (the text does not say who) should tell childrens social care, the designated health professional and the police promptly",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellChildrensSocial),
    ),
    (
        "somebody (the text does not say who) should tell each member of the core group when the outcome of what is the difficulty, and how is it taken up? is access to the child",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellEachMemberOf),
    ),
    (
        "somebody (the text does not say who) should tell ofsted of any allegation or concern when the person works in day care for children under 8, or is a registered child minder",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellOfstedOfAny),
    ),
    (
        "somebody (the text does not say who) should tell the agency representatives who were invited to the initial conference as a minimum, that the plan has ended",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheAgency),
    ),
    (
        "somebody (the text does not say who) should tell the assistant director or equivalent within 5 days of the childs going missing",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheAssistant),
    ),
    (
        "somebody (the text does not say who) should tell the child and the family about local help lines and agencies that work with children who go missing",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheChildAnd),
    ),
    (
        "somebody (the text does not say who) should tell the child death review partners of every death of a child who normally lived in their area",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheChildDeath),
    ),
    (
        "somebody (the text does not say who) should tell the childrens social care manager or the child protection adviser when the outcome of what is the difficulty, and how is it taken up? is access to the child",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheChildrens),
    ),
    (
        "somebody (the text does not say who) should tell the conference chair of any significant change for a child with a plan",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheConference),
    ),
    (
        "somebody (the text does not say who) should tell the conference chair of each episode",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheConference2),
    ),
    (
        "somebody (the text does not say who) should tell the decision to exclude or restrict to these people",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheDecisionTo),
    ),
    (
        "somebody (the text does not say who) should tell the designated health professional for looked after children of children missing from care who count as at high risk",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheDesignated4),
    ),
    (
        "somebody (the text does not say who) should tell the designated officer (lado) (where appropriate)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheDesignated3),
    ),
    (
        "somebody (the text does not say who) should tell the designated officer (lado) how section 47 investigations progress and end, as long as the allegation is being managed",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheDesignated2),
    ),
    (
        "somebody (the text does not say who) should tell the designated officer (lado) when a pattern of behaviour comes to meet the threshold",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheDesignated),
    ),
    (
        "somebody (the text does not say who) should tell the family that services of the other area will have information on them",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheFamilyThat),
    ),
    (
        "somebody (the text does not say who) should tell the independent reviewing officer of each episode",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheIndependent2),
    ),
    (
        "somebody (the text does not say who) should tell the independent reviewing officer that the child ran away",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheIndependent),
    ),
    (
        "somebody (the text does not say who) should tell the lead social worker when nobody could get to see the child, for whatever reason, on two home visits in close succession",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheLeadSocial),
    ),
    (
        "somebody (the text does not say who) should tell the line manager of the conference chair and the complaints manager of the local authority of the complaint",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheLineManager),
    ),
    (
        "somebody (the text does not say who) should tell the member of staff against whom an allegation is made how an investigation progresses and ends, and what that means for discipline",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheMemberOf),
    ),
    (
        "somebody (the text does not say who) should tell the member of staff against whom an allegation is made of events at the workplace",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheMemberOf2),
    ),
    (
        "somebody (the text does not say who) should tell the missing persons unit of the police when the missing mothers or familys whereabouts are unknown",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheMissing),
    ),
    (
        "somebody (the text does not say who) should tell the parents and others with parental responsibility of the concerns at the earliest opportunity, unless telling them would undermine a criminal investigation, or put the child at risk of significant harm",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheParentsAnd),
    ),
    (
        "somebody (the text does not say who) should tell the parents and the child of sufficient maturity of the allegation, formally as soon as possible",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheParentsAnd2),
    ),
    (
        "somebody (the text does not say who) should tell the parents that a referral was made, after their wishes were considered",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheParentsThat),
    ),
    (
        "somebody (the text does not say who) should tell the parents that they can give the child death review manager what they believe may inform the meeting",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheParentsThat3),
    ),
    (
        "somebody (the text does not say who) should tell the parents that they have a right to complain or make representations, and how",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheParentsThat2),
    ),
    (
        "somebody (the text does not say who) should tell the parents the concerns when the child is not yet born, unless asking for consent may in itself put the unborn childs welfare at risk, as where parents may move away from those who investigate",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheParentsThe),
    ),
    (
        "somebody (the text does not say who) should tell the parents the concerns, and that an assessment is needed as soon as possible when the child is not yet born, unless medical advice suggests, rarely, that it may harm the health of the unborn baby or the mother",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheParentsThe2),
    ),
    (
        "somebody (the text does not say who) should tell the parents the following",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheParentsThe3),
    ),
    (
        "somebody (the text does not say who) should tell the parents when the local authority consents under a care order",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheParentsWhen),
    ),
    (
        "somebody (the text does not say who) should tell the police first of the return",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellThePoliceFirst),
    ),
    (
        "somebody (the text does not say who) should tell the police of all children who may run away or go missing",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellThePoliceOf),
    ),
    (
        "somebody (the text does not say who) should tell the referrer how this stage of the referral ended when childrens social care takes no further action",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheReferrerHow),
    ),
    (
        "somebody (the text does not say who) should tell the referrer the decision, and what it rests on when childrens social care takes no further action",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheReferrerThe),
    ),
    (
        "somebody (the text does not say who) should tell the referrer the outcome, with regard to confidentiality when the referrer is a professional",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheReferrerThe2),
    ),
    (
        "somebody (the text does not say who) should tell the referrer who is not a professional the outcome, respecting the childs confidentiality and welfare",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheReferrerWho),
    ),
    (
        "somebody (the text does not say who) should tell the referrer why the statutory threshold may not be met, and where more suitable support may be found when childrens social care takes no further action",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheReferrerWhy),
    ),
    (
        "somebody (the text does not say who) should tell the relevant inspectorate when the child lives in a residential establishment that is inspected",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheRelevant),
    ),
    (
        "somebody (the text does not say who) should tell the statutory partners of the local safeguarding partnership or board at this stage, for information only when the concern is of organised abuse",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheStatutory),
    ),
    (
        "somebody (the text does not say who) should tell the uk missing persons bureau within 72 hours (the text does not say from when)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheUkMissing),
    ),
    (
        "somebody (the text does not say who) should test whether what adults do better is enough and lasts; this matters above all in neglect",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTestWhetherWhat),
    ),
    (
        "somebody (the text does not say who) should translate the reports, with regard to language and any difficulty of sense or learning of child and parents (where necessary)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTranslateTheReports),
    ),
    (
        "somebody (the text does not say who) should treat an unaccompanied migrant or asylum seeking child who goes missing as possibly trafficked when the child went missing immediately after becoming looked after",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTreatAn),
    ),
    (
        "somebody (the text does not say who) should treat exploited children as victims of abuse and never as offenders",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTreatExploited),
    ),
    (
        "somebody (the text does not say who) should update the action plan and share information, the philomena protocol form included",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldUpdateTheAction),
    ),
    (
        "somebody (the text does not say who) should update the risk assessment after an incident",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldUpdateTheRisk),
    ),
    (
        "somebody (the text does not say who) should use an early help assessment that was made to support the referral",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldUseAnEarlyHelp),
    ),
    (
        "somebody (the text does not say who) should use the earlier assessment to inform it when an early help or common assessment was made before",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldUseTheEarlier),
    ),
    (
        "somebody (the text does not say who) should usually give the excluded parent a copy of the social workers report",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldUsuallyGiveThe),
    ),
    (
        "somebody (the text does not say who) should usually give the excluded parent the chance to have views on record, and before the conference",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldUsuallyGiveThe2),
    ),
    (
        "somebody (the text does not say who) should watch over the plan when further support is required",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldWatchOverThePlan),
    ),
    (
        "somebody (the text does not say who) should write the childs copy to suit age and understanding",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldWriteTheChildsCopy),
    ),
    (
        "somebody (the text does not say who) will assess quickly, where the childs needs require it",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillAssessQuicklyWhere),
    ),
    (
        "somebody (the text does not say who) will assess time passed, new relationships, therapy and changed behaviour carefully after an event of the past, before it is decided to hold a conference when the circumstances call for it",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillAssessTimePassedNew),
    ),
    (
        "somebody (the text does not say who) will attach the reports to the minutes, or sum them up there, for circulation",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillAttachTheReportsTo),
    ),
    (
        "somebody (the text does not say who) will carry out a review of the death of every child under 18, unless it was a stillbirth with a healthcare professional there, a late foetal loss or a lawful termination of pregnancy",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillCarryOutAReviewOf),
    ),
    (
        "somebody (the text does not say who) will choose one of these outcomes",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillChooseOneOfThese),
    ),
    (
        "somebody (the text does not say who) will consider the following",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillConsiderTheFollowing),
    ),
    (
        "somebody (the text does not say who) will consider therapeutic services for victims",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillConsiderTherapeutic),
    ),
    (
        "somebody (the text does not say who) will consult the police and childrens social care on where the child is taken",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillConsultThePoliceAnd),
    ),
    (
        "somebody (the text does not say who) will convene a meeting to seek resolution (if necessary)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillConveneAMeetingTo),
    ),
    (
        "somebody (the text does not say who) will deal with it by chapter 8, on organised and complex abuse when the non recent abuse turns out to be part of a wider setting of abuse, institutional or organised",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillDealWithItByChapter),
    ),
    (
        "somebody (the text does not say who) will decide where the child is taken, unless it stays where it was met",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillDecideWhereTheChild),
    ),
    (
        "somebody (the text does not say who) will distribute the money by a section 31 grant agreement",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillDistributeTheMoneyBy),
    ),
    (
        "somebody (the text does not say who) will encourage parents to contribute, unless it is likely to prejudice the childs welfare, or the safety of somebody else at the conference",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillEncourageParentsTo),
    ),
    (
        "somebody (the text does not say who) will explain suitably why the status quo is confirmed when the outcome of what comes of the complaint? is status quo confirmed",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillExplainSuitablyWhy),
    ),
    (
        "somebody (the text does not say who) will find the most suitable professional to offer bereavement support",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillFindTheMostSuitable),
    ),
    (
        "somebody (the text does not say who) will follow the principles of these procedures too, when a concern outside work with children may put children in the persons charge at risk of harm",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillFollowThePrinciples),
    ),
    (
        "somebody (the text does not say who) will have a joint agency response in these cases",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillHaveAJointAgency),
    ),
    (
        "somebody (the text does not say who) will keep information at panel meetings anonymous",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillKeepInformationAt),
    ),
    (
        "somebody (the text does not say who) will keep the social work report within the single assessment of the child when the authority is essex county council",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillKeepTheSocialWork),
    ),
    (
        "somebody (the text does not say who) will let the expected date of delivery decide how urgent it is when the child is not yet born",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillLetTheExpectedDate),
    ),
    (
        "somebody (the text does not say who) will need to be planned from the outset: how to go on without the money",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillNeedToBePlannedFrom),
    ),
    (
        "somebody (the text does not say who) will negotiate with the chair how far and in what manner a supporter takes part before the child protection conference when a supporter is to attend",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillNegotiateWithThe),
    ),
    (
        "somebody (the text does not say who) will normally make an assessment first, a brief one perhaps when the threshold for such enquiries is met",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillNormallyMakeAn),
    ),
    (
        "somebody (the text does not say who) will plan thoroughly, work together with other agencies and attend to what each child who is a victim needs",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillPlanThoroughlyWork),
    ),
    (
        "somebody (the text does not say who) will record meetings of the gold group; the minutes may be revealed to the prosecution",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillRecordMeetingsOfThe),
    ),
    (
        "somebody (the text does not say who) will see that the family or person gets fitting support and reaches services, at no more risk",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillSeeThatTheFamilyOr),
    ),
    (
        "somebody (the text does not say who) will start child protection procedures when significant harm to the missing child, or its likelihood, causes concern",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillStartChildProtection),
    ),
    (
        "somebody (the text does not say who) will support victims before, during and after trial (if required)",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillSupportVictimsBefore),
    ),
    (
        "somebody (the text does not say who) will take dissenting views into account, and note them in the minutes",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillTakeDissentingViews),
    ),
    (
        "somebody (the text does not say who) will take the assessment as the baseline of work with the family when the child becomes looked after",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillTakeTheAssessmentAs),
    ),
    (
        "somebody (the text does not say who) will tell the police and the local authority that home office staff have found a missing child",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillTellThePoliceAndThe),
    ),
    (
        "somebody (the text does not say who) will use the local assessment protocol as the framework in which information for the enquiry is gathered and analysed",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillUseTheLocal),
    ),
    (
        "somebody (the text does not say who) will usually let the decision follow from a pre birth assessment",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillUsuallyLetThe),
    ),
    (
        "somebody (the text does not say who) will usually not make a child who is already looked after the subject of a conference when the authority looks after the child",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillUsuallyNotMakeA),
    ),
    (
        "somebody (the text does not say who) will watch and record, in a good assessment, what services do for child and family, and review the help",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoWillWatchAndRecordInA),
    ),
    (
        "staff of the nhs should know how to recognise a child missing from care, what to report and how to respond",
        What::Duty(Duty::StaffOfTheNhsShouldKnowHowToRecogniseAChildMissing),
    ),
    (
        "staff of the nhs should know what is theirs to do as professionals, and what partners do",
        What::Duty(Duty::StaffOfTheNhsShouldKnowWhatIsTheirsToDoAs),
    ),
    (
        "stage four: refer it to the partnership or board",
        What::Act(Act::ResolvingDisagreementsStageFour),
    ),
    (
        "stage one: do the professionals resolve it?",
        What::Act(Act::ResolvingDisagreementsStageOne),
    ),
    (
        "stage three: do the senior managers resolve it?",
        What::Act(Act::ResolvingDisagreementsStageThree),
    ),
    (
        "stage two: do the first line managers resolve it?",
        What::Act(Act::ResolvingDisagreementsStageTwo),
    ),
    ("start child protection procedures", What::Act(Act::MissingFromHomeOrCareProtect)),
    ("start of legal action", What::Act(Act::LegalAction)),
    (
        "statutory review of the looked after childs care plan",
        What::Act(Act::CareReview),
    ),
    ("strategic group appointment", What::Act(Act::StrategicGroupAppointment)),
    ("strategy discussion", What::Act(Act::StrategyDiscussion)),
    ("strategy discussions/call", What::Act(Act::StrategyDiscussionsCall)),
    (
        "strategy discussions/call bbb0ad61",
        What::Duty(Duty::TheChildrensSocialCareManagerMustConsiderTheFollowing),
    ),
    (
        "strategy discussions/discuss 00027785",
        What::Duty(Duty::TheChairOfTheStrategyMeetingOrDiscussionIsResponsible),
    ),
    (
        "strategy discussions/discuss 09d2070a",
        What::Duty(Duty::ChildrensSocialCareShouldMakeACopyOfTheRecord),
    ),
    (
        "strategy discussions/discuss 34e914e4",
        What::Duty(Duty::AllAgenciesShouldRecordTheOutcomeAndTheActionsAgreed),
    ),
    (
        "strategy discussions/discuss 356a7469",
        What::Duty(Duty::TheStrategyMeetingOrDiscussionIsToCoverTheFollowing),
    ),
    (
        "strategy discussions/discuss 4f8e2313",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheRecord),
    ),
    (
        "strategy discussions/discuss 63c72ca2",
        What::Duty(Duty::TheStrategyMeetingOrDiscussionShouldCoverTheRequirement),
    ),
    (
        "strategy discussions/discuss 7889ea72",
        What::Duty(Duty::TheStrategyMeetingOrDiscussionShouldCoverTheFollowing),
    ),
    (
        "strategy discussions/discuss 829dcd6b",
        What::Duty(Duty::TheStrategyMeetingOrDiscussionWillConsultThe),
    ),
    (
        "strategy discussions/discuss c49e2271",
        What::Duty(Duty::TheStrategyMeetingOrDiscussionShouldHappenWithin3),
    ),
    (
        "strategy discussions/discuss cc4d33a5",
        What::Duty(Duty::EachProfessionalWhoTakesPartMustBeSeniorEnoughTo),
    ),
    (
        "strategy discussions/discuss db55223b",
        What::Duty(Duty::AllAttendingAgenciesShouldRecordTheActionsAgreedAtThe),
    ),
    (
        "strategy discussions/discuss dc839b74",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldHoldASeparate),
    ),
    (
        "strategy discussions/discuss e98541be",
        What::Duty(Duty::TheStrategyMeetingOrDiscussionWillCoverWhetherAndWhen),
    ),
    (
        "strategy discussions/discuss f59f2439",
        What::Duty(Duty::EachProfessionalWhoTakesPartMustHaveEverythingThe),
    ),
    (
        "strategy discussions/discuss f97784aa",
        What::Duty(Duty::ThePoliceShouldShareCurrentAndEarlierInformationWith),
    ),
    (
        "strategy discussions/set timescale",
        What::Act(Act::StrategyDiscussionsSetTimescale),
    ),
    (
        "strategy discussions/set timescale ce7da145",
        What::Duty(Duty::TheFirstLineManagerShouldAlwaysBearTheChildsSafetyIn),
    ),
    (
        "strategy discussions/set timescale efe4be5e",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSetAClearTimescale),
    ),
    (
        "strategy discussions/single or joint",
        What::Act(Act::StrategyDiscussionsSingleOrJoint),
    ),
    (
        "strategy discussions/single or joint 0828f31c",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldDecideWhetherThe),
    ),
    (
        "strategy discussions/single or joint c6fde999",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldFollowTheProtocols),
    ),
    ("strategy discussions/support", What::Act(Act::StrategyDiscussionsSupport)),
    (
        "strategy discussions/support 483ec3dd",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderWhatThe),
    ),
    ("strategy meeting or discussion", What::Act(Act::StrategyDiscussion)),
    (
        "strategy meeting or discussion on a family that moves during the enquiry",
        What::Act(Act::MoveDiscussion),
    ),
    (
        "strategy meeting or discussion on an expectant mother or family that is found",
        What::Act(Act::FoundFamilyDiscussion),
    ),
    (
        "strategy meeting or discussion to find the child",
        What::Act(Act::LocatingDiscussion),
    ),
    (
        "strategy meeting or discussion to reach the child",
        What::Act(Act::AccessDiscussion),
    ),
    ("support and follow up", What::Act(Act::MissingChildReturnsFollow)),
    ("support and inform the family", What::Act(Act::DeathOfAChildFamily)),
    ("support the child", What::Act(Act::InformingSupport)),
    (
        "suspending/decide 4845e7b9",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustRecordTheDecisionTo2),
    ),
    (
        "suspending/decide af2d6d52",
        What::Duty(Duty::TheLocalAuthorityAndThePoliceMayNotRequireTheEmployer),
    ),
    (
        "suspending/decide eb3135b1",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsiderAllOptions),
    ),
    ("suspending/help", What::Act(Act::SuspendingHelp)),
    (
        "suspending/help 8cfcb446",
        What::Duty(Duty::TheEmployerShouldConsiderTheFollowing),
    ),
    ("suspending/return", What::Act(Act::SuspendingReturn)),
    ("suspending/suspended", What::Act(Act::SuspendingSuspended)),
    ("suspending/views", What::Act(Act::SuspendingViews)),
    (
        "suspending/views 1d355be6",
        What::Duty(Duty::TheDesignatedOfficerLadoShouldConsultChildrensSocial),
    ),
    (
        "suspending/views 370c84e0",
        What::Duty(Duty::TheDesignatedOfficerLadoShouldTellTheEmployerThose),
    ),
    ("suspending/while", What::Act(Act::SuspendingWhile)),
    (
        "suspending/while 497f8f9e",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheMemberOf2),
    ),
    ("suspension decision", What::Act(Act::SuspensionDecision)),
    (
        "suspicion, allegation or knowledge of a crime",
        What::Milestone(Milestone::CrimeReported),
    ),
    ("take the allegation", What::Act(Act::AllegationTake)),
    ("take the concern", What::Act(Act::ConcernOfThePublicHear)),
    ("take the referral", What::Act(Act::ReceivingAReferralTake)),
    ("talk about services", What::Act(Act::EndingAPlanTalk)),
    ("talk about support", What::Act(Act::EnquiryOutcomeSupport)),
    ("talk with child and family", What::Act(Act::TellingTheOutcomeTalk)),
    (
        "telephone notice of the concerns to childrens social care of the hospitals area and of the homes",
        What::Act(Act::DischargeNotice),
    ),
    ("telephone referral", What::Milestone(Milestone::TelephoneReferral)),
    ("tell child and parents", What::Act(Act::InformingParents)),
    ("tell family and agencies", What::Act(Act::ReferralFeedbackTellFamily)),
    ("tell ofsted", What::Act(Act::InformingRegulator)),
    ("tell referrer and agencies", What::Act(Act::TellingTheOutcomeOthers)),
    ("tell the agencies", What::Act(Act::EndingAPlanTell)),
    ("tell the decision", What::Act(Act::PlanIsNotMadeSay)),
    ("tell the home authority", What::Act(Act::HostAndHomeTellHome)),
    ("tell the lead social worker", What::Act(Act::PlanDifficultiesInform)),
    ("tell the member of staff", What::Act(Act::InformingAccused)),
    ("tell the outcome, and hand back", What::Act(Act::TwoAuthoritiesOutcome)),
    (
        "tell the parent, and hear the parents views",
        What::Act(Act::ExcludingAParentTell),
    ),
    ("tell the parents", What::Act(Act::PreBirthAssessmentsInform)),
    ("tell the parents and record", What::Act(Act::PaediatricAssessmentsTellParents)),
    (
        "tell the police, if there may be a crime",
        What::Act(Act::ChecksOnAReferralPoliceTold),
    ),
    ("tell the receiving authority ahead", What::Act(Act::InformationOnAMoveTellAhead)),
    ("tell the referrer", What::Act(Act::ReferralFeedbackTellReferrer)),
    ("tell the social worker", What::Act(Act::MoveWithAPlanReport)),
    ("tell those concerned of the referral", What::Act(Act::TwoAuthoritiesTell)),
    ("tell those involved", What::Act(Act::OutcomeFeedbackTellThem)),
    ("tell those who must know", What::Act(Act::MissingFromCareTell)),
    ("telling of the move", What::Act(Act::TellingOfTheMove)),
    (
        "telling of the move to the other professionals and the receiving authority",
        What::Act(Act::TellingOfTheMove),
    ),
    ("telling the outcome/others", What::Act(Act::TellingTheOutcomeOthers)),
    (
        "telling the outcome/others b551b52a",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheReferrerThe2),
    ),
    (
        "telling the outcome/others bc5fb4e6",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheOutcomeIn2),
    ),
    ("telling the outcome/talk", What::Act(Act::TellingTheOutcomeTalk)),
    (
        "telling the outcome/talk 9f771182",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldSendTheOutcomeIn),
    ),
    (
        "telling the outcome/talk a75a3b23",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConsultTheChildAnd),
    ),
    (
        "the agencies involved with pregnant women should consider whether an early referral to childrens social care is needed, so that assessments come as early in the pregnancy as possible",
        What::Duty(Duty::TheAgenciesInvolvedWithPregnantWomenShouldConsider),
    ),
    (
        "the agency of the professional who is concerned must say which ground it believes is met, and on what information or evidence",
        What::Duty(Duty::TheAgencyOfTheProfessionalWhoIsConcernedMustSayWhich),
    ),
    (
        "the agency that receives a concern from the public should always tell the lead professional when there is one",
        What::Duty(Duty::TheAgencyThatReceivesAConcernFromThePublicShould),
    ),
    (
        "the agreement of both authorities on other arrangements",
        What::Milestone(Milestone::DepartureAgreed),
    ),
    (
        "the agreement that the child has moved for good",
        What::Milestone(Milestone::MoveAgreedPermanent),
    ),
    (
        "the approach of a member of the public with a concern",
        What::Milestone(Milestone::PublicConcern),
    ),
    (
        "the area that would like to take part is to answer these in the form (the text uses no duty word)",
        What::Duty(Duty::TheAreaThatWouldLikeToTakePartIsToAnswerTheseInThe),
    ),
    (
        "the area that would like to take part is to break down in full what the money is for up to 31 march 2023, with the total sought (up to £60,000) (the text uses no duty word)",
        What::Duty(Duty::TheAreaThatWouldLikeToTakePartIsToBreakDownInFull),
    ),
    (
        "the area that would like to take part must submit the form, by noon of the last day by 30 september 2022",
        What::Duty(Duty::TheAreaThatWouldLikeToTakePartMustSubmitTheFormBy),
    ),
    (
        "the assessment at the stage of checks should cover the following",
        What::Duty(Duty::TheAssessmentAtTheStageOfChecksShouldCoverThe),
    ),
    (
        "the assessment of need of a child who may have been trafficked must cover the following",
        What::Duty(Duty::TheAssessmentOfNeedOfAChildWhoMayHaveBeenTrafficked),
    ),
    (
        "the authority where the child is found takes it",
        What::Act(Act::TwoAuthoritiesDefault),
    ),
    (
        "the authoritys receipt of the information that a curfew ban was contravened",
        What::Milestone(Milestone::CurfewInformed),
    ),
    ("the beginning of the areas pilot", What::Milestone(Milestone::PilotBegins)),
    (
        "the care provider is to keep to the memorandum of understanding, and inform the social worker for the philomena protocol form (the text uses no duty word)",
        What::Duty(Duty::TheCareProviderIsToKeepToTheMemorandumOfUnderstanding),
    ),
    (
        "the care provider must have explicit procedures for a child who is absent without authorisation, ran away or is missing, in line with local protocols",
        What::Duty(Duty::TheCareProviderMustHaveExplicitProceduresForAChildWho),
    ),
    (
        "the care provider will take all reasonable steps to find a missing child",
        What::Duty(Duty::TheCareProviderWillTakeAllReasonableStepsToFindA),
    ),
    (
        "the care provider will take reasonable steps to plan for episodes, when a child counts as at risk of going missing",
        What::Duty(Duty::TheCareProviderWillTakeReasonableStepsToPlanFor),
    ),
    (
        "the carers should consult the police immediately when a risk of harm to the child is suspected",
        What::Duty(Duty::TheCarersShouldConsultThePoliceImmediatelyWhenARiskOf),
    ),
    (
        "the case manager and the designated officer (lado) will consider what, if anything, is to follow",
        What::Duty(Duty::TheCaseManagerAndTheDesignatedOfficerLadoWillConsider),
    ),
    (
        "the chair of the overview panel should not be involved in direct services to children and families",
        What::Duty(Duty::TheChairOfTheOverviewPanelShouldNotBeInvolvedIn),
    ),
    (
        "the chair of the strategic committee on child deaths are responsible for the process of telling them working effectively",
        What::Duty(Duty::TheChairOfTheStrategicCommitteeOnChildDeathsAre),
    ),
    (
        "the chair of the strategic committee on child deaths should not be involved in direct services to children and families of the area",
        What::Duty(Duty::TheChairOfTheStrategicCommitteeOnChildDeathsShouldNot),
    ),
    (
        "the chair of the strategy meeting or discussion is responsible for having decisions and agreed actions fully recorded, on a suitable form",
        What::Duty(Duty::TheChairOfTheStrategyMeetingOrDiscussionIsResponsible),
    ),
    (
        "the child abuse investigation team officer and the doctor who examines the child must consider whether photographs may be needed as evidence in care or criminal proceedings",
        What::Duty(Duty::TheChildAbuseInvestigationTeamOfficerAndTheDoctorWho),
    ),
    (
        "the child abuse investigation team officer should brief the doctors directly and take charge of the evidence when a forensic medical examiner and a paediatrician, or two paediatricians, examine together",
        What::Duty(Duty::TheChildAbuseInvestigationTeamOfficerShouldBriefThe),
    ),
    (
        "the child and the family members must not be expected to interpret, in speech or sign",
        What::Duty(Duty::TheChildAndTheFamilyMembersMustNotBeExpectedTo),
    ),
    (
        "the child and the family members must not interpret, in speech or sign",
        What::Duty(Duty::TheChildAndTheFamilyMembersMustNotInterpretInSpeech),
    ),
    ("the child comes back", What::Act(Act::MissingFromCareBack)),
    (
        "the child death overview panel (cdop) is responsible for reviewing the deaths of all children",
        What::Duty(Duty::TheChildDeathOverviewPanelCdopIsResponsibleFor),
    ),
    (
        "the child death overview panel (cdop) is to consider the following (the text uses no duty word)",
        What::Duty(Duty::TheChildDeathOverviewPanelCdopIsToConsiderThe),
    ),
    (
        "the child death overview panel (cdop) is to do these things (the text uses no duty word)",
        What::Duty(Duty::TheChildDeathOverviewPanelCdopIsToDoTheseThingsThe),
    ),
    (
        "the child death overview panel (cdop) is to tell the strategic committee on child deaths (scdoc) of specific issues and recommendations (the text uses no duty word)",
        What::Duty(Duty::TheChildDeathOverviewPanelCdopIsToTellTheStrategic),
    ),
    (
        "the child death overview panel (cdop) should agree with the local coroners service how they communicate, in a clear relationship",
        What::Duty(Duty::TheChildDeathOverviewPanelCdopShouldAgreeWithTheLocal),
    ),
    (
        "the child death overview panel (cdop) should consider factors that can be modified, and what could be done about them locally, regionally or nationally",
        What::Duty(Duty::TheChildDeathOverviewPanelCdopShouldConsiderFactors),
    ),
    (
        "the child death overview panel (cdop) should have permanent core members from the key statutory organisations, these at least",
        What::Duty(Duty::TheChildDeathOverviewPanelCdopShouldHavePermanentCore),
    ),
    (
        "the child death overview panel (cdop) should meet, so that each death can be discussed in a timely manner regularly",
        What::Duty(Duty::TheChildDeathOverviewPanelCdopShouldMeetSoThatEach),
    ),
    (
        "the child death overview panel (cdop) should see that all other processes have ended first: of the coroner, of courts, practice reviews before the review of the death by the overview panel",
        What::Duty(Duty::TheChildDeathOverviewPanelCdopShouldSeeThatAllOther),
    ),
    (
        "the child death review partners must arrange for a review of every death of a child who normally lived in the area, and, if they find it right, of others who died there",
        What::Duty(Duty::TheChildDeathReviewPartnersMustArrangeForAReviewOf),
    ),
    (
        "the child death review partners must arrange for the information of all reviewed deaths to be analysed",
        What::Duty(Duty::TheChildDeathReviewPartnersMustArrangeForThe),
    ),
    (
        "the child is to have the chance to contribute meaningfully, as far as the childs understanding goes (the text uses no duty word)",
        What::Duty(Duty::TheChildIsToHaveTheChanceToContributeMeaningfullyAs),
    ),
    (
        "the child is to need no further consent when the childs age in years is at least 16, unless there are grounds to doubt the childs mental health (the text uses no duty word)",
        What::Duty(Duty::TheChildIsToNeedNoFurtherConsentWhenTheChildsAgeIn),
    ),
    (
        "the child must be a member of the core group (if appropriate)",
        What::Duty(Duty::TheChildMustBeAMemberOfTheCoreGroupIfAppropriate),
    ),
    (
        "the child protection conference is to cover the following (the text uses no duty word)",
        What::Duty(Duty::TheChildProtectionConferenceIsToCoverTheFollowingThe),
    ),
    (
        "the child protection conference must consider the needs of all other children of the household",
        What::Duty(Duty::TheChildProtectionConferenceMustConsiderTheNeedsOfAll),
    ),
    (
        "the child protection conference should consider the following",
        What::Duty(Duty::TheChildProtectionConferenceShouldConsiderTheFollowing),
    ),
    (
        "the child protection conference should cover the child of whom the specific concerns speak",
        What::Duty(Duty::TheChildProtectionConferenceShouldCoverTheChildOfWhom),
    ),
    (
        "the child protection manager must consult all agencies that matter, of those at the conference which first found a plan required",
        What::Duty(Duty::TheChildProtectionManagerMustConsultAllAgenciesThat),
    ),
    ("the child protection plan", What::StateBegins(State::PlanInForce)),
    (
        "the child should be a member of the core group (if appropriate)",
        What::Duty(Duty::TheChildShouldBeAMemberOfTheCoreGroupIfAppropriate),
    ),
    (
        "the child should have information about help lines and support services, and reach them easily",
        What::Duty(Duty::TheChildShouldHaveInformationAboutHelpLinesAndSupport),
    ),
    (
        "the child will be subject to the statutory reviews of looked after children when the authority looks after the child and the child protection plan is in force",
        What::Duty(Duty::TheChildWillBeSubjectToTheStatutoryReviewsOfLooked),
    ),
    (
        "the child will require help from several agencies, by a formal plan, by considering legal proceedings, or by both when future significant harm is likely",
        What::Duty(Duty::TheChildWillRequireHelpFromSeveralAgenciesByAFormal),
    ),
    (
        "the childrens social care manager is responsible for authorising the enquiry after the strategy meeting or discussion",
        What::Duty(Duty::TheChildrensSocialCareManagerIsResponsibleFor),
    ),
    (
        "the childrens social care manager is responsible for deciding to convene a conference",
        What::Duty(Duty::TheChildrensSocialCareManagerIsResponsibleForDeciding),
    ),
    (
        "the childrens social care manager is responsible for the decision, on completion of the enquiry",
        What::Duty(Duty::TheChildrensSocialCareManagerIsResponsibleForThe),
    ),
    (
        "the childrens social care manager must agree what further action is needed to find the child, see the child and do the enquiry within 24 hours (the text does not say from when) when the childs whereabouts are unknown and the social worker cannot find them out",
        What::Duty(Duty::TheChildrensSocialCareManagerMustAgreeWhatFurther),
    ),
    (
        "the childrens social care manager must authorise that no further action is taken",
        What::Duty(Duty::TheChildrensSocialCareManagerMustAuthoriseThatNo),
    ),
    (
        "the childrens social care manager must consider the following",
        What::Duty(Duty::TheChildrensSocialCareManagerMustConsiderTheFollowing),
    ),
    (
        "the childrens social care manager must countersign or authorise the section 47 recording and forms of childrens social care",
        What::Duty(Duty::TheChildrensSocialCareManagerMustCountersignOrAuthorise),
    ),
    (
        "the childrens social care manager must give approval to the type of response",
        What::Duty(Duty::TheChildrensSocialCareManagerMustGiveApprovalToThe),
    ),
    (
        "the childrens social care manager must give the assessment approval, and see to these things",
        What::Duty(Duty::TheChildrensSocialCareManagerMustGiveTheAssessment),
    ),
    (
        "the childrens social care manager must have ensured that the child, other children of the household and the carers were seen and spoken with",
        What::Duty(Duty::TheChildrensSocialCareManagerMustHaveEnsuredThatThe),
    ),
    (
        "the childrens social care manager must have given the outcomes approval, and have authorised these things on record",
        What::Duty(Duty::TheChildrensSocialCareManagerMustHaveGivenTheOutcomes),
    ),
    (
        "the childrens social care manager must identify a qualified social worker to lead",
        What::Duty(Duty::TheChildrensSocialCareManagerMustIdentifyAQualified),
    ),
    (
        "the childrens social care manager must see that the record of the referrals outcome is begun or brought up to date",
        What::Duty(Duty::TheChildrensSocialCareManagerMustSeeThatTheRecordOf),
    ),
    (
        "the childrens social care manager should authorise a discussion of the referral with other agencies without the parents knowledge or permission when other agencies are spoken to about the referral, by decision of the manager, while parents do not know or did not agree",
        What::Duty(Duty::TheChildrensSocialCareManagerShouldAuthoriseADiscussion),
    ),
    (
        "the childrens social care manager should authorise the decision to take action when there is reasonable cause to consider section 47 enquiries",
        What::Duty(Duty::TheChildrensSocialCareManagerShouldAuthoriseTheDecision),
    ),
    (
        "the childrens social care manager should authorise the outcome on the record",
        What::Duty(Duty::TheChildrensSocialCareManagerShouldAuthoriseTheOutcome),
    ),
    ("the childs birth", What::Milestone(Milestone::Birth)),
    ("the childs going missing", What::Milestone(Milestone::WentMissing)),
    (
        "the childs independent advocate should consult the social worker immediately when the advocate has concerns about the child",
        What::Duty(Duty::TheChildsIndependentAdvocateShouldConsultTheSocial),
    ),
    (
        "the childs independent advocate should see that the child can discuss what happened, the decisions and, where appropriate, the outline plan immediately after the child protection conference",
        What::Duty(Duty::TheChildsIndependentAdvocateShouldSeeThatTheChildCan),
    ),
    (
        "the childs independent advocate will be absent from any part whose information the child does not get",
        What::Duty(Duty::TheChildsIndependentAdvocateWillBeAbsentFromAnyPart),
    ),
    (
        "the childs move to the receiving authoritys area",
        What::Milestone(Milestone::ChildMoves),
    ),
    (
        "the childs return from being missing",
        What::Milestone(Milestone::ReturnedFromMissing),
    ),
    ("the childs return home", What::Milestone(Milestone::ChildReturned)),
    (
        "the coming to notice of a young person at risk of significant harm outside the home",
        What::Milestone(Milestone::YoungPersonReferred),
    ),
    ("the complaint about a conference", What::Milestone(Milestone::ComplaintMade)),
    (
        "the completion of the section 47 enquiry",
        What::Milestone(Milestone::EnquiryCompleted),
    ),
    (
        "the conclusion of the examinations and assessments under the child assessment order",
        What::Milestone(Milestone::OrderExaminationsConcluded),
    ),
    (
        "the conclusion that no initial conference is needed",
        What::Milestone(Milestone::ConferenceNotCalled),
    ),
    (
        "the conference administrator will confirm the invitation of parents in writing",
        What::Duty(Duty::TheConferenceAdministratorWillConfirmTheInvitationOf),
    ),
    (
        "the conference chair and the social worker should agree these things before the child protection conference",
        What::Duty(Duty::TheConferenceChairAndTheSocialWorkerShouldAgreeThese),
    ),
    (
        "the conference chair and the social worker will agree how the excluded person learns the outcome and is made aware of the plan when the parents were asked to leave",
        What::Duty(Duty::TheConferenceChairAndTheSocialWorkerWillAgreeHowThe),
    ),
    (
        "the conference chair is responsible for conferences run by these procedures, without discrimination, in unambiguous and respectful language",
        What::Duty(Duty::TheConferenceChairIsResponsibleForConferencesRunBy),
    ),
    (
        "the conference chair is responsible for seeing that the police can present information and views fully, and that the parents take part as fully as circumstances allow when the police investigate a parent actively, or have one on bail",
        What::Duty(Duty::TheConferenceChairIsResponsibleForSeeingThatThePolice),
    ),
    (
        "the conference chair is responsible for the decision whether a child is subject of a plan",
        What::Duty(Duty::TheConferenceChairIsResponsibleForTheDecisionWhetherA),
    ),
    (
        "the conference chair is responsible for these things when the child attends the conference",
        What::Duty(Duty::TheConferenceChairIsResponsibleForTheseThingsWhenThe),
    ),
    (
        "the conference chair is responsible for upholding the least that is required for the part of the family",
        What::Duty(Duty::TheConferenceChairIsResponsibleForUpholdingTheLeast),
    ),
    (
        "the conference chair is to decide finally on exclusion (the text uses no duty word)",
        What::Duty(Duty::TheConferenceChairIsToDecideFinallyOnExclusionTheText),
    ),
    (
        "the conference chair must consider what is put forward, with care",
        What::Duty(Duty::TheConferenceChairMustConsiderWhatIsPutForwardWith),
    ),
    (
        "the conference chair must consider with care what is put forward for excluding a parent",
        What::Duty(Duty::TheConferenceChairMustConsiderWithCareWhatIsPut),
    ),
    (
        "the conference chair must name a social worker, qualified, to lead",
        What::Duty(Duty::TheConferenceChairMustNameASocialWorkerQualifiedTo),
    ),
    (
        "the conference chair must not be responsible for the case in operation or line management",
        What::Duty(Duty::TheConferenceChairMustNotBeResponsibleForTheCaseIn),
    ),
    (
        "the conference chair must not be, or have been, responsible for the case in operation or line management",
        What::Duty(Duty::TheConferenceChairMustNotBeOrHaveBeenResponsibleFor),
    ),
    (
        "the conference chair must see that these things are done when the child needs help to promote welfare, though not a plan",
        What::Duty(Duty::TheConferenceChairMustSeeThatTheseThingsAreDoneWhen),
    ),
    (
        "the conference chair must see that, beside the social worker, two professional disciplines or more are represented, unless it is agreed otherwise",
        What::Duty(Duty::TheConferenceChairMustSeeThatBesideTheSocialWorkerTwo),
    ),
    (
        "the conference chair must sign the letter to the parent, and set out in it",
        What::Duty(Duty::TheConferenceChairMustSignTheLetterToTheParentAndSet),
    ),
    (
        "the conference chair should chair the later reviews on that child too (wherever possible)",
        What::Duty(Duty::TheConferenceChairShouldChairTheLaterReviewsOnThat),
    ),
    (
        "the conference chair should consult the parents on whether a friend, supporter or solicitor who took part is to have a record",
        What::Duty(Duty::TheConferenceChairShouldConsultTheParentsOnWhetherA),
    ),
    (
        "the conference chair should consult the social worker, the first line manager and the other relevant professionals on whether to invite the child: the childs advocate too, where relevant",
        What::Duty(Duty::TheConferenceChairShouldConsultTheSocialWorkerTheFirst),
    ),
    (
        "the conference chair should decide by these criteria",
        What::Duty(Duty::TheConferenceChairShouldDecideByTheseCriteria),
    ),
    (
        "the conference chair should decide whether a child is given a copy",
        What::Duty(Duty::TheConferenceChairShouldDecideWhetherAChildIsGivenA),
    ),
    (
        "the conference chair should decide whether it is the entire record of the conference or the part attended when the parent or carer attended only a part because of exclusion",
        What::Duty(Duty::TheConferenceChairShouldDecideWhetherItIsTheEntire2),
    ),
    (
        "the conference chair should decide whether it is the entire record or the part attended when the parent attended only a part because of exclusion",
        What::Duty(Duty::TheConferenceChairShouldDecideWhetherItIsTheEntire),
    ),
    (
        "the conference chair should decide whether to invite the child before the child protection conference",
        What::Duty(Duty::TheConferenceChairShouldDecideWhetherToInviteTheChild),
    ),
    (
        "the conference chair should determine the category of abuse or neglect: physical, emotional, sexual or neglect when it is decided that significant harm is likely and a plan needed",
        What::Duty(Duty::TheConferenceChairShouldDetermineTheCategoryOfAbuseOr),
    ),
    (
        "the conference chair should name a social worker, qualified, to lead",
        What::Duty(Duty::TheConferenceChairShouldNameASocialWorkerQualifiedTo),
    ),
    (
        "the conference chair should see that these things are done",
        What::Duty(Duty::TheConferenceChairShouldSeeThatTheseThingsAreDone),
    ),
    (
        "the conference chair should sign the conference record",
        What::Duty(Duty::TheConferenceChairShouldSignTheConferenceRecord),
    ),
    (
        "the conference chair should sign the decision letter",
        What::Duty(Duty::TheConferenceChairShouldSignTheDecisionLetter),
    ),
    (
        "the conference chair will determine whether the excluded parent has the conference record or not",
        What::Duty(Duty::TheConferenceChairWillDetermineWhetherTheExcludedParent),
    ),
    (
        "the conference chair will do these things at the start of the conference",
        What::Duty(Duty::TheConferenceChairWillDoTheseThingsAtTheStartOfThe),
    ),
    (
        "the conference chair will see that the reasons are recorded in the minutes when the parents were asked to leave",
        What::Duty(Duty::TheConferenceChairWillSeeThatTheReasonsAreRecordedIn),
    ),
    (
        "the conference chair will see to these things during the conference",
        What::Duty(Duty::TheConferenceChairWillSeeToTheseThingsDuringThe),
    ),
    (
        "the conference chair will settle what the supporters part is: a solicitor may support and clarify, but not cross examine when parents or child bring an advocate or supporter",
        What::Duty(Duty::TheConferenceChairWillSettleWhatTheSupportersPartIsA),
    ),
    (
        "the conference chair will tell the managers of the conference service the reasons after the child protection conference when the parents were asked to leave",
        What::Duty(Duty::TheConferenceChairWillTellTheManagersOfTheConference),
    ),
    (
        "the conference is responsible for recommending how agencies, professionals and family work together, so that the child is safeguarded and all know what is expected when the child protection plan is in force",
        What::Duty(Duty::TheConferenceIsResponsibleForRecommendingHowAgencies),
    ),
    (
        "the conference is to name a lead social worker (the text uses no duty word)",
        What::Duty(Duty::TheConferenceIsToNameALeadSocialWorkerTheTextUsesNo),
    ),
    (
        "the conference may not put the child under a plan when it is not the case that future significant harm is likely",
        What::Duty(Duty::TheConferenceMayNotPutTheChildUnderAPlanWhenItIs),
    ),
    (
        "the conference must put the child under a plan when the child has suffered significant harm or future significant harm is likely",
        What::Duty(Duty::TheConferenceMustPutTheChildUnderAPlanWhenTheChild),
    ),
    (
        "the conference should consider what the child needs",
        What::Duty(Duty::TheConferenceShouldConsiderWhatTheChildNeeds),
    ),
    (
        "the conference should consist of as few people as managing the case effectively allows",
        What::Duty(Duty::TheConferenceShouldConsistOfAsFewPeopleAsManagingThe),
    ),
    (
        "the conference should consist only of people with a significant contribution to make, by knowing child and family or by expertise that the case needs",
        What::Duty(Duty::TheConferenceShouldConsistOnlyOfPeopleWithASignificant),
    ),
    (
        "the conference should decide in the same way whether a plan is no longer needed",
        What::Duty(Duty::TheConferenceShouldDecideInTheSameWayWhetherAPlanIs),
    ),
    (
        "the conference should find future harm likely in one of two cases",
        What::Duty(Duty::TheConferenceShouldFindFutureHarmLikelyInOneOfTwo),
    ),
    (
        "the conference should recommend further help for the family to meet it",
        What::Duty(Duty::TheConferenceShouldRecommendFurtherHelpForTheFamilyTo),
    ),
    (
        "the conference will have named the members of the core group, at the initial conference",
        What::Duty(Duty::TheConferenceWillHaveNamedTheMembersOfTheCoreGroupAt),
    ),
    (
        "the confirmation in writing by both authorities that the originating ones assessment is complete, shared and acknowledged",
        What::Milestone(Milestone::AssessmentAcknowledged),
    ),
    (
        "the contextual safeguarding research team is to give each area these (the text uses no duty word)",
        What::Duty(Duty::TheContextualSafeguardingResearchTeamIsToGiveEachArea),
    ),
    (
        "the contextual safeguarding research team will analyse the data of all areas for these",
        What::Duty(Duty::TheContextualSafeguardingResearchTeamWillAnalyseTheData),
    ),
    (
        "the contextual safeguarding research team will coordinate the work with 3 more areas, track how each puts the pathway into practice, and stay in touch with wiltshire",
        What::Duty(Duty::TheContextualSafeguardingResearchTeamWillCoordinateThe),
    ),
    (
        "the contextual safeguarding research team will speak with young people and families in wiltshire, and observe some traditional conferences there",
        What::Duty(Duty::TheContextualSafeguardingResearchTeamWillSpeakWithYoung),
    ),
    (
        "the contextual safeguarding research team will stay in contact with the department for education, and report on what the first pilot period teaches",
        What::Duty(Duty::TheContextualSafeguardingResearchTeamWillStayInContact),
    ),
    ("the conviction", What::Milestone(Milestone::Conviction)),
    (
        "the core group is responsible for the daily detail of the plan, such as when and how often appointments are",
        What::Duty(Duty::TheCoreGroupIsResponsibleForTheDailyDetailOfThePlan),
    ),
    (
        "the core group is responsible for the detail of the plan that the conference outlined, and for carrying it out",
        What::Duty(Duty::TheCoreGroupIsResponsibleForTheDetailOfThePlanThat),
    ),
    (
        "the core group is to consider whether progress comes in time for the childs development, age and circumstances, and is likely to last (the text uses no duty word)",
        What::Duty(Duty::TheCoreGroupIsToConsiderWhetherProgressComesInTime),
    ),
    (
        "the core group meeting should cover progress against the plan, analysed carefully: whether the agreed outcomes are still likely",
        What::Duty(Duty::TheCoreGroupMeetingShouldCoverProgressAgainstThePlan),
    ),
    (
        "the core group meeting should cover progress on the plans outcomes, and whether changes are needed",
        What::Duty(Duty::TheCoreGroupMeetingShouldCoverProgressOnThePlans),
    ),
    (
        "the core group meeting should cover whether the first concerns remain, and whether new ones arose",
        What::Duty(Duty::TheCoreGroupMeetingShouldCoverWhetherTheFirstConcerns),
    ),
    (
        "the core group must see that the plan sets out how often each member sees the child, and how often all contacts are",
        What::Duty(Duty::TheCoreGroupMustSeeThatThePlanSetsOutHowOftenEach),
    ),
    (
        "the core group should evaluate what the members work did for the outcomes that are expected",
        What::Duty(Duty::TheCoreGroupShouldEvaluateWhatTheMembersWorkDidFor),
    ),
    (
        "the core group should not alter the outcomes specified at the conference",
        What::Duty(Duty::TheCoreGroupShouldNotAlterTheOutcomesSpecifiedAtThe),
    ),
    (
        "the core group should share information of their own accord and work together on the plan, towards outcomes that give the child safe care",
        What::Duty(Duty::TheCoreGroupShouldShareInformationOfTheirOwnAccordAnd),
    ),
    (
        "the core group will work out the details of the plan",
        What::Duty(Duty::TheCoreGroupWillWorkOutTheDetailsOfThePlan),
    ),
    (
        "the court may not make a care or supervision order, unless it is satisfied that significant harm is suffered or likely, and comes from care or control by parents that is not adequate",
        What::Duty(Duty::TheCourtMayNotMakeACareOrSupervisionOrderUnlessItIs),
    ),
    (
        "the court must be satisfied of these things for an exclusion requirement",
        What::Duty(Duty::TheCourtMustBeSatisfiedOfTheseThingsForAnExclusion),
    ),
    ("the death of a child", What::Milestone(Milestone::ChildDeath)),
    (
        "the decision not to charge or to caution, or the acquittal",
        What::Milestone(Milestone::NoConviction),
    ),
    (
        "the decision that the child has a child protection plan",
        What::Milestone(Milestone::PlanMade),
    ),
    (
        "the decision that the threshold for a conference on the unborn child is met",
        What::Milestone(Milestone::UnbornThresholdMet),
    ),
    (
        "the department for education and a local authority that is funded will have a memorandum of understanding on what is expected while the money lasts",
        What::Duty(Duty::TheDepartmentForEducationAndALocalAuthorityThatIs),
    ),
    (
        "the department for education will give each local authority seed money for the change programme (up to £60,000)",
        What::Duty(Duty::TheDepartmentForEducationWillGiveEachLocalAuthority),
    ),
    (
        "the designated detective sergeant is to do these things (the text uses no duty word)",
        What::Duty(Duty::TheDesignatedDetectiveSergeantIsToDoTheseThingsThe),
    ),
    (
        "the designated experienced manager is responsible for records, notifications and checks",
        What::Duty(Duty::TheDesignatedExperiencedManagerIsResponsibleForRecords),
    ),
    (
        "the designated health professional for looked after children are responsible for support and advice to commissioners and providers",
        What::Duty(Duty::TheDesignatedHealthProfessionalForLookedAfterChildren),
    ),
    (
        "the designated health professional for looked after children should attend and contribute to strategy meetings or discussions, and to what is done for retrieval and health",
        What::Duty(Duty::TheDesignatedHealthProfessionalForLookedAfterChildren3),
    ),
    (
        "the designated health professional for looked after children should see that there are procedures to share information on individuals at high risk, and on patterns of organised or targeted abuse, with a multi agency group",
        What::Duty(Duty::TheDesignatedHealthProfessionalForLookedAfterChildren2),
    ),
    (
        "the designated lead of the professionals agency should tell the line manager of the conference chair immediately",
        What::Duty(Duty::TheDesignatedLeadOfTheProfessionalsAgencyShouldTellThe),
    ),
    (
        "the designated officer (lado) is to do these things (the text uses no duty word)",
        What::Duty(Duty::TheDesignatedOfficerLadoIsToDoTheseThingsTheTextUses),
    ),
    (
        "the designated officer (lado) is to monitor progress, so that each case is dealt with quickly, as far as a thorough and fair process permits (the text uses no duty word)",
        What::Duty(Duty::TheDesignatedOfficerLadoIsToMonitorProgressSoThatEach),
    ),
    (
        "the designated officer (lado) should be in touch directly with police, childrens social care or employer (as appropriate)",
        What::Duty(Duty::TheDesignatedOfficerLadoShouldBeInTouchDirectlyWith),
    ),
    (
        "the designated officer (lado) should be in touch with the employer about the referral being made in a timely manner",
        What::Duty(Duty::TheDesignatedOfficerLadoShouldBeInTouchWithThe),
    ),
    (
        "the designated officer (lado) should consult childrens social care or the police on suspension when a management planning meeting is held, or police or childrens social care enquire",
        What::Duty(Duty::TheDesignatedOfficerLadoShouldConsultChildrensSocial),
    ),
    (
        "the designated officer (lado) should consult the employer on whether a referral is made when the allegation is substantiated, and the person left, was dismissed or is not used any more",
        What::Duty(Duty::TheDesignatedOfficerLadoShouldConsultTheEmployerOn),
    ),
    (
        "the designated officer (lado) should keep comprehensive records, to see each case dealt with without undue delay",
        What::Duty(Duty::TheDesignatedOfficerLadoShouldKeepComprehensiveRecords),
    ),
    (
        "the designated officer (lado) should monitor and record how each case progresses, by its complexity regularly",
        What::Duty(Duty::TheDesignatedOfficerLadoShouldMonitorAndRecordHowEach),
    ),
    (
        "the designated officer (lado) should send the referral, so that section 47 enquiries can start to childrens social care when significant harm, or its likelihood, is suspected with reasonable cause",
        What::Duty(Duty::TheDesignatedOfficerLadoShouldSendTheReferralSoThat),
    ),
    (
        "the designated officer (lado) should tell the employer those views",
        What::Duty(Duty::TheDesignatedOfficerLadoShouldTellTheEmployerThose),
    ),
    (
        "the designated officer (lado) should tell the police immediately when the threshold of harm is not reached, and the police may have to investigate",
        What::Duty(Duty::TheDesignatedOfficerLadoShouldTellThePoliceImmediately),
    ),
    (
        "the designated officer (lado) will advise the employer on it",
        What::Duty(Duty::TheDesignatedOfficerLadoWillAdviseTheEmployerOnIt),
    ),
    (
        "the designated officer (lado) will consult the police or childrens social care on whether telling the parents would impede discipline or investigation",
        What::Duty(Duty::TheDesignatedOfficerLadoWillConsultThePoliceOr),
    ),
    (
        "the designated officer (lado), the employer and the agency that provides the worker should decide jointly what to do when the person is a supply, contract or volunteer worker",
        What::Duty(Duty::TheDesignatedOfficerLadoTheEmployerAndTheAgencyThat),
    ),
    (
        "the designated paediatrician for child death, or equivalent is responsible for coordinating the response of the agencies when the death is unexpected, or its cause is uncertain",
        What::Duty(Duty::TheDesignatedPaediatricianForChildDeathOrEquivalentIs),
    ),
    (
        "the designated person (the child death review manager) and the designated person of the other area should negotiate and agree who leads when it is not clear where the child normally lived",
        What::Duty(Duty::TheDesignatedPersonTheChildDeathReviewManagerAndThe),
    ),
    (
        "the designated person (the child death review manager) must tell the designated person of the other area when the child normally lived in another area",
        What::Duty(Duty::TheDesignatedPersonTheChildDeathReviewManagerMustTell),
    ),
    (
        "the designated person (the child death review manager) should be able to check by that, that word of every death in the area has come",
        What::Duty(Duty::TheDesignatedPersonTheChildDeathReviewManagerShouldBe),
    ),
    (
        "the designated safeguarding lead of the education setting, with a deputy should have the role in the job description, clearly defined, and supported by training and development regularly",
        What::Duty(Duty::TheDesignatedSafeguardingLeadOfTheEducationSettingWith),
    ),
    (
        "the designated senior manager of the employer and the designated officer (lado) should consider first, whether enough was done to safeguard children",
        What::Duty(Duty::TheDesignatedSeniorManagerOfTheEmployerAndThe),
    ),
    (
        "the designated senior manager of the employer and the designated officer (lado) should consider next, whether more detail is needed to know if there is proof that it is false or unfounded",
        What::Duty(Duty::TheDesignatedSeniorManagerOfTheEmployerAndThe3),
    ),
    (
        "the designated senior manager of the employer and the designated officer (lado) should consider whether more detail is needed to know if the threshold is met",
        What::Duty(Duty::TheDesignatedSeniorManagerOfTheEmployerAndThe2),
    ),
    (
        "the designated senior manager of the employer and the designated officer (lado) should talk over whether discipline is called for when neither a police investigation nor an enquiry is needed, or the police or the crown prosecution service report theirs over or not pursued",
        What::Duty(Duty::TheDesignatedSeniorManagerOfTheEmployerAndThe4),
    ),
    (
        "the designated senior manager of the employer should consult the emergency duty or out of hours team or the police when the allegation comes in outside office hours and requires attention at once",
        What::Duty(Duty::TheDesignatedSeniorManagerOfTheEmployerShouldConsult),
    ),
    (
        "the designated senior manager of the employer should discuss with the designated officer what was decided on the threshold, within 1 working day",
        What::Duty(Duty::TheDesignatedSeniorManagerOfTheEmployerShouldDiscuss),
    ),
    (
        "the designated senior manager of the employer should do these things",
        What::Duty(Duty::TheDesignatedSeniorManagerOfTheEmployerShouldDoThese),
    ),
    (
        "the designated senior manager of the employer should not investigate, or interview the member of staff, the child or witnesses",
        What::Duty(Duty::TheDesignatedSeniorManagerOfTheEmployerShouldNot),
    ),
    (
        "the detective inspector of a child abuse investigation team will do these things",
        What::Duty(Duty::TheDetectiveInspectorOfAChildAbuseInvestigationTeam),
    ),
    (
        "the director of childrens services are responsible for an alert to the statutory partners when cases cannot be allocated for reasons of the system",
        What::Duty(Duty::TheDirectorOfChildrensServicesAreResponsibleForAnAlert),
    ),
    (
        "the director of childrens services are responsible for people enough to give children in need of protection the services they require",
        What::Duty(Duty::TheDirectorOfChildrensServicesAreResponsibleForPeople),
    ),
    ("the disagreement between professionals", What::Milestone(Milestone::Disagreement)),
    (
        "the disagreement of a professional with the conferences decision",
        What::Milestone(Milestone::DecisionDisputed),
    ),
    (
        "the discontinuation of the child protection plan",
        What::Milestone(Milestone::PlanDiscontinued),
    ),
    (
        "the discovery by a professional that a child with a plan moves or has moved",
        What::Milestone(Milestone::MoveDiscovered),
    ),
    (
        "the doctor who examines the child is to generally assess the childs understanding, with advice as required (the text uses no duty word)",
        What::Duty(Duty::TheDoctorWhoExaminesTheChildIsToGenerallyAssessThe),
    ),
    (
        "the doctor who examines the child should sign and date all reports and diagrams",
        What::Duty(Duty::TheDoctorWhoExaminesTheChildShouldSignAndDateAll),
    ),
    ("the due date of delivery", What::Date(NamedDate::DueDate)),
    (
        "the duty social worker will respond with them (if required)",
        What::Duty(Duty::TheDutySocialWorkerWillRespondWithThemIfRequired),
    ),
    (
        "the early help assessment should cover evidence, action and services, and what help keeps needs from growing until a statutory assessment is required",
        What::Duty(Duty::TheEarlyHelpAssessmentShouldCoverEvidenceActionAnd),
    ),
    (
        "the education service of the local authority where the child lives must see to the childs education as soon as possible when a school age child is found not to attend any",
        What::Duty(Duty::TheEducationServiceOfTheLocalAuthorityWhereTheChild),
    ),
    (
        "the employer and the designated officer (lado) should discuss whether the employer has the resources, or commissions an independent investigation for its nature, complexity or objectivity",
        What::Duty(Duty::TheEmployerAndTheDesignatedOfficerLadoShouldDiscuss),
    ),
    (
        "the employer and the designated officer (lado) should review the case, to find what the organisation can improve in procedure or practice",
        What::Duty(Duty::TheEmployerAndTheDesignatedOfficerLadoShouldReviewThe),
    ),
    (
        "the employer should appoint a deputy, for when that manager is away or is the one accused",
        What::Duty(Duty::TheEmployerShouldAppointADeputyForWhenThatManagerIs),
    ),
    (
        "the employer should appoint a senior manager to whom allegations are reported",
        What::Duty(Duty::TheEmployerShouldAppointASeniorManagerToWhom),
    ),
    (
        "the employer should consider the following",
        What::Duty(Duty::TheEmployerShouldConsiderTheFollowing),
    ),
    (
        "the employer should consider the impact on the child",
        What::Duty(Duty::TheEmployerShouldConsiderTheImpactOnTheChild),
    ),
    (
        "the employer should consult the designated officer (lado), the police or childrens social care on how much is disclosed to the accused",
        What::Duty(Duty::TheEmployerShouldConsultTheDesignatedOfficerLadoThe),
    ),
    (
        "the employer should keep on the personnel file, in confidence, a summary of the case that is clear and comprehensive",
        What::Duty(Duty::TheEmployerShouldKeepOnThePersonnelFileInConfidenceA),
    ),
    (
        "the employer should send a copy of that summary to the member of staff against whom an allegation is made",
        What::Duty(Duty::TheEmployerShouldSendACopyOfThatSummaryToTheMember),
    ),
    (
        "the employer should support the child (as appropriate)",
        What::Duty(Duty::TheEmployerShouldSupportTheChildAsAppropriate),
    ),
    (
        "the employer should take suitable action without delay when no formal disciplinary action is called for",
        What::Duty(Duty::TheEmployerShouldTakeSuitableActionWithoutDelayWhenNo),
    ),
    (
        "the employer should tell the member of staff against whom an allegation is made the nature of the allegation, how it is enquired into and what may come of it as soon as possible",
        What::Duty(Duty::TheEmployerShouldTellTheMemberOfStaffAgainstWhomAn),
    ),
    (
        "the employer should tell the parents what it is agreed can be shared, fully or partly",
        What::Duty(Duty::TheEmployerShouldTellTheParentsWhatItIsAgreedCanBe),
    ),
    (
        "the employers receipt of the investigation report",
        What::Milestone(Milestone::ReportReceived),
    ),
    ("the end of the areas pilot", What::Milestone(Milestone::PilotEnds)),
    (
        "the end of the host authoritys dealing with emergency and enquiry",
        What::Milestone(Milestone::HostActionOver),
    ),
    (
        "the excluded parent must receive the conference record when the parent attended only a part because of exclusion",
        What::Duty(Duty::TheExcludedParentMustReceiveTheConferenceRecordWhenThe),
    ),
    (
        "the excluded parent will receive the conference record when the parent attended only a part because of exclusion",
        What::Duty(Duty::TheExcludedParentWillReceiveTheConferenceRecordWhenThe),
    ),
    (
        "the familys move during a section 47 enquiry",
        What::Milestone(Milestone::FamilyMovesDuringEnquiry),
    ),
    (
        "the final management planning meeting or discussion should cover the following",
        What::Duty(Duty::TheFinalManagementPlanningMeetingOrDiscussionShould),
    ),
    (
        "the finding of the expectant mother or family",
        What::Milestone(Milestone::FamilyFound),
    ),
    ("the finding of the missing child", What::Milestone(Milestone::MissingChildFound)),
    (
        "the first line manager (experienced and qualified) must supervise the social worker who leads",
        What::Duty(Duty::TheFirstLineManagerExperiencedAndQualifiedMustSupervise),
    ),
    (
        "the first line manager is responsible for these things",
        What::Duty(Duty::TheFirstLineManagerIsResponsibleForTheseThings),
    ),
    (
        "the first line manager must endorse and countersign the social work report",
        What::Duty(Duty::TheFirstLineManagerMustEndorseAndCountersignTheSocial),
    ),
    (
        "the first line manager must look through the file, record why it takes longer and agree the new timescale when it becomes apparent that 45 working days have to be extended",
        What::Duty(Duty::TheFirstLineManagerMustLookThroughTheFileRecordWhyIt),
    ),
    (
        "the first line manager must record the reasons for checks without the parents knowledge or permission when other agencies are spoken to about the referral, by decision of the manager, while parents do not know or did not agree",
        What::Duty(Duty::TheFirstLineManagerMustRecordTheReasonsForChecks),
    ),
    (
        "the first line manager must record the reasons for the decision",
        What::Duty(Duty::TheFirstLineManagerMustRecordTheReasonsForTheDecision),
    ),
    (
        "the first line manager must record the reasons when the manager decides that the parents are not informed of the checks",
        What::Duty(Duty::TheFirstLineManagerMustRecordTheReasonsWhenTheManager),
    ),
    (
        "the first line manager must review the progress of the assessment regularly",
        What::Duty(Duty::TheFirstLineManagerMustReviewTheProgressOfThe),
    ),
    (
        "the first line manager must tell family and all professionals whom the plan concerns, in writing, when a social worker will be allocated, and whom to contact until then, in routine and emergency",
        What::Duty(Duty::TheFirstLineManagerMustTellFamilyAndAllProfessionals),
    ),
    (
        "the first line manager of each professional should then speak with the line manager of the other professional, to reach a resolution",
        What::Duty(Duty::TheFirstLineManagerOfEachProfessionalShouldThenSpeak),
    ),
    (
        "the first line manager of the service of the originating authority that holds the information is responsible for sending the information that was asked for to each agency of the receiving authoritys area within 1 working day (the text does not say from when), unless the child moves between london and the eastern region",
        What::Duty(Duty::TheFirstLineManagerOfTheServiceOfTheOriginating),
    ),
    (
        "the first line manager or above must confirm that agreement in writing when the child protection plan is in force and the distance keeps the originating social worker from visits and other tasks",
        What::Duty(Duty::TheFirstLineManagerOrAboveMustConfirmThatAgreementIn),
    ),
    (
        "the first line manager should always bear the childs safety in mind and review that timescale regularly",
        What::Duty(Duty::TheFirstLineManagerShouldAlwaysBearTheChildsSafetyIn),
    ),
    (
        "the first line manager should make sure that other agencies have been told, and that concerns and outcome stand in the recording system and in the childs chronology at the end of the section 47 enquiry",
        What::Duty(Duty::TheFirstLineManagerShouldMakeSureThatOtherAgencies),
    ),
    (
        "the first person to hear of the allegation should carry out the report of the allegation to the designated senior manager immediately",
        What::Duty(Duty::TheFirstPersonToHearOfTheAllegationShouldCarryOutThe),
    ),
    (
        "the first person to hear of the allegation should not do any of these things",
        What::Duty(Duty::TheFirstPersonToHearOfTheAllegationShouldNotDoAnyOf),
    ),
    (
        "the first person to hear of the allegation should record in writing what was said, when and where it happened and who was present",
        What::Duty(Duty::TheFirstPersonToHearOfTheAllegationShouldRecordIn),
    ),
    (
        "the first person to hear of the allegation should sign and date that record",
        What::Duty(Duty::TheFirstPersonToHearOfTheAllegationShouldSignAndDate),
    ),
    (
        "the first person to hear of the allegation should treat it seriously, with an open mind",
        What::Duty(Duty::TheFirstPersonToHearOfTheAllegationShouldTreatIt),
    ),
    (
        "the first person to hear of the allegation should write down the persons own words (where possible)",
        What::Duty(Duty::TheFirstPersonToHearOfTheAllegationShouldWriteDown),
    ),
    (
        "the foster carer or the duty manager of the home (or of semi independent accommodation) is responsible for telling these that the child is missing",
        What::Duty(Duty::TheFosterCarerOrTheDutyManagerOfTheHomeOrOfSemi),
    ),
    (
        "the frontline professional should consult the first line manager of each professional or the safeguarding supervisor or named nurse on the issue",
        What::Duty(Duty::TheFrontlineProfessionalShouldConsultTheFirstLine),
    ),
    (
        "the frontline professional should discuss the difference with each other, to understand it alike and agree a resolution and a plan",
        What::Duty(Duty::TheFrontlineProfessionalShouldDiscussTheDifferenceWith),
    ),
    (
        "the governing body or proprietor is responsible for leading the settings safeguarding arrangements strategically",
        What::Duty(Duty::TheGoverningBodyOrProprietorIsResponsibleForLeadingThe),
    ),
    (
        "the governing body or proprietor must see that the setting complies with its duties by law",
        What::Duty(Duty::TheGoverningBodyOrProprietorMustSeeThatTheSetting),
    ),
    (
        "the governing body or proprietor should have a lead at board level, or the equivalent, for safeguarding",
        What::Duty(Duty::TheGoverningBodyOrProprietorShouldHaveALeadAtBoard),
    ),
    (
        "the health professional is to be vigilant, in their own role, when concerns about a child arise (the text uses no duty word)",
        What::Duty(Duty::TheHealthProfessionalIsToBeVigilantInTheirOwnRole),
    ),
    (
        "the health professional should understand the vulnerabilities and risks of children who go missing",
        What::Duty(Duty::TheHealthProfessionalShouldUnderstandTheVulnerabilities),
    ),
    (
        "the home authority and the host authority should always consult each other fully and cooperate, both taking part in planning and making the enquiry immediately",
        What::Duty(Duty::TheHomeAuthorityAndTheHostAuthorityShouldAlwaysConsult),
    ),
    (
        "the home authority and the host authority will agree these matters first, on a referral",
        What::Duty(Duty::TheHomeAuthorityAndTheHostAuthorityWillAgreeThese),
    ),
    (
        "the home authority and the host authority will agree who is responsible for urgent action and enquiries",
        What::Duty(Duty::TheHomeAuthorityAndTheHostAuthorityWillAgreeWhoIs),
    ),
    (
        "the home authority is responsible for the case",
        What::Duty(Duty::TheHomeAuthorityIsResponsibleForTheCase),
    ),
    ("the home authority leads the enquiry", What::Act(Act::TwoAuthoritiesHomeLeads)),
    (
        "the home authority will advise, and see that the process of chapter 2 is followed when another authority is to make the enquiry by specific arrangement",
        What::Duty(Duty::TheHomeAuthorityWillAdviseAndSeeThatTheProcessOf),
    ),
    (
        "the home authority will have responsibility for the child again immediately after the end of the host authoritys dealing with emergency and enquiry",
        What::Duty(Duty::TheHomeAuthorityWillHaveResponsibilityForTheChildAgain),
    ),
    (
        "the home authority will normally provide care by foster carers or in a home, or other services for the childs protection",
        What::Duty(Duty::TheHomeAuthorityWillNormallyProvideCareByFosterCarers),
    ),
    (
        "the home authoritys responsibility for the child",
        What::StateBegins(State::HomeResponsibility),
    ),
    (
        "the home office must follow up enquiries with police and social services for children and adults, to find any safeguarding issues",
        What::Duty(Duty::TheHomeOfficeMustFollowUpEnquiriesWithPoliceAndSocial),
    ),
    (
        "the home office must record all contact with the police and the local authority",
        What::Duty(Duty::TheHomeOfficeMustRecordAllContactWithThePoliceAndThe),
    ),
    (
        "the host authority and the receiving authority are to agree when the child counts as having moved for good (the text uses no duty word)",
        What::Duty(Duty::TheHostAuthorityAndTheReceivingAuthorityAreToAgree),
    ),
    (
        "the host authority is responsible for telling the home authority immediately when the child is found outside the area of the home authority and the child is harmed, or a risk of neglect or harm causes concern",
        What::Duty(Duty::TheHostAuthorityIsResponsibleForTellingTheHome),
    ),
    (
        "the host authority is responsible for the enquiry, and any action needed to protect the child",
        What::Duty(Duty::TheHostAuthorityIsResponsibleForTheEnquiryAndAny),
    ),
    ("the host authority leads the enquiry", What::Act(Act::TwoAuthoritiesHostLeads)),
    (
        "the host authority should always take any emergency action, unless home and host authority agree that the home authority acts, for example because it is near",
        What::Duty(Duty::TheHostAuthorityShouldAlwaysTakeAnyEmergencyAction),
    ),
    (
        "the host authority will always lead the enquiry, in close liaison with the home authority",
        What::Duty(Duty::TheHostAuthorityWillAlwaysLeadTheEnquiryInClose),
    ),
    (
        "the host authoritys responsibility for emergency and continuing action",
        What::StateBegins(State::HostResponsibility),
    ),
    (
        "the housing authority of the originating area must tell the originating authority, the receiving authority, the education service of the local authority where the child lives and each integrated care board of the move when the housing authority had a part in the move",
        What::Duty(Duty::TheHousingAuthorityOfTheOriginatingAreaMustTellThe),
    ),
    (
        "the immigration staff should be able to advise whether the child fits the profile of one who may be trafficked",
        What::Duty(Duty::TheImmigrationStaffShouldBeAbleToAdviseWhetherThe),
    ),
    (
        "the independent officer of the rank of inspector or above must act as the designated lead officer when police powers of protection are used",
        What::Duty(Duty::TheIndependentOfficerOfTheRankOfInspectorOrAboveMust),
    ),
    (
        "the independent reviewing officer must lead the single process of planning and reviewing when the authority looks after the child and the child protection plan is in force",
        What::Duty(Duty::TheIndependentReviewingOfficerMustLeadTheSingleProcess),
    ),
    (
        "the independent reviewing officer should address episodes at statutory reviews",
        What::Duty(Duty::TheIndependentReviewingOfficerShouldAddressEpisodesAt),
    ),
    (
        "the information that a criminal investigation or trial is over, or is not pursued",
        What::Milestone(Milestone::CriminalCaseOver),
    ),
    (
        "the interview of the child is to cover two primary purposes (the text uses no duty word)",
        What::Duty(Duty::TheInterviewOfTheChildIsToCoverTwoPrimaryPurposesThe),
    ),
    (
        "the investigating officer of the employers investigation should aim to report within a reasonable timescale",
        What::Duty(Duty::TheInvestigatingOfficerOfTheEmployersInvestigationShould),
    ),
    (
        "the investigation management group will work within terms of reference that the strategic management group agreed, and do these things",
        What::Duty(Duty::TheInvestigationManagementGroupWillWorkWithinTermsOf),
    ),
    (
        "the investigator of an allegation should consider whether the procedures on complex abuse apply; if they do, they come first",
        What::Duty(Duty::TheInvestigatorOfAnAllegationShouldConsiderWhetherThe),
    ),
    (
        "the investigator of an allegation should watch for signs of organised or widespread abuse, or of others involved",
        What::Duty(Duty::TheInvestigatorOfAnAllegationShouldWatchForSignsOf),
    ),
    (
        "the lead professional should help child and family, speak for them and coordinate the support",
        What::Duty(Duty::TheLeadProfessionalShouldHelpChildAndFamilySpeakFor),
    ),
    (
        "the lead social worker and the conference chair should consider a review conference or core group, held anew to settle what is to be done",
        What::Duty(Duty::TheLeadSocialWorkerAndTheConferenceChairShouldConsider),
    ),
    (
        "the lead social worker and the first line manager should consider arranging a legal planning meeting",
        What::Duty(Duty::TheLeadSocialWorkerAndTheFirstLineManagerShould),
    ),
    (
        "the lead social worker and the first line manager should lead the evaluation of what the core groups work did",
        What::Duty(Duty::TheLeadSocialWorkerAndTheFirstLineManagerShouldLead),
    ),
    (
        "the lead social worker is responsible for finding out what the child thinks of things at home and whether safeguarding has improved when the child does not attend the core group",
        What::Duty(Duty::TheLeadSocialWorkerIsResponsibleForFindingOutWhatThe),
    ),
    (
        "the lead social worker is responsible for having the plan developed, coordinated and fully carried out to timescale",
        What::Duty(Duty::TheLeadSocialWorkerIsResponsibleForHavingThePlan),
    ),
    (
        "the lead social worker is responsible for telling the conference chair of such a change",
        What::Duty(Duty::TheLeadSocialWorkerIsResponsibleForTellingThe),
    ),
    (
        "the lead social worker is responsible for these things, among others",
        What::Duty(Duty::TheLeadSocialWorkerIsResponsibleForTheseThingsAmong),
    ),
    (
        "the lead social worker must keep a complete, current and signed record on the childs file",
        What::Duty(Duty::TheLeadSocialWorkerMustKeepACompleteCurrentAndSigned),
    ),
    (
        "the lead social worker must read earlier files of childrens social care and its current records, those on other children of any household of the childs present carers among them",
        What::Duty(Duty::TheLeadSocialWorkerMustReadEarlierFilesOfChildrens),
    ),
    (
        "the lead social worker must see that the core group meetings are recorded",
        What::Duty(Duty::TheLeadSocialWorkerMustSeeThatTheCoreGroupMeetings),
    ),
    (
        "the lead social worker must see that the detailed plan is worked out, in writing",
        What::Duty(Duty::TheLeadSocialWorkerMustSeeThatTheDetailedPlanIs),
    ),
    (
        "the lead social worker must tell each member of the core group of a meeting that is moved, in writing",
        What::Duty(Duty::TheLeadSocialWorkerMustTellEachMemberOfTheCoreGroup),
    ),
    (
        "the lead social worker or the first line manager must be a member of the core group",
        What::Duty(Duty::TheLeadSocialWorkerOrTheFirstLineManagerMustBeA),
    ),
    (
        "the lead social worker should coordinate family and all agencies in carrying out the plan and reviewing its objectives regularly",
        What::Duty(Duty::TheLeadSocialWorkerShouldCoordinateFamilyAndAll),
    ),
    (
        "the lead social worker should coordinate family and other agencies: plan the actions, put the plan into effect, review progress against its outcomes",
        What::Duty(Duty::TheLeadSocialWorkerShouldCoordinateFamilyAndOther),
    ),
    (
        "the lead social worker should explain the plan to the child as age and understanding allow, and agree it with the child",
        What::Duty(Duty::TheLeadSocialWorkerShouldExplainThePlanToTheChildAs),
    ),
    (
        "the lead social worker should find out what the child wishes and feels, and tell the child how the plan stands and what changes regularly",
        What::Duty(Duty::TheLeadSocialWorkerShouldFindOutWhatTheChildWishes),
    ),
    (
        "the lead social worker should finish assessing child and family, with what core group members and others contribute as necessary",
        What::Duty(Duty::TheLeadSocialWorkerShouldFinishAssessingChildAndFamily),
    ),
    (
        "the lead social worker should finish the assessment, with what core group members contribute and agencies know that matters",
        What::Duty(Duty::TheLeadSocialWorkerShouldFinishTheAssessmentWithWhat),
    ),
    (
        "the lead social worker should look at the childs bedroom as the plan agrees, and on no fewer than every other occasion",
        What::Duty(Duty::TheLeadSocialWorkerShouldLookAtTheChildsBedroomAsThe),
    ),
    (
        "the lead social worker should make a written agreement of the plan, keep it on the childs file and circulate it to the core group",
        What::Duty(Duty::TheLeadSocialWorkerShouldMakeAWrittenAgreementOfThe),
    ),
    (
        "the lead social worker should on every other occasion, at least, see the child alone",
        What::Duty(Duty::TheLeadSocialWorkerShouldOnEveryOtherOccasionAtLeast),
    ),
    (
        "the lead social worker should record any disagreement, clearly",
        What::Duty(Duty::TheLeadSocialWorkerShouldRecordAnyDisagreementClearly),
    ),
    (
        "the lead social worker should see that the outline plan becomes a detailed plan of all agencies, together with the core group",
        What::Duty(Duty::TheLeadSocialWorkerShouldSeeThatTheOutlinePlanBecomes),
    ),
    (
        "the lead social worker should send a written record of the meeting to each member of the core group and the childrens social care manager",
        What::Duty(Duty::TheLeadSocialWorkerShouldSendAWrittenRecordOfThe),
    ),
    (
        "the lead social worker should try everything, so that children and parents understand the outcomes, accept the plan and will work with it",
        What::Duty(Duty::TheLeadSocialWorkerShouldTryEverythingSoThatChildren),
    ),
    (
        "the lead social worker should understand the familys history in full",
        What::Duty(Duty::TheLeadSocialWorkerShouldUnderstandTheFamilysHistoryIn),
    ),
    (
        "the lead social worker should work directly with child and family as the plan says, minding what the child wishes and feels, and the parents views as far as the childs welfare allows",
        What::Duty(Duty::TheLeadSocialWorkerShouldWorkDirectlyWithChildAnd),
    ),
    (
        "the lead social worker will always come from childrens social care: a social worker, suitably qualified and experienced",
        What::Duty(Duty::TheLeadSocialWorkerWillAlwaysComeFromChildrensSocial),
    ),
    (
        "the lead social worker, the first line manager and each member of the core group should watch any delay in carrying out the plan, and act on it",
        What::Duty(Duty::TheLeadSocialWorkerTheFirstLineManagerAndEachMember),
    ),
    (
        "the line manager of the person implicated and the colleague of the person implicated must not be involved in the team that investigates",
        What::Duty(Duty::TheLineManagerOfThePersonImplicatedAndTheColleagueOf),
    ),
    (
        "the line manager of the person implicated must not sit in the strategic management group",
        What::Duty(Duty::TheLineManagerOfThePersonImplicatedMustNotSitInThe),
    ),
    (
        "the local authority (the responsible one) should record decisions, actions, who is responsible for them, timescales, and how they are reviewed and closed",
        What::Duty(Duty::TheLocalAuthorityTheResponsibleOneShouldRecordDecisions),
    ),
    (
        "the local authority (the responsible one) should send the record to the other relevant professionals",
        What::Duty(Duty::TheLocalAuthorityTheResponsibleOneShouldSendTheRecord),
    ),
    (
        "the local authority and all agencies must build up a culture in which provision and responsibility are shared, for every child",
        What::Duty(Duty::TheLocalAuthorityAndAllAgenciesMustBuildUpACultureIn),
    ),
    (
        "the local authority and health services are responsible for telling the home office of such a report, and when the child is found",
        What::Duty(Duty::TheLocalAuthorityAndHealthServicesAreResponsibleFor2),
    ),
    (
        "the local authority and health services are responsible for telling the police of any child in their care who goes missing",
        What::Duty(Duty::TheLocalAuthorityAndHealthServicesAreResponsibleFor),
    ),
    (
        "the local authority and the police may not require the employer to suspend",
        What::Duty(Duty::TheLocalAuthorityAndThePoliceMayNotRequireTheEmployer),
    ),
    (
        "the local authority and the police should look with care at repeated episodes when they analyse trends of running away and going missing from home",
        What::Duty(Duty::TheLocalAuthorityAndThePoliceShouldLookWithCareAt),
    ),
    (
        "the local authority is responsible for a section 47 enquiry, where a child living or found there suffers significant harm, or is suspected to",
        What::Duty(Duty::TheLocalAuthorityIsResponsibleForASection47Enquiry),
    ),
    (
        "the local authority is to answer publicly for the protocol (the text uses no duty word)",
        What::Duty(Duty::TheLocalAuthorityIsToAnswerPubliclyForTheProtocolThe),
    ),
    (
        "the local authority must assess the needs of care leavers and draw up pathway plans",
        What::Duty(Duty::TheLocalAuthorityMustAssessTheNeedsOfCareLeaversAnd),
    ),
    (
        "the local authority must keep to the paramountcy of the childs welfare, and work together with the other area in the best interests of the child when separated parents have the child living in both areas",
        What::Duty(Duty::TheLocalAuthorityMustKeepToTheParamountcyOfTheChilds),
    ),
    (
        "the local authority must place looked after children and care leavers where they are best safeguarded",
        What::Duty(Duty::TheLocalAuthorityMustPlaceLookedAfterChildrenAndCare),
    ),
    (
        "the local authority must see that every incident is suitably risk assessed",
        What::Duty(Duty::TheLocalAuthorityMustSeeThatEveryIncidentIsSuitably),
    ),
    (
        "the local authority responsible for the looked after child and the local authority in whose area the looked after child is placed should agree how they notify each other of episodes, in the care plan and the placement plan",
        What::Duty(Duty::TheLocalAuthorityResponsibleForTheLookedAfterChildAnd),
    ),
    (
        "the local authority responsible for the looked after child must see that the child has the services needed, in place ahead of the placement in advance when the looked after child is placed outside the responsible authoritys area",
        What::Duty(Duty::TheLocalAuthorityResponsibleForTheLookedAfterChildMust),
    ),
    (
        "the local authority responsible for the looked after child should have plans in place for when the child is found, and for deciding whether the placement is still right",
        What::Duty(Duty::TheLocalAuthorityResponsibleForTheLookedAfterChild2),
    ),
    (
        "the local authority responsible for the looked after child should see that the interview takes place, together with the host authority where that is appropriate when the authority looks after the child",
        What::Duty(Duty::TheLocalAuthorityResponsibleForTheLookedAfterChild),
    ),
    (
        "the local authority should collect data on children reported missing and on absences from placements, and analyse them regularly for problems and patterns, exploitation included",
        What::Duty(Duty::TheLocalAuthorityShouldCollectDataOnChildrenReported),
    ),
    (
        "the local authority should comply with the statutory guidance on missing children, unless local circumstances show exceptional reasons for a variation",
        What::Duty(Duty::TheLocalAuthorityShouldComplyWithTheStatutoryGuidance),
    ),
    (
        "the local authority should consider the right type of accommodation for the case",
        What::Duty(Duty::TheLocalAuthorityShouldConsiderTheRightTypeOf),
    ),
    (
        "the local authority should designate an officer or a team for allegations",
        What::Duty(Duty::TheLocalAuthorityShouldDesignateAnOfficerOrATeamFor),
    ),
    (
        "the local authority should determine its assessment processes in a local protocol",
        What::Duty(Duty::TheLocalAuthorityShouldDetermineItsAssessmentProcesses),
    ),
    (
        "the local authority should name a senior manager of childrens services responsible for policies and performance on missing children",
        What::Duty(Duty::TheLocalAuthorityShouldNameASeniorManagerOfChildrens),
    ),
    (
        "the local authority should record every incident of a looked after child who is missing, absent, or away from the placement without authorisation",
        What::Duty(Duty::TheLocalAuthorityShouldRecordEveryIncidentOfALooked),
    ),
    (
        "the local authority should refer the child to the national referral mechanism when trafficking is suspected",
        What::Duty(Duty::TheLocalAuthorityShouldReferTheChildToTheNational),
    ),
    (
        "the local authority should take into account how vulnerable the young person is to going missing, trafficking or exploitation",
        What::Duty(Duty::TheLocalAuthorityShouldTakeIntoAccountHowVulnerableThe),
    ),
    (
        "the local authority should with its partners, develop and publish a local protocol for assessment",
        What::Duty(Duty::TheLocalAuthorityShouldWithItsPartnersDevelopAnd),
    ),
    (
        "the local authority should work with local organisations where those who keep running away can talk about it",
        What::Duty(Duty::TheLocalAuthorityShouldWorkWithLocalOrganisationsWhere),
    ),
    (
        "the local authority where the child lives or is found is responsible for giving the child the services of childrens social care, whether anybody takes the stay for temporary or for permanent, unless the originating authority has a care order, full or interim, on the child, the originating authority accommodates the child under section 20, the child protection plan is in force or the originating authority gives the child services, other than rent and subsistence",
        What::Duty(Duty::TheLocalAuthorityWhereTheChildLivesOrIsFoundIs),
    ),
    (
        "the local authority will consult the uk human trafficking centre and the immigration staff closely, when it makes this assessment",
        What::Duty(Duty::TheLocalAuthorityWillConsultTheUkHumanTrafficking),
    ),
    (
        "the local authority will have to go on sharing information with police and immigration staff: on crimes against the child, risk to other children, immigration",
        What::Duty(Duty::TheLocalAuthorityWillHaveToGoOnSharingInformationWith),
    ),
    (
        "the local authority will lead on the protocols details, in agreement with safeguarding partners and others",
        What::Duty(Duty::TheLocalAuthorityWillLeadOnTheProtocolsDetailsIn),
    ),
    (
        "the local authority will see that an assessment takes place after the vulnerability check and the return interview, for example an early help assessment, and that services can meet the childs needs when childrens social care knows the child, or its criteria for a referral are met",
        What::Duty(Duty::TheLocalAuthorityWillSeeThatAnAssessmentTakesPlace),
    ),
    (
        "the local authority will see that an assessment takes place and that services can meet the childs needs when the criteria for a referral to childrens social care are met",
        What::Duty(Duty::TheLocalAuthorityWillSeeThatAnAssessmentTakesPlaceAnd),
    ),
    (
        "the local authority will see that services can meet the childs needs, after the vulnerability check and the return interview",
        What::Duty(Duty::TheLocalAuthorityWillSeeThatServicesCanMeetTheChilds),
    ),
    (
        "the local authority will tell the evidence and enquiry unit of the home office that the child is found",
        What::Duty(Duty::TheLocalAuthorityWillTellTheEvidenceAndEnquiryUnitOf2),
    ),
    (
        "the local authority will tell the evidence and enquiry unit of the home office when a child in its care goes missing, returns or is found",
        What::Duty(Duty::TheLocalAuthorityWillTellTheEvidenceAndEnquiryUnitOf),
    ),
    (
        "the local safeguarding partnership or board must give guidance that explains how thresholds are applied when referrals are received and answered",
        What::Duty(Duty::TheLocalSafeguardingPartnershipOrBoardMustGiveGuidance),
    ),
    (
        "the local safeguarding partnership or board must have clear arrangements for conferences",
        What::Duty(Duty::TheLocalSafeguardingPartnershipOrBoardMustHaveClear),
    ),
    (
        "the local safeguarding partnership or board should publish a yearly report on how effective safeguarding is in the area",
        What::Duty(Duty::TheLocalSafeguardingPartnershipOrBoardShouldPublishA),
    ),
    (
        "the local safeguarding partnership or board should publish and spread a threshold document that is clear, accessible and easy to understand",
        What::Duty(Duty::TheLocalSafeguardingPartnershipOrBoardShouldPublishAnd),
    ),
    (
        "the local safeguarding partnership or board should see that there are standard arrangements for recording the written plan",
        What::Duty(Duty::TheLocalSafeguardingPartnershipOrBoardShouldSeeThat),
    ),
    (
        "the local safeguarding partnership or board should see that training, single and together, is on offer for these processes",
        What::Duty(Duty::TheLocalSafeguardingPartnershipOrBoardShouldSeeThat2),
    ),
    (
        "the local safeguarding partnership or board will consider a learning review of the partnership",
        What::Duty(Duty::TheLocalSafeguardingPartnershipOrBoardWillConsiderA),
    ),
    (
        "the local safeguarding partnership or board will have agencies answer for having such procedures",
        What::Duty(Duty::TheLocalSafeguardingPartnershipOrBoardWillHaveAgencies),
    ),
    (
        "the local safeguarding partnership or board will undertake the practice review, where the child normally lives when there is to be one",
        What::Duty(Duty::TheLocalSafeguardingPartnershipOrBoardWillUndertakeThe),
    ),
    ("the making of the allegation", What::Milestone(Milestone::AllegationMade)),
    (
        "the management planning meeting should also see to these things",
        What::Duty(Duty::TheManagementPlanningMeetingShouldAlsoSeeToTheseThings),
    ),
    (
        "the management planning meeting should consider the following when somebody close to the member of staff is alleged to have abused, and children in the persons charge may be at risk",
        What::Duty(Duty::TheManagementPlanningMeetingShouldConsiderTheFollowing3),
    ),
    (
        "the management planning meeting should decide whether the concern justifies one of these, or both when it arose outside the work with children",
        What::Duty(Duty::TheManagementPlanningMeetingShouldDecideWhetherThe),
    ),
    (
        "the management planning meeting should go by the definitions of the five outcomes",
        What::Duty(Duty::TheManagementPlanningMeetingShouldGoByTheDefinitionsOf),
    ),
    (
        "the management planning meeting should keep the target timescales of the flowchart in view",
        What::Duty(Duty::TheManagementPlanningMeetingShouldKeepTheTarget),
    ),
    (
        "the management planning meeting should recommend on suspension, or on alternatives to it (where appropriate)",
        What::Duty(Duty::TheManagementPlanningMeetingShouldRecommendOnSuspension),
    ),
    (
        "the management planning meeting should settle these things",
        What::Duty(Duty::TheManagementPlanningMeetingShouldSettleTheseThings),
    ),
    (
        "the managers or child protection advisers of the members concerned must be involved (if required) when disagreement among professionals, or a member who does not do their part, hampers the plan",
        What::Duty(Duty::TheManagersOrChildProtectionAdvisersOfTheMembers2),
    ),
    (
        "the managers or child protection advisers of the members concerned must be involved then (if required)",
        What::Duty(Duty::TheManagersOrChildProtectionAdvisersOfTheMembers),
    ),
    (
        "the medical practitioner must tell the parents as soon as possible",
        What::Duty(Duty::TheMedicalPractitionerMustTellTheParentsAsSoonAs),
    ),
    (
        "the member of staff should tell the designated officer (lado) when the staff member believes that the organisation is not dealing suitably with something reported",
        What::Duty(Duty::TheMemberOfStaffShouldTellTheDesignatedOfficerLado),
    ),
    (
        "the members of the looked after childs statutory review must decide whether an initial conference should be convened",
        What::Duty(Duty::TheMembersOfTheLookedAfterChildsStatutoryReviewMust),
    ),
    (
        "the members of the looked after childs statutory review must record whether an initial conference should be convened",
        What::Duty(Duty::TheMembersOfTheLookedAfterChildsStatutoryReviewMust2),
    ),
    (
        "the most involved agencies are to have ensured that the child, other children of the household and the carers were seen and spoken with (the text uses no duty word)",
        What::Duty(Duty::TheMostInvolvedAgenciesAreToHaveEnsuredThatTheChild),
    ),
    ("the move abroad of a child with a plan", What::Milestone(Milestone::MovedAbroad)),
    (
        "the move to another authority for good, the eighteenth birthday, death, or departure from the uk for good",
        What::Milestone(Milestone::GroundWithoutReview),
    ),
    (
        "the multi agency assessment must cover how safe the new surroundings are when the childs circumstances are about to change, for example by discharge from hospital",
        What::Duty(Duty::TheMultiAgencyAssessmentMustCoverHowSafeTheNew),
    ),
    (
        "the multi agency assessment must cover the childs needs in rigorous analysis, and how able the parents are to meet them within family and surroundings",
        What::Duty(Duty::TheMultiAgencyAssessmentMustCoverTheChildsNeedsIn),
    ),
    (
        "the multi agency assessment will cover the following",
        What::Duty(Duty::TheMultiAgencyAssessmentWillCoverTheFollowing),
    ),
    (
        "the named senior officer is responsible for these things",
        What::Duty(Duty::TheNamedSeniorOfficerIsResponsibleForTheseThings),
    ),
    (
        "the normal retirement age of the person",
        What::Milestone(Milestone::RetirementAge),
    ),
    (
        "the notification that a child with a plan has moved in to stay",
        What::Milestone(Milestone::MoveNotified),
    ),
    (
        "the operational service manager must authorise any delay in writing and with reasons when the conference is delayed",
        What::Duty(Duty::TheOperationalServiceManagerMustAuthoriseAnyDelayIn),
    ),
    (
        "the originating authority and the receiving authority must share what is proportionate, in a coordinated way only through the single point of contact when the family relocates because of risk from another person and in the family is a child, or an adult who needs care and support",
        What::Duty(Duty::TheOriginatingAuthorityAndTheReceivingAuthorityMust),
    ),
    (
        "the originating authority and the receiving authority should confirm the departure in writing within 48 hours of the agreement of both authorities on other arrangements",
        What::Duty(Duty::TheOriginatingAuthorityAndTheReceivingAuthorityShould),
    ),
    (
        "the originating authority is responsible for an accommodated child, until discharge from accommodation or an agreement that the receiving authority accommodates the child when the originating authority accommodates the child under section 20",
        What::Duty(Duty::TheOriginatingAuthorityIsResponsibleForAnAccommodated),
    ),
    (
        "the originating authority is responsible for housing, and housing or subsistence costs in a child in need plan, until the housing issue is resolved",
        What::Duty(Duty::TheOriginatingAuthorityIsResponsibleForHousingAnd),
    ),
    (
        "the originating authority is responsible for no more than paying for its child in need plan when a section 47 enquiry has commenced",
        What::Duty(Duty::TheOriginatingAuthorityIsResponsibleForNoMoreThan),
    ),
    (
        "the originating authority is responsible for telling the receiving authority in writing of the circumstances and of needs that go on",
        What::Duty(Duty::TheOriginatingAuthorityIsResponsibleForTellingThe),
    ),
    (
        "the originating authority is responsible for the case until the enquiry is complete, unless the two authorities agree otherwise",
        What::Duty(Duty::TheOriginatingAuthorityIsResponsibleForTheCaseUntilThe),
    ),
    (
        "the originating authority is responsible for the case when the originating authority has a care order, full or interim, on the child, the originating authority accommodates the child under section 20, the child protection plan is in force or the originating authority gives the child services, other than rent and subsistence",
        What::Duty(Duty::TheOriginatingAuthorityIsResponsibleForTheCaseWhenThe2),
    ),
    (
        "the originating authority is responsible for the case when the originating authoritys responsibility for the case is in force",
        What::Duty(Duty::TheOriginatingAuthorityIsResponsibleForTheCaseWhenThe),
    ),
    (
        "the originating authority is responsible for the child when the originating authority has a care order, full or interim, on the child, there is a supervision order, or one of family assistance, an emergency protection order is in force, a child assessment order is in force or police protection is in force",
        What::Duty(Duty::TheOriginatingAuthorityIsResponsibleForTheChildWhenThe),
    ),
    (
        "the originating authority is responsible for the child with a plan until all of this has followed a transfer in conference",
        What::Duty(Duty::TheOriginatingAuthorityIsResponsibleForTheChildWithA2),
    ),
    (
        "the originating authority is responsible for the child with a plan when the originating authoritys responsibility for the case is in force",
        What::Duty(Duty::TheOriginatingAuthorityIsResponsibleForTheChildWithA),
    ),
    ("the originating authority keeps it", What::Act(Act::MoveWithAPlanStays)),
    (
        "the originating authority must comply with the revised plan when the conference recommends such joint work",
        What::Duty(Duty::TheOriginatingAuthorityMustComplyWithTheRevisedPlan),
    ),
    (
        "the originating authority must have a child in need plan that says it means to go on for a defined period",
        What::Duty(Duty::TheOriginatingAuthorityMustHaveAChildInNeedPlanThat),
    ),
    (
        "the originating authority must have completed an assessment or section 47 enquiry effectively, before it seeks to end care or accommodation, or to transfer responsibility",
        What::Duty(Duty::TheOriginatingAuthorityMustHaveCompletedAnAssessmentOr),
    ),
    (
        "the originating authority must keep responsibility until its assessment is complete, and the receiving authority has it and acknowledged it, unless the two authorities agree otherwise",
        What::Duty(Duty::TheOriginatingAuthorityMustKeepResponsibilityUntilIts),
    ),
    (
        "the originating authority must send a report on its investigation to the conference",
        What::Duty(Duty::TheOriginatingAuthorityMustSendAReportOnIts),
    ),
    (
        "the originating authority must tell each agency of the originating authoritys area (those that matter) when the child is in need and has services, and is neither looked after nor has a child protection plan",
        What::Duty(Duty::TheOriginatingAuthorityMustTellEachAgencyOfThe),
    ),
    (
        "the originating authority must tell the receiving authority what the plan is, with the date intended for the move and the needs identified, in writing when the child is in need and has services, and is neither looked after nor has a child protection plan",
        What::Duty(Duty::TheOriginatingAuthorityMustTellTheReceivingAuthority),
    ),
    (
        "the originating authority should go on bearing housing and subsistence costs of a child in need plan until the housing needs are resolved",
        What::Duty(Duty::TheOriginatingAuthorityShouldGoOnBearingHousingAnd),
    ),
    (
        "the originating authority should keep child protection responsibility too when the family moves so often that the childs welfare cannot be watched over adequately",
        What::Duty(Duty::TheOriginatingAuthorityShouldKeepChildProtection2),
    ),
    (
        "the originating authority should keep child protection responsibility when the plan foresees a move out of the authority for a limited time",
        What::Duty(Duty::TheOriginatingAuthorityShouldKeepChildProtection),
    ),
    (
        "the originating authority should report to the conference",
        What::Duty(Duty::TheOriginatingAuthorityShouldReportToTheConference),
    ),
    (
        "the originating authority should share information with one receiving authority after the other, and get new information and help from them when the family moves so often that the childs welfare cannot be watched over adequately",
        What::Duty(Duty::TheOriginatingAuthorityShouldShareInformationWithOne),
    ),
    (
        "the originating authority together with the receiving authority are to confirm the acknowledged assessment in writing (the text uses no duty word)",
        What::Duty(Duty::TheOriginatingAuthorityTogetherWithTheReceivingAuthority),
    ),
    (
        "the originating authoritys child protection adviser is responsible for telling other agencies of the passing of responsibility when case responsibility has passed to a new area",
        What::Duty(Duty::TheOriginatingAuthoritysChildProtectionAdviserIs),
    ),
    (
        "the originating authoritys child protection manager and the receiving authoritys child protection manager should determine who has responsibility",
        What::Duty(Duty::TheOriginatingAuthoritysChildProtectionManagerAndThe),
    ),
    (
        "the originating authoritys discovery of a move it did not know of",
        What::Milestone(Milestone::UnknownMoveDiscovered),
    ),
    (
        "the originating authoritys first line manager and the receiving authoritys first line manager must refer the question of responsibility to their child protection managers when the first line managers cannot agree immediately",
        What::Duty(Duty::TheOriginatingAuthoritysFirstLineManagerAndTheReceiving),
    ),
    (
        "the originating authoritys first line manager together with the receiving authoritys first line manager must confirm in writing that the originating authority keeps responsibility for a specific period, with its dates",
        What::Duty(Duty::TheOriginatingAuthoritysFirstLineManagerTogetherWithThe2),
    ),
    (
        "the originating authoritys first line manager together with the receiving authoritys first line manager must confirm such an agreement in writing when the originating authority accommodates the child under section 20",
        What::Duty(Duty::TheOriginatingAuthoritysFirstLineManagerTogetherWithThe),
    ),
    (
        "the originating authoritys first line manager together with the receiving authoritys first line manager must see that the arrangements satisfy the plan",
        What::Duty(Duty::TheOriginatingAuthoritysFirstLineManagerTogetherWithThe3),
    ),
    (
        "the originating authoritys responsibility for a child to whom it goes on giving a service",
        What::StateBegins(State::OriginatingResponsibilityInExtendedService),
    ),
    (
        "the originating authoritys responsibility for a child without a plan",
        What::StateBegins(State::OriginatingResponsibilityWithoutPlan),
    ),
    (
        "the originating authoritys responsibility for the case",
        What::StateBegins(State::OriginatingResponsibility),
    ),
    (
        "the originating authoritys social worker must agree with the first line manager that keeping responsibility is in the childs best interests",
        What::Duty(Duty::TheOriginatingAuthoritysSocialWorkerMustAgreeWithThe),
    ),
    (
        "the originating authoritys social worker must ask for a temporary entry of the child in the receiving authoritys list of children with plans",
        What::Duty(Duty::TheOriginatingAuthoritysSocialWorkerMustAskForA),
    ),
    (
        "the originating authoritys social worker must consult the supervisor of the social worker on difficulties",
        What::Duty(Duty::TheOriginatingAuthoritysSocialWorkerMustConsultThe),
    ),
    (
        "the originating authoritys social worker must contact agencies in the other area, so that kind and level of service satisfy the plan",
        What::Duty(Duty::TheOriginatingAuthoritysSocialWorkerMustContactAgencies),
    ),
    (
        "the originating authoritys social worker must keep the plan working across the move",
        What::Duty(Duty::TheOriginatingAuthoritysSocialWorkerMustKeepThePlan),
    ),
    (
        "the originating authoritys social worker must see that the agencies there that matter know of the childs needs before the childs move to the receiving authoritys area when childrens social care knows of the move in advance",
        What::Duty(Duty::TheOriginatingAuthoritysSocialWorkerMustSeeThatThe),
    ),
    (
        "the originating authoritys social worker must send written information on child and plan, and how far the receiving authority has to take part to the receiving authority",
        What::Duty(Duty::TheOriginatingAuthoritysSocialWorkerMustSendWritten),
    ),
    (
        "the originating authoritys social worker must tell all agencies what is arranged, so that staff can transfer records and inform and attend the conference",
        What::Duty(Duty::TheOriginatingAuthoritysSocialWorkerMustTellAllAgencies),
    ),
    (
        "the originating authoritys social worker must tell each agency of the originating authoritys area (those that matter) before the childs move to the receiving authoritys area when childrens social care knows of the move in advance",
        What::Duty(Duty::TheOriginatingAuthoritysSocialWorkerMustTellEachAgency),
    ),
    (
        "the originating authoritys social worker must tell the originating authoritys child protection adviser and the receiving authoritys child protection adviser that the originating authority will keep responsibility",
        What::Duty(Duty::TheOriginatingAuthoritysSocialWorkerMustTellThe3),
    ),
    (
        "the originating authoritys social worker must tell the originating authoritys child protection manager and the receiving authoritys child protection manager of the move, made or proposed",
        What::Duty(Duty::TheOriginatingAuthoritysSocialWorkerMustTellThe2),
    ),
    (
        "the originating authoritys social worker must tell the other relevant professionals and the receiving authority of the move",
        What::Duty(Duty::TheOriginatingAuthoritysSocialWorkerMustTellTheOther),
    ),
    (
        "the originating authoritys social worker must tell the receiving authority of the move before the childs move to the receiving authoritys area when childrens social care knows of the move in advance",
        What::Duty(Duty::TheOriginatingAuthoritysSocialWorkerMustTellThe),
    ),
    (
        "the overview panel of the area of the authority that looks after the child should lead the review when the authority looks after the child",
        What::Duty(Duty::TheOverviewPanelOfTheAreaOfTheAuthorityThatLooks),
    ),
    (
        "the overview panel of the area where the child normally lived must review how a child who lived in the area died abroad",
        What::Duty(Duty::TheOverviewPanelOfTheAreaWhereTheChildNormallyLived3),
    ),
    (
        "the overview panel of the area where the child normally lived will review the death of a child who dies in hospital",
        What::Duty(Duty::TheOverviewPanelOfTheAreaWhereTheChildNormallyLived2),
    ),
    (
        "the overview panel of the area where the child normally lived will review the death, and be in touch with the area of death where appropriate",
        What::Duty(Duty::TheOverviewPanelOfTheAreaWhereTheChildNormallyLived),
    ),
    (
        "the paediatric assessment is to cover these purposes (the text uses no duty word)",
        What::Duty(Duty::ThePaediatricAssessmentIsToCoverThesePurposesTheText),
    ),
    (
        "the paediatric assessment should cover the child as a whole: wellbeing, which includes mental health, development and cognitive ability",
        What::Duty(Duty::ThePaediatricAssessmentShouldCoverTheChildAsAWhole),
    ),
    (
        "the paediatric discharge system or paediatric liaison of the hospital should tell the gp of every attendance of a child at an emergency department",
        What::Duty(Duty::ThePaediatricDischargeSystemOrPaediatricLiaisonOfThe),
    ),
    (
        "the paediatrician should send a report to the police (where appropriate)",
        What::Duty(Duty::ThePaediatricianShouldSendAReportToThePoliceWhere),
    ),
    (
        "the paediatrician should send a report to the social worker and the gp",
        What::Duty(Duty::ThePaediatricianShouldSendAReportToTheSocialWorkerAnd),
    ),
    (
        "the parents and carers are to give or deny permission (the text uses no duty word)",
        What::Duty(Duty::TheParentsAndCarersAreToGiveOrDenyPermissionTheText),
    ),
    (
        "the parents must be members of the core group",
        What::Duty(Duty::TheParentsMustBeMembersOfTheCoreGroup),
    ),
    (
        "the parents or the carers should take all reasonable steps to bring the child back safely, from what they know of the child and any placement plan promptly",
        What::Duty(Duty::TheParentsOrTheCarersShouldTakeAllReasonableStepsTo),
    ),
    (
        "the parents should be members of the core group",
        What::Duty(Duty::TheParentsShouldBeMembersOfTheCoreGroup),
    ),
    (
        "the person who receives the information or referral should send the matter to the police and the childrens social care manager immediately after the receipt of information that may point to complex and organised abuse",
        What::Duty(Duty::ThePersonWhoReceivesTheInformationOrReferralShouldSend),
    ),
    (
        "the person whose only task is the record should record the conference in writing and in a consistent form, as the only task there",
        What::Duty(Duty::ThePersonWhoseOnlyTaskIsTheRecordShouldRecordThe),
    ),
    ("the pilot period", What::StateBegins(State::PilotPeriod)),
    (
        "the police and childrens social care should consider the following when the injury is minor and it is not the case that the child has a child protection plan or the local authority looks after the child",
        What::Duty(Duty::ThePoliceAndChildrensSocialCareShouldConsiderThe),
    ),
    (
        "the police and childrens social care should obtain consent to give statements and evidence to employer or regulator for disciplinary purposes, while they investigate (wherever possible)",
        What::Duty(Duty::ThePoliceAndChildrensSocialCareShouldObtainConsentTo),
    ),
    (
        "the police and childrens social care should primarily do so by joint activity, and by planning at strategy meetings or discussions",
        What::Duty(Duty::ThePoliceAndChildrensSocialCareShouldPrimarilyDoSoBy),
    ),
    (
        "the police and other agencies will investigate and search, as circumstances require, to find the child as soon as possible when the missing childs risk is held to be medium",
        What::Duty(Duty::ThePoliceAndOtherAgenciesWillInvestigateAndSearchAs),
    ),
    (
        "the police and other agencies will respond actively and in measure: trace the child, and support whoever made the report",
        What::Duty(Duty::ThePoliceAndOtherAgenciesWillRespondActivelyAndIn),
    ),
    (
        "the police and the health child death review team will respond together",
        What::Duty(Duty::ThePoliceAndTheHealthChildDeathReviewTeamWillRespond),
    ),
    (
        "the police and the person with parental responsibility should keep in touch while the child is missing regularly",
        What::Duty(Duty::ThePoliceAndThePersonWithParentalResponsibilityShould),
    ),
    (
        "the police are responsible for circulating the child on the police national computer",
        What::Duty(Duty::ThePoliceAreResponsibleForCirculatingTheChildOnThe),
    ),
    (
        "the police are responsible for investigating every child whom the home office reports missing, after its notification",
        What::Duty(Duty::ThePoliceAreResponsibleForInvestigatingEveryChildWhom),
    ),
    (
        "the police are responsible for joint investigations with the home office (if necessary)",
        What::Duty(Duty::ThePoliceAreResponsibleForJointInvestigationsWithThe),
    ),
    (
        "the police are responsible for primarily investigating suspected or actual crime",
        What::Duty(Duty::ThePoliceAreResponsibleForPrimarilyInvestigating),
    ),
    (
        "the police are responsible for primarily notifying the local authority designated officer (where appropriate)",
        What::Duty(Duty::ThePoliceAreResponsibleForPrimarilyNotifyingTheLocal),
    ),
    (
        "the police are responsible for primarily telling childrens social care when criminal investigations are undertaken",
        What::Duty(Duty::ThePoliceAreResponsibleForPrimarilyTellingChildrens),
    ),
    (
        "the police are to consult the duty inspector or a detective inspector of the child abuse investigation team when the police enter the home under their powers (the text uses no duty word)",
        What::Duty(Duty::ThePoliceAreToConsultTheDutyInspectorOrADetective),
    ),
    (
        "the police are to lead a discussion of a child abduction warning notice, together with those who have parental responsibility (the text uses no duty word)",
        What::Duty(Duty::ThePoliceAreToLeadADiscussionOfAChildAbduction),
    ),
    (
        "the police are to tell the designated paediatrician for child death, or equivalent or the designated person (the child death review manager) of child deaths (the text uses no duty word)",
        What::Duty(Duty::ThePoliceAreToTellTheDesignatedPaediatricianForChild),
    ),
    (
        "the police child abuse investigation team of the home authoritys area and the home authority will always lead the enquiry, and involve the host authority",
        What::Duty(Duty::ThePoliceChildAbuseInvestigationTeamOfTheHome),
    ),
    (
        "the police child abuse investigation team of the home authoritys area is responsible for the polices part",
        What::Duty(Duty::ThePoliceChildAbuseInvestigationTeamOfTheHome2),
    ),
    (
        "the police may not use their powers of protection before every other option is exhausted",
        What::Duty(Duty::ThePoliceMayNotUseTheirPowersOfProtectionBeforeEvery),
    ),
    (
        "the police must decide whether a criminal investigation begins when there may have been a crime",
        What::Duty(Duty::ThePoliceMustDecideWhetherACriminalInvestigationBegins),
    ),
    (
        "the police officer must tell the designated officer (lado) when the police receive the allegation and the sergeant is not available",
        What::Duty(Duty::ThePoliceOfficerMustTellTheDesignatedOfficerLadoWhen),
    ),
    (
        "the police officer should tell the designated detective sergeant without delay when the police receive the allegation",
        What::Duty(Duty::ThePoliceOfficerShouldTellTheDesignatedDetective),
    ),
    (
        "the police officer who makes the vulnerability check must consider the following",
        What::Duty(Duty::ThePoliceOfficerWhoMakesTheVulnerabilityCheckMust),
    ),
    (
        "the police officers with training together with the social worker must conduct recorded interviews jointly (where appropriate)",
        What::Duty(Duty::ThePoliceOfficersWithTrainingTogetherWithTheSocial),
    ),
    (
        "the police should appoint an investigating officer, and possibly a senior one and a police search adviser",
        What::Duty(Duty::ThePoliceShouldAppointAnInvestigatingOfficerAndPossibly),
    ),
    (
        "the police should designate one detective sergeant or more for allegations",
        What::Duty(Duty::ThePoliceShouldDesignateOneDetectiveSergeantOrMoreFor),
    ),
    (
        "the police should not caution parents before the conference, which is there to analyse and not to further a criminal investigation",
        What::Duty(Duty::ThePoliceShouldNotCautionParentsBeforeTheConference),
    ),
    (
        "the police should not give press or media what identifies a person who has not been charged, unless the circumstances are exceptional, such as an appeal to trace a suspect",
        What::Duty(Duty::ThePoliceShouldNotGivePressOrMediaWhatIdentifiesA),
    ),
    (
        "the police should not use their powers of protection, unless the circumstances are exceptional and it is the last resort, the time not being enough for an emergency protection order, or the childs immediate safety being the reason",
        What::Duty(Duty::ThePoliceShouldNotUseTheirPowersOfProtectionUnlessThe),
    ),
    (
        "the police should set a date to review progress and to consult the crown prosecution service on going on, closing or charging",
        What::Duty(Duty::ThePoliceShouldSetADateToReviewProgressAndToConsult),
    ),
    (
        "the police should share current and earlier information with other services when protecting a child makes it necessary",
        What::Duty(Duty::ThePoliceShouldShareCurrentAndEarlierInformationWith),
    ),
    (
        "the police should tell the employer and the designated officer (lado) of the conviction immediately after the conviction",
        What::Duty(Duty::ThePoliceShouldTellTheEmployerAndTheDesignatedOfficer),
    ),
    (
        "the police should tell the employer everything that matters without delay after the decision not to charge or to caution, or the acquittal",
        What::Duty(Duty::ThePoliceShouldTellTheEmployerEverythingThatMatters),
    ),
    (
        "the police will assist where a criminal investigation is running, and where their policy on concern for welfare applies",
        What::Duty(Duty::ThePoliceWillAssistWhereACriminalInvestigationIs),
    ),
    (
        "the police will consider investigating these matters",
        What::Duty(Duty::ThePoliceWillConsiderInvestigatingTheseMatters),
    ),
    (
        "the police will give every incident of a missing child priority as one of medium or high risk",
        What::Duty(Duty::ThePoliceWillGiveEveryIncidentOfAMissingChildPriority),
    ),
    (
        "the police will investigate and search, as circumstances require, to find the child as soon as possible",
        What::Duty(Duty::ThePoliceWillInvestigateAndSearchAsCircumstancesRequire),
    ),
    (
        "the police will lead in investigating and finding missing children, on risk assessments that go on",
        What::Duty(Duty::ThePoliceWillLeadInInvestigatingAndFindingMissing),
    ),
    (
        "the police will not treat anybody under 18 as being at low or at no apparent risk",
        What::Duty(Duty::ThePoliceWillNotTreatAnybodyUnder18AsBeingAtLowOr),
    ),
    (
        "the police will respond to every report of a missing child as one of medium or high risk",
        What::Duty(Duty::ThePoliceWillRespondToEveryReportOfAMissingChildAs),
    ),
    (
        "the police will tell the command and control unit of the home office that the child is found",
        What::Duty(Duty::ThePoliceWillTellTheCommandAndControlUnitOfTheHome),
    ),
    (
        "the police, childrens social care and other agencies that matter must enquire and assess by the procedures of chapter 3 when the child is not yet born",
        What::Duty(Duty::ThePoliceChildrensSocialCareAndOtherAgenciesThatMatter),
    ),
    (
        "the police, health services, the teacher and the other relevant professionals should support childrens social care in its enquiries",
        What::Duty(Duty::ThePoliceHealthServicesTheTeacherAndTheOtherRelevant),
    ),
    (
        "the police, the local authority responsible for the looked after child, the local authority in whose area the looked after child is placed and other agencies should keep in touch while the child is missing regularly",
        What::Duty(Duty::ThePoliceTheLocalAuthorityResponsibleForTheLookedAfter),
    ),
    (
        "the practice supervisor of the social worker and the other relevant professionals should challenge what the social worker assumes, and give insight",
        What::Duty(Duty::ThePracticeSupervisorOfTheSocialWorkerAndTheOther),
    ),
    (
        "the practitioner is to work with the family without being told why it relocates when the family relocates because of risk from another person (the text uses no duty word)",
        What::Duty(Duty::ThePractitionerIsToWorkWithTheFamilyWithoutBeingTold),
    ),
    (
        "the pre birth conference should happen at least 10 weeks before the due date of delivery",
        What::Duty(Duty::ThePreBirthConferenceShouldHappenAtLeast10WeeksBefore2),
    ),
    (
        "the pre birth conference should happen at least 10 weeks before the due date of delivery (wherever possible)",
        What::Duty(Duty::ThePreBirthConferenceShouldHappenAtLeast10WeeksBefore),
    ),
    (
        "the principal social worker should help social workers, authority and partners to develop how they assess and decide, and the method behind it",
        What::Duty(Duty::ThePrincipalSocialWorkerShouldHelpSocialWorkers),
    ),
    (
        "the professional in the originating authoritys area must send a copy of all relevant records to the professional in the receiving authoritys area",
        What::Duty(Duty::TheProfessionalInTheOriginatingAuthoritysAreaMustSendA),
    ),
    (
        "the professional involved with child and family must decide when it happens, by how they assess the childs needs",
        What::Duty(Duty::TheProfessionalInvolvedWithChildAndFamilyMustDecide),
    ),
    (
        "the professional is responsible for knowing what shows and sets off abuse and neglect, and new threats, online too",
        What::Duty(Duty::TheProfessionalIsResponsibleForKnowingWhatShowsAndSets),
    ),
    (
        "the professional is responsible for sharing that information, and working together to support children",
        What::Duty(Duty::TheProfessionalIsResponsibleForSharingThatInformation),
    ),
    (
        "the professional is responsible for solving problems and coming to an agreement, with the childs safety and welfare always in mind at the earliest opportunity",
        What::Duty(Duty::TheProfessionalIsResponsibleForSolvingProblemsAndComing),
    ),
    (
        "the professional is to understand their part in seeing problems early, and share information with others (the text uses no duty word)",
        What::Duty(Duty::TheProfessionalIsToUnderstandTheirPartInSeeingProblems),
    ),
    (
        "the professional must be able to deliver what was committed, or have it renegotiated if that is not possible",
        What::Duty(Duty::TheProfessionalMustBeAbleToDeliverWhatWasCommittedOr),
    ),
    (
        "the professional must seek medical attention from emergency services immediately when the child suffers from a serious injury",
        What::Duty(Duty::TheProfessionalMustSeekMedicalAttentionFromEmergency),
    ),
    (
        "the professional must tell childrens social care when the child suffers from a serious injury",
        What::Duty(Duty::TheProfessionalMustTellChildrensSocialCareWhenTheChild),
    ),
    (
        "the professional must tell the lead social worker of a change of circumstances: address, a birth, a new member of the household, another lead social worker, legal status or authority, for example",
        What::Duty(Duty::TheProfessionalMustTellTheLeadSocialWorkerOfAChange),
    ),
    (
        "the professional must tell the on call consultant paediatrician of the hospital when the child suffers from a serious injury",
        What::Duty(Duty::TheProfessionalMustTellTheOnCallConsultantPaediatrician),
    ),
    (
        "the professional observer must not take part in discussion or decision",
        What::Duty(Duty::TheProfessionalObserverMustNotTakePartInDiscussionOr),
    ),
    (
        "the professional of another agency should consult the designated, named or lead person or a senior manager of the professionals own agency",
        What::Duty(Duty::TheProfessionalOfAnotherAgencyShouldConsultThe),
    ),
    (
        "the professional of another agency should consult the social worker, the first line manager or the designated safeguarding professional lead in further discussion",
        What::Duty(Duty::TheProfessionalOfAnotherAgencyShouldConsultTheSocial),
    ),
    (
        "the professional of any agency should act so that no child stays in immediate danger (where necessary)",
        What::Duty(Duty::TheProfessionalOfAnyAgencyShouldActSoThatNoChild),
    ),
    (
        "the professional of any agency should know and be able to do enough to take concerns straight to childrens social care or the police, and fill in the form",
        What::Duty(Duty::TheProfessionalOfAnyAgencyShouldKnowAndBeAbleToDo),
    ),
    (
        "the professional of any agency, who meets children, works with parents or carers or so learns of children should do these things",
        What::Duty(Duty::TheProfessionalOfAnyAgencyWhoMeetsChildrenWorksWith),
    ),
    (
        "the professional should always assess the risk that the missing child has taken on violent extremist views",
        What::Duty(Duty::TheProfessionalShouldAlwaysAssessTheRiskThatTheMissing),
    ),
    (
        "the professional should always assess whether the missing child is exploited, or at risk of it",
        What::Duty(Duty::TheProfessionalShouldAlwaysAssessWhetherTheMissingChild),
    ),
    (
        "the professional should always follow up their concerns when the outcome of is the referrer satisfied with the response? is no",
        What::Duty(Duty::TheProfessionalShouldAlwaysFollowUpTheirConcernsWhen),
    ),
    (
        "the professional should answer a family whose child had a limited or threatened life suitably and with support, without needless distress",
        What::Duty(Duty::TheProfessionalShouldAnswerAFamilyWhoseChildHadA),
    ),
    (
        "the professional should be able to discuss concerns about child and family with a social worker",
        What::Duty(Duty::TheProfessionalShouldBeAbleToDiscussConcernsAboutChild),
    ),
    (
        "the professional should be alert to a possible need for early help in these children",
        What::Duty(Duty::TheProfessionalShouldBeAlertToAPossibleNeedForEarly),
    ),
    (
        "the professional should be alert: missed appointments and failed home visits may point to significant harm to a child, born or unborn",
        What::Duty(Duty::TheProfessionalShouldBeAlertMissedAppointmentsAndFailed),
    ),
    (
        "the professional should be supported in that by training and supervision",
        What::Duty(Duty::TheProfessionalShouldBeSupportedInThatByTrainingAnd),
    ),
    (
        "the professional should confirm the move in writing on the same day as the discovery by a professional that a child with a plan moves or has moved (where practicable), unless the child moves between london and the eastern region",
        What::Duty(Duty::TheProfessionalShouldConfirmTheMoveInWritingOnTheSame),
    ),
    (
        "the professional should consider how the childs needs might be met when the outcome of do child and parents agree to the assessment? is no",
        What::Duty(Duty::TheProfessionalShouldConsiderHowTheChildsNeedsMightBe),
    ),
    (
        "the professional should consider the following",
        What::Duty(Duty::TheProfessionalShouldConsiderTheFollowing),
    ),
    (
        "the professional should escalate their concerns when the outcome of is the professional still dissatisfied? is yes",
        What::Duty(Duty::TheProfessionalShouldEscalateTheirConcernsWhenThe),
    ),
    (
        "the professional should include what they know",
        What::Duty(Duty::TheProfessionalShouldIncludeWhatTheyKnow),
    ),
    (
        "the professional should involve all agencies with current or recent contact, to assess how vulnerable children or unborn child are",
        What::Duty(Duty::TheProfessionalShouldInvolveAllAgenciesWithCurrentOr),
    ),
    (
        "the professional should keep rough notes until expected legal proceedings are over, in line with local rules on keeping records (wherever possible)",
        What::Duty(Duty::TheProfessionalShouldKeepRoughNotesUntilExpectedLegal),
    ),
    (
        "the professional should not guarantee a referrer confidentiality, as there are limits to it, in court for example",
        What::Duty(Duty::TheProfessionalShouldNotGuaranteeAReferrer),
    ),
    (
        "the professional should respect a wish of the referrer to stay anonymous (wherever possible)",
        What::Duty(Duty::TheProfessionalShouldRespectAWishOfTheReferrerToStay),
    ),
    (
        "the professional should see that parents understand these things",
        What::Duty(Duty::TheProfessionalShouldSeeThatParentsUnderstandThese),
    ),
    (
        "the professional should see to these things",
        What::Duty(Duty::TheProfessionalShouldSeeToTheseThings),
    ),
    (
        "the professional should take reasonable steps to be sure that mother or family is not missing as soon as possible",
        What::Duty(Duty::TheProfessionalShouldTakeReasonableStepsToBeSureThat),
    ),
    (
        "the professional should tell the social worker immediately after the discovery by a professional that a child with a plan moves or has moved, unless the child moves between london and the eastern region",
        What::Duty(Duty::TheProfessionalShouldTellTheSocialWorkerImmediately),
    ),
    (
        "the professional should turn to the organisations safeguarding lead for advice and support",
        What::Duty(Duty::TheProfessionalShouldTurnToTheOrganisationsSafeguarding),
    ),
    (
        "the professional who asks for an observer is responsible for seeking the chairs and the familys permission at least 1 day before the child protection conference when the professional wants one to attend",
        What::Duty(Duty::TheProfessionalWhoAsksForAnObserverIsResponsibleFor),
    ),
    (
        "the professional who disagrees should raise the matter formally with the agencys designated lead when the professional believes that the child needs a plan to stay safe, or is not at risk and better helped by a child in need plan or another service",
        What::Duty(Duty::TheProfessionalWhoDisagreesShouldRaiseTheMatterFormally),
    ),
    (
        "the professional who is approached should always collect what can be had, to judge how serious it is",
        What::Duty(Duty::TheProfessionalWhoIsApproachedShouldAlwaysCollectWhat),
    ),
    (
        "the professional who is approached should always consult the manager of the professional and the designated safeguarding professional lead on where it goes",
        What::Duty(Duty::TheProfessionalWhoIsApproachedShouldAlwaysConsultThe),
    ),
    (
        "the professional who is approached should always record the referral, with what was heard and said, fact apart from opinion as far as possible at the time",
        What::Duty(Duty::TheProfessionalWhoIsApproachedShouldAlwaysRecordThe),
    ),
    (
        "the professional who is approached should always take the basic details",
        What::Duty(Duty::TheProfessionalWhoIsApproachedShouldAlwaysTakeTheBasic),
    ),
    (
        "the professional who is invited must have a colleague attend instead who can contribute to the conference and its decision when unable to attend the conference",
        What::Duty(Duty::TheProfessionalWhoIsInvitedMustHaveAColleagueAttend),
    ),
    (
        "the professional who is invited must have the report given to the conference in writing, through its administrator when unable to attend the conference, unless the circumstances are exceptional",
        What::Duty(Duty::TheProfessionalWhoIsInvitedMustHaveTheReportGivenTo),
    ),
    (
        "the professional who refers should always follow up their concerns when the outcome of is the referrer satisfied with the response? is no",
        What::Duty(Duty::TheProfessionalWhoRefersShouldAlwaysFollowUpTheir),
    ),
    (
        "the professional who works with children should always have colleagues to talk to about concerns and judgements",
        What::Duty(Duty::TheProfessionalWhoWorksWithChildrenShouldAlwaysHave),
    ),
    (
        "the professional who works with children should be able to represent a childs views",
        What::Duty(Duty::TheProfessionalWhoWorksWithChildrenShouldBeAbleTo),
    ),
    (
        "the proposal to return a child under a care order home",
        What::Milestone(Milestone::ReturnHomeProposed),
    ),
    (
        "the receipt of information that may point to complex and organised abuse",
        What::Milestone(Milestone::OrganisedAbuseIndicated),
    ),
    ("the receipt of the conference record", What::Milestone(Milestone::RecordReceived)),
    (
        "the receiving authority (local staff) should cooperate with the key worker to carry out the plan",
        What::Duty(Duty::TheReceivingAuthorityLocalStaffShouldCooperateWithThe),
    ),
    (
        "the receiving authority (local staff) should record a temporary child protection plan in the childs social care record",
        What::Duty(Duty::TheReceivingAuthorityLocalStaffShouldRecordATemporary),
    ),
    (
        "the receiving authority is responsible for any section 47 enquiry that becomes necessary in that time",
        What::Duty(Duty::TheReceivingAuthorityIsResponsibleForAnySection47),
    ),
    (
        "the receiving authority is responsible for asking the other authority for full information, and through it of further agencies where appropriate, in line with data protection",
        What::Duty(Duty::TheReceivingAuthorityIsResponsibleForAskingTheOther),
    ),
    (
        "the receiving authority is responsible for enquiries, and action for the childs safety and welfare, in law when the child protection plan is in force",
        What::Duty(Duty::TheReceivingAuthorityIsResponsibleForEnquiriesAndAction),
    ),
    (
        "the receiving authority is responsible for the baby of a mother who is herself accommodated, or a care leaver of up to 25 years, and whom the originating authority placed in its area",
        What::Duty(Duty::TheReceivingAuthorityIsResponsibleForTheBabyOfAMother),
    ),
    (
        "the receiving authority is responsible for the decision, on the basis of an assessment of need",
        What::Duty(Duty::TheReceivingAuthorityIsResponsibleForTheDecisionOnThe),
    ),
    (
        "the receiving authority must accept the originating authoritys assessment of need, or make one itself",
        What::Duty(Duty::TheReceivingAuthorityMustAcceptTheOriginatingAuthoritys),
    ),
    (
        "the receiving authority must agree to carry out the plan in place of the originating authority, beginning with the date of the move when the child protection plan is in force and the distance keeps the originating social worker from visits and other tasks",
        What::Duty(Duty::TheReceivingAuthorityMustAgreeToCarryOutThePlanIn),
    ),
    (
        "the receiving authority must have received enough information to clarify case, responsibility and plans before the transfer in conference",
        What::Duty(Duty::TheReceivingAuthorityMustHaveReceivedEnoughInformation),
    ),
    (
        "the receiving authority should provide the other services",
        What::Duty(Duty::TheReceivingAuthorityShouldProvideTheOtherServices),
    ),
    (
        "the receiving authoritys child protection adviser must see that the child with another authoritys plan is properly recorded",
        What::Duty(Duty::TheReceivingAuthoritysChildProtectionAdviserMustSeeThat),
    ),
    (
        "the receiving authoritys first line manager or above must confirm that agreement in writing when the originating authority has a care order, full or interim, on the child or there is a supervision order, or one of family assistance",
        What::Duty(Duty::TheReceivingAuthoritysFirstLineManagerOrAboveMust),
    ),
    (
        "the receiving authoritys responsibility for a child without a plan",
        What::StateBegins(State::ReceivingResponsibilityWithoutPlan),
    ),
    (
        "the receiving authoritys responsibility for a section 47 enquiry after the move",
        What::StateBegins(State::ReceivingEnquiryResponsibility),
    ),
    (
        "the receiving authoritys responsibility for managing the case",
        What::StateBegins(State::ReceivingResponsibility),
    ),
    (
        "the receiving authoritys written confirmation that it manages the case",
        What::Milestone(Milestone::ResponsibilityConfirmed),
    ),
    ("the referral by telephone", What::Milestone(Milestone::TelephoneReferral)),
    (
        "the referrer and childrens social care should be clear, when the discussion ends, what is proposed, by when and by whom, or that nothing further is done",
        What::Duty(Duty::TheReferrerAndChildrensSocialCareShouldBeClearWhenThe),
    ),
    (
        "the referrer should ask childrens social care to explain its decision further when the outcome of is the referrer satisfied with the response? is no",
        What::Duty(Duty::TheReferrerShouldAskChildrensSocialCareToExplainIts),
    ),
    (
        "the referrer should ask for a line manager, to learn how it stands (if necessary)",
        What::Duty(Duty::TheReferrerShouldAskForALineManagerToLearnHowIt),
    ),
    (
        "the referrer should consult the manager of the professional or the designated safeguarding professional lead on it (if appropriate) when the outcome of is the referrer satisfied with the response? is no",
        What::Duty(Duty::TheReferrerShouldConsultTheManagerOfTheProfessionalOr),
    ),
    (
        "the referrer should consult the qualified social worker on the concerns",
        What::Duty(Duty::TheReferrerShouldConsultTheQualifiedSocialWorkerOnThe),
    ),
    (
        "the referrer should follow the procedures for resolving disagreements (if appropriate) when the outcome of is the referrer satisfied with the response? is no",
        What::Duty(Duty::TheReferrerShouldFollowTheProceduresForResolving),
    ),
    (
        "the referrer should keep a formal record, on paper or electronic, of these things",
        What::Duty(Duty::TheReferrerShouldKeepAFormalRecordOnPaperOrElectronic),
    ),
    (
        "the referrer should keep the written referral in copy",
        What::Duty(Duty::TheReferrerShouldKeepTheWrittenReferralInCopy),
    ),
    (
        "the referrer should make clear, by local arrangements for early help assessments, how parents circumstances and behaviour may touch the baby, and what risks are predicted (if possible)",
        What::Duty(Duty::TheReferrerShouldMakeClearByLocalArrangementsForEarly),
    ),
    (
        "the referrer should not hold a referral back because some of the information is missing",
        What::Duty(Duty::TheReferrerShouldNotHoldAReferralBackBecauseSomeOf),
    ),
    (
        "the referrer should outline the concerns",
        What::Duty(Duty::TheReferrerShouldOutlineTheConcerns),
    ),
    (
        "the referrer will be asked what the concern is and why, above all for the childs welfare and immediate safety",
        What::Duty(Duty::TheReferrerWillBeAskedWhatTheConcernIsAndWhyAbove),
    ),
    (
        "the registrar of deaths must send notice of a childs death to the child death review partners",
        What::Duty(Duty::TheRegistrarOfDeathsMustSendNoticeOfAChildsDeathTo2),
    ),
    (
        "the registrar of deaths must send notice of a childs death to the designated person (the child death review manager)",
        What::Duty(Duty::TheRegistrarOfDeathsMustSendNoticeOfAChildsDeathTo),
    ),
    (
        "the removal of a child looked after under section 20 by a parent, or a parents intention of it",
        What::Milestone(Milestone::RemovalByParent),
    ),
    (
        "the report to the police that the child is missing is to cover the following (the text uses no duty word)",
        What::Duty(Duty::TheReportToThePoliceThatTheChildIsMissingIsToCover),
    ),
    (
        "the representative of childrens social care, the representative of the police, the designated health professional and the legal services of the local authority should be members",
        What::Duty(Duty::TheRepresentativeOfChildrensSocialCareTheRepresentative),
    ),
    (
        "the review conference is to consider the following (the text uses no duty word)",
        What::Duty(Duty::TheReviewConferenceIsToConsiderTheFollowingTheText),
    ),
    (
        "the review conference is to cover the following (the text uses no duty word)",
        What::Duty(Duty::TheReviewConferenceIsToCoverTheFollowingTheTextUses),
    ),
    (
        "the review conference must assess how secure the child is, with contact and the care plan among the issues when the child protection plan is in force and a court grants a care order",
        What::Duty(Duty::TheReviewConferenceMustAssessHowSecureTheChildIsWith),
    ),
    (
        "the review conference must be sure that the care plan is secure enough, and lowers or removes the risk that the initial conference found when the child has become looked after under section 20",
        What::Duty(Duty::TheReviewConferenceMustBeSureThatTheCarePlanIsSecure),
    ),
    (
        "the review conference should consider explicitly whether the child suffers, or is likely to suffer, significant harm, so that a formal plan is still required",
        What::Duty(Duty::TheReviewConferenceShouldConsiderExplicitlyWhetherThe),
    ),
    (
        "the review conference should consider the childs safety, as the parent can simply ask for the child back when the child protection plan is in force and the child has become looked after under section 20",
        What::Duty(Duty::TheReviewConferenceShouldConsiderTheChildsSafetyAsThe),
    ),
    (
        "the review conference should consider what further support may help child and family, and recommend it when the outcome of the review conference is plan ends",
        What::Duty(Duty::TheReviewConferenceShouldConsiderWhatFurtherSupportMay),
    ),
    (
        "the review conference should consider which timescales meet the childs needs and safety",
        What::Duty(Duty::TheReviewConferenceShouldConsiderWhichTimescalesMeetThe),
    ),
    (
        "the review conference should consider with care whether the reviews of the care plan can protect the child adequately when the care plan has the child stay with the family of origin or return to it",
        What::Duty(Duty::TheReviewConferenceShouldConsiderWithCareWhetherThe),
    ),
    (
        "the review conference should cover progress on the plans outcomes, and whether changes are needed",
        What::Duty(Duty::TheReviewConferenceShouldCoverProgressOnThePlans),
    ),
    (
        "the risk from another person becoming known",
        What::Milestone(Milestone::RiskFromAnother),
    ),
    (
        "the safeguarding lead of the organisation is to make the protocol known throughout the organisation, and carry it out (the text uses no duty word)",
        What::Duty(Duty::TheSafeguardingLeadOfTheOrganisationIsToMakeThe),
    ),
    (
        "the safeguarding lead of the organisation is to record in the organisations safeguarding assessment, as assurance for the sub group on policies and procedures, that the protocol is known and carried out (the text uses no duty word)",
        What::Duty(Duty::TheSafeguardingLeadOfTheOrganisationIsToRecordInThe),
    ),
    (
        "the section 47 enquiry should cover risk factors, strengths in the familys surroundings, and what is likely to change, with reasons and timescales when the child is not yet born",
        What::Duty(Duty::TheSection47EnquiryShouldCoverRiskFactorsStrengthsIn),
    ),
    ("the selection of the area to take part", What::Milestone(Milestone::AreaSelected)),
    (
        "the senior manager of childrens services named for children who go missing should look beyond the guidance, to understand risks and issues and review best practice",
        What::Duty(Duty::TheSeniorManagerOfChildrensServicesNamedForChildrenWho),
    ),
    (
        "the senior manager of each agency should call a joint meeting: the professionals involved, and the managers over them (if necessary)",
        What::Duty(Duty::TheSeniorManagerOfEachAgencyShouldCallAJointMeeting),
    ),
    (
        "the senior manager of each agency should discuss the concerns with each other",
        What::Duty(Duty::TheSeniorManagerOfEachAgencyShouldDiscussTheConcerns),
    ),
    (
        "the senior manager of the employer, or of the fostering agency should tell ofsted of every allegation when the person is a foster carer, a prospective adopter or staff of residential child care",
        What::Duty(Duty::TheSeniorManagerOfTheEmployerOrOfTheFosteringAgency),
    ),
    (
        "the senior managers of the agencies involved will decide whether the social work part is managed in the usual way, or by specialists such as a dedicated team from outside",
        What::Duty(Duty::TheSeniorManagersOfTheAgenciesInvolvedWillDecide),
    ),
    (
        "the senior officer of childrens social care will chair the strategic management group",
        What::Duty(Duty::TheSeniorOfficerOfChildrensSocialCareWillChairThe),
    ),
    (
        "the service that the originating authority goes on giving after the move",
        What::StateBegins(State::ExtendedService),
    ),
    (
        "the sign that an expectant mother or family may be missing",
        What::Milestone(Milestone::FamilyMissing),
    ),
    (
        "the social worker and the childrens social care manager should consider legal action, should it be required to protect the child",
        What::Duty(Duty::TheSocialWorkerAndTheChildrensSocialCareManagerShould),
    ),
    (
        "the social worker and the childrens social care manager should discuss whether an initial conference is needed after the unexpected request of a parent for the return of a child whose plan has ended",
        What::Duty(Duty::TheSocialWorkerAndTheChildrensSocialCareManagerShould2),
    ),
    (
        "the social worker and the first line manager must consider whether seeking a court order is in the childs best interests when parental permission is not obtained and it is not the case that the child needs emergency medical treatment",
        What::Duty(Duty::TheSocialWorkerAndTheFirstLineManagerMustConsider),
    ),
    (
        "the social worker and the first line manager will coordinate and review those arrangements",
        What::Duty(Duty::TheSocialWorkerAndTheFirstLineManagerWillCoordinate),
    ),
    (
        "the social worker and the other relevant professionals should decide in the childs best interests, on evidence and on knowledge of child development",
        What::Duty(Duty::TheSocialWorkerAndTheOtherRelevantProfessionalsShould),
    ),
    (
        "the social worker and the police should agree a strategy to find the child, and an action plan immediately when social worker and police have had first talks",
        What::Duty(Duty::TheSocialWorkerAndThePoliceShouldAgreeAStrategyTo),
    ),
    (
        "the social worker and the practice supervisor of the social worker should always reflect the latest research on abuse and neglect and what case reviews found, and show it in the recording",
        What::Duty(Duty::TheSocialWorkerAndThePracticeSupervisorOfTheSocial),
    ),
    (
        "the social worker is responsible for primarily engaging with family members",
        What::Duty(Duty::TheSocialWorkerIsResponsibleForPrimarilyEngagingWith),
    ),
    (
        "the social worker is responsible for recording what came of the enquiry, as the recording system requires",
        What::Duty(Duty::TheSocialWorkerIsResponsibleForRecordingWhatCameOfThe),
    ),
    (
        "the social worker is responsible for representing the childs views, above all others",
        What::Duty(Duty::TheSocialWorkerIsResponsibleForRepresentingTheChilds),
    ),
    (
        "the social worker is responsible for telling children and families clearly how it is done and when to expect a decision on next steps",
        What::Duty(Duty::TheSocialWorkerIsResponsibleForTellingChildrenAnd),
    ),
    (
        "the social worker is responsible for these things",
        What::Duty(Duty::TheSocialWorkerIsResponsibleForTheseThings),
    ),
    (
        "the social worker is to assess the case before the childs return home when the child is looked after under a care order (the text uses no duty word)",
        What::Duty(Duty::TheSocialWorkerIsToAssessTheCaseBeforeTheChilds),
    ),
    (
        "the social worker is to be the lead professional when the referral is accepted (the text uses no duty word)",
        What::Duty(Duty::TheSocialWorkerIsToBeTheLeadProfessionalWhenThe),
    ),
    (
        "the social worker is to start legal action (the text uses no duty word)",
        What::Duty(Duty::TheSocialWorkerIsToStartLegalActionTheTextUsesNo),
    ),
    (
        "the social worker must ask those agencies for their views",
        What::Duty(Duty::TheSocialWorkerMustAskThoseAgenciesForTheirViews),
    ),
    (
        "the social worker must consult the childrens social care manager on the case",
        What::Duty(Duty::TheSocialWorkerMustConsultTheChildrensSocialCare),
    ),
    (
        "the social worker must consult the first line manager on how and when to tell the family of the concern, unless telling them would put the child at risk of significant harm",
        What::Duty(Duty::TheSocialWorkerMustConsultTheFirstLineManagerOnHow),
    ),
    (
        "the social worker must consult the parents and the child on the services that may be needed and required, from a reassessment of the childs and familys needs",
        What::Duty(Duty::TheSocialWorkerMustConsultTheParentsAndTheChildOnThe),
    ),
    (
        "the social worker must decide whether an enquiry should be started",
        What::Duty(Duty::TheSocialWorkerMustDecideWhetherAnEnquiryShouldBe),
    ),
    (
        "the social worker must explain to parents or carers what the meeting is for, who attends, how it runs, what it is and means to need a plan, and how to complain",
        What::Duty(Duty::TheSocialWorkerMustExplainToParentsOrCarersWhatThe),
    ),
    (
        "the social worker must help child and parents to contribute their views fully, in these ways when parents or child do not wish to attend",
        What::Duty(Duty::TheSocialWorkerMustHelpChildAndParentsToContribute),
    ),
    (
        "the social worker must help parents to contribute their views fully, in these ways when parents do not wish to attend",
        What::Duty(Duty::TheSocialWorkerMustHelpParentsToContributeTheirViews),
    ),
    (
        "the social worker must make it possible for parents to take a constructive part: enough information and practical support, with a copy of the conference report before the child protection conference",
        What::Duty(Duty::TheSocialWorkerMustMakeItPossibleForParentsToTakeA),
    ),
    (
        "the social worker must obtain legal advice before the start of legal action",
        What::Duty(Duty::TheSocialWorkerMustObtainLegalAdviceBeforeTheStartOf),
    ),
    (
        "the social worker must record why a conference is held or not held after the unexpected request of a parent for the return of a child whose plan has ended",
        What::Duty(Duty::TheSocialWorkerMustRecordWhyAConferenceIsHeldOrNot),
    ),
    (
        "the social worker must request the initial conference",
        What::Duty(Duty::TheSocialWorkerMustRequestTheInitialConference),
    ),
    (
        "the social worker must seek the agreement of the line manager before the start of legal action",
        What::Duty(Duty::TheSocialWorkerMustSeekTheAgreementOfTheLineManager),
    ),
    (
        "the social worker must tell the conference chair or each participant in the conference that exclusion is considered necessary as soon as possible",
        What::Duty(Duty::TheSocialWorkerMustTellTheConferenceChairOrEach),
    ),
    (
        "the social worker must tell the other agencies involved with the child that a child protection enquiry has begun",
        What::Duty(Duty::TheSocialWorkerMustTellTheOtherAgenciesInvolvedWith),
    ),
    (
        "the social worker must tell these of the enquirys outcome, in writing, in line with part b, chapter 3",
        What::Duty(Duty::TheSocialWorkerMustTellTheseOfTheEnquirysOutcomeIn),
    ),
    (
        "the social worker or the childs independent advocate is to prepare the child, who may be helped with a report or to rehearse what to say (the text uses no duty word)",
        What::Duty(Duty::TheSocialWorkerOrTheChildsIndependentAdvocateIsTo),
    ),
    (
        "the social worker should agree on a plan of action with the other professionals, and talk it over with child and family when the assessment ends with childrens social care staying involved",
        What::Duty(Duty::TheSocialWorkerShouldAgreeOnAPlanOfActionWithThe),
    ),
    (
        "the social worker should analyse all that was gathered, to decide on the nature and level of needs and of risk",
        What::Duty(Duty::TheSocialWorkerShouldAnalyseAllThatWasGatheredTo),
    ),
    (
        "the social worker should ask whether help leads to a change for the better that is significant, and fast enough for the child",
        What::Duty(Duty::TheSocialWorkerShouldAskWhetherHelpLeadsToAChangeFor),
    ),
    (
        "the social worker should build on it, helped by other professionals, as soon as a need is seen",
        What::Duty(Duty::TheSocialWorkerShouldBuildOnItHelpedByOther),
    ),
    (
        "the social worker should complete a philomena protocol form for each looked after child who was, or may go, missing",
        What::Duty(Duty::TheSocialWorkerShouldCompleteAPhilomenaProtocolFormFor),
    ),
    (
        "the social worker should consider a philomena protocol form when the placement starts",
        What::Duty(Duty::TheSocialWorkerShouldConsiderAPhilomenaProtocolForm),
    ),
    (
        "the social worker should consider regular reassessment of health and development against specific objectives",
        What::Duty(Duty::TheSocialWorkerShouldConsiderRegularReassessmentOf),
    ),
    (
        "the social worker should consider whether more has to be done",
        What::Duty(Duty::TheSocialWorkerShouldConsiderWhetherMoreHasToBeDone),
    ),
    (
        "the social worker should consult the child, the parents and the other relevant professionals on the case",
        What::Duty(Duty::TheSocialWorkerShouldConsultTheChildTheParentsAndThe),
    ),
    (
        "the social worker should consult the conference chair on whether the parent should have it now when circumstances change",
        What::Duty(Duty::TheSocialWorkerShouldConsultTheConferenceChairOn),
    ),
    (
        "the social worker should consult the first line manager when in exceptional circumstances confidential information cannot be shared with child or parents beforehand",
        What::Duty(Duty::TheSocialWorkerShouldConsultTheFirstLineManagerWhenIn),
    ),
    (
        "the social worker should consult the first line manager when there is refusal or obstruction of access to the child",
        What::Duty(Duty::TheSocialWorkerShouldConsultTheFirstLineManagerWhen),
    ),
    (
        "the social worker should consult the police to agree the content of the feedback when criminal investigations are running",
        What::Duty(Duty::TheSocialWorkerShouldConsultThePoliceToAgreeThe),
    ),
    (
        "the social worker should consult the referrer on what the concerns are, and how and why they arose when the referrer is known",
        What::Duty(Duty::TheSocialWorkerShouldConsultTheReferrerOnWhatThe),
    ),
    (
        "the social worker should convey the invitation to parents by word of mouth",
        What::Duty(Duty::TheSocialWorkerShouldConveyTheInvitationToParentsBy),
    ),
    (
        "the social worker should decide who is responsible for that reassessment",
        What::Duty(Duty::TheSocialWorkerShouldDecideWhoIsResponsibleForThat),
    ),
    (
        "the social worker should determine whether support services may help",
        What::Duty(Duty::TheSocialWorkerShouldDetermineWhetherSupportServicesMay),
    ),
    (
        "the social worker should discuss the conference record with the parents within 20 working days (the text does not say from when)",
        What::Duty(Duty::TheSocialWorkerShouldDiscussTheConferenceRecordWithThe),
    ),
    (
        "the social worker should do these things when it is decided that the child attends",
        What::Duty(Duty::TheSocialWorkerShouldDoTheseThingsWhenItIsDecided),
    ),
    (
        "the social worker should explain and discuss the parts of the record that matter with the child",
        What::Duty(Duty::TheSocialWorkerShouldExplainAndDiscussThePartsOfThe),
    ),
    (
        "the social worker should find out which actions and outcomes the child believes any plan should have: a protection plan or one as a child in need",
        What::Duty(Duty::TheSocialWorkerShouldFindOutWhichActionsAndOutcomes),
    ),
    (
        "the social worker should give the conference a written and dated report",
        What::Duty(Duty::TheSocialWorkerShouldGiveTheConferenceAWrittenAnd),
    ),
    (
        "the social worker should have the knowledge and skills of the national statements for child and family social work",
        What::Duty(Duty::TheSocialWorkerShouldHaveTheKnowledgeAndSkillsOfThe),
    ),
    (
        "the social worker should have time to complete assessments, and supervision of high quality",
        What::Duty(Duty::TheSocialWorkerShouldHaveTimeToCompleteAssessmentsAnd),
    ),
    (
        "the social worker should make every effort to get and present the childs views and wishes when it is decided that the child does not attend, or takes part with restrictions",
        What::Duty(Duty::TheSocialWorkerShouldMakeEveryEffortToGetAndPresent),
    ),
    (
        "the social worker should meet the child, to tell and discuss what came of it, take the childs questions, and find out what support the child wants of family, friends and professionals immediately after the child protection conference",
        What::Duty(Duty::TheSocialWorkerShouldMeetTheChildToTellAndDiscuss),
    ),
    (
        "the social worker should not wait for the end of the assessment before services are commissioned for child and family when particular needs are identified at any stage",
        What::Duty(Duty::TheSocialWorkerShouldNotWaitForTheEndOfTheAssessment),
    ),
    (
        "the social worker should plan carefully, in consultation with the manager and other agencies, who does what by when",
        What::Duty(Duty::TheSocialWorkerShouldPlanCarefullyInConsultationWith),
    ),
    (
        "the social worker should record their decisions",
        What::Duty(Duty::TheSocialWorkerShouldRecordTheirDecisions),
    ),
    (
        "the social worker should record why it takes longer when it exceeds 45 working days",
        What::Duty(Duty::TheSocialWorkerShouldRecordWhyItTakesLongerWhenIt),
    ),
    (
        "the social worker should review the childs plan",
        What::Duty(Duty::TheSocialWorkerShouldReviewTheChildsPlan),
    ),
    (
        "the social worker should see that parents and child get suitable help to understand the record and make full use of it when one of them has a sensory disability, or first speaks another language than english",
        What::Duty(Duty::TheSocialWorkerShouldSeeThatParentsAndChildGet),
    ),
    (
        "the social worker should share the form with placement and police",
        What::Duty(Duty::TheSocialWorkerShouldShareTheFormWithPlacementAnd),
    ),
    (
        "the social worker should tell other agencies that matter and the parents in writing, how the assessment is carried out or what support is planned when the child is in need",
        What::Duty(Duty::TheSocialWorkerShouldTellOtherAgenciesThatMatterAnd2),
    ),
    (
        "the social worker should tell other agencies that matter and the parents of the decisions, in writing",
        What::Duty(Duty::TheSocialWorkerShouldTellOtherAgenciesThatMatterAnd),
    ),
    (
        "the social worker should tell the child of any advocacy service, with help to make contact if the child wishes it",
        What::Duty(Duty::TheSocialWorkerShouldTellTheChildOfAnyAdvocacyService),
    ),
    (
        "the social worker should tell the childrens social care manager of every referral with reasonable cause to consider section 47 enquiries",
        What::Duty(Duty::TheSocialWorkerShouldTellTheChildrensSocialCareManager),
    ),
    (
        "the social worker together with the conference chair should arrange these things",
        What::Duty(Duty::TheSocialWorkerTogetherWithTheConferenceChairShould),
    ),
    (
        "the social worker will determine these things with it",
        What::Duty(Duty::TheSocialWorkerWillDetermineTheseThingsWithIt),
    ),
    (
        "the social worker will judge that speed in each case",
        What::Duty(Duty::TheSocialWorkerWillJudgeThatSpeedInEachCase),
    ),
    (
        "the social worker, other agencies, the child together with the parents should agree the points of review",
        What::Duty(Duty::TheSocialWorkerOtherAgenciesTheChildTogetherWithThe),
    ),
    (
        "the social worker, the first line manager and the other relevant professionals should understand need and risk as the child sees them, protective factors included, and plan accordingly",
        What::Duty(Duty::TheSocialWorkerTheFirstLineManagerAndTheOtherRelevant),
    ),
    (
        "the social worker, the police or the nspcc must act to protect the child when immediate protection is needed for a child",
        What::Duty(Duty::TheSocialWorkerThePoliceOrTheNspccMustActToProtect),
    ),
    (
        "the solicitor of a parent or child must comply with the law societys guidance on attending meetings under the children act, of 2016",
        What::Duty(Duty::TheSolicitorOfAParentOrChildMustComplyWithTheLaw),
    ),
    (
        "the solicitor of a parent or child must comply with the law societys guidance on attending meetings under the children act, of 2019",
        What::Duty(Duty::TheSolicitorOfAParentOrChildMustComplyWithTheLaw2),
    ),
    (
        "the staff of the childrens home and the foster carer should be trained and supported in a consistent approach, in preventing repetition, and in the procedures to be followed",
        What::Duty(Duty::TheStaffOfTheChildrensHomeAndTheFosterCarerShouldBe),
    ),
    (
        "the staff of the childrens home or the foster carer should tell the social worker and the independent reviewing officer of the return promptly after the childs return from being missing",
        What::Duty(Duty::TheStaffOfTheChildrensHomeOrTheFosterCarerShouldTell),
    ),
    (
        "the staff of the home office must tell the police and childrens social care of concern about significant harm, when they believe that a child is coerced to go missing",
        What::Duty(Duty::TheStaffOfTheHomeOfficeMustTellThePoliceAndChildrens),
    ),
    (
        "the staff of the home office must tell the police, the uk missing persons bureau and childrens social care by a missing persons referral when the child is subject to restriction under immigration control",
        What::Duty(Duty::TheStaffOfTheHomeOfficeMustTellThePoliceTheUk),
    ),
    (
        "the start of the section 47 enquiry at a strategy discussion",
        What::Milestone(Milestone::EnquiryInitiated),
    ),
    (
        "the strategic committee on child deaths (scdoc) is responsible for these things",
        What::Duty(Duty::TheStrategicCommitteeOnChildDeathsScdocIsResponsible),
    ),
    (
        "the strategic committee on child deaths (scdoc) is to do these things (the text uses no duty word)",
        What::Duty(Duty::TheStrategicCommitteeOnChildDeathsScdocIsToDoThese),
    ),
    (
        "the strategic committee on child deaths (scdoc) is to have these core members (the text uses no duty word)",
        What::Duty(Duty::TheStrategicCommitteeOnChildDeathsScdocIsToHaveThese),
    ),
    (
        "the strategic committee on child deaths (scdoc) is to review data on all deaths for themes and trends, and monitor the overview panel (the text uses no duty word)",
        What::Duty(Duty::TheStrategicCommitteeOnChildDeathsScdocIsToReviewData),
    ),
    (
        "the strategic committee on child deaths (scdoc) should have arrangements for telling parents and carers that the death is reviewed, to learn from it",
        What::Duty(Duty::TheStrategicCommitteeOnChildDeathsScdocShouldHave),
    ),
    (
        "the strategic committee on child deaths (scdoc) should make sure that the partners have enough arrangements for expert professionals on call, as a service of several agencies, where a joint agency response is called for",
        What::Duty(Duty::TheStrategicCommitteeOnChildDeathsScdocShouldMakeSure),
    ),
    (
        "the strategic committee on child deaths (scdoc) will find strategic issues, and consider how they are best dealt with and what they mean for services and training",
        What::Duty(Duty::TheStrategicCommitteeOnChildDeathsScdocWillFind),
    ),
    (
        "the strategic committee on child deaths (scdoc) will monitor resources and training for a joint response to child deaths, and advise the review partners on them",
        What::Duty(Duty::TheStrategicCommitteeOnChildDeathsScdocWillMonitor),
    ),
    (
        "the strategic committee on child deaths (scdoc) will send an annual report to the local safeguarding partnership or board",
        What::Duty(Duty::TheStrategicCommitteeOnChildDeathsScdocWillSendAn),
    ),
    (
        "the strategic management group must find what is learnt, and evaluate the investigation at the end of the enquiry or investigation of organised abuse",
        What::Duty(Duty::TheStrategicManagementGroupMustFindWhatIsLearntAnd),
    ),
    (
        "the strategic management group will do these things",
        What::Duty(Duty::TheStrategicManagementGroupWillDoTheseThings),
    ),
    (
        "the strategic management group will hold strategic meetings and reviews: progress, joint working, further resources, what comes next regularly",
        What::Duty(Duty::TheStrategicManagementGroupWillHoldStrategicMeetingsAnd),
    ),
    (
        "the strategic management group will set timescales for the investigating team",
        What::Duty(Duty::TheStrategicManagementGroupWillSetTimescalesForThe),
    ),
    (
        "the strategy meeting or discussion is to cover the following (the text uses no duty word)",
        What::Duty(Duty::TheStrategyMeetingOrDiscussionIsToCoverTheFollowing),
    ),
    (
        "the strategy meeting or discussion must cover the following when the child is not yet born",
        What::Duty(Duty::TheStrategyMeetingOrDiscussionMustCoverTheFollowing),
    ),
    (
        "the strategy meeting or discussion must cover the following when the concern is of organised abuse",
        What::Duty(Duty::TheStrategyMeetingOrDiscussionMustCoverTheFollowing2),
    ),
    (
        "the strategy meeting or discussion on an expectant mother or family that is found should consider the following",
        What::Duty(Duty::TheStrategyMeetingOrDiscussionOnAnExpectantMotherOr),
    ),
    (
        "the strategy meeting or discussion should consider the following",
        What::Duty(Duty::TheStrategyMeetingOrDiscussionShouldConsiderThe),
    ),
    (
        "the strategy meeting or discussion should consider what needs to be done, and above all whether there should be a criminal investigation when the concern is of organised abuse",
        What::Duty(Duty::TheStrategyMeetingOrDiscussionShouldConsiderWhatNeeds),
    ),
    (
        "the strategy meeting or discussion should cover the following",
        What::Duty(Duty::TheStrategyMeetingOrDiscussionShouldCoverTheFollowing),
    ),
    (
        "the strategy meeting or discussion should cover the requirement of an initial conference within 15 working days of the discussion that started the enquiry",
        What::Duty(Duty::TheStrategyMeetingOrDiscussionShouldCoverTheRequirement),
    ),
    (
        "the strategy meeting or discussion should happen within 3 working days of identification of the child protection concern",
        What::Duty(Duty::TheStrategyMeetingOrDiscussionShouldHappenWithin3),
    ),
    (
        "the strategy meeting or discussion to find the child should consider whether to circulate details to other local authorities, and whether to notify other agencies",
        What::Duty(Duty::TheStrategyMeetingOrDiscussionToFindTheChildShould),
    ),
    (
        "the strategy meeting or discussion to reach the child should cover a plan to find or reach the child and carry the enquiry on",
        What::Duty(Duty::TheStrategyMeetingOrDiscussionToReachTheChildShould),
    ),
    (
        "the summary of the allegation on the personnel file",
        What::StateBegins(State::AllegationRecord),
    ),
    (
        "the time for which earlier addresses are asked",
        What::StateBegins(State::YearsOfAddresses),
    ),
    ("the time shortly before the childs move", What::StateBegins(State::MoveIsNear)),
    (
        "the trustees of a charity is responsible for those who benefit from the charity or work with it not being harmed through it",
        What::Duty(Duty::TheTrusteesOfACharityIsResponsibleForThoseWhoBenefit),
    ),
    (
        "the uk protected persons service is to give support that is not at hand locally by the usual ways, counselling for example (where appropriate) (the text uses no duty word)",
        What::Duty(Duty::TheUkProtectedPersonsServiceIsToGiveSupportThatIsNot),
    ),
    (
        "the uk protected persons service is to support the relocation (the text uses no duty word)",
        What::Duty(Duty::TheUkProtectedPersonsServiceIsToSupportTheRelocation),
    ),
    (
        "the unexpected request of a parent for the return of a child whose plan has ended",
        What::Milestone(Milestone::ReturnRequested),
    ),
    (
        "the view that a parent may have to be excluded",
        What::Milestone(Milestone::ExclusionConsidered),
    ),
    (
        "those involved must recommend whether a pre birth conference is needed when the child is not yet born",
        What::Duty(Duty::ThoseInvolvedMustRecommendWhetherAPreBirthConferenceIs),
    ),
    (
        "those involved should serve the child in these ways",
        What::Duty(Duty::ThoseInvolvedShouldServeTheChildInTheseWays),
    ),
    ("trafficked child assessment", What::Act(Act::TraffickedChildAssessment)),
    ("transfer conference", What::Act(Act::TransferConference)),
    ("transfer in conference", What::Act(Act::TransferConference)),
    (
        "transfer in conferences 68e8f1af",
        What::Duty(Duty::TheOriginatingAuthorityIsResponsibleForTheCaseWhenThe),
    ),
    (
        "transfer in conferences/conference 370878af",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustConductTheTransferIn),
    ),
    (
        "transfer in conferences/conference e88faed4",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAgreeToDiscontinue),
    ),
    ("transfer in conferences/letter", What::Act(Act::TransferInConferencesLetter)),
    ("transfer in conferences/tell", What::Act(Act::TransferInConferencesTell)),
    (
        "transfer in conferences/tell 83871da8",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellChildrensSocial),
    ),
    (
        "transfer in conferences/until then",
        What::Act(Act::TransferInConferencesUntilThen),
    ),
    (
        "transfer in conferences/until then 348075d5",
        What::Duty(Duty::TheReceivingAuthorityLocalStaffShouldCooperateWithThe),
    ),
    (
        "transfer in conferences/until then 56d0ef59",
        What::Duty(Duty::TheOriginatingAuthorityShouldReportToTheConference),
    ),
    (
        "transfer in conferences/until then 89811905",
        What::Duty(Duty::TheReceivingAuthorityLocalStaffShouldRecordATemporary),
    ),
    ("transfer the case", What::Act(Act::MoveWithServicesTransfer)),
    (
        "two authorities 22dff806",
        What::Duty(Duty::TheHomeAuthorityAndTheHostAuthorityShouldAlwaysConsult),
    ),
    (
        "two authorities 8964a8fc",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldAlwaysManageEvery),
    ),
    (
        "two authorities 990da2e5",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustNotLetNegotiations),
    ),
    (
        "two authorities d3ff89ed",
        What::Duty(Duty::TheHomeAuthorityIsResponsibleForTheCase),
    ),
    ("two authorities/agree", What::Act(Act::TwoAuthoritiesAgree)),
    (
        "two authorities/agree 184c5054",
        What::Duty(Duty::TheHomeAuthorityAndTheHostAuthorityWillAgreeWhoIs),
    ),
    (
        "two authorities/contact 3cdc9f75",
        What::Duty(Duty::TheHomeAuthorityAndTheHostAuthorityWillAgreeThese),
    ),
    ("two authorities/default", What::Act(Act::TwoAuthoritiesDefault)),
    (
        "two authorities/default 8c1cb746",
        What::Duty(Duty::TheHostAuthorityIsResponsibleForTheEnquiryAndAny),
    ),
    ("two authorities/home leads", What::Act(Act::TwoAuthoritiesHomeLeads)),
    (
        "two authorities/home leads 1c1b96c8",
        What::Duty(Duty::ThePoliceChildAbuseInvestigationTeamOfTheHome),
    ),
    ("two authorities/host leads", What::Act(Act::TwoAuthoritiesHostLeads)),
    (
        "two authorities/host leads 07fc7dad",
        What::Duty(Duty::ThePoliceChildAbuseInvestigationTeamOfTheHome2),
    ),
    (
        "two authorities/host leads 8ed18d83",
        What::Duty(Duty::TheHostAuthorityWillAlwaysLeadTheEnquiryInClose),
    ),
    ("two authorities/outcome", What::Act(Act::TwoAuthoritiesOutcome)),
    (
        "two authorities/outcome 0b04cf7e",
        What::Duty(Duty::TheHomeAuthorityWillNormallyProvideCareByFosterCarers),
    ),
    (
        "two authorities/outcome 0b1af2dc",
        What::Duty(Duty::TheSocialWorkerMustTellTheseOfTheEnquirysOutcomeIn),
    ),
    (
        "two authorities/outcome b486376d",
        What::Duty(Duty::TheHomeAuthorityWillHaveResponsibilityForTheChildAgain),
    ),
    ("two authorities/tell", What::Act(Act::TwoAuthoritiesTell)),
    (
        "two authorities/tell e3f14ffa",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustTellTheseOfThe),
    ),
    ("two authorities/urgent", What::Act(Act::TwoAuthoritiesUrgent)),
    (
        "two authorities/urgent cc2a405b",
        What::Duty(Duty::TheHostAuthorityShouldAlwaysTakeAnyEmergencyAction),
    ),
    ("two authorities/where", What::Act(Act::TwoAuthoritiesWhere)),
    (
        "two authority discussion/discuss 06d9189a",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustCoverTheFollowing),
    ),
    (
        "two authority discussion/discuss 19e26426",
        What::Duty(Duty::TheLocalAuthorityTheResponsibleOneShouldRecordDecisions),
    ),
    (
        "two authority discussion/discuss cfb10013",
        What::Duty(Duty::ChildrensSocialCareOfTheAuthorityResponsibleByTheRules),
    ),
    (
        "two authority discussion/discuss f8672c06",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoMustKeepToTheTimescales),
    ),
    (
        "two authority discussion/discuss f8980ba7",
        What::Duty(Duty::TheLocalAuthorityTheResponsibleOneShouldSendTheRecord),
    ),
    ("unborn threshold met", What::Milestone(Milestone::UnbornThresholdMet)),
    ("unknown move discovered", What::Milestone(Milestone::UnknownMoveDiscovered)),
    (
        "update of the assessment for the transfer in conference",
        What::Act(Act::AssessmentUpdate),
    ),
    ("urgent medical attention/seek", What::Act(Act::UrgentMedicalAttentionSeek)),
    (
        "urgent medical attention/seek 3efeedb4",
        What::Duty(Duty::TheProfessionalMustTellChildrensSocialCareWhenTheChild),
    ),
    (
        "urgent medical attention/seek 76d10876",
        What::Duty(Duty::TheProfessionalMustTellTheOnCallConsultantPaediatrician),
    ),
    (
        "urgent medical attention/seek dc8e19a4",
        What::Duty(Duty::TheProfessionalMustSeekMedicalAttentionFromEmergency),
    ),
    ("use of police powers", What::Act(Act::UseOfPolicePowers)),
    ("use of police powers of protection", What::Act(Act::UseOfPolicePowers)),
    ("use what was said", What::Act(Act::RecordedInterviewUseIt)),
    ("visit by one agency", What::Act(Act::JointVisitsVisitAlone)),
    ("visit of assessment", What::Act(Act::VisitOfAssessment)),
    ("visit to the child", What::Act(Act::VisitToTheChild)),
    ("vulnerability check", What::Act(Act::VulnerabilityCheck)),
    (
        "vulnerability check by the police of a child who was missing",
        What::Act(Act::VulnerabilityCheck),
    ),
    ("wait for other processes", What::Act(Act::DeathReviewWait)),
    ("weigh the seriousness", What::Act(Act::PoliceReferralsWeigh)),
    ("weigh what was gathered", What::Act(Act::EnquiryOutcomeWeigh)),
    ("went missing", What::Milestone(Milestone::WentMissing)),
    ("what becomes of the decision?", What::Act(Act::DissentDetermine)),
    ("what comes of the complaint?", What::Act(Act::ComplaintOutcome)),
    ("what does the investigation come to?", What::Act(Act::AllegationOutcomeFinding)),
    ("what each does", What::Act(Act::RestrictedChildMissingAct)),
    (
        "what is the difficulty, and how is it taken up?",
        What::Act(Act::PlanDifficultiesWhich),
    ),
    ("what kind of agency is it?", What::Act(Act::MakingTheProtocolKnownKind)),
    ("where do the concerns arise?", What::Act(Act::TwoAuthoritiesWhere)),
    ("where does the concern go?", What::Act(Act::ConcernOfThePublicDecide)),
    (
        "where does the significant harm come from?",
        What::Act(Act::WiltshiresRouteSource),
    ),
    (
        "where the pathway would join/source",
        What::Act(Act::WhereThePathwayWouldJoinSource),
    ),
    ("which strands does it have?", What::Act(Act::AllegationStrand)),
    ("while suspended", What::Act(Act::SuspendingWhile)),
    ("who finds the child?", What::Act(Act::RestrictedChildMissingFound)),
    ("wiltshires route/plan", What::Act(Act::WiltshiresRoutePlan)),
    ("wiltshires route/source", What::Act(Act::WiltshiresRouteSource)),
    ("wiltshires route/traditional", What::Act(Act::WiltshiresRouteTraditional)),
    (
        "work the plan until the conference",
        What::Act(Act::TransferInConferencesUntilThen),
    ),
    ("written confirmation", What::Act(Act::WrittenConfirmation)),
    (
        "written notice to the receiving authority of a family that moves with services",
        What::Act(Act::NoticeOfNeed),
    ),
    ("years of addresses", What::StateBegins(State::YearsOfAddresses)),
    ("young person referred", What::Milestone(Milestone::YoungPersonReferred)),
];

/// What this means, if it means anything.
pub(crate) fn what(text: &str) -> Option<What> {
    crate::log::among(NAMES, text)
}
