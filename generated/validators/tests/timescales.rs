//! Every timescale with a met and a missed timeline. The moments were worked out by the compiler's
//! calendar when this crate was generated; here the crate's own calendar has to agree.

#![allow(clippy::enum_variant_names, unused_imports, reason = "not every policy set needs every name")]

use milepost_validators::acts::*;
use milepost_validators::facts::*;
use milepost_validators::moments::*;
use milepost_validators::states::*;
use milepost_validators::timeline::{Entry, Timeline, What, When};
use milepost_validators::{Judgement, Moment, judge_all};

/// One start and what the compiler's calendar says of it.
#[allow(dead_code, reason = "there may be no timescale")]
struct Clock {
    /// When the clock starts.
    start: &'static str,
    /// The last minute in time and the first too late; none where the calendar does not cover them.
    due: Option<(&'static str, &'static str)>,
}

#[allow(dead_code, reason = "there may be no timescale")]
fn at(text: &str) -> Moment {
    Moment::parse(text).unwrap_or_else(|wrong| panic!("{wrong}"))
}

/// What the clause comes to on the timeline, at a moment.
#[allow(dead_code, reason = "there may be no timescale")]
fn verdicts(timeline: &Timeline, now: Moment, id: &str, clause: &str) -> Vec<&'static str> {
    let about = |judgement: &Judgement| judgement.clause.statement.id == id && judgement.clause.text == clause;
    judge_all(timeline, now).iter().filter(|one| about(one)).map(|one| one.verdict.name()).collect()
}

/// Holds a clause to the clocks: done in the last minute, a minute too late, and not at all.
#[allow(dead_code, reason = "there may be no timescale")]
fn hold(id: &str, clause: &str, missed: &str, done: What, started: &dyn Fn(When) -> Timeline, clocks: &[Clock]) {
    for clock in clocks {
        let timeline = started(When::At(at(clock.start)));
        let with = |text: &str| {
            let mut timeline = timeline.clone();
            timeline.record(Entry::new(done, When::At(at(text)))).expect("a date covered");
            verdicts(&timeline, at("2199-01-01T00:00"), id, clause)
        };
        let Some((last, late)) = clock.due else {
            assert!(with(clock.start).contains(&"cannot tell"), "{id} from {}: beyond the calendar", clock.start);
            continue;
        };
        let (met, breached) = (with(last), with(late));
        assert!(met.contains(&"met") && !met.contains(&missed), "{id} from {}, done {last}: {met:?}", clock.start);
        assert!(breached.contains(&missed), "{id} from {}, done {late}: {breached:?}", clock.start);
        let (waiting, over) = (verdicts(&timeline, at(last), id, clause), verdicts(&timeline, at(late), id, clause));
        assert!(waiting.contains(&"pending"), "{id} from {}, at {last}: {waiting:?}", clock.start);
        assert!(over.contains(&missed), "{id} from {}, at {late}: {over:?}", clock.start);
    }
}

#[test]
fn the_professional_of_agencies_in_contact_with_children_and_their() {
    let started = |start: When| {
        let mut timeline = Timeline::default();
        timeline.facts.harm_is_feared = Some(true);
        timeline
            .record(Entry::new(What::Milestone(Milestone::ConcernIdentified), start))
            .expect("a date covered");
        timeline
    };
    hold(
        "making-a-referral/refer-25288ca2",
        "The professional of agencies in contact with children and their families should carry out the referral to children's social care within 1 working day of identification of the child protection concern when significant harm to the child is feared, now or in the future",
        "departed from",
        What::Act(Act::Referral),
        &started,
        &[
            Clock {
                start: "2025-04-20T16:00+01:00",
                due: Some(("2025-04-22T23:59+01:00", "2025-04-23T00:00+01:00")),
            },
            Clock {
                start: "2028-12-25T09:30+00:00",
                due: Some(("2028-12-27T23:59+00:00", "2028-12-28T00:00+00:00")),
            },
            Clock {
                start: "2028-12-31T23:59+00:00",
                due: None,
            },
            Clock {
                start: "2025-01-02T00:00+00:00",
                due: Some(("2025-01-03T23:59+00:00", "2025-01-04T00:00+00:00")),
            },
        ],
    );
}

#[test]
fn the_first_evaluation_of_the_referral_should_happen_on_the_same() {
    let started = |start: When| {
        let mut timeline = Timeline::default();
        timeline
            .record(Entry::new(What::Milestone(Milestone::ReferralReceived), start))
            .expect("a date covered");
        timeline
    };
    hold(
        "receiving-a-referral/evaluate-10266e9b",
        "The first evaluation of the referral should happen on the same day as receipt of the referral",
        "departed from",
        What::Act(Act::ReferralEvaluation),
        &started,
        &[
            Clock {
                start: "2025-04-20T16:00+01:00",
                due: Some(("2025-04-20T23:59+01:00", "2025-04-21T00:00+01:00")),
            },
            Clock {
                start: "2028-12-25T09:30+00:00",
                due: Some(("2028-12-25T23:59+00:00", "2028-12-26T00:00+00:00")),
            },
            Clock {
                start: "2028-12-31T23:59+00:00",
                due: Some(("2028-12-31T23:59+00:00", "2029-01-01T00:00+00:00")),
            },
            Clock {
                start: "2025-01-02T00:00+00:00",
                due: Some(("2025-01-02T23:59+00:00", "2025-01-03T00:00+00:00")),
            },
        ],
    );
}

#[test]
fn the_social_worker_should_carry_out_the_acknowledgement_of_the() {
    let started = |start: When| {
        let mut timeline = Timeline::default();
        timeline
            .record(Entry::new(What::Milestone(Milestone::ReferralReceived), start))
            .expect("a date covered");
        timeline
    };
    hold(
        "receiving-a-referral/acknowledge-19c8e153",
        "The social worker should carry out the acknowledgement of the referral within 1 working day of receipt of the referral",
        "departed from",
        What::Act(Act::ReferralAcknowledgement),
        &started,
        &[
            Clock {
                start: "2025-04-20T16:00+01:00",
                due: Some(("2025-04-22T23:59+01:00", "2025-04-23T00:00+01:00")),
            },
            Clock {
                start: "2028-12-25T09:30+00:00",
                due: Some(("2028-12-27T23:59+00:00", "2028-12-28T00:00+00:00")),
            },
            Clock {
                start: "2028-12-31T23:59+00:00",
                due: None,
            },
            Clock {
                start: "2025-01-02T00:00+00:00",
                due: Some(("2025-01-03T23:59+00:00", "2025-01-04T00:00+00:00")),
            },
        ],
    );
}

#[test]
fn the_social_worker_should_carry_out_the_decision_on_the_response() {
    let started = |start: When| {
        let mut timeline = Timeline::default();
        timeline
            .record(Entry::new(What::Milestone(Milestone::ReferralReceived), start))
            .expect("a date covered");
        timeline
    };
    hold(
        "receiving-a-referral/decide-780f8a85",
        "The social worker should carry out the decision on the response to a referral within 1 working day of receipt of the referral",
        "departed from",
        What::Act(Act::ResponseDecision),
        &started,
        &[
            Clock {
                start: "2025-04-20T16:00+01:00",
                due: Some(("2025-04-22T23:59+01:00", "2025-04-23T00:00+01:00")),
            },
            Clock {
                start: "2028-12-25T09:30+00:00",
                due: Some(("2028-12-27T23:59+00:00", "2028-12-28T00:00+00:00")),
            },
            Clock {
                start: "2028-12-31T23:59+00:00",
                due: None,
            },
            Clock {
                start: "2025-01-02T00:00+00:00",
                due: Some(("2025-01-03T23:59+00:00", "2025-01-04T00:00+00:00")),
            },
        ],
    );
}

