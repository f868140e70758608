//! The one table of kinds of change: what each is called, how it bears on practice, and its page.

use super::change::Level;
use crate::check::Page;
use crate::model::Modality;

/// How the level of a change follows from its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// Always this.
    Is(Level),
    /// Must act where the sentence binds; should know where it only permits or describes.
    ByDuty,
}

/// One kind of change.
#[derive(Debug)]
pub struct Row {
    /// For example `timescale-tightened`.
    pub id: &'static str,
    /// What it is, in a few plain words.
    pub title: &'static str,
    pub rule: Rule,
    /// What it means for practice, where nothing more particular is known.
    pub impact: &'static str,
    /// Its page: what it is, with an example that is its test.
    pub page: Page,
}

impl PartialEq for Row {
    fn eq(&self, other: &Row) -> bool {
        self.id == other.id
    }
}

impl Row {
    /// The level of a change of this kind in a sentence of this force.
    pub fn level(&self, modality: Option<Modality>) -> Level {
        match (self.rule, modality) {
            (Rule::Is(level), _) => level,
            (Rule::ByDuty, Some(modality)) if modality.rank() < 2 => Level::ShouldKnow,
            (Rule::ByDuty, _) => Level::MustAct,
        }
    }
}

/// The row of a kind.
pub fn row(id: &str) -> Option<&'static Row> {
    TABLE.iter().copied().find(|row| row.id.eq_ignore_ascii_case(id))
}

const ACT: Rule = Rule::Is(Level::MustAct);
const KNOW: Rule = Rule::Is(Level::ShouldKnow);
const EDIT: Rule = Rule::Is(Level::Editorial);
const DUTY: Rule = Rule::ByDuty;

macro_rules! kinds {
    ($($name:ident $id:literal $title:literal $rule:ident $impact:literal;)+) => {
        $(
            #[doc = $title]
            pub static $name: Row =
                Row { id: $id, title: $title, rule: $rule, impact: $impact, page: Page::new(include_str!(concat!("pages/", $id, ".md"))) };
        )+
        /// Every kind there is, in order.
        pub static TABLE: &[&Row] = &[$(&$name),+];
    };
}

