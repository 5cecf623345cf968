// SPDX-License-Identifier: MIT
#include "ui/overview/ladderpanel.h"

#include "domain/language.h"
#include "store/ledger.h"
#include "store/recordnames.h"
#include "ui/overview/bardelegate.h"
#include "ui/overview/choicebox.h"
#include "ui/overview/recordlist.h"
#include "ui/parts/tables.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace samspel {

LadderPanel::LadderPanel(const Surroundings& around, RecordNames& names, QWidget* parent)
    : OverviewPanel(around, names, parent), m_controls(choiceRow(this)), m_steps(new QTableWidget(this)),
      m_people(new RecordList(this)) {
    m_courses = addChoice(m_controls, m_courseLabel);
    m_municipalities = addChoice(m_controls, m_municipalityLabel);
    m_steps->setRowCount(ladderSteps);
    m_steps->setColumnCount(2);
    calm(*m_steps);
    m_steps->setAlternatingRowColors(false);
    m_steps->horizontalHeader()->hide();
    m_steps->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_steps->setItemDelegateForColumn(1, new BarDelegate(BarDelegate::Place::behind, m_steps));
    body()->addWidget(m_controls);
    body()->addWidget(m_steps);
    body()->addWidget(m_people);

    for (QComboBox* box : {m_courses, m_municipalities}) {
        connect(box, &QComboBox::currentIndexChanged, this, &LadderPanel::showSteps);
    }
    connect(m_steps, &QTableWidget::cellClicked, this, &LadderPanel::showPeople);
    connect(m_steps, &QTableWidget::cellActivated, this, &LadderPanel::showPeople);
    connect(m_people, &RecordList::recordWanted, this, &LadderPanel::recordWanted);
    retranslate();
}

void LadderPanel::retranslate() {
    setHeading(tr("From an offer to shared practice"));
    m_courseLabel->setText(tr("Course"));
    m_courses->setAccessibleName(tr("Course"));
    m_municipalityLabel->setText(tr("Municipality"));
    m_municipalities->setAccessibleName(tr("Municipality"));
    m_steps->setAccessibleName(tr("The ladder: how many stand on each step"));
}

QString LadderPanel::stepName(std::size_t step) const {
    const std::array<QString, ladderSteps> stepNames{tr("Offered"), tr("Started"),  tr("Credits"),
                                                     tr("Tried"),   tr("Embedded"), tr("Shared")};
    return stepNames[step];
}

LadderChoice LadderPanel::choice() const {
    return {{m_courses->currentData().toLongLong()}, {m_municipalities->currentData().toLongLong()}};
}

void LadderPanel::fillChoices() {
    const LadderGround ground = ladderGround(ledger());
    std::vector<Option> courses{{0, tr("All courses")}};
    for (const auto course : ground.courses) {
        courses.push_back({course.value, names().name(Schema<Course>::table, course.value)});
    }
    std::vector<Option> municipalities{{0, tr("All municipalities")}};
    for (const auto unit : ground.municipalities) {
        municipalities.push_back({unit.value, names().name(Schema<Organisation>::table, unit.value)});
    }
    offer(*m_courses, courses);
    offer(*m_municipalities, municipalities);
}

void LadderPanel::fill() {
    fillChoices();
    showSteps();
}

void LadderPanel::showSteps() {
    m_ladder = ladder(ledger(), choice(), today(), language());
    m_people->clear();
    m_controls->setVisible(m_ladder.isKnown);
    m_steps->setVisible(m_ladder.isKnown);
    if (!m_ladder.isKnown) {
        tell(tr("No course has participants yet. Add a course, and those who were offered it."));
        return;
    }
    std::size_t most = 1;
    for (const auto& step : m_ladder.steps) {
        most = std::max(most, step.size());
    }
    for (std::size_t step = 0; step < ladderSteps; ++step) {
        const std::size_t count = m_ladder.steps[step].size();
        auto* name = new QTableWidgetItem(stepName(step));
        auto* bar = new QTableWidgetItem(language().whole(static_cast<qint64>(count)));
        bar->setData(BarDelegate::share, static_cast<double>(count) / static_cast<double>(most));
        m_steps->setItem(static_cast<int>(step), 0, name);
        m_steps->setItem(static_cast<int>(step), 1, bar);
    }
    spaceColumns(*m_steps);
    fitRows(*m_steps, ladderSteps, ladderSteps);

    QStringList told{tr("All that came so far, step by step. Choose a step to see who.")};
    if (const auto course = ledger().find(choice().course)) {
        if (!course->participants.isEmpty()) {
            told << tr("Took part, as told: %1.").arg(course->participants.display(language()));
        }
        if (course->everyoneOffered) {
            told << tr("Everyone was offered it.");
        }
    }
    tell(told.join(QLatin1Char(' ')));
}

void LadderPanel::showPeople(int step) {
    const auto number = static_cast<std::size_t>(step);
    const std::vector<Concerned>& records = m_ladder.steps[number];
    std::vector<RecordList::Line> lines;
    for (const Concerned& record : records) {
        const auto enrolment = ledger().find(Id<Enrolment>{record.id});
        const QString person =
            enrolment ? names().name(Schema<Person>::table, enrolment->person.value) : QString();
        const QString school =
            enrolment ? names().name(Schema<Organisation>::table, enrolment->school.value) : QString();
        QStringList known{person, school};
        known.removeAll(QString());
        lines.push_back({record.table, record.id,
                         known.isEmpty() ? names().name(Schema<Enrolment>::table, record.id)
                                         : known.join(QStringLiteral(", ")),
                         record.detail});
    }
    m_people->show(
        lines.empty()
            ? tr("%1: nobody yet").arg(stepName(number))
            : tr("%1: %n participant(s)", nullptr, static_cast<int>(lines.size())).arg(stepName(number)),
        lines);
}

} // namespace samspel