#[test]
fn childrens_social_care_should_carry_out_the_decision_on_the() {
    let started = |start: When| {
        let mut timeline = Timeline::default();
        timeline
            .record(Entry::new(What::Milestone(Milestone::ReferralReceived), start))
            .expect("a date covered");
        timeline
    };
    hold(
        "receiving-a-referral/decide-a8982298",
        "Children's social care should carry out the decision on the response to a referral within 1 working day of receipt of the referral",
        "departed from",
        What::Act(Act::ResponseDecision),
        &started,
        &[
            Clock {
                start: "2025-04-20T16:00+01:00",
                due: Some(("2025-04-22T23:59+01:00", "2025-04-23T00:00+01:00")),
            },
            Clock {
                start: "2028-12-25T09:30+00:00",
                due: Some(("2028-12-27T23:59+00:00", "2028-12-28T00:00+00:00")),
            },
            Clock {
                start: "2028-12-31T23:59+00:00",
                due: None,
            },
            Clock {
                start: "2025-01-02T00:00+00:00",
                due: Some(("2025-01-03T23:59+00:00", "2025-01-04T00:00+00:00")),
            },
        ],
    );
}

#[test]
fn somebody_the_text_does_not_say_who_should_complete_a_multi() {
    let started = |start: When| {
        let mut timeline = Timeline::default();
        timeline
            .record(Entry::new(What::Milestone(Milestone::ReferralReceived), start))
            .expect("a date covered");
        timeline
    };
    hold(
        "needs-assessment/assess-a5773b7a",
        "Somebody (the text does not say who) should complete a multi-agency assessment within 45 working days of receipt of the referral",
        "departed from",
        What::ActEnds(Act::Assessment),
        &started,
        &[
            Clock {
                start: "2025-04-20T16:00+01:00",
                due: Some(("2025-06-25T23:59+01:00", "2025-06-26T00:00+01:00")),
            },
            Clock {
                start: "2028-12-25T09:30+00:00",
                due: None,
            },
            Clock {
                start: "2028-12-31T23:59+00:00",
                due: None,
            },
            Clock {
                start: "2025-01-02T00:00+00:00",
                due: Some(("2025-03-06T23:59+00:00", "2025-03-07T00:00+00:00")),
            },
        ],
    );
}

#[test]
fn somebody_the_text_does_not_say_who_should_complete_a_multi2() {
    let started = |start: When| {
        let mut timeline = Timeline::default();
        timeline
            .record(Entry::new(What::Milestone(Milestone::ReferralReceived), start))
            .expect("a date covered");
        timeline
    };
    hold(
        "needs-assessment/assess-631d82a0",
        "Somebody (the text does not say who) should complete a multi-agency assessment within 45 working days of receipt of the referral",
        "departed from",
        What::ActEnds(Act::Assessment),
        &started,
        &[
            Clock {
                start: "2025-04-20T16:00+01:00",
                due: Some(("2025-06-25T23:59+01:00", "2025-06-26T00:00+01:00")),
            },
            Clock {
                start: "2028-12-25T09:30+00:00",
                due: None,
            },
            Clock {
                start: "2028-12-31T23:59+00:00",
                due: None,
            },
            Clock {
                start: "2025-01-02T00:00+00:00",
                due: Some(("2025-03-06T23:59+00:00", "2025-03-07T00:00+00:00")),
            },
        ],
    );
}

#[test]
fn the_strategy_meeting_or_discussion_should_happen_within_3() {
    let started = |start: When| {
        let mut timeline = Timeline::default();
        timeline.facts.allegation_against_staff = Some(false);
        timeline.facts.evidence_needs_the_same_day = Some(false);
        timeline.facts.immediate_action_was_needed = Some(false);
        timeline.facts.organised_abuse = Some(false);
        timeline.facts.particularly_complex = Some(false);
        timeline.facts.penetrative_abuse = Some(false);
        timeline.facts.serious_harm = Some(false);
        timeline
            .record(Entry::new(What::Milestone(Milestone::ConcernIdentified), start))
            .expect("a date covered");
        timeline
    };
    hold(
        "strategy-discussions/discuss-c49e2271",
        "The strategy meeting or discussion should happen within 3 working days of identification of the child protection concern",
        "departed from",
        What::Act(Act::StrategyDiscussion),
        &started,
        &[
            Clock {
                start: "2025-04-20T16:00+01:00",
                due: Some(("2025-04-24T23:59+01:00", "2025-04-25T00:00+01:00")),
            },
            Clock {
                start: "2028-12-25T09:30+00:00",
                due: Some(("2028-12-29T23:59+00:00", "2028-12-30T00:00+00:00")),
            },
            Clock {
                start: "2028-12-31T23:59+00:00",
                due: None,
            },
            Clock {
                start: "2025-01-02T00:00+00:00",
                due: Some(("2025-01-07T23:59+00:00", "2025-01-08T00:00+00:00")),
            },
        ],
    );
}

#[test]
fn the_strategy_meeting_or_discussion_should_happen_on_the_same() {
    let started = |start: When| {
        let mut timeline = Timeline::default();
        timeline.facts.allegation_against_staff = Some(false);
        timeline.facts.evidence_needs_the_same_day = Some(false);
        timeline.facts.immediate_action_was_needed = Some(false);
        timeline.facts.organised_abuse = Some(false);
        timeline.facts.particularly_complex = Some(false);
        timeline.facts.penetrative_abuse = Some(false);
        timeline.facts.serious_harm = Some(true);
        timeline
            .record(Entry::new(What::Milestone(Milestone::ReferralReceived), start))
            .expect("a date covered");
        timeline
    };
    hold(
        "strategy-discussions/discuss-c49e2271",
        "The strategy meeting or discussion should happen on the same day as receipt of the referral when the concern points to a serious risk of harm",
        "departed from",
        What::Act(Act::StrategyDiscussion),
        &started,
        &[
            Clock {
                start: "2025-04-20T16:00+01:00",
                due: Some(("2025-04-20T23:59+01:00", "2025-04-21T00:00+01:00")),
            },
            Clock {
                start: "2028-12-25T09:30+00:00",
                due: Some(("2028-12-25T23:59+00:00", "2028-12-26T00:00+00:00")),
            },
            Clock {
                start: "2028-12-31T23:59+00:00",
                due: Some(("2028-12-31T23:59+00:00", "2029-01-01T00:00+00:00")),
            },
            Clock {
                start: "2025-01-02T00:00+00:00",
                due: Some(("2025-01-02T23:59+00:00", "2025-01-03T00:00+00:00")),
            },
        ],
    );
}

