// SPDX-License-Identifier: MIT
// The rules between the fields of one record, for the whole register: each refusal and each remark.
#include "domain/adapted.h"
#include "domain/bodies.h"
#include "domain/claims.h"
#include "domain/entrepreneurship.h"
#include "domain/evaluation.h"
#include "domain/evidence.h"
#include "domain/initiatives.h"
#include "domain/kind.h"
#include "domain/kindergartens.h"
#include "domain/language.h"
#include "domain/leaders.h"
#include "domain/loops.h"
#include "domain/measures.h"
#include "domain/money.h"
#include "domain/networks.h"
#include "domain/owners.h"
#include "domain/papers.h"
#include "domain/people.h"
#include "domain/plans.h"
#include "domain/year.h"
#include "support/text.h"

using namespace samspel;

namespace {

When when(const QString& text) { return When::parse(text).value(); }

/// The fields that the record's own rule speaks of, refusals as they are and remarks in brackets; what is
/// only not filled in is left out.
template <class R>
QStringList told(const R& record) {
    static const Language english = Language::load(u"en"_s);
    QStringList fields;
    Problems problems;
    kindOf<R>().rule(rowOf(record), english, problems);
    for (const Problem& problem : problems) {
        CHECK_FALSE(problem.what.isEmpty());
        fields << (problem.weight == Problem::Weight::remark ? u"(%1)"_s.arg(problem.field) : problem.field);
    }
    return fields;
}

/// Records with "from" and "until" days: the last day is the first on which it no longer holds.
template <class R>
void holdsForDays(QDate R::*from, QDate R::*until, const QString& column, R record = {}) {
    CAPTURE(Schema<R>::table);
    record.*until = QDate(2010, 1, 1);
    CHECK(told(record).isEmpty());
    record.*from = QDate(2010, 1, 1);
    CHECK(told(record) == QStringList{column});
    record.*from = QDate(2010, 1, 2);
    CHECK(told(record) == QStringList{column});
    record.*from = QDate(2009, 12, 31);
    CHECK(told(record).isEmpty());
}

/// Records that begin and end as well as is known.
template <class R>
void lasts(When R::*begins, When R::*ends, const QString& column = u"ends"_s, R record = {}) {
    CAPTURE(Schema<R>::table);
    record.*begins = when(u"2010-23"_s);
    record.*ends = when(u"2010"_s); // may be after that
    CHECK(told(record).isEmpty());
    record.*ends = when(u"2010-08"_s);
    CHECK(told(record) == QStringList{column});
    record.*ends = When();
    CHECK(told(record).isEmpty());
}

} // namespace

TEST_CASE("what holds from a day to a day ends after it begins", "[domain]") {
    holdsForDays(&Role::validFrom, &Role::validTo, u"valid_to"_s);
    holdsForDays(&OrganisationName::validFrom, &OrganisationName::validTo, u"valid_to"_s);
    holdsForDays(&SeatTerm::validFrom, &SeatTerm::validTo, u"valid_to"_s);
    holdsForDays(&NetworkMember::validFrom, &NetworkMember::validTo, u"valid_to"_s);
    holdsForDays(&FundingAgreement::begins, &FundingAgreement::ends, u"ends"_s);
    holdsForDays(&TransitionAgreement::signedOn, &TransitionAgreement::due, u"due"_s);
    holdsForDays(&DialogueMeeting::date, &DialogueMeeting::nextBy, u"next_by"_s);
}

TEST_CASE("what lasts for a time ends when or after it begins", "[domain]") {
    lasts(&Body::begins, &Body::ends);
    lasts(&ProgrammeMeasure::begins, &ProgrammeMeasure::ends);
    Initiative initiative;
    initiative.forDevelopment = true;
    lasts(&Initiative::begins, &Initiative::ends, u"ends"_s, initiative);
    lasts(&LearningLoop::begins, &LearningLoop::ends);
    lasts(&Course::begins, &Course::ends);
    lasts(&Network::begins, &Network::ends);
    lasts(&EarlyMeasure::begins, &EarlyMeasure::ends);
    lasts(&EnterpriseActivity::begins, &EnterpriseActivity::ends);
    lasts(&PartnerLink::begins, &PartnerLink::ends);
    lasts(&AdaptedMeasure::begins, &AdaptedMeasure::ends);
    lasts(&Evaluation::begins, &Evaluation::ends);
    lasts(&InterviewRound::begins, &InterviewRound::ends);
}