kinds! {
    // Time.
    TIGHTENED "timescale-tightened" "A time limit is tighter" DUTY "There is less time.";
    LOOSENED "timescale-loosened" "A time limit is looser" KNOW "There is more time.";
    INCOMPARABLE "timescale-incomparable" "A time limit is tighter on some dates and looser on others" DUTY "Dates have to be worked out anew: sometimes there is less time, sometimes more.";
    UNIT_CHANGED "timescale-unit-changed" "A time limit is stated in another unit" EDIT "The limit is the same from every start; only the unit differs.";
    START_CHANGED "timescale-start-changed" "A time limit is counted from something else" DUTY "The clock starts at another moment.";
    FORM_CHANGED "timescale-form-changed" "A time limit has another form" DUTY "The limit cannot be compared by the calendar: read both.";
    TIME_NEW "timescale-new" "A time limit is new" DUTY "There is a time limit where there was none.";
    TIME_WITHDRAWN "timescale-withdrawn" "A time limit is withdrawn" KNOW "The time limit no longer holds; the rest stands.";
    SERIES_CHANGED "series-changed" "A series runs otherwise" DUTY "What repeats starts, goes on or ends otherwise.";

    // Force.
    RAISED "modality-raised" "A duty is stronger" DUTY "What was weaker now binds more strongly.";
    LOWERED "modality-lowered" "A duty is weaker" KNOW "It binds less strongly than it did.";
    REVERSED "duty-reversed" "A duty is turned round" ACT "What was asked for or allowed is now forbidden, or the other way round.";
    SOFTENER_ADDED "softener-added" "A duty is softened" KNOW "The duty now leaves room for judgement.";
    SOFTENER_REMOVED "softener-removed" "A duty is no longer softened" DUTY "The room for judgement is gone.";

    // People.
    ACTOR_CHANGED "actor-changed" "Somebody else has the duty" DUTY "The duty has passed to somebody else, or is shared otherwise.";
    OFFICE_CHANGED "office-changed" "Another office" DUTY "What somebody is to do at the meeting or decision is another thing.";
    ATTENDEE_CHANGED "attendee-changed" "Who attends has changed" DUTY "Invitations and attendance lists change.";
    ATTENDEE_ADDED "attendee-added" "Somebody new attends" DUTY "Somebody has to be invited and to attend who was not before.";
    ATTENDEE_REMOVED "attendee-removed" "Somebody no longer attends" KNOW "The text no longer asks for their attendance.";
    RECIPIENT_CHANGED "recipient-changed" "Somebody else is told, asked or sent something" DUTY "Information goes to somebody else.";
    QUORUM_CHANGED "quorum-changed" "A quorum has changed" ACT "A meeting counts with other people than before.";
    QUORUM_NEW "quorum-new" "A quorum is new" ACT "A meeting counts only if these people are there.";
    QUORUM_WITHDRAWN "quorum-withdrawn" "A quorum is withdrawn" KNOW "The text no longer says who must be there for the meeting to count.";
    ROLE_ADDED "role-added" "A role is new" KNOW "There is a role that the text did not name before.";
    ROLE_RENAMED "role-renamed" "A role has another title" KNOW "The role is called otherwise; forms and letters that name it need the new title.";
    ROLE_MERGED "role-merged" "Two roles are one" KNOW "The duties of both are one role's.";
    ROLE_ABOLISHED "role-abolished" "A role is gone" KNOW "Nothing in the text names this role any more.";
    ROLE_CHANGED "role-changed" "A role is otherwise defined" ACT "Who may hold the role, or stand in for it, has changed.";
    AGENCY_ADDED "agency-added" "An agency is new" KNOW "There is an agency that the text did not name before.";
    AGENCY_RENAMED "agency-renamed" "An agency has another title" KNOW "The agency is called otherwise; forms and letters that name it need the new title.";
    AGENCY_MERGED "agency-merged" "Two agencies are one" KNOW "The duties of both are one agency's.";
    AGENCY_ABOLISHED "agency-abolished" "An agency is gone" KNOW "Nothing in the text names this agency any more.";

    // The course of a procedure.
    PROCEDURE_ADDED "procedure-added" "A procedure is new" ACT "There is a procedure that was not there before.";
    PROCEDURE_REMOVED "procedure-removed" "A procedure is gone" KNOW "The text no longer has this procedure.";
    PROCEDURE_REWORDED "procedure-reworded" "A procedure has another title" EDIT "Only the title differs.";
    PROCEDURE_SPLIT "procedure-split" "A procedure is split" KNOW "Steps of one procedure now stand in a procedure of their own.";
    PROCEDURE_MERGED "procedure-merged" "Procedures are put together" KNOW "The steps of one procedure now stand in another.";
    STEP_ADDED "step-added" "A step is new" ACT "There is something more to do on the way.";
    STEP_REMOVED "step-removed" "A step is gone" KNOW "What was done here is no longer asked for here.";
    STEP_REWORDED "step-reworded" "A step has another title" EDIT "Only the title differs.";
    STEP_MOVED "step-moved" "A step stands in another procedure" KNOW "What is done is the same; it stands elsewhere.";
    STEP_CHANGED "step-changed" "A step does another thing" ACT "What is done at this point is another act, or a decision instead of a step.";
    DECISION_ADDED "decision-added" "A decision is new" ACT "There is a question to decide that was not asked before.";
    DECISION_REMOVED "decision-removed" "A decision is gone" KNOW "The question is no longer asked here.";
    OUTCOME_ADDED "outcome-added" "An outcome is new" ACT "There is one more way in which it may come out.";
    OUTCOME_REMOVED "outcome-removed" "An outcome is gone" ACT "It can no longer come out this way.";
    OUTCOME_REWORDED "outcome-reworded" "An outcome has other words" EDIT "Only the words differ.";
    ROUTE_CHANGED "route-changed" "A way on leads elsewhere" ACT "What comes next is another thing.";
    ROUTE_ADDED "route-added" "A way on is new" ACT "There is a way on that was not there before.";
    ROUTE_REMOVED "route-removed" "A way on is gone" ACT "There is no longer this way on.";
    PART_ADDED "part-added" "A part runs beside the others" ACT "One more thing is done side by side with the rest.";
    PART_REMOVED "part-removed" "A parallel part is gone" KNOW "This is no longer done side by side with the rest.";
    START_OF "start-changed" "A procedure starts otherwise" ACT "What sets the procedure going has changed.";
    START_ADDED "start-added" "Something more starts a procedure" ACT "The procedure also begins with this.";
    START_REMOVED "start-removed" "Something no longer starts a procedure" KNOW "The procedure no longer begins with this.";
    INTERRUPT_ADDED "interrupt-added" "Something new can happen at any stage" ACT "At any stage of the procedure there is a way out that was not there before.";
    INTERRUPT_REMOVED "interrupt-removed" "Something can no longer happen at any stage" KNOW "The way out at any stage is gone.";
    INTERRUPT_CHANGED "interrupt-changed" "What can happen at any stage has changed" ACT "The way out at any stage is taken in other cases, or leads elsewhere.";
    ORDER_CHANGED "order-changed" "What must come first has changed" ACT "Things have to be done in another order.";

    // Conditions and clauses.
    CONDITION_WIDENED "condition-widened" "A sentence applies in more cases" DUTY "It now applies in cases in which it did not.";
    CONDITION_NARROWED "condition-narrowed" "A sentence applies in fewer cases" KNOW "It no longer applies in some cases in which it did.";
    CONDITION_CHANGED "condition-changed" "A sentence applies in other cases" DUTY "It applies in some cases in which it did not, and no longer in others; or this cannot be decided.";
    CONDITION_REWORDED "condition-reworded" "A circumstance has other words" KNOW "The circumstance is described otherwise: read both.";
    EXCEPTION_ADDED "exception-added" "An exception is new" DUTY "In these circumstances something else holds.";
    EXCEPTION_REMOVED "exception-removed" "An exception is gone" DUTY "In these circumstances the general sentence holds again.";
    EXCEPTION_CHANGED "exception-changed" "An exception stands beside or in place of the sentence" DUTY "It is now added to the sentence instead of replacing it, or the other way round.";
    PRECEDENCE_CHANGED "precedence-changed" "Which of several exceptions counts" DUTY "Where several apply, another one counts.";
    RELEASE_ADDED "release-added" "A duty can lapse" KNOW "In these circumstances it is no longer needed.";
    RELEASE_REMOVED "release-removed" "A duty can no longer lapse" DUTY "It is needed in these circumstances too.";
    RELEASE_CHANGED "release-changed" "A duty lapses otherwise" DUTY "The circumstances in which it is no longer needed have changed.";
    LATER_ADDED "later-date-added" "A later date may be agreed" KNOW "There is somebody who may agree a later date.";
    LATER_REMOVED "later-date-removed" "A later date may no longer be agreed" DUTY "The date can no longer be put off this way.";
    LATER_CHANGED "later-date-changed" "A later date is agreed otherwise" DUTY "Who may agree a later date, or how, has changed.";

    // Duties.
    DUTY_ADDED "duty-added" "Something more is asked for" DUTY "There is something to do that was not asked for before.";
    DUTY_REMOVED "duty-removed" "Something is no longer asked for" KNOW "The text no longer asks for it.";
    DUTY_REWORDED "duty-reworded" "What is asked for has other words" KNOW "What is to be done is described otherwise: read both.";
    DUTY_MOVED "duty-moved" "A sentence stands at another point" KNOW "It is asked for at another point of the procedure.";
    NOTIFICATION_ADDED "notification-added" "Somebody has to be told" DUTY "Somebody is told, asked or sent something who was not before.";
    NOTIFICATION_REMOVED "notification-removed" "Somebody is no longer told" KNOW "The text no longer asks for this information to be given.";
    PROHIBITION_ADDED "prohibition-added" "Something is forbidden" ACT "What nothing forbade is forbidden.";
    PROHIBITION_REMOVED "prohibition-removed" "Something is no longer forbidden" KNOW "The text no longer forbids it.";
    ITEM_ADDED "item-added" "An item of a list is new" DUTY "The list has an item more.";
    ITEM_REMOVED "item-removed" "An item of a list is gone" KNOW "The list has an item less.";
    ITEM_REWORDED "item-reworded" "An item of a list has other words" KNOW "The item is described otherwise: read both.";
    ITEM_CHANGED "item-changed" "An item of a list applies in other cases" DUTY "The item is asked for in other cases.";

    // Meanings.
    TERM_ADDED "term-added" "A term is defined" KNOW "The text says what it means by this.";
    TERM_REMOVED "term-removed" "A term is no longer defined" KNOW "The text no longer says what it means by this.";
    TERM_CHANGED "term-meaning-changed" "A term means something else" ACT "Every sentence that uses the term may apply in other cases.";
    STATE_CHANGED "state-changed" "What lasts begins, ends or is held otherwise" ACT "It begins or ends with something else, or somebody else holds it.";
    FACT_CHANGED "fact-changed" "A circumstance is otherwise defined" KNOW "Which cases it covers has changed.";
    MOMENT_CHANGED "moment-changed" "A moment is otherwise defined" ACT "Clocks that start with it may start otherwise.";
    ACT_CHANGED "act-changed" "What an act is, or brings about, has changed" ACT "The act counts as something else, or sets other clocks going.";
    DECLARATION_ADDED "declaration-added" "A name to speak of is new" EDIT "Nothing changes by this alone: sentences that use it are listed for themselves.";
    DECLARATION_REMOVED "declaration-removed" "A name to speak of is gone" EDIT "Nothing changes by this alone: sentences that used it are listed for themselves.";
    WORDING "wording-only" "Other words, or other capitals or marks, for the same" EDIT "Nothing changes in practice.";
    CALENDAR_CHANGED "calendar-changed" "The calendar has changed" KNOW "Working days, bank holidays or conventions differ: dates may fall otherwise.";
    DOCUMENT_CHANGED "document-changed" "A document's particulars have changed" KNOW "The edition, the dates or the standing of the document differ.";
    REGISTER_ADDED "register-entry-added" "A register has a new entry" KNOW "There is one recommendation more to answer.";
    REGISTER_REMOVED "register-entry-removed" "An entry of a register is gone" KNOW "The recommendation is no longer in the register.";
    REGISTER_CHANGED "register-entry-changed" "An entry of a register has changed" KNOW "What is recommended, to whom, by when, or how it stands, has changed.";
    VARIATION_CHANGED "variation-changed" "A variation of a document has changed" KNOW "What stands in place of another document's paragraphs has changed.";

    // What the text says and does not say.
    READING_ADDED "reading-added" "A reading is new" KNOW "The text leaves room here, and the editors say how they read it.";
    READING_CHANGED "reading-changed" "A reading has changed" KNOW "The editors read the text otherwise.";
    READING_RESOLVED "reading-resolved" "A reading is no longer needed" KNOW "The text is plain enough now, or the editors have taken the reading back.";
    SILENCE_ADDED "silence-added" "The text leaves something open" KNOW "The text does not say what it said before.";
    SILENCE_RESOLVED "silence-resolved" "The text says what it left open" DUTY "What was open is settled.";
    CITATION_CHANGED "citation-changed" "The paragraph has another number" EDIT "Only the number of the paragraph differs.";
    SET_ASIDE_CHANGED "set-aside-changed" "What is set aside has changed" EDIT "Which paragraphs no sentence captures, or why, differs.";
    ANSWER_CHANGED "answer-changed" "An answer to a finding has changed" EDIT "The editors answer a finding otherwise.";
    FINDING_INTRODUCED "finding-introduced" "The revision brings a finding" KNOW "Read the finding: the revision may have introduced a conflict or a gap.";
    FINDING_MENDED "finding-mended" "The revision mends a finding" KNOW "A conflict or a gap that was found before is gone.";
    OTHER "otherwise-changed" "Something else has changed" KNOW "Read both.";
}