#[test]
fn the_strategy_meeting_or_discussion_should_happen_on_the_same2() {
    let started = |start: When| {
        let mut timeline = Timeline::default();
        timeline.facts.allegation_against_staff = Some(false);
        timeline.facts.evidence_needs_the_same_day = Some(true);
        timeline.facts.immediate_action_was_needed = Some(false);
        timeline.facts.organised_abuse = Some(false);
        timeline.facts.particularly_complex = Some(false);
        timeline.facts.penetrative_abuse = Some(true);
        timeline.facts.serious_harm = Some(false);
        timeline
            .record(Entry::new(What::Milestone(Milestone::ReferralReceived), start))
            .expect("a date covered");
        timeline
    };
    hold(
        "strategy-discussions/discuss-c49e2271",
        "The strategy meeting or discussion should happen on the same day as receipt of the referral when the allegation is of penetrative sexual abuse and holding it that day is needed to ensure forensic evidence",
        "departed from",
        What::Act(Act::StrategyDiscussion),
        &started,
        &[
            Clock {
                start: "2025-04-20T16:00+01:00",
                due: Some(("2025-04-20T23:59+01:00", "2025-04-21T00:00+01:00")),
            },
            Clock {
                start: "2028-12-25T09:30+00:00",
                due: Some(("2028-12-25T23:59+00:00", "2028-12-26T00:00+00:00")),
            },
            Clock {
                start: "2028-12-31T23:59+00:00",
                due: Some(("2028-12-31T23:59+00:00", "2029-01-01T00:00+00:00")),
            },
            Clock {
                start: "2025-01-02T00:00+00:00",
                due: Some(("2025-01-02T23:59+00:00", "2025-01-03T00:00+00:00")),
            },
        ],
    );
}

#[test]
fn the_strategy_meeting_or_discussion_should_happen_within_1() {
    let started = |start: When| {
        let mut timeline = Timeline::default();
        timeline.facts.immediate_action_was_needed = Some(true);
        timeline
            .record(Entry::new(What::Act(Act::EmergencyAction), start))
            .expect("a date covered");
        timeline
    };
    hold(
        "strategy-discussions/discuss-09c251d9",
        "The strategy meeting or discussion should happen within 1 working day of the emergency step taken when the police or children's social care had to act immediately",
        "departed from",
        What::Act(Act::StrategyDiscussion),
        &started,
        &[
            Clock {
                start: "2025-04-20T16:00+01:00",
                due: Some(("2025-04-22T23:59+01:00", "2025-04-23T00:00+01:00")),
            },
            Clock {
                start: "2028-12-25T09:30+00:00",
                due: Some(("2028-12-27T23:59+00:00", "2028-12-28T00:00+00:00")),
            },
            Clock {
                start: "2028-12-31T23:59+00:00",
                due: None,
            },
            Clock {
                start: "2025-01-02T00:00+00:00",
                due: Some(("2025-01-03T23:59+00:00", "2025-01-04T00:00+00:00")),
            },
        ],
    );
}

#[test]
fn the_strategy_meeting_or_discussion_must_happen_within_3_days_of() {
    let started = |start: When| {
        let mut timeline = Timeline::default();
        timeline.facts.evidence_needs_the_same_day = Some(false);
        timeline.facts.immediate_action_was_needed = Some(false);
        timeline.facts.particularly_complex = Some(false);
        timeline.facts.penetrative_abuse = Some(false);
        timeline.facts.serious_harm = Some(false);
        timeline
            .record(Entry::new(What::Milestone(Milestone::ReferralReceived), start))
            .expect("a date covered");
        timeline
            .record(Entry::new(What::Milestone(Milestone::ConcernIdentified), start))
            .expect("a date covered");
        timeline
    };
    hold(
        "strategy-discussions/discuss-79901231",
        "The strategy meeting or discussion must happen within 3 days of receipt of the referral or identification of the child protection concern, whichever is earlier when it is not the case that the concern points to a serious risk of harm, (the allegation is of penetrative sexual abuse and holding it that day is needed to ensure forensic evidence), the police or children's social care had to act immediately or the concern is particularly complex",
        "breached",
        What::Act(Act::StrategyDiscussion),
        &started,
        &[
            Clock {
                start: "2025-04-20T16:00+01:00",
                due: Some(("2025-04-23T23:59+01:00", "2025-04-24T00:00+01:00")),
            },
            Clock {
                start: "2028-12-25T09:30+00:00",
                due: Some(("2028-12-28T23:59+00:00", "2028-12-29T00:00+00:00")),
            },
            Clock {
                start: "2028-12-31T23:59+00:00",
                due: Some(("2029-01-03T23:59+00:00", "2029-01-04T00:00+00:00")),
            },
            Clock {
                start: "2025-01-02T00:00+00:00",
                due: Some(("2025-01-05T23:59+00:00", "2025-01-06T00:00+00:00")),
            },
        ],
    );
}

#[test]
fn somebody_the_text_does_not_say_who_should_confirm_the_referral() {
    let started = |start: When| {
        let mut timeline = Timeline::default();
        timeline
            .record(Entry::new(What::Milestone(Milestone::TelephoneReferral), start))
            .expect("a date covered");
        timeline
    };
    hold(
        "police-referrals/confirm-624f5b95",
        "Somebody (the text does not say who) should confirm the referral in writing within 48 hours of the referral by telephone",
        "departed from",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldConfirmTheReferral),
        &started,
        &[
            Clock {
                start: "2025-04-20T16:00+01:00",
                due: Some(("2025-04-22T16:00+01:00", "2025-04-22T16:01+01:00")),
            },
            Clock {
                start: "2028-12-25T09:30+00:00",
                due: Some(("2028-12-27T09:30+00:00", "2028-12-27T09:31+00:00")),
            },
            Clock {
                start: "2028-12-31T23:59+00:00",
                due: Some(("2029-01-02T23:59+00:00", "2029-01-03T00:00+00:00")),
            },
            Clock {
                start: "2025-01-02T00:00+00:00",
                due: Some(("2025-01-04T00:00+00:00", "2025-01-04T00:01+00:00")),
            },
        ],
    );
}

#[test]
fn the_paediatric_assessment_should_happen_on_the_same_day_as_the() {
    let started = |start: When| {
        let mut timeline = Timeline::default();
        timeline.facts.penetrative_abuse = Some(true);
        timeline.facts.physical_injury = Some(false);
        timeline.facts.severe_neglect = Some(false);
        timeline
            .record(Entry::new(What::Act(Act::PaediatricReferral), start))
            .expect("a date covered");
        timeline
    };
    hold(
        "paediatric-assessments/examine-b8061e4d",
        "The paediatric assessment should happen on the same day as the referral for a paediatric assessment (where compatible with the child's welfare) when the concern is of severe neglect, the child has a physical injury or the allegation is of penetrative sexual abuse",
        "for a person to judge",
        What::Act(Act::PaediatricAssessment),
        &started,
        &[
            Clock {
                start: "2025-04-20T16:00+01:00",
                due: Some(("2025-04-20T23:59+01:00", "2025-04-21T00:00+01:00")),
            },
            Clock {
                start: "2028-12-25T09:30+00:00",
                due: Some(("2028-12-25T23:59+00:00", "2028-12-26T00:00+00:00")),
            },
            Clock {
                start: "2028-12-31T23:59+00:00",
                due: Some(("2028-12-31T23:59+00:00", "2029-01-01T00:00+00:00")),
            },
            Clock {
                start: "2025-01-02T00:00+00:00",
                due: Some(("2025-01-02T23:59+00:00", "2025-01-03T00:00+00:00")),
            },
        ],
    );
}

