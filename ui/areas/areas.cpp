// SPDX-License-Identifier: MIT
// Which kinds of records each area has, and what its keeper sees beside the counts.
#include "ui/areas/areas.h"

#include "domain/adapted.h"
#include "domain/bodies.h"
#include "domain/claims.h"
#include "domain/entrepreneurship.h"
#include "domain/evidence.h"
#include "domain/kindergartens.h"
#include "domain/leaders.h"
#include "domain/loops.h"
#include "domain/money.h"
#include "domain/networks.h"
#include "domain/owners.h"
#include "domain/papers.h"
#include "domain/year.h"
#include "ui/areas/todaypage.h"
#include "ui/overview/ladderpanel.h"
#include "ui/overview/looppanel.h"
#include "ui/overview/matrixpanel.h"
#include "ui/overview/moneypanel.h"
#include "ui/overview/networkyearspanel.h"
#include "ui/overview/yearpanel.h"

namespace samspel {

namespace {

template <class... Rs>
std::vector<PageSpec> sections() {
    return {pageSpec<Rs>()...};
}

template <class Panel>
PanelChoice panel(const char* title) {
    return {title, [](const Surroundings& around, RecordNames& names, QWidget* parent) -> OverviewPanel* {
                return new Panel(around, names, parent);
            }};
}

/// An area's page that asks for nothing of its own.
class PlainAreaPage : public AreaPage {
public:
    PlainAreaPage(const Surroundings& around, AreaSpec spec, QWidget* parent)
        : AreaPage(around, std::move(spec), parent) {
        build();
    }
};

template <class P = PlainAreaPage>
Place place(const char* label, AreaSpec spec) {
    QList<QByteArray> tables;
    for (const PageSpec& section : spec.sections) {
        tables << section.kind.table;
    }
    return {
        QByteArray(keyOf(spec.area)), label, tables,
        [spec](const Surroundings& around, QWidget* parent) -> Page* { return new P(around, spec, parent); }};
}

AreaSpec today() {
    return {Area::today,
            QT_TRANSLATE_NOOP("AreaPage", "What waits, and what the year brings."),
            sections<Task, CalendarEntry, Document, Remark, SavedSearch>(),
            {panel<YearPanel>(QT_TRANSLATE_NOOP("AreaPage", "The year"))}};
}

AreaSpec partnership() {
    return {Area::partnership,
            QT_TRANSLATE_NOOP("AreaPage",
                              "Who stands together, who sits where, what was decided, and how learning "
                              "goes round."),
            sections<Body, Meeting, Person, Role, Decision, Plan, Initiative, LearningLoop, ProgrammeMeasure,
                     CommonTheme>(),
            {panel<LoopPanel>(QT_TRANSLATE_NOOP("AreaPage", "Learning loops"))}};
}

AreaSpec owners() {
    return {Area::owners,
            QT_TRANSLATE_NOOP("AreaPage",
                              "An owner that is informed, engaged, and shapes its schools in dialogue."),
            sections<DialogueMeeting, Input, Contact, OwnerObservation, Capacity, AnnualInformation>()};
}

AreaSpec leaders() {
    return {Area::leaders,
            QT_TRANSLATE_NOOP("AreaPage",
                              "Further education of leaders, and what becomes of it in practice: all got a "
                              "hunting licence, not all go hunting."),
            sections<Course, Enrolment>(),
            {panel<LadderPanel>(QT_TRANSLATE_NOOP("AreaPage", "The ladder"))}};
}

AreaSpec networks() {
    return {Area::networks,
            QT_TRANSLATE_NOOP("AreaPage", "Teachers and leaders who meet across schools and municipalities."),
            sections<Network, Gathering, Speaker>(),
            {panel<MatrixPanel>(QT_TRANSLATE_NOOP("AreaPage", "Who has met whom")),
             panel<NetworkYearsPanel>(QT_TRANSLATE_NOOP("AreaPage", "Year by year"))}};
}

AreaSpec kindergartens() {
    return {Area::kindergartens,
            QT_TRANSLATE_NOOP("AreaPage",
                              "Leaders, owners public and private, and the way from kindergarten to school."),
            sections<TransitionAgreement, EarlyMeasure, OwnerSupport>()};
}

AreaSpec entrepreneurship() {
    return {Area::entrepreneurship,
            QT_TRANSLATE_NOOP("AreaPage", "The common thread: the learning aim first, and partners near by."),
            sections<EnterpriseActivity, StageObservation, PartnerLink>()};
}

AreaSpec adapted() {
    return {Area::adapted,
            QT_TRANSLATE_NOOP("AreaPage",
                              "System for styrka læring: measures, and the networks that carry them."),
            sections<AdaptedMeasure>()};
}

AreaSpec money() {
    return {
        Area::money,
        QT_TRANSLATE_NOOP("AreaPage", "Who pays what, what it came to, and what was put in without money."),
        sections<FundingAgreement, Grant, BudgetLine, InKind, JointGain>(),
        {panel<MoneyPanel>(QT_TRANSLATE_NOOP("AreaPage", "Measures and shares"))}};
}

AreaSpec evaluation() {
    return {Area::evaluation,
            QT_TRANSLATE_NOOP("AreaPage",
                              "Questions, evidence for and against, claims within their scope, and what is "
                              "recommended."),
            sections<Evaluation, ResearchQuestion, Goal, LogicStep, Evidence, Quote, Claim, Finding,
                     Recommendation, Review>()};
}

} // namespace

std::vector<Place> areaPlaces() {
    return {place<TodayPage>(QT_TRANSLATE_NOOP("Place", "Today"), today()),
            place(QT_TRANSLATE_NOOP("Place", "Partnership"), partnership()),
            place(QT_TRANSLATE_NOOP("Place", "School owners"), owners()),
            place(QT_TRANSLATE_NOOP("Place", "Leaders"), leaders()),
            place(QT_TRANSLATE_NOOP("Place", "Networks"), networks()),
            place(QT_TRANSLATE_NOOP("Place", "Kindergartens"), kindergartens()),
            place(QT_TRANSLATE_NOOP("Place", "Entrepreneurship"), entrepreneurship()),
            place(QT_TRANSLATE_NOOP("Place", "Adapted learning"), adapted()),
            place(QT_TRANSLATE_NOOP("Place", "Money"), money()),
            place(QT_TRANSLATE_NOOP("Place", "Evaluation"), evaluation())};
}

} // namespace samspel
