// SPDX-License-Identifier: MIT
#include "ui/overview/looppanel.h"

#include "domain/cell.h"
#include "domain/language.h"
#include "store/recordnames.h"
#include "ui/overview/choicebox.h"
#include "ui/overview/fittedtree.h"
#include "ui/overview/looppicture.h"
#include "ui/parts/sidebyside.h"
#include "ui/parts/words.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace samspel {

namespace {

constexpr int nobody = -1;
constexpr int mostRows = 12;

} // namespace

LoopPanel::LoopPanel(const Surroundings& around, RecordNames& names, QWidget* parent)
    : OverviewPanel(around, names, parent), m_controls(choiceRow(this)), m_picture(new LoopPicture),
      m_consequence(new Words(Words::Voice::strong, this)), m_steps(new FittedTree) {
    m_loops = addChoice(m_controls, m_loopLabel);
    m_without = addChoice(m_controls, m_withoutLabel);
    m_steps->setRootIsDecorated(false);
    m_steps->setUniformRowHeights(true);
    m_steps->setAlternatingRowColors(true);
    m_steps->setColumnCount(4);
    body()->addWidget(m_controls);
    body()->addWidget(m_consequence);
    body()->addWidget(new SideBySide(m_picture, m_steps, this));
    connect(m_loops, &QComboBox::currentIndexChanged, this, &LoopPanel::showLoop);
    connect(m_without, &QComboBox::currentIndexChanged, this, [this] {
        const int actor = m_without->currentData().toInt();
        takeAway(actor == nobody ? std::nullopt : std::optional(static_cast<LoopActor>(actor)));
    });
    connect(m_picture, &LoopPicture::takenChanged, this, [this] {
        const auto taken = m_picture->taken();
        m_without->setCurrentIndex(m_without->findData(taken ? static_cast<int>(*taken) : nobody));
    });
    connect(m_steps, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        Q_EMIT recordWanted(QString::fromLatin1(Schema<LoopStep>::table),
                            item->data(0, Qt::UserRole).toLongLong());
    });
    retranslate();
}

void LoopPanel::retranslate() {
    setHeading(tr("How learning goes round"));
    m_loopLabel->setText(tr("Learning loop"));
    m_loops->setAccessibleName(tr("Learning loop"));
    m_withoutLabel->setText(tr("Take away"));
    m_without->setAccessibleName(tr("Take away an actor"));
    m_steps->setHeaderLabels({tr("Step"), tr("Who"), tr("Hands on to"), tr("State")});
    m_steps->setAccessibleName(tr("The steps of the loop"));
    m_picture->setAccessibleName(tr("The loop as a ring of actors"));
}

const LoopPlan* LoopPanel::chosen() const {
    const qint64 id = m_loops->currentData().toLongLong();
    const auto found = std::find_if(m_plans.begin(), m_plans.end(),
                                    [&](const LoopPlan& plan) { return plan.loop.id.value == id; });
    return found != m_plans.end() ? &*found : nullptr;
}

QString LoopPanel::actorName(LoopActor actor) const {
    const Kind& kind = kindOf<LoopStep>();
    return choiceLabel(kind.fields[kind.fieldNumber(QLatin1String("actor"))],
                       QString::fromLatin1(keyOf(actor)), language());
}

QString LoopPanel::consequence() const { return m_consequence->text(); }

void LoopPanel::fill() {
    m_plans = loopPlans(ledger());
    std::vector<Option> loops;
    for (const LoopPlan& plan : m_plans) {
        loops.push_back({plan.loop.id.value, plan.loop.title});
    }
    offer(*m_loops, loops);
    showLoop();
}