#[test]
fn the_review_conference_should_happen_within_1_month_of_the() {
    let started = |start: When| {
        let mut timeline = Timeline::default();
        timeline.facts.pre_birth = Some(true);
        timeline
            .record(Entry::new(What::Milestone(Milestone::Birth), start))
            .expect("a date covered");
        timeline
    };
    hold(
        "rule-f793d164",
        "The review conference should happen within 1 month of the child's birth when the initial conference was a pre-birth conference",
        "departed from",
        What::Act(Act::ReviewConference),
        &started,
        &[
            Clock {
                start: "2025-04-20T16:00+01:00",
                due: Some(("2025-05-20T23:59+01:00", "2025-05-21T00:00+01:00")),
            },
            Clock {
                start: "2028-12-25T09:30+00:00",
                due: Some(("2029-01-25T23:59+00:00", "2029-01-26T00:00+00:00")),
            },
            Clock {
                start: "2028-12-31T23:59+00:00",
                due: Some(("2029-01-31T23:59+00:00", "2029-02-01T00:00+00:00")),
            },
            Clock {
                start: "2025-01-02T00:00+00:00",
                due: Some(("2025-02-02T23:59+00:00", "2025-02-03T00:00+00:00")),
            },
        ],
    );
}

#[test]
fn the_transfer_in_conference_should_happen_within_15_working_days() {
    let started = |start: When| {
        let mut timeline = Timeline::default();
        timeline
            .record(Entry::new(What::Milestone(Milestone::MoveNotified), start))
            .expect("a date covered");
        timeline
    };
    hold(
        "transfer-in-conferences/conference-7a016110",
        "The transfer-in conference should happen within 15 working days of the notification that a child with a plan has moved in to stay",
        "departed from",
        What::Act(Act::TransferConference),
        &started,
        &[
            Clock {
                start: "2025-04-20T16:00+01:00",
                due: Some(("2025-05-13T23:59+01:00", "2025-05-14T00:00+01:00")),
            },
            Clock {
                start: "2028-12-25T09:30+00:00",
                due: None,
            },
            Clock {
                start: "2028-12-31T23:59+00:00",
                due: None,
            },
            Clock {
                start: "2025-01-02T00:00+00:00",
                due: Some(("2025-01-23T23:59+00:00", "2025-01-24T00:00+00:00")),
            },
        ],
    );
}

#[test]
fn the_dispatch_of_the_decision_letter_to_the_parents_should() {
    let started = |start: When| {
        let mut timeline = Timeline::default();
        timeline
            .record(Entry::new(What::Act(Act::Conference), start))
            .expect("a date covered");
        timeline
    };
    hold(
        "letter-and-record/letter-parents-1d4a7566",
        "The dispatch of the decision letter to the parents should happen within 24 hours of the child protection conference",
        "departed from",
        What::Act(Act::DecisionLetterToParents),
        &started,
        &[
            Clock {
                start: "2025-04-20T16:00+01:00",
                due: Some(("2025-04-21T16:00+01:00", "2025-04-21T16:01+01:00")),
            },
            Clock {
                start: "2028-12-25T09:30+00:00",
                due: Some(("2028-12-26T09:30+00:00", "2028-12-26T09:31+00:00")),
            },
            Clock {
                start: "2028-12-31T23:59+00:00",
                due: Some(("2029-01-01T23:59+00:00", "2029-01-02T00:00+00:00")),
            },
            Clock {
                start: "2025-01-02T00:00+00:00",
                due: Some(("2025-01-03T00:00+00:00", "2025-01-03T00:01+00:00")),
            },
        ],
    );
}

#[test]
fn the_dispatch_of_the_decision_letter_to_the_parents_should2() {
    let started = |start: When| {
        let mut timeline = Timeline::default();
        timeline
            .record(Entry::new(What::Act(Act::Conference), start))
            .expect("a date covered");
        timeline
    };
    hold(
        "letter-and-record/letter-parents-0cfb7fcd",
        "The dispatch of the decision letter to the parents should happen within 1 working day of the child protection conference",
        "departed from",
        What::Act(Act::DecisionLetterToParents),
        &started,
        &[
            Clock {
                start: "2025-04-20T16:00+01:00",
                due: Some(("2025-04-22T23:59+01:00", "2025-04-23T00:00+01:00")),
            },
            Clock {
                start: "2028-12-25T09:30+00:00",
                due: Some(("2028-12-27T23:59+00:00", "2028-12-28T00:00+00:00")),
            },
            Clock {
                start: "2028-12-31T23:59+00:00",
                due: None,
            },
            Clock {
                start: "2025-01-02T00:00+00:00",
                due: Some(("2025-01-03T23:59+00:00", "2025-01-04T00:00+00:00")),
            },
        ],
    );
}

#[test]
fn the_dispatch_of_the_decision_letter_to_everybody_else_who() {
    let started = |start: When| {
        let mut timeline = Timeline::default();
        timeline
            .record(Entry::new(What::Act(Act::Conference), start))
            .expect("a date covered");
        timeline
    };
    hold(
        "letter-and-record/letter-others-b06a220f",
        "The dispatch of the decision letter to everybody else who attended or was invited should happen within 1 working day of the child protection conference",
        "departed from",
        What::Act(Act::DecisionLetter),
        &started,
        &[
            Clock {
                start: "2025-04-20T16:00+01:00",
                due: Some(("2025-04-22T23:59+01:00", "2025-04-23T00:00+01:00")),
            },
            Clock {
                start: "2028-12-25T09:30+00:00",
                due: Some(("2028-12-27T23:59+00:00", "2028-12-28T00:00+00:00")),
            },
            Clock {
                start: "2028-12-31T23:59+00:00",
                due: None,
            },
            Clock {
                start: "2025-01-02T00:00+00:00",
                due: Some(("2025-01-03T23:59+00:00", "2025-01-04T00:00+00:00")),
            },
        ],
    );
}

#[test]
fn the_dispatch_of_the_conference_record_to_everybody_who_attended() {
    let started = |start: When| {
        let mut timeline = Timeline::default();
        timeline
            .record(Entry::new(What::Act(Act::Conference), start))
            .expect("a date covered");
        timeline
    };
    hold(
        "letter-and-record/record-0ac02719",
        "The dispatch of the conference record to everybody who attended or was invited should happen within 20 working days of the child protection conference",
        "departed from",
        What::Act(Act::ConferenceRecord),
        &started,
        &[
            Clock {
                start: "2025-04-20T16:00+01:00",
                due: Some(("2025-05-20T23:59+01:00", "2025-05-21T00:00+01:00")),
            },
            Clock {
                start: "2028-12-25T09:30+00:00",
                due: None,
            },
            Clock {
                start: "2028-12-31T23:59+00:00",
                due: None,
            },
            Clock {
                start: "2025-01-02T00:00+00:00",
                due: Some(("2025-01-30T23:59+00:00", "2025-01-31T00:00+00:00")),
            },
        ],
    );
}

#[test]
fn the_receipt_of_amendments_to_the_conference_record_should() {
    let started = |start: When| {
        let mut timeline = Timeline::default();
        timeline
            .record(Entry::new(What::Milestone(Milestone::RecordReceived), start))
            .expect("a date covered");
        timeline
    };
    hold(
        "letter-and-record/amendments-71f7607d",
        "The receipt of amendments to the conference record should happen within 1 week of the receipt of the conference record",
        "departed from",
        What::Act(Act::RecordAmendments),
        &started,
        &[
            Clock {
                start: "2025-04-20T16:00+01:00",
                due: Some(("2025-04-27T23:59+01:00", "2025-04-28T00:00+01:00")),
            },
            Clock {
                start: "2028-12-25T09:30+00:00",
                due: Some(("2029-01-01T23:59+00:00", "2029-01-02T00:00+00:00")),
            },
            Clock {
                start: "2028-12-31T23:59+00:00",
                due: Some(("2029-01-07T23:59+00:00", "2029-01-08T00:00+00:00")),
            },
            Clock {
                start: "2025-01-02T00:00+00:00",
                due: Some(("2025-01-09T23:59+00:00", "2025-01-10T00:00+00:00")),
            },
        ],
    );
}