TEST_CASE("a meeting ends after it starts, where both are known", "[domain]") {
    Meeting m;
    m.starts = {12, 0};
    CHECK(told(m).isEmpty());
    m.ends = {12, 0};
    CHECK(told(m) == QStringList{u"ends"_s});
    m.ends = {12, 1};
    CHECK(told(m).isEmpty());
}

TEST_CASE("a date of the year may last for several days, or one", "[domain]") {
    CalendarEntry e;
    e.date = {2011, 9, 12};
    e.ends = {2011, 9, 12};
    CHECK(told(e).isEmpty());
    e.ends = {2011, 9, 11};
    CHECK(told(e) == QStringList{u"ends"_s});
}

TEST_CASE("nothing belongs to, stands against or leads to itself", "[domain]") {
    Body body;
    body.id = {4};
    body.parent = {4};
    CHECK(told(body) == QStringList{u"parent"_s});
    body.parent = {5};
    CHECK(told(body).isEmpty());
    ResearchQuestion question;
    question.id = {4};
    question.parent = {4};
    CHECK(told(question) == QStringList{u"parent"_s});
    Finding finding;
    finding.id = {4};
    finding.counterpart = {4};
    CHECK(told(finding) == QStringList{u"counterpart"_s});
    finding.counterpart = {3};
    CHECK(told(finding).isEmpty());
    LogicLink link;
    link.fromStep = {4};
    link.toStep = {4};
    CHECK(told(link) == QStringList{u"to_step"_s});
    link.toStep = {5};
    CHECK(told(link).isEmpty());
    // Records that are not kept yet have no key to be mistaken for.
    CHECK(told(Body()).isEmpty());
    CHECK(told(ResearchQuestion()).isEmpty());
    CHECK(told(Finding()).isEmpty());
    CHECK(told(LogicLink()).isEmpty());
}

TEST_CASE("a founding decision is a municipality's", "[domain]") {
    Decision d;
    d.kind = DecisionKind::founding;
    CHECK(told(d) == QStringList{u"organisation"_s});
    d.organisation = {3};
    CHECK(told(d).isEmpty());
    d.organisation = {};
    d.kind = DecisionKind::mandate;
    CHECK(told(d).isEmpty());
}

TEST_CASE("what was not planned tells why it came", "[domain]") {
    ProgrammeMeasure m;
    m.isUnplanned = true;
    CHECK(told(m) == QStringList{u"(reason)"_s});
    m.reason = u"A chance came"_s;
    CHECK(told(m).isEmpty());
}

TEST_CASE("a deviation from a plan has a reason", "[domain]") {
    const Language english = Language::load(u"en"_s);
    Deviation d;
    d.version = {1};
    d.what = u"Moved to spring"_s;
    const Problems problems = check(kindOf<Deviation>(), rowOf(d), english);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].field == u"reason"_s);
}

TEST_CASE("an initiative says what it is for", "[domain]") {
    Initiative i;
    CHECK(told(i) == QStringList{u"(for_research)"_s});
    i.forResearch = true;
    CHECK(told(i).isEmpty());
    i.forDevelopment = true; // the double purpose
    CHECK(told(i).isEmpty());
}

TEST_CASE("a step hands on to another, and is closed with evidence", "[domain]") {
    LoopStep s;
    s.actor = LoopActor::school;
    s.handsTo = LoopActor::school;
    CHECK(told(s) == QStringList{u"hands_to"_s});
    s.handsTo = LoopActor::teacher;
    CHECK(told(s).isEmpty());
    s.closedOn = {2011, 1, 1};
    CHECK(told(s) == QStringList{u"(evidence)"_s});
    s.evidence = u"Minutes"_s;
    CHECK(told(s).isEmpty());
}