void LoopPanel::showLoop() {
    const LoopPlan* plan = chosen();
    const bool hasSteps = plan != nullptr && !plan->steps.empty();
    m_controls->setVisible(plan != nullptr);
    m_picture->setVisible(hasSteps);
    m_steps->setVisible(hasSteps);
    if (!hasSteps) {
        m_consequence->hide();
        tell(plan == nullptr
                 ? tr("No learning loop is registered yet. A loop tells who learns from whom, step by step.")
                 : tr("This loop has no steps yet."));
        return;
    }
    std::vector<Option> actors{{nobody, tr("Nobody")}};
    for (const LoopActor actor : plan->actors()) {
        actors.push_back({static_cast<int>(actor), actorName(actor)});
    }
    offer(*m_without, actors);
    QStringList actorNames;
    for (std::size_t i = 0; i < Choices<LoopActor>::all.size(); ++i) {
        actorNames << actorName(static_cast<LoopActor>(i));
    }
    m_picture->show(*plan, actorNames, tr("closed"));
    tell(standing(*plan));
    m_picture->setAccessibleDescription(standing(*plan));
    showSteps(*plan);
    const int taken = m_without->currentData().toInt();
    takeAway(taken == nobody ? std::nullopt : std::optional(static_cast<LoopActor>(taken)));
}

QString LoopPanel::standing(const LoopPlan& plan) const {
    QStringList open;
    for (const LoopActor actor : plan.actors()) {
        if (std::any_of(plan.steps.begin(), plan.steps.end(), [&](const LoopStep& step) {
                return step.actor == actor && !step.closedOn.isValid();
            })) {
            open << actorName(actor).toLower();
        }
    }
    const QString round = plan.goesRound() ? tr("The steps lead round, back to where they began.")
                                           : tr("The steps do not lead round yet.");
    const QString closed = open.isEmpty() ? tr("Every step is closed.")
                                          : tr("Not closed yet by: %1.").arg(open.join(QStringLiteral(", ")));
    return round + QLatin1Char(' ') + closed;
}

void LoopPanel::showSteps(const LoopPlan& plan) {
    m_steps->clear();
    for (const LoopStep& step : plan.steps) {
        QString who = actorName(step.actor);
        if (const QString organisation = names().name(Schema<Organisation>::table, step.organisation.value);
            !organisation.isEmpty()) {
            who += QStringLiteral(" (%1)").arg(organisation);
        }
        QString state = tr("open");
        if (step.closedOn.isValid()) {
            state = tr("closed %1").arg(language().date(step.closedOn));
        } else if (step.due.isValid()) {
            state = (step.due < today() ? tr("open, was due %1") : tr("open, due %1"))
                        .arg(language().date(step.due));
        }
        auto* item = new QTreeWidgetItem(m_steps, {QStringLiteral("%1  %2").arg(step.position).arg(step.what),
                                                   who, actorName(step.handsTo), state});
        item->setData(0, Qt::UserRole, step.id.value);
        item->setToolTip(0, step.what);
    }
    for (int column = 0; column < m_steps->columnCount(); ++column) {
        m_steps->resizeColumnToContents(column);
    }
    const int widest = m_steps->fontMetrics().averageCharWidth() * 28; // the step's words may be long
    m_steps->setColumnWidth(0, std::min(m_steps->columnWidth(0), widest));
    fitRows(*m_steps, m_steps->topLevelItemCount(), mostRows);
}

void LoopPanel::takeAway(std::optional<LoopActor> actor) {
    m_picture->takeAway(actor);
    m_consequence->setVisible(actor.has_value());
    if (!actor) {
        m_consequence->setText({});
        return;
    }
    QStringList broken;
    for (const LoopPlan& plan : m_plans) {
        if (plan.breaksWithout(*actor)) {
            broken << plan.loop.title;
        }
    }
    const QString without = actorName(*actor).toLower();
    m_consequence->setText(
        broken.isEmpty() ? tr("Without %1 no loop breaks.").arg(without)
                         : tr("Without %1, %n loop(s) break: %2.", nullptr, static_cast<int>(broken.size()))
                               .arg(without, broken.join(QStringLiteral(", "))));
}

} // namespace samspel