#[test]
fn the_initial_conference_on_the_child_must_happen_within_15() {
    let started = |start: When| {
        let mut timeline = Timeline::default();
        timeline.facts.significant_harm_is_confirmed = Some(true);
        timeline
            .record(Entry::new(What::Milestone(Milestone::EnquiryInitiated), start))
            .expect("a date covered");
        timeline
    };
    hold(
        "calling-a-conference/conference-701144c6",
        "The initial conference on the child must happen within 15 working days of the start of the section 47 enquiry at a strategy discussion when the enquiry confirms actual or likely significant harm",
        "breached",
        What::Act(Act::InitialConference),
        &started,
        &[
            Clock {
                start: "2025-04-20T16:00+01:00",
                due: Some(("2025-05-13T23:59+01:00", "2025-05-14T00:00+01:00")),
            },
            Clock {
                start: "2028-12-25T09:30+00:00",
                due: None,
            },
            Clock {
                start: "2028-12-31T23:59+00:00",
                due: None,
            },
            Clock {
                start: "2025-01-02T00:00+00:00",
                due: Some(("2025-01-23T23:59+00:00", "2025-01-24T00:00+00:00")),
            },
        ],
    );
}

#[test]
fn the_initial_conference_on_the_child_is_to_happen_within_15() {
    let started = |start: When| {
        let mut timeline = Timeline::default();
        timeline
            .record(Entry::new(What::Milestone(Milestone::EnquiryInitiated), start))
            .expect("a date covered");
        timeline
    };
    hold(
        "calling-a-conference/conference-cd5cfc0b",
        "The initial conference on the child is to happen within 15 working days of the start of the section 47 enquiry at a strategy discussion (the text uses no duty word)",
        "departed from",
        What::Act(Act::InitialConference),
        &started,
        &[
            Clock {
                start: "2025-04-20T16:00+01:00",
                due: Some(("2025-05-13T23:59+01:00", "2025-05-14T00:00+01:00")),
            },
            Clock {
                start: "2028-12-25T09:30+00:00",
                due: None,
            },
            Clock {
                start: "2028-12-31T23:59+00:00",
                due: None,
            },
            Clock {
                start: "2025-01-02T00:00+00:00",
                due: Some(("2025-01-23T23:59+00:00", "2025-01-24T00:00+00:00")),
            },
        ],
    );
}

#[test]
fn the_initial_conference_on_the_child_should_happen_within_15() {
    let started = |start: When| {
        let mut timeline = Timeline::default();
        timeline
            .record(Entry::new(What::Milestone(Milestone::EnquiryInitiated), start))
            .expect("a date covered");
        timeline
    };
    hold(
        "calling-a-conference/conference-fe1a905e",
        "The initial conference on the child should happen within 15 working days of the start of the section 47 enquiry at a strategy discussion",
        "departed from",
        What::Act(Act::InitialConference),
        &started,
        &[
            Clock {
                start: "2025-04-20T16:00+01:00",
                due: Some(("2025-05-13T23:59+01:00", "2025-05-14T00:00+01:00")),
            },
            Clock {
                start: "2028-12-25T09:30+00:00",
                due: None,
            },
            Clock {
                start: "2028-12-31T23:59+00:00",
                due: None,
            },
            Clock {
                start: "2025-01-02T00:00+00:00",
                due: Some(("2025-01-23T23:59+00:00", "2025-01-24T00:00+00:00")),
            },
        ],
    );
}

#[test]
fn the_circulation_of_the_core_groups_notes_and_the_written_plan() {
    let started = |start: When| {
        let mut timeline = Timeline::default();
        timeline
            .record(Entry::new(What::Act(Act::CoreGroup), start))
            .expect("a date covered");
        timeline
    };
    hold(
        "core-groups/notes-8f7f1f08",
        "The circulation of the core group's notes and the written plan to its members should happen within 10 working days of the latest core group meeting",
        "departed from",
        What::Act(Act::CoreGroupNotes),
        &started,
        &[
            Clock {
                start: "2025-04-20T16:00+01:00",
                due: Some(("2025-05-06T23:59+01:00", "2025-05-07T00:00+01:00")),
            },
            Clock {
                start: "2028-12-25T09:30+00:00",
                due: None,
            },
            Clock {
                start: "2028-12-31T23:59+00:00",
                due: None,
            },
            Clock {
                start: "2025-01-02T00:00+00:00",
                due: Some(("2025-01-16T23:59+00:00", "2025-01-17T00:00+00:00")),
            },
        ],
    );
}

#[test]
fn the_strategy_meeting_or_discussion_on_a_family_that_moves() {
    let started = |start: When| {
        let mut timeline = Timeline::default();
        timeline.facts.london_move = Some(false);
        timeline
            .record(
                Entry::new(What::Milestone(Milestone::FamilyMovesDuringEnquiry), start),
            )
            .expect("a date covered");
        timeline
    };
    hold(
        "move-during-enquiry/discuss-880eb657",
        "The strategy meeting or discussion on a family that moves during the enquiry should happen within 72 hours of the family's move during a section 47 enquiry, unless the child moves between London and the Eastern region",
        "departed from",
        What::Act(Act::MoveDiscussion),
        &started,
        &[
            Clock {
                start: "2025-04-20T16:00+01:00",
                due: Some(("2025-04-23T16:00+01:00", "2025-04-23T16:01+01:00")),
            },
            Clock {
                start: "2028-12-25T09:30+00:00",
                due: Some(("2028-12-28T09:30+00:00", "2028-12-28T09:31+00:00")),
            },
            Clock {
                start: "2028-12-31T23:59+00:00",
                due: Some(("2029-01-03T23:59+00:00", "2029-01-04T00:00+00:00")),
            },
            Clock {
                start: "2025-01-02T00:00+00:00",
                due: Some(("2025-01-05T00:00+00:00", "2025-01-05T00:01+00:00")),
            },
        ],
    );
}

#[test]
fn the_originating_authority_and_the_receiving_authority_should() {
    let started = |start: When| {
        let mut timeline = Timeline::default();
        timeline
            .record(Entry::new(What::Milestone(Milestone::DepartureAgreed), start))
            .expect("a date covered");
        timeline
    };
    hold(
        "rule-32012595",
        "The originating authority and the receiving authority should confirm the departure in writing within 48 hours of the agreement of both authorities on other arrangements",
        "departed from",
        What::Duty(Duty::TheOriginatingAuthorityAndTheReceivingAuthorityShould),
        &started,
        &[
            Clock {
                start: "2025-04-20T16:00+01:00",
                due: Some(("2025-04-22T16:00+01:00", "2025-04-22T16:01+01:00")),
            },
            Clock {
                start: "2028-12-25T09:30+00:00",
                due: Some(("2028-12-27T09:30+00:00", "2028-12-27T09:31+00:00")),
            },
            Clock {
                start: "2028-12-31T23:59+00:00",
                due: Some(("2029-01-02T23:59+00:00", "2029-01-03T00:00+00:00")),
            },
            Clock {
                start: "2025-01-02T00:00+00:00",
                due: Some(("2025-01-04T00:00+00:00", "2025-01-04T00:01+00:00")),
            },
        ],
    );
}