TEST_CASE("effort in kind has hours or a worth", "[domain]") {
    InKind k;
    CHECK(told(k) == QStringList{u"hours"_s});
    k.hours = 0;
    CHECK(told(k).isEmpty());
    k.hours.reset();
    k.amount = Money{0};
    CHECK(told(k).isEmpty());
}

TEST_CASE("no more competent posts than posts", "[domain]") {
    Capacity c;
    c.competentPosts = 2;
    CHECK(told(c).isEmpty());
    c.posts = 1.9;
    CHECK(told(c) == QStringList{u"competent_posts"_s});
    c.posts = 2;
    CHECK(told(c).isEmpty());
}

TEST_CASE("what a council is told follows the law of the day", "[domain]") {
    const Language english = Language::load(u"en"_s);
    const auto remark = [&](const AnnualInformation& information) {
        Problems problems;
        Schema<AnnualInformation>::rule(information, english, problems);
        REQUIRE(problems.size() == 1);
        CHECK(problems[0].field == u"given_on"_s);
        CHECK(problems[0].weight == Problem::Weight::remark);
        return problems[0].what;
    };
    AnnualInformation a;
    CHECK(told(a).isEmpty()); // not given yet
    a.givenOn = {2024, 7, 31};
    CHECK(remark(a).contains(u"state of the schools"_s));
    a.givenOn = {2024, 8, 1};
    CHECK(remark(a).contains(u"at least yearly"_s));
    a.learningEnvironment = true;
    a.learningResults = true;
    CHECK(remark(a).contains(u"at least yearly"_s));
    a.completion = true;
    CHECK(remark(a).contains(u"covers what the law asks for"_s));
    CHECK(remark(a).contains(u"§ 17-12"_s));
}

TEST_CASE("a leader's way goes from step to step", "[domain]") {
    Enrolment e;
    e.offeredOn = when(u"2008-23"_s);
    e.acceptedOn = when(u"2008"_s);
    e.startedOn = when(u"2009-01"_s);
    e.completedOn = when(u"2010"_s);
    e.creditedOn = when(u"2010-06"_s);
    e.credits = 30;
    CHECK(told(e).isEmpty());
    e.acceptedOn = when(u"2008-08"_s);
    CHECK(told(e) == QStringList{u"accepted_on"_s});
    e.acceptedOn = when(u"2009-02"_s);
    CHECK(told(e) == QStringList{u"started_on"_s});
    e.acceptedOn = When();
    e.startedOn = when(u"2008-08"_s);
    CHECK(told(e) == QStringList{u"started_on"_s});
    e.startedOn = when(u"2011"_s);
    CHECK(told(e) == QStringList{u"completed_on"_s, u"credited_on"_s});
    e.startedOn = when(u"2009"_s);
    e.creditedOn = When();
    CHECK(told(e) == QStringList{u"(credited_on)"_s});
    e.credits = 0;
    CHECK(told(e).isEmpty());
}

TEST_CASE("a mean has its n, and no more answer than were asked", "[domain]") {
    CourseFeedback f;
    f.usefulness = 80;
    CHECK(told(f) == QStringList{u"answered"_s});
    f.answered = 20;
    f.asked = 19;
    CHECK(told(f) == QStringList{u"answered"_s});
    f.asked = 20;
    CHECK(told(f).isEmpty());
    Gathering g;
    g.usefulness = 80;
    g.hours = 3;
    g.socialHours = 3.5;
    CHECK(told(g) == QStringList{u"social_hours"_s, u"usefulness_n"_s});
    g.usefulnessN = 12;
    g.socialHours = 3;
    CHECK(told(g).isEmpty());
}

TEST_CASE("a teacher is named in a network only for a purpose", "[domain]") {
    NetworkMember m;
    CHECK(told(m).isEmpty());
    m.person = {3};
    CHECK(told(m) == QStringList{u"purpose"_s});
    m.purpose = u"To be invited"_s;
    CHECK(told(m).isEmpty());
}