#[test]
fn the_dispatch_of_the_records_to_the_receiving_authoritys_area_by() {
    let started = |start: When| {
        let mut timeline = Timeline::default();
        timeline
            .record(Entry::new(What::Milestone(Milestone::OriginatingToldOfMove), start))
            .expect("a date covered");
        timeline
    };
    hold(
        "records-of-a-move/give-b5fb0a3f",
        "The dispatch of the records to the receiving authority's area (by the professional in the originating authority's area) must happen within 5 days of notice of the move to professionals of the originating authority's area",
        "breached",
        What::Act(Act::RecordsToReceivingArea),
        &started,
        &[
            Clock {
                start: "2025-04-20T16:00+01:00",
                due: Some(("2025-04-25T23:59+01:00", "2025-04-26T00:00+01:00")),
            },
            Clock {
                start: "2028-12-25T09:30+00:00",
                due: Some(("2028-12-30T23:59+00:00", "2028-12-31T00:00+00:00")),
            },
            Clock {
                start: "2028-12-31T23:59+00:00",
                due: Some(("2029-01-05T23:59+00:00", "2029-01-06T00:00+00:00")),
            },
            Clock {
                start: "2025-01-02T00:00+00:00",
                due: Some(("2025-01-07T23:59+00:00", "2025-01-08T00:00+00:00")),
            },
        ],
    );
}

#[test]
fn the_professional_should_confirm_the_move_in_writing_on_the_same() {
    let started = |start: When| {
        let mut timeline = Timeline::default();
        timeline.facts.london_move = Some(false);
        timeline
            .record(Entry::new(What::Milestone(Milestone::MoveDiscovered), start))
            .expect("a date covered");
        timeline
    };
    hold(
        "move-with-a-plan/report-7ed2af0c",
        "The professional should confirm the move in writing on the same day as the discovery by a professional that a child with a plan moves or has moved (where practicable), unless the child moves between London and the Eastern region",
        "for a person to judge",
        What::Duty(Duty::TheProfessionalShouldConfirmTheMoveInWritingOnTheSame),
        &started,
        &[
            Clock {
                start: "2025-04-20T16:00+01:00",
                due: Some(("2025-04-20T23:59+01:00", "2025-04-21T00:00+01:00")),
            },
            Clock {
                start: "2028-12-25T09:30+00:00",
                due: Some(("2028-12-25T23:59+00:00", "2028-12-26T00:00+00:00")),
            },
            Clock {
                start: "2028-12-31T23:59+00:00",
                due: Some(("2028-12-31T23:59+00:00", "2029-01-01T00:00+00:00")),
            },
            Clock {
                start: "2025-01-02T00:00+00:00",
                due: Some(("2025-01-02T23:59+00:00", "2025-01-03T00:00+00:00")),
            },
        ],
    );
}

#[test]
fn the_transfer_in_conference_must_happen_within_15_working_days() {
    let started = |start: When| {
        let mut timeline = Timeline::default();
        timeline.facts.london_move = Some(false);
        timeline
            .record(Entry::new(What::Milestone(Milestone::MoveAgreedPermanent), start))
            .expect("a date covered");
        timeline
            .record(Entry::new(What::Milestone(Milestone::MoveNotified), start))
            .expect("a date covered");
        timeline
    };
    hold(
        "rule-558c34d6",
        "The transfer-in conference must happen within 15 working days of the agreement that the child has moved for good or the notification that a child with a plan has moved in to stay, whichever is earlier, unless the child moves between London and the Eastern region",
        "breached",
        What::Act(Act::TransferConference),
        &started,
        &[
            Clock {
                start: "2025-04-20T16:00+01:00",
                due: Some(("2025-05-13T23:59+01:00", "2025-05-14T00:00+01:00")),
            },
            Clock {
                start: "2028-12-25T09:30+00:00",
                due: None,
            },
            Clock {
                start: "2028-12-31T23:59+00:00",
                due: None,
            },
            Clock {
                start: "2025-01-02T00:00+00:00",
                due: Some(("2025-01-23T23:59+00:00", "2025-01-24T00:00+00:00")),
            },
        ],
    );
}

#[test]
fn the_written_notice_to_the_receiving_authority_of_a_family_that() {
    let started = |start: When| {
        let mut timeline = Timeline::default();
        timeline.facts.london_move = Some(false);
        timeline.facts.move_was_unknown = Some(true);
        timeline
            .record(Entry::new(What::Milestone(Milestone::UnknownMoveDiscovered), start))
            .expect("a date covered");
        timeline
    };
    hold(
        "move-with-services/notify-11d3bc8d",
        "The written notice to the receiving authority of a family that moves with services (by the originating authority) must happen within 1 working day of the originating authority's discovery of a move it did not know of when the originating authority did not know of the move before it happened, unless the child moves between London and the Eastern region",
        "breached",
        What::Act(Act::NoticeOfNeed),
        &started,
        &[
            Clock {
                start: "2025-04-20T16:00+01:00",
                due: Some(("2025-04-22T23:59+01:00", "2025-04-23T00:00+01:00")),
            },
            Clock {
                start: "2028-12-25T09:30+00:00",
                due: Some(("2028-12-27T23:59+00:00", "2028-12-28T00:00+00:00")),
            },
            Clock {
                start: "2028-12-31T23:59+00:00",
                due: None,
            },
            Clock {
                start: "2025-01-02T00:00+00:00",
                due: Some(("2025-01-03T23:59+00:00", "2025-01-04T00:00+00:00")),
            },
        ],
    );
}

#[test]
fn the_assessment_by_the_receiving_authority_by_the_receiving() {
    let started = |start: When| {
        let mut timeline = Timeline::default();
        timeline.facts.london_move = Some(false);
        timeline.facts.notice_came_after_the_move = Some(false);
        timeline
            .record(Entry::new(What::Milestone(Milestone::ChildMoves), start))
            .expect("a date covered");
        timeline
    };
    hold(
        "move-with-services/assess-81d2bf25",
        "The assessment by the receiving authority (by the receiving authority) must happen within 1 month of the child's move to the receiving authority's area, unless the child moves between London and the Eastern region",
        "breached",
        What::Act(Act::ReceivingAssessment),
        &started,
        &[
            Clock {
                start: "2025-04-20T16:00+01:00",
                due: Some(("2025-05-20T23:59+01:00", "2025-05-21T00:00+01:00")),
            },
            Clock {
                start: "2028-12-25T09:30+00:00",
                due: Some(("2029-01-25T23:59+00:00", "2029-01-26T00:00+00:00")),
            },
            Clock {
                start: "2028-12-31T23:59+00:00",
                due: Some(("2029-01-31T23:59+00:00", "2029-02-01T00:00+00:00")),
            },
            Clock {
                start: "2025-01-02T00:00+00:00",
                due: Some(("2025-02-02T23:59+00:00", "2025-02-03T00:00+00:00")),
            },
        ],
    );
}

#[test]
fn the_assessment_by_the_receiving_authority_by_the_receiving2() {
    let started = |start: When| {
        let mut timeline = Timeline::default();
        timeline.facts.london_move = Some(false);
        timeline.facts.notice_came_after_the_move = Some(true);
        timeline
            .record(Entry::new(What::Milestone(Milestone::ServicesMoveNotified), start))
            .expect("a date covered");
        timeline
    };
    hold(
        "move-with-services/assess-81d2bf25",
        "The assessment by the receiving authority (by the receiving authority) must happen within 1 month of notice to the receiving authority that a family with services moves or has moved when the notice of the move came after it, unless the child moves between London and the Eastern region",
        "breached",
        What::Act(Act::ReceivingAssessment),
        &started,
        &[
            Clock {
                start: "2025-04-20T16:00+01:00",
                due: Some(("2025-05-20T23:59+01:00", "2025-05-21T00:00+01:00")),
            },
            Clock {
                start: "2028-12-25T09:30+00:00",
                due: Some(("2029-01-25T23:59+00:00", "2029-01-26T00:00+00:00")),
            },
            Clock {
                start: "2028-12-31T23:59+00:00",
                due: Some(("2029-01-31T23:59+00:00", "2029-02-01T00:00+00:00")),
            },
            Clock {
                start: "2025-01-02T00:00+00:00",
                due: Some(("2025-02-02T23:59+00:00", "2025-02-03T00:00+00:00")),
            },
        ],
    );
}

#[test]
fn the_employer_or_the_commissioner_of_the_service_must_carry_out() {
    let started = |start: When| {
        let mut timeline = Timeline::default();
        timeline
            .record(Entry::new(What::Milestone(Milestone::AllegationMade), start))
            .expect("a date covered");
        timeline
    };
    hold(
        "allegation/report-0ef1a9fc",
        "The employer or the commissioner of the service must carry out the report of the allegation to the LADO within 1 working day of the making of the allegation",
        "breached",
        What::Act(Act::AllegationReport),
        &started,
        &[
            Clock {
                start: "2025-04-20T16:00+01:00",
                due: Some(("2025-04-22T23:59+01:00", "2025-04-23T00:00+01:00")),
            },
            Clock {
                start: "2028-12-25T09:30+00:00",
                due: Some(("2028-12-27T23:59+00:00", "2028-12-28T00:00+00:00")),
            },
            Clock {
                start: "2028-12-31T23:59+00:00",
                due: None,
            },
            Clock {
                start: "2025-01-02T00:00+00:00",
                due: Some(("2025-01-03T23:59+00:00", "2025-01-04T00:00+00:00")),
            },
        ],
    );
}

#[test]
fn the_review_of_the_progress_of_the_police_investigation_should() {
    let started = |start: When| {
        let mut timeline = Timeline::default();
        timeline
            .record(Entry::new(What::Act(Act::ManagementPlanningMeeting), start))
            .expect("a date covered");
        timeline
    };
    hold(
        "management-planning/police-strand-5cf5243b",
        "The review of the progress of the police investigation should happen within 4 weeks of the management planning meeting (wherever possible)",
        "for a person to judge",
        What::Act(Act::PoliceProgressReview),
        &started,
        &[
            Clock {
                start: "2025-04-20T16:00+01:00",
                due: Some(("2025-05-18T23:59+01:00", "2025-05-19T00:00+01:00")),
            },
            Clock {
                start: "2028-12-25T09:30+00:00",
                due: Some(("2029-01-22T23:59+00:00", "2029-01-23T00:00+00:00")),
            },
            Clock {
                start: "2028-12-31T23:59+00:00",
                due: Some(("2029-01-28T23:59+00:00", "2029-01-29T00:00+00:00")),
            },
            Clock {
                start: "2025-01-02T00:00+00:00",
                due: Some(("2025-01-30T23:59+00:00", "2025-01-31T00:00+00:00")),
            },
        ],
    );
}

#[test]
fn the_employer_should_carry_out_the_decision_whether_a() {
    let started = |start: When| {
        let mut timeline = Timeline::default();
        timeline
            .record(Entry::new(What::Milestone(Milestone::ReportReceived), start))
            .expect("a date covered");
        timeline
    };
    hold(
        "disciplinary-process/need-hearing-a06a44e4",
        "The employer should carry out the decision whether a disciplinary hearing is needed within 2 working days of the employer's receipt of the investigation report",
        "departed from",
        What::Act(Act::HearingDecision),
        &started,
        &[
            Clock {
                start: "2025-04-20T16:00+01:00",
                due: Some(("2025-04-23T23:59+01:00", "2025-04-24T00:00+01:00")),
            },
            Clock {
                start: "2028-12-25T09:30+00:00",
                due: Some(("2028-12-28T23:59+00:00", "2028-12-29T00:00+00:00")),
            },
            Clock {
                start: "2028-12-31T23:59+00:00",
                due: None,
            },
            Clock {
                start: "2025-01-02T00:00+00:00",
                due: Some(("2025-01-06T23:59+00:00", "2025-01-07T00:00+00:00")),
            },
        ],
    );
}

#[test]
fn the_strategy_meeting_or_discussion_must_happen_within_1_working() {
    let started = |start: When| {
        let mut timeline = Timeline::default();
        timeline.facts.organised_abuse = Some(true);
        timeline
            .record(
                Entry::new(What::Milestone(Milestone::OrganisedAbuseReferred), start),
            )
            .expect("a date covered");
        timeline
    };
    hold(
        "organised-abuse-discussion/discuss-4237956d",
        "The strategy meeting or discussion must happen within 1 working day of receipt of the organised abuse referral when the concern is of organised abuse",
        "breached",
        What::Act(Act::StrategyDiscussion),
        &started,
        &[
            Clock {
                start: "2025-04-20T16:00+01:00",
                due: Some(("2025-04-22T23:59+01:00", "2025-04-23T00:00+01:00")),
            },
            Clock {
                start: "2028-12-25T09:30+00:00",
                due: Some(("2028-12-27T23:59+00:00", "2028-12-28T00:00+00:00")),
            },
            Clock {
                start: "2028-12-31T23:59+00:00",
                due: None,
            },
            Clock {
                start: "2025-01-02T00:00+00:00",
                due: Some(("2025-01-03T23:59+00:00", "2025-01-04T00:00+00:00")),
            },
        ],
    );
}

#[test]
fn the_vulnerability_check_by_the_police_of_a_child_who_was() {
    let started = |start: When| {
        let mut timeline = Timeline::default();
        timeline
            .record(Entry::new(What::Milestone(Milestone::ReturnedFromMissing), start))
            .expect("a date covered");
        timeline
    };
    hold(
        "missing-child-returns/check-fb2cebb8",
        "The vulnerability check by the police of a child who was missing (by the police officer who makes the vulnerability check) will happen as soon as possible after the child's return from being missing and in any event within 24 hours of the child's return from being missing",
        "departed from",
        What::Act(Act::VulnerabilityCheck),
        &started,
        &[
            Clock {
                start: "2025-04-20T16:00+01:00",
                due: Some(("2025-04-21T16:00+01:00", "2025-04-21T16:01+01:00")),
            },
            Clock {
                start: "2028-12-25T09:30+00:00",
                due: Some(("2028-12-26T09:30+00:00", "2028-12-26T09:31+00:00")),
            },
            Clock {
                start: "2028-12-31T23:59+00:00",
                due: Some(("2029-01-01T23:59+00:00", "2029-01-02T00:00+00:00")),
            },
            Clock {
                start: "2025-01-02T00:00+00:00",
                due: Some(("2025-01-03T00:00+00:00", "2025-01-03T00:01+00:00")),
            },
        ],
    );
}