TEST_CASE("a quote is printed only with consent, and when many could have said it", "[domain]") {
    for (const QuoteConsent consent : {QuoteConsent::notAsked, QuoteConsent::refused}) {
        for (const Uniqueness uniqueness : {Uniqueness::notChecked, Uniqueness::common, Uniqueness::unique}) {
            Quote q;
            q.consent = consent;
            q.uniqueness = uniqueness;
            CHECK(told(q) == QStringList{u"(consent)"_s});
        }
    }
    for (const QuoteConsent consent : {QuoteConsent::given, QuoteConsent::anonymous}) {
        Quote q;
        q.consent = consent;
        q.uniqueness = Uniqueness::notChecked;
        CHECK(told(q) == QStringList{u"(uniqueness)"_s});
        q.uniqueness = Uniqueness::unique;
        CHECK(told(q) == QStringList{u"(uniqueness)"_s});
        q.uniqueness = Uniqueness::common;
        CHECK(told(q).isEmpty());
    }
}

TEST_CASE("a note says something, or asks to be followed up", "[domain]") {
    Remark r;
    CHECK(told(r) == QStringList{u"text"_s});
    r.followsUp = true;
    CHECK(told(r).isEmpty());
    r.followsUp = false;
    r.text = u"Called"_s;
    CHECK(told(r).isEmpty());
}

TEST_CASE("no role is that of a pupil or a child", "[domain]") {
    for (const Choice& role : Choices<RoleKind>::all) {
        const QString label = QString::fromUtf8(role.label).toLower();
        CHECK_FALSE(
            (label.contains(u"pupil"_s) || label.contains(u"child"_s) || label.contains(u"parent"_s)));
    }
}

TEST_CASE("every field about a person says what it is kept for", "[domain]") {
    for (const FieldInfo& field : kindOf<Person>().fields) {
        const QLatin1String column(field.column);
        if (column == QLatin1String("email") || column == QLatin1String("phone") ||
            column == QLatin1String("address")) {
            CAPTURE(field.column);
            CHECK(field.rules.purpose != nullptr);
        }
    }
}

TEST_CASE("a loop goes round where its steps lead back, by whatever way", "[domain]") {
    using enum LoopActor;
    const auto steps = [](std::initializer_list<std::pair<LoopActor, LoopActor>> ways) {
        std::vector<LoopStep> list;
        for (const auto& [from, to] : ways) {
            LoopStep step;
            step.actor = from;
            step.handsTo = to;
            list.push_back(step);
        }
        return list;
    };
    CHECK_FALSE(goesRound({}));
    CHECK_FALSE(goesRound(steps({{researcher, school}})));
    CHECK_FALSE(goesRound(steps({{researcher, school}, {school, teacher}, {researcher, teacher}})));
    const auto back = steps({{researcher, school}, {school, researcher}});
    CHECK(goesRound(back));
    CHECK_FALSE(goesRoundWithout(back, school));
    CHECK_FALSE(goesRoundWithout(back, researcher));
    CHECK(goesRoundWithout(back, teacher));
    const auto chain =
        steps({{researcher, schoolOwner}, {schoolOwner, school}, {school, teacher}, {teacher, researcher}});
    CHECK(goesRound(chain));
    for (const LoopActor taken : {researcher, schoolOwner, school, teacher}) {
        CHECK_FALSE(goesRoundWithout(chain, taken));
    }
    // Both directions, as "researcher ↔ school owner ↔ school ↔ teacher": only neighbours are needed.
    const auto both = steps({{researcher, schoolOwner},
                             {schoolOwner, researcher},
                             {schoolOwner, school},
                             {school, schoolOwner},
                             {school, teacher},
                             {teacher, school}});
    for (const LoopActor taken : {researcher, schoolOwner, school, teacher}) {
        CHECK(goesRoundWithout(both, taken));
    }
    // A side branch does not make a round, and does not break one.
    const auto branch = steps({{researcher, school}, {school, researcher}, {school, teacher}});
    CHECK(goesRoundWithout(branch, teacher));
    CHECK_FALSE(goesRoundWithout(branch, school));
}