#[test]
fn the_contact_with_the_child_to_arrange_an_independent_return() {
    let started = |start: When| {
        let mut timeline = Timeline::default();
        timeline
            .record(Entry::new(What::Milestone(Milestone::ReturnedFromMissing), start))
            .expect("a date covered");
        timeline
    };
    hold(
        "missing-child-returns/contact-7e464a24",
        "The contact with the child to arrange an independent return interview should happen within 72 hours of the child's return from being missing",
        "departed from",
        What::Act(Act::ReturnContact),
        &started,
        &[
            Clock {
                start: "2025-04-20T16:00+01:00",
                due: Some(("2025-04-23T16:00+01:00", "2025-04-23T16:01+01:00")),
            },
            Clock {
                start: "2028-12-25T09:30+00:00",
                due: Some(("2028-12-28T09:30+00:00", "2028-12-28T09:31+00:00")),
            },
            Clock {
                start: "2028-12-31T23:59+00:00",
                due: Some(("2029-01-03T23:59+00:00", "2029-01-04T00:00+00:00")),
            },
            Clock {
                start: "2025-01-02T00:00+00:00",
                due: Some(("2025-01-05T00:00+00:00", "2025-01-05T00:01+00:00")),
            },
        ],
    );
}

#[test]
fn the_contact_with_the_child_to_arrange_an_independent_return2() {
    let started = |start: When| {
        let mut timeline = Timeline::default();
        timeline.facts.looked_after = Some(true);
        timeline
            .record(Entry::new(What::Milestone(Milestone::ReturnedFromMissing), start))
            .expect("a date covered");
        timeline
    };
    hold(
        "missing-child-returns/contact-ef65f044",
        "The contact with the child to arrange an independent return interview should happen within 72 hours of the child's return from being missing when the authority looks after the child",
        "departed from",
        What::Act(Act::ReturnContact),
        &started,
        &[
            Clock {
                start: "2025-04-20T16:00+01:00",
                due: Some(("2025-04-23T16:00+01:00", "2025-04-23T16:01+01:00")),
            },
            Clock {
                start: "2028-12-25T09:30+00:00",
                due: Some(("2028-12-28T09:30+00:00", "2028-12-28T09:31+00:00")),
            },
            Clock {
                start: "2028-12-31T23:59+00:00",
                due: Some(("2029-01-03T23:59+00:00", "2029-01-04T00:00+00:00")),
            },
            Clock {
                start: "2025-01-02T00:00+00:00",
                due: Some(("2025-01-05T00:00+00:00", "2025-01-05T00:01+00:00")),
            },
        ],
    );
}

#[test]
fn somebody_the_text_does_not_say_who_should_tell_the_assistant() {
    let started = |start: When| {
        let mut timeline = Timeline::default();
        timeline
            .record(Entry::new(What::Milestone(Milestone::WentMissing), start))
            .expect("a date covered");
        timeline
    };
    hold(
        "missing-from-care/strategy-8f343d5a",
        "Somebody (the text does not say who) should tell the assistant director or equivalent within 5 days of the child's going missing",
        "departed from",
        What::Duty(Duty::SomebodyTheTextDoesNotSayWhoShouldTellTheAssistant),
        &started,
        &[
            Clock {
                start: "2025-04-20T16:00+01:00",
                due: Some(("2025-04-25T23:59+01:00", "2025-04-26T00:00+01:00")),
            },
            Clock {
                start: "2028-12-25T09:30+00:00",
                due: Some(("2028-12-30T23:59+00:00", "2028-12-31T00:00+00:00")),
            },
            Clock {
                start: "2028-12-31T23:59+00:00",
                due: Some(("2029-01-05T23:59+00:00", "2029-01-06T00:00+00:00")),
            },
            Clock {
                start: "2025-01-02T00:00+00:00",
                due: Some(("2025-01-07T23:59+00:00", "2025-01-08T00:00+00:00")),
            },
        ],
    );
}

#[test]
fn the_first_missing_from_care_meeting_or_discussion_should_happen() {
    let started = |start: When| {
        let mut timeline = Timeline::default();
        timeline
            .record(Entry::new(What::Milestone(Milestone::WentMissing), start))
            .expect("a date covered");
        timeline
    };
    hold(
        "missing-from-care/meeting-e32d6627",
        "The first missing from care meeting or discussion should happen within 5 days of the child's going missing",
        "departed from",
        What::Act(Act::MissingFromCareMeeting),
        &started,
        &[
            Clock {
                start: "2025-04-20T16:00+01:00",
                due: Some(("2025-04-25T23:59+01:00", "2025-04-26T00:00+01:00")),
            },
            Clock {
                start: "2028-12-25T09:30+00:00",
                due: Some(("2028-12-30T23:59+00:00", "2028-12-31T00:00+00:00")),
            },
            Clock {
                start: "2028-12-31T23:59+00:00",
                due: Some(("2029-01-05T23:59+00:00", "2029-01-06T00:00+00:00")),
            },
            Clock {
                start: "2025-01-02T00:00+00:00",
                due: Some(("2025-01-07T23:59+00:00", "2025-01-08T00:00+00:00")),
            },
        ],
    );
}

#[test]
fn the_strategy_meeting_or_discussion_on_an_expectant_mother_or() {
    let started = |start: When| {
        let mut timeline = Timeline::default();
        timeline
            .record(Entry::new(What::Milestone(Milestone::FamilyFound), start))
            .expect("a date covered");
        timeline
    };
    hold(
        "missing-family/plan-next-09135e9c",
        "The strategy meeting or discussion on an expectant mother or family that is found should happen within 1 working day of the finding of the expectant mother or family (if practicable)",
        "for a person to judge",
        What::Act(Act::FoundFamilyDiscussion),
        &started,
        &[
            Clock {
                start: "2025-04-20T16:00+01:00",
                due: Some(("2025-04-22T23:59+01:00", "2025-04-23T00:00+01:00")),
            },
            Clock {
                start: "2028-12-25T09:30+00:00",
                due: Some(("2028-12-27T23:59+00:00", "2028-12-28T00:00+00:00")),
            },
            Clock {
                start: "2028-12-31T23:59+00:00",
                due: None,
            },
            Clock {
                start: "2025-01-02T00:00+00:00",
                due: Some(("2025-01-03T23:59+00:00", "2025-01-04T00:00+00:00")),
            },
        ],
    );
}

#[test]
fn childrens_social_care_must_start_a_section_47_enquiry_as_soon() {
    let started = |start: When| {
        let mut timeline = Timeline::default();
        timeline.facts.curfew_contravened = Some(true);
        timeline
            .record(Entry::new(What::Milestone(Milestone::CurfewInformed), start))
            .expect("a date covered");
        timeline
    };
    hold(
        "rule-22fca507",
        "Children's social care must start a section 47 enquiry as soon as practicable and within 48 hours of the authority's receipt of the information that a curfew ban was contravened when the child contravened a ban that a curfew notice imposed",
        "breached",
        What::Act(Act::Enquiry),
        &started,
        &[
            Clock {
                start: "2025-04-20T16:00+01:00",
                due: Some(("2025-04-22T16:00+01:00", "2025-04-22T16:01+01:00")),
            },
            Clock {
                start: "2028-12-25T09:30+00:00",
                due: Some(("2028-12-27T09:30+00:00", "2028-12-27T09:31+00:00")),
            },
            Clock {
                start: "2028-12-31T23:59+00:00",
                due: Some(("2029-01-02T23:59+00:00", "2029-01-03T00:00+00:00")),
            },
            Clock {
                start: "2025-01-02T00:00+00:00",
                due: Some(("2025-01-04T00:00+00:00", "2025-01-04T00:01+00:00")),
            },
        ],
    );
}
